"""Answers without a library: extract and analyse of files and folders, bad input, exit codes, pipes."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "tests" / "data" / "case" / "article.txt"


def run(*argv: str | Path, cwd: Path, code: int = 0, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(cwd / "home"),
        "XDG_CACHE_HOME": str(cwd / "cache"),
    }
    command = [sys.executable, "-m", "workbench", *map(str, argv)]
    done = subprocess.run(command, cwd=cwd, env=env, input=stdin, capture_output=True, timeout=180)
    assert done.returncode == code, done.stderr.decode()
    return done


def test_extract_says_what_was_read(tmp_path: Path) -> None:
    told = json.loads(run("extract", ARTICLE, "--url", "https://vale-post.example/mill", cwd=tmp_path).stdout)
    assert told["title"] == "Mill reopened after the storm"
    assert told["url"] == "https://vale-post.example/mill"
    wanted = {
        "title",
        "authors",
        "publisher",
        "published",
        "modified",
        "language",
        "text",
        "passages",
        "media",
        "sources",
        "warnings",
    }
    assert wanted <= set(told)
    assert not (tmp_path / "home").exists()


def test_analyse_as_is_counts_the_files_own_code_points(tmp_path: Path) -> None:
    path = tmp_path / "crlf.txt"
    data = ARTICLE.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(data)
    told: dict[str, Any] = json.loads(run("analyse", path, "--as-is", cwd=tmp_path).stdout)
    text = data.decode()
    assert told["text_sha256"] == hashlib.sha256(data).hexdigest()
    assert told["chars"] == len(text)
    assert "text" not in told
    link = next(one for one in told["links"] if one["stance"] == "contradicts")
    (start, end), *_ = told["claims"][link["claim"]]["spans"]
    assert "never stopped working" in text[start:end]
    assert told["claims"][link["claim"]]["claimant"]["name"] == "Tilda Ravn"
    assert told["evidence"][link["evidence"]]["kind"] == "video"


def test_analyse_of_a_file_answers_with_its_text(tmp_path: Path) -> None:
    told = json.loads(run("analyse", ARTICLE, "--json", cwd=tmp_path).stdout)
    assert told["text"] == ARTICLE.read_text(encoding="utf-8")
    assert told["text_sha256"] == hashlib.sha256(ARTICLE.read_bytes()).hexdigest()


def test_folders_are_walked_and_bad_files_are_named(tmp_path: Path) -> None:
    source = tmp_path / "pages"
    source.mkdir()
    (source / "good.txt").write_bytes(ARTICLE.read_bytes())
    (source / "empty.txt").touch()
    (source / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    done = run("extract", "pages", "--out", "deep/answers", cwd=tmp_path, code=1)
    assert [path.name for path in (tmp_path / "deep" / "answers").iterdir()] == ["good.json"]
    lines = done.stderr.decode().strip().splitlines()
    assert [line.split(":")[0] for line in lines] == ["empty.txt", "picture.txt"]
    run("extract", "pages", cwd=tmp_path, code=2)


def test_analyse_of_a_folder_takes_every_text(tmp_path: Path) -> None:
    source = tmp_path / "texts"
    source.mkdir()
    (source / "a.txt").write_bytes(ARTICLE.read_bytes())
    (source / "b.txt").write_bytes(b"\xff\xfe not UTF-8")
    (source / "c.md").write_text("Not a text file by its name.")
    done = run("analyse", "texts", "--as-is", "--out", "answers", cwd=tmp_path, code=1)
    assert [path.name for path in (tmp_path / "answers").iterdir()] == ["a.json"]
    assert done.stderr.decode().startswith("b.txt: This text is not UTF-8.")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("program.txt", b"\x7fELF\x02\x01\x01" + bytes(2000)),
        ("film.webm", b"\x1a\x45\xdf\xa3" + bytes(99)),
    ],
)
def test_bad_input_has_one_clear_message(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    done = run("import", name, "--library", "lib", cwd=tmp_path, code=1)
    assert done.stdout == b""
    assert done.stderr.startswith(b"Error: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "argv", [["import", "nowhere.txt"], ["import", "https://example.org/x"], ["analyse", "A1"], ["claims"], ["verify"]]
)
def test_what_is_not_there_is_said(tmp_path: Path, argv: list[str]) -> None:
    done = run(*argv, "--library", "lib", cwd=tmp_path, code=1)
    assert done.stderr.startswith(b"Error: ")
    assert not (tmp_path / "lib").exists()


def test_an_export_without_claims_says_so(tmp_path: Path) -> None:
    run("import", ARTICLE, "--no-analyse", "--library", "lib", cwd=tmp_path)
    done = run("export", "pdf", "--out", "r.pdf", "--library", "lib", cwd=tmp_path, code=1)
    assert b"There is nothing to export." in done.stderr
    assert not (tmp_path / "r.pdf").exists()


def test_a_reader_that_leaves_gets_no_traceback(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "workbench", "--help"]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, cwd=tmp_path, env=env, stdout=writing, stderr=subprocess.PIPE, timeout=60)
    os.close(writing)
    assert done.returncode == 1
    assert done.stderr == b""


def test_an_answer_is_utf8_whatever_the_terminal_says(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    command = [sys.executable, "-m", "workbench", "extract", str(ARTICLE), "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    assert "“never stopped working”" in json.loads(done.stdout)["text"]

"""Input that is none: broken, huge, mislabelled, closed, endless. One clear message each, the library untouched, or the text as it was meant."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest
from hostile_tools import (
    ARTICLE,
    STORY,
    answer,
    answer_here,
    copied,
    files_in,
    here,
    run,
    sound,
    trouble,
    trouble_here,
    without_rights,
)

WORDS = "“It’s the café – naïve,” said Zoë Müller of the Straße office. He denied the claim.\n"
JAPANESE = "警察は昨日、男が橋を渡ったと述べた。しかし映像はそれと矛盾している。\n"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library that holds one claim."""
    folder = tmp_path_factory.mktemp("made")
    run("claims", "add", "The mill never stopped", cwd=folder)
    return folder


@pytest.fixture
def desk(prepared: Path, tmp_path: Path) -> Path:
    return copied(prepared, tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "The file is empty."),
        ("blank.txt", b" \n\t\n", "There is nothing to read."),
        ("big.txt", STORY.encode() * (20_000_000 // len(STORY)), "The text is too large."),
        ("line.txt", b"word " * 4_000_000, "The text is too large."),
        ("random.txt", bytes(range(256)) * 400, "This is not a text."),
        ("odd.html", b"<html><p>" + b"\x00\xff\xfe<!-- \x80" * 100, "This is not a text."),
        ("cut.html.gz", gzip.compress(STORY.encode(), mtime=0)[:-60], "The compressed file ends too early."),
        ("markup.html", b"<html><body><script>var a = 1</script></body></html>", "There is nothing to read"),
        ("report.pdf", b"%PDF-1.7\n" + bytes(99), "PDF files cannot be read yet."),
    ],
)
def test_what_cannot_be_read_is_told_and_leaves_nothing(desk: Path, name: str, data: bytes, said: str) -> None:
    (desk / name).write_bytes(data)
    before = files_in(desk / "lib")
    assert trouble("import", name, cwd=desk).startswith(said)
    assert files_in(desk / "lib") == before
    assert sound(desk) == 2


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_gives_the_same_words(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes((WORDS * 5).encode(encoding))
    assert answer("extract", "a.txt", cwd=tmp_path)["text"].split() == (WORDS * 5).split()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ((JAPANESE * 8).encode("shift-jis"), "映像はそれと矛盾している"),
        (f'<meta charset="utf-8"><article><p>{STORY}</p><p>Zoë Müller, the mayor of the town, denied on Monday that she had ever closed the mill.</p></article>'.encode("latin-1", "replace"), "Zoë Müller"),
        (f'<meta charset="klingon"><article><p>{WORDS * 3}</p></article>'.encode("cp1252"), "“It’s the café – naïve,”"),
        (f"<title>A page<body><p>{STORY}<div><table><td><p>{WORDS}<a href='x' <img".encode(), ""),
        (f"<html><body><p>{STORY}<div><p>{WORDS}<table><tr><td>unclosed <b".encode(), "Zoë Müller"),
    ],
    ids=["shift-jis", "latin-1 said to be UTF-8", "no such charset", "title that never ends", "unclosed"],
)  # fmt: skip
def test_wrong_labels_and_broken_markup_keep_the_words(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "page.html").write_bytes(data)
    told = json.loads(run("extract", "page.html", "--json", cwd=tmp_path).stdout)
    assert words in told["text"]


def test_pipes_devices_and_folders_are_no_files(desk: Path) -> None:
    os.mkfifo(desk / "pipe.txt")
    os.mkfifo(desk / "pipe.csv")
    (desk / "folder.txt").mkdir()
    (desk / "loop").symlink_to("loop")
    for name in ("pipe.txt", "pipe.csv", "/dev/zero"):
        assert trouble("import", name, cwd=desk).startswith("This is a pipe or a device, not a file.")
    assert trouble("import", "folder.txt", cwd=desk).startswith("This is a folder, not a file.")
    for name in ("loop", "x" * 300, "nowhere.txt"):
        assert name in trouble_here("import", name, cwd=desk)
    evidence = answer_here("evidence", "add", "A video", "--kind", "video", cwd=desk)["number"]
    assert trouble("evidence", "attach", evidence, "pipe.txt", cwd=desk).startswith("This is a pipe or a device")
    assert sound(desk) == 3


def test_a_folder_with_traps_is_walked_to_its_end(tmp_path: Path) -> None:
    source = tmp_path / "pages"
    (source / "closed").mkdir(parents=True)
    os.mkfifo(source / "a.txt")
    (source / "b.txt").symlink_to("nowhere")
    (source / os.fsdecode(b"c\xff.txt")).write_bytes(ARTICLE.read_bytes())
    (source / "d\n.txt").write_bytes(ARTICLE.read_bytes())
    (source / "closed").chmod(0)
    command = without_rights()
    done = run("extract", "pages", "--out", "out", cwd=tmp_path, code=1, before=command, stdin=b"", stderr=-2)
    (source / "closed").chmod(0o700)
    told = done.stdout.decode("utf-8", "surrogateescape")
    assert "2 written, 3 failed." in told
    assert {os.fsencode(path.name) for path in (tmp_path / "out").iterdir()} == {b"c\xff.json", b"d\n.json"}
    assert "closed: This folder cannot be read" in told


def test_files_and_libraries_without_rights(desk: Path) -> None:
    rights = without_rights()
    (desk / "secret.txt").write_bytes(ARTICLE.read_bytes())
    (desk / "secret.txt").chmod(0)
    (desk / "closed").mkdir(mode=0)
    assert trouble("import", "secret.txt", cwd=desk, before=rights).startswith("This file may not be read.")
    assert trouble("extract", "secret.txt", cwd=desk, before=rights).startswith("This file may not be read.")
    for argv in (["claims"], ["verify"], ["check"], ["import", ARTICLE]):
        run(*argv, "--library", "closed/lib", cwd=desk, code=1, before=rights)
    assert "You have no right" in trouble("export", "pdf", "--out", "closed/r.pdf", cwd=desk, before=rights)
    (desk / "closed").chmod(0o700)
    assert sound(desk) == 2


def test_a_library_that_may_only_be_read(desk: Path) -> None:
    rights = without_rights()
    before = (desk / "lib" / "workbench.db").read_bytes()
    for path in (desk / "lib").rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    (desk / "lib").chmod(0o555)
    assert b"The mill never stopped" in run("claims", cwd=desk, before=rights).stdout
    assert run("search", "mill", cwd=desk, before=rights).stdout
    assert run("verify", cwd=desk, before=rights).stdout.startswith(b"Sound")
    for argv in (
        ["import", ARTICLE, "--no-analyse"],
        ["undo"],
        ["claims", "add", "x"],
        ["purge", "C1", "--reason", "r"],
    ):
        assert trouble(*argv, cwd=desk, before=rights).startswith("The library may not be written.")
    run("backup", cwd=desk, code=1, before=rights)
    for path in [desk / "lib", *(desk / "lib").rglob("*")]:
        path.chmod(0o700)
    assert (desk / "lib" / "workbench.db").read_bytes() == before


@pytest.mark.parametrize(
    "name",
    ["-dash.txt", "--help", "a 'quoted' \"name\".txt", "line\nbreak.txt", "back\\slash.txt", "50% of #1?.txt", "Zoë 😀.txt", os.fsdecode(b"raw\xff\xfe.txt")],
)  # fmt: skip
def test_any_file_name_is_only_a_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(ARTICLE.read_bytes())
    told = answer("import", "--no-analyse", "--", name, cwd=tmp_path)
    assert told["title"] == "Mill reopened after the storm"
    evidence = answer_here("evidence", "add", "A paper", "--kind", "document", cwd=tmp_path)["number"]
    answer("evidence", "attach", "--", evidence, name, cwd=tmp_path)
    here("evidence", "show", evidence, cwd=tmp_path)
    sound(tmp_path)


@pytest.mark.parametrize("folder", ["with space", "a#b?c%20d", "Zoë — 警察", "-dash", "file:x", "sub/../other"])
def test_any_folder_name_is_only_a_folder(tmp_path: Path, folder: str) -> None:
    run("import", ARTICLE, "--no-analyse", f"--library={folder}", "--library", folder, cwd=tmp_path)
    here("claims", "add", "The mill never stopped", "--library", folder, cwd=tmp_path)
    assert sound(tmp_path, folder) == 3
    assert (tmp_path / folder / "workbench.db").is_file()
    here("backup", "--library", folder, cwd=tmp_path)
    run("export", "csv", "--out", f"{folder}-out", "--library", folder, cwd=tmp_path) if folder[0] != "-" else None


@pytest.mark.parametrize(
    "argv",
    [
        ["claims", "show", "C9"],
        ["claims", "show", "A1"],
        ["claims", "show", "C99999999999999999999999"],
        ["claims", "accept", "S9"],
        ["link", "accept", "S9"],
        ["link", "stance", "L9", "supports", "--seen", "x"],
        ["evidence", "open", "E9"],
        ["verdict", "C1", "--level", "Nope", "--rationale", "x"],
        ["purge", "E9", "--reason", "x"],
        ["analyse", "A9"],
        ["redo"],
        ["undo", "--times", "9"],
        ["export", "pdf", "--out", "r.pdf", "--claim", "C9"],
        ["restore", "nowhere.db"],
    ],
)
def test_what_is_not_there_is_said_in_one_line_and_in_json(desk: Path, argv: list[str]) -> None:
    trouble_here(*argv, cwd=desk) if argv[0] != "undo" else here(*argv, cwd=desk, code=1)
    told = json.loads(here(*argv, "--json", cwd=desk, code=1).stderr)
    assert told["error"]["title"]
    assert not (desk / "r.pdf").exists()


@pytest.mark.parametrize(
    "argv", [["claims", "show"], ["nonsense"], ["export", "doc"], ["history", "--limit", "9" * 20]]
)
def test_usage_errors_are_json_where_asked_for(tmp_path: Path, argv: list[str]) -> None:
    told = json.loads(here("--json", *argv, cwd=tmp_path, code=2).stderr)
    assert set(told["error"]) == {"title", "detail", "hint"}

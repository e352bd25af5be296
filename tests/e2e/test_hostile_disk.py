"""Disks without room, targets that are none, libraries that are newer, foreign or damaged: told in one line, nothing half written, nothing replaced."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hostile_tools import (
    ARTICLE,
    STORY,
    answer,
    answer_here,
    copied,
    environment,
    files_in,
    here,
    run,
    sound,
    trouble,
    trouble_here,
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of one article, one claim and a backup."""
    folder = tmp_path_factory.mktemp("made")
    run("import", ARTICLE, "--no-analyse", cwd=folder)
    run("claims", "add", "The mill never stopped", cwd=folder)
    run("backup", cwd=folder)
    return folder


@pytest.fixture
def desk(prepared: Path, tmp_path: Path) -> Path:
    return copied(prepared, tmp_path)


def largest_file(size: int, cwd: Path) -> dict[str, Any]:
    """No file that the command or its child writes can grow beyond `size` bytes.

    Python would cut the compiled files that it keeps beside the program, and later read them so.
    """
    return {
        "preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        "env": {**environment(cwd), "PYTHONDONTWRITEBYTECODE": "1"},
    }


@pytest.mark.parametrize("size", [0, 100, 600_000, 1_500_000])
def test_an_import_without_room_leaves_nothing(desk: Path, size: int) -> None:
    (desk / "long.txt").write_text(STORY * 5000, encoding="utf-8")
    before = files_in(desk / "lib")
    trouble("import", "long.txt", "--no-analyse", cwd=desk, **largest_file(size, desk))
    assert files_in(desk / "lib") - {"workbench.holder"} == before
    assert sound(desk) == 3
    run("import", "long.txt", "--no-analyse", cwd=desk)
    assert sound(desk) == 4


@pytest.mark.parametrize(
    ("argv", "made"),
    [
        (["export", "pdf", "--out", "out/r.pdf"], "r.pdf"),
        (["export", "csv", "--out", "out"], "claims.csv"),
        (["extract", ARTICLE, "--out", "out"], "article.json"),
        (["backup", "out/copy.db"], "copy.db"),
    ],
)
def test_an_answer_without_room_leaves_the_old_one_and_no_stub(desk: Path, argv: list[str | Path], made: str) -> None:
    (desk / "out").mkdir()
    (desk / "out" / made).write_text("what was there")
    trouble(*argv, cwd=desk, **largest_file(100, desk))
    assert [path.name for path in (desk / "out").iterdir()] == [made]
    assert (desk / "out" / made).read_text() == "what was there"
    run(*argv, cwd=desk)
    assert (desk / "out" / made).stat().st_size > 100
    assert sound(desk) == 3


def test_pipes_devices_and_the_librarys_own_files_are_never_replaced(desk: Path) -> None:
    os.mkfifo(desk / "pipe")
    before = {name: (desk / "lib" / name).read_bytes() for name in files_in(desk / "lib")}
    for target in ("pipe", "lib/workbench.db", "lib/files/x.db", "lib/../lib/workbench.lock", "x" * 300):
        trouble_here("backup", target, cwd=desk)
        trouble_here("export", "pdf", "--out", target, cwd=desk)
        trouble_here("export", "claimreview", "--out", target, cwd=desk)
    for target in ("pipe", "lib"):
        trouble("export", "csv", "--out", target, cwd=desk)
    assert stat.S_ISFIFO((desk / "pipe").stat().st_mode)
    assert {name: (desk / "lib" / name).read_bytes() for name in files_in(desk / "lib")} == before


def test_the_database_of_another_library_is_restored_with_its_newest_writes(desk: Path) -> None:
    other = sqlite3.connect(desk / "lib" / "workbench.db")  # keeps the log from being written back when commands end
    assert other.execute("SELECT count(*) FROM claim").fetchone() == (1,)
    run("claims", "add", "Only in the log", cwd=desk)
    assert (desk / "lib" / "workbench.db-wal").stat().st_size
    run("restore", "lib/workbench.db", "--library", "copy", cwd=desk)
    other.close()
    assert len(answer("claims", "--library", "copy", cwd=desk)) == 2


WRITES = (["import", ARTICLE], ["claims", "add", "x"], ["undo"], ["purge", "C1", "--reason", "r"])
READS = (["claims"], ["search", "mill"], ["history"], ["verify"], ["backup"], ["export", "csv", "--out", "out"])


def refused(desk: Path, said: str, *, alone: bool = False) -> None:
    """Every command refuses the library in these words; its database stays as it is. `alone`: each is a process of its own."""
    before = (desk / "lib" / "workbench.db").read_bytes()
    for argv in (*WRITES, *READS):
        assert said in (trouble if alone else trouble_here)(*argv, cwd=desk)
    assert said in (run if alone else here)("check", cwd=desk, code=1).stdout.decode()
    assert not (desk / "out").exists()
    assert (desk / "lib" / "workbench.db").read_bytes() == before


def test_a_newer_library(desk: Path) -> None:
    with sqlite3.connect(desk / "lib" / "workbench.db") as db:
        db.execute(
            "UPDATE _sqlite_migrations SET name = 'of_the_future' WHERE rowid = (SELECT max(rowid) FROM _sqlite_migrations)"
        )
    db.close()
    refused(desk, "made by a newer version of the workbench. (of_the_future)", alone=True)


def test_a_database_of_another_program(desk: Path) -> None:
    (desk / "lib" / "workbench.db").unlink()
    with sqlite3.connect(desk / "lib" / "workbench.db") as db:
        db.execute("CREATE TABLE x (a)")
    db.close()
    refused(desk, "This is a database of another program.")


def truncated(data: bytearray) -> None:
    del data[len(data) // 3 :]


def noise(data: bytearray) -> None:
    data[4096::7] = bytes(byte ^ 0x55 for byte in data[4096::7])


def schema(data: bytearray) -> None:
    place = data.index(b"AUTOINCREMENT")
    data[place] = 0xC1


@pytest.mark.parametrize("harm", [truncated, noise, schema])
def test_a_damaged_library_is_told_and_comes_back_from_its_backup(
    desk: Path, harm: Callable[[bytearray], None]
) -> None:
    data = bytearray((desk / "lib" / "workbench.db").read_bytes())
    harm(data)
    (desk / "lib" / "workbench.db").write_bytes(data)
    refused(desk, "damaged")
    (saved,) = (desk / "lib" / "backups").glob("*.db")
    run("restore", saved, cwd=desk)
    assert sound(desk) == 3


def test_words_that_are_no_text_any_more_are_told(desk: Path) -> None:
    path = desk / "lib" / "workbench.db"
    path.write_bytes(path.read_bytes().replace("“never".encode(), b"\xff\xfe\xfdnever"))
    for argv in (["claims", "suggested", "A1"], ["analyse", "A1"], ["verify"]):
        assert "damaged" in trouble(*argv, cwd=desk)


def test_a_log_that_was_cut_differs_from_the_lodged_head(desk: Path) -> None:
    other = sqlite3.connect(desk / "lib" / "workbench.db")
    other.execute("SELECT count(*) FROM claim").fetchone()
    run("claims", "add", "Only in the log", cwd=desk)
    run("backup", cwd=desk)
    shutil.copytree(desk / "lib", desk / "cut")
    other.close()
    with (desk / "cut" / "workbench.db-wal").open("r+b") as log:
        log.truncate(5000)
    told = answer("verify", "--library", "cut", cwd=desk, code=1)
    assert not told["sound"]


@pytest.mark.parametrize("name", ["noise.mp4", "words.webm", "cut.webm"])
def test_a_video_that_is_none_is_held_and_not_pinned(desk: Path, name: str) -> None:
    clip = (Path(__file__).parents[2] / "seeds" / "fictional" / "media" / "street.webm").read_bytes()
    data = {"noise.mp4": bytes(range(256)) * 99, "words.webm": STORY.encode(), "cut.webm": clip[:2000]}[name]
    (desk / name).write_bytes(data)
    here("evidence", "add", "A video", "--kind", "video", cwd=desk)
    here("link", "add", "C1", "E1", "--stance", "context", cwd=desk)
    assert answer("evidence", "attach", "E1", name, cwd=desk)["state"] == "held"
    here("evidence", "open", "E1", cwd=desk)
    trouble("link", "pin", "L1", "--start", "0:01", "--end", "0:02", "--still", "0:01", cwd=desk)
    assert answer_here("evidence", "show", "E1", cwd=desk)["state"] in ("held", "opened")
    sound(desk)


def test_a_linked_file_that_changes_goes_and_comes_back(desk: Path) -> None:
    (desk / "paper.txt").write_text(STORY)
    here("evidence", "add", "A paper", "--kind", "document", "--claim", "C1", cwd=desk)
    run("evidence", "attach", "E1", "paper.txt", "--link", cwd=desk)
    assert answer("evidence", "check", "E1", cwd=desk)["state"] == "unchanged"
    (desk / "paper.txt").write_text(STORY.upper())
    assert answer("evidence", "check", "E1", cwd=desk, code=1)["state"] == "changed"
    assert answer("verify", cwd=desk, code=1)["alterations"]
    (desk / "paper.txt").unlink()
    assert answer("evidence", "check", "E1", cwd=desk, code=1)["state"] == "missing"
    here("export", "pdf", "--out", "r.pdf", cwd=desk)
    (desk / "moved").mkdir()
    (desk / "moved" / "other.txt").write_text(STORY)
    run("evidence", "find", "E1", "moved", cwd=desk)
    assert answer("evidence", "check", "E1", cwd=desk)["state"] == "unchanged"
    sound(desk)

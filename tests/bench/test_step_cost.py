"""What the log costs: a step against the same rows written by bare sqlite3 (same tables, same pragmas, no log, no search index)."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.store.schema import INDEXES_1, TRACKED_1

pytestmark = pytest.mark.bench
ROUNDS = 300
AIM = 3.0
CLAIM = ("number", "verbatim", "kind", "status", "created_at", "uid")
VERDICT = ("uid", "claim_id", "version", "outcome", "decided_at", "rationale")
PASSAGES = 60


def bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -65536",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE content (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL, chars INTEGER NOT NULL) STRICT"
    )
    for name, declared in TRACKED_1.items():
        connection.execute(f'CREATE TABLE "{name}" ({declared}) STRICT')
    for number, index in enumerate(i for i in INDEXES_1 if i.split("(")[0] in TRACKED_1):
        connection.execute(f"CREATE INDEX ix{number} ON {index}")
    return connection


def insert_sql(table: str, names: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})'


def rows(number: int) -> tuple[dict[str, object], dict[str, object]]:
    claim = dict(
        zip(CLAIM, (number, "would be a danger to all", "event", "new", "2026-01-24", f"c{number}"), strict=True)
    )
    verdict = dict(
        zip(VERDICT, (f"v{number}", number, 1, "written", "2026-01-24", "Because of the video. " * 10), strict=True)
    )
    return claim, verdict


def step_small(library: Library, number: int) -> None:
    claim, verdict = rows(number)
    with library.step("Rate claim"):
        library.insert("claim", **claim)
        library.insert("verdict", **verdict)
        library.update("claim", number, status="decided")


def raw_small(connection: sqlite3.Connection, number: int) -> None:
    claim, verdict = rows(number)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(insert_sql("claim", CLAIM), tuple(claim.values()))
    connection.execute(insert_sql("verdict", VERDICT), tuple(verdict.values()))
    connection.execute("UPDATE claim SET status = ? WHERE id = ?", ("decided", number))
    connection.execute("COMMIT")


def passages(version: int) -> list[tuple[int, int, int, str]]:
    return [(version, n * 300, n * 300 + 299, "body") for n in range(PASSAGES)]


VERSION = ("uid", "article_id", "number", "text_sha256", "source_sha256", "reader", "imported_at")


def step_import(library: Library, number: int) -> None:
    with library.step("Import article"):
        library.execute("INSERT INTO content (sha256, text, chars) VALUES (?, 'words', 5)", f"s{number}")
        library.insert("article", uid=f"a{number}", role="published", title="A title of an article")
        library.insert(
            "article_version",
            **dict(zip(VERSION, (f"w{number}", number, 1, f"s{number}", "s", "text", ""), strict=True)),
        )
        library.insert_many("passage", ("version_id", "start", "end", "role"), passages(number))


def raw_import(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO content (sha256, text, chars) VALUES (?, 'words', 5)", (f"s{number}",))
    connection.execute(
        insert_sql("article", ("uid", "role", "title")), (f"a{number}", "published", "A title of an article")
    )
    connection.execute(insert_sql("article_version", VERSION), (f"w{number}", number, 1, f"s{number}", "s", "text", ""))
    connection.executemany(insert_sql("passage", ("version_id", "start", "end", "role")), passages(number))
    connection.execute("COMMIT")


def timed(act: Callable[[], None]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - wall, time.process_time() - cpu


@pytest.mark.parametrize(
    ("what", "step", "raw"),
    [
        ("claim and verdict (3 writes)", step_small, raw_small),
        (f"import ({PASSAGES + 3} rows)", step_import, raw_import),
    ],
    ids=["small", "import"],
)
def test_a_step_against_bare_sqlite3(
    tmp_path: Path, what: str, step: Callable[[Library, int], None], raw: Callable[[sqlite3.Connection, int], None]
) -> None:
    library = open_library(tmp_path / "library", actor="AB")
    connection = bare(tmp_path / "bare.db")
    ours, theirs = [], []
    for number in range(1, ROUNDS + 1):
        ours.append(timed(lambda n=number: step(library, n)))  # type: ignore[misc]
        theirs.append(timed(lambda n=number: raw(connection, n)))  # type: ignore[misc]
    assert [library.value("SELECT count(*) FROM claim"), library.value("SELECT count(*) FROM passage")] == [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("claim", "passage")
    ]
    library.close()
    connection.close()
    wall, cpu = (statistics.median(t[i] for t in ours) / statistics.median(t[i] for t in theirs) for i in (0, 1))
    median_ms = statistics.median(t[0] for t in ours) * 1000
    print(
        f"\nstep, {what}: {wall:.2f} x the wall time of bare sqlite3 (aim {AIM}), {cpu:.2f} x its CPU time, {median_ms:.2f} ms"
    )

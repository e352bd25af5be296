"""The whole check of a library: the chain, the tables against it, the texts, the files, and the heads lodged in backups. Reads only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence

from workbench.domain.queues import Alteration, Verification
from workbench.domain.vocab import FileMode
from workbench.errors import LibraryError
from workbench.store import chain, files, places, record, replay
from workbench.store.connection import check_file, connect_reader
from workbench.store.library import Library
from workbench.store.trouble import plain_words

Progress = Callable[[float, str], None]


def verify(
    library: Library, progress: Progress | None = None, *, lodged: Sequence[tuple[int, str]] = ()
) -> Verification:
    """Names everything that is not as the program left it. `lodged`: (step, hash) pairs kept elsewhere, a report's annex for instance.

    Works on a reader as well, on one moment of the library. `progress` gets 0 to 1 and a few words.
    """
    tell: Progress = progress or (lambda done, note: None)
    with plain_words(), library.snapshot():
        walked = chain.walk(library, lambda done: tell(0.4 * done, "checking the step log"))
        found = list(walked.alterations)
        found += replay.compare(library, lambda done: tell(0.4 + 0.2 * done, "comparing the tables with it"))
        found += _references(library)
        found += _texts(library)
        found += _heads(library, lodged)
        counted = 0
        for alteration in _files(library, lambda done: tell(0.6 + 0.4 * done, "reading the files")):
            counted += 1
            found += alteration
    tell(1.0, "done")
    return Verification(walked.steps, walked.head, len(walked.purged), counted, tuple(found))


def _references(library: Library) -> Iterator[Alteration]:
    for row in library.rows("PRAGMA foreign_key_check"):
        yield Alteration(
            "reference", f"{row[0].replace('_', ' ')} {row[1]}", f"It points to a missing {row[2].replace('_', ' ')}."
        )


def _texts(library: Library) -> Iterator[Alteration]:
    for row in library.connection.execute("SELECT sha256, text FROM content"):
        if hashlib.sha256(row["text"].encode()).hexdigest() != row["sha256"]:
            yield Alteration(
                "text", f"text {row['sha256'][:12]}", f"The words were altered {_whose(library, row['sha256'])}."
            )


def _whose(library: Library, sha256: str) -> str:
    ids = [
        str(row[0])
        for row in library.rows("SELECT DISTINCT article_id FROM article_version WHERE text_sha256 = ?", sha256)
    ]
    return f"(article {', '.join(ids)})" if ids else "(of no article any more)"


def _files(library: Library, tell: Callable[[float], None]) -> Iterator[list[Alteration]]:
    """One list for each file: empty, or what is wrong with it."""
    rows = library.rows("SELECT id, sha256, size, mode, path, name FROM file ORDER BY id")
    total = max(1, sum(row["size"] for row in rows))
    before = 0
    for row in rows:
        path = files.locate(library, FileMode(row["mode"]), row["path"])
        state = files.full_state(path, sha256=row["sha256"], progress=_part(tell, before, total))
        before += row["size"]
        where = f"file {row['id']} ({row['name'] or row['sha256'][:12]})"
        if state is files.FileState.MISSING:
            yield [Alteration("file missing", where, f"It is not at {row['path']} any more.")]
        elif state is files.FileState.CHANGED:
            yield [
                Alteration("file changed", where, f"Its bytes are not those that were kept (SHA-256 {row['sha256']}).")
            ]
        else:
            yield []


def _part(tell: Callable[[float], None], before: int, total: int) -> Callable[[int], None]:
    return lambda read: tell(min(1.0, (before + read) / total))


def _heads(library: Library, lodged: Sequence[tuple[int, str]]) -> Iterator[Alteration]:
    known = [(f"step {step_id} as lodged elsewhere", step_id, hashed) for step_id, hashed in lodged]
    for path in sorted((library.folder / places.BACKUPS).glob("*.db")):
        try:
            check_file(path)
            reader = connect_reader(path)
        except LibraryError as error:
            yield Alteration("backup", path.name, error.title)
            continue
        try:
            known.append((f"backup {path.name}", *record.head(reader)))
        finally:
            reader.close()
    for where, step_id, hashed in known:
        if library.value("SELECT hash FROM step WHERE id = ?", step_id) != hashed:
            yield Alteration(
                "head", where, f"Its step {step_id} is not in this library's log: the log was cut or written anew."
            )

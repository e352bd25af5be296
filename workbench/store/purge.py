"""Removing something for good: the one act without undo. What goes is said in `purge_scope`.

In one step: rows deleted or emptied, their images, salts and step labels taken out of the log (digests stay, so the chain holds), a
tombstone written. Then, outside of it: files deleted, the search index merged, the database rewritten, backups replaced. A note beside
the database remembers that second part until it is done, so that a crash in between is made good on the next open.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.changes import Changes
from workbench.domain.vocab import FileMode, SlotState
from workbench.errors import InputError, LibraryError, reason
from workbench.store import backup, files, places, purge_scope, triggers
from workbench.store.chain import PURGED_LABEL
from workbench.store.library import Library, Step
from workbench.store.purge_scope import Scope
from workbench.store.trouble import plain_words

# A setting `hold:<uid>` with the reason as its value keeps a thing from being purged.
HOLD = "hold:"
_ELSEWHERE = "Backups, exports and bundles that you made elsewhere still hold it; delete them yourself."


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge removed. `linked`: files that stay because they lie outside the library; `notes`: what the user must know."""

    what: str
    uid: str
    rows: int
    files: int
    linked: tuple[str, ...]
    notes: tuple[str, ...]
    changes: Changes


def purge(library: Library, uid: str, *, reason: str) -> Purged:
    """Removes an article, claim, evidence, person or file by its uid. Raises NotFound, InputError without a reason, LibraryError on a hold."""
    if not reason.strip():
        raise InputError(
            "A purge needs a reason.", hint="Say in a few words why it must go; the reason stays in the library."
        )
    table, row_id = purge_scope.find(library, uid)
    found = purge_scope.scope(library, table, row_id)
    _check_holds(library, found, uid)
    copied, linked = _files(library, found)
    tombstone = library.new_uid()
    _note(library.folder, tombstone, copied)
    with library.step(f"Purge {table}", kind="purge") as step:
        library.execute("PRAGMA defer_foreign_keys = ON")
        said = {"what": table, "purged_uid": uid, "reason": reason.strip(), "at": library.now(), "by": library.actor}
        library.insert("tombstone", uid=tombstone, **said)
        emptied = _empty(library, found)
        _forget_untracked(library, found)
        _delete(library, found)
        step.after.append(lambda: _strip(library, step, found, emptied))
    notes = (*finish(library), _ELSEWHERE)
    return Purged(table, uid, sum(map(len, found.rows.values())), len(copied), linked, notes, step.changes)


def _check_holds(library: Library, found: Scope, uid: str) -> None:
    held = {uid}
    for table in purge_scope.ROOTS:
        held |= {
            row[0]
            for row in library.rows(
                f'SELECT uid FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))', _list(found, table)
            )
        }
    for row in library.rows("SELECT name, value FROM setting WHERE name LIKE ?", HOLD + "%"):
        if row["name"].removeprefix(HOLD) in held:
            raise LibraryError(
                "A legal hold keeps this from being purged.", f"({row['value']})", "Lift the hold first."
            )


def _list(found: Scope, table: str) -> str:
    return json.dumps(sorted(found.ids(table)))


def _files(library: Library, found: Scope) -> tuple[list[str], tuple[str, ...]]:
    """Paths of copies to delete (relative) and names of linked files, of present rows and of those in the history."""
    rows = library.rows(
        """SELECT mode, path FROM file WHERE id IN (SELECT value FROM json_each(?1))
        UNION SELECT json_extract(i, '$.mode'), json_extract(i, '$.path') FROM
        (SELECT coalesce(after, before) AS i FROM change WHERE tbl = 'file' AND row_id IN (SELECT value FROM json_each(?1)))
        WHERE i IS NOT NULL""",
        _list(found, "file"),
    )
    copied = sorted(row[1] for row in rows if row[0] == FileMode.COPIED)
    return copied, tuple(sorted(row[1] for row in rows if row[0] == FileMode.LINKED))


def _empty(library: Library, found: Scope) -> dict[str, set[int]]:
    """Takes the purged out of rows that stay; returns those rows."""
    emptied: dict[str, set[int]] = {}

    def clear(table: str, ids: set[int], **columns: object) -> None:
        for row_id in ids - found.ids(table):
            emptied.setdefault(table, set()).add(row_id)
            if library.value(f'SELECT 1 FROM "{table}" WHERE id = ?', row_id) is not None:
                library.update(table, row_id, **columns)
            _name(library, table, row_id)

    def pointing(table: str, column: str, parent: str) -> set[int]:
        return purge_scope.pointing(library, table, column, found.ids(parent))

    nowhere = dict.fromkeys(("version_id", "cue_start", "cue_end", "reference_start", "reference_end"))
    clear("link", pointing("link", "version_id", "article_version"), **nowhere, reason="")
    clear("link", pointing("link", "locator_id", "locator"), locator_id=None)
    said = pointing("claim", "person_id", "person")
    named = purge_scope.chains_naming(library, found.ids("person"))
    clear("claim", said, person_id=None, said_by_role="")
    appearances = purge_scope.pointing(library, "appearance", "claim_id", said)
    theirs = purge_scope.pointing(library, "attribution", "appearance_id", appearances)
    clear("attribution", theirs | named, hops="[]")
    unavailable = {"state": SlotState.UNAVAILABLE, "unavailable_reason": "The file was purged."}
    clear("evidence", pointing("evidence", "file_id", "file"), file_id=None, **unavailable)
    clear("locator", pointing("locator", "still_file_id", "file"), still_file_id=None)
    return emptied


def _name(library: Library, table: str, row_id: int) -> None:
    """Names a row in the log that this purge leaves as it is, or finds gone: its older images go, and `verify` must know why."""
    if library.value("SELECT 1 FROM pending_change WHERE tbl = ? AND row_id = ?", table, row_id) is None:
        image = triggers.image_sql(triggers.columns(library.connection, table), f'"{table}"')
        now = library.value(f'SELECT {image} FROM "{table}" WHERE id = ?', row_id)
        values = (table, row_id, now, now)
        library.execute("INSERT INTO pending_change (tbl, row_id, before, after) VALUES (?, ?, ?, ?)", *values)


def _forget_untracked(library: Library, found: Scope) -> None:
    versions = _list(found, "article_version")
    for table in ("suggestion", "analysis"):
        library.execute(f"DELETE FROM {table} WHERE version_id IN (SELECT value FROM json_each(?))", versions)


def _delete(library: Library, found: Scope) -> None:
    """Deletes the rows; those that are gone already are named in the log all the same, so that `verify` knows why their images are."""
    gone_texts = purge_scope.texts(library, found)
    for table, ids in found.rows.items():
        for row_id in sorted(ids):
            if library.execute(f'DELETE FROM "{table}" WHERE id = ?', row_id) == 0:
                library.execute("INSERT INTO pending_change (tbl, row_id) VALUES (?, ?)", table, row_id)
    for sha256 in gone_texts:
        library.execute("DELETE FROM content WHERE sha256 = ?", sha256)


def _strip(library: Library, step: Step, found: Scope, emptied: dict[str, set[int]]) -> None:
    """Takes images, salts and labels out of the log. Of an emptied row only what this step left stays."""
    this = step.changes.step
    library.execute("CREATE TEMP TABLE gone (tbl TEXT, row_id INTEGER, stays INTEGER, PRIMARY KEY (tbl, row_id))")
    for rows, stays in ((found.rows, 0), (emptied, 1)):
        listed = [(table, row_id, stays) for table, ids in rows.items() for row_id in ids]
        library.insert_many("gone", ("tbl", "row_id", "stays"), listed)
    library.execute(
        """UPDATE step SET label = ?, salt = NULL WHERE kind NOT IN ('purge', 'schema')
        AND id IN (SELECT c.step_id FROM change c JOIN gone USING (tbl, row_id))""",
        PURGED_LABEL,
    )
    which = "id IN (SELECT c.id FROM change c JOIN gone USING (tbl, row_id) WHERE {})"
    library.execute(f"UPDATE change SET before = NULL, before_salt = NULL WHERE {which.format('1')}")
    after = which.format("c.step_id < ? OR NOT stays")
    library.execute(f"UPDATE change SET after = NULL, after_salt = NULL WHERE {after}", this)
    library.execute("DROP TABLE gone")


def _note(folder: Path, tombstone: str, paths: list[str]) -> None:
    """Remembers the files of a purge before its step is made; a note whose tombstone was never written counts for nothing."""
    part = folder / (places.PURGE_PENDING + ".part")
    noted = json.dumps({**_noted(folder), tombstone: paths})
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.write(noted)
            out.flush()
            os.fsync(out.fileno())
        part.replace(folder / places.PURGE_PENDING)
        places.sync_folder(folder)
    except OSError as error:
        raise LibraryError(
            "Nothing was purged: the library's folder cannot be written.", reason(error), "Make room on its disk."
        ) from error


def _noted(folder: Path) -> dict[str, list[str]]:
    pending = folder / places.PURGE_PENDING
    if not pending.exists():
        return {}
    noted: dict[str, list[str]] = json.loads(pending.read_text(encoding="utf-8"))
    return noted


def finish(library: Library) -> tuple[str, ...]:
    """The part of a purge after its step; also called on open where a crash came in between. Returns what the user must know."""
    noted = _noted(library.folder)
    made = [uid for uid in noted if library.value("SELECT 1 FROM tombstone WHERE uid = ?", uid) is not None]
    told: tuple[str, ...] = ()
    if made:
        try:
            _delete_files(library, [path for uid in made for path in noted[uid]])
            busy = _rewrite(library)
            _delete_halves(library.folder)
            told = _replace_backups(library)
        except (LibraryError, OSError) as error:
            why = reason(error) if isinstance(error, OSError) else str(error)
            return (f"The purge is not finished: {why} It goes on by itself when the library is opened again.",)
        if busy:
            return (*told, "Another window reads the library: close it and open the library again to finish the purge.")
    (library.folder / places.PURGE_PENDING).unlink(missing_ok=True)
    return told


def _delete_files(library: Library, paths: list[str]) -> None:
    kept = {row[0] for row in library.rows("SELECT path FROM file WHERE mode = ?", FileMode.COPIED)}
    for path in paths:
        if path in kept or not path.startswith(places.FILES + "/"):
            continue
        for copy in files.copies(library.folder, path):
            copy.unlink(missing_ok=True)
        if (library.folder / path).parent.is_dir():
            places.sync_folder((library.folder / path).parent)


def _delete_halves(folder: Path) -> None:
    """What a killed backup, restore, upgrade or copy left unfinished: it may hold the purged as well."""
    databases = (*(folder / places.BACKUPS).glob("*.part*"), *folder.glob(places.DATABASE + ".new*"))
    for half in (*databases, *(folder / places.STAGING).glob("*")):
        half.unlink(missing_ok=True)


def _rewrite(library: Library) -> bool:
    """Leaves no byte of the purged in the database or its log; True where a reader kept the log from being emptied."""
    with plain_words():
        library.connection.execute("INSERT INTO search_fts (search_fts) VALUES ('optimize')")
        if library.value("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'"):
            library.connection.execute("ANALYZE")
        library.connection.execute("VACUUM")
        return bool(library.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])


def _replace_backups(library: Library) -> tuple[str, ...]:
    """Old backups hold the purged: they go, and one new backup stands for them."""
    folder = library.folder / places.BACKUPS
    old = [path for path in folder.iterdir() if path.suffix == ".db" or path.is_dir()] if folder.is_dir() else []
    if not old:
        return ()
    new = backup.backup(library)
    for path in old:
        if path == new:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    return (f"{len(old)} older backups were deleted; one new backup stands for them ({new.name}).",)

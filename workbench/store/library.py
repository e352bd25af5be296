"""The open library: reading, and writing inside steps. What a row means is the business of the modules per table, not of this one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from workbench.domain.changes import Changes
from workbench.errors import InputError, LibraryError, NotFound
from workbench.store import lock, places, record, triggers
from workbench.store.schema import HAS_UID, TRACKED
from workbench.store.trouble import plain_words, reraise

if TYPE_CHECKING:
    from filelock import BaseFileLock


class Step:
    """A step while it is open. `changes` is complete once the block was left without an error; until then `label` may be said anew, where
    only the doing shows how much there was to do.

    `after` is run when the changes are in the log and still belong to the same transaction; it may touch untracked tables only.
    """

    def __init__(self, label: str) -> None:
        self.label = label
        self.changes = Changes(0, label)
        self.after: list[Callable[[], None]] = []


class Library:
    """One folder with its database and files. Made by `opening`; used on the thread that opened it."""

    def __init__(
        self,
        folder: Path,
        connection: sqlite3.Connection,
        *,
        actor: str,
        clock: Callable[[], str],
        salt: Callable[[], str],
        new_uid: Callable[[], str],
        held: BaseFileLock | None,
        warnings: tuple[str, ...] = (),
    ) -> None:
        self.folder = folder
        self.actor = actor
        self.warnings = warnings
        self.now = clock
        self.new_uid = new_uid
        self.salt = salt
        self.connection = connection
        self._held = held
        self._step: Step | None = None
        self._logs = False
        self._file = places.identity(folder / places.DATABASE)

    @property
    def readonly(self) -> bool:
        return self._held is None

    @property
    def in_step(self) -> bool:
        return self._step is not None

    def close(self) -> None:
        """Closes the database and lets the next writer in. Closing twice does nothing."""
        try:
            if not self.readonly:
                self.connection.execute("PRAGMA optimize")
        except sqlite3.Error:
            # Closed already, or no room for the statistics: they only make queries faster, and every step is stored long since.
            pass
        finally:
            self.connection.close()
            if self._held is not None and self._held.is_locked:
                lock.release(self.folder, self._held)

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Reading

    def rows(self, sql: str, *args: Any) -> list[sqlite3.Row]:
        with _WORDS:
            return self.connection.execute(sql, args).fetchall()

    def row(self, sql: str, *args: Any) -> sqlite3.Row | None:
        with _WORDS:
            found: sqlite3.Row | None = self.connection.execute(sql, args).fetchone()
        return found

    def value(self, sql: str, *args: Any) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, *args)
        return None if found is None else found[0]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside belongs to the same moment, whatever a writer does meanwhile."""
        with plain_words():
            self.connection.execute("BEGIN")
        try:
            yield
        finally:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")

    # Writing

    @contextmanager
    def step(self, label: str, *, kind: str = "act", reverts: int | None = None) -> Iterator[Step]:
        """One user action: all of it or nothing. `label` is what the user did, in words that hold no content of the library.

        Raises LibraryError in a read-only library, inside another step or transaction, and for the known troubles of the disk.
        """
        step = Step(label)
        with self._transaction():
            self._step = step
            try:
                yield step
                entry = record.Entry(step.label, self.now(), self.actor, kind, reverts)
                step.changes = record.seal(self.connection, entry, salt=self.salt)
                for act in step.after:
                    act()
            except sqlite3.Error as error:
                reraise(error)
            finally:
                self._step = None

    @contextmanager
    def untracked(self) -> Iterator[None]:
        """A transaction for what can be made again (suggestions, texts by hash). Inside a step it is part of the step."""
        if self.in_step:
            yield
            return
        with self._transaction():
            yield

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self.readonly:
            raise LibraryError(
                "The library is open for reading only.", hint="Close the other window or command, then open it again."
            )
        if self.connection.in_transaction:
            raise LibraryError("Another change is still under way.", "Steps do not nest.")
        if places.identity(self.folder / places.DATABASE) != self._file:
            # The open connection would go on writing into the file that was taken away, where nobody finds it.
            raise LibraryError(
                "The library's file was replaced or taken away while it was open.",
                f"({self.folder / places.DATABASE})",
                "Nothing was changed. Close this window and open the library again.",
            )
        with plain_words():
            if not self._logs:  # with the first write: whoever only opens and reads need not wait for it
                triggers.log_changes(self.connection, lambda: self.in_step)
                self._logs = True
            self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with plain_words():
                self.connection.execute("COMMIT")
        except BaseException:
            # A full disk ends the transaction by itself.
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def insert(self, table: str, /, **columns: Any) -> int:
        """Adds a row and returns its id. A missing `uid` is made."""
        if table in HAS_UID and "uid" not in columns:
            columns["uid"] = self.new_uid()
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        cursor = self._write(table, f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(columns.values()))
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def update(self, table: str, row_id: int, /, **columns: Any) -> None:
        """Raises NotFound where there is no such row."""
        names = ", ".join(f'"{name}" = ?' for name in columns)
        cursor = self._write(table, f'UPDATE "{table}" SET {names} WHERE id = ?', (*columns.values(), row_id))
        if cursor.rowcount != 1:
            raise NotFound("This is no longer in the library.", f"({table} {row_id})")

    def delete(self, table: str, row_id: int, /) -> None:
        """Raises NotFound where there is no such row."""
        if self._write(table, f'DELETE FROM "{table}" WHERE id = ?', (row_id,)).rowcount != 1:
            raise NotFound("This is no longer in the library.", f"({table} {row_id})")

    def insert_many(self, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Many rows in the order of `names`. Where the table has a uid, it is one of them."""
        listed = ", ".join(f'"{name}"' for name in names)
        self._may_write(table)
        with _WORDS:
            self.connection.executemany(
                f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(names))})', rows
            )

    def execute(self, sql: str, *args: Any) -> int:
        """Any other change, inside `step` or `untracked`; returns how many rows it touched."""
        self._may_write("")
        with _WORDS:
            return self.connection.execute(sql, args).rowcount

    def _may_write(self, table: str) -> None:
        if table in TRACKED and not self.in_step:
            raise LibraryError(
                "A change outside a step was refused.", "Every change belongs to a step that can be undone."
            )
        if not self.connection.in_transaction:
            raise LibraryError(
                "A change outside a transaction was refused.", "Use a step, or `untracked` for what can be made again."
            )

    def _write(self, table: str, sql: str, values: tuple[Any, ...]) -> sqlite3.Cursor:
        self._may_write(table)
        with _WORDS:
            return self.connection.execute(sql, values)


class _Words:
    """Maps the known troubles of one statement, and of the words that are given to it. Not a generator: a page asks hundreds of times."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, sqlite3.Error):
            reraise(error)
        if isinstance(error, UnicodeEncodeError):  # half of a surrogate pair, from a broken clipboard for instance
            raise InputError(
                "The text holds half a character.", f"({error.reason})", "Type that place anew."
            ) from error


_WORDS = _Words()

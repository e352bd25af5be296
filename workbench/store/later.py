"""What a migration after the first one is made of, and the words its tables are written in. The migrations themselves: `schema_0002` and on.

A new migration is one module with one `Later` value, named in `schema.LATER`; everything else (tables that are logged, ids, undo across it,
what a reader refuses) follows from that value. It only adds: a column has a default that says "as before", so that rows from before mean
what they meant, and the steps from before can still be undone. A migration that must do more than add says so: `additive=False`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

ID = "id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE"
PLAIN_ID = "id INTEGER PRIMARY KEY AUTOINCREMENT"
FLAG = "INTEGER NOT NULL DEFAULT 0"
TEXT = "TEXT NOT NULL DEFAULT ''"


def one_of(column: str, words: type[StrEnum], *, empty: bool = False) -> str:
    """The CHECK that keeps a column to a vocabulary."""
    listed = ", ".join(f"'{w.value}'" for w in words)
    return f"CHECK ({column} IN ({listed}{', ' + chr(39) * 2 if empty else ''}))"


@dataclass(frozen=True, slots=True)
class Column:
    """One column more. `default` is what the rows from before have, as SQLite stores it; the declaration has the same default."""

    table: str
    name: str
    declared: str
    default: int | str | None


@dataclass(frozen=True, slots=True)
class Later:
    """One migration. They are applied in the order of `schema.LATER`; `label` is its step in the history.

    `tracked`: new tables of the user's work (name -> columns), `untracked`: those that can be made again, `indexes` as in `schema.INDEXES_1`,
    `statements`: anything else, run last.
    """

    name: str
    label: str
    columns: tuple[Column, ...] = ()
    tracked: Mapping[str, str] = field(default_factory=dict)
    untracked: Mapping[str, str] = field(default_factory=dict)
    indexes: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    additive: bool = True

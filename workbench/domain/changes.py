"""What a step changed, said once: models re-read those ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")
Tick = Callable[[int, int], None]  # (done, of how many); raises `Cancelled` to stop: then nothing was changed


def still(_done: int, _of: int) -> None:
    """The tick where nobody watches."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows one step touched: table name -> row ids. `step` is 0 where nothing changed."""

    step: int
    label: str
    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def ids(self, table: str) -> frozenset[int]:
        return self.touched.get(table, frozenset())


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """The answer of a service that makes a step: what it made, and what changed."""

    value: T
    changes: Changes


@dataclass(frozen=True, slots=True)
class StepRow:
    """One line of the history. `reverts`: the step it took back, if it is an undo or a redo. `reverted`: it was taken back.

    `kind`: act, undo, redo, purge, or schema (the library was made or brought up to date). An undo and a redo bear the act's label.
    """

    id: int
    label: str
    at: str
    actor: str
    reverts: int | None
    reverted: bool
    hash: str
    kind: str = "act"

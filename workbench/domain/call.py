"""A piece of slow work as a value: services build it, the channel carries it, the child does it. No work is done here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

ChildKind = Literal["models", "files"]

# The calls that need the language model; every other call is work on files.
MODEL_CALLS = frozenset({"analyse"})


@dataclass(frozen=True, slots=True)
class Budget:
    """What a call may use: seconds of CPU time, and seconds on the clock (0: three times the CPU time and half a minute)."""

    cpu_s: int = 60
    wall_s: int = 0

    def __post_init__(self) -> None:
        if self.cpu_s < 1 or self.wall_s < 0:
            raise ValueError(f"not a budget: {self}")

    @property
    def clock_s(self) -> int:
        """Seconds after which the call is ended whatever it is doing."""
        return self.wall_s or 3 * self.cpu_s + 30


def budget_for(size: int, *, base_s: int = 30, bytes_per_s: int = 20_000_000) -> Budget:
    """A budget for work that reads `size` bytes once; the clock leaves room for a slow disk."""
    seconds = base_s + size // bytes_per_s
    return Budget(cpu_s=seconds, wall_s=10 * seconds)


@dataclass(frozen=True, slots=True)
class Call:
    """Name (of the table in `workbench.worker.calls`), arguments (JSON values), budget."""

    name: str
    args: Mapping[str, Any] = field(default_factory=dict)
    budget: Budget = field(default=Budget(), kw_only=True)

    @property
    def child(self) -> ChildKind:
        """Which of the two children does it."""
        return "models" if self.name in MODEL_CALLS else "files"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a call is: `done` from 0 to 1, `note` a few words for the status bar."""

    done: float
    note: str = ""

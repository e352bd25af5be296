"""Whether two records may be one person, and why: by name, alias, or surname and role. Rules, no rows. Only a proposal: nobody is merged by it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.person import Person
from workbench.domain.vocab import PersonKind


@dataclass(frozen=True, slots=True)
class Named:
    """What is compared: a person of the library, or somebody whom a proposal names and who is not in it yet."""

    name: str
    kind: PersonKind
    role: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        return frozenset(folded for name in (self.name, *self.aliases) if (folded := " ".join(name.split()).casefold()))


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody of the library who may be the same: why, in how many other articles, with how many claims."""

    person: Person
    reason: str
    articles: int
    claims: int


def named(person: Person) -> Named:
    return Named(person.name, person.kind, person.role, person.aliases)


def alike(one: Named, other: Named) -> str:
    """Why the two may be one, "" where nothing says so. Descriptions ("an official") never are: they name nobody."""
    if PersonKind.UNKNOWN in (one.kind, other.kind):
        return ""
    if one.name.casefold() == other.name.casefold():
        return "the same name"
    common = one.names & other.names
    if common:
        shared = next(n for n in (one.name, *one.aliases, other.name) if n.casefold() in common)
        return f"both are called {shared}"
    if one.kind is other.kind is PersonKind.PERSON and _same_surname(one.name, other.name) and _same_role(one, other):
        return "the same surname and role"
    return ""


def surname(name: str) -> str:
    """The last word of a name."""
    return name.split()[-1] if name.split() else ""


def _same_surname(one: str, other: str) -> bool:
    """Given names must not speak against it: one is missing, or both begin alike."""
    if surname(one).casefold() != surname(other).casefold():
        return False
    given, others = one.split()[:-1], other.split()[:-1]
    return not given or not others or given[0][0].casefold() == others[0][0].casefold()


def _same_role(one: Named, other: Named) -> bool:
    return bool(one.role.strip()) and one.role.strip().casefold() == other.role.strip().casefold()

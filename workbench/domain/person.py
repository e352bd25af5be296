"""Whoever speaks or is spoken about."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.naming import is_description, seen
from workbench.domain.vocab import Disclosure, PersonKind, Protection


@dataclass(frozen=True, slots=True)
class Person:
    """A claimant or somebody spoken about. All but public figures print as role or initials unless `released_reason` is given."""

    id: int
    uid: str
    name: str
    kind: PersonKind
    role: str
    protection: Protection
    released_reason: str
    disclosure: Disclosure
    aliases: tuple[str, ...] = ()
    note: str = ""

    @property
    def printable(self) -> bool:
        """Whether the name itself may stand in a publication."""
        named = self.protection is Protection.PUBLIC_FIGURE or bool(self.released_reason)
        return named and self.disclosure is Disclosure.PUBLIC

    @property
    def initials(self) -> str:
        return "".join(word[0].upper() + "." for word in seen(self.name).split() if word[0].isalpha())

    @property
    def safe_role(self) -> str:
        """The role, where it is not the name over again: a name is no role, a description ("a resident") is its own."""
        role = self.role.strip() or self.name.strip()
        return "" if role.casefold() == self.name.strip().casefold() and not is_description(role) else role

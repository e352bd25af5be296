"""Who a name stands for when a claim is accepted, and how a new person is protected: rules, no rows.

A new person is a *public figure* (prints by name) only where the article gives the name together with an office or role that is not
private, or where the name is an organisation's. A bare name is *private* and prints as initials until somebody who knows says otherwise:
the mistake that can be mended is the better one. Somebody whom the article does not name ("a White House official") prints by that
description, which is kept as the role. An age under 18 makes a minor, "victim" or "survivor" a victim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.domain.vocab import PersonKind, Protection

_ORGANISATION = frozenset(
    [
        "academy",
        "administration",
        "agency",
        "alliance",
        "army",
        "assembly",
        "association",
        "authority",
        "bank",
        "board",
        "bureau",
        "cabinet",
        "campaign",
        "centre",
        "center",
        "church",
        "coalition",
        "college",
        "commission",
        "committee",
        "company",
        "congress",
        "corporation",
        "council",
        "court",
        "department",
        "directorate",
        "federation",
        "force",
        "foundation",
        "fund",
        "government",
        "group",
        "guard",
        "hospital",
        "house",
        "inc",
        "institute",
        "ltd",
        "league",
        "ministry",
        "museum",
        "network",
        "news",
        "observatory",
        "office",
        "organisation",
        "organization",
        "parliament",
        "party",
        "police",
        "post",
        "press",
        "school",
        "senate",
        "service",
        "services",
        "society",
        "station",
        "team",
        "times",
        "trust",
        "union",
        "university",
        "watch",
    ]
)
_PRIVATE = frozenset(
    [
        "aunt",
        "bystander",
        "boyfriend",
        "brother",
        "child",
        "citizen",
        "cousin",
        "customer",
        "daughter",
        "driver",
        "employee",
        "father",
        "friend",
        "girlfriend",
        "grandfather",
        "grandmother",
        "homeowner",
        "husband",
        "immigrant",
        "man",
        "migrant",
        "mother",
        "neighbor",
        "neighbour",
        "nephew",
        "niece",
        "owner",
        "parent",
        "parents",
        "passenger",
        "passerby",
        "patient",
        "protester",
        "refugee",
        "relative",
        "resident",
        "shopkeeper",
        "sister",
        "son",
        "student",
        "teenager",
        "tenant",
        "uncle",
        "volunteer",
        "voter",
        "waiter",
        "waitress",
        "widow",
        "widower",
        "wife",
        "witness",
        "woman",
        "worker",
    ]
)
_VICTIM = frozenset(("victim", "survivor"))
_AGE = re.compile(r"\b(\d{1,2})[- ]year[- ]olds?\b|\baged? (\d{1,2})\b")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """How a person is first written down."""

    kind: PersonKind
    role: str
    protection: Protection


def describe(name: str, role: str = "") -> NewPerson:
    """From the name or description that the article uses, and the role it gives."""
    kind = kind_of(name)
    if kind is PersonKind.ORGANISATION:
        return NewPerson(kind, role, Protection.PUBLIC_FIGURE)
    if kind is PersonKind.UNKNOWN:
        return NewPerson(kind, role or name, _protection(name) or Protection.PRIVATE)
    guarded = _protection(role)
    if guarded is not None:
        return NewPerson(kind, role, guarded)
    return NewPerson(kind, role, Protection.PUBLIC_FIGURE if role else Protection.PRIVATE)


def kind_of(name: str) -> PersonKind:
    """By the shape of the name: an account, a description, an organisation, a person."""
    words = _WORD.findall(name)
    if name.startswith("@"):
        return PersonKind.ACCOUNT
    if words and words[0] in ("A", "An", "The") and not _named(words[1:]):
        return PersonKind.UNKNOWN
    if not words or not words[0][0].isupper():
        return PersonKind.UNKNOWN
    acronym = len(words) == 1 and len(name) > 1 and name.isupper()
    if acronym or any(word.lower() in _ORGANISATION for word in words):
        return PersonKind.ORGANISATION
    return PersonKind.PERSON


def _named(words: list[str]) -> bool:
    return bool(words) and all(word[0].isupper() for word in words if len(word) > 3)


def _protection(role: str) -> Protection | None:
    """What a role or description calls for, None where it names an office."""
    words = {word.lower() for word in _WORD.findall(role)}
    age = _AGE.search(role.lower())
    if age and int(age[1] or age[2]) < 18:
        return Protection.MINOR
    if words & _VICTIM:
        return Protection.VICTIM
    return Protection.PRIVATE if words & _PRIVATE or age else None

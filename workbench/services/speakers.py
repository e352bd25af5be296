"""Who a name stands for when a claim is accepted, and how a new person is protected: rules, no rows.

A new person is a *public figure* (prints by name) only where the article gives the name together with an office or role that is not
private, or where the name is an organisation's. A bare name is *private* and prints as initials until somebody who knows says otherwise:
the mistake that can be mended is the better one. Somebody whom the article does not name ("a White House official") prints by that
description, which is kept as the role. An age under 18 makes a minor, "victim" or "survivor" a victim.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from dataclasses import dataclass

from workbench import paths
from workbench.domain.vocab import PersonKind, Protection

_ARTICLES = ("A", "An", "The", "One")
_AGE = re.compile(r"\b(\d{1,2})[- ]year[- ]olds?\b|\baged? (\d{1,2})\b")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """How a person is first written down. A description begins in lower case, so that it is found again wherever it stood."""

    name: str
    kind: PersonKind
    role: str
    protection: Protection


@functools.cache
def _words(group: str) -> frozenset[str]:
    told = tomllib.loads(paths.resource("people", "protection.toml").read_text(encoding="utf-8"))
    return frozenset(told[group].split())


def describe(name: str, role: str = "") -> NewPerson:
    """From the name or description that the article uses, and the role it gives."""
    kind = kind_of(name)
    if kind is PersonKind.ORGANISATION:
        return NewPerson(name, kind, role, Protection.PUBLIC_FIGURE)
    if kind is PersonKind.UNKNOWN:
        words = name[:1].lower() + name[1:] if name.split()[0] in _ARTICLES else name
        return NewPerson(words, kind, role or words, _protection(name) or Protection.PRIVATE)
    guarded = _protection(role)
    if guarded is not None:
        return NewPerson(name, kind, role, guarded)
    known = bool(role) and not _unread(role)
    return NewPerson(name, kind, role, Protection.PUBLIC_FIGURE if known else Protection.PRIVATE)


def kind_of(name: str) -> PersonKind:
    """By the shape of the name: an account, a description, an organisation, a person."""
    words = _WORD.findall(name)
    if name.startswith("@"):
        return PersonKind.ACCOUNT
    if not words or words[0][0].islower() or (words[0] in _ARTICLES and not _named(words[1:])):
        return PersonKind.UNKNOWN
    acronym = len(words) == 1 and len(name) > 1 and name.isupper()
    if acronym or any(word.lower() in _words("organisation") for word in words):
        return PersonKind.ORGANISATION
    return PersonKind.PERSON


def plain_name(typed: str) -> str:
    """The name on one line; "" where there is nothing to see in it, as in marks of direction alone."""
    return " ".join(typed.split()) if any(unicodedata.category(sign)[0] in "LNPS" for sign in typed) else ""


def _named(words: list[str]) -> bool:
    return bool(words) and all(word[0].isupper() for word in words if len(word) > 3)


def _unread(role: str) -> bool:
    """In a script without capitals: the lists of what protects a person hold no word of it."""
    return all(not (word[0].isupper() or word[0].islower()) for word in _WORD.findall(role))


def _protection(role: str) -> Protection | None:
    """What a role or description calls for, None where it names an office."""
    words = {word.lower() for word in _WORD.findall(role)}
    age = _AGE.search(role.lower())
    if age and int(age[1] or age[2]) < 18:
        return Protection.MINOR
    if words & _words("victim"):
        return Protection.VICTIM
    return Protection.PRIVATE if words & _words("private") or age else None

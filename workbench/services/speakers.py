"""Who a name stands for when a claim is accepted, and how a new person is protected: rules, no rows.

A new person is a *public figure* (prints by name) only where the article gives the name together with an office or role that is not
private, or where the name is an organisation's. A bare name is *private* and prints as initials until somebody who knows says otherwise:
the mistake that can be mended is the better one. Somebody whom the article does not name ("a White House official") prints by that
description, which is kept as the role. An age under 18 makes a minor, "victim" or "survivor" a victim.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.domain.naming import AGE, is_description, is_given, listed, seen, visible, words
from workbench.domain.vocab import PersonKind, Protection

_ARTICLES = ("A", "An", "The", "One")
_SPELT_OUT = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,4}")  # read letter by letter, as nobody is called


@dataclass(frozen=True, slots=True)
class NewPerson:
    """How a person is first written down. A description begins in lower case, so that it is found again wherever it stood."""

    name: str
    kind: PersonKind
    role: str
    protection: Protection


def describe(name: str, role: str = "") -> NewPerson:
    """From the name or description that the article uses, and the role it gives."""
    kind = kind_of(name)
    if kind is PersonKind.ORGANISATION:
        return NewPerson(name, kind, role, Protection.PUBLIC_FIGURE)
    if kind is PersonKind.UNKNOWN:
        told = seen(name).strip()
        told = told[:1].lower() + told[1:] if told.split(" ")[0] in _ARTICLES else name
        return NewPerson(told, kind, role or told, _protection(name) or Protection.PRIVATE)
    guarded = _protection(role)
    if guarded is not None:
        return NewPerson(name, kind, role, guarded)
    known = bool(role) and not _unread(role)
    return NewPerson(name, kind, role, Protection.PUBLIC_FIGURE if known else Protection.PRIVATE)


def kind_of(name: str) -> PersonKind:
    """By the shape of the name: an account, a description, an organisation, a person."""
    plain, found = seen(name).strip(), words(name)
    if plain.startswith("@"):
        return PersonKind.ACCOUNT
    if is_description(name):
        return PersonKind.UNKNOWN
    if found[0][0].islower():
        return (
            PersonKind.PERSON
        )  # `van der Post`, `ana church`: what makes an organisation of others may be a surname here
    if len(found) == 1 and plain.isupper():
        known = found[0].lower() in listed("acronym") | listed("organisation")
        return PersonKind.ORGANISATION if known or _SPELT_OUT.fullmatch(found[0]) else PersonKind.PERSON
    if len(found) == 2 and is_given(found[0]) and found[1].lower() in listed("surname"):
        return PersonKind.PERSON  # `Jane Church`
    named = any(word.lower() in listed("organisation") for word in found)
    return PersonKind.ORGANISATION if named else PersonKind.PERSON


def plain_name(typed: str) -> str:
    """The name on one line; "" where there is nothing to see in it, as in marks of direction or blank letters alone."""
    return " ".join(typed.split()) if visible(typed) else ""


def _unread(role: str) -> bool:
    """In a script without capitals: the lists of what protects a person hold no word of it."""
    return all(not (word[0].isupper() or word[0].islower()) for word in words(role))


def _protection(role: str) -> Protection | None:
    """What a role or description calls for, None where it names an office."""
    told = {word.lower() for word in words(role)}
    age = AGE.search(role.lower())
    if age and int(age[1] or age[2]) < 18:
        return Protection.MINOR
    if told & listed("victim"):
        return Protection.VICTIM
    return Protection.PRIVATE if told & listed("private") or age else None

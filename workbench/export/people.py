"""How a person prints for an audience: by name, by role, by initials, or not at all. And how the people of the desk print."""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.domain.naming import is_description, is_thing, without_names
from workbench.domain.person import Person
from workbench.domain.vocab import Audience, Disclosure, Protection, Terms

NAME_WITHHELD = "[name withheld]"
NOT_NAMED = "a person whose name is withheld"
KNOWN = "a person known to us"
CHECKER = "a checker"
_INITIALS = re.compile(r"(?:[^\W\d_][.\-\s]{0,2}){1,4}")


def may_be_named(person: Person, audience: Audience, terms: Terms = Terms.ON_RECORD) -> bool:
    """Whether the name itself prints. The lawyer reads every name but a secret one, the desk reads all."""
    if audience is Audience.INTERNAL:
        return True
    if audience is Audience.LAWYER:
        return person.disclosure is not Disclosure.SECRET
    if person.disclosure is Disclosure.PUBLIC and is_thing(person.name):
        return True
    return person.printable and terms is Terms.ON_RECORD


def stand_in(person: Person, terms: Terms = Terms.ON_RECORD) -> str:
    """What replaces the name inside free text."""
    nameless = person.disclosure is not Disclosure.PUBLIC or terms is Terms.NOT_FOR_ATTRIBUTION
    if not nameless and is_description(person.name):
        return without_names(person.name)
    return NAME_WITHHELD if nameless or not person.initials else person.initials


def bracketed(put: str | None) -> str | None:
    """What stands for a name, as it is written within quoted words: `[M.O.]`. None stays None."""
    return put if put is None or put.startswith("[") else f"[{put}]"


def as_printed(person: Person, role: str, terms: Terms) -> Person:
    """A person who may not be named, with nothing left of them but the words that print as the name, and the role."""
    role = role.strip() or person.safe_role
    if person.disclosure in (Disclosure.INTERNAL, Disclosure.SECRET):
        words, role = NOT_NAMED, ""
    elif person.disclosure is Disclosure.UNATTRIBUTED or terms is Terms.NOT_FOR_ATTRIBUTION:
        words = role or KNOWN
    else:
        words = role or person.initials or KNOWN
    return replace(
        person,
        name=words,
        role=role,
        aliases=(),
        note="",
        released_reason="",
        protection=Protection.PUBLIC_FIGURE,
        disclosure=Disclosure.PUBLIC,
    )


def desk_initials(by: str) -> str:
    """The initials of somebody at the desk; a login or a name never prints as it is."""
    by = by.strip()
    if not by or (_INITIALS.fullmatch(by) and by == by.upper()):
        return by
    words = [word for word in by.split() if word[:1].isupper()]
    return "".join(f"{word[0]}." for word in words[:4]) if len(words) > 1 else CHECKER

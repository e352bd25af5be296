"""Persons across articles: who may be the same, joined or kept apart by the user alone; and everything one sees of a person.

A new article's speaker is a new record, even with a name that the library knows: two people may share it. `namesakes` proposes; `merge` and
`keep_apart` answer, each in one step; what was kept apart is not proposed again.
"""

from __future__ import annotations

from typing import Any

from workbench.domain.changes import Outcome
from workbench.domain.namesakes import Named, Namesake, alike, named, surname
from workbench.domain.person import Person
from workbench.domain.vocab import Disclosure, PersonKind, Protection
from workbench.errors import InputError, NotFound
from workbench.services import speakers
from workbench.services.outcomes import check_fields, nothing, required
from workbench.store import persons
from workbench.store.library import Library

# What protects more comes later. A bare name is merely *private*: that is no reason to guard whom the kept record names a public figure.
_GUARDED = (Protection.VICTIM, Protection.MINOR, Protection.CONFIDENTIAL)
PERSON_FIELDS = ("name", "role", "kind", "protection", "released_reason", "disclosure", "note", "aliases")
_CLOSED = (Disclosure.PUBLIC, Disclosure.UNATTRIBUTED, Disclosure.INTERNAL, Disclosure.SECRET)


def namesakes(library: Library, person_id: int) -> tuple[Namesake, ...]:
    """Who may be the same as this person, those with most claims first; without those kept apart. Raises NotFound."""
    person = persons.get(library, person_id)
    without = {person_id} | persons.kept_apart(library, person_id)
    return _namesakes(library, named(person), without, _articles_of(library, person_id))


def namesakes_of_name(library: Library, name: str, *, role: str = "", article_id: int | None) -> tuple[Namesake, ...]:
    """The same for a name that an article gives, before a claim is accepted. Whoever speaks in that article already is not proposed."""
    if not name.strip():
        return ()
    kind = speakers.kind_of(" ".join(name.split()))
    here = set() if article_id is None else persons.speaking_in(library, article_id)
    known = set() if article_id is None else {article_id}
    return _namesakes(library, Named(name, kind, role), here, known)


def _namesakes(library: Library, who: Named, without: set[int], known: set[int]) -> tuple[Namesake, ...]:
    near = persons.near(library, sorted(who.names), surname(who.name))
    found = []
    for person in persons.by_ids(library, near - without).values():
        reason = alike(who, named(person))
        if reason:
            elsewhere = _articles_of(library, person.id) - known
            claims = persons.claim_count(library, person.id)
            found.append(Namesake(person, reason, len(elsewhere), claims))
    return tuple(sorted(found, key=lambda one: (-one.claims, one.person.id)))


def _articles_of(library: Library, person_id: int) -> set[int]:
    return persons.articles_of(library, person_id)


def merge(library: Library, kept_id: int, gone_id: int) -> Outcome[None]:
    """One person of two: claims, aliases and notes go to `kept_id`, whose record stands; the other's name becomes an alias.

    The stronger protection and disclosure of the two hold. Raises NotFound, InputError where it is one person already.
    """
    if kept_id == gone_id:
        raise InputError("This is one person already.")
    kept, gone = persons.get(library, kept_id), persons.get(library, gone_id)
    with library.step("Merge two persons") as step:
        changed = _stronger(kept, gone)
        if changed:
            library.update("person", kept_id, **changed)
        for table, row_id in persons.belongings(library, gone_id):
            library.update(table, row_id, person_id=kept_id)
        _join_aliases(library, kept, gone)
        _join_apart(library, kept_id, gone_id)
        library.delete("person", gone_id)
    return Outcome(None, step.changes)


def _guard(person: Person) -> int:
    return _GUARDED.index(person.protection) + 1 if person.protection in _GUARDED else 0


def _stronger(kept: Person, gone: Person) -> dict[str, str]:
    changed: dict[str, str] = {}
    if _guard(gone) > _guard(kept):
        changed |= {"protection": gone.protection.value, "released_reason": ""}
    if _CLOSED.index(gone.disclosure) > _CLOSED.index(kept.disclosure):
        changed["disclosure"] = gone.disclosure.value
    if gone.role and not kept.role:
        changed["role"] = gone.role
    if gone.note:
        changed["note"] = "\n".join(part for part in (kept.note, gone.note) if part)
    return changed


def _join_aliases(library: Library, kept: Person, gone: Person) -> None:
    for row_id in persons.alias_ids(library, gone.id).values():
        library.delete("person_alias", row_id)
    for name in dict.fromkeys((gone.name, *gone.aliases)):
        if name not in (kept.name, *kept.aliases):
            library.insert("person_alias", person_id=kept.id, name=name)


def _join_apart(library: Library, kept_id: int, gone_id: int) -> None:
    """Whoever was kept apart from the one is kept apart from both."""
    apart = persons.kept_apart(library, kept_id)
    for row_id, other in persons.apart_rows(library, gone_id):
        library.delete("person_apart", row_id)
        if other not in (kept_id, *apart):
            library.insert("person_apart", person_id=min(kept_id, other), other_id=max(kept_id, other))


def keep_apart(library: Library, person_id: int, other_id: int) -> Outcome[None]:
    """Remembers that two who look alike are two. Raises NotFound, InputError where both are the same."""
    if person_id == other_id:
        raise InputError("This is one person: there is nobody to keep apart.")
    for one in (person_id, other_id):
        persons.get(library, one)
    if other_id in persons.kept_apart(library, person_id):
        return nothing(None)
    with library.step("Keep two persons apart") as step:
        library.insert("person_apart", person_id=min(person_id, other_id), other_id=max(person_id, other_id))
    return Outcome(None, step.changes)


def find(library: Library, typed: str) -> int:
    """The id behind `P3`, a uid, or a name or alias. Raises NotFound, InputError where several have the name."""
    words = speakers.plain_name(typed)
    if words[:1] in ("P", "p") and words[1:].isdecimal():
        return persons.get(library, int(words[1:])).id
    found = persons.all_named(library, words) or persons.with_uid(library, words.lower())
    if not found:
        raise NotFound("There is no person with this name or id.", words, "See: workbench people.")
    if len(found) > 1:
        raise InputError("Several persons have this name.", ", ".join(f"P{i}" for i in found), "Name one by its id.")
    return found[0]


def edit_person(library: Library, person_id: int, **fields: Any) -> Outcome[None]:
    """Changes fields of a person (`PERSON_FIELDS`; `aliases` a sequence of names). Raises InputError, also where a name is taken."""
    check_fields(fields, PERSON_FIELDS, what="a person")
    person = persons.get(library, person_id)
    columns = {name: str(value).strip() for name, value in fields.items() if name != "aliases"}
    for name, words in (("kind", PersonKind), ("protection", Protection), ("disclosure", Disclosure)):
        if name in columns:
            columns[name] = words(columns[name]).value
    if "name" in columns:
        columns["name"] = speakers.plain_name(columns["name"])
        required(columns["name"], "A person needs a name.")
        taken = columns["name"] != person.name and persons.by_name(library, columns["name"]) not in (None, person_id)
        if taken:
            raise InputError("Somebody else has this name.", columns["name"], "Merge the two where they are one.")
    changed = {name: value for name, value in columns.items() if value != getattr(person, name)}
    aliases = [speakers.plain_name(a) for a in fields.get("aliases", person.aliases)]
    if not changed and aliases == list(person.aliases):
        return nothing(None)
    with library.step("Edit person") as step:
        if changed:
            library.update("person", person_id, **changed)
        _set_aliases(library, person_id, [a for a in aliases if a])
    return Outcome(None, step.changes)


def _set_aliases(library: Library, person_id: int, wanted: list[str]) -> None:
    known = persons.alias_ids(library, person_id)
    for name, row_id in known.items():
        if name not in wanted:
            library.delete("person_alias", row_id)
    for name in dict.fromkeys(wanted):
        if name not in known:
            library.insert("person_alias", person_id=person_id, name=name)

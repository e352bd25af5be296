"""Names in scripts without capitals, and names that nobody sees."""

from __future__ import annotations

import pytest

from workbench.domain.vocab import PersonKind, Protection
from workbench.errors import InputError
from workbench.services import people, queries, reviewing
from workbench.services.library import Library
from workbench.services.speakers import describe, kind_of, plain_name

ARABIC, HEBREW, CHINESE = "محمد الأحمد", "דוד כהן", "王小明"


@pytest.mark.parametrize("name", [ARABIC, HEBREW, CHINESE, "אבי"])
def test_a_name_without_capitals_is_a_persons_and_does_not_print_in_full(name: str) -> None:
    assert kind_of(name) is PersonKind.PERSON
    made = describe(name)
    assert (made.name, made.role, made.protection) == (name, "", Protection.PRIVATE)
    assert describe(name, "رئيس البلدية").protection is Protection.PRIVATE


def test_the_initials_are_what_prints(library: Library) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, words="It stands.", speaker=ARABIC).value
    person = queries.claim_card(library, claim_id).claim.person
    assert person is not None
    assert not person.printable
    assert person.initials == "م.ا."
    assert person.role == ""


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("\u200b", ""),
        ("\u200f \u200e", ""),
        ("\u202e\u202c", ""),
        ("\u2067Ada\u2069  Brandt ", "\u2067Ada\u2069 Brandt"),
        ("a\nb", "a b"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("\u0301", ""),
        ("@desk", "@desk"),
        ("?", "?"),
    ],
)
def test_what_cannot_be_seen_alone_is_no_name(typed: str, name: str) -> None:
    assert plain_name(typed) == name


def test_an_unseen_name_is_nobodys(library: Library) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, words="It stands.", speaker="\u200b").value
    assert queries.claim_card(library, claim_id).claim.person is None
    reviewing.set_speaker(library, claim_id, "Ada Brandt")
    (person,) = queries.people(library)
    with pytest.raises(InputError, match="needs a name"):
        people.edit_person(library, person.id, name="\u200f")
    people.edit_person(library, person.id, aliases=["A. B.", "\u200b"])
    assert queries.person(library, person.id).aliases == ("A. B.",)
    assert people.find(library, "A. B.") == person.id

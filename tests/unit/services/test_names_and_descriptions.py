"""What is not surely a description is a name: it is kept private and without a role that would print it."""

from __future__ import annotations

import pytest

from workbench.domain.person import Person
from workbench.domain.vocab import Disclosure, PersonKind, Protection
from workbench.services import queries, reviewing
from workbench.services.library import Library
from workbench.services.speakers import describe, kind_of, plain_name


@pytest.mark.parametrize(
    "name",
    [
        *(
            "al-Rashid",
            "el-Sayed",
            "d’Arc",
            "d'Arc",
            "O’Brien",
            "o’brien",
            "de la Cruz",
            "van der Berg",
            "von der Leyen",
        ),
        *("bin Salman", "ten Hag", "van der Post", "de Cook", "la Cruz", "el sayed", "der baker", "das gupta"),
        *("ana brook", "ana", "bell hooks", "tom baker", "olek baker", "ana church", "mary cook", "carlos fuentes"),
        *(
            "\u202eana lind",
            "\u200bAna Brook",
            "\u2067Ada Brandt\u2069",
            "JANE",
            "ÅSA",
            "EVA",
            "LYN",
            "BO",
            "ЙОН",
            "M.",
        ),
    ],
)
def test_a_name_in_any_dress_is_a_private_persons(name: str) -> None:
    made = describe(name)
    assert (made.name, made.kind, made.role, made.protection) == (name, PersonKind.PERSON, "", Protection.PRIVATE)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "a White House official",
            "the mayor",
            "her mother",
            "two aides",
            "several people in the room",
            "someone close to it",
        ),
        *(
            "sources",
            "officials",
            "witnesses",
            "police",
            "policemen",
            "local residents",
            "campaign manager",
            "border police",
        ),
        *("people familiar with the matter", "former head of the board", "a baker", "16-year-old student", "they"),
        *("eine Sprecherin", "der Sprecher", "un témoin", "la alcaldesa", "\u200ba resident", "authorities"),
    ],
)
def test_a_description_is_its_own_role(words: str) -> None:
    made = describe(words)
    assert (made.name, made.kind, made.role) == (words, PersonKind.UNKNOWN, words)


@pytest.mark.parametrize("name", ["CBP", "NATO", "FBI", "BBC", "DHS", "POLICE", "The White House", "Denver Post"])
def test_what_is_known_or_spelt_out_is_an_organisations(name: str) -> None:
    assert kind_of(name) is PersonKind.ORGANISATION


@pytest.mark.parametrize("blank", ["", "  ", "\u200b", "\u3164"])
def test_a_blank_is_nobody_and_no_error(blank: str) -> None:
    assert describe(blank).protection is Protection.PRIVATE


@pytest.mark.parametrize("blank", ["\u3164", "\u115f", "\u1160\uffa0", "\u2800", "\u2800 \u200b"])
def test_blank_letters_name_nobody(library: Library, blank: str) -> None:
    assert plain_name(blank) == ""
    claim_id = reviewing.new_claim(library, version_id=None, words="It stands.", speaker=blank).value
    assert queries.claim_card(library, claim_id).claim.person is None


@pytest.mark.parametrize(
    ("name", "initials"),
    [("\u200bAna Brook", "A.B."), ("\u2067Ada\u2069 Brandt", "A.B."), ("d’Arc", "D."), ("ana", "A.")],
)
def test_an_unseen_sign_takes_no_initial(name: str, initials: str) -> None:
    assert _person(name, "").initials == initials


@pytest.mark.parametrize(("name", "role", "left"), [("ana brook", "ana brook", ""), ("a baker", "a baker", "a baker")])
def test_a_name_kept_as_a_role_is_none(name: str, role: str, left: str) -> None:
    assert _person(name, role).safe_role == left


def _person(name: str, role: str) -> Person:
    return Person(1, "p-1", name, PersonKind.UNKNOWN, role, Protection.PRIVATE, "", Disclosure.PUBLIC)

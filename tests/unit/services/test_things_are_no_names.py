"""A record at the front of a sentence has a capital there and is no name; what may name somebody stays one."""

from __future__ import annotations

import pytest

from workbench.domain import naming
from workbench.domain.naming import is_description
from workbench.domain.person import Person
from workbench.domain.vocab import Audience, Disclosure, PersonKind, Protection
from workbench.export import people
from workbench.services.speakers import describe


@pytest.mark.parametrize(
    "words",
    [
        *("Inspection logs", "Court records", "Phone records", "Flight logs", "Internal emails", "Security footage"),
        *(
            "Newly released documents",
            "Emails",
            "Satellite images",
            "The report",
            "The memo",
            "Police body-camera video",
        ),
    ],
)
def test_a_record_is_a_description(words: str) -> None:
    assert is_description(words)
    assert describe(words).role.lower() == words.lower()  # so it is printed in full, never as initials


@pytest.mark.parametrize(
    "name",
    [
        *("Reed emails", "Tarn logs", "Emma brown", "Mark bell", "Rose page", "Grace letter", "Ana records"),
        *("Tom Reed", "Court Records", "Reed", "Video", "Bill", "Log", "Phone Reed"),
    ],
)
def test_what_may_name_somebody_is_a_name(name: str) -> None:
    assert not is_description(name)


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("a report published in February by the State Auditor", True),
        ("the memo", True),
        ("Court records", True),
        ("a record holder", False),
        ("a resident", False),
        ("Reed emails", False),
        ("Maria Okafor", False),
    ],
)
def test_a_thing_that_speaks_is_nobody_to_protect(name: str, thing: bool) -> None:
    assert naming.is_thing(name) is thing


def test_a_description_names_nobody_who_stands_in_it() -> None:
    assert naming.without_names("a friend of Jane Doe") == "a friend"
    assert naming.without_names("two neighbours") == "two neighbours"


def person(name: str) -> Person:
    return Person(1, "p1", name, PersonKind.PERSON, "", Protection.PRIVATE, "", Disclosure.PUBLIC)


def test_a_document_that_was_taken_for_a_person_prints_as_it_is_called() -> None:
    report = person("a report published in February by the State Auditor")
    assert people.may_be_named(report, Audience.PUBLICATION)
    assert not people.may_be_named(person("Maria Okafor"), Audience.PUBLICATION)
    assert people.stand_in(person("a friend of Jane Doe")) == "a friend"
    assert people.stand_in(person("Maria Okafor")) == "M.O."

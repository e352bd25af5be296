from __future__ import annotations

import pytest

from workbench.domain.vocab import PersonKind, Protection
from workbench.services.speakers import describe, kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Stephen Miller", PersonKind.PERSON),
        ("Miller", PersonKind.PERSON),
        ("Customs and Border Protection", PersonKind.ORGANISATION),
        ("Department of Justice", PersonKind.ORGANISATION),
        ("The White House", PersonKind.ORGANISATION),
        ("CBP", PersonKind.ORGANISATION),
        ("@someone", PersonKind.ACCOUNT),
        ("a White House official", PersonKind.UNKNOWN),
        ("A spokesman", PersonKind.UNKNOWN),
        ("sources", PersonKind.UNKNOWN),
        ("1984", PersonKind.UNKNOWN),
    ],
)
def test_the_kind_is_read_off_the_shape_of_the_name(name: str, kind: PersonKind) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("name", "role", "protection"),
    [
        ("Stephen Miller", "deputy chief of staff", Protection.PUBLIC_FIGURE),
        ("Jonas Pell", "", Protection.PRIVATE),
        ("Jonas Pell", "a resident of the street", Protection.PRIVATE),
        ("Ida Holm", "a 16-year-old student", Protection.MINOR),
        ("Ida Holm", "aged 34", Protection.PRIVATE),
        ("Ida Holm", "a survivor of the fire", Protection.VICTIM),
        ("The Water Board", "", Protection.PUBLIC_FIGURE),
        ("a White House official", "", Protection.PRIVATE),
        ("a victim", "", Protection.VICTIM),
    ],
)
def test_only_office_and_organisation_make_a_public_figure(name: str, role: str, protection: Protection) -> None:
    assert describe(name, role).protection is protection


def test_a_description_is_its_own_role_and_begins_in_lower_case() -> None:
    new = describe("A White House official")
    assert (new.name, new.role) == ("a White House official", "a White House official")
    assert describe("The Water Board").name == "The Water Board"

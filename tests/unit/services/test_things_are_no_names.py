"""A record at the front of a sentence has a capital there and is no name; what may name somebody stays one."""

from __future__ import annotations

import pytest

from workbench.domain.naming import is_description
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

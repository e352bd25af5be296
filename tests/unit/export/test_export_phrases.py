"""Sentences of the report that must be true whatever was seen."""

from __future__ import annotations

from workbench.export.phrases import definition

SCALE = "The evidence we could open contradicts the statement."


def test_a_definition_stands_for_us_only_where_something_was_observed() -> None:
    assert definition(SCALE, observed=True) == SCALE
    assert (
        definition(SCALE, observed=False)
        == f"The scale defines this as “{SCALE}” We have observed no evidence ourselves."
    )


def test_no_definition_stays_none() -> None:
    assert definition("", observed=False) == ""

"""What the collector of texts takes for a text, and what it leaves."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from workbench import paths

# Words that rules compare with the parse, and codes of the parser: nobody reads them.
CODES = {
    "VBD",
    "VBN",
    "MD",
    "dobj",
    "nsubjpass",
    "attr",
    "relcl",
    "amod",
    "compound",
    "nummod",
    "could",
    "upon",
    "over",
}


@pytest.fixture(scope="module")
def collected() -> list[Any]:
    """Every text of the program as the translators' tool finds it: `text`, `comment`, `place`."""
    sys.path.insert(0, str(paths.resource("translations")))
    try:
        import sources
    finally:
        sys.path.pop(0)
    found: list[Any] = sources.collect()
    return found


def test_codes_of_the_parser_are_no_texts(collected: list[Any]) -> None:
    found = {one.text for one in collected if one.place.startswith("analysis/")}
    assert not found & CODES
    assert "that came to light" in found


def test_a_reason_that_names_an_expert_or_a_source_is_a_whole_sentence(collected: list[Any]) -> None:
    """With the noun put in afterwards no language could put it into its case."""
    found = {one.text for one in collected}
    for who in ("an expert", "a source"):
        assert f"Right after this sentence {who} says much the same; that is read from the order alone." in found

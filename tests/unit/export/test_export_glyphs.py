"""Characters without a glyph: which are replaced, and what the typesetter's complaint says."""

from __future__ import annotations

import pytest

from workbench.export.glyphs import Substitution, each, refused


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “words” é", "plain “words” é"),
        ("a\x00b", "a⟨U+0000⟩b"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\ud800b", "a⟨U+D800⟩b"),
        ("a\r\nb\u2028c\td", "a\nb\nc d"),
        ("नि\u200dक", "नि\u200dक"),
    ],
)
def test_what_is_replaced(text: str, shown: str) -> None:
    assert Substitution()(text) == shown


def test_a_refused_character_is_replaced_from_then_on_and_listed() -> None:
    change = Substitution()
    assert change.refuse({"漢"})
    assert not change.refuse({"漢"})
    assert each({"a": ["漢字", 1, None]}, change) == {"a": ["⟨U+6F22⟩字", 1, None]}
    assert change.listed() == [["U+6F22", "cjk unified ideograph-6f22"]]


def test_long_words_get_places_to_break_and_lose_nothing() -> None:
    word = "y" * 1000
    shown = Substitution()(word)
    assert shown.replace("\u200b", "") == word
    assert max(map(len, shown.split("\u200b"))) == 64


def test_the_complaint_is_read() -> None:
    told = 'error: the text `"\\u{fffe}"` could not be displayed with font `"X"`\n …the text `"a漢"` could not be displayed\nthe PDF contains the codepoint `"\\u{e000}"`'
    assert refused(told) == {"\ufffe", "漢", "\ue000"}
    assert refused('the text `"\\""` could not be displayed') == {'"'}
    assert refused("error: unknown variable") == set()

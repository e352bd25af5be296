"""Quotation marks inside a printed quotation, in its language. Sentences are our own."""

from __future__ import annotations

import pytest

from workbench.export.marks import in_marks


@pytest.mark.parametrize(
    ("words", "language", "shown"),
    [
        ("", "en", ""),
        ('he called it "a sham" twice', "en", "“he called it ‘a sham’ twice”"),
        ('"Never," he said', "en", "“‘Never,’ he said”"),
        ('he called it "a sham"', "en-GB", "“he called it ‘a sham’”"),
        ('the mayor said "we knew', "en", "“the mayor said ‘we knew’”"),
        ("he said “no” twice", "en", "“he said ‘no’ twice”"),
        ("he told me 'no' and didn't stay", "en", "“he told me ‘no’ and didn't stay”"),
        ("the boys' boat, and the '90s, don't count", "en", "“the boys' boat, and the '90s, don't count”"),
        ('a 5" pipe', "en", '“a 5" pipe”'),
        ('er nannte es "Betrug"', "de", "„er nannte es ‚Betrug‘“"),
        ("er nannte es „Betrug“ und ging", "de-AT", "„er nannte es ‚Betrug‘ und ging“"),
        ('il a dit "non" hier', "fr", "«\u00a0il a dit “non” hier\u00a0»"),
        ("dijo «no» ayer", "es", "«dijo “no” ayer»"),
        ('he said "no"', "xx", "“he said ‘no’”"),
    ],
)
def test_marks_of_the_language(words: str, language: str, shown: str) -> None:
    assert in_marks(words, language) == shown


def test_guillemets_turn_with_the_line() -> None:
    assert in_marks('a "b" c', "ar", turned=True) == "«a “b” c»"

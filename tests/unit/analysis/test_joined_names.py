"""Names with small words and hyphens in them: one person, whether the full name or the surname alone is said. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

# text, the speakers of its statements in order
SPEAKERS = [
    (
        "Omar al-Rashid, a surgeon, said the clinic was shut. “We had no power,” al-Rashid said. Rashid said nobody came.",
        ["Omar al-Rashid"] * 3,
    ),
    (
        "Ursula von der Heide said ten towns had signed. “It is enough,” von der Heide said. Heide said it was late.",
        ["Ursula von der Heide"] * 3,
    ),
    ("Maria de la Torre said the ferry was empty. De la Torre said the port was shut.", ["Maria de la Torre"] * 2),
    ("Jean-Luc Moreau said the ferry was empty. Moreau said the port was shut.", ["Jean-Luc Moreau"] * 2),
    (
        '"The bridge was inspected twice," said Karen Smith-Jones, the mayor. Smith-Jones said the cracks were old.',
        ["Karen Smith-Jones"] * 2,
    ),
    ("Ben Weber Speaks\n\nBen Weber said it was safe. Weber said it was new.", ["Ben Weber"] * 2),
    ("Karen Smith-Jones said it was safe. Tom Reed said it was not.", ["Karen Smith-Jones", "Tom Reed"]),
]


@pytest.mark.parametrize(("text", "names"), SPEAKERS, ids=[s[0][:40] for s in SPEAKERS])
def test_one_speaker(analyse: Analyse, text: str, names: list[str]) -> None:
    assert [c.claimant.name if c.claimant else "" for c in analyse(text).claims] == names


def test_a_firm_with_a_hyphen_stays_itself(analyse: Analyse) -> None:
    found = analyse("The Reed-Holt Company said the pump was new. Tom Reed said it was old.")
    assert [c.claimant.name for c in found.claims if c.claimant] == ["Reed-Holt Company", "Tom Reed"]

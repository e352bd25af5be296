"""What people said at another time, experts and bodies by how they are described, an item named again; and what is no source. Our own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

NAMED = [
    # what was said, taken as a thing
    ("Critics pointed to his past statements about the dam.", "his past statements", "statement"),
    ("Her comments on the strike angered the crew.", "Her comments", "statement"),
    ("The remarks caused an uproar in the harbour.", "The remarks", "statement"),
    ("The mayor was asked about the comment.", "the comment", "statement"),
    ("Lawyers questioned Weber about his testimony.", "his testimony", "statement"),
    ("Given his previous remarks, few believed him.", "his previous remarks", "statement"),
    ("She shared a comment on Facebook about the dam.", "a comment", "post"),
    # experts, wherever the parser hangs the name
    ("Many observers doubt that the dam will hold.", "Many observers", "expert"),
    ("A paediatrician warned that the water was bad.", "A paediatrician", "expert"),
    ("Paul Renner, an economist, is skeptical that the fares will fall.", "Paul Renner", "expert"),
    ("Ines Ruiz, author of a book on the dams, said the wall was thin.", "Ines Ruiz", "expert"),
    ("Olga Brandt, president of a consulting firm, said the fares would rise.", "Olga Brandt", "expert"),
    # bodies that found something out, with a clause that says what
    ("The Harbour Foundation estimated that trade fell by half.", "Harbour Foundation", "report"),
    ("Two ferries were late, according to the newspaper.", "the newspaper", "report"),
    # written things
    ("The firm declassified an internal playbook.", "an internal playbook", "document"),
    ("The union sent a questionnaire to the owners.", "a questionnaire", "document"),
    ("Trade fell, according to recent polls.", "recent polls", "data"),
    ("Reporters obtained a copy of the letter.", "a copy of the letter", "document"),
    ("The war diary places him in Lund.", "The war diary", "document"),
    ("The dispatch log puts the call at nine.", "The dispatch log", "record"),
    ("The contract was reviewed by the Courier.", "The contract", "document"),
    ("The coroner ruled that he had drowned.", "The coroner", "expert"),
    ("Police released a leaked image of the ferry. The crew stared at the image.", "the image", "image"),
]

NOT_NAMED = [
    "She made the remarks on Monday.",
    "He delivered the speech in Lund.",
    "In his remarks, Weber thanked the crew.",
    "Weber clarified his comments.",
    "She rated the statement false.",
    "The Harbour Foundation opened a school.",
    "Ines Ruiz, author of the plan, opened a shop.",
    "Paul Renner, president of a shipping firm, said the fares would rise.",
    "He threw a stone at the image.",
    "The newspaper moved to Lund.",
    "Weber alleged in a lawsuit that the port was paid.",
    "The lawsuit says the port was paid.",
    "His lawyer told the court that he was ill.",
]


@pytest.mark.parametrize(("text", "words", "kind"), NAMED, ids=[n[0][:50] for n in NAMED])
def test_it_is_named(analyse: Analyse, text: str, words: str, kind: str) -> None:
    told = [(e.span.of(text), e.kind.value) for e in analyse(text).evidence]
    assert (words, kind) in told, told


@pytest.mark.parametrize("text", NOT_NAMED)
def test_it_is_no_source(analyse: Analyse, text: str) -> None:
    assert [e.span.of(text) for e in analyse(text).evidence] == []


def test_a_copy_is_counted_once(analyse: Analyse) -> None:
    text = "Reporters obtained a copy of the letter."
    assert len(analyse(text).evidence) == 1

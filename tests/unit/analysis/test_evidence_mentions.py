"""Evidence mentions: typed, minimal, in a frame that uses them as a source; and nouns that name no source. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

NAMED = [
    ("Police released body-camera video on Friday.", "body-camera video", "video"),
    ("A leaked memo shows that the firm knew.", "A leaked memo", "document"),
    ("Reporters obtained court records from the county.", "court records", "record"),
    ("A new poll found that most people agree.", "A new poll", "data"),
    ("The study, published in May, showed no effect.", "The study", "study"),
    ("An inspector general report concluded that money was lost.", "An inspector general report", "report"),
    ("Prices rose, according to government data.", "government data", "data"),
    ("A photograph shows the two men together.", "A photograph", "image"),
    ("In a tweet posted on Monday, he praised the plan.", "a tweet", "post"),
    ("The claim was refuted by an autopsy.", "an autopsy", "record"),
    ("The expert said the bridge was weak.", "The expert", "expert"),
    ("Anna Weiss, a professor of law, said the rule was old. Weiss said it should go.", "Weiss", "expert"),
    # quantities, joined nouns, the same item again
    ("The court unsealed thousands of pages of bank records.", "thousands of pages of bank records", "record"),
    ("A leaked memo and the letters of the firm show that it knew.", "the letters of the firm", "document"),
    ("Reporters obtained internal emails. The emails angered many people.", "The emails", "document"),
    # sent, heard, put out, filmed on, set apart from others
    ("The minister sent a letter to the auditors.", "a letter", "document"),
    ("The company issued a statement on Monday.", "a statement", "statement"),
    ("The blow was captured on video.", "video", "video"),
    ("In a 2016 deposition, Weber described the fire.", "a 2016 deposition", "statement"),
    ("In another email, the firm appeared to ask for more.", "another email", "document"),
    ("The inquiry ended after interviews with seven witnesses.", "seven witnesses", "witness"),
    # experts by a description beside the name, or asked by somebody
    ("Paul Renner, an adviser to the board and a law professor, said the rule was old.", "Paul Renner", "expert"),
    ("The article quoted several economists.", "several economists", "expert"),
    ("The historian Paul Renner argued that the map was false.", "The historian Paul Renner", "expert"),
    ("Ines Ruiz of Lund University said the tide was late.", "Ines Ruiz", "expert"),
    ("Olga Brandt, director of the Centre for Rural Studies, said that farms closed.", "Olga Brandt", "expert"),
    ("Paul Renner, a former auditor, said the books were wrong.", "Paul Renner", "expert"),
    # written, so that it can be asked for; handed over, searched, contained in
    ("He wrote in a letter to the court that he had paid.", "a letter", "document"),
    ("The firm turned over its internal emails to the panel.", "its internal emails", "document"),
    ("The clerks combed through the bank's filings.", "the bank's filings", "document"),
    ("The talk is described in the minister's book.", "the minister's book", "document"),
    ("Research conducted for the ferry board showed that fares rose.", "Research", "study"),
    ("The letter mentions a second ship.", "The letter", "document"),
    ("The dates agree with the hospital register.", "the hospital register", "record"),
    ("Prosecutors played two minutes of tape for the jury.", "two minutes of tape", "audio"),
    ("The maps were drawn up by historians and released by a team of researchers.", "a team of researchers", "expert"),
    ("A series of Harbour Times articles described the fire.", "A series of Harbour Times articles", "report"),
    ("Recent polling shows the mayor ahead.", "Recent polling", "data"),
    ("Two hospitals lost money, The Harbour Times reported.", "Harbour Times", "report"),
    ("The Institute for Harbour Studies reported that trade fell.", "Institute for Harbour Studies", "report"),
]

NOT_NAMED = [
    "He likes video games.",
    "She opened a clothes shop.",
    "There was no video of the crash.",
    "They reached an agreement on Monday.",
    "The story of his life is long.",
    "People read books.",
    "Most of those whom they arrest do not have criminal records.",
    "She said in an interview that the plan was good.",
    "He wrote in a tweet that the plan was good.",
    "There is no evidence of the videos.",
    "The label is owned by Big Harbour Records.",
    "Voters go to the polls on Sunday.",
    "She received emails every day.",
    "Weber said in a statement that the plan was good.",
    "She filed suit on Monday.",
    "He played a role in the film.",
    "He agrees with his neighbours.",
    "The figure includes tips.",
    "She filed a complaint on Monday.",
    "Weber said in an email that the plan was good.",
    "Police conducted an investigation.",
    "He came despite the fact that he was ill.",
    "A large number of people came.",
    "There would be more polls.",
    "<tweet tweet-author=@weber>Nothing was found.</tweet>",
    "The director of the harbour museum said it was open.",
]


@pytest.mark.parametrize(("text", "words", "kind"), NAMED, ids=[n[0][:50] for n in NAMED])
def test_named(analyse: Analyse, text: str, words: str, kind: str) -> None:
    told = [(e.span.of(text), e.kind.value) for e in analyse(text).evidence]
    assert (words, kind) in told, told


@pytest.mark.parametrize("text", NOT_NAMED)
def test_not_named(analyse: Analyse, text: str) -> None:
    assert [e.span.of(text) for e in analyse(text).evidence] == []


def test_mentions_of_one_item_share_a_slot(analyse: Analyse) -> None:
    text = (
        "Police released a video on Friday. The video shows two men. The footage was checked. A memo was leaked, too."
    )
    slots = {e.span.of(text): e.slot for e in analyse(text).evidence}
    assert slots["a video"] == slots["The video"] == slots["The footage"]
    assert slots["A memo"] != slots["a video"]


def _slots(found: Candidates, text: str) -> dict[str, int]:
    return {e.span.of(text): e.slot for e in found.evidence}


def test_a_wider_noun_goes_back_to_what_was_named(analyse: Analyse) -> None:
    text = "A leaked memo shows that the firm knew. The document shows two names."
    slots = _slots(analyse(text), text)
    assert slots["A leaked memo"] == slots["The document"]


def test_items_with_names_of_their_own_stay_apart(analyse: Analyse) -> None:
    text = "The Lund poll shows that Weber leads. The Oslo poll shows that he trails. The Lund poll asked women only."
    found = analyse(text)
    slots = [(e.span.of(text), e.slot) for e in found.evidence]
    assert slots[0][1] == slots[2][1] != slots[1][1]


def test_one_of_several_is_another_item(analyse: Analyse) -> None:
    text = "Reporters obtained internal emails. A leaked email shows that he knew. The email names two men."
    slots = _slots(analyse(text), text)
    assert slots["internal emails"] != slots["A leaked email"] == slots["The email"]


def test_an_e_mail_with_a_hyphen_is_one_word(analyse: Analyse) -> None:
    text = "The e-mails show that the pier was closed.\n\nE-mails among its engineers described a broken lock."
    said = [m.span.of(text) for m in analyse(text).evidence]
    assert len(said) == 2
    assert said[0] == "The e-mails"
    assert said[1].startswith("E-mails")

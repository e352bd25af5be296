"""Speakers over a document: names, surnames, roles, pronouns, descriptions, organisations. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

# text, the speakers of its statements in order
SPEAKERS = [
    ("Sarah Miller runs the port. Miller said it was safe.", ["Sarah Miller"]),
    ("Sarah Miller runs the port. She said it was safe.", ["Sarah Miller"]),
    ("Sarah Miller met Tom Reed. He said the port was safe.", ["Tom Reed"]),
    ("Sarah Miller met Tom Reed. She said the port was safe.", ["Sarah Miller"]),
    ("Sen. Amy Holt voted no. The senator said the bill was bad.", ["Amy Holt"]),
    ("Homeland Security Secretary Dana Cole flew in. The secretary said it was calm.", ["Dana Cole"]),
    ("Dana Cole, the city's police chief, flew in. The chief said it was calm.", ["Dana Cole"]),
    ("A White House official came. The official noted that nobody was there.", ["a White House official"]),
    ("The port was safe, according to a source familiar with the plan.", ["a source familiar with the plan"]),
    ("The Transport Agency said the port was safe.", ["Transport Agency"]),
    ("Customs and Border Protection said the port was safe.", ["Customs and Border Protection"]),
    ("Tom Reed and Amy Holt said the port was safe.", ["Tom Reed & Amy Holt"]),
    ("Mr. Reed met Mrs. Reed. Tom Reed said it was safe.", ["Tom Reed"]),
    ("Tom Reed ran the port. His deputies said it was safe.", ["Tom Reed’s deputies"]),
    ('Tom Reed ran the port. "It was safe," he said. He added that it would stay so.', ["Tom Reed", "Tom Reed"]),
    ("A spokeswoman for the port, Amy Holt, said it was safe.", ["Amy Holt"]),
    ("Dana Cole flew in. The New York businessman said it was calm.", ["Dana Cole"]),
    ("The Evening Post sent a team. The newspaper said it was calm.", ["Evening Post"]),
    ("Tom Reed spoke. Reed and his aides said it was calm.", ["Tom Reed & Tom Reed’s aides"]),
    ("Tom Reed met Dana Cole. Reed called her “calm”.", ["Tom Reed"]),
    ("A letter was posted within the hour, which says that it was calm.", ["a letter"]),
    ("A woman from Bonn called. The woman said it was safe.", ["a woman from Bonn"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), SPEAKERS, ids=[s[0][:60] for s in SPEAKERS])
def test_speakers(analyse: Analyse, text: str, names: list[str]) -> None:
    found = [c.claimant.name if c.claimant else "" for c in analyse(text).claims if c.mode.value != "narrator"]
    assert found == names


def test_the_mention_is_the_words_at_the_statement(analyse: Analyse) -> None:
    text = "Sarah Miller runs the port. She said it was safe."
    (claim,) = [c for c in analyse(text).claims if c.claimant]
    assert claim.claimant is not None
    assert claim.claimant.mention is not None
    assert claim.claimant.mention.of(text) == "She"


def test_the_role_is_the_articles_own(analyse: Analyse) -> None:
    text = "Homeland Security Secretary Dana Cole flew in. Cole said it was calm."
    (claim,) = [c for c in analyse(text).claims if c.claimant]
    assert claim.claimant is not None
    assert claim.claimant.role == "Homeland Security Secretary"


# The second of each pair differs in one thing only.
PAIRS = [
    ("Tom Reed met Dana Cole. His wife, Amy Holt, said it was calm. She added that it was safe.", "Amy Holt"),
    ("Amy Holt beat her Republican rival Rory Vale. He said it was calm.", "Rory Vale"),
    ("Amy Holt beat her Republican rival Rory Vale. She said it was calm.", "Amy Holt"),
    ("It was safe, according to a source involved in the plan.", "a source involved in the plan"),
    ("It was safe, according to voters who stayed at home.", "voters who stayed at home"),
    ("Bonn City Advocate Amy Holt said it was safe.", "Amy Holt"),
    ("Crooked Amy Holt came. Holt said it was safe.", "Amy Holt"),
    ("The Holt Foundation came. The Austin Morning News said it was safe.", "Austin Morning News"),
    ("Amy Holt and Tom Reed came. Holt and Reed said it was safe. They said it was calm.", "Amy Holt & Tom Reed"),
    ("Tom Reed came. Reed’s tweet said it was safe.", "Tom Reed"),
    ("Amy Holt, the founder of the Port Institute, who said it was safe, left.", "Amy Holt"),
    ("Norton police Chief Amy Holt said it was safe.", "Amy Holt"),
    ("When Amy Holt left, the Danish senator said it was safe.", "Amy Holt"),
    ("Amy Holt wept. The Democrat said it was safe.", "Amy Holt"),
    ("Amy Holt wept. The Jutland Democrat was there hours after Tom Reed left. The mayor said it was safe.", "Amy Holt"),
    ("Larch House, a hostel that says it takes in forty people, left.", "Larch House"),
    ("The Danish newspaper Politiken said it was safe.", "Politiken"),
    ("Politico checked the bridge. On Monday they said it was safe.", "Politico"),
    ("Politico wrote to people. On Monday they said it was safe.", "Politico"),
    ("Lee Sun-hee came. Lee said it was safe.", "Lee Sun-hee"),
    ("Nora Pell’s campaign raised a million. The Pell campaign said it was safe.", "Nora Pell’s campaign"),
    ("North Varland sank a boat. North Varland said it was safe.", "North Varland"),
    ("Dozens of people who were at the port said it was safe.", "dozens of people who were at the port"),
    ("Even a tall, bearded man said it was safe.", "a tall, bearded man"),
    ("The Transport Agency left. The agency said it was safe.", "Transport Agency"),
    ("The Department of Roads left. The agency said it was safe.", "Department of Roads"),
    ("Employers and insurers said it was safe.", "Employers and insurers"),
    ("Nearly eight in ten in Alabama said it was safe.", "Nearly eight in ten in Alabama"),
    ("Amy Holt gave money to a PAC that says it was safe.", "a PAC that says it was safe"),
    ("Amy Holt, Tom Reed and Nora Pell said it was safe.", "Amy Holt & Tom Reed & Nora Pell"),
    ("House Democrats left. Some top Democrats said it was safe.", "some top Democrats"),
    ("House Democrats left. Democrats said it was safe.", "Democrats"),
    ("Amy Holt worked in the Pryce administration. There she said it was safe.", "Amy Holt"),
    ("Moderator Amy Holt came. Holt said it was safe.", "Amy Holt"),
    ("Lobbyist and party strategist Amy Holt said it was safe.", "Amy Holt"),
    ("Kai Brun, the builders’ campaign chairman, left. The campaign said it was safe.", "the campaign"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), PAIRS, ids=[p[0][:60] for p in PAIRS])
def test_the_last_speaker_is_the_right_one(analyse: Analyse, text: str, name: str) -> None:
    found = [c.claimant.name for c in analyse(text).claims if c.claimant]
    assert found[-1] == name

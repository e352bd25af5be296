"""Invented articles that have to do with each other, and how they come into a library: with one claim and one item of evidence each."""

from __future__ import annotations

import hashlib

from workbench.domain import candidates as c
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole
from workbench.services import articles
from workbench.services.articles import Imported
from workbench.services.library import Library

ONE = "The Colbeck warehouse in Port Lanning burned. Dora Venn said twelve people were hurt. Video from the Quay camera shows a man."
OTHER = "Port Lanning mourns the Colbeck warehouse. Karl Ostrow said 19 people were injured. The Quay camera footage shows nobody."
# A claim, and evidence for it in another article.
GATE = "Rain filled the Orrin reservoir above Lower Pell. Jon Arden said the gate of the Orrin dam was closed before the flood."
SEEN = "Mud still covers Lower Pell. Footage from the Orrin dam shows the gate open before the flood came."


def store(
    library: Library,
    text: str,
    claim: str = "",
    source: str = "",
    *,
    published: str = "2026-03-03",
    publisher: str = "",
) -> Imported:
    """Imports a text and keeps as its analysis the claim and the evidence that stand in these words ("" for none)."""
    read = Extraction(
        text=text,
        passages=(Passage(0, len(text), PassageRole.BODY),),
        reader="text",
        source_sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=text.split(".")[0],
        published=published,
        publisher=publisher,
    )
    made = articles.finish_import(library, to_json(read), text.encode(), name="a.txt").value

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    said = (Mode.INDIRECT, ClaimKind.NUMERICAL, None, None, 0.5, (), "clause-say")
    found = c.Candidates(
        text_sha256=articles.text_hash(text),
        chars=len(text),
        pipeline="test",
        claims=(c.ClaimCandidate((at(claim),), *said),) if claim else (),
        evidence=(c.EvidenceCandidate(at(source), EvidenceKind.VIDEO, "evidence-frame", "shows", 0),) if source else (),
    )
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made


def two_counts(library: Library) -> tuple[Imported, Imported]:
    """Two articles with two counts of the hurt, and the same video."""
    one = store(library, ONE, "twelve people were hurt", "Video from the Quay camera")
    return one, store(library, OTHER, "19 people were injured", "The Quay camera footage")


def claim_and_evidence(library: Library) -> tuple[Imported, Imported]:
    """An article with a claim, and one that names evidence which bears on it."""
    one = store(library, GATE, "the gate of the Orrin dam was closed before the flood", publisher="The Pell Post")
    return one, store(library, SEEN, source="Footage from the Orrin dam", publisher="The Orrin Observer")

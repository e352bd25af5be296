"""One invented article as the import reads it, and what one analysis proposes for it."""

from __future__ import annotations

import hashlib

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole, Stance

PARAGRAPHS = (
    ("Bridge stays shut after flood", PassageRole.TITLE),
    ("Sign up for our morning letter", PassageRole.FURNITURE),
    ("The old bridge at Tarn Hollow stays shut until spring, engineer Mara Quill said 🌉.", PassageRole.BODY),
    ("Mayor Piet Osk called the flood “the worst in a century”.", PassageRole.BODY),
    ("His account was contradicted by the gauge log, which shows a higher level in 1987.", PassageRole.BODY),
    ("Nobody has counted the sandbags, according to the depot.", PassageRole.BODY),
    *((f"More from the valley, part {n}", PassageRole.FURNITURE) for n in range(1, 6)),
)
TEXT = "\n\n".join(words for words, _ in PARAGRAPHS)


def at(words: str) -> Span:
    """Where these words stand in the article."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def extraction() -> x.Extraction:
    passages, start = [], 0
    for words, role in PARAGRAPHS:
        passages.append(x.Passage(start, start + len(words), role))
        start += len(words) + 2
    return x.Extraction(
        text=TEXT,
        passages=tuple(passages),
        reader="text",
        source_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        title=PARAGRAPHS[0][0],
        authors=("Ines Vale",),
        publisher="Hollow Observer",
        published="2026-03-04",
        language="en",
    )


def _claim(words: str, name: str, mention: str, *, likely: bool = True) -> c.ClaimCandidate:
    return c.ClaimCandidate(
        spans=(at(words),),
        mode=Mode.PARTIAL,
        kind=ClaimKind.EVENT,
        cue=None,
        claimant=c.Claimant(name, at(mention)),
        checkworthiness=0.5,
        reasons=("A statement that can be looked up.",),
        rule="test",
        likely=likely,
    )


def proposals() -> c.Candidates:
    """Three claims, the last one less likely; a link from the second to the gauge log."""
    return c.Candidates(
        text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        chars=len(TEXT),
        pipeline="test",
        claims=(
            _claim("The old bridge at Tarn Hollow stays shut until spring", "Mara Quill", "Mara Quill"),
            _claim("the worst in a century", "Piet Osk", "Piet Osk"),
            _claim("Nobody has counted the sandbags", "the depot", "the depot", likely=False),
        ),
        evidence=(c.EvidenceCandidate(at("the gauge log"), EvidenceKind.RECORD, "test", "A log can be asked for.", 0),),
        links=(
            c.LinkCandidate(
                claim=1,
                evidence=0,
                stance=Stance.CONTRADICTS,
                cue=at("was contradicted by"),
                rule="back-reference",
                reason="“His account” is Osk’s, named just before.",
                confidence=0.9,
                reference=at("His account"),
            ),
        ),
    )

"""The article of the tests of the services: its text, what the import reads of it, and suggestions for it, made by exact words."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.domain import candidates, extraction
from workbench.domain.candidates import Candidates, Claimant, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, Stance
from workbench.ingest import reader
from workbench.services import queries
from workbench.services.articles import text_hash
from workbench.services.library import Library

FILE = Path(__file__).parents[2] / "data" / "case" / "article.txt"
TEXT = FILE.read_text(encoding="utf-8")


def ticking() -> Callable[[], str]:
    """A clock that moves on by a second each time it is looked at."""
    seconds = itertools.count()

    def now() -> str:
        minute, second = divmod(next(seconds), 60)
        hour, minute = divmod(minute, 60)
        return f"2026-03-02T{hour:02d}:{minute:02d}:{second:02d}.000Z"

    return now


def read(data: bytes | None = None, *, url: str = "", name: str = "article.txt") -> dict[str, Any]:
    """The answer of the call `extract`."""
    return extraction.to_json(reader.read(FILE.read_bytes() if data is None else data, name=name, url=url))


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def claim(text: str, words: str, **more: Any) -> ClaimCandidate:
    told: dict[str, Any] = {
        "mode": Mode.PARTIAL,
        "kind": ClaimKind.EVENT,
        "cue": None,
        "claimant": None,
        "checkworthiness": 0.5,
        "reasons": ("it can be checked",),
        "rule": "said",
    }
    return ClaimCandidate(spans=(at(text, words),), **{**told, **more})


def found(text: str = TEXT, *, pipeline: str = "test 1", trim: int = 0) -> dict[str, Any]:
    """The answer of the call `analyse`: two claims, a slot with two mentions, one link. `trim` cuts each claim's end, as a later version might."""
    ravn = Claimant("Tilda Ravn", at(text, "Tilda Ravn"), "mayor")
    worked = claim(text, "never stopped working"[: 21 - trim], claimant=ravn, cue=at(text, "said that"))
    bomb = claim(
        text,
        "a ticking bomb"[: 14 - trim],
        claimant=Claimant("Pel Oster", at(text, "Pel Oster")),
        kind=ClaimKind.CHARACTERISATION,
        rule="call",
        checkworthiness=0.9,
    )
    evidence = (
        EvidenceCandidate(at(text, "a video"), EvidenceKind.VIDEO, "noun", "names a source", 0, 0.9),
        EvidenceCandidate(at(text, "the wheel standing"), EvidenceKind.VIDEO, "noun", "names it again", 0, 0.5),
        EvidenceCandidate(
            at(text, "a report"),
            EvidenceKind.REPORT,
            "noun",
            "names a source",
            1,
            0.8,
            "the guild",
            "Ravn Press",
            "2021",
        ),
    )
    link = LinkCandidate(
        0,
        0,
        Stance.CONTRADICTS,
        at(text, "was contradicted by"),
        "back-reference",
        "“Her statement” leads to it.",
        0.92,
    )
    listed = Candidates(text_hash(text), len(text), pipeline, (worked, bomb), evidence, (link,))
    return candidates.to_json(listed)


@dataclass(frozen=True)
class Mill:
    """The imported article."""

    library: Library
    article_id: int
    version_id: int
    text: str

    def suggestion(self, words: str) -> int:
        """The proposed claim at these words."""
        return next(
            one.id
            for one in queries.suggestions(self.library, self.version_id)
            if one.claim.spans[0].of(self.text) == words
        )

    def link(self) -> int:
        """The proposed link."""
        return next(link.id for one in queries.suggestions(self.library, self.version_id) for link in one.links)

    def source(self, words: str) -> int:
        """The proposed evidence at these words."""
        return next(
            one.id
            for one in queries.evidence_suggestions(self.library, self.version_id)
            if one.evidence.span.of(self.text) == words
        )

    def at(self, words: str) -> Span:
        return at(self.text, words)

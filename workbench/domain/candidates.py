"""What the analysis proposes for one text, and its JSON (PRODUCT: "JSON of analyse"). Offsets are code points of that text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from workbench.domain.claim import Hop
from workbench.domain.spans import Span, span_or_none
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, Stance

# Of the narrator's rules those by which the article states the thing; by the others it speaks of somebody's claim.
_STATED = frozenset({"narrator-sentence", "sentence-before", "source-shows"})


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who said it: the fullest name or description the article uses, and the words that stand for them at this claim."""

    name: str
    mention: Span | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class ClaimCandidate:
    """A statement found in the text. `likely`: of the precision-first tier, shown unasked. `checkworthiness` is 0 to 1, a rank only.

    `negated`: the speaker denies these words, or is said not to have said them. `hedged`: reported with a reservation (alleged, reportedly).
    `hops`: who told whom, outermost first; empty where nobody passes it on. `date`: of the saying, as far as the text states it
    ("2026-01", or "" where only words like "on Tuesday" stand in `date_words`); `place`: as worded.
    """

    spans: tuple[Span, ...]
    mode: Mode
    kind: ClaimKind
    cue: Span | None
    claimant: Claimant | None
    checkworthiness: float
    reasons: tuple[str, ...]
    rule: str
    likely: bool = True
    wording: str = ""
    negated: bool = False
    hedged: bool = False
    hops: tuple[Hop, ...] = ()
    date: str = ""
    date_words: str = ""
    place: str = ""

    @property
    def own_voice(self) -> bool:
        """The article states it itself, and does not only name what somebody claims."""
        # "records show A", "A, according to the register": the article states it and gives the record for it
        stated = self.rule in _STATED or self.rule == "according-to" or self.rule.startswith("clause-")
        return self.mode is Mode.NARRATOR and self.claimant is None and stated


@dataclass(frozen=True, slots=True)
class EvidenceCandidate:
    """Words that name a source one could ask for and open. `slot`: mentions with the same number name the same item.

    `maker`, `publisher`, `date` ("2019", "2026-01"), `date_words`: as the text tells them of the item; "" where it does not. `url`: the page's
    link or player at that place (`domain.page_links`), `url_words`: those of the link.
    """

    span: Span
    kind: EvidenceKind
    rule: str
    reason: str
    slot: int
    confidence: float = 0.5
    maker: str = ""
    publisher: str = ""
    date: str = ""
    date_words: str = ""
    url: str = ""
    url_words: str = ""


@dataclass(frozen=True, slots=True)
class LinkCandidate:
    """The article states that an item of evidence bears on a claim. `claim` and `evidence` are indexes; `reason` is a sentence for the user.

    `reference`: the back-reference that leads to the claim ("His description"). `third_party`: whose opinion the contradiction is, where it is
    not the article's own.
    """

    claim: int
    evidence: int | None
    stance: Stance
    cue: Span | None
    rule: str
    reason: str
    confidence: float
    reference: Span | None = None
    third_party: str = ""
    origin: bool = False


@dataclass(frozen=True, slots=True)
class Candidates:
    """The answer of `analyse` for one text."""

    text_sha256: str
    chars: int
    pipeline: str
    claims: tuple[ClaimCandidate, ...] = ()
    evidence: tuple[EvidenceCandidate, ...] = ()
    links: tuple[LinkCandidate, ...] = ()
    warnings: tuple[str, ...] = field(default=())


def as_proposed(found: Candidates) -> Candidates:
    """As a checker is asked: a source that only is where a statement comes from decides nothing about it, so it is proposed as context."""
    links = tuple(replace(k, stance=Stance.CONTEXT) if k.origin else k for k in found.links)
    return replace(found, links=links)


def to_json(found: Candidates) -> dict[str, Any]:
    """The JSON form: spans as `[start, end]`, vocabularies as their values, null for what is not known."""
    return {
        "text_sha256": found.text_sha256,
        "chars": found.chars,
        "pipeline": found.pipeline,
        "claims": [_claim_json(c) for c in found.claims],
        "evidence": [
            {
                "span": e.span.as_list(),
                "kind": e.kind.value,
                "rule": e.rule,
                "reason": e.reason,
                "slot": e.slot,
                "confidence": round(e.confidence, 3),
                "maker": e.maker or None,
                "publisher": e.publisher or None,
                "date": e.date or None,
                "date_words": e.date_words or None,
                "url": e.url or None,
                "url_words": e.url_words or None,
            }
            for e in found.evidence
        ],
        "links": [
            {
                "claim": k.claim,
                "evidence": k.evidence,
                "stance": k.stance.value,
                "cue": k.cue.as_list() if k.cue else None,
                "rule": k.rule,
                "reason": k.reason,
                "confidence": round(k.confidence, 3),
                "basis": "third_party" if k.third_party else "article_asserts",
                "reference": k.reference.as_list() if k.reference else None,
                "third_party": k.third_party or None,
                "origin": k.origin,
            }
            for k in found.links
        ],
        "warnings": list(found.warnings),
    }


def _claim_json(claim: ClaimCandidate) -> dict[str, Any]:
    who = claim.claimant
    return {
        "spans": [s.as_list() for s in claim.spans],
        "mode": claim.mode.value,
        "cue": claim.cue.as_list() if claim.cue else None,
        "kind": claim.kind.value,
        "claimant": None
        if who is None
        else {"name": who.name, "mention": who.mention.as_list() if who.mention else None, "role": who.role or None},
        "checkworthiness": round(claim.checkworthiness, 3),
        "reasons": list(claim.reasons),
        "rule": claim.rule,
        "likely": claim.likely,
        "wording": claim.wording or None,
        "negated": claim.negated,
        "hedged": claim.hedged,
        "hops": [{"speaker": h.speaker, "cue": h.cue, "to": h.to or None} for h in claim.hops],
        "date": claim.date or None,
        "date_words": claim.date_words or None,
        "place": claim.place or None,
    }


def from_json(data: dict[str, Any]) -> Candidates:
    """The values from their JSON form. Raises KeyError or ValueError on anything else."""
    return Candidates(
        text_sha256=data["text_sha256"],
        chars=data["chars"],
        pipeline=data["pipeline"],
        claims=tuple(_claim_value(c) for c in data["claims"]),
        evidence=tuple(
            EvidenceCandidate(
                span=Span(*e["span"]),
                kind=EvidenceKind(e["kind"]),
                rule=e["rule"],
                reason=e["reason"],
                slot=e["slot"],
                confidence=e["confidence"],
                # absent in what earlier versions stored
                maker=e.get("maker") or "",
                publisher=e.get("publisher") or "",
                date=e.get("date") or "",
                date_words=e.get("date_words") or "",
                url=e.get("url") or "",
                url_words=e.get("url_words") or "",
            )
            for e in data["evidence"]
        ),
        links=tuple(
            LinkCandidate(
                claim=k["claim"],
                evidence=k["evidence"],
                stance=Stance(k["stance"]),
                cue=span_or_none(k["cue"]),
                rule=k["rule"],
                reason=k["reason"],
                confidence=k["confidence"],
                reference=span_or_none(k["reference"]),
                third_party=k["third_party"] or "",
                origin=k["origin"],
            )
            for k in data["links"]
        ),
        warnings=tuple(data["warnings"]),
    )


def _claim_value(data: dict[str, Any]) -> ClaimCandidate:
    who = data["claimant"]
    return ClaimCandidate(
        spans=tuple(Span(*s) for s in data["spans"]),
        mode=Mode(data["mode"]),
        kind=ClaimKind(data["kind"]),
        cue=span_or_none(data["cue"]),
        claimant=None
        if who is None
        else Claimant(name=who["name"], mention=span_or_none(who["mention"]), role=who["role"] or ""),
        checkworthiness=data["checkworthiness"],
        reasons=tuple(data["reasons"]),
        rule=data["rule"],
        likely=data["likely"],
        wording=data["wording"] or "",
        # absent in what earlier versions stored
        negated=data.get("negated", False),
        hedged=data.get("hedged", False),
        hops=tuple(Hop(h["speaker"], h["cue"], h["to"] or "") for h in data.get("hops", ())),
        date=data.get("date") or "",
        date_words=data.get("date_words") or "",
        place=data.get("place") or "",
    )

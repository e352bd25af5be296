"""What statements and evidence of different articles have to do with each other, as proposals: values and their JSON. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from workbench.domain.spans import Span
from workbench.domain.vocab import Stance

SideKind = Literal["claim", "evidence"]


class Relation(StrEnum):
    """`conflict`: another value for the same thing; `later`: a later figure of something that goes on; `undated`: another figure of such a
    thing, and nobody knows which came later; `same`: the same claim; `evidence`: the same item of evidence; `bears`: evidence of one article
    beside a claim of another."""

    CONFLICT = "conflict"
    LATER = "later"
    UNDATED = "undated"
    SAME = "same"
    EVIDENCE = "evidence"
    BEARS = "bears"


# What is set against each other in the table of conflicts, the gravest first.
DIFFERING = (Relation.CONFLICT, Relation.UNDATED, Relation.LATER)


# How each is called on screen.
NAMES = {
    Relation.CONFLICT: "conflict",
    Relation.UNDATED: "differs (undated)",
    Relation.LATER: "later figure",
    Relation.SAME: "same claim",
    Relation.EVIDENCE: "same evidence",
    Relation.BEARS: "bears on it",
}


class ValueKind(StrEnum):
    """What two statements can say differently. `whether`: one denies what the other says."""

    COUNT = "count"
    TIME = "time"
    DATE = "date"
    PLACE = "place"
    NAME = "name"
    OBJECT = "object"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    WHETHER = "whether"


WORDS = {
    ValueKind.COUNT: "how many",
    ValueKind.TIME: "what time",
    ValueKind.DATE: "which day",
    ValueKind.PLACE: "where",
    ValueKind.NAME: "who",
    ValueKind.OBJECT: "which thing",
    ValueKind.MONEY: "how much money",
    ValueKind.PERCENT: "what share",
    ValueKind.MEASURE: "how long, far or much",
    ValueKind.WHETHER: "whether it is so",
}


@dataclass(frozen=True, slots=True)
class Side:
    """A claim or an item of evidence where it stands: accepted (`claim_id`, `evidence_id`) or a suggestion, or both. `spans` are of `version_id`."""

    kind: SideKind
    article_id: int
    version_id: int
    title: str
    publisher: str
    published: str
    spans: tuple[Span, ...]
    quote: str
    said_by: str = ""
    claim_id: int | None = None
    evidence_id: int | None = None
    suggestion_id: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A value in the words of its article: `quote` stands at `span`."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Match:
    """One proposal. `one` belongs to the article that was asked about. `about`: the thing in a few words; `value_kind`, `values`: of a conflict.
    `stance`: what the article of the evidence says that it does to the claim, of `bears`; None where it says nothing of it."""

    relation: Relation
    one: Side
    other: Side
    score: float
    reason: str
    about: str = ""
    value_kind: ValueKind | None = None
    values: tuple[Said, Said] | None = None
    stance: Stance | None = None


def to_json(match: Match) -> dict[str, Any]:
    """Spans as `[start, end]`."""
    return {
        "relation": match.relation.value,
        "score": round(match.score, 3),
        "reason": match.reason,
        "about": match.about,
        "value_kind": match.value_kind.value if match.value_kind else None,
        "values": [{"span": v.span.as_list(), "quote": v.quote} for v in match.values] if match.values else None,
        "stance": match.stance.value if match.stance else None,
        "one": _side_json(match.one),
        "other": _side_json(match.other),
    }


def _side_json(side: Side) -> dict[str, Any]:
    names = ("kind", "article_id", "version_id", "title", "publisher", "published", "quote", "said_by", "claim_id", "evidence_id", "suggestion_id")  # fmt: skip
    return {**{name: getattr(side, name) for name in names}, "spans": [s.as_list() for s in side.spans]}


def from_json(data: Mapping[str, Any]) -> Match:
    """The value from its JSON form. Raises KeyError or ValueError on anything else."""
    values = [Said(Span(*v["span"]), v["quote"]) for v in data["values"] or ()]
    return Match(
        relation=Relation(data["relation"]),
        one=_side(data["one"]),
        other=_side(data["other"]),
        score=data["score"],
        reason=data["reason"],
        about=data["about"],
        value_kind=ValueKind(data["value_kind"]) if data["value_kind"] else None,
        values=(values[0], values[1]) if values else None,
        stance=Stance(data["stance"]) if data.get("stance") else None,
    )


def _side(data: Mapping[str, Any]) -> Side:
    return Side(**{**data, "spans": tuple(Span(*s) for s in data["spans"])})

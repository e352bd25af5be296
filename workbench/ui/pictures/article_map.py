"""The map of an article as values: speakers, claims and evidence in three columns, laid out in pixels so that lines cross little. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.domain.claim import Link
from workbench.domain.vocab import Basis, LinkState, Stance
from workbench.ui import texts
from workbench.ui.marks import Mark, Page
from workbench.ui.scale_words import level_words
from workbench.ui.translate import label, plural, tr

Kind = Literal["person", "claim", "evidence"]
TOP, HIGH, GAP = 44, 62, 14
COLUMNS: dict[Kind, tuple[int, int]] = {"person": (20, 170), "claim": (260, 270), "evidence": (690, 210)}  # x, width
WIDTH = 920


@dataclass(frozen=True, slots=True)
class Box:
    """One thing. `spoken`: its line for screen readers; `dashed`: nobody has seen it; `ident`: of the claim or evidence, 0 for others."""

    key: str
    kind: Kind
    title: str
    detail: str
    spoken: str
    ident: int = 0
    number: str = ""
    dashed: bool = False
    y: float = 0

    @property
    def rect(self) -> tuple[float, float, float, float]:
        x, width = COLUMNS[self.kind]
        return x, self.y, width, HIGH


@dataclass(frozen=True, slots=True)
class Edge:
    """A line between two boxes. Without a stance: who said it. `observed`: somebody of the desk has seen it."""

    start: str
    end: str
    stance: Stance | None
    observed: bool


@dataclass(frozen=True, slots=True)
class ArticleMap:
    title: str
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]

    @property
    def height(self) -> float:
        return max((box.y for box in self.boxes), default=TOP) + HIGH + 50

    def box(self, key: str) -> Box:
        return next(one for one in self.boxes if one.key == key)


def read_map(page: Page) -> ArticleMap:
    """The accepted claims of an open article with their accepted links; proposals are not drawn."""
    marks = [mark for mark in page.marks if mark.card is not None]
    order = _by_speaker(marks)
    y_of = {f"c{mark.claim_id}": TOP + n * (HIGH + GAP) for n, mark in enumerate(order)}
    claims = [_claim(mark, y_of[f"c{mark.claim_id}"]) for mark in order]
    edges: list[Edge] = []
    people: dict[str, list[float]] = {}
    evidence: dict[str, tuple[Link, list[float]]] = {}
    for mark in order:
        key, who = f"c{mark.claim_id}", _speaker(mark)
        people.setdefault(who, []).append(y_of[key])
        edges.append(Edge(f"p{who}", key, None, observed=True))
        for link in _links(mark):
            if link.evidence is not None:
                ident = f"e{link.evidence.id}"
                evidence.setdefault(ident, (link, []))[1].append(y_of[key])
                edges.append(Edge(key, ident, link.stance, observed=link.basis is Basis.CHECKER_OBSERVED))
    at = _spread([(who, sum(ys) / len(ys)) for who, ys in people.items()])
    boxes = [
        Box(f"p{who}", "person", who, _count(len(people[who])), f"{who}, {_count(len(people[who]))}", y=at[who])
        for who in people
    ]
    places = _spread([(key, sum(ys) / len(ys)) for key, (_, ys) in evidence.items()])
    boxes += [*claims, *(_evidence(key, link, places[key]) for key, (link, _) in evidence.items())]
    return ArticleMap(page.text.article.title, tuple(boxes), tuple(edges))


def _by_speaker(marks: Sequence[Mark]) -> list[Mark]:
    """In reading order, the claims of one speaker together."""
    first: dict[str, int] = {}
    for mark in marks:
        first.setdefault(_speaker(mark), mark.number)
    return sorted(marks, key=lambda mark: (first[_speaker(mark)], mark.number))


def _speaker(mark: Mark) -> str:
    person = mark.card.claim.person if mark.card else None
    return texts.speaker(person.name if person else "", own_voice=mark.card is not None and mark.card.own_voice)


def _links(mark: Mark) -> tuple[Link, ...]:
    return tuple(k for k in mark.card.links if k.state is LinkState.ACCEPTED) if mark.card else ()


def _count(claims: int) -> str:
    return plural(claims, tr("{n} claim"), tr("{n} claims"))


def _claim(mark: Mark, y: float) -> Box:
    assert mark.card is not None
    claim, verdict = mark.card.claim, mark.card.verdict
    outcome = label(claim.status)
    if verdict is not None:
        level = level_words(verdict.level.label, verdict.scale_name) if verdict.level is not None else ""
        outcome = level or label(verdict.finding or verdict.outcome)
    bears = [f"{label(k.stance)} E{k.evidence.number}" for k in _links(mark) if k.evidence is not None]
    heard = "; ".join((f"{mark.title}, {claim.verbatim}", outcome, *bears))
    return Box(f"c{claim.id}", "claim", claim.verbatim, outcome, heard, claim.id, str(mark.number), y=y)


def _evidence(key: str, link: Link, y: float) -> Box:
    assert link.evidence is not None
    item = link.evidence
    seen = bool(item.opened_at)
    title = f"E{item.number} {item.title or label(item.kind)}"
    return Box(
        key, "evidence", title, label(item.state), f"{title}, {label(item.state)}", item.id, dashed=not seen, y=y
    )


def _spread(wanted: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Each as near to its wanted height as those above it allow."""
    found: dict[str, float] = {}
    free = float(TOP)
    for key, y in sorted(wanted, key=lambda item: item[1]):
        found[key] = max(free, y)
        free = found[key] + HIGH + GAP
    return found

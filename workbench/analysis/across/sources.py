"""Two mentions of evidence in two articles: whether they name one item. Kind, the words that set it apart, and what both articles are about."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis.across import terms
from workbench.analysis.across.compare import Statement, shared
from workbench.domain.spans import Span

# Words that every item of some kind can bear: they set nothing apart.
PLAIN = frozenset(map(terms.term, ["video", "footage", "document", "report", "record", "statement", "post", "image", "photo", "study", "data", "said", "show", "shows", "police", "official"]))  # fmt: skip


@dataclass(slots=True)
class Source:
    """A mention: its kind, its place, and the statement around it."""

    kind: str
    span: Span
    around: Statement


def source(kind: str, span: Span, text: str, *, names: frozenset[str], capitals: frozenset[str]) -> Source:
    left, right = terms.sentence(text, span.start, span.end)
    return Source(kind, span, Statement(text, (Span(left, right),), names, capitals))


def same_item(one: Source, other: Source) -> tuple[float, str] | None:
    """(score, reason) where both mentions can name one item."""
    if one.kind != other.kind or one.kind in ("witness", "expert", "statement", "other"):
        return None
    names = shared(one.around, other.around)
    if not names:
        return None
    mine, theirs = _apart(one), _apart(other)
    own = mine & theirs
    near = (one.around.topic & other.around.topic) - PLAIN
    if not (own or len(near) >= 3) or (mine and theirs and not own) or len(names) + len(own) + len(near) < 3:
        return None
    words = ", ".join(sorted(own or near)[:4])
    score = min(1.0, 0.4 + 0.2 * len(own) + 0.05 * len(near))
    return score, f"Both articles name a {one.kind.replace('_', ' ')} with the same particulars ({words})."


def _apart(item: Source) -> frozenset[str]:
    text = item.around.text
    return frozenset(terms.content(terms.tokens(text, item.span.start, item.span.end))) - PLAIN

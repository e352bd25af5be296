"""Evidence that one article names, and a claim of another: whether both are about one thing, so that the evidence is worth a look for the claim.

Precision first. What the evidence says to the claim is never guessed: only where its own article sets it against the same claim is that
article's word repeated.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.analysis.across import terms
from workbench.analysis.across.compare import Statement, compare, listed, occasions, shared
from workbench.analysis.across.sources import PLAIN, Source
from workbench.domain.across import Relation, ValueKind
from workbench.domain.spans import cover
from workbench.domain.vocab import Stance

# What somebody says is a claim of its own, and a thing that shows something is worth getting.
_SAYING = ("witness", "expert", "statement", "other")
# How much of the claim must be spoken of around the evidence, and in how many words that are no names; in fewer words, nearly all of it.
_COVERED, _WORDS = 0.5, 3
_NEARLY, _FEW = 0.65, 2
_LONG = 220  # characters of a sentence that are shown
# Another day is another occasion, and another person or place another matter; another number is what one wants to see.
_OTHER = frozenset([ValueKind.DATE, ValueKind.PLACE, ValueKind.NAME, ValueKind.PERCENT])


@dataclass(frozen=True, slots=True)
class Bearing:
    """`stance`: what the evidence's own article says it does to the same claim; None where it says nothing of it."""

    score: float
    reason: str
    about: str
    stance: Stance | None = None


def bears(claim: Statement, item: Source, judged: Iterable[tuple[Statement, Stance]] = ()) -> Bearing | None:
    """Whether the evidence bears on the claim of another article. `judged`: the claims of its own article to which it is linked there."""
    if item.kind in _SAYING:
        return None
    for own, stance in judged:
        for found in compare(claim, own):
            if found.relation is Relation.SAME:
                said = stance.value.replace("_", " ")
                reason = f"Its own article sets this {_word(item)} beside the same claim ({said}): both are about {found.about}."
                return Bearing(min(1.0, 0.2 + found.score), reason, found.about, stance)
    names = shared(claim, item.around)
    both = claim.own_names & item.around.own_names
    if len(names) < 2 or not both - _namesakes(claim, item.around) or occasions(claim, item.around) & _OTHER:
        return None
    known = {terms.term(name) for name in claim.own_names | item.around.own_names | names}
    common = (claim.topic & item.around.topic) - PLAIN
    words = common - known
    covered = len(words) / max(1, len(claim.topic - PLAIN - known))
    if covered < _COVERED or len(words) < _FEW or (len(words) < _WORDS and covered < _NEARLY):
        return None
    about = listed(common, claim)
    reason = f"This {_word(item)} is named where another article speaks of the same ({about}): “{_sentence(item)}”"
    return Bearing(min(0.75, 0.3 + covered / 2), reason, about)


def _namesakes(one: Statement, other: Statement) -> set[str]:
    """Last words of names that differ before it: Orlin Mill is another mill than Halden Mill, Peter Lund another Lund than Karl."""
    return {
        a[-1] for a in one.whole_names for b in other.whole_names if a[-1] == b[-1] and not set(a[:-1]) & set(b[:-1])
    }


def _word(item: Source) -> str:
    return item.kind.replace("_", " ")


def _sentence(item: Source) -> str:
    """The sentence that names it, cut where it is long."""
    words = " ".join(cover(item.around.spans).of(item.around.text).split())
    return words if len(words) <= _LONG else words[: _LONG - 1] + "…"

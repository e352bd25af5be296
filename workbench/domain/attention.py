"""Which proposed statements are shown unasked, and how answers given before shift their rank. Pure rules over values; nothing is ever hidden.

Learning looks at the reasons alone ("it gives a number"), never at who speaks or for whom: the same standard for everybody. For each reason with
enough answers the share accepted is compared with the share accepted overall; the difference shifts the rank a little, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from workbench.domain.candidates import ClaimCandidate
from workbench.domain.suggestion import ClaimSuggestion

LIKELY, ALL = "likely", "all"
# Answers before a reason counts; the most that one reason, and all together, can shift a rank that goes from 0 to 1.
ENOUGH, EACH, MOST = 5, 0.2, 0.15


@dataclass(frozen=True, slots=True)
class Attention:
    """What the user has set. `tier`: `likely` or `all`; `least`: the least check-worthiness shown unasked, in hundredths; `learns`: off."""

    tier: str = LIKELY
    least: int = 0
    learns: bool = False

    def shows(self, claim: ClaimCandidate, *, linked: bool) -> bool:
        """Whether a statement is shown unasked. One that a proposed link reaches always is."""
        of_tier = claim.likely or self.tier == ALL
        return linked or (of_tier and claim.checkworthiness * 100 >= self.least)


def worth_showing(suggestion: ClaimSuggestion, wanted: Attention) -> bool:
    """Whether a proposal is shown unasked: it was accepted, or its rule is on and it is above what the user has set, or has a link."""
    if suggestion.claim_id is not None:
        return True
    linked = any(not link.off for link in suggestion.links)
    return not suggestion.off and wanted.shows(suggestion.claim, linked=linked)


def without_off(suggestion: ClaimSuggestion) -> ClaimSuggestion:
    """The proposal without the links whose rule is off; those accepted stay."""
    kept = tuple(link for link in suggestion.links if not link.off or link.link_id is not None)
    return suggestion if len(kept) == len(suggestion.links) else replace(suggestion, links=kept)


@dataclass(frozen=True, slots=True)
class Tally:
    """Answers counted: `overall` and for each reason (accepted, answered)."""

    overall: tuple[int, int] = (0, 0)
    reasons: Mapping[str, tuple[int, int]] | None = None


def countable(reasons: Iterable[str]) -> tuple[str, ...]:
    """The reasons that may be counted: general ones, without a figure or a quotation of the article in them."""
    return tuple(r for r in dict.fromkeys(reasons) if not any(c.isdigit() or c in "“”\"'‘„«»" for c in r))


def tally(answers: Iterable[tuple[bool, tuple[str, ...]]]) -> Tally:
    """Counts (accepted, reasons) pairs."""
    yes = total = 0
    found: dict[str, tuple[int, int]] = {}
    for accepted, reasons in answers:
        yes, total = yes + accepted, total + 1
        for reason in countable(reasons):
            had, of = found.get(reason, (0, 0))
            found[reason] = (had + accepted, of + 1)
    return Tally((yes, total), found)


def shift(reasons: Iterable[str], counted: Tally) -> tuple[float, str]:
    """How far these reasons move a rank (-MOST to MOST), and the sentence that says why; (0, "") where too little was answered."""
    usual = _share(*counted.overall)
    moves: list[tuple[float, str]] = []
    for reason in countable(reasons):
        yes, total = (counted.reasons or {}).get(reason, (0, 0))
        if total >= ENOUGH and total < counted.overall[1]:
            word = f"you accepted {yes} of {total} with “{reason}”"
            moves.append((EACH * (_share(yes, total) - usual), word))
    whole = max(-MOST, min(MOST, sum(move for move, _ in moves)))
    if abs(whole) < 0.005:
        return 0.0, ""
    _, why = max(moves, key=lambda one: one[0] if whole > 0 else -one[0])
    return whole, f"ranked {'up' if whole > 0 else 'down'} because {why}"


def _share(yes: int, total: int) -> float:
    """Between none and all; few answers count little."""
    return (yes + 1) / (total + 2)


def arrange(suggestions: Iterable[ClaimSuggestion], counted: Tally) -> tuple[ClaimSuggestion, ...]:
    """In the order of the shifted ranks, each shifted one with its sentence first among its reasons. Links first and the tiers stay."""
    made = []
    for one in suggestions:
        moved, why = shift(one.claim.reasons, counted)
        rank = max(0.0, min(1.0, one.claim.checkworthiness + moved))
        claim = replace(one.claim, reasons=(why, *one.claim.reasons)) if why else one.claim
        linked = any(not k.link.origin for k in one.links)
        made.append(((not linked, not claim.likely, -rank, one.order), replace(one, claim=claim)))
    made.sort(key=lambda pair: pair[0])
    return tuple(replace(one, order=order) for order, (_, one) in enumerate(made))

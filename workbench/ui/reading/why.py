"""In words: what a mark is, and why it was proposed."""

from __future__ import annotations

from workbench.domain.vocab import label
from workbench.ui import texts
from workbench.ui.marks import Mark
from workbench.ui.reading import margin


def spoken(mark: Mark) -> str:
    """For screen readers: `claim 3, contradicts, proposed`."""
    _, _, first, second = margin.words(mark)
    return f"claim {mark.number}, {first}, {second}"


def proposed(mark: Mark) -> str:
    """Some short lines: the claim's number and state, and for a proposal its reasons."""
    if mark.suggestion is None or not mark.proposed:
        status = label(mark.status) if mark.status is not None else ""
        return " · ".join(part for part in (f"Claim {mark.number}", status) if part)
    claim = mark.suggestion.claim
    lines = [f"Claim {mark.number} · proposed · {label(claim.kind)}"]
    if claim.claimant is not None:
        lines.append(f"Said by {claim.claimant.name}")
    lines += claim.reasons[:3]
    lines += [f"{texts.bearing(k.link)}: {k.link.reason}" for k in mark.suggestion.links[:2]]
    return "\n".join(lines)

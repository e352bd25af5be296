"""How a claim's status looks."""

from __future__ import annotations

from workbench.domain.vocab import ClaimStatus
from workbench.ui.widgets.chip import ChipKind


def status_kind(status: ClaimStatus) -> ChipKind:
    """The look of a claim's status."""
    if status in (ClaimStatus.DECIDED, ClaimStatus.PUBLISHED):
        return "ok"
    if status in (ClaimStatus.NOT_PURSUED, ClaimStatus.NEW, ClaimStatus.TRIAGED):
        return "context"
    return "progress"

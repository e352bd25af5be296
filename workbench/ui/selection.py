"""What is under the cursor, as a value: everyone who shows or changes it speaks of it by these ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Selection:
    """The thing under the cursor. `stage` says which half of it the next Enter is about: the claim, or the evidence of its link.

    A proposal has `suggestion_id` (of the claim) and `link_suggestion_id` (of its link in focus); what was accepted has `claim_id`,
    `link_id`, `evidence_id`. Both stand together where a suggestion was accepted. A mention of evidence that no link leads to has
    `evidence_suggestion_id` alone.
    """

    version_id: int | None = None
    suggestion_id: int | None = None
    claim_id: int | None = None
    link_id: int | None = None
    evidence_id: int | None = None
    link_suggestion_id: int | None = None
    evidence_suggestion_id: int | None = None
    stage: Literal["claim", "evidence"] = "claim"

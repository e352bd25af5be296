"""Proposals of the analysis as the window shows them: one claim with its speaker, and the links and evidence that hang on it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.candidates import ClaimCandidate, EvidenceCandidate, LinkCandidate


@dataclass(frozen=True, slots=True)
class LinkSuggestion:
    """A proposed link with the evidence it names. `link_id`/`evidence_id`: set once they were accepted. `off`: its rule, or that of its
    evidence, is switched off."""

    id: int
    link: LinkCandidate
    evidence_suggestion_id: int | None
    evidence: EvidenceCandidate | None
    link_id: int | None = None
    evidence_id: int | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class ClaimSuggestion:
    """A proposed claim. `claim_id` is set once it was accepted; rejected ones are not listed. `order` is the rank: links first. `off`: its
    rule is switched off."""

    id: int
    version_id: int
    order: int
    claim: ClaimCandidate
    links: tuple[LinkSuggestion, ...] = ()
    claim_id: int | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceSuggestion:
    """A proposed evidence mention that stands in the text, whether or not a link leads to it. `off`: its rule is switched off."""

    id: int
    version_id: int
    evidence: EvidenceCandidate
    evidence_id: int | None = None
    off: bool = False

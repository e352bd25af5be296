"""The claims of a sample case with their links and verdicts, made through the services. The file's format stands in `services.demo`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workbench.domain.call import Call
from workbench.domain.spans import Span
from workbench.domain.vocab import (
    Basis,
    ClaimKind,
    ClaimStatus,
    Disclosure,
    NoRatingReason,
    QuotationFinding,
    Stance,
    VerdictOutcome,
)
from workbench.errors import InputError
from workbench.services import casefile, linking, queries, reviewing, verdicts
from workbench.services import scales as rating
from workbench.services.casefile import CaseFile
from workbench.services.reviewing import CLAIM_FIELDS
from workbench.store.library import Library

Run = Callable[[Call], Any]


def make_claims(library: Library, case: CaseFile, version_id: int, keys: Mapping[str, int], run: Run) -> int:
    """Every claim in its order; how many."""
    for told in case.many("claim"):
        claim_id = _claim(library, case, version_id, told)
        fields = {name: told[name] for name in CLAIM_FIELDS if name in told}
        reviewing.edit_claim(library, claim_id, **fields)
        for link in told.get("link", []):
            _link(library, case, version_id, claim_id, link, keys, run)
        _conclude(library, claim_id, told)
    return len(case.many("claim"))


def _claim(library: Library, case: CaseFile, version_id: int, told: Mapping[str, Any]) -> int:
    """The proposed claim at these words where there is one that covers mostly the same, else one by hand."""
    said_by = told.get("said_by")
    if "quote" not in told:
        return reviewing.new_claim(library, version_id=None, words=told["words"], speaker=said_by or "").value
    text = queries.article_text(library, version_id).text
    span = casefile.find(text, told["quote"], told.get("occurrence", 1), where=case.folder.name)
    for found in queries.suggestions(library, version_id):
        if found.claim_id is None and any(_mostly(span, one) for one in found.claim.spans):
            claim_id = reviewing.accept_claim(library, found.id, speaker=said_by).value
            break
    else:
        kind = ClaimKind(told.get("kind", ClaimKind.EVENT))
        made = reviewing.new_claim(library, version_id=version_id, spans=[span], speaker=said_by or "", kind=kind)
        claim_id = made.value
    if said_by and told.get("role"):
        reviewing.set_speaker(library, claim_id, said_by, role=told["role"])
    return claim_id


def _mostly(one: Span, other: Span) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return 2 * common >= max(one.end, other.end) - min(one.start, other.start)


def _link(
    library: Library,
    case: CaseFile,
    version_id: int,
    claim_id: int,
    told: Mapping[str, Any],
    keys: Mapping[str, int],
    run: Run,
) -> None:
    evidence_id = keys.get(told["evidence"])
    if evidence_id is None:
        raise InputError(
            "A link names evidence that the case does not have.", f"{case.folder.name}: {told['evidence']}"
        )
    link_id = _proposed(library, version_id, claim_id, evidence_id)
    if link_id is None:
        stance = Stance(told.get("asserted") or told.get("stance") or Stance.CONTEXT)
        whose = told.get("third_party", "")
        basis = Basis.THIRD_PARTY if whose else Basis.ARTICLE_ASSERTS
        link_id = linking.link(library, claim_id, evidence_id, stance=stance, basis=basis, third_party=whose).value
    _pin(library, case, link_id, evidence_id, told, run)
    if "seen" in told:
        linking.set_stance(library, link_id, Stance(told["stance"]), what_is_seen=told["seen"])


def _proposed(library: Library, version_id: int, claim_id: int, evidence_id: int) -> int | None:
    """The link that the analysis proposes between the two, accepted; None where it proposes none."""
    for found in queries.suggestions(library, version_id):
        for link in found.links:
            if found.claim_id == claim_id and link.evidence_id == evidence_id:
                return reviewing.accept_link(library, link.id).value
    return None


def _pin(library: Library, case: CaseFile, link_id: int, evidence_id: int, told: Mapping[str, Any], run: Run) -> None:
    where = case.folder.name
    if "start" in told:
        still = None
        if "still" in told:
            at = casefile.milliseconds(told["still"], where=where)
            still = run(linking.request_still(library, evidence_id, at))
        start, end = (casefile.milliseconds(told[name], where=where) for name in ("start", "end"))
        linking.pin(library, link_id, start_ms=start, end_ms=end, still=still)
    elif {"page", "row", "region", "text"} & set(told):
        linking.pin(
            library,
            link_id,
            page=told.get("page"),
            row=told.get("row"),
            region=told.get("region", ""),
            quote=told.get("text", ""),
        )


def _conclude(library: Library, claim_id: int, told: Mapping[str, Any]) -> None:
    if "verdict" in told:
        _verdict(library, claim_id, told["verdict"])
    for reply in told.get("reply", []):
        disclosure = Disclosure(reply.get("disclosure", Disclosure.PUBLIC))
        verdicts.add_reply(library, claim_id, **{**reply, "disclosure": disclosure})
    for review in told.get("review", []):
        verdicts.add_review(library, claim_id, act=review["act"], note=review.get("note", ""), initials=review["by"])
    for correction in told.get("correction", []):
        verdicts.add_correction(library, claim_id, correction["text"])
    for note in told.get("notes", []):
        disclosure = Disclosure(note.get("disclosure", Disclosure.INTERNAL))
        verdicts.add_note(library, claim_id=claim_id, text=note["text"], disclosure=disclosure)
    if "status" in told:
        status = ClaimStatus(told["status"])
        reviewing.set_status(library, claim_id, status, reason=told.get("status_reason", ""))


def _verdict(library: Library, claim_id: int, told: Mapping[str, Any]) -> None:
    outcome = VerdictOutcome(told["outcome"])
    digit = None
    if outcome is VerdictOutcome.RATED:
        scale = rating.scale(library, told.get("scale", "five-steps"))
        digit = next((level.digit for level in scale.levels if level.label == told["level"]), None)
    words = {
        name: value for name, value in told.items() if name not in ("outcome", "scale", "level", "finding", "reason")
    }
    verdicts.set_verdict(
        library,
        claim_id,
        outcome=outcome,
        scale_uid=told.get("scale", "five-steps") if digit is not None else "",
        digit=digit,
        finding=QuotationFinding(told["finding"]) if "finding" in told else None,
        no_rating_reason=NoRatingReason(told["reason"]) if "reason" in told else None,
        **words,
    )

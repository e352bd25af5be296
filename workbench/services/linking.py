"""Evidence and the claims it bears on: the link, the place that is pinned, and the stance a checker has seen.

Three things are kept apart: what the article asserts, what a checker observed, and whether the evidence is genuine.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.domain import timecode
from workbench.domain.changes import Outcome
from workbench.domain.claim import Claim, Link
from workbench.domain.evidence import Evidence
from workbench.domain.vocab import Basis, FileMode, LocatorType, SlotState, Stance
from workbench.errors import InputError
from workbench.services import making
from workbench.services.outcomes import nothing, required
from workbench.services.slots import (
    attach_file,
    edit_evidence,
    file_path,
    file_state,
    further,
    mark_opened,
    new_evidence,
    relink,
    request_check_file,
    request_file,
    request_find,
    request_still,
    set_authenticity,
    set_located,
    set_unavailable,
    unsee,
)
from workbench.store import claims, evidence, files, links, suggestions
from workbench.store.library import Library

__all__ = [
    "attach_file",
    "edit_evidence",
    "file_path",
    "file_state",
    "join",
    "link",
    "mark_opened",
    "new_evidence",
    "pin",
    "relink",
    "request_check_file",
    "request_file",
    "request_find",
    "request_still",
    "set_authenticity",
    "set_located",
    "set_stance",
    "set_unavailable",
    "unlink",
]

SLACK_MS = 1000  # what a container may say of its length beside the last frame


def link(
    library: Library,
    claim_id: int,
    evidence_id: int,
    *,
    stance: Stance,
    basis: Basis = Basis.ARTICLE_ASSERTS,
    third_party: str = "",
) -> Outcome[int]:
    """Links evidence to a claim by hand; the link's id. *Observed* is reached by `set_stance` alone. A second link is refused."""
    claim, source = claims.get(library, claim_id), evidence.get(library, evidence_id)
    if basis is Basis.CHECKER_OBSERVED:
        raise InputError("Nobody has said yet what is seen.", hint="Link it first, then choose the stance you see.")
    if (basis is Basis.THIRD_PARTY) != bool(third_party.strip()):
        raise InputError("Whose judgement is it?", hint="A third party's link names the third party, and only it does.")
    _refuse_second(library, claim, source)
    new = making.Link(stance=stance, asserted=stance, basis=basis, third_party=third_party.strip())
    with library.step(f"Link E{source.number} to C{claim.number}") as step:
        link_id = making.link(library, claim_id, evidence_id, new)
    return Outcome(link_id, step.changes)


def join(library: Library, claim_id: int, evidence_id: int) -> Outcome[int]:
    """Links evidence to a claim without saying what it does to it: nobody has looked, and no article was asked. A second link is refused."""
    claim, source = claims.get(library, claim_id), evidence.get(library, evidence_id)
    _refuse_second(library, claim, source)
    with library.step(f"Link E{source.number} to C{claim.number}") as step:
        link_id = making.link(library, claim_id, evidence_id, making.Link(stance=Stance.INCONCLUSIVE))
    return Outcome(link_id, step.changes)


def _refuse_second(library: Library, claim: Claim, source: Evidence) -> None:
    if links.between(library, claim.id, source.id) is not None:
        raise InputError(f"E{source.number} is linked to C{claim.number} already.")


def unlink(library: Library, link_id: int) -> Outcome[None]:
    """Takes a link away with its pin; claim and evidence stay. One that was proposed is rejected with that, in the same step."""
    one = links.get(library, link_id)
    proposed = suggestions.behind_link(library, one.version_id, one.claim_id, one.evidence.id if one.evidence else None)
    with library.step(f"Remove link of C{claims.get(library, one.claim_id).number}") as step:
        library.delete("link", link_id)
        for row in proposed:
            library.insert("rejection", **suggestions.rejection_columns(library, row))
        if one.locator is not None and not evidence.locator_in_use(library, one.locator.id, besides_link=link_id):
            library.delete("locator", one.locator.id)
    return Outcome(None, step.changes)


def pin(
    library: Library,
    link_id: int,
    *,
    start_ms: int | None = None,
    end_ms: int | None = None,
    still: Mapping[str, Any] | None = None,
    page: int | None = None,
    region: str = "",
    row: int | None = None,
    quote: str = "",
) -> Outcome[int]:
    """Pins the place in the evidence: a time range (half open, ms) with the still that the child made, or a page, row, region or text.

    A changed pin sets the basis back: what was seen was seen elsewhere. The locator's id. Raises InputError.
    """
    one, source = _with_evidence(library, link_id)
    columns = _place(start_ms, end_ms, page, region.strip(), row, quote.strip())
    _within(library, source, end_ms)
    if _same_place(one, columns, still):
        assert one.locator is not None
        return nothing(one.locator.id)
    with library.step(f"Pin E{source.number}") as step:
        unsee(library, link_id, drop_pin=True)
        locator_id = library.insert("locator", evidence_id=source.id, **columns, **_still(library, still))
        library.update("link", link_id, locator_id=locator_id)
        library.update("evidence", source.id, state=_pinned(evidence.get(library, source.id)).value)
    return Outcome(locator_id, step.changes)


def _pinned(source: Evidence) -> SlotState:
    """The state after a pin: a place can be noted before the file is held (from a transcript, say), but then nothing is *pinned* yet."""
    return further(source.state, SlotState.PINNED) if source.opened_at else source.state


def _within(library: Library, source: Evidence, end_ms: int | None) -> None:
    """Raises InputError where the range runs past the end of the recording that is held."""
    length = (
        None if source.file is None else json.loads(evidence.file_probe(library, source.file.id)).get("duration_ms")
    )
    if end_ms is not None and length is not None and end_ms > length + SLACK_MS:
        raise InputError(
            "The recording ends before that.",
            f"It is {timecode.to_text(length)} long, and the range ends at {timecode.to_text(end_ms)}.",
            "Set in and out inside the recording.",
        )


def _place(
    start_ms: int | None, end_ms: int | None, page: int | None, region: str, row: int | None, quote: str
) -> dict[str, Any]:
    if start_ms is not None or end_ms is not None:
        if start_ms is None or end_ms is None or not 0 <= start_ms < end_ms:
            raise InputError("A range ends after it begins.", f"From {start_ms} to {end_ms} ms.", "Set in, then out.")
        return {"type": LocatorType.TIME.value, "start_ms": start_ms, "end_ms": end_ms}
    if (page is not None and page < 1) or (row is not None and row < 1):
        raise InputError("Pages and rows count from 1.")
    for kind, value in (
        (LocatorType.PAGE, page),
        (LocatorType.ROW, row),
        (LocatorType.REGION, region),
        (LocatorType.TEXT, quote),
    ):
        if value:
            return {"type": kind.value, "page": page, "region": region, "row": row, "quote": quote}
    raise InputError("No place was given.", hint="A time range, a page, a row, a region or the words themselves.")


def _same_place(one: Link, columns: Mapping[str, Any], still: Mapping[str, Any] | None) -> bool:
    now = one.locator
    if now is None or any(getattr(now, name) != value for name, value in columns.items()):
        return False
    return still is None or (now.still is not None and now.still.sha256 == still["sha256"])


def _still(library: Library, still: Mapping[str, Any] | None) -> dict[str, Any]:
    """Keeps the picture that the child made, and says which frame it is."""
    if still is None:
        return {}
    path = Path(still["path"])
    kept = files.keep(library, path, sha256=still["sha256"], name=path.name)
    told = {"sha256": still["sha256"], "size": path.stat().st_size, "media_type": "image/png", "name": "still.png"}
    return {
        "still_ms": still["still_ms"],
        "still_pts": still["pts"],
        "still_time_base": still["time_base"],
        "still_file_id": making.file(library, told, path=kept, mode=FileMode.COPIED),
    }


def set_stance(library: Library, link_id: int, stance: Stance, *, what_is_seen: str) -> Outcome[None]:
    """What a checker sees in opened evidence: the link's basis is now *observed*, with initials and time. Raises InputError."""
    one, source = _with_evidence(library, link_id)
    seen = required(what_is_seen, "What is seen?", "One line: a stance that was observed says what there is to see.")
    if not source.opened_at:
        raise InputError(f"E{source.number} was not opened yet.", hint="Open it first: observed means seen.")
    if (one.basis, one.stance, one.what_is_seen) == (Basis.CHECKER_OBSERVED, stance, seen):
        return nothing(None)
    with library.step(f"Stance of E{source.number}: {stance.value.replace('_', ' ')}") as step:
        library.update(
            "link",
            link_id,
            stance=stance.value,
            basis=Basis.CHECKER_OBSERVED.value,
            what_is_seen=seen,
            observed_by=library.actor,
            observed_at=library.now(),
        )
        library.update("evidence", source.id, state=further(source.state, SlotState.ASSESSED).value)
    return Outcome(None, step.changes)


def _with_evidence(library: Library, link_id: int) -> tuple[Link, Evidence]:
    one = links.get(library, link_id)
    if one.evidence is None:
        raise InputError("This link has no evidence yet.", hint="Say which evidence it is.")
    return one, one.evidence

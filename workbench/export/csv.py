"""The tables: claims.csv, evidence.csv and, for the desk, events.csv. UTF-8, CRLF, quoted as RFC 4180 says.

A spreadsheet takes a cell that begins with = + - @ for a formula. Such a cell gets an apostrophe before it; `plain` takes it off.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from workbench.domain import timecode
from workbench.domain.vocab import Stance
from workbench.export.values import ClaimData, EventData, EvidenceData, ReportData, VerdictData

Cell = str | int | None
T = TypeVar("T")

_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_UNWRITABLE = re.compile(r"[\x00\ud800-\udfff]")
_NO_VERDICT = VerdictData("", "", "", (), -1, "", None, None, "", "", "", "", "", "", "", "", 0)


def tables(data: ReportData, *, bom: bool = False) -> dict[str, bytes]:
    """File name -> content."""
    internal = data.audience == "internal"
    rows = [(claim, item) for claim in data.claims for item in (*claim.evidence, *claim.searches, *claim.proposals)]
    evidence = EVIDENCE | INTERNAL if internal else EVIDENCE
    files = {
        "claims.csv": _table(CLAIMS | DESK if internal else CLAIMS, data.claims),
        "evidence.csv": _table(evidence, rows),
    }
    if internal:
        files["events.csv"] = _table(EVENTS, data.events)
    return {name: (b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8") for name, text in files.items()}


def safe(cell: Cell) -> Cell:
    """The cell as it is written. Numbers stay numbers; NUL and half characters become U+FFFD."""
    if not isinstance(cell, str):
        return cell
    cell = _UNWRITABLE.sub("\ufffd", cell)
    return f"'{cell}" if _FORMULA.match(cell) else cell


def plain(cell: str) -> str:
    """What `safe` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _table(columns: Mapping[str, Callable[[T], Cell]], rows: Iterable[T]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(list(columns))
    for row in rows:
        writer.writerow([_blank(safe(value(row))) for value in columns.values()])
    return out.getvalue()


def _blank(cell: Cell) -> str | int:
    return "" if cell is None else cell


def _verdict(claim: ClaimData) -> VerdictData:
    return claim.verdict or _NO_VERDICT


def _count(claim: ClaimData, *stances: Stance) -> int:
    return sum(item.stance in stances for item in claim.evidence)


def _sources(claim: ClaimData) -> int:
    """How many different makers stand behind what was seen by us; no measure of the claim."""
    return len({item.author or item.publisher or item.title for item in claim.evidence if item.seen})


def _reply_status(claim: ClaimData) -> str:
    if not claim.replies:
        return ""
    last = claim.replies[-1]
    if last.received_at or last.text:
        return "received"
    return "asked" if last.asked_at else "not sought"


def _second_reader(claim: ClaimData) -> str:
    first = _verdict(claim).decided_by
    return next((entry.by for entry in reversed(claim.reviews) if entry.by and entry.by != first), "")


def _ends(claim: ClaimData, edge: int) -> int | None:
    if not claim.spans:
        return None
    return min(start for start, _ in claim.spans) if edge == 0 else max(end for _, end in claim.spans)


def _time(ms: int | None) -> str:
    return timecode.to_text(ms) if ms is not None else ""


def _note(item: EvidenceData) -> str:
    return item.unavailable_reason or item.note if item.state == "unavailable" else item.note


CLAIMS: dict[str, Callable[[ClaimData], Cell]] = {
    "claim_id": lambda c: c.uid,
    "article_title": lambda c: c.source.title,
    "article_publisher": lambda c: c.source.publisher,
    "article_url": lambda c: c.source.url,
    "article_published": lambda c: c.source.published,
    "article_accessed": lambda c: c.source.accessed,
    "claim_verbatim": lambda c: c.verbatim,
    "claim_normalised": lambda c: c.wording,
    "language": lambda c: c.language,
    "translation": lambda c: c.translation,
    "claim_kind": lambda c: c.kind,
    "span_start": lambda c: _ends(c, 0),
    "span_end": lambda c: _ends(c, 1),
    "paragraph": lambda c: c.paragraph or None,
    "said_by": lambda c: c.said_by,
    "said_by_role": lambda c: c.said_by_role,
    "attribution_mode": lambda c: c.mode,
    "attribution_chain": lambda c: c.chain,
    "claim_date": lambda c: c.claim_date,
    "claim_place": lambda c: c.claim_place,
    "status": lambda c: c.status,
    "outcome": lambda c: _verdict(c).outcome,
    "rating_scale": lambda c: _verdict(c).scale,
    "rating_label": lambda c: _verdict(c).label,
    "rating_value": lambda c: _verdict(c).value,
    "rating_normalised": lambda c: _verdict(c).normalised,
    "summary": lambda c: _verdict(c).summary or _verdict(c).conclusion,
    "rationale": lambda c: _verdict(c).rationale,
    "evidence_count": lambda c: len(c.evidence),
    "contradicts_count": lambda c: _count(c, Stance.CONTRADICTS, Stance.PARTLY_CONTRADICTS),
    "supports_count": lambda c: _count(c, Stance.SUPPORTS, Stance.PARTLY_SUPPORTS),
    "unopened_count": lambda c: sum(not item.opened for item in c.evidence),
    "withheld_count": lambda c: c.withheld,
    "independent_sources": _sources,
    "reply_status": _reply_status,
    "reviewer": _second_reader,
    "decided_at": lambda c: _verdict(c).decided_at,
    "published_url": lambda c: c.published_url,
    "correction": lambda c: c.corrections[-1].text if c.corrections else "",
    "version": lambda c: _verdict(c).version or None,
    "tags": lambda c: "; ".join(c.tags),
}

DESK: dict[str, Callable[[ClaimData], Cell]] = {
    "next_action": lambda c: c.todo.next_action,
    "open_questions": lambda c: "; ".join(c.todo.questions),
    "assignee": lambda c: c.todo.who,
    "due_on": lambda c: c.todo.due_on,
}

Row = tuple[ClaimData, EvidenceData]

EVIDENCE: dict[str, Callable[[Row], Cell]] = {
    "claim_id": lambda r: r[0].uid,
    "link_id": lambda r: r[1].link_uid,
    "evidence_id": lambda r: r[1].uid,
    "kind": lambda r: r[1].kind,
    "title": lambda r: r[1].title,
    "publisher": lambda r: r[1].publisher,
    "url": lambda r: r[1].url,
    "archived_url": lambda r: r[1].archived_url,
    "origin": lambda r: r[1].origin,
    "authenticity": lambda r: r[1].authenticity,
    "stance": lambda r: r[1].stance,
    "basis": lambda r: r[1].basis,
    "what_is_seen": lambda r: r[1].what_is_seen,
    "locator_type": lambda r: r[1].locator_type,
    "start_time": lambda r: _time(r[1].start_ms),
    "end_time": lambda r: _time(r[1].end_ms),
    "start_ms": lambda r: r[1].start_ms,
    "end_ms": lambda r: r[1].end_ms,
    "page": lambda r: r[1].page,
    "region": lambda r: r[1].region,
    "file": lambda r: r[1].tag,
    "sha256": lambda r: r[1].sha256,
    "viewed_at": lambda r: r[1].viewed_at,
    "note": lambda r: _note(r[1]),
}

INTERNAL: dict[str, Callable[[Row], Cell]] = {
    "link_state": lambda r: r[1].link_state,
    "suggested_by": lambda r: r[1].suggested_by,
    "confidence": lambda r: r[1].confidence,
}

EVENTS: dict[str, Callable[[EventData], Cell]] = {
    "seq": lambda e: e.seq,
    "at": lambda e: e.at,
    "actor": lambda e: e.actor,
    "action": lambda e: e.action,
    "object": lambda e: e.object,
    "hash": lambda e: e.hash,
}

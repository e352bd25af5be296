"""The annex as the template wants it: every file by its hash, the head of the step log, scales, versions, replaced characters."""

from __future__ import annotations

from typing import Any

from workbench.domain import timecode
from workbench.export.phrases import moment, when
from workbench.export.values import ClaimData, EvidenceData, ReportData


def annex(data: ReportData, *, attachment_sha256: str, typesetter: str) -> dict[str, Any]:
    """JSON of strings. A withheld item leaves no line here."""
    return {
        "files": [
            *_files(data),
            ["Claim data", "claims.json, attached to this file", attachment_sha256, when(data.made_at)],
        ],
        "head": data.head,
        "steps": f"Step {data.steps}, {moment(data.made_at)}" if data.head else "",
        "scales": [_scale_rows(s.name, s.levels, dict(s.definitions)) for s in data.scales],
        "software": [*map(list, data.software), ["Typesetting", f"{typesetter}, standard PDF/A-3a and PDF/UA-1"]],
        "events": [[str(e.seq), when(e.at), e.actor, e.action] for e in data.events],
    }


def _scale_rows(name: str, levels: tuple[str, ...], definitions: dict[str, str]) -> dict[str, Any]:
    return {"name": name, "levels": list(levels), "definitions": [[k, v] for k, v in definitions.items() if v]}


def _files(data: ReportData) -> list[list[str]]:
    rows: dict[tuple[str, str], list[str]] = {}
    for claim in data.claims:
        for row in _of_claim(claim):
            rows.setdefault((row[0], row[2]), row)
    return list(rows.values())


def _of_claim(claim: ClaimData) -> list[list[str]]:
    rows = []
    for item in (*claim.evidence, *claim.searches):
        rows += _of_item(item)
    if claim.source.text_sha256:
        words = f"{claim.source.title or 'Article'}: the text as imported, version {claim.source.version}"
        rows.append(["Article", words, claim.source.text_sha256, when(claim.source.imported_at)])
    return rows


def _of_item(item: EvidenceData) -> list[list[str]]:
    rows = []
    if item.sha256:
        rows.append([item.tag, item.media_type or item.kind, item.sha256, when(item.hashed_at)])
    if item.still is not None and item.still.sha256:
        at = timecode.to_text(item.still.at_ms)
        rows.append([f"{item.tag}, still", f"Frame at {at}, as taken", item.still.sha256, when(item.still.hashed_at)])
    return rows

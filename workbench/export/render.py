"""The one way in: a report of one kind, for one audience, written to its place. Runs in the child process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.domain.report import ReportSource
from workbench.domain.vocab import Audience
from workbench.errors import ExportError
from workbench.export import claimreview, csv
from workbench.export.files import trouble, write_all
from workbench.export.phrases import named
from workbench.export.redact import Redacted, redact
from workbench.export.report import build
from workbench.export.values import ReportData

KINDS = ("pdf", "csv", "claimreview")


def render(
    kind: str, source: ReportSource, *, audience: Audience, out: Path, now: str, options: Mapping[str, Any]
) -> dict[str, Any]:
    """Writes the report and returns {"paths": [str], "claims": n, "withheld": n, "warnings": [str]}.

    `out` is the file (pdf, claimreview) or the folder (csv). `now`: UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. Options: `title`, `deck`,
    `software` ([[name, version]]), `paper` (a4, us-letter), `system_fonts` (default true), `bom` (csv).
    Raises ExportError where there is nothing to export or it cannot be written; then nothing is left behind.
    """
    if kind not in KINDS:
        raise ExportError(f"“{kind}” is no kind of report.", "", f"Use one of {', '.join(KINDS)}.")
    if not source.cards:
        raise ExportError("There is nothing to export.", "No claim was chosen.", "Accept a claim first.")
    left = redact(source, audience, now=now)
    if not left.source.cards:
        raise ExportError(
            "There is nothing to export.",
            "Every claim chosen is under embargo.",
            "Wait for the date or change it in the claim.",
        )
    data = build(left, now=now, options=options)
    try:
        files, claims, warnings = _files(kind, data, left, out, options)
    except OSError as error:  # the folder for what is being made: the disk is full, or there is none
        raise trouble(error, out.name) from error
    write_all(files)
    return {
        "paths": [str(path) for path in files],
        "claims": claims,
        "withheld": data.withheld,
        "warnings": [*_common(data, _embargoed(source, left)), *warnings],
    }


def _files(
    kind: str, data: ReportData, left: Redacted, out: Path, options: Mapping[str, Any]
) -> tuple[dict[Path, bytes], int, tuple[str, ...]]:
    if kind == "csv":
        tables = csv.tables(data, bom=bool(options.get("bom")))
        return {out / name: content for name, content in tables.items()}, len(data.claims), ()
    if kind == "claimreview":
        content, claims, warnings = claimreview.reviews(data)
        if not claims:
            raise ExportError("There is no ClaimReview to write.", " ".join(warnings), "Rate a claim first.")
        return {out: content}, claims, warnings
    from workbench.export.pdf import pdf

    content, warnings = pdf(
        data,
        left.stills,
        paper=str(options.get("paper") or "a4"),
        system_fonts=bool(options.get("system_fonts", True)),
    )
    return {out: content}, len(data.claims), warnings


def _embargoed(source: ReportSource, left: Redacted) -> list[int]:
    kept = {card.claim.id for card in left.source.cards}
    return [card.claim.number for card in source.cards if card.claim.id not in kept]


def _common(data: ReportData, embargoed: list[int]) -> list[str]:
    """What concerns every kind, each with the claims it is about."""
    warnings = []
    if embargoed:
        warnings.append(f"{named(embargoed)}: under embargo, left out.")
    drafts = [claim.desk_number for claim in data.claims if claim.missing]
    if drafts:
        warnings.append(f"{named(drafts)}: not finished, so DRAFT stands there.")
    return warnings

"""The printed report: values -> JSON -> typst -> bytes of a tagged PDF/A-3a + PDF/UA-1 with the claims attached as data.

Text reaches the typesetter as data only, so no markup in it is ever read. Pictures lie in a private folder that is gone afterwards.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.export import typesetter
from workbench.export.annex import annex
from workbench.export.stills import reencoded
from workbench.export.values import ReportData
from workbench.export.view import view

DESK_ONLY = frozenset(
    {"link_state", "suggested_by", "suggestion_reason", "confidence", "proposals", "events", "todo", "desk_number"}
)


def pdf(
    data: ReportData, stills: Mapping[str, Path], *, paper: str = "a4", system_fonts: bool = True
) -> tuple[bytes, tuple[str, ...]]:
    """The file and the warnings (frames that could not be read). `stills`: path by locator uid.

    Raises ExportError for an unknown paper or where the typesetter refuses the report.
    """
    with tempfile.TemporaryDirectory(prefix="report-") as private:
        folder = Path(private)
        pictures, warnings = _pictures(data, stills, folder)
        attachment = attached(data)
        (folder / "claims.json").write_bytes(attachment)
        typesetter.take_templates(folder, "report")
        printed = view(data, pictures=pictures) | {
            "annex": annex(data, attachment_sha256=hashlib.sha256(attachment).hexdigest(), typesetter=_typesetter())
        }
        made = typesetter.typeset(
            printed,
            folder,
            main="report.typ",
            made_at=data.made_at,
            paper=paper,
            system_fonts=system_fonts,
            list_replaced="annex",
        )
        return made, warnings


def attached(data: ReportData) -> bytes:
    """claims.json: the same values as data, fit for the same audience; what only the desk has leaves no empty field behind."""
    value = dataclasses.asdict(data)
    if data.audience != "internal":
        value = _without(value, DESK_ONLY if data.audience == "lawyer" else DESK_ONLY | {"head", "steps"})
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _without(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {key: _without(item, names) for key, item in value.items() if key not in names}
    return [_without(item, names) for item in value] if isinstance(value, list | tuple) else value


def _typesetter() -> str:
    from importlib.metadata import version

    return f"typst {version('typst')}"


def _pictures(data: ReportData, stills: Mapping[str, Path], folder: Path) -> tuple[set[str], tuple[str, ...]]:
    names: set[str] = set()
    warnings = []
    for claim in data.claims:
        for item in (*claim.evidence, *claim.proposals):
            if item.still is None:
                continue
            path = stills.get(item.still.locator_uid)
            picture = reencoded(path) if path is not None else None
            if picture is None:
                warnings.append(
                    f"The still of {item.tag} (claim C{claim.desk_number}) could not be read and is left out."
                )
            else:
                (folder / f"{item.still.name}.jpg").write_bytes(picture)
                names.add(item.still.name)
    return names, tuple(warnings)

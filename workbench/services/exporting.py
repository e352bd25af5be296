"""Reports: what is asked of the child, and what it wrote. What may print is decided in export, by the audience."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import workbench
from workbench.domain.call import Budget, Call
from workbench.domain.vocab import Audience
from workbench.errors import ExportError, reason
from workbench.store import places, reporting
from workbench.store.library import Library

KINDS = ("pdf", "csv", "claimreview")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written. `withheld`: items left out for the audience; `warnings` are sentences."""

    paths: tuple[Path, ...]
    claims: int
    withheld: int
    warnings: tuple[str, ...]


def request_export(
    library: Library,
    kind: str,
    out: Path,
    *,
    audience: Audience,
    claim_ids: Sequence[int] = (),
    article_ids: Sequence[int] = (),
    bom: bool = False,
) -> Call:
    """A report of these claims (all accepted ones where none and no article is named), to a file, or to a folder for csv.

    Raises ExportError where there is no claim, or `out` cannot be what is written.
    """
    if kind not in KINDS:
        raise ExportError(f"“{kind}” is no kind of report.", hint=f"Use one of {', '.join(KINDS)}.")
    ids = reporting.chosen(library, claim_ids=claim_ids, article_ids=article_ids)
    if not ids:
        raise ExportError("There is nothing to export.", "No claim was accepted.", "Accept a claim first.")
    _check_out(library.folder, kind, out)
    args = {
        "library": str(library.folder),
        "kind": kind,
        "audience": audience.value,
        "claim_ids": list(claim_ids),
        "article_ids": list(article_ids),
        "out": str(out.resolve()),
        "now": library.now(),
        "options": {"bom": bom, "software": [["workbench", workbench.__version__]]},
    }
    return Call("export", args, budget=Budget(cpu_s=120 + 2 * len(ids)))


def _check_out(folder: Path, kind: str, out: Path) -> None:
    try:
        there, is_folder = out.exists(), out.is_dir()
    except OSError as error:
        raise ExportError("The report cannot be written there.", reason(error), "Choose another place.") from error
    if kind == "csv" and there and not is_folder:
        raise ExportError("The CSV files go into a folder.", f"{out} is a file.", "Name a folder.")
    if kind != "csv" and is_folder:
        raise ExportError("The report is a file.", f"{out} is a folder.", "Name a file in it.")
    if there and not is_folder and not out.is_file():
        raise ExportError("The report is a file.", f"{out} is a pipe or a device.", "Name a file.")
    if places.is_own(folder, out):
        raise ExportError("The library keeps its own files there.", str(out), "Choose another place.")


def finish_export(library: Library, result: Mapping[str, Any]) -> Exported:
    """The answer of the child as a value."""
    paths = tuple(Path(path) for path in result["paths"])
    return Exported(paths, result["claims"], result["withheld"], tuple(result["warnings"]))

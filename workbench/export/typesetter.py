"""The one place that calls the typesetter: values as data.json beside a template -> bytes of a tagged PDF/A-3a + PDF/UA-1. Knows nothing of reports.

Text reaches the typesetter as data only, so no markup in it is ever read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.errors import ExportError
from workbench.export import glyphs

PAPERS = ("a4", "us-letter")
MOST_ROUNDS = 20  # of replacing refused characters; each round names all of a page's, so two are enough in practice


def take_templates(folder: Path, *families: str) -> None:
    """Puts the templates of these families beside the data; the later family wins where two have one name."""
    for family in families:
        for template in sorted(paths.resource("templates", family).glob("*.typ")):
            (folder / template.name).write_bytes(template.read_bytes())


def typeset(
    printed: Mapping[str, Any],
    folder: Path,
    *,
    main: str,
    made_at: str,
    paper: str = "a4",
    system_fonts: bool = True,
    list_replaced: str = "",
) -> bytes:
    """`main`: the template in `folder`. `list_replaced`: the key of `printed` that gets `replaced`, the characters no font shows.

    Raises ExportError for an unknown paper or where the typesetter refuses.
    """
    if paper not in PAPERS:
        raise ExportError("This paper is not known.", paper, f"Use one of {', '.join(PAPERS)}.")
    import typst

    substitution = glyphs.Substitution()
    for _ in range(MOST_ROUNDS):
        shown = glyphs.each(dict(printed), substitution)
        if list_replaced:
            shown[list_replaced]["replaced"] = substitution.listed()
        (folder / "data.json").write_text(json.dumps(shown, ensure_ascii=False), encoding="utf-8")
        try:
            made = typst.compile(
                str(folder / main),
                root=str(folder),
                font_paths=[str(paths.resource("fonts"))],
                ignore_system_fonts=not system_fonts,
                sys_inputs={"paper": paper},
                pdf_standards=["a-3a", "ua-1"],
                timestamp=int(datetime.fromisoformat(made_at.replace("Z", "+00:00")).timestamp()),
            )
        except typst.TypstError as error:
            if not substitution.refuse(glyphs.refused(error.diagnostic)):
                raise ExportError("The report could not be typeset.", str(error), "Please report this.") from error
        else:
            return bytes(made)
    raise ExportError("The report could not be typeset.", "It holds too many characters that no font shows.", "")

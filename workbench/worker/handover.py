"""The call that makes a handover sheet: it reads the library on a connection of its own, as the desk may see it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workbench.domain.vocab import Audience
from workbench.worker.context import Context

MOST_EVIDENCE = 1000  # that nobody opened; beyond it the sheet counts no further


def handover(
    context: Context,
    *,
    library: str,
    article_id: int | None,
    claim_ids: list[int],
    out: str,
    now: str,
    today: str,
) -> Any:
    """`article_id`: the sheet of an article with its claims; else of the named claims. `out`: where its PDF goes, or nothing."""
    from workbench.export import handover as sheets
    from workbench.export.files import write_all
    from workbench.export.redact import redact
    from workbench.store import articles, reporting
    from workbench.store import handover as open_work
    from workbench.store.opening import open_reader

    context.progress(0.0, "Gathering the claims")
    with open_reader(Path(library)) as opened:
        article = articles.get(opened, article_id) if article_id is not None else None
        left = open_work.left(opened, article_id, limit=MOST_EVIDENCE) if article_id is not None else None
        source = reporting.gather(opened, claim_ids=claim_ids or [0], audience_internal=False)
    seen = redact(source, Audience.INTERNAL, now=now).source
    sheet = sheets.build(seen, article=article, now=now, today=today, left=left)
    if out:
        context.progress(0.4, "Writing the sheet")
        write_all({Path(out): sheets.pdf(sheet)})
    return {"text": sheets.text(sheet), "path": out, "claims": len(seen.cards), "open": len(sheet.open)}

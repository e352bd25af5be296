"""The call that writes reports. The work is in export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workbench.domain import plain
from workbench.domain.report import ReportSource
from workbench.domain.vocab import Audience
from workbench.worker.context import Context


def render(
    context: Context,
    *,
    kind: str,
    source: dict[str, Any],
    audience: str,
    out: str,
    now: str,
    options: dict[str, Any] | None = None,
) -> Any:
    from workbench.export import render as renderer

    context.progress(0.0, "Writing the report")
    return renderer.render(
        kind,
        plain.from_json(ReportSource, source),
        audience=Audience(audience),
        out=Path(out),
        now=now,
        options=options or {},
    )


def pdf(context: Context, **args: Any) -> Any:
    return render(context, kind="pdf", **args)


def csv(context: Context, **args: Any) -> Any:
    return render(context, kind="csv", **args)


def claimreview(context: Context, **args: Any) -> Any:
    return render(context, kind="claimreview", **args)

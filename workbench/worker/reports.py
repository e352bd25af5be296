"""The calls that write reports. The work is in export."""

from __future__ import annotations

from typing import Any

from workbench.worker.context import Context


def render(
    context: Context, *, kind: str, report: dict[str, Any], out: str, options: dict[str, Any] | None = None
) -> Any:
    from workbench.export import render as renderer

    context.progress(0.0, "Writing the report")
    return renderer.render(kind, report, out, options or {})


def pdf(context: Context, **args: Any) -> Any:
    return render(context, kind="pdf", **args)


def csv(context: Context, **args: Any) -> Any:
    return render(context, kind="csv", **args)


def claimreview(context: Context, **args: Any) -> Any:
    return render(context, kind="claimreview", **args)

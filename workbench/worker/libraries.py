"""The calls that work beside a library: they read it on a connection of their own, or put a file's copy where it belongs."""

from __future__ import annotations

import mimetypes
from dataclasses import asdict
from pathlib import Path
from typing import Any

from workbench.domain.vocab import Audience
from workbench.errors import InputError
from workbench.worker.context import Context


def export(
    context: Context,
    *,
    library: str,
    kind: str,
    audience: str,
    out: str,
    now: str,
    claim_ids: list[int],
    article_ids: list[int],
    options: dict[str, Any],
) -> Any:
    from workbench.export import render
    from workbench.store import reporting
    from workbench.store.opening import open_reader

    reader = Audience(audience)
    context.progress(0.0, "Gathering the claims")
    with open_reader(Path(library)) as opened:
        source = reporting.gather(
            opened, claim_ids=claim_ids, article_ids=article_ids, audience_internal=reader is Audience.INTERNAL
        )
    context.progress(0.2, "Writing the report")
    return render.render(kind, source, audience=reader, out=Path(out), now=now, options=options)


def verify(context: Context, *, library: str) -> Any:
    from workbench.store.opening import open_reader
    from workbench.store.verify import verify as verify_library

    with open_reader(Path(library)) as opened:
        return asdict(verify_library(opened, context.progress))


def attach(context: Context, *, path: str, keep_in: str = "") -> Any:
    """Hash, type and, for media, what the probe says; `keep_in`: the library that gets a copy, so that the main program need not make it."""
    from workbench.media import hashing
    from workbench.media import probe as prober
    from workbench.store import files

    source = Path(path)
    found = hashing.hash_file(source, progress=context.progress)
    try:
        probe = asdict(prober.probe(source))
    except InputError:  # not a medium: a document, a table, anything
        probe = None
    if keep_in:
        context.progress(1.0, "Copying the file")
        files.make_ready(Path(keep_in), source, sha256=found.sha256, name=source.name)
    media_type = mimetypes.guess_type(source.name)[0] or ""
    return {**asdict(found), "name": source.name, "media_type": media_type, "probe": probe}


def find_file(context: Context, *, folder: str, sha256: str, size: int) -> Any:
    from workbench.media import hashing
    from workbench.store import files

    found = files.find_moved(Path(folder), sha256=sha256, size=size, progress=context.progress)
    return {"path": None} if found is None else {"path": str(found), **asdict(hashing.hash_file(found))}

"""The calls on texts: reading articles, analysing them, a desk's backlog in CSV. Values in, JSON out; the work is in ingest and analysis."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from workbench.domain import backlog, candidates, extraction, page_links, proposals
from workbench.domain.extraction import Passage
from workbench.domain.spans import Span
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.worker.context import Context


def extract(
    context: Context, *, path: str, name: str = "", url: str = "", as_kind: str | None = None, keep_in: str = ""
) -> Any:
    """`keep_in`: the library that gets a copy of the file, so that the main program need not make it."""
    from workbench.ingest import reader
    from workbench.store import files

    source = Path(path)
    data = source.read_bytes()
    context.progress(0.1, "Reading the article")
    read = reader.read(data, name=name or source.name, url=url, as_kind=as_kind)
    if keep_in:
        context.progress(0.9, "Copying the file")
        files.make_ready(Path(keep_in), source, sha256=read.source_sha256, name=name or source.name)
    return extraction.to_json(read)


def paste(context: Context, *, text: str | None = None, path: str | None = None, markup_path: str | None = None) -> Any:
    from workbench.ingest import paste as pasted

    markup = "" if markup_path is None else _text(None, markup_path)
    return extraction.to_json(pasted.read_text(_text(text, path), markup=markup))


def analyse(
    context: Context,
    *,
    text: str | None = None,
    path: str | None = None,
    body: bool | list[list[int]] | None = True,
    published: str = "",
    links: list[dict[str, Any]] | None = None,
    models_folder: str = "",
    to_store: bool = False,
) -> Any:
    """`body` True: the passages are labelled first and furniture is left out; ranges: these alone; else the whole text. `published`: the
    article's day, from which "yesterday" is reckoned; "" where nobody knows it. `links`: the page's, from which evidence gets its address.
    `to_store`: the answer is the rows that are stored."""
    from workbench.analysis import extract as analysis
    from workbench.ingest import body as bodies

    words = _text(text, path)
    passages = bodies.label(words) if body is True else ()
    spans = [Span(p.start, p.end) for p in passages if p.role is PassageRole.BODY] if body is True else None
    if isinstance(body, list):
        spans = [Span(start, end) for start, end in body]
    found = analysis.analyse(
        words,
        body=spans,
        published=published,
        models_folder=models_folder,
        progress=lambda done: context.progress(done, "Looking for claims"),
    )
    if links:
        inside = passages if body is True else [Passage(s.start, s.end, PassageRole.BODY) for s in spans or ()]
        found = page_links.filled(found, words, inside, [extraction.link_from_json(link) for link in links])
    if to_store:
        return proposals.to_json(proposals.proposals(words, found))
    answer = candidates.to_json(found)
    if body is True:
        answer["passages"] = [{"start": p.start, "end": p.end, "role": p.role.value} for p in passages]
    return answer


def csv_columns(context: Context, *, path: str) -> Any:
    from workbench.ingest import claims_csv

    return backlog.preview_to_json(claims_csv.columns(Path(path).read_bytes()))


def csv_rows(context: Context, *, path: str, mapping: dict[str, str]) -> Any:
    from workbench.ingest import claims_csv

    return [backlog.to_json(row) for row in claims_csv.rows(Path(path).read_bytes(), mapping)]


def _text(text: str | None, path: str | None) -> str:
    if text is not None:
        return text
    if path is None:
        raise TypeError("either text or path is needed")
    try:
        return Path(path).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            "This text is not UTF-8.",
            f"The byte at position {error.start} does not belong there.",
            "Save it as UTF-8, or import it as a file: the import finds the encoding.",
        ) from error

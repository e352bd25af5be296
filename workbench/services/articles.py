"""Bringing articles in: import, paste, analysis, a desk's backlog of claims; and editing what was read about them."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.domain import candidates, extraction, proposals
from workbench.domain.call import Budget, Call, budget_for
from workbench.domain.changes import Outcome, Tick, still
from workbench.domain.extraction import Extraction
from workbench.domain.vocab import ArticleRole, FileMode, PassageRole
from workbench.errors import InputError, LibraryError, NotFound
from workbench.services import making, models
from workbench.services.backlog import finish_backlog, request_backlog, request_columns
from workbench.services.inputs import check_date, file_size
from workbench.services.outcomes import check_fields, nothing, required, short
from workbench.store import articles, files, suggestions
from workbench.store.library import Library

__all__ = [
    "Counts",
    "Imported",
    "analysis_budget",
    "edit_article",
    "finish_analysis",
    "finish_backlog",
    "finish_import",
    "has_version",
    "request_analysis",
    "request_analysis_as_is",
    "request_backlog",
    "request_columns",
    "request_import",
    "request_paste",
    "set_passage_role",
    "unanalysed",
]

BETWEEN = 500  # passages between two ticks
EDITABLE = ("title", "authors", "publisher", "published", "modified", "url", "archived_url", "language")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import made, or found: `known` says that the library had it already and nothing was changed."""

    article_id: int
    version_id: int
    known: bool
    title: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much an analysis proposes. `likely`: claims of the first tier."""

    claims: int
    likely: int
    evidence: int
    links: int


def request_import(path: Path, *, name: str = "", url: str = "", library: Library | None = None) -> Call:
    """Reads a file in the child; with `library` the child also makes its copy ready there. `name`: what it was called where `path` is a
    temporary copy. Raises InputError where it is no file."""
    size = file_size(path)
    keep_in = str(library.folder) if library is not None else ""
    return Call(
        "extract",
        {"path": str(path), "name": name or path.name, "url": url, "keep_in": keep_in},
        budget=budget_for(size, bytes_per_s=200_000),
    )


def request_paste(text: str, tmp: Path, *, markup: str = "") -> Call:
    """Reads a pasted text in the child, through files in the private folder `tmp`; `markup`: the same as a page, for its links. Raises InputError on nothing but blanks."""
    required(text, "There is no text to import.", "Copy the article first.")
    path = pasted_file(text, tmp)
    told = {"path": str(path)}
    size = path.stat().st_size
    if markup.strip():
        page = pasted_file(markup, tmp, suffix=".html")
        told["markup_path"] = str(page)
        size += page.stat().st_size
    return Call("paste", told, budget=budget_for(size, bytes_per_s=200_000))


def pasted_file(text: str, tmp: Path, *, suffix: str = ".txt") -> Path:
    """The pasted words as bytes; they are the source that `finish_import` keeps. Lone surrogates become U+FFFD."""
    data = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
    path = tmp / f"pasted-{hashlib.sha256(data).hexdigest()[:16]}{suffix}"
    path.write_bytes(data)
    return path


def finish_import(
    library: Library,
    result: Mapping[str, Any],
    source: Path | bytes,
    *,
    name: str = "",
    fictional: bool = False,
    tick: Tick = still,
) -> Outcome[Imported]:
    """Stores what the child read, with the original bytes. The same bytes, or the same address with the same text, are recognised.

    The same address with another text becomes a new version of that article. Raises what `tick` raises, with nothing changed.
    """
    read = extraction.from_json(dict(result))
    if not read.text.strip():
        raise InputError("There is no text in it.", name, "Paste the words of the article instead.")
    sha = text_hash(read.text)
    known = _known(library, read, sha)
    if known is not None:
        return nothing(Imported(*known, True, articles.get(library, known[0]).title, read.warnings))
    article_id = articles.by_url(library, read.url)
    label = "Import article" if article_id is None else "Import new version of article"
    called = name or (source.name if isinstance(source, Path) else "pasted.txt")
    with files.dropped_on_error(library, sha256=read.source_sha256, name=called):
        kept = _keep_source(library, read, source, called)
        with library.step(label) as step:
            told = {"sha256": read.source_sha256, "size": kept[1], "media_type": _media_type(read), "name": name}
            making.file(library, told, path=kept[0], mode=FileMode.COPIED)
            if article_id is None:
                article_id = _insert_article(library, read, fictional=fictional)
            version_id = _insert_version(library, article_id, read, sha, tick)
    title = articles.get(library, article_id).title
    return Outcome(Imported(article_id, version_id, False, title, read.warnings), step.changes)


def text_hash(text: str) -> str:
    """SHA-256 of the stored text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _known(library: Library, read: Extraction, sha: str) -> tuple[int, int] | None:
    same = articles.by_source(library, read.source_sha256)
    if same is not None:
        return same
    article_id = articles.by_url(library, read.url)
    version_id = None if article_id is None else articles.version_with_text(library, article_id, sha)
    return None if article_id is None or version_id is None else (article_id, version_id)


def _keep_source(library: Library, read: Extraction, source: Path | bytes, name: str) -> tuple[str, int]:
    """(path in the library, size) of the kept original bytes."""
    if isinstance(source, Path):
        return str(files.keep(library, source, sha256=read.source_sha256, name=name)), source.stat().st_size
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        path = Path(folder) / name
        path.write_bytes(source)
        return str(files.keep(library, path, sha256=read.source_sha256, name=path.name)), len(source)


def _media_type(read: Extraction) -> str:
    return "text/html" if read.reader == "html" else "text/plain"


def _insert_article(library: Library, read: Extraction, *, fictional: bool) -> int:
    return library.insert(
        "article",
        role=ArticleRole.PUBLISHED.value,
        title=read.title or short(read.body or read.text, limit=80),
        authors=json.dumps(list(read.authors), ensure_ascii=False),
        publisher=read.publisher,
        url=read.url,
        published=read.published,
        modified=read.modified,
        accessed_at=library.now(),
        language=read.language,
        sources=json.dumps(read.sources, ensure_ascii=False, sort_keys=True),
        fictional=int(fictional),
    )


def _insert_version(library: Library, article_id: int, read: Extraction, sha: str, tick: Tick) -> int:
    library.execute(
        "INSERT INTO content (sha256, text, chars) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
        sha,
        read.text,
        len(read.text),
    )
    version_id = library.insert(
        "article_version",
        article_id=article_id,
        number=articles.next_version_number(library, article_id),
        text_sha256=sha,
        source_sha256=read.source_sha256,
        reader=read.reader,
        encoding=read.encoding,
        warnings=json.dumps(list(read.warnings), ensure_ascii=False),
        imported_at=library.now(),
        links=json.dumps([extraction.link_to_json(link) for link in read.links], ensure_ascii=False),
    )
    rows = [(version_id, p.start, p.end, p.role.value) for p in read.passages]
    for first in range(0, len(rows), BETWEEN):
        tick(first, len(rows))
        library.insert_many("passage", ("version_id", "start", "end", "role"), rows[first : first + BETWEEN])
    return version_id


def has_version(library: Library, version_id: int) -> bool:
    """Whether the library holds this version of an article (now: an undo takes it away, a redo brings it back)."""
    return articles.has_version(library, version_id)


def unanalysed(library: Library, version_ids: Iterable[int]) -> tuple[int, ...]:
    """Those of these versions that are in the library and were never analysed, in the order of their ids."""
    return articles.unanalysed(library, version_ids)


def request_analysis(library: Library, version_id: int, *, to_store: bool = False) -> Call:
    """Looks for claims in the body passages, in the child that holds the language model. `to_store`: the answer is for `finish_analysis`
    alone, as the rows that it writes. Raises NotFound."""
    version = articles.text(library, version_id)
    body = [[p.start, p.end] for p in version.passages if p.role is PassageRole.BODY]
    links = [extraction.link_to_json(link) for link in version.links]
    told: dict[str, Any] = {"text": version.text, "body": body, "published": version.article.published, "links": links}
    told |= {"models_folder": models.folder(), "to_store": to_store}
    return Call("analyse", told, budget=analysis_budget(len(version.text)))


def request_analysis_as_is(path: Path) -> Call:
    """Looks for claims in a file taken as it stands: strict UTF-8, every code point counts, nothing is left out as furniture."""
    size = file_size(path)
    told = {"path": str(path), "body": None, "models_folder": models.folder()}
    return Call("analyse", told, budget=analysis_budget(size))


def analysis_budget(chars: int) -> Budget:
    """The model reads at least 2,000 characters a second."""
    return budget_for(chars, base_s=60, bytes_per_s=2_000)


def finish_analysis(library: Library, version_id: int, result: Mapping[str, Any]) -> Counts:
    """Puts the suggestions in the place of the old ones. No step: they can be made again at any time.

    Raises LibraryError where they were made for another text.
    """
    text = articles.plain_text(library, version_id)
    if result["text_sha256"] != text_hash(text):
        raise LibraryError("These suggestions belong to another text.", hint="Analyse the article again.")
    if "rows" in result:
        told = proposals.from_json(result)
    else:
        told = proposals.proposals(text, candidates.from_json(dict(result)))
    with library.untracked():
        suggestions.replace(library, version_id, told, at=library.now())
    likely = told.count("claim", likely=True)
    return Counts(told.count("claim"), likely, told.count("evidence"), told.count("link"))


def edit_article(library: Library, article_id: int, **fields: str) -> Outcome[None]:
    """Corrects what was read about an article; the field's source becomes `edited`. `authors` are joined by "; ".

    Raises InputError on another field or a date that is none.
    """
    check_fields(fields, EDITABLE, what="an article")
    article = articles.get(library, article_id)
    for name in ("published", "modified"):
        check_date(fields.get(name, ""))
    columns: dict[str, str] = {name: value.strip() for name, value in fields.items()}
    if "authors" in columns:
        names = [part.strip() for part in columns["authors"].split(";") if part.strip()]
        columns["authors"] = json.dumps(names, ensure_ascii=False)
    now = {name: getattr(article, name) for name in columns} | {
        "authors": json.dumps(list(article.authors), ensure_ascii=False)
    }
    changed = {name: value for name, value in columns.items() if value != now[name]}
    if not changed:
        return nothing(None)
    sources = {**article.sources, **dict.fromkeys(changed, "edited")}
    with library.step("Edit article") as step:
        library.update(
            "article", article_id, **changed, sources=json.dumps(sources, ensure_ascii=False, sort_keys=True)
        )
    return Outcome(None, step.changes)


def set_passage_role(library: Library, version_id: int, start: int, role: PassageRole) -> Outcome[None]:
    """Restores a paragraph that was taken for furniture, or leaves one out. Raises NotFound where no passage begins at `start`."""
    row_id = articles.passage_id(library, version_id, start)
    if row_id is None:
        raise NotFound("No paragraph begins here.", f"Character {start}.")
    if any(p.start == start and p.role is role for p in articles.passages(library, version_id)):
        return nothing(None)
    with library.step("Leave out paragraph" if role is PassageRole.FURNITURE else "Restore paragraph") as step:
        library.update("passage", row_id, role=role.value)
    return Outcome(None, step.changes)

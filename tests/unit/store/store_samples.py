"""Rows for the tests of the store: single ones, and one article with everything that can hang on it. A clock and ids that repeat."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.store import files
from workbench.store.library import Library
from workbench.store.opening import open_library

TEXT = "The mayor called the bridge a “dånger to all”.\nA video showed the bridge standing."


def fixed_clock() -> Callable[[], str]:
    counted = itertools.count()
    return lambda: f"2026-03-01T09:{next(counted) // 60 % 60:02d}:00.000Z"


def fixed_uids() -> Callable[[], str]:
    counted = itertools.count(1)
    return lambda: f"01900000-0000-7000-8000-{next(counted):012d}"


def open_fixed(folder: Path) -> Library:
    return open_library(folder, actor="AB", clock=fixed_clock())


@dataclass(frozen=True)
class Case:
    """The ids of one article with everything that can hang on it."""

    article: int
    version: int
    person: int
    claim: int
    evidence: int
    link: int
    file: int
    source: int


def add_person(library: Library, name: str) -> int:
    return library.insert("person", name=name, kind="person", protection="private", disclosure="public")


def add_claim(library: Library, verbatim: str, *, article: int | None = None, person: int | None = None) -> int:
    return library.insert(
        "claim",
        number=1,
        article_id=article,
        person_id=person,
        verbatim=verbatim,
        kind="event",
        status="new",
        created_at=library.now(),
    )


def add_evidence(library: Library, title: str, *, file: int | None = None) -> int:
    return library.insert(
        "evidence",
        number=1,
        kind="video",
        title=title,
        origin="primary",
        state="mentioned",
        authenticity="not_assessed",
        disclosure="public",
        file_id=file,
    )


def add_file(library: Library, tmp: Path, name: str, data: bytes) -> int:
    source = tmp / name
    source.write_bytes(data)
    sha256 = files.sha256_of(source)
    path = files.keep(library, source, sha256=sha256, name=name)
    return library.insert("file", sha256=sha256, size=len(data), mode="copied", path=path, name=name)


def add_article(library: Library, title: str, text: str, source_sha256: str) -> tuple[int, int]:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    library.execute("INSERT OR IGNORE INTO content (sha256, text, chars) VALUES (?, ?, ?)", sha256, text, len(text))
    article = library.insert("article", role="published", title=title)
    version = library.insert(
        "article_version",
        article_id=article,
        number=1,
        text_sha256=sha256,
        source_sha256=source_sha256,
        reader="text",
        imported_at=library.now(),
    )
    library.insert("passage", version_id=version, start=0, end=len(text), role="body")
    return article, version


def add_case(library: Library, tmp: Path, word: str, text: str = TEXT) -> Case:
    """Three steps: the article with its source file, the claim with its speaker, the evidence with its link. `word` is in every field."""
    with library.step(f"Import {word}"):
        source = add_file(library, tmp, f"{word}.txt", f"{word} source".encode())
        sha256 = library.value("SELECT sha256 FROM file WHERE id = ?", source)
        article, version = add_article(library, f"Title {word}", f"{text}\n{word}", sha256)
        library.insert("rejection", article_id=article, kind="claim", rule="call", quote=f"{word} quote")
    with library.step("Accept claim"):
        person = add_person(library, f"Speaker {word}")
        library.insert("person_alias", person_id=person, name=f"Alias {word}")
        claim = add_claim(library, f"Verbatim {word}", article=article, person=person)
        appearance = library.insert("appearance", claim_id=claim, type="article", version_id=version)
        library.insert("appearance_span", appearance_id=appearance, start=4, end=9, quote=f"{word} mayor")
        library.insert("attribution", appearance_id=appearance, mode="direct", terms="on_record", hops=f'["{word}"]')
        library.insert("note", claim_id=claim, text=f"Note {word}", at=library.now(), disclosure="internal")
    with library.step("Link evidence"):
        file = add_file(library, tmp, f"{word}.webm", f"{word} video".encode())
        evidence = add_evidence(library, f"Video {word}", file=file)
        library.insert("mention", evidence_id=evidence, version_id=version, start=50, end=55, quote=f"{word} video")
        link = library.insert(
            "link",
            claim_id=claim,
            evidence_id=evidence,
            stance="contradicts",
            basis="article_asserts",
            state="accepted",
            version_id=version,
            reason=f"Because {word}",
        )
    return Case(article, version, person, claim, evidence, link, file, source)


def uid(library: Library, table: str, row_id: int) -> str:
    found: str = library.value(f'SELECT uid FROM "{table}" WHERE id = ?', row_id)
    return found

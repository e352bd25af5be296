"""What the import reads from foreign bytes: the whole text, its passages, its metadata and where each piece came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from workbench.domain.vocab import EvidenceKind, PassageRole


@dataclass(frozen=True, slots=True)
class Passage:
    """Code points [start, end) of the stored text: one paragraph, heading or line, with its role. In order, never overlapping."""

    start: int
    end: int
    role: PassageRole


@dataclass(frozen=True, slots=True)
class MediaRef:
    """A video, audio or image that the page embeds or names; `position` is a code point of the stored text, or None."""

    kind: EvidenceKind
    url: str
    position: int | None = None


@dataclass(frozen=True, slots=True)
class PageLink:
    """An address (http or https) that the page has at a place of the stored text. A link: [start, end) are its words. A player or an embedded
    post: nothing wide, at the end of the paragraph before it, and `kind` says what it shows."""

    start: int
    end: int
    url: str
    kind: EvidenceKind | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """One article as read. `text` is stored whole (furniture too); `body` is what is left without it.

    `published` and `modified` are `YYYY-MM-DD` or empty; `language` a BCP 47 tag or empty. `sources` says for each metadata field where it was
    read (`json-ld`, `meta`, `url`, `text`). `reader` names what kind the bytes were taken for.
    """

    text: str
    passages: tuple[Passage, ...]
    reader: str
    source_sha256: str
    encoding: str = "utf-8"
    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    modified: str = ""
    language: str = ""
    url: str = ""
    media: tuple[MediaRef, ...] = ()
    links: tuple[PageLink, ...] = ()
    sources: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The body passages, joined by blank lines."""
        return "\n\n".join(self.text[p.start : p.end] for p in self.passages if p.role is PassageRole.BODY)


def to_json(read: Extraction) -> dict[str, Any]:
    """The JSON of `extract`: `text` is the body only; `passages`, links and media positions count in `full_text`."""
    return {
        "title": read.title,
        "authors": list(read.authors),
        "publisher": read.publisher,
        "published": read.published,
        "modified": read.modified,
        "language": read.language,
        "url": read.url,
        "text": read.body,
        "full_text": read.text,
        "passages": [{"start": p.start, "end": p.end, "role": p.role.value} for p in read.passages],
        "media": [{"kind": m.kind.value, "url": m.url, "position": m.position} for m in read.media],
        "links": [link_to_json(link) for link in read.links],
        "sources": dict(read.sources),
        "warnings": list(read.warnings),
        "reader": read.reader,
        "encoding": read.encoding,
        "source_sha256": read.source_sha256,
    }


def from_json(data: dict[str, Any]) -> Extraction:
    """The value from its JSON form. Raises KeyError or ValueError on anything else."""
    return Extraction(
        text=data["full_text"],
        passages=tuple(Passage(p["start"], p["end"], PassageRole(p["role"])) for p in data["passages"]),
        reader=data["reader"],
        source_sha256=data["source_sha256"],
        encoding=data["encoding"],
        title=data["title"],
        authors=tuple(data["authors"]),
        publisher=data["publisher"],
        published=data["published"],
        modified=data["modified"],
        language=data["language"],
        url=data["url"],
        media=tuple(MediaRef(EvidenceKind(m["kind"]), m["url"], m["position"]) for m in data["media"]),
        links=tuple(map(link_from_json, data.get("links", ()))),
        sources=dict(data["sources"]),
        warnings=tuple(data["warnings"]),
    )


def link_to_json(link: PageLink) -> dict[str, Any]:
    return {"start": link.start, "end": link.end, "url": link.url, "kind": link.kind.value if link.kind else None}


def link_from_json(data: dict[str, Any]) -> PageLink:
    """Raises KeyError or ValueError on anything else."""
    return PageLink(data["start"], data["end"], data["url"], EvidenceKind(data["kind"]) if data["kind"] else None)

"""Evidence as an open slot that is filled step by step, its files, its mentions, and where in it the point stands."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.spans import Span
from workbench.domain.vocab import Authenticity, Disclosure, EvidenceKind, FileMode, LocatorType, Origin, SlotState


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file the library holds or points to, by content. `path` is where it lies now (inside the library when copied)."""

    id: int
    sha256: str
    size: int
    mode: FileMode
    path: str
    media_type: str
    name: str
    hashed_at: str


@dataclass(frozen=True, slots=True)
class Mention:
    """The words in an article that name the evidence."""

    id: int
    version_id: int
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Locator:
    """The place in the evidence. Times in ms, half open. `still`: the frame at `still_ms` exactly (`still_pts` x time base)."""

    id: int
    uid: str
    type: LocatorType
    start_ms: int | None = None
    end_ms: int | None = None
    still_ms: int | None = None
    still_pts: int | None = None
    still_time_base: str = ""
    still: StoredFile | None = None
    page: int | None = None
    region: str = ""
    row: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A source that bears on claims. `number` is its place in the library's count (E1, E2, ...)."""

    id: int
    uid: str
    number: int
    kind: EvidenceKind
    title: str
    origin: Origin
    state: SlotState
    unavailable_reason: str
    authenticity: Authenticity
    authenticity_how: str
    author: str
    publisher: str
    url: str
    archived_url: str
    date: str
    place: str
    disclosure: Disclosure
    note: str
    file: StoredFile | None
    opened_at: str
    mentions: tuple[Mention, ...] = ()

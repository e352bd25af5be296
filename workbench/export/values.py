"""What a report says, as plain values: already fit for its audience, in the words and the order in which it prints.

Every exporter reads these and nothing else. Times in ms; instants and dates as ISO 8601 text (UTC); "" where there is nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.handover import NOTHING, Todo
from workbench.export.excerpt import Excerpt


@dataclass(frozen=True, slots=True)
class SourceData:
    """The article a claim stands in."""

    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    url: str = ""
    archived_url: str = ""
    published: str = ""
    accessed: str = ""
    language: str = ""
    text_sha256: str = ""
    imported_at: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class StillData:
    """A frame: `name` is that of the picture beside the report's data, made only for the print."""

    name: str
    locator_uid: str
    at_ms: int
    sha256: str
    hashed_at: str
    alt: str


@dataclass(frozen=True, slots=True)
class EvidenceData:
    """One link with its evidence. `tag` is E1, E2, ...; `seen`: a checker looked; `mark`: its disclosure, where the audience is told."""

    link_uid: str
    uid: str
    tag: str
    kind: str
    title: str
    author: str
    publisher: str
    date: str
    place: str
    url: str
    archived_url: str
    origin: str
    state: str
    unavailable_reason: str
    authenticity: str
    authenticity_how: str
    stance: str
    judged: bool
    basis: str
    basis_words: str
    seen: bool
    what_is_seen: str
    observed_by: str
    viewed_at: str
    opened: bool
    locator_type: str
    start_ms: int | None
    end_ms: int | None
    page: int | None
    row: int | None
    region: str
    quote: str
    sha256: str
    hashed_at: str
    media_type: str
    named_as: str
    note: str
    mark: str
    still: StillData | None
    link_state: str
    suggested_by: str
    suggestion_reason: str
    confidence: int | None


@dataclass(frozen=True, slots=True)
class VerdictData:
    """The newest verdict. `label` prints verbatim; `step` is its place (from 0) among `levels`, -1 where it has none."""

    outcome: str
    label: str
    scale: str
    levels: tuple[str, ...]
    step: int
    definition: str
    value: int | None
    normalised: int | None
    summary: str
    rationale: str
    conclusion: str
    right: str
    wrong: str
    unknown: str
    decided_by: str
    decided_at: str
    version: int


@dataclass(frozen=True, slots=True)
class ReplyData:
    """What the speaker answered when asked, or why nobody asked."""

    asked_at: str
    asked_how: str
    due_at: str
    received_at: str
    text: str
    not_sought_reason: str
    mark: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated line: of the trail, the corrections, the notes. `by`: initials."""

    at: str
    by: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of the timeline. `kind`: statement (a square), us (a ring)."""

    at: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class ClaimData:
    """One claim of the report, complete. `wording` is empty until a person confirmed it."""

    n: int
    uid: str
    verbatim: str
    wording: str
    language: str
    translation: str
    translator: str
    kind: str
    said_by: str
    said_by_role: str
    said_by_type: str
    said_by_mark: str
    mode: str
    terms: str
    how: str
    chain: str
    claim_date: str
    claim_date_words: str
    claim_place: str
    why_checked: str
    status: str
    tags: tuple[str, ...]
    published_url: str
    source: SourceData
    posted: str
    spans: tuple[tuple[int, int], ...]
    paragraph: int
    excerpts: tuple[Excerpt, ...]
    verdict: VerdictData | None
    rests_on: str
    evidence: tuple[EvidenceData, ...]
    searches: tuple[EvidenceData, ...]
    proposals: tuple[EvidenceData, ...]
    replies: tuple[ReplyData, ...]
    corrections: tuple[Entry, ...]
    reviews: tuple[Entry, ...]
    notes: tuple[Entry, ...]
    timeline: tuple[Moment, ...]
    withheld: int
    missing: tuple[str, ...]
    fictional: bool
    todo: Todo = NOTHING
    desk_number: int = 0  # the desk calls it C7; what it is called in the report is `n`


@dataclass(frozen=True, slots=True)
class EventData:
    """One step of the log, for the desk alone."""

    seq: int
    at: str
    actor: str
    action: str
    object: str
    hash: str


@dataclass(frozen=True, slots=True)
class ScaleData:
    """A scale as far as the report's verdicts say it: its steps, and the definitions of those that were given."""

    name: str
    levels: tuple[str, ...]
    definitions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReportData:
    """The whole report. `made_at` is the injected clock's; `head` and `steps` are empty for a publication."""

    audience: str
    made_at: str
    title: str
    deck: str
    newsroom: str
    newsroom_url: str
    desk: str
    initials: str
    claims: tuple[ClaimData, ...]
    withheld: int
    embargoed: int
    scales: tuple[ScaleData, ...]
    head: str
    steps: int
    events: tuple[EventData, ...]
    software: tuple[tuple[str, str], ...]

    @property
    def fictional(self) -> bool:
        return any(claim.fictional for claim in self.claims)

    @property
    def draft(self) -> bool:
        return any(claim.missing for claim in self.claims)

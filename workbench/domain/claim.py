"""Claims with their appearances, attribution and links: the card of one claim as the window and the report see it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.evidence import Evidence, Locator
from workbench.domain.handover import NOTHING, Todo
from workbench.domain.person import Person
from workbench.domain.spans import Span
from workbench.domain.verdict import Verdict
from workbench.domain.vocab import (
    AppearanceType,
    Basis,
    ClaimKind,
    ClaimStatus,
    Disclosure,
    LinkState,
    Mode,
    Stance,
    Terms,
)


@dataclass(frozen=True, slots=True)
class Appearance:
    """Where a claim stands: spans in an article version, a range of a media item, a post, or entered by hand."""

    id: int
    uid: str
    type: AppearanceType
    article_id: int | None
    version_id: int | None
    spans: tuple[Span, ...]
    evidence_id: int | None
    locator: Locator | None
    account: str
    caption: str
    url: str
    posted_at: str
    archived_url: str


@dataclass(frozen=True, slots=True)
class Hop:
    """One passing on of a statement: who told whom."""

    speaker: str
    cue: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """How it is said, in one appearance. `negated`: denied, or said not to have been said; `hedged`: reported with a reservation."""

    id: int
    mode: Mode
    cue: Span | None
    mention: Span | None
    terms: Terms
    hops: tuple[Hop, ...] = ()
    negated: bool = False
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """The article whose report a link is, as it is cited. `published`: a day, or "" where it is not known."""

    title: str
    publisher: str
    published: str
    article_id: int = 0  # its number in this library; no report prints it

    @property
    def by(self) -> str:
        return self.publisher or self.title


@dataclass(frozen=True, slots=True)
class Link:
    """Evidence bears on a claim. `asserted` is the stance the article takes; `stance` is None until somebody chose one.

    While `basis` is article_asserts, `stance` is what the article says and nobody has looked. `what_is_seen`, `observed_by` and
    `observed_at` belong to checker_observed; `third_party` names whose judgement it is otherwise. `elsewhere`: the article that reports it,
    where that is not the one the claim belongs to.
    """

    id: int
    uid: str
    claim_id: int
    evidence: Evidence | None
    stance: Stance
    asserted: Stance | None
    basis: Basis
    state: LinkState
    version_id: int | None
    cue: Span | None
    reference: Span | None
    rule: str
    reason: str
    confidence: int
    what_is_seen: str
    observed_by: str
    observed_at: str
    third_party: str
    locator: Locator | None
    note: str = ""
    elsewhere: Report | None = None

    @property
    def unjudged(self) -> bool:
        """Joined by hand: no article says what it does, and nobody has said yet what they see."""
        return self.basis is Basis.ARTICLE_ASSERTS and self.asserted is None


@dataclass(frozen=True, slots=True)
class Reply:
    """What the speaker answered when asked, or why nobody asked."""

    id: int
    asked_at: str
    asked_how: str
    due_at: str
    received_at: str
    text: str
    not_sought_reason: str
    disclosure: Disclosure


@dataclass(frozen=True, slots=True)
class Correction:
    """A published change of a claim's report."""

    id: int
    at: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Review:
    """One entry of the trail of who worked on a claim, by initials."""

    id: int
    at: str
    initials: str
    act: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Words of the desk about a claim, a person or evidence, with their own disclosure."""

    id: int
    text: str
    at: str
    by: str
    disclosure: Disclosure


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that can be checked. Dates keep their precision (`2026`, `2026-01`, `2026-01-24`).

    `claim_date` and `claim_place` are when and where it was *said*, not what it is about (that is part of its words); `claim_date_words` are
    the words of the article that the date came from. Inspector, PDF, CSV and ClaimReview (`datePublished` of what was reviewed) all mean this.
    """

    id: int
    uid: str
    number: int
    verbatim: str
    wording: str
    wording_confirmed: bool
    kind: ClaimKind
    language: str
    translation: str
    translator: str
    claim_date: str
    claim_date_words: str
    claim_place: str
    status: ClaimStatus
    not_pursued_reason: str
    embargo_until: str
    why_checked: str
    tags: tuple[str, ...]
    person: Person | None
    said_by_role: str
    article_id: int | None
    created_at: str
    published_url: str = ""
    todo: Todo = NOTHING


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """Everything that belongs to one claim. `verdict` is the newest; `links` are accepted ones first."""

    claim: Claim
    appearances: tuple[Appearance, ...]
    attribution: Attribution | None
    links: tuple[Link, ...]
    verdict: Verdict | None
    verdicts: tuple[Verdict, ...]
    replies: tuple[Reply, ...]
    corrections: tuple[Correction, ...]
    reviews: tuple[Review, ...]
    notes: tuple[Note, ...]

    @property
    def own_voice(self) -> bool:
        """The article says it itself: nobody is named because there is nobody to name."""
        first = next(iter(self.appearances), None)
        narrated = self.attribution is not None and self.attribution.mode is Mode.NARRATOR
        return narrated and self.claim.person is None and first is not None and first.version_id is not None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One line of a list of claims. `own_voice`: as of `ClaimCard`."""

    id: int
    uid: str
    number: int
    verbatim: str
    said_by: str
    article_id: int | None
    article_title: str
    status: ClaimStatus
    verdict_label: str
    links: int
    own_voice: bool = False

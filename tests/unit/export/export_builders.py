"""An invented case for the tests of reports: what was said about the sluice at Tarnbeck, and small makers for every value."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from workbench.domain.article import Article, ArticleText
from workbench.domain.changes import StepRow
from workbench.domain.claim import (
    Appearance,
    Attribution,
    Claim,
    ClaimCard,
    Correction,
    Hop,
    Link,
    Reply,
    Review,
)
from workbench.domain.evidence import Evidence, Locator, Mention, StoredFile
from workbench.domain.extraction import Passage
from workbench.domain.person import Person
from workbench.domain.queues import Profile
from workbench.domain.report import ReportSource
from workbench.domain.spans import Span
from workbench.domain.verdict import Level, Verdict
from workbench.domain.vocab import (
    AppearanceType,
    ArticleRole,
    Authenticity,
    Basis,
    ClaimKind,
    ClaimStatus,
    Disclosure,
    EvidenceKind,
    FileMode,
    LinkState,
    LocatorType,
    Mode,
    NoRatingReason,
    Origin,
    PassageRole,
    PersonKind,
    Protection,
    SlotState,
    Stance,
    Terms,
    VerdictOutcome,
)

NOW = "2026-09-14T10:00:00.000Z"
QUOTE = "The sluice was never opened that night"
OPINION = "the worst-run valley in the north"
TEXT = (
    "Sluice “never opened”, says water board\n\n"
    "Tarnbeck’s lower meadows stood under water on Tuesday morning, and forty sheep had to be fetched by boat.\n\n"
    f"“{QUOTE},” Oona Thrale, who chairs the water board, told the Tarnbeck Post. A video filmed by a neighbour "
    "showed the gate standing open at ten in the evening, and the board’s own logbook has not been shown.\n\n"
    f"Farmer Piet Lorrimer called it “{OPINION}”."
)
LEVELS = ("False", "Mostly false", "Mixed", "Mostly true", "True")


def sha(seed: int) -> str:
    return f"{seed:02x}" * 32


def stored(seed: int = 1, **fields: Any) -> StoredFile:
    base = StoredFile(
        seed,
        sha(seed),
        1000,
        FileMode.COPIED,
        f"files/{seed:02x}/gate.mp4",
        "video/mp4",
        "gate.mp4",
        "2026-09-09T08:00:00.000Z",
    )
    return replace(base, **fields)


def person(**fields: Any) -> Person:
    base = Person(
        1,
        "p-1",
        "Oona Thrale",
        PersonKind.PERSON,
        "chair of the water board",
        Protection.PUBLIC_FIGURE,
        "",
        Disclosure.PUBLIC,
    )
    return replace(base, **fields)


def evidence(number: int = 1, **fields: Any) -> Evidence:
    base = Evidence(
        number,
        f"e-{number}",
        number,
        EvidenceKind.VIDEO,
        "Phone video of the sluice gate, 2 min 10 s",
        Origin.PRIMARY,
        SlotState.ASSESSED,
        "",
        Authenticity.ESTABLISHED,
        "original file; the mill’s clock and the poplars match the place",
        "filmed by a neighbour",
        "",
        "https://video.example/watch/tarnbeck-sluice",
        "https://archive.example/2026/tarnbeck-sluice",
        "2026-09-08",
        "Mill Lane, Tarnbeck",
        Disclosure.PUBLIC,
        "",
        stored(number),
        "2026-09-09T08:30:00.000Z",
    )
    return replace(base, **fields)


def locator(uid: str = "l-1", **fields: Any) -> Locator:
    base = Locator(1, uid, LocatorType.TIME, start_ms=41_200, end_ms=79_000, still_ms=41_200)
    return replace(base, **fields)


def link(item: Evidence | None = None, **fields: Any) -> Link:
    item = item or evidence()
    base = Link(
        item.number,
        f"k-{item.number}",
        1,
        item,
        Stance.CONTRADICTS,
        Stance.CONTRADICTS,
        Basis.CHECKER_OBSERVED,
        LinkState.ACCEPTED,
        1,
        None,
        None,
        "back-reference",
        "the cue stands in the next sentence",
        900,
        "The gate stands open; water runs through it. The clock on the mill shows ten past ten.",
        "R.V.",
        "2026-09-09T09:00:00.000Z",
        "",
        locator(),
    )
    return replace(base, **fields)


def reported(number: int = 2, **fields: Any) -> Link:
    """A slot that nobody opened."""
    item = evidence(
        number,
        kind=EvidenceKind.RECORD,
        title="Logbook of the sluice keeper",
        origin=Origin.PRIMARY,
        state=SlotState.MENTIONED,
        authenticity=Authenticity.NOT_ASSESSED,
        authenticity_how="",
        author="",
        publisher="Tarnbeck water board",
        url="",
        archived_url="",
        date="",
        place="",
        file=None,
        opened_at="",
        mentions=(Mention(1, 1, Span(350, 368), "the board’s own logbook"),),
    )
    base = link(
        item,
        basis=Basis.ARTICLE_ASSERTS,
        stance=Stance.CONTEXT,
        what_is_seen="",
        observed_by="",
        observed_at="",
        locator=None,
    )
    return replace(base, **fields)


def verdict(**fields: Any) -> Verdict:
    level = Level(1, "False", "The central point of the statement is wrong according to the evidence we hold.", 1, 0)
    base = Verdict(
        1,
        "v-1",
        1,
        1,
        VerdictOutcome.RATED,
        "Five steps, true to false",
        level,
        LEVELS,
        None,
        None,
        "",
        "A video shows the gate open at ten in the evening.",
        "The video shows the gate open and water running through it for 38 seconds [E1]. The logbook, which would tell who opened it, has not been shown to us [E2].",
        "The gate was closed again by morning.",
        "It stood open at ten past ten in the evening.",
        "Who opened it, and on whose order.",
        "R.V.",
        "2026-09-12T15:00:00.000Z",
    )
    return replace(base, **fields)


def claim(**fields: Any) -> Claim:
    base = Claim(
        1,
        "c-1",
        1,
        QUOTE,
        "The Tarnbeck sluice stayed shut in the night of 8 September 2026.",
        True,
        ClaimKind.EVENT,
        "en",
        "",
        "",
        "2026-09-08",
        "that night",
        "Tarnbeck",
        ClaimStatus.DECIDED,
        "",
        "",
        "The statement decides who pays for the flooded meadows.",
        ("water",),
        person(),
        "chair of the water board",
        1,
        "2026-09-09T07:00:00.000Z",
    )
    return replace(base, **fields)


def appearance(words: str = QUOTE, **fields: Any) -> Appearance:
    start = TEXT.index(words)
    base = Appearance(
        1, "a-1", AppearanceType.ARTICLE, 1, 1, (Span(start, start + len(words)),), None, None, "", "", "", "", ""
    )
    return replace(base, **fields)


def card(**fields: Any) -> ClaimCard:
    given = verdict()
    base = ClaimCard(
        claim=claim(),
        appearances=(appearance(),),
        attribution=Attribution(
            1, Mode.DIRECT, None, None, Terms.ON_RECORD, (Hop("Oona Thrale", "told", "the Tarnbeck Post"),)
        ),
        links=(link(), reported()),
        verdict=given,
        verdicts=(given,),
        replies=(
            Reply(
                1,
                "2026-09-10T08:00:00.000Z",
                "email",
                "2026-09-11T17:00:00.000Z",
                "2026-09-11T12:30:00.000Z",
                "I relied on what the keeper told me. I have asked for the logbook.",
                "",
                Disclosure.PUBLIC,
            ),
        ),
        corrections=(
            Correction(
                1,
                "2026-09-13T09:00:00.000Z",
                "The hour was given as eleven; it is ten. The conclusion is unchanged.",
                "R.V.",
            ),
        ),
        reviews=(
            Review(1, "2026-09-09T09:00:00.000Z", "R.V.", "Opened and observed E1"),
            Review(2, "2026-09-12T16:00:00.000Z", "J.A.", "Second reader: agrees"),
        ),
        notes=(),
    )
    return replace(base, **fields)


def opinion_card() -> ClaimCard:
    given = verdict(
        id=2,
        uid="v-2",
        outcome=VerdictOutcome.NO_RATING,
        scale_name="",
        level=None,
        scale_levels=(),
        no_rating_reason=NoRatingReason.OPINION,
        summary="A judgement of taste; there is nothing to check.",
        rationale="A judgement of taste; there is nothing to check.",
        right="",
        wrong="",
        unknown="",
    )
    speaker = person(id=2, uid="p-2", name="Piet Lorrimer", role="farmer", protection=Protection.PRIVATE)
    return card(
        claim=claim(
            id=2,
            uid="c-2",
            number=2,
            verbatim=OPINION,
            wording="The valley is badly run.",
            kind=ClaimKind.POSITION,
            person=speaker,
            said_by_role="farmer",
        ),
        appearances=(appearance(OPINION),),
        attribution=Attribution(2, Mode.PARTIAL, None, None, Terms.ON_RECORD),
        links=(),
        verdict=given,
        verdicts=(given,),
        replies=(Reply(2, "", "", "", "", "", "An opinion; nothing is held against anybody.", Disclosure.PUBLIC),),
        corrections=(),
        reviews=(),
    )


def article(**fields: Any) -> Article:
    base = Article(
        1,
        "art-1",
        ArticleRole.PUBLISHED,
        "Sluice “never opened”, says water board",
        ("Ilse Marn",),
        "Tarnbeck Post",
        "https://tarnbeckpost.example/2026/09/09/sluice",
        "https://archive.example/2026/sluice",
        "2026-09-09",
        "",
        "2026-09-09T07:00:00.000Z",
        "en",
    )
    return replace(base, **fields)


def text_of(item: Article | None = None, text: str = TEXT) -> ArticleText:
    passages, at = [], 0
    for number, part in enumerate(text.split("\n\n")):
        passages.append(Passage(at, at + len(part), PassageRole.TITLE if number == 0 else PassageRole.BODY))
        at += len(part) + 2
    return ArticleText(
        item or article(), 1, "ver-1", 1, 1, "2026-09-09T07:00:00.000Z", text, sha(9), tuple(passages), analysed=True
    )


def source(*cards: ClaimCard, **fields: Any) -> ReportSource:
    item = fields.pop("article", article())
    base = ReportSource(
        cards=cards or (card(), opinion_card()),
        articles={1: item},
        texts={1: text_of(item)},
        profile=Profile(initials="R.V.", newsroom="The Valley Record", desk="Research desk"),
        head=sha(200),
        steps=41,
        files_root="/nowhere/library",
        events=(StepRow(1, "Import article", "2026-09-09T07:00:00.000Z", "rvos", None, False, sha(100)),),
    )
    return replace(base, **fields)


__all__ = [name for name in dir() if not name.startswith("_")]

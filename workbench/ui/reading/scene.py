"""Everything that is painted over an article, as values in document coordinates: made from the page's marks, painted by `paint`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from workbench.domain.spans import Span
from workbench.domain.vocab import Basis, LinkState, Stance
from workbench.ui import texts
from workbench.ui.marks import EvidenceMark, Mark, Page
from workbench.ui.offsets import Offsets
from workbench.ui.reading import margin
from workbench.ui.reading.geometry import Stretch, stretches
from workbench.ui.reading.linkline import LinkLine, link_line
from workbench.ui.translate import tr


@dataclass(frozen=True, slots=True)
class Focus:
    """What the line shows: the claim in focus and the link on it, proposed or accepted; or `evidence` alone, without a line."""

    mark: Mark | None = None
    stance: Stance | None = None
    cue: Span | None = None
    mention: Span | None = None
    speaker: tuple[Span, ...] = ()
    state: str = ""
    word: str = ""
    evidence: EvidenceMark | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """Words with a fill behind them; `underline` is a role or empty; `depth`: how many wider claims these words share characters with."""

    stretches: tuple[Stretch, ...]
    role: str
    underline: str = ""
    number: int = 0
    depth: int = 0

    @property
    def top(self) -> float:
        return self.stretches[0].top

    @property
    def bottom(self) -> float:
        return self.stretches[-1].bottom


@dataclass(frozen=True, slots=True)
class Scene:
    """Painted things of one article at one width. Fills from the widest to the narrowest, so that claims inside claims stay visible.

    Marks are measured from `top` to `bottom` only: a long report is not laid out to its end to show its beginning.
    """

    top: float = -math.inf
    bottom: float = math.inf

    fills: tuple[Fill, ...] = ()
    outline: tuple[Stretch, ...] = ()
    cue: tuple[Stretch, ...] = ()
    speakers: tuple[Stretch, ...] = ()
    mentions: tuple[Stretch, ...] = ()
    shown_mention: tuple[Stretch, ...] = ()
    line: LinkLine | None = None
    entries: tuple[margin.Entry, ...] = ()
    stance: Stance | None = None


FAMILY_FILL = {"proposed": "proposed_fill", "context": "context_fill"}


def focus_of(
    page: Page, mark: Mark | None, *, link_id: int | None = None, link_suggestion_id: int | None = None
) -> Focus:
    """The claim in focus with the link that its line shows."""
    if mark is None:
        return Focus()
    speaker = _speaker(mark)
    links = mark.suggestion.links if mark.suggestion else ()
    chosen = next((k for k in links if k.id == link_suggestion_id), links[0] if links else None)
    waits = link_id is None and chosen is not None and chosen.id == link_suggestion_id and chosen.link_id is None
    accepted = next((k for k in mark.card.links if k.id == link_id), mark.link) if mark.card and not waits else None
    if accepted is not None and accepted.evidence is not None and accepted.state is not LinkState.REJECTED:
        version = page.text.version_id
        spans = [m.span for m in accepted.evidence.mentions if m.version_id == version]
        state = tr("observed") if accepted.basis is Basis.CHECKER_OBSERVED else tr("as reported")
        here = accepted.elsewhere is None  # the words of another article do not stand on this page
        speaker = (*speaker, *_one(accepted.reference if here else None))
        cue = accepted.cue if here else None
        return Focus(mark, accepted.stance, cue, spans[0] if spans else None, speaker, state)
    if chosen is None:
        return Focus(mark, speaker=speaker)
    mention = chosen.evidence.span if chosen.evidence else None
    link = chosen.link
    speaker = (*speaker, *_one(link.reference))
    return Focus(mark, link.stance, link.cue, mention, speaker, tr("proposed"), texts.bearing(link))


def _one(span: Span | None) -> tuple[Span, ...]:
    return () if span is None else (span,)


def _speaker(mark: Mark) -> tuple[Span, ...]:
    if mark.card is not None and mark.card.attribution is not None:
        return _one(mark.card.attribution.mention)
    who = mark.suggestion.claim.claimant if mark.suggestion else None
    return _one(who.mention) if who else ()


@dataclass(frozen=True, slots=True)
class Window:
    """What is measured: code points, and the heights in the document that they cover."""

    start: int
    end: int
    top: float
    bottom: float

    def holds(self, spans: Iterable[Span]) -> bool:
        return any(span.start < self.end and self.start < span.end for span in spans)


def measure(document: QTextDocument, offsets: Offsets, spans: Iterable[Span]) -> tuple[Stretch, ...]:
    """Where words stand."""
    ranges = [r for span in spans for r in offsets.ranges(span.start, span.end)]
    return tuple(s for low, high in ranges for s in stretches(document, low, high))


def compose(
    document: QTextDocument, offsets: Offsets, page: Page, focus: Focus, *, right: float, window: Window
) -> Scene:
    """Measures what is in the window, and what is in focus wherever it stands. `right`: the column's right edge in document coordinates."""

    def at(spans: Iterable[Span]) -> tuple[Stretch, ...]:
        return measure(document, offsets, spans)

    placed = [(mark, found) for mark in page.marks if window.holds(mark.spans) and (found := at(mark.spans))]
    named = [(mark, found) for mark in page.loose if window.holds(_one(mark.span)) and (found := at(_one(mark.span)))]
    outline = at(focus.mark.spans) if focus.mark is not None else ()
    if focus.evidence is not None:
        outline = at(_one(focus.evidence.span))
    mention = at(_one(focus.mention))
    line = None
    if focus.stance is not None and mention and outline:
        line = link_line(mention, outline, right, focus.stance, focus.state, word=focus.word)
    return Scene(
        fills=_fills(placed),
        outline=outline,
        cue=at(_one(focus.cue)),
        speakers=at(focus.speaker),
        mentions=at(e.span for e in page.evidence if e.span != focus.mention and window.holds(_one(e.span))),
        shown_mention=mention,
        line=line,
        entries=_entries(placed, named, focus),
        stance=focus.stance,
        top=window.top,
        bottom=window.bottom,
    )


def _fills(placed: Sequence[tuple[Mark, tuple[Stretch, ...]]]) -> tuple[Fill, ...]:
    """From the widest to the narrowest. Claims are in reading order, so those that one may overlap stand near it."""
    made: list[tuple[int, Fill]] = []
    for n, (mark, found) in enumerate(placed):
        low, high = min(mark.spans).start, max(s.end for s in mark.spans)
        wide, depth = sum(map(len, mark.spans)), 0
        for at in range(max(0, n - _NEAR), min(len(placed), n + _NEAR + 1)):
            other = placed[at][0]
            if at == n or min(other.spans).start >= high or max(s.end for s in other.spans) <= low:
                continue
            wider = (sum(map(len, other.spans)), n) > (wide, at)
            depth += wider and any(a.overlaps(b) for a in mark.spans for b in other.spans)
        made.append((wide, _fill(mark, found, depth)))
    return tuple(fill for _, fill in sorted(made, key=lambda item: -item[0]))


_NEAR = 12


def _fill(mark: Mark, found: tuple[Stretch, ...], depth: int = 0) -> Fill:
    if mark.proposed:
        return Fill(found, "proposed_fill", "proposed", mark.number, depth)
    return Fill(found, _family(mark.link.stance if mark.link else None) + "_fill", "", mark.number, depth)


def _family(stance: Stance | None) -> str:
    from workbench.ui.theme import FAMILY

    return FAMILY[stance] if stance is not None else "context"


def _entries(
    placed: Sequence[tuple[Mark, tuple[Stretch, ...]]],
    named: Sequence[tuple[EvidenceMark, tuple[Stretch, ...]]],
    focus: Focus,
) -> tuple[margin.Entry, ...]:
    """Claims, and evidence that no link joins to one, from above to below."""
    both: list[tuple[Mark | EvidenceMark, tuple[Stretch, ...]]] = [*placed, *named]
    both.sort(key=lambda item: item[1][0].rect.center().y())
    heights = margin.settle([found[0].rect.center().y() for _, found in both])
    made = []
    for (mark, found), y in zip(both, heights, strict=True):
        bar = (found[0].rect.top(), found[-1].rect.bottom())
        if isinstance(mark, EvidenceMark):
            made.append(margin.evidence_entry(mark, y, bar, current=mark == focus.evidence))
            continue
        evidence, stance, first, second = margin.words(mark)
        current = mark is focus.mark
        made.append(
            margin.Entry(mark.number, y, bar, evidence, stance, first, second, mark.proposed, current, tag=mark.tag)
        )
    return tuple(made)

"""Which address in the page may be that of an item of evidence: the link on its words, a link in its sentence, a player beside its
paragraph. Pure; a proposal that somebody takes or leaves, and nothing is ever fetched."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from urllib.parse import urlsplit

from workbench.domain.candidates import Candidates
from workbench.domain.extraction import PageLink, Passage
from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind, PassageRole


class Place(IntEnum):
    """Where the address stands, the surest first."""

    WORDS = 1
    SENTENCE = 2
    PLAYER = 3


@dataclass(frozen=True, slots=True)
class Address:
    """A proposed address. `words`: those of the link; "" for a player."""

    url: str
    place: Place
    words: str = ""


_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Ý0-9])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(“\"])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|St|No|vs|Jr|Sr|Inc|Co|Corp|"
    r"Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$"
)
# Pages about a person, a place or a subject: no evidence stands there.
_TOPIC = re.compile(
    r"/(?:tags?|topics?|people|persons?|authors?|by|category|categories|section|hashtag|staff|profiles?)/"
)
_SMALL = {"of", "the", "and", "de", "la", "von", "van", "for"}
_NAME_WORDS = 5
_PLAYS: dict[EvidenceKind, Collection[EvidenceKind]] = {
    EvidenceKind.VIDEO: (EvidenceKind.VIDEO, EvidenceKind.POST),
    EvidenceKind.AUDIO: (EvidenceKind.AUDIO, EvidenceKind.POST),
    EvidenceKind.POST: (EvidenceKind.POST,),
}


class PageLinks:
    """The addresses of one text, ready to be asked for."""

    def __init__(self, text: str, passages: Sequence[Passage], links: Sequence[PageLink]) -> None:
        self._text = text
        self._body = sorted((p for p in passages if p.role is PassageRole.BODY), key=lambda p: p.start)
        self._starts = [p.start for p in self._body]
        self._anchors = sorted((k for k in links if k.kind is None and not _about(k.url)), key=lambda k: k.start)
        self._froms = [k.start for k in self._anchors]
        self._players = sorted((k for k in links if k.kind is not None), key=lambda k: k.start)
        self._ends = [k.start for k in self._players]

    def of(self, span: Span, kind: EvidenceKind, *, others: Sequence[Span] = ()) -> Address | None:
        """The likeliest address of what these words name. `others`: words that name other evidence; a link on them is theirs."""
        around = self._paragraph(span)
        near = self._anchors[bisect_left(self._froms, around.start) : bisect_right(self._froms, around.end)]
        touching = [k for k in near if k.start <= span.end and span.start <= k.end]
        if touching:
            return self._link(max(touching, key=lambda k: min(k.end, span.end) - max(k.start, span.start)), Place.WORDS)
        sentence = self._sentence(span, around)
        free = [
            k
            for k in near
            if sentence.start <= k.start and k.end <= sentence.end
            if not self._names(k) and not any(k.start < o.end and o.start < k.end for o in others)
        ]
        if free:
            nearest = min(free, key=lambda k: max(k.start - span.end, span.start - k.end))
            return self._link(nearest, Place.SENTENCE)
        return self._player(span, kind)

    def _link(self, link: PageLink, place: Place) -> Address:
        return Address(link.url, place, " ".join(self._text[link.start : link.end].split()))

    def _paragraph(self, span: Span) -> Span:
        at = bisect_right(self._starts, span.start) - 1
        if at >= 0 and span.start < self._body[at].end:
            return Span(self._body[at].start, max(self._body[at].end, span.end))
        before, after = self._text.rfind("\n", 0, span.start) + 1, self._text.find("\n", span.end)
        return Span(before, after if after >= 0 else len(self._text))

    def _sentence(self, span: Span, around: Span) -> Span:
        words, start, end = around.of(self._text), around.start, around.end
        for stop in _END.finditer(words):
            if _ABBREVIATED.search(words[max(0, stop.start() - 12) : stop.start()]):
                continue
            at = around.start + stop.end()
            if at <= span.start:
                start = at
            elif at >= span.end:
                end = at
                break
        return Span(start, end)

    def _names(self, link: PageLink) -> bool:
        """Whether its words are only a name: then it leads to whoever is named."""
        words = self._text[link.start : link.end].split()
        return len(words) <= _NAME_WORDS and all(word[0].isupper() or word in _SMALL for word in words)

    def _player(self, span: Span, kind: EvidenceKind) -> Address | None:
        """The one that stands right after the paragraph, else right before it, if it shows this kind of thing."""
        wanted = _PLAYS.get(kind, ())
        at = bisect_right(self._starts, span.start) - 1
        if not wanted or at < 0 or span.start >= self._body[at].end:
            return None
        before = self._body[at - 1].end if at else 0
        after = self._starts[at + 1] if at + 1 < len(self._body) else len(self._text) + 1
        for first, last in ((self._body[at].end, after), (before, self._body[at].start)):
            for player in self._players[bisect_left(self._ends, first) : bisect_left(self._ends, last)]:
                if player.kind in wanted:
                    return Address(player.url, Place.PLAYER)
        return None


def _about(url: str) -> bool:
    return _TOPIC.search(urlsplit(url).path) is not None


def filled(found: Candidates, text: str, passages: Sequence[Passage], links: Sequence[PageLink]) -> Candidates:
    """The proposals with the address that each item of evidence may have; the mentions of one item share the surest."""
    if not links or not found.evidence:
        return found
    page = PageLinks(text, passages, links)
    in_order = sorted((e.span.start, e.span.end, e.slot) for e in found.evidence)
    firsts = [start for start, _, _ in in_order]
    told: list[Address | None] = []
    for item in found.evidence:
        near = in_order[bisect_left(firsts, item.span.start - _NEAR) : bisect_right(firsts, item.span.end + _NEAR)]
        others = [Span(start, end) for start, end, slot in near if slot != item.slot]
        told.append(page.of(item.span, item.kind, others=others))
    best: dict[int, Address] = {}
    for item, address in zip(found.evidence, told, strict=True):
        known = best.get(item.slot)
        if address is not None and (known is None or address.place < known.place):
            best[item.slot] = address
    given = [address or best.get(item.slot) for item, address in zip(found.evidence, told, strict=True)]
    evidence = tuple(
        item if address is None else replace(item, url=address.url, url_words=address.words)
        for item, address in zip(found.evidence, given, strict=True)
    )
    return replace(found, evidence=evidence)


_NEAR = 1_000  # characters: further apart no two mentions share a sentence

"""Evidence that the article names: typed noun phrases in an evidential frame. A noun alone is not enough unless it is concrete."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import phrase_words
from workbench.analysis.mention_frames import PROCESS, container, definite, frame, names_nothing, on_platform, specific
from workbench.analysis.mention_nouns import again_of_kind, kind_by_modifier, measured, noun_kind, reads, x_ray
from workbench.analysis.words import Parse, Word, subtree
from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind

_BASE = {"strong": 0.45, "medium": 0.3, "weak": 0.1}
# Further mentions of an item that the article has named already, and nouns joined to one by "and".
_AGAIN, _JOINED, _FEWEST = 0.2, 0.3, 0.25
_READS = 0.45
_READABLE = frozenset({"document", "record", "data", "image", "video", "audio"})
_MEASURED = 0.2  # "a 40-second clip"


@dataclass(slots=True, eq=False)
class Mention:
    """An evidence mention. `head`: its noun; `first`, `last`: word range [first, last) of the phrase."""

    head: Word
    first: int
    last: int
    kind: EvidenceKind
    rule: str
    reason: str
    confidence: float
    slot: int = -1

    def span(self, parse: Parse) -> Span:
        return Span(parse.words[self.first].start, parse.words[self.last - 1].end)


THRESHOLD = 0.5
_CERTAIN = frozenset({"the", "this", "that", "these", "those"})
_LOOKED_BACK = 20  # mentions of the same noun
_ACTORS = frozenset({EvidenceKind.EXPERT, EvidenceKind.WITNESS})
_PEOPLE = frozenset({"expert", "witness"})
_KEPT = frozenset(
    {
        EvidenceKind.DOCUMENT,
        EvidenceKind.RECORD,
        EvidenceKind.REPORT,
        EvidenceKind.STUDY,
        EvidenceKind.IMAGE,
        EvidenceKind.VIDEO,
        EvidenceKind.AUDIO,
        EvidenceKind.POST,
        EvidenceKind.PHYSICAL,
    }
)


def mentions(parse: Parse) -> list[Mention]:
    """All evidence mentions in order, with their slots."""
    nouns = (w for w in parse.words if w.pos in ("NOUN", "PROPN"))
    made = [m for w in nouns if (m := mention_at(parse, w)) is not None]
    found = [m for m in made if m.confidence >= THRESHOLD]
    found = sorted([*found, *_taken_along(made, found)], key=lambda m: m.head.i)
    assign_slots(parse, found)
    return found


def _taken_along(made: list[Mention], found: list[Mention]) -> list[Mention]:
    """Weaker candidates that an accepted one carries: the same noun again with "the" or an owner, or a noun joined to it."""
    nouns = {m.head.lemma for m in found}
    heads = {m.head.i for m in found}
    more = []
    for mention in made:
        if mention.confidence >= THRESHOLD or mention.kind in _ACTORS:
            continue
        if mention.confidence < _FEWEST and not _the_same_again(mention, found):
            continue
        if mention.head.lemma in PROCESS:
            # named again it goes on; only what it found is a source
            continue
        joined = mention.head.dep == "conj" and mention.head.head.i in heads
        again = mention.head.lemma in nouns and (definite(mention.head) or specific(mention.head) >= 0.15)
        gain = max(_JOINED if joined else 0.0, _AGAIN if again else 0.0)
        if mention.confidence + gain >= THRESHOLD or _the_same_again(mention, found):
            mention.confidence = THRESHOLD
            more.append(mention)
            heads.add(mention.head.i)
    return more


def _the_same_again(mention: Mention, found: list[Mention]) -> bool:
    """*the pages*, *that letter*: nothing but the noun of an item that was named before, with "the"."""
    noun = mention.head
    bare = all(kid.punct or (kid.dep == "det" and kid.low in _CERTAIN) for kid in noun.kids)
    if not bare or not definite(noun) or mention.kind not in _KEPT:
        return False
    return any(
        m.head.i < noun.i
        and (
            (m.head.lemma == noun.lemma and m.head.tag == noun.tag)
            or (m.kind is mention.kind and again_of_kind(noun, m.head))
        )
        for m in found
    )


def mention_at(parse: Parse, word: Word) -> Mention | None:
    """The mention headed by this noun with its confidence, whatever that is; None where the noun names no source at all."""
    known = noun_kind(parse, word)
    if known is None:
        return None
    group, kind = known
    if names_nothing(word) or in_markup(parse, word):
        return None
    if _holds_another(word):
        # "a copy of the letter": the letter is the item
        return None
    strong = group == "strong"
    if word.pos == "PROPN" and word.low in lexicon.words("evidence", "outlet") and not word.text.isupper():
        # "the Post": a newspaper
        return None
    if word.pos == "PROPN" and kind in ("record", "document") and (word.ent == "ORG" or _a_newspaper(word)):
        # "Harbour Records": a company
        return None
    if kind in _PEOPLE and word.dep == "appos" and word.head.pos == "PROPN":
        # "Ines Ruiz, an analyst": the person is the source, by name
        return None
    use, why = (_READS, "that tells something") if word.dep == "compound" else frame(word, kind)
    readable = group != "weak" or word.lemma in lexicon.words("evidence", "has_in_it.words")
    if use == 0.0 and readable and kind in _READABLE and (verb := reads(parse, word, holds=kind != "data")) is not None:
        use, why = _READS, f"that is said to “{verb.lemma}” something"
    certain = specific(word) + _MEASURED * measured(word, kind)
    if kind == "other" and certain <= 0.05:
        return None
    score = _BASE[group] + use + certain
    if use == 0.0 and certain <= 0.05 and not any(kid.dep == "det" for kid in word.kids):
        # "polls", "her emails": talked about, not pointed at
        score -= 0.25
    named = kind_by_modifier(word, kind, platform=any(on_platform(kid) for kid in word.kids))
    first, last = _extent(parse, word)
    reason = f"“{parse.text[word.start : word.end]}” names a source" + (f" {why}" if why else "")
    rule = "evidence-noun" if strong else "evidence-frame"
    return Mention(word, first, last, EvidenceKind(named), rule, reason, min(0.95, round(score, 3)))


def _a_newspaper(word: Word) -> bool:
    """*the Harlow Ledger*, *the Daily Record*; not *the Federal Register*."""
    names = [kid for kid in word.kids if kid.dep == "compound" and kid.pos == "PROPN"]
    named = bool(names) and not any(kid.low in lexicon.words("evidence", "gazette.official") for kid in names)
    return (
        named
        and word.low in lexicon.words("evidence", "gazette.words")
        and any(kid.low == "the" and kid.dep == "det" for kid in word.kids)
    )


def _holds_another(word: Word) -> bool:
    if word.lemma not in lexicon.words("evidence", "container"):
        return False
    inner = [n for kid in word.kids if kid.dep == "prep" and kid.low == "of" for n in kid.kids if n.dep == "pobj"]
    return any(n.lemma in lexicon.inverse("evidence", g) for n in inner for g in _BASE)


def in_markup(parse: Parse, word: Word) -> bool:
    """Between "<" and ">": left over from a page, not said by anybody."""
    opened = parse.text.rfind("<", max(0, word.start - 120), word.start)
    return (
        opened >= 0 and parse.text.find(">", opened, word.start) < 0 and parse.text[opened + 1 : opened + 2].isalpha()
    )


def _extent(parse: Parse, word: Word) -> tuple[int, int]:
    run = phrase_words(word)
    first = word.i - 2 if x_ray(parse, word) else run[0]
    above = container(word)
    if above is not None:
        first = min(first, phrase_words(above)[0])
    last = word.i + 1
    for kid in word.kids:
        if kid.dep == "appos" and kid.pos == "PROPN" and min(subtree(kid)) == word.i + 1:
            # "the historian Paul Renner"
            last = kid.i + 1
        if kid.dep == "prep" and kid.low in ("of", "by", "from") and kid.i == word.i + 1 and len(subtree(kid)) <= 8:
            end = max(subtree(kid)) + 1
            if end <= run[-1] + 1:
                last = end
    return first, last


def assign_slots(parse: Parse, found: list[Mention]) -> None:
    """Mentions of one item share a number: a definite phrase goes back to the last mention of that noun (or kind of thing) with the
    same number, unless each has a name of its own: *the Lund poll* is not *the Oslo poll*."""
    latest: dict[tuple[str, bool], list[tuple[frozenset[str], int]]] = {}
    number = 0
    for mention in found:
        several = mention.head.tag in ("NNS", "NNPS") and container(mention.head) is None
        names = _own_names(mention.head)
        keys = [(mention.head.lemma, several), *((kind, several) for kind in _wider(mention))]
        earlier = next((slot for key in keys if (slot := _like(latest.get(key, []), names)) is not None), None)
        pointed = any(kid.low in _CERTAIN and kid.dep == "det" for kid in mention.head.kids)
        if earlier is not None and pointed:
            mention.slot = earlier
        else:
            mention.slot, number = number, number + 1
        for key in [*keys, (mention.kind.value, several)]:
            latest.setdefault(key, []).append((names, mention.slot))


def _wider(mention: Mention) -> list[str]:
    """Kinds under which "the footage", "the document" may mean what was named by another noun."""
    wide = mention.kind in (EvidenceKind.VIDEO, EvidenceKind.STUDY)
    return [mention.kind.value] if wide or mention.head.lemma in lexicon.words("evidence", "any_of_kind") else []


def _own_names(noun: Word) -> frozenset[str]:
    """Names, years and owners that set it apart."""
    kids = [
        kid for kid in noun.kids if kid.dep in ("compound", "nmod", "poss", "nummod") and kid.pos in ("PROPN", "NUM")
    ]
    return frozenset(kid.low for kid in kids if kid.pos == "PROPN" or (kid.text.isdigit() and len(kid.text) == 4))


def _like(earlier: list[tuple[frozenset[str], int]], names: frozenset[str]) -> int | None:
    """The last slot that could be meant: one with a name in common; of those without a name the last, which must itself have none
    where this one is named."""
    near = earlier[-_LOOKED_BACK:][::-1]
    if names:
        common = next((slot for known, slot in near if known & names), None)
        return common if common is not None or not near or near[0][0] else near[0][1]
    return near[0][1] if near else None


def over_words(parse: Parse, words: set[int], kind: EvidenceKind) -> Mention:
    """A whole clause as the source: what somebody said at another time."""
    first, last = min(words), max(words)
    head = next((parse.words[i] for i in sorted(words) if parse.words[i].head.i not in words), parse.words[first])
    return Mention(head, first, last + 1, kind, "link-source", "what the same speaker said at another time", 0.5)


def forced(parse: Parse, word: Word, kind: EvidenceKind) -> Mention:
    """A mention made because a link's cue treats this noun as the source."""
    first, last = _extent(parse, word)
    return Mention(word, first, last, kind, "link-source", "the article sets it against or behind a claim", 0.5)

"""Attribution by layout: *"..." - Name*, *X said:* before a quotation of its own paragraph, *NAME: words*."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis import lexicon
from workbench.analysis.blocks import block_quotation
from workbench.analysis.grammar import beside, cue_words, source_words, subject
from workbench.analysis.labels import label_of
from workbench.analysis.proposal import Proposal
from workbench.analysis.words import Parse, Word

_DASHES = frozenset({"―", "—", "–", "-", "--"})
_LABELS = frozenset(
    [
        "image",
        "photo",
        "photos",
        "note",
        "watch",
        "related",
        "update",
        "more",
        "source",
        "video",
        "caption",
        "credit",
        "correction",
        "editor",
        "read",
        "listen",
        "by",
    ]
)


def by_layout(parse: Parse) -> Iterator[Proposal]:
    """All proposals that the layout of paragraphs makes."""
    opening = _paragraphs_that_open_with_a_quotation(parse)
    for number in range(len(parse.paras)):
        for rule in (_labelled, _dash_speaker, _colon_next, _name_colon):
            found = rule(parse, number, opening)
            if found is not None:
                yield found
                break
        else:
            block = block_quotation(parse, number)
            if block is not None:
                yield block


def _paragraphs_that_open_with_a_quotation(parse: Parse) -> dict[int, tuple[int, int]]:
    """Paragraph -> word range from its first quotation's start to its last one's end."""
    found: dict[int, tuple[int, int]] = {}
    for quotation, (first, last) in zip(parse.quotations, parse.quoted, strict=True):
        number = quotation.paragraph
        if number in found:
            found[number] = (found[number][0], last)
        elif first <= parse.paras[number][0] + 1:
            found[number] = (first, last)
    return found


def _dash_speaker(parse: Parse, number: int, opening: dict[int, tuple[int, int]]) -> Proposal | None:
    _low, high = parse.paras[number]
    if number not in opening:
        return None
    first, last = opening[number]
    if last >= high or parse.words[last].text not in _DASHES:
        return None
    name = parse.words[last + 1 : high]
    if not 1 <= len(name) <= 9 or name[0].pos not in ("PROPN", "NOUN", "ADJ") or any(w.verbal for w in name):
        return None
    source = {w.i for w in name if not (w.i == high - 1 and w.text == ".")}
    return Proposal(
        "dash-speaker",
        "a quotation signed with a dash and a name",
        set(range(first, last)),
        source,
        {last},
        None,
        "layout",
    )


def _colon_next(parse: Parse, number: int, opening: dict[int, tuple[int, int]]) -> Proposal | None:
    low, high = parse.paras[number]
    if high == low or parse.words[high - 1].text != ":" or high - low > 40 or number + 1 not in opening:
        return None
    verb = _last_quotation_verb(parse, low, high)
    if verb is None:
        return None
    content: set[int] = set()
    for following in range(number + 1, min(number + 4, len(parse.paras))):
        if following not in opening:
            break
        content |= set(range(*opening[following]))
    who, _ = subject(verb)
    source = source_words(who, verb, content) or beside(parse, verb)
    cue = cue_words(verb) | {high - 1}
    return Proposal("colon-next", "a verb of saying and a colon before a quotation", content, source, cue, verb)


def _last_quotation_verb(parse: Parse, low: int, high: int) -> Word | None:
    saying = lexicon.words("attribution", "say", "quotation")
    for i in range(high - 2, max(low, high - 15) - 1, -1):
        word = parse.words[i]
        if word.lemma in saying and word.verbal and word.quote < 0:
            return word
    # "made the following statement:"
    nouns = lexicon.words("attribution", "noun")
    for i in range(high - 2, max(low, high - 6) - 1, -1):
        word = parse.words[i]
        if word.lemma in nouns and word.dep in ("dobj", "pobj") and word.head.verbal:
            return word.head
    return None


def _labelled(parse: Parse, number: int, opening: dict[int, tuple[int, int]]) -> Proposal | None:
    """*CLAIM: ...*: the claim that a fact-check takes up; whose it is the label does not say."""
    found = label_of(parse, number)
    if found is None or found.kind != "claim":
        return None
    start, end = parse.sents[parse.words[found.content.start].sent]
    content = set(range(max(start, found.content.start), min(end, found.content.stop)))
    return Proposal(
        "labelled-claim", "the article heads it as the claim", content, set(), set(found.label), None, "layout"
    )


def _name_colon(parse: Parse, number: int, opening: dict[int, tuple[int, int]]) -> Proposal | None:
    low, high = parse.paras[number]
    words = parse.words
    start = low + 1 if low < high and words[low].quote >= 0 and words[low].punct else low
    colon = next((i for i in range(start + 1, min(start + 5, high - 2)) if words[i].text == ":"), None)
    if colon is None:
        return None
    name = words[start:colon]
    capitals = all(w.text.isupper() or w.text == "." for w in name)
    if not all(w.pos == "PROPN" or w.text.isupper() or w.text == "." for w in name) or name[0].low in _LABELS:
        return None
    if not any(w.text.isalpha() for w in name) or label_of(parse, number) is not None:
        return None
    if not (capitals or number == 0 or any(w.verbal for w in words[colon + 1 : high])):
        return None
    return Proposal(
        "name-colon",
        "a name and a colon before the words",
        set(range(colon + 1, high)),
        set(range(start, colon)),
        {colon},
        None,
        "layout",
    )

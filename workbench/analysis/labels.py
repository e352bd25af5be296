"""Paragraphs that a fact-check heads with a label: *CLAIM: ...*, *THE FACTS: ...*, *OUR RULING: False*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.words import Parse

_LONGEST = 6  # words of a label


@dataclass(frozen=True, slots=True)
class Labelled:
    """`kind`: "claim", "verdict" or "facts". `label`: word indexes with the colon; `content`: the rest of the paragraph, half-open."""

    kind: str
    para: int
    label: range
    content: range


def labelled(parse: Parse) -> Iterator[Labelled]:
    """Every labelled paragraph, in order."""
    for para in range(len(parse.paras)):
        found = label_of(parse, para)
        if found is not None:
            yield found


def label_of(parse: Parse, para: int) -> Labelled | None:
    """The label that heads this paragraph, or None."""
    low, high = parse.paras[para]
    colon = next((i for i in range(low + 1, min(low + _LONGEST + 1, high - 1)) if parse.words[i].text == ":"), None)
    if colon is None or not parse.words[low].text[:1].isupper():
        return None
    words = [w for w in parse.words[low:colon] if not w.punct]
    if any(w.low in ("'s", "’s") for w in words):
        # "AP'S ASSESSMENT": whose it is tells nothing
        words = words[max(n for n, w in enumerate(words) if w.low in ("'s", "’s")) + 1 :]
    said = " ".join(w.low.removeprefix("the ") for w in words if w.low not in ("the", "our", "a"))
    for kind, phrases in lexicon.table("links")["label"].items():
        if said in phrases:
            return Labelled(kind, para, range(low, colon + 1), range(colon + 1, high))
    return None

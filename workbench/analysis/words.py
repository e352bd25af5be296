"""The parse as plain values: words with their grammar, sentences, paragraphs and quotations. What every rule reads; spaCy stays outside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.analysis.quotes import Quotation
from workbench.domain.spans import Span


@dataclass(slots=True, eq=False)
class Word:
    """One token. `start`, `end`: code points of the text. `quote`: index of the quotation it lies in, or -1 (marks included)."""

    i: int
    text: str
    low: str
    lemma: str
    pos: str
    tag: str
    dep: str
    ent: str
    start: int
    end: int
    para: int
    sent: int = 0
    quote: int = -1
    head: Word = field(init=False, repr=False)
    kids: list[Word] = field(default_factory=list, repr=False)
    punct: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.head = self
        self.punct = self.pos == "PUNCT" or not (self.text.isalnum() or any(map(str.isalnum, self.text)))

    @property
    def verbal(self) -> bool:
        return self.pos in ("VERB", "AUX")

    @property
    def nominal(self) -> bool:
        return self.pos in ("NOUN", "PROPN", "PRON")


@dataclass(slots=True)
class Parse:
    """A parsed text. Ranges of `sents` and `paras` are half-open word indexes; `quoted` gives each quotation's word range."""

    text: str
    words: list[Word]
    sents: list[tuple[int, int]]
    paras: list[tuple[int, int]]
    quotations: list[Quotation]
    quoted: list[tuple[int, int]]

    def sentence(self, word: Word) -> tuple[int, int]:
        return self.sents[word.sent]

    def paragraph(self, word: Word) -> tuple[int, int]:
        return self.paras[word.para]

    def spans(self, indexes: Iterable[int]) -> list[Span]:
        """The runs of these words as spans of the text; a lone mark between two runs does not part them."""
        runs: list[list[int]] = []
        for i in sorted(set(indexes)):
            last = runs[-1][1] if runs else -9
            if runs and (i == last + 1 or (i == last + 2 and self.words[i - 1].punct)):
                runs[-1][1] = i
            else:
                runs.append([i, i])
        return [Span(self.words[a].start, self.words[b].end) for a, b in runs]

    def said(self, indexes: Iterable[int]) -> str:
        """The words at these indexes as they stand, for reasons and names."""
        return " … ".join(span.of(self.text) for span in self.spans(indexes))


def subtree(word: Word) -> set[int]:
    """Indexes of the word and everything that hangs from it."""
    found: set[int] = set()
    stack = [word]
    while stack:
        here = stack.pop()
        if here.i not in found:
            found.add(here.i)
            stack.extend(here.kids)
    return found


def left_edge(word: Word) -> int:
    return min(subtree(word))


def right_edge(word: Word) -> int:
    return max(subtree(word))

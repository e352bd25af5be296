"""What a reader of a text remembers while going through it: who is in it, who spoke last, which descriptions have come up.

Remembers only; who a pronoun or a description means is for `pronouns` and `roles`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field

from workbench.analysis.cast import Cast, Figure
from workbench.analysis.words import Parse, Word

# A named figure, or an unnamed one as the article describes them.
Who = Figure | str
# Descriptions looked back on.
_LAST = 40
# Words back within which somebody is still in mind.
REACH = 400


def _place(spoken: tuple[int, object]) -> int:
    return spoken[0]


@dataclass(slots=True)
class Hearing:
    """`spoken`: who spoke at which word, in order. `described`: by noun, the descriptions met and where. `introduced`: nouns that brought in somebody.
    `owned`: by noun and owner, the first description of what a person has one of. `looking`: how many descriptions deep the search is.
    """

    parse: Parse
    cast: Cast
    spoken: list[tuple[int, Who]] = field(default_factory=list)
    described: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)
    looking: int = 0
    owned: dict[tuple[str, int], str] = field(default_factory=dict)

    def hear(self, index: int, who: Who) -> None:
        """Somebody speaks at a word."""
        insort(self.spoken, (index, who), key=_place)

    def describe(self, noun: Word, phrase: str) -> None:
        """A description is met at a noun."""
        met = self.described.setdefault(noun.lemma, [])
        at = bisect_left(met, noun.i, key=_place)
        if at == len(met) or met[at][0] != noun.i:
            met.insert(at, (noun.i, phrase))

    def described_before(self, noun: Word) -> str:
        """The last description with this noun in the same number, or ""."""
        met = self.described.get(noun.lemma, [])
        before = bisect_left(met, noun.i, key=_place)
        for at, phrase in reversed(met[max(0, before - _LAST) : before]):
            if self.parse.words[at].tag == noun.tag:
                return phrase
        return ""

    def last_spoken(self, index: int) -> tuple[int, Who | None]:
        """Who spoke last before a word, and where."""
        before = bisect_left(self.spoken, index, key=_place)
        return self.spoken[before - 1] if before else (0, None)

    def spoke_before(self, index: int, most: int) -> list[tuple[int, Who]]:
        """The `most` last speakers before a word, the latest first."""
        before = bisect_left(self.spoken, index, key=_place)
        return self.spoken[max(0, before - most) : before][::-1]

    def sentence_of_last(self, figure: Figure, index: int) -> int:
        """The number of the sentence that named a figure last before a word."""
        return self.parse.words[self.cast.last_mention(figure, index)].sent

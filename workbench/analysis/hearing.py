"""What a reader of a text remembers while going through it: who is in it, who spoke last, which descriptions have come up.

Remembers only; who a pronoun or a description means is for `pronouns` and `roles`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field

from workbench.analysis.cast import Cast, Figure
from workbench.analysis.words import Parse

# A named figure, or an unnamed one as the article describes them.
Who = Figure | str
# Words back within which somebody is still in mind.
REACH = 400


def _place(spoken: tuple[int, object]) -> int:
    return spoken[0]


@dataclass(slots=True)
class Hearing:
    """`spoken`: who spoke at which word, in order. `described`: by noun, the descriptions met and where. `introduced`: nouns that brought in somebody."""

    parse: Parse
    cast: Cast
    spoken: list[tuple[int, Who]] = field(default_factory=list)
    described: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)

    def hear(self, index: int, who: Who) -> None:
        """Somebody speaks at a word."""
        insort(self.spoken, (index, who), key=_place)

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

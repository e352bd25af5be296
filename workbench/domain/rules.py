"""A rule of the analysis in words; the words for how sure a proposal is. Values and pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.domain.vocab import SuggestionKind

# A link proposed with less is left to be looked at one by one: it is not among those accepted together.
LIKELY_LINK = 0.5


@dataclass(frozen=True, slots=True)
class Rule:
    """`id` as suggestions carry it, unique within its kind; `why` is one sentence; in `example` [brackets] hold the claim, {braces} the evidence."""

    kind: SuggestionKind
    id: str
    name: str
    why: str
    example: str

    @property
    def key(self) -> str:
        """`link:back-reference`: the rule among all kinds."""
        return f"{self.kind.value}:{self.id}"

    @property
    def plain_example(self) -> str:
        """The example without its brackets."""
        return re.sub(r"[\[\]{}]", "", self.example)


@dataclass(frozen=True, slots=True)
class Counted:
    """A rule in one library: how many it proposed there, how many of them were accepted and rejected, and whether it is switched off."""

    rule: Rule
    proposed: int = 0
    accepted: int = 0
    rejected: int = 0
    off: bool = False

    @property
    def right(self) -> float | None:
        """The share accepted of those answered, 0 to 1; None where nobody has answered."""
        answered = self.accepted + self.rejected
        return self.accepted / answered if answered else None


# Reasons, as a proposed claim carries them, that lower its rank.
_AGAINST = frozenset(
    {
        "it gives an opinion or a feeling",
        "it is about the future",
        "it says what somebody wants",
        "it reports a thought or a position",
        "the article says it without a source",
        "it tells of what is said, not what it is",
        "it only says what may be",
        "it speaks of the speaker or the listeners",
        "it is a question or a demand",
        "it is very short",
        "alone it does not say of what it speaks",
        "another statement says the same",
    }
)


def speaks_against(reason: str) -> bool:
    """Whether a reason of a proposed claim is one to check it later than others, or not at all."""
    return reason in _AGAINST


def confidence(value: float) -> str:
    """A confidence, 0 to 1, in words: what the number means to somebody who has never seen one."""
    if value >= 0.75:
        return "quite sure"
    if value >= 0.6:
        return "fairly sure"
    return "not very sure" if value >= 0.5 else "a guess"

"""Whether a name is spoken of as he or she: by title, role, given name, or by the pronouns that can mean nobody else.

Only for leading pronouns to names; "" wherever the text does not tell.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from workbench.analysis import lexicon
from workbench.analysis.words import Parse

if TYPE_CHECKING:
    from workbench.analysis.cast import Cast, Figure

PRONOUNS = {
    "he": "male",
    "his": "male",
    "him": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
}
_OWNERS = frozenset({"his", "her", "'s", "’s", "my", "their"})
_ENDS_ROLE = frozenset({"of", "for", "at", "in", "from", "to", "with", "on", "who", ","})
# Words before a pronoun within which a lone person is looked for.
_NEAR = 60


def of_title(title: tuple[str, ...]) -> str:
    return next((g for word in title if (g := _of_word(word.lower()))), "")


def of_role(role: str) -> str:
    """By its own words, not by the owner's: *her Republican rival* tells nothing about the rival."""
    words = role.lower().split()
    for n, word in enumerate(words):
        if n and word in _ENDS_ROLE:
            break
        if word not in _OWNERS and (gender := _of_word(word)):
            return gender
    return ""


def of_given_name(name: tuple[str, ...]) -> str:
    """By the first name of a name of several words."""
    if len(name) < 2:
        return ""
    first = name[0].lower()
    return next((g for g in ("male", "female") if first in lexicon.words("people", f"given.{g}")), "")


def _of_word(word: str) -> str:
    return next((g for g in ("male", "female") if word in lexicon.words("people", f"gender.{g}")), "")


def learn(parse: Parse, cast: Cast) -> None:
    """Gives a gender to names that have none where pronouns agree: those with one person only near enough to be meant."""
    open_ones = {id(f) for f in cast.figures if not f.gender and f.kind in ("person", "unknown")}
    if not open_ones:
        return
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    by_id: dict[int, Figure] = {id(f): f for f in cast.figures}
    for word in parse.words:
        gender = PRONOUNS.get(word.low)
        if gender is None:
            continue
        near = [
            f
            for f in cast.recent(word.i, _NEAR)
            if f.kind in ("person", "unknown")
            and f.gender in ("", gender)
            and word.sent - parse.words[cast.last_mention(f, word.i)].sent <= 1
        ]
        if len(near) == 1 and id(near[0]) in open_ones:
            votes[id(near[0])][gender] += 1
    for key, counter in votes.items():
        (gender, most), *rest = counter.most_common(2)
        if not rest or most >= 2 * rest[0][1]:
            by_id[key].gender = gender

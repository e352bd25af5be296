"""Whether a name is spoken of as he or she, by title, role or given name; `pronoun_genders` asks the pronouns of a text.

Only for leading pronouns to names; "" wherever the words do not tell.
"""

from __future__ import annotations

from workbench.analysis import lexicon

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

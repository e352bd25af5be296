"""Quotation marks in print: those round a quotation and those inside it, as its language writes them. Only what is printed is changed."""

from __future__ import annotations

import re

# Language -> the four marks: round a quotation, and round one inside it.
_MARKS = {
    "de": "„“‚‘",
    "fr": "«»“”",
    "es": "«»“”",
    "it": "«»“”",
    "pt": "«»“”",
    "pl": "„”«»",
    "cs": "„“‚‘",
    "ru": "«»„“",
    "uk": "«»„“",
}
_ENGLISH = "“”‘’"
_RIGHT_TO_LEFT = "«»“”"  # guillemets turn with the line
_SPACED = "\u00a0"  # French sets a space inside its guillemets
_BEFORE = frozenset(" \t\n\u00a0\u202f([{—–-/„“«‚‘'\"")
_AFTER = frozenset(".,;:!?)]}…—–")
_DOUBLE = frozenset('"“”„«»')
# A straight single mark that opens a word and one that closes a later one; no apostrophe stands so.
_SINGLE = re.compile(
    r"(?<![\w'’])'(?!(?:em|tis|twas|til|cause|bout|n|\d0s)\b)(?=[\w(\[])((?:[^'\n]|(?<=\w)'(?=\w))+?)'(?![\w'])",
    re.IGNORECASE,
)


def in_marks(words: str, language: str = "en", *, turned: bool = False) -> str:
    """The words in the marks of their language, those inside made the inner ones; one that is opened and not closed inside is closed at the
    end. "" for "". `language`: a tag, English where it is none that is known here. `turned`: of a script that runs from right to left."""
    if not words:
        return ""
    tag = language.split("-")[0].lower()
    left, right, opening, closing = tuple(_RIGHT_TO_LEFT if turned else _MARKS.get(tag, _ENGLISH))
    inner = _nested(words, opening, closing)
    space = _SPACED if tag == "fr" and not turned else ""
    return f"{left}{space}{inner}{space}{right}"


def _nested(words: str, opening: str, closing: str) -> str:
    """A straight mark opens or closes by what stands beside it, and stays where it does neither (an inch)."""
    if not _DOUBLE & set(words):
        return _SINGLE.sub(rf"{opening}\1{closing}", words)
    pieces: list[str] = []
    depth = 0
    for at, sign in enumerate(words):
        if sign not in _DOUBLE:
            pieces.append(sign)
        elif _opens(words, at, depth):
            depth += 1
            pieces.append(opening)
        elif depth or sign != '"':
            depth = max(0, depth - 1)
            pieces.append(closing)
        else:
            pieces.append(sign)
    return "".join(pieces) + closing * depth


def _opens(words: str, at: int, depth: int) -> bool:
    sign, before, after = words[at], words[at - 1 : at], words[at + 1 : at + 2]
    if sign in "„«":
        return not (sign == "«" and depth and before not in _BEFORE)  # »so« closes with it
    if sign == "”":
        return False
    free = not before or before in _BEFORE
    leads = bool(after) and not after.isspace() and after not in _AFTER
    if sign == "“":
        return free or not depth  # German closes with it
    return free and leads

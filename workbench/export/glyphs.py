"""Characters that no font can show, printed by their number (`⟨U+FFFE⟩`) and listed in the annex. Knows nothing of reports."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

LONGEST_WORD = 64
_BREAK = "\u200b"
# Controls that turn the order of what follows: a reader must see that they are there, not what they do.
_ORDER = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb")
_NEVER = frozenset({"Cc", "Cs", "Co", "Cn"})
_LINES = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"})
_REFUSED = re.compile(
    r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed|contains the codepoint `"((?:[^"\\]|\\.)*)"`'
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|(.))", re.DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


def number(char: str) -> str:
    """`⟨U+FFFE⟩`"""
    return f"⟨U+{ord(char):04X}⟩"


class Substitution:
    """Replaces characters and remembers which: those that never have a glyph, and those that were refused so far."""

    def __init__(self) -> None:
        self._refused: set[str] = set()
        self.used: set[str] = set()

    def refuse(self, chars: set[str]) -> bool:
        """Adds characters; whether any of them is new."""
        new = chars - self._refused
        self._refused |= new
        return bool(new)

    def __call__(self, text: str) -> str:
        """The text as it can be set: one kind of line end, tabs as spaces, over-long words with places to break."""
        text = text.replace("\r\n", "\n").translate(_LINES).replace("\t", " ")
        bad = {char for char in set(text) if self._needs_number(char)}
        self.used |= bad
        for char in bad:
            text = text.replace(char, number(char))
        return _with_breaks(text) if len(text) > LONGEST_WORD else text

    def _needs_number(self, char: str) -> bool:
        if char == "\n":
            return False
        return char in self._refused or char in _ORDER or unicodedata.category(char) in _NEVER

    def listed(self) -> list[list[str]]:
        """For the annex: number and name of each character that was replaced."""
        return [[f"U+{ord(c):04X}", unicodedata.name(c, "no name").lower()] for c in sorted(self.used)]


def _with_breaks(text: str) -> str:
    return re.sub(rf"[^\s\u200b]{{{LONGEST_WORD}}}(?=\S)", lambda m: m.group() + _BREAK, text)


def each(value: Any, change: Callable[[str], str]) -> Any:
    """The same JSON value with every string in it changed (keys are ours and stay)."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list | tuple):
        return [each(item, change) for item in value]
    if isinstance(value, dict):
        return {key: each(item, change) for key, item in value.items()}
    return value


def refused(diagnostic: str) -> set[str]:
    """The characters that the typesetter named as having no glyph. Plain letters are spared: they stand in its own words."""
    found: set[str] = set()
    for shown, forbidden in _REFUSED.findall(diagnostic):
        cluster = _ESCAPE.sub(_unescaped, shown or forbidden)
        found |= set(cluster) if len(cluster) == 1 else {char for char in cluster if ord(char) > 0x7F}
    return found


def _unescaped(match: re.Match[str]) -> str:
    code, short = match.groups()
    return chr(int(code, 16)) if code else _SHORT.get(short, short)

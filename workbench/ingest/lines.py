"""The lines of a text, exactly where they stand, and what each looks like. Which of them are the article: `body`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.errors import InputError
from workbench.ingest import phrases
from workbench.ingest.limits import MAX_LINES

_LINE = re.compile(r"[^\r\n]+")
LONG_WORDS = 8  # a sentence of so many is a paragraph without more ado
_WORD = re.compile(r"\w+")
# Scripts written without spaces: two signs count as a word.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_ENDS = tuple(".!?…。！？।؟:;")
_CLOSERS = "\"”»’')]›“ \t"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its outer white space: its place, its text, its number of words, and what it looks like."""

    start: int
    end: int
    text: str
    words: float
    sentence: bool
    furniture: bool
    closing: bool
    statement: bool  # a whole sentence of an article by its shape, so that it needs no length


def split(text: str) -> list[Line]:
    """The lines that are not blank. Raises InputError where there are more than a text can have."""
    known = phrases.load()
    lines: list[Line] = []
    for match in _LINE.finditer(text):
        raw = match.group()
        shown = raw.strip()
        if not shown:
            continue
        if len(lines) == MAX_LINES:
            raise InputError(
                "The text has too many lines.",
                f"At most {MAX_LINES} can be read.",
                "Keep the part that holds the article.",
            )
        start = match.start() + len(raw) - len(raw.lstrip())
        words = count_words(shown)
        furniture = known.is_furniture(shown, words)
        lines.append(
            Line(
                start=start,
                end=start + len(shown),
                text=shown,
                words=words,
                sentence=shown.rstrip(_CLOSERS).endswith(_ENDS),
                furniture=furniture,
                closing=known.is_end(shown, words),
                statement=not furniture and words < LONG_WORDS and known.is_statement(shown),
            )
        )
    return lines


def count_words(text: str) -> float:
    """Words; in scripts without spaces half the number of signs."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_WORD.findall(_UNSPACED.sub(" ", text) if unspaced else text)) + unspaced / 2

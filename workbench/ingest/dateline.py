"""The day of a pasted article: a line with a date between the headline and the first paragraphs, or right above it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from workbench.domain.extraction import Passage
from workbench.domain.vocab import PassageRole

_ABOVE, _BELOW = 3, 10  # lines around the headline
_LONGEST = 90  # characters of such a line
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(r"(?<![\d:.])\d{1,2}(?![\d:])")
# 04/03/2025: the fourth of March here, the third of April there.
_EITHER = re.compile(r"\b(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d\b")
_LATER = re.compile(
    r"updated|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|bijgewerkt", re.IGNORECASE
)


def published(text: str, passages: Sequence[Passage]) -> str:
    """`YYYY-MM-DD`, or "" where no line tells a whole date. A line that tells when the article was changed counts only where no other does."""
    title = next((at for at, p in enumerate(passages) if p.role is PassageRole.TITLE), 0)
    changed = ""
    for passage in passages[max(0, title - _ABOVE) : title + _BELOW]:
        line = text[passage.start : passage.end]
        if passage.role in (PassageRole.BODY, PassageRole.TITLE) or not _may_hold_a_date(line):
            continue
        day = _day(line)
        if day and not _LATER.search(line):
            return day
        changed = changed or day
    return changed


def _may_hold_a_date(line: str) -> bool:
    year = _YEAR.search(line)
    if year is None or len(line) > _LONGEST or _EITHER.search(line):
        return False
    return _DAY.search(line.replace(year[0], "", 1)) is not None


def _day(line: str) -> str:
    from htmldate import find_date

    try:
        found = find_date(f"<html><body><p>{html.escape(line)}</p></body></html>", original_date=True) or ""
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError):
        return ""  # what its parsers trip over is no date for us
    # of "Sommer 2024, 17 Bilder" it makes the first of January
    return found if found and int(found[8:]) in {int(n) for n in re.findall(r"\d{1,2}", line)} else ""

"""Words and figures as the window writes them: dates, counts, bylines. Pure functions; no widget, no service."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime

from workbench.domain.article import Article, ArticleText
from workbench.domain.candidates import LinkCandidate
from workbench.domain.vocab import PassageRole, label

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

# Kana and the ideographs of the basic plane.
UNSPACED = ("\u3041", "\u9fff")


def day(iso: str) -> str:
    """`2026-11-11` -> `11 November 2026`; a date of less precision, or anything else, stays understandable."""
    year, _, rest = iso.partition("-")
    month, _, number = rest[:5].partition("-")
    if not (month.isdigit() and 1 <= int(month) <= 12):
        return iso[:10] if rest else year
    name = f"{MONTHS[int(month) - 1]} {year}"
    return f"{int(number)} {name}" if number.isdigit() else name


def short_day(iso: str, *, today: date | None = None) -> str:
    """`2026-11-11` -> `11 Nov`; with its year where that is another than today's."""
    try:
        found = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    words = f"{found.day} {MONTHS[found.month - 1][:3]}"
    return words if found.year == (today or date.today()).year else f"{words} {found.year}"


def local_day(instant: str) -> str:
    """The day of a UTC instant, here, as `11 Nov`."""
    try:
        when = datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return instant
    return short_day(when.date().isoformat())


def count(number: int, one: str, many: str = "") -> str:
    """`1 claim`, `2 claims`; figures from a thousand on are capped as `1000+`."""
    figure = "1000+" if number > 1000 else str(number)
    return f"{figure} {one if number == 1 else many or one + 's'}"


def byline(text: ArticleText) -> str:
    """Publisher, authors, date and length, as far as they are known."""
    article = text.article
    parts = [article.publisher, ", ".join(article.authors), day(article.published), length(text)]
    shown = [part for part in parts if part]
    if not leftward(article.title):
        return " · ".join(apart(part) for part in shown)
    # The line runs as the title does; each part by itself as it must.
    return "\u200f" + " · ".join(f"\u2068{part}\u2069" for part in shown)


def leftward(words: str) -> bool:
    """Whether a text runs from right to left: by its first letter that has a direction."""
    for sign in words:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def apart(words: str) -> str:
    """A name or a quotation for the middle of an English line: one that runs from right to left must not turn what stands around it."""
    turned = any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in words)
    return f"\u2068{words}\u2069\u200e" if turned else words  # the last sign is for what is drawn run by run


def length(text: ArticleText) -> str:
    """`1 250 words`; `830 characters` where words are not set apart by spaces, as in Chinese and Japanese."""
    body = [text.text[p.start : p.end] for p in text.passages if p.role is not PassageRole.FURNITURE]
    signs = sum(len(part) for part in body)
    words = sum(len(part.split()) for part in body)
    sample = "".join(body)[:2_000]
    unspaced = sum(UNSPACED[0] <= sign <= UNSPACED[1] for sign in sample)
    if 2 * unspaced > len(sample):
        return grouped(signs, "character")
    return grouped(words, "word")


def grouped(number: int, one: str) -> str:
    """`1 word`, `12 500 words`."""
    return f"{number:,} {one if number == 1 else one + 's'}".replace(",", " ")


def article_name(article: Article) -> str:
    return article.title or "Untitled article"


def waiting(total: int, linked: int, *, proposed: bool = True) -> str:
    """`3 suggestions left, 1 with a link`. `proposed`: whether there were any at all."""
    if not total:
        return "no suggestion left" if proposed else "nothing proposed"
    words = f"{count(total, 'suggestion')} left"
    return f"{words}, {linked} with a link" if linked else words


def bearing(link: LinkCandidate) -> str:
    """What proposed evidence does to its claim: `contradicts`; `its source` where the claim only comes from there."""
    return "its source" if link.origin else label(link.stance)


def elapsed(fraction: float | None) -> str:
    return "" if fraction is None else f"{round(fraction * 100)} %"

"""Words and figures as the window writes them: dates, counts, bylines. Pure functions; no widget, no service."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime

from workbench.domain.article import Article, ArticleText
from workbench.domain.candidates import LinkCandidate
from workbench.domain.queues import signed
from workbench.domain.vocab import PassageRole
from workbench.ui.translate import label, later, singular, tr

MONTHS = (
    later("January"), later("February"), later("March"), later("April"), later("May"), later("June"),
    later("July"), later("August"), later("September"), later("October"), later("November"), later("December"),
)  # fmt: skip


SHORT_MONTHS = (
    later("Jan", "short"), later("Feb", "short"), later("Mar", "short"), later("Apr", "short"), later("May", "short"), later("Jun", "short"),
    later("Jul", "short"), later("Aug", "short"), later("Sep", "short"), later("Oct", "short"), later("Nov", "short"), later("Dec", "short"),
)  # fmt: skip


_PART = re.compile(r"\d{4}(-\d\d)?")  # a date of less precision
_STORED = re.compile(r"\b\d{4}-\d\d-\d\d(T[\d:.]+Z)?(?![\d-])")
_LONGEST_BYLINE, _BESIDE_NAMES = 200, 24  # characters; beside the names: "Reported and written by"
# Kana and the ideographs of the basic plane.
UNSPACED = ("\u3041", "\u9fff")


def day(iso: str) -> str:
    """`2026-11-11` -> `11 November 2026`; a date of less precision, or anything else, stays understandable."""
    year, _, rest = iso.partition("-")
    month, _, number = rest[:5].partition("-")
    if not (month.isdigit() and 1 <= int(month) <= 12):
        return iso[:10] if rest else year
    name = tr(MONTHS[int(month) - 1])
    whole = tr("{day} {month} {year}") if number.isdigit() else tr("{month} {year}")
    return whole.format(day=int(number) if number.isdigit() else "", month=name, year=year)


def short_day(iso: str, *, today: date | None = None) -> str:
    """`2026-11-11` -> `11 Nov`; with its year where that is another than today's."""
    try:
        found = date.fromisoformat(iso[:10])
    except ValueError:
        return day(iso) if _PART.fullmatch(iso) else iso
    whole = tr("{day} {month}") if found.year == (today or date.today()).year else tr("{day} {month} {year}", "short")
    return whole.format(day=found.day, month=tr(SHORT_MONTHS[found.month - 1], "short"), year=found.year)


def dated(words: str) -> str:
    """Words in which days and instants stand as they are stored: as the window writes them. `due 2026-11-26` -> `due 26 Nov`."""
    return _STORED.sub(lambda found: local_day(found[0]) if "T" in found[0] else short_day(found[0]), words)


def local_day(instant: str) -> str:
    """The day of a UTC instant, here, as `11 Nov`."""
    try:
        when = datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return instant
    return short_day(when.date().isoformat())


def count(number: int, one: str, many: str) -> str:
    """`1 claim`, `2 claims`, of `tr("{n} claim")` and `tr("{n} claims")`; figures from a thousand on are capped as `1000+`."""
    return (one if singular(number) else many).format(n="1000+" if number > 1000 else number)


def byline(text: ArticleText) -> str:
    """Publisher, authors, date and length, as far as they are known."""
    article = text.article
    parts = [article.publisher, ", ".join(article.authors), day(article.published), length(text)]
    shown = [part for part in parts if part]
    if not leftward(article.title):
        return " · ".join(apart(part) for part in shown)
    # The line runs as the title does; each part by itself as it must.
    return "\u200f" + " · ".join(f"\u2068{part}\u2069" for part in shown)


def taken_up(text: ArticleText) -> frozenset[int]:
    """The starts of the passages left out of the article that the byline tells anyhow: who wrote it, or who published it."""
    article = text.article
    publisher = article.publisher.casefold()
    found = set()
    for passage in text.passages:
        if passage.role is not PassageRole.FURNITURE or passage.end - passage.start > _LONGEST_BYLINE:
            continue
        words = text.text[passage.start : passage.end].strip().casefold()
        rest = words
        for name in article.authors:
            rest = rest.replace(name.casefold(), "")
        named = bool(article.authors) and all(name.casefold() in words for name in article.authors)
        if (publisher and words == publisher) or (named and len(rest.strip()) <= _BESIDE_NAMES):
            found.add(passage.start)
    return frozenset(found)


def leftward(words: str) -> bool:
    """Whether a text runs from right to left: by its first letter that has a direction."""
    for sign in words:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


# Signs that run from right to left, and those that make others do so.
_TURNS = frozenset({"R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})


def apart(words: str) -> str:
    """A name or a quotation for the middle of an English line: one that runs from right to left must not turn what stands around it."""
    turned = any(unicodedata.bidirectional(sign) in _TURNS for sign in words)
    return f"\u2068{words}\u2069\u200e" if turned else words  # the last sign is for what is drawn run by run


def length(text: ArticleText) -> str:
    """`1 250 words`; `830 characters` where words are not set apart by spaces, as in Chinese and Japanese."""
    body = [text.text[p.start : p.end] for p in text.passages if p.role is not PassageRole.FURNITURE]
    signs = sum(len(part) for part in body)
    words = sum(len(part.split()) for part in body)
    sample = "".join(body)[:2_000]
    unspaced = sum(UNSPACED[0] <= sign <= UNSPACED[1] for sign in sample)
    if 2 * unspaced > len(sample):
        return grouped(signs, tr("{n} character"), tr("{n} characters"))
    return grouped(words, tr("{n} word"), tr("{n} words"))


def grouped(number: int, one: str, many: str) -> str:
    """`1 word`, `12 500 words`."""
    return (one if singular(number) else many).format(n=f"{number:,}".replace(",", " "))


def signer(by: str) -> str:
    """Whose act it was: initials, or that there were none yet."""
    return signed(by) or tr("someone without initials")


def role_beside(name: str, role: str) -> str:
    """The role, but for that of a source that is named by what it is ("the town clerk's register"): it would stand there twice."""
    return "" if role.casefold() == name.casefold() else role


def speaker(name: str, *, own_voice: bool = False) -> str:
    """Who said it: the article itself where nobody is named because it states the thing (`own_voice`)."""
    return name or (tr("the article", "who speaks") if own_voice else tr("nobody named yet"))


def said_by(name: str, role: str = "", *, own_voice: bool = False) -> str:
    """The same as a line of its own: `Said by Mara Quill, engineer`."""
    if not name:
        return tr("Said by the article") if own_voice else tr("Nobody is named yet")
    return tr("Said by {name}").format(name=apart(", ".join(part for part in (name, role) if part)))


def article_name(article: Article) -> str:
    return article.title or tr("Untitled article")


def waiting(total: int, linked: int, *, proposed: bool = True, mentions: int = 0) -> str:
    """`3 suggestions left, 1 with a link`. `proposed`: whether there were any at all; `mentions`: of evidence, that no link leads to."""
    named = count(mentions, tr("{n} mention of evidence left"), tr("{n} mentions of evidence left"))
    if not total and not mentions:
        return tr("no suggestion left") if proposed else tr("nothing proposed")
    if not total:
        return named
    words = count(total, tr("{n} suggestion left"), tr("{n} suggestions left"))
    words = f"{words}, {tr('{n} with a link').format(n=linked)}" if linked else words
    return f"{words} · {named}" if mentions else words


def bearing(link: LinkCandidate) -> str:
    """What proposed evidence does to its claim: `contradicts`; `its source` where the claim only comes from there."""
    return tr("its source") if link.origin else label(link.stance)


def elapsed(fraction: float | None) -> str:
    return "" if fraction is None else f"{round(fraction * 100)} %"

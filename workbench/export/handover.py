"""The handover sheet: what is decided, what is open and why, what comes next, who does it, until when. As values, as text, as a PDF of one page
wherever that is possible. It is for the desk alone: it is made of what `redact` leaves the internal audience, and says so at its foot."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from workbench.domain.article import Article
from workbench.domain.claim import ClaimCard
from workbench.domain.handover import CLOSED, NOTHING, Left, Todo
from workbench.domain.report import ReportSource
from workbench.domain.vocab import ClaimStatus, label
from workbench.export import phrases, typesetter
from workbench.export.missing import missing
from workbench.export.people import desk_initials

WORDS = 110  # of a claim on the sheet; the whole of it stands in the report
SLOTS = 12  # of evidence nobody opened; what is more is counted
REASONS = 3  # why a claim is open; what is more is counted


@dataclass(frozen=True, slots=True)
class Line:
    """One claim. `state`: its conclusion where it is closed, else its status; `why`: what it still lacks; `late`: its day is over."""

    number: str
    words: str
    said_by: str
    article: str
    state: str
    why: str
    next_action: str
    questions: tuple[str, ...]
    who: str
    due: str
    late: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole sheet. The first line of `open` is what is due first; `also`: what is left to do in the article beside its claims."""

    title: str
    kicker: str
    made: str
    made_at: str
    next_action: str
    questions: tuple[str, ...]
    who: str
    due: str
    late: bool
    open: tuple[Line, ...]
    closed: tuple[Line, ...]
    also: tuple[str, ...] = ()


def build(source: ReportSource, *, article: Article | None, now: str, today: str, left: Left | None = None) -> Sheet:
    """From what the desk may see. `article`: the sheet is about it, and `left` is what is left in it; else about claims of several, each
    with its article's title."""
    lines = [(card, _line(card, source, today=today, name_article=article is None)) for card in source.cards]
    still = sorted(
        ((card, line) for card, line in lines if card.claim.status not in CLOSED),
        key=lambda pair: (pair[0].claim.todo.due_on or "9999", pair[0].claim.number),
    )
    todo = article.todo if article is not None else NOTHING
    profile = source.profile
    return Sheet(
        title=article.title or "Untitled article" if article is not None else "Open claims",
        kicker=phrases.joined(profile.newsroom, profile.desk),
        made=phrases.joined(phrases.moment(now), desk_initials(profile.initials)),
        made_at=now,
        next_action=todo.next_action,
        questions=todo.questions,
        who=todo.who,
        due=phrases.day(todo.due_on),
        late=_late(todo, today),
        open=tuple(line for _, line in still),
        closed=tuple(line for card, line in lines if card.claim.status in CLOSED),
        also=_also(left) if left is not None else (),
    )


def _also(left: Left) -> tuple[str, ...]:
    """An article nobody looked for claims in, suggestions nobody answered and evidence nobody opened are work, though no claim is open."""
    waits = f"{left.waiting} suggestion{'s' if left.waiting != 1 else ''} not answered yet" if left.waiting else ""
    shown = ", ".join(f"E{number}" for number in left.unopened[:SLOTS])
    more = len(left.unopened) - SLOTS
    closed = f"evidence not opened: {shown}{f' and {more} more' if more > 0 else ''}" if shown else ""
    return tuple(part for part in ("" if left.analysed else "not analysed yet", waits, closed) if part)


def _late(todo: Todo, today: str) -> bool:
    return bool(todo.due_on) and todo.due_on < today


def _line(card: ClaimCard, source: ReportSource, *, today: str, name_article: bool) -> Line:
    claim, todo = card.claim, card.claim.todo
    closed = claim.status in CLOSED
    article = source.articles.get(claim.article_id or 0)
    return Line(
        number=f"C{claim.number}",
        words=_short(claim.wording if claim.wording_confirmed and claim.wording else claim.verbatim),
        said_by="the article" if card.own_voice else claim.person.name if claim.person is not None else "",
        article=article.title if article is not None and name_article else "",
        state=_conclusion(card) if closed else label(claim.status),
        why="" if closed else _why(missing(card, source.profile, withheld=0)),
        next_action=todo.next_action,
        questions=todo.questions,
        who=todo.who,
        due="" if closed else phrases.day(todo.due_on),
        late=not closed and _late(todo, today),
    )


def _conclusion(card: ClaimCard) -> str:
    if card.claim.status is ClaimStatus.NOT_PURSUED:
        return phrases.joined("not pursued", card.claim.not_pursued_reason, by=": ")
    words = phrases.verdict_label(card.verdict) if card.verdict is not None else label(card.claim.status)
    return phrases.joined(words, desk_initials(card.verdict.decided_by) if card.verdict is not None else "")


def _why(reasons: Sequence[str]) -> str:
    told = "; ".join(reasons[:REASONS])
    more = len(reasons) - REASONS
    return told + (f"; and {more} more" if more > 0 else "")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= WORDS else line[: WORDS - 1].rsplit(" ", 1)[0] + "…"


# As text -----------------------------------------------------------------------------------------------------------------------------------


def text(sheet: Sheet) -> str:
    """The sheet for a terminal or a message: short lines, no markup."""
    lines = [f"Handover: {sheet.title}", phrases.joined(sheet.kicker, sheet.made), ""]
    if sheet.next_action or sheet.questions or sheet.who or sheet.due:
        lines += [*_todo(sheet.next_action, sheet.questions, sheet.who, sheet.due, late=sheet.late, indent=""), ""]
    lines += [f"Open ({len(sheet.open)})"]
    for one in sheet.open:
        place = phrases.joined(f"said by {one.said_by}" if one.said_by else "", one.article, by=" · ")
        lines += [f"{one.number}  {one.state}: “{one.words}”"]
        lines += [f"    {place}"] if place else []
        lines += [f"    open because: {one.why}"] if one.why else []
        lines += _todo(one.next_action, one.questions, one.who, one.due, late=one.late, indent="    ")
    lines += [] if sheet.open else ["No claim is open." if sheet.also else "Nothing is open."]
    lines += [f"{part[0].upper()}{part[1:]}." for part in sheet.also]
    if sheet.closed:
        lines += ["", f"Decided ({len(sheet.closed)})"]
        lines += [f"{one.number}  {one.state}: “{one.words}”" for one in sheet.closed]
    return "\n".join([*lines, "", "For the desk alone."]) + "\n"


def _todo(action: str, questions: Sequence[str], who: str, due: str, *, late: bool, indent: str) -> list[str]:
    until = f"until {due}{' (overdue)' if late else ''}" if due else ""
    lines = [f"{indent}next: {action}"] if action else []
    if who or due:
        lines.append(indent + " ".join(part for part in (f"who: {who or 'nobody yet'}", until) if part))
    return lines + [f"{indent}question: {question}" for question in questions]


# As a PDF -----------------------------------------------------------------------------------------------------------------------------------


def pdf(sheet: Sheet, *, paper: str = "a4", system_fonts: bool = True) -> bytes:
    """Raises ExportError where the typesetter refuses it."""
    with tempfile.TemporaryDirectory(prefix="handover-") as private:
        folder = Path(private)
        typesetter.take_templates(folder, "report", "handover")
        printed = asdict(sheet) | {"date": [int(part) for part in sheet.made_at[:10].split("-")]}
        return typesetter.typeset(
            printed, folder, main="handover.typ", made_at=sheet.made_at, paper=paper, system_fonts=system_fonts
        )

"""Handing work over: next action, open questions, who and until when; what is due; the handover sheet."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.domain.call import Budget, Call
from workbench.domain.changes import Outcome
from workbench.domain.handover import Due, Todo, questions_of, questions_text
from workbench.errors import ExportError, InputError
from workbench.services.outcomes import nothing
from workbench.settings import LIMITS
from workbench.store import articles, claims, handover, places, reporting, settings
from workbench.store.library import Library

MOST_CLAIMS = 1000  # on one sheet
_LONGEST = 40_000
_SHORT_DAYS = {"today": 0, "tomorrow": 1}


def today(library: Library) -> str:
    """The day it is here, by the library's clock."""
    return _local(library).isoformat()


def _local(library: Library) -> datetime.date:
    return datetime.datetime.fromisoformat(library.now().replace("Z", "+00:00")).astimezone().date()


def read_day(library: Library, typed: str) -> str:
    """A day as a person types it: empty, `2026-11-24`, `today`, `tomorrow`, a number of days such as `+3`. Raises InputError."""
    words = typed.strip().lower()
    if not words:
        return ""
    if words in _SHORT_DAYS:
        return (_local(library) + datetime.timedelta(days=_SHORT_DAYS[words])).isoformat()
    if words.startswith("+") and words[1:].isdecimal() and len(words) < 5:
        return (_local(library) + datetime.timedelta(days=int(words[1:]))).isoformat()
    try:
        return datetime.datetime.strptime(words, "%Y-%m-%d").date().isoformat()
    except ValueError as error:
        raise InputError("This is not a day.", typed.strip(), "Write 2026-11-24, today, tomorrow or +3.") from error


def set_claim(library: Library, claim_id: int, **fields: Any) -> Outcome[Todo]:
    """Changes what is to be done on a claim: `next_action`, `questions` (a sequence or lines), `who`, `due_on`. One step. Raises InputError."""
    claim = claims.get(library, claim_id)
    wanted = _changed(library, claim.todo, fields)
    return _put(library, "claim", claim_id, claim.todo, wanted, f"Hand over C{claim.number}")


def set_article(library: Library, article_id: int, **fields: Any) -> Outcome[Todo]:
    """As `set_claim`, for an article."""
    article = articles.get(library, article_id)
    wanted = _changed(library, article.todo, fields)
    return _put(library, "article", article_id, article.todo, wanted, "Hand over article")


def _changed(library: Library, now: Todo, fields: Mapping[str, Any]) -> Todo:
    unknown = sorted(set(fields) - {"next_action", "questions", "who", "due_on"})
    if unknown:
        raise InputError("This field of the handover is not known.", ", ".join(unknown))
    todo = now
    if "next_action" in fields:
        todo = replace(todo, next_action=" ".join(str(fields["next_action"]).split()))
    if "questions" in fields:
        told = fields["questions"]
        lines = told.splitlines() if isinstance(told, str) else [str(q) for q in told]
        todo = replace(todo, questions=questions_of(questions_text(lines)))
    if "who" in fields:
        todo = replace(todo, who=" ".join(str(fields["who"]).split()))
        if len(todo.who) > 40:
            raise InputError("Initials are short.", hint="Write at most 40 characters.")
    if "due_on" in fields:
        todo = replace(todo, due_on=read_day(library, str(fields["due_on"])))
    if len(todo.next_action) > _LONGEST or len(questions_text(todo.questions)) > _LONGEST:
        raise InputError("This is too long.", hint=f"At most {_LONGEST} characters; longer things are notes.")
    return todo


def _put(library: Library, table: str, row_id: int, now: Todo, wanted: Todo, label: str) -> Outcome[Todo]:
    if wanted == now:
        return nothing(now)
    with library.step(label) as step:
        library.update(
            table,
            row_id,
            next_action=wanted.next_action,
            questions=questions_text(wanted.questions),
            assignee=wanted.who,
            due_on=wanted.due_on,
        )
    return Outcome(wanted, step.changes)


# What is due ---------------------------------------------------------------------------------------------------------------------------


def due(library: Library, *, until: str = "", limit: int = LIMITS.page) -> tuple[Due, ...]:
    """What is due up to a day (`read_day`; today where none is named): overdue first, then by day, reviews that wait last."""
    found = handover.due(library, read_day(library, until) or today(library), limit=limit)
    return tuple(sorted(found, key=lambda one: (not one.day, one.day)))


def count_due(library: Library) -> int:
    """How many claims, articles and replies are due today or were due before; above `LIMITS.count_cap`: more than that."""
    return min(handover.count_due(library, today(library), cap=LIMITS.count_cap), LIMITS.count_cap + 1)


# The sheet -----------------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet as text, and the PDF where one was asked for."""

    text: str
    path: Path | None
    claims: int
    open: int


def request_sheet(
    library: Library, *, article_id: int | None = None, everybody: bool = False, out: Path | None = None
) -> Call:
    """The sheet of an article, or of my open claims (those assigned to my initials or to nobody; `everybody`, or where no initials are set: all). `out`: its PDF.

    Raises NotFound, or ExportError where there is nothing to hand over or `out` cannot be written.
    """
    if article_id is not None:
        articles.get(library, article_id)
        ids: tuple[int, ...] = tuple(reporting.chosen(library, article_ids=[article_id]))
    else:
        who = None if everybody else settings.profile(library).initials or None
        ids = handover.open_claims(library, who=who, limit=MOST_CLAIMS)
        if not ids:
            raise ExportError("No claim is open.", hint="Accept one, or name an article.")
    if out is not None:
        _check_out(library, out)
    args = {
        "library": str(library.folder),
        "article_id": article_id,
        "claim_ids": list(ids),
        "out": "" if out is None else str(out.resolve()),
        "now": library.now(),
        "today": today(library),
    }
    return Call("handover", args, budget=Budget(cpu_s=60 + len(ids)))


def _check_out(library: Library, out: Path) -> None:
    if out.is_dir():
        raise ExportError("The sheet is a file.", f"{out} is a folder.", "Name a file in it.")
    if places.is_own(library.folder, out):
        raise ExportError("The library keeps its own files there.", str(out), "Choose another place.")


def finish_sheet(library: Library, result: Mapping[str, Any]) -> Sheet:
    """The answer of the child as a value."""
    path = Path(result["path"]) if result["path"] else None
    return Sheet(result["text"], path, result["claims"], result["open"])


def todo_lines(todo: Todo) -> Sequence[str]:
    """What is to be done, in lines for a person; none where nothing is noted."""
    lines = [f"next: {todo.next_action}"] if todo.next_action else []
    if todo.who or todo.due_on:
        lines.append("by " + " until ".join(part for part in (todo.who or "nobody yet", todo.due_on) if part))
    return [*lines, *(f"open question: {question}" for question in todo.questions)]

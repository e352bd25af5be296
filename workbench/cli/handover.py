"""The commands of handing over: what comes next and what is open, what is due, and the handover sheet."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli.state import State, common, examples, limited, with_state
from workbench.errors import InputError


@click.command(
    epilog=examples(
        "workbench handover                              my open claims, as text",
        "workbench handover A1 --out handover.pdf        the sheet of an article, as a PDF too",
        "workbench handover --everybody --json",
    )
)
@click.argument("article", default="")
@click.option("--everybody", is_flag=True, help="Open claims of everybody, not only mine and nobody's.")
@click.option("--out", type=click.Path(readable=False, path_type=Path), help="Also write the sheet as this PDF.")
@common
@with_state
def handover(state: State, article: str, everybody: bool, out: Path | None) -> None:
    """Print the handover sheet of an ARTICLE, or of my open claims: what is decided, what is open and why, what comes next, who, until when.

    Mine are the claims assigned to the initials of the profile, or to nobody. The sheet is for the desk alone.
    """
    from workbench.services import handover as services
    from workbench.services import queries

    with state.reading() as library:
        article_id = queries.find(library, article, "article") if article else None
        call = services.request_sheet(library, article_id=article_id, everybody=everybody, out=out)
        made = services.finish_sheet(library, state.run(call))
    told = {"path": str(made.path) if made.path else None, "claims": made.claims, "open": made.open, "text": made.text}
    state.answer(told, *([str(made.path)] if made.path else made.text.rstrip("\n").split("\n")))


@click.command(
    epilog=examples(
        "workbench due                    today and before",
        "workbench due --until +7         the coming week",
    )
)
@click.option("--until", default="today", show_default=True, help="A day: 2026-11-24, today, tomorrow or +3.")
@limited
@common
@with_state
def due(state: State, until: str, limit: int) -> None:
    """List what is due: next actions of claims and articles, replies that were promised, verdicts that wait for a second reader."""
    from workbench.domain.handover import overdue
    from workbench.services import handover as services

    with state.reading() as library:
        today = services.today(library)
        found = services.due(library, until=until, limit=limit)
    lines = [_line(one, late=overdue(one, today)) for one in found] or ["Nothing is due."]
    told = [{k: v for k, v in asdict(one).items() if k != "ident"} | {"overdue": overdue(one, today)} for one in found]
    state.answer(told, *lines)


_WHAT = {"claim": "next action", "article": "next action", "reply": "reply", "review": "waits for a second reader"}


def _line(one: Any, *, late: bool) -> str:
    when = (f"{one.day} (overdue)" if late else one.day) or "now"
    parts = [_WHAT[one.kind], one.what]
    return f"{when}  {one.number}  {': '.join(part for part in parts if part)}  “{one.title}”{f'  {one.who}' if one.who else ''}"


@click.command(
    "next",
    epilog=examples(
        "workbench next C1 'Ask the clerk for the log' --who AB --due +2",
        "workbench next A1 --question 'Who filmed it?' --question 'Where is the original?'",
        "workbench next C1 --clear",
    ),
)
@click.argument("target")
@click.argument("action", required=False)
@click.option(
    "--question", "questions", multiple=True, help="An open question; may be repeated, replaces those there are."
)
@click.option("--who", help="Initials of who does it; '' for nobody.")
@click.option("--due", "due_on", help="Until when: 2026-11-24, today, tomorrow or +3; '' for no day.")
@click.option("--clear", is_flag=True, help="Nothing is left to do: takes action, questions and day away.")
@common
@with_state
def next_(
    state: State,
    target: str,
    action: str | None,
    questions: tuple[str, ...],
    who: str | None,
    due_on: str | None,
    clear: bool,
) -> None:
    """Say what comes next on a claim or article (TARGET), and what is still open. Without anything said, show it."""
    from workbench.cli import shapes
    from workbench.services import handover as services
    from workbench.services import queries

    told: dict[str, Any] = {"next_action": "", "questions": (), "due_on": ""} if clear else {}
    given = {"next_action": action, "questions": questions or None, "who": who, "due_on": due_on}
    told |= {name: value for name, value in given.items() if value is not None}
    with state.writing() if told else state.reading() as library:
        kind, ident = queries.resolve_id(library, target)
        if kind not in ("claim", "article"):
            raise InputError("Only a claim or an article has a next action.", target)
        if told:
            (services.set_claim if kind == "claim" else services.set_article)(library, ident, **told)
        todo = (
            queries.claim_card(library, ident).claim.todo if kind == "claim" else queries.article(library, ident).todo
        )
    state.answer(shapes.todo(todo), *(services.todo_lines(todo) or ["Nothing is noted."]))


COMMANDS = (handover, due, next_)

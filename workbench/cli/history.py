"""Commands on what was done: history, undo, redo, search."""

from __future__ import annotations

from collections.abc import Callable

import click

from workbench.cli.state import State, common, examples, limited, with_state
from workbench.domain.changes import Changes


@click.command(epilog=examples("workbench history", "workbench history --limit 500 --json"))
@limited
@common
@with_state
def history(state: State, limit: int) -> None:
    """List the steps, newest first: what was done, when, by whose initials."""
    from workbench.services import history as steps

    with state.reading() as library:
        rows = steps.history(library, limit=limit)
    told = [
        {"seq": row.id, "at": row.at, "actor": row.actor, "action": row.label, "reverts": row.reverts, "hash": row.hash}
        for row in rows
    ]
    lines = [f"{row.id:5}  {row.at}  {row.actor}  {row.label}{' (taken back)' * row.reverted}" for row in rows]
    state.answer(told, *lines)


@click.command(epilog=examples("workbench undo", "workbench undo --times 3"))
@click.option("--times", default=1, show_default=True, type=click.IntRange(min=1), help="How many steps.")
@common
@with_state
def undo(state: State, times: int) -> None:
    """Take back the newest step, also one of yesterday."""
    from workbench.services import history as steps

    with state.writing() as library:
        _repeat(state, lambda: steps.undo(library), times, "Undone")


@click.command(epilog=examples("workbench redo"))
@click.option("--times", default=1, show_default=True, type=click.IntRange(min=1), help="How many steps.")
@common
@with_state
def redo(state: State, times: int) -> None:
    """Do again what was undone last."""
    from workbench.services import history as steps

    with state.writing() as library:
        _repeat(state, lambda: steps.redo(library), times, "Done again")


def _repeat(state: State, act: Callable[[], Changes], times: int, word: str) -> None:
    """What was done is told, also where it could not be done as often as asked for."""
    done: list[Changes] = []
    try:
        for _ in range(times):
            done.append(act())  # noqa: PERF401 - what was done before a trouble is told
    finally:
        if done:
            told = [{"step": one.step, "label": one.label} for one in done]
            state.answer(told, *[f"{word}: {one.label}" for one in done])


@click.command(epilog=examples("workbench search crowbars", "workbench search 'market hall' --limit 10 --json"))
@click.argument("query")
@limited
@common
@with_state
def search(state: State, query: str, limit: int) -> None:
    """Find articles, claims and evidence that hold all words of the QUERY."""
    from workbench.services import queries

    with state.reading() as library:
        hits = queries.search(library, query, limit=limit)
    told = [{"kind": hit.kind, "id": hit.uid, "title": hit.title, "snippet": hit.snippet} for hit in hits]
    state.answer(told, *[f"{hit.kind}  {hit.uid}  {hit.title}\n    {hit.snippet}" for hit in hits])


COMMANDS = (history, undo, redo, search)

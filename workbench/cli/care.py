"""Commands on the library itself: verify, purge, backup, restore, check, profile, demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.state import State, common, examples, with_state

_FILE = click.Path(readable=False, path_type=Path)


@click.command(epilog=examples("workbench verify", "workbench verify --json"))
@common
@with_state
def verify(state: State) -> int:
    """Check the step log, the tables against it, texts and files, and name what was altered (exit 1 where something was)."""
    from workbench.services import integrity

    with state.reading() as library:
        found = integrity.finish_verify(state.run(integrity.request_verify(library)))
    told = {
        "sound": not found.alterations,
        "steps": found.steps,
        "head": found.head,
        "purged": found.purged,
        "files": found.files,
        "alterations": [{"kind": one.kind, "where": one.where, "detail": one.detail} for one in found.alterations],
    }
    purged = f", {found.purged} items purged" if found.purged else ""
    lines = [f"{one.kind}  {one.where}: {one.detail}" for one in found.alterations]
    word = f"{len(lines)} alterations" if lines else "Sound"
    state.answer(told, *lines, f"{word}: {found.steps} steps, {found.files} files{purged}. Head {found.head}")
    return 1 if lines else 0


@click.command(epilog=examples("workbench purge E2 --reason 'source withdrew consent'"))
@click.argument("ident", metavar="ID")
@click.option("--reason", required=True, help="Why; it stays in the library.")
@common
@with_state
def purge(state: State, ident: str, reason: str) -> None:
    """Remove an article, claim, evidence, person or file for good, in the history and the backups too. There is no undo."""
    from workbench.services import integrity, queries

    with state.writing() as library:
        done = integrity.purge(library, queries.uid_of(library, ident), reason=reason)
    told = {"purged": done.uid, "what": done.what, "rows": done.rows, "files": done.files}
    told |= {"linked": list(done.linked), "notes": list(done.notes)}
    kept = [f"Stays where it is: {path}" for path in done.linked]
    state.answer(told, f"Purged: {done.what}, {done.rows} rows, {done.files} files.", *kept, *done.notes)


@click.command(epilog=examples("workbench backup", "workbench backup /media/stick/library.db"))
@click.argument("path", type=_FILE, required=False)
@common
@with_state
def backup(state: State, path: Path | None) -> None:
    """Write a checked copy of the database, to PATH or among the library's own backups; prints where."""
    from workbench.services import integrity

    with state.reading() as library:
        made = integrity.backup(library, path)
    state.answer({"path": str(made)}, str(made))


@click.command(epilog=examples("workbench restore library/backups/library-20260124T093000123Z.db"))
@click.argument("path", type=_FILE)
@common
@with_state
def restore(state: State, path: Path) -> None:
    """Put the backup at PATH in the place of the database. What was there is kept aside."""
    from workbench.services import integrity

    aside = integrity.restore(state.folder, path)
    state.answer({"kept_aside": str(aside)}, f"Restored. What was there lies in {aside}")


@click.command(epilog=examples("workbench check", "workbench check --mend"))
@click.option("--mend", is_flag=True, help="Make the search index anew where it does not fit.")
@common
@with_state
def check(state: State, mend: bool) -> int:
    """Look for damage in the database (exit 1 where there is any). Without --mend nothing is changed."""
    from workbench.services import integrity

    mended = False
    if mend:
        with state.writing() as library:
            mended = integrity.mend(library)
    problems = integrity.check(state.folder)
    told = {"sound": not problems, "problems": list(problems), **({"mended": mended} if mend else {})}
    state.answer(told, *["The search index was made anew."] * mended, *(problems or ("Sound.",)))
    return 1 if problems else 0


@click.command(epilog=examples("workbench profile", "workbench profile --initials AB --newsroom 'The Lantern'"))
@click.option("--initials", help="Yours, as they stand in reports and in the history.")
@click.option("--newsroom", help="Its name.")
@click.option("--newsroom-url", help="Its address, for the data that other programs read.")
@click.option("--desk", help="The desk.")
@click.option("--checkers", help="The initials of those who check here, with commas between.")
@click.option("--scale", help="The rating scale used when none is named; see `workbench scales`.")
@click.option("--second-reader/--no-second-reader", default=None, help="Whether verdicts need a second reader.")
@common
@with_state
def profile(state: State, **given: Any) -> None:
    """Show the settings of the library, or change them."""
    from dataclasses import asdict, replace

    from workbench.services import library as libraries

    fields = {name: value for name, value in given.items() if value is not None}
    if fields:
        with state.writing(create=True) as library:
            libraries.set_profile(library, replace(libraries.profile(library), **fields))
            now = libraries.profile(library)
    else:
        with state.reading() as library:
            now = libraries.profile(library)
    state.answer(asdict(now), *[f"{name}: {value}" for name, value in asdict(now).items()])


@click.command(epilog=examples("workbench demo", "workbench demo --library sample/"))
@click.option("--open", "then_open", is_flag=True, help="Open the window afterwards, also with --library.")
@click.option("--cases", type=_FILE, hidden=False, help="Folder with other sample cases than those that come along.")
@common
@with_state
def demo(state: State, then_open: bool, cases: Path | None) -> None:
    """Open a library with the sample cases, kept apart from your own; with --library only make it there.

    With --open, and without a screen, the reports are written beside the library instead.
    """
    from workbench.services import demo as demos

    named = state.folder is not None
    state.folder = demos.place(state.folder)
    found = demos.cases(cases)
    with state.writing(create=True) as library:
        demos.claim_for_demo(library)
        made = []
        for case in found:
            state.say(f"{case.title} …")
            made.append(demos.build(library, case, state.run))
    told = [{"title": one.title, "known": one.known, "claims": one.claims} for one in made]
    state.answer({"library": str(state.folder), "cases": told}, str(state.folder))
    if then_open and not (state.window and state.window.screen_seen()):
        _print_reports(state)
    elif then_open or not named:
        state.open_window()


def _print_reports(state: State) -> None:
    """The main job on the sample cases where no window can be shown: the reports, and where they are."""
    from workbench.domain.vocab import Audience
    from workbench.services import exporting

    out = state.folder or Path.cwd()
    with state.reading() as library:
        for kind, place, words in (("pdf", out / "report.pdf", "The report"), ("csv", out / "csv", "The tables")):
            result = state.run(exporting.request_export(library, kind, place, audience=Audience.PUBLICATION))
            for path in exporting.finish_export(library, result).paths:
                state.say(f"{words}: {path}")


COMMANDS = (verify, purge, backup, restore, check, profile, demo)

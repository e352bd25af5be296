"""The command `workbench`: its table of commands, and what becomes of errors (exit codes 0, 1 trouble, 2 usage, 70 bug)."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

import workbench
from workbench.cli import articles, care, claims, evidence, exporting, history, links, verdicts
from workbench.cli.state import State, Window, common, examples, print_json, with_state
from workbench.errors import WorkbenchError

TROUBLE, USAGE, BUG, STOPPED = 1, 2, 70, 130


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog=examples(
        "workbench                                   open the window",
        "workbench import article.html               store an article and look for its claims",
        "workbench claims suggested A1               what was found in it",
        "workbench export pdf --out report.pdf       the report",
    ),
)
@click.version_option(workbench.__version__, message="%(prog)s %(version)s")
@common
@with_state
def cli(state: State) -> None:
    """A workbench for fact-checkers: claims, the evidence they meet, and what was concluded. Everything stays on this machine.

    Without a command the window opens.
    """
    if click.get_current_context().invoked_subcommand is None:
        state.open_window()


for family in (articles, claims, evidence, links, verdicts, history, exporting, care):
    for command in family.COMMANDS:
        cli.add_command(command)


def run(*, window: Window) -> None:
    """Runs the command that this process was started with, and ends the process; `window` opens the window."""
    sys.exit(main(sys.argv[1:], window=window))


def main(argv: Sequence[str], *, window: Window | None = None) -> int:
    """Runs one command; its exit code."""
    state = State(as_json="--json" in argv, window=window)
    try:
        return _run(state, argv)
    except BrokenPipeError:
        # The reader of our output has left. Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return TROUBLE
    finally:
        state.close()


def _run(state: State, argv: Sequence[str]) -> int:
    try:
        code = cli.main(args=list(argv), prog_name="workbench", obj=state, standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return STOPPED
    except WorkbenchError as error:
        tell(state, error)
        return TROUBLE
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the border of the program: everything else is a bug, and is reported as one
        from workbench.cli import crash

        click.echo(crash.told(error, argv, folder=state.folder), err=True)
        return BUG


def tell(state: State, error: WorkbenchError) -> None:
    """One clear message on standard error."""
    if state.as_json:
        told = {"error": {"title": error.title, "detail": error.detail, "hint": error.hint}}
        print_json(told, stream="stderr")
        return
    click.echo("Error: " + str(error), err=True)

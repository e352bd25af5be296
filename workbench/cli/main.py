"""The command `workbench`: its table of commands, and what becomes of errors (exit codes 0, 1 trouble, 2 usage, 70 bug)."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from types import FrameType

import click

import workbench
from workbench.cli.state import State, Window, common, examples, print_json, with_state
from workbench.errors import WorkbenchError

TROUBLE, USAGE, BUG, STOPPED, ENDED = 1, 2, 70, 130, 143
# What a system refuses without any mistake of the program: room, rights, names, too many open files.
_REFUSED = frozenset(
    getattr(errno, name)
    for name in (
        "ENOSPC",
        "EDQUOT",
        "EFBIG",
        "EACCES",
        "EPERM",
        "EROFS",
        "EIO",
        "ENAMETOOLONG",
        "ELOOP",
        "EMFILE",
        "ENFILE",
        "ENOMEM",
    )
    if hasattr(errno, name)
)


class Commands(click.Group):
    """The commands of all families, imported when one is asked for: the window opens without them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        self.gather()
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        self.gather()
        return super().get_command(ctx, cmd_name)

    def gather(self) -> Mapping[str, click.Command]:
        """Every command by its name."""
        if not self.commands:
            from workbench.cli.families import COMMANDS

            for command in COMMANDS:
                self.add_command(command)
        return self.commands


@click.group(
    cls=Commands,
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


def run(*, window: Window) -> None:
    """Runs the command that this process was started with, and ends the process; `window` opens the window."""
    _open_streams()
    signal.signal(signal.SIGTERM, _ended)
    sys.exit(main(sys.argv[1:], window=window))


def _open_streams() -> None:
    """Opens what the caller has closed of standard input, output and error: the next file opened would get its number, and our words."""
    for number, mode in ((0, "r"), (1, "w"), (2, "w")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest free number, which is this one
            name = ("stdin", "stdout", "stderr")[number]
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


def _ended(signum: int, frame: FrameType | None) -> None:
    """SIGTERM leaves as Ctrl+C does: the child is closed, private folders go away, the library is given back."""
    raise SystemExit(ENDED)


def main(argv: Sequence[str], *, window: Window | None = None) -> int:
    """Runs one command; its exit code."""
    state = State(as_json="--json" in argv, window=window)
    try:
        return _run(state, argv)
    except BrokenPipeError:  # the reader of our output has left
        _mute()
        return TROUBLE
    finally:
        state.close()


def _run(state: State, argv: Sequence[str]) -> int:
    try:
        code = cli.main(args=list(argv), prog_name="workbench", obj=state, standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        if state.as_json:
            tell(state, WorkbenchError(error.format_message(), hint="See “workbench --help”."))
        else:
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
    except OSError as error:
        if error.errno not in _REFUSED:
            return _bug(state, error, argv)
        _mute()
        tell(state, _refused(error))
        return TROUBLE
    except Exception as error:  # noqa: BLE001 - the border of the program: everything else is a bug, and is reported as one
        return _bug(state, error, argv)


def _bug(state: State, error: Exception, argv: Sequence[str]) -> int:
    from workbench.cli import crash
    from workbench.services import integrity

    damage = integrity.damage(state.folder, error)
    if damage is not None:  # what cannot be read is no mistake of the program
        tell(state, damage)
        return TROUBLE
    named = [
        word for word in argv if word in cli.gather()
    ]  # no other words: they may be folders, or what is being checked
    click.echo(crash.told(error, named, folder=state.folder), err=True)
    return BUG


def _refused(error: OSError) -> WorkbenchError:
    """What the system refused, in its words."""
    if error.filename is None:
        return WorkbenchError(
            "The system refused to read or write.", f"{error.strerror}.", "Nothing was left half done."
        )
    return WorkbenchError("A file or folder cannot be used.", f"{os.fsdecode(error.filename)}: {error.strerror}.")


def _mute() -> None:
    """Standard output leads nowhere from here on: what is still in its buffer would fail again when Python flushes it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def tell(state: State, error: WorkbenchError) -> None:
    """One clear message on standard error."""
    if state.as_json:
        told = {"error": {"title": error.title, "detail": error.detail, "hint": error.hint}}
        print_json(told, stream="stderr")
        return
    click.echo("Error: " + str(error), err=True)

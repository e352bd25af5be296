"""What every command has: its library, the children, how it prints. Options `--library` and `--json`, before or after the command."""

from __future__ import annotations

import functools
import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

import click

from workbench.domain.call import Call, Progress
from workbench.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.channel.children import Children
    from workbench.services.library import Library

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Window:
    """The window as the command line knows it: `show` opens it on a library until it is closed and gives the exit code.

    `screen_named`: the environment names a screen; `screen_seen`: it was tried, and a person could look at it.
    """

    show: Callable[[Path | None], int]
    screen_named: Callable[[], bool]
    screen_seen: Callable[[], bool]


@dataclass(slots=True)
class State:
    """One run of the program."""

    folder: Path | None = None
    as_json: bool = False
    window: Window | None = None
    _children: Children | None = field(default=None, repr=False)

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """The library, which must exist; others may write meanwhile."""
        from workbench.services import library as libraries

        opened = libraries.open_library(self.folder, readonly=True)
        try:
            yield opened
        finally:
            libraries.close(opened)

    @contextmanager
    def writing(self, *, create: bool = False, folder: Path | None = None) -> Iterator[Library]:
        """The library, held against other writers."""
        from workbench.services import library as libraries

        place = folder or self.folder
        opened = libraries.open_library(place, create=create, holder="another command")
        try:
            for warning in opened.warnings:
                self.say(warning)
            yield opened
        finally:
            libraries.close(opened)

    def run(self, call: Call) -> Any:
        """A slow call, in the child; its progress stands on the terminal while it runs."""
        from workbench.channel.children import Children

        if self._children is None:
            self._children = Children()
        shown = sys.stderr.isatty()
        try:
            return self._children.run(call, on_progress=_show if shown else None)
        finally:
            if shown:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()

    def close(self) -> None:
        if self._children is not None:
            self._children.close()
            self._children = None

    def open_window(self) -> NoReturn:
        """Gives over to the window; the program ends with its exit code. Raises WorkbenchError where there is no screen."""
        if self.window is None or not self.window.screen_named():
            raise WorkbenchError(
                "There is no screen to open the window on.",
                hint="Every act has a command: see “workbench --help”.",
            )
        self.close()
        signal.signal(signal.SIGTERM, signal.SIG_DFL)  # Qt's loop would not let Python's handler run
        raise SystemExit(self.window.show(self.folder))

    def answer(self, value: Any, *lines: str) -> None:
        """The answer on standard output: as JSON where asked for, else these lines."""
        if self.as_json:
            print_json(value)
            return
        for line in lines:
            click.echo(line)

    def say(self, line: str) -> None:
        """Something for a person, beside the answer."""
        if not self.as_json:
            click.echo(line, err=True)


def print_json(value: Any, *, indent: int | None = None, stream: Literal["stdout", "stderr"] = "stdout") -> None:
    """One JSON value and a line end, as UTF-8 whatever the terminal's encoding is."""
    text = json.dumps(value, ensure_ascii=False, indent=indent) + "\n"
    out = (sys.stdout if stream == "stdout" else sys.stderr).buffer
    out.write(text.encode("utf-8", "backslashreplace"))
    out.flush()


def _show(progress: Progress) -> None:
    sys.stderr.write(f"\r\x1b[K{progress.done:4.0%} {progress.note}")
    sys.stderr.flush()


def _library(ctx: click.Context, param: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.ensure_object(State).folder = value


def _json(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(State).as_json = True


def common(command: F) -> F:
    """Gives a command the two options that all have."""
    place = click.option(
        "--library",
        type=click.Path(readable=False, path_type=Path),
        callback=_library,
        expose_value=False,
        help="Folder of the library (without it: your own).",
    )
    form = click.option(
        "--json", is_flag=True, callback=_json, expose_value=False, help="Answer as JSON on standard output."
    )
    return place(form(command))


def limited(command: F) -> F:
    """Gives a command that lists things the option `--limit`."""
    many = click.IntRange(1, 1_000_000)
    return click.option("--limit", default=50, show_default=True, type=many, help="How many at most.")(command)


def with_state(function: F) -> F:
    """Passes the state as the first argument."""

    @click.pass_context
    @functools.wraps(function)
    def wrapped(ctx: click.Context, /, *args: Any, **kwargs: Any) -> Any:
        return ctx.invoke(function, ctx.ensure_object(State), *args, **kwargs)

    return wrapped  # type: ignore[return-value]


def examples(*lines: str) -> str:
    """The end of a command's help: one example a line, kept as written."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)

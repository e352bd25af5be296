"""The program: the command line, and the window that it opens. Only here do the two meet, since neither may know the other."""

from __future__ import annotations

from pathlib import Path

from workbench.cli.main import run
from workbench.cli.state import Window


def _show(folder: Path | None) -> int:
    from workbench.ui.app import run as show

    return show(folder)


def _screen_named() -> bool:
    from workbench.ui import screen

    return screen.is_named()


def _screen_seen() -> bool:
    from workbench.ui import screen

    return screen.is_seen()


def main() -> None:
    """The entry point of the command `workbench`, and of `python -m workbench`."""
    run(window=Window(show=_show, screen_named=_screen_named, screen_seen=_screen_seen))


if __name__ == "__main__":
    main()

"""The program: the command line, and the window that it opens. Only here do the two meet, since neither may know the other."""

from __future__ import annotations

from pathlib import Path

from workbench.cli.main import run


def _window(folder: Path | None) -> int:
    from workbench.ui.app import run as show

    return show(folder)


def main() -> None:
    """The entry point of the command `workbench`, and of `python -m workbench`."""
    run(window=_window)


if __name__ == "__main__":
    main()

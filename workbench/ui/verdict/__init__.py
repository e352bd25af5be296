"""The verdict in the middle of the window, and beside it what is still missing before publishing."""

from workbench.ui.verdict.view import VerdictView

__all__ = ["VerdictView"]

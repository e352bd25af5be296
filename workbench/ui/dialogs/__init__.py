"""Overlays over the window: one question, one act each. They are opened, never executed: the window goes on working below."""

from workbench.ui.dialogs.table import connect

__all__ = ["connect"]

"""Which act opens which overlay. Each overlay's module is imported when it is first opened."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.ui.actions import Actions
from workbench.ui.session import Session


def connect(session: Session, actions: Actions, window: QWidget) -> None:
    """Brings the overlays into the table of actions."""

"""Calls into Qt that return nothing must not lose references to None: some releases do, and the process dies after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_none_does_not_drift_over_two_thousand_calls(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(2000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100

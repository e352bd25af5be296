"""Whether a window can be shown here, asked before Qt is: Qt itself ends the process where it finds no screen."""

from __future__ import annotations

import os
import subprocess
import sys

UNSEEN = ("offscreen", "minimal")  # platforms of Qt that draw nothing anybody can look at
_TRY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def is_named() -> bool:
    """Whether the environment names a place for windows. Costs nothing, and believes what it reads."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def is_seen() -> bool:
    """Whether a person could look at a window: the screen is named, and a trial process could reach it."""
    if not is_named() or os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN:
        return False
    tried = subprocess.run([sys.executable, "-c", _TRY], capture_output=True, timeout=60)
    return tried.returncode == 0

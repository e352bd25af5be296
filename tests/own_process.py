"""A script in a process of its own: for what would take the process of the tests along."""

from __future__ import annotations

import os
import subprocess
import sys


def said(script: str) -> tuple[int, list[str], str]:
    """Exit code, the words that it printed, the end of what it said to stderr. At most a minute."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.split(), done.stderr[-400:]

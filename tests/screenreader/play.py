"""Plays scenes in the real window on a screen of its own, and hands back what a screen reader gets of each: scene -> tree, as JSON in a file
(standard output is shared with the daemons of the session).

Run inside `dbus-run-session`: an accessibility bus belongs to a session. `play.py ANSWER FOLDER READER_PYTHON`, the scenes as JSON on standard input.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def screen() -> tuple[subprocess.Popen[bytes], str]:
    """An X server and its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        return server, f":{told.readline().strip()}"


def play(folder: str, reader: str, scenes: dict[str, list[str]]) -> dict[str, object]:
    server, display = screen()
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    try:
        with subprocess.Popen(
            [sys.executable, HERE / "window.py", folder],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as window:
            assert window.stdin is not None
            assert window.stdout is not None
            while window.stdout.readline().strip() not in ("ready", ""):
                pass
            found: dict[str, object] = {}
            for scene, lines in scenes.items():
                for line in lines:
                    window.stdin.write(line + "\n")
                    window.stdin.flush()
                    window.stdout.readline()
                told = subprocess.run([reader, HERE / "reader.py", "orkbench"], env=env, capture_output=True, text=True)
                found[scene] = json.loads(told.stdout) if told.returncode == 0 else told.stderr
            window.stdin.write("close\n")
            window.stdin.flush()
            return found
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    answer, folder, reader_python = sys.argv[1:]
    Path(answer).write_text(json.dumps(play(folder, reader_python, json.load(sys.stdin))), encoding="utf-8")

"""Reads a window as a screen reader does, over AT-SPI, and prints its tree as JSON. Run by the system's Python, which has the bindings.

One node: role, name, description, states (those that matter), children; at most 4,000 nodes.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = ("focusable", "focused", "showing", "enabled", "checked", "checkable", "selected", "editable", "modal")
MOST = 4000


def application(name: str, *, tries: int = 200) -> Any:
    """The program on the accessibility bus, once it has a window; None where it does not come in `tries` tenths of a second."""
    for _ in range(tries):
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(n)
            if found is not None and name in (found.get_name() or "") and found.get_child_count():
                return found
        loop = GLib.MainLoop()
        GLib.timeout_add(100, loop.quit)
        loop.run()
    return None


def node(one: Any, left: list[int]) -> dict[str, Any]:
    left[0] -= 1
    states = one.get_state_set()
    told = {
        "role": one.get_role_name(),
        "name": one.get_name() or "",
        "description": one.get_description() or "",
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))],
    }
    children = []
    if "showing" in told["states"] or told["role"] == "application":
        for n in range(one.get_child_count()):
            child = one.get_child_at_index(n)
            if child is not None and left[0] > 0:
                children.append(node(child, left))
    return {**told, "children": children}


def main() -> int:
    found = application(sys.argv[1])
    if found is None:
        return 1
    json.dump(node(found, [MOST]), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())

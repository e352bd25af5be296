"""The keys that a user has given to acts of the window, kept in the library: act id -> portable key sequences. Each change is one step.

What an act is and which keys it has by itself stands in the window's table; here are only the differences.
"""

from __future__ import annotations

import json

from workbench.domain.changes import Outcome
from workbench.services.outcomes import nothing
from workbench.store import settings
from workbench.store.library import Library

_PREFIX = "key."
Keys = dict[str, tuple[str, ...]]


def changed_keys(library: Library) -> Keys:
    """The acts whose keys were changed; an empty tuple: the act has no key any more."""
    rows = settings.beginning(library, _PREFIX)
    return {name.removeprefix(_PREFIX): tuple(json.loads(value)) for name, value in rows}


def set_keys(library: Library, keys: Keys, *, label: str) -> Outcome[None]:
    """Gives keys to one act or, where they are taken from another one, to both, in one step. `label`: the act in words."""
    now = changed_keys(library)
    fresh = {ident: told for ident, told in keys.items() if now.get(ident) != told}
    if not fresh:
        return nothing(None)
    with library.step(f"Change the key: {label}") as step:
        for ident, told in fresh.items():
            settings.put(library, _PREFIX + ident, json.dumps(list(told)))
    return Outcome(None, step.changes)


def reset_keys(library: Library, ident: str = "", *, label: str = "") -> Outcome[None]:
    """Gives one act its own keys again, or all of them."""
    which = [one for one in changed_keys(library) if not ident or one == ident]
    if not which:
        return nothing(None)
    with library.step(f"Reset the key: {label}" if ident else "Reset all keys") as step:
        for one in which:
            settings.remove(library, _PREFIX + one)
    return Outcome(None, step.changes)

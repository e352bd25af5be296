"""Opening and closing a library, and what the newsroom set in it: the profile and its rating scales."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.domain.changes import Outcome
from workbench.domain.queues import Profile
from workbench.domain.verdict import Level, Scale
from workbench.errors import InputError, NotFound
from workbench.services.outcomes import nothing, required
from workbench.store import library as store
from workbench.store import settings, verdicts
from workbench.store.library import Library

__all__ = [
    "Library",
    "add_scale",
    "close",
    "open_library",
    "preferred_scale",
    "presets",
    "profile",
    "scale",
    "scales",
    "set_profile",
]

NOBODY = "user"  # in steps, until initials are set; never the login of the machine


def open_library(
    folder: Path | None,
    *,
    actor: str | None = None,
    readonly: bool = False,
    create: bool = True,
    holder: str = "",
    clock: Callable[[], str] | None = None,
    new_uid: Callable[[], str] | None = None,
) -> Library:
    """The library in this folder (None: the user's own), made where there is none and `create` is set. `readonly` needs one that exists.

    `holder`: what others are told who want to write meanwhile ("the window"). Steps are signed with `actor`, else the initials of the profile, else "user". Raises LibraryError: held by another program, damaged,
    of a newer version, no library.
    """
    place = folder or paths.default_library()
    if readonly:
        return store.open_reader(place)
    more: dict[str, Any] = {
        name: value for name, value in (("clock", clock), ("new_uid", new_uid)) if value is not None
    }
    if holder:
        more["holder"] = holder
    library = store.open_library(place, actor=actor or NOBODY, create=create, **more)
    if actor is None:
        library.actor = settings.profile(library).initials or NOBODY
    return library


def close(library: Library) -> None:
    """Gives the library back. Safe to call twice."""
    library.close()


def profile(library: Library) -> Profile:
    """Initials, newsroom, desk, preferred scale, second reader."""
    return settings.profile(library)


def set_profile(library: Library, value: Profile) -> Outcome[None]:
    """Writes the settings that differ; later steps are signed with the new initials. Raises NotFound on a scale that is not there."""
    if value.scale:
        scale(library, value.scale)
    if settings.profile(library) == value:
        return nothing(None)
    with library.step("Change the settings") as step:
        for name, text in settings.profile_items(value).items():
            settings.put(library, name, text)
    library.actor = value.initials or NOBODY
    return Outcome(None, step.changes)


def scales(library: Library) -> tuple[Scale, ...]:
    """The presets, then the newsroom's own."""
    return (*presets(), *verdicts.scales(library))


def scale(library: Library, uid: str) -> Scale:
    """The scale with this uid or name. Raises NotFound."""
    for one in scales(library):
        if uid in (one.uid, one.name):
            return one
    known = ", ".join(one.uid for one in scales(library))
    raise NotFound("There is no such rating scale.", uid, f"Known: {known}.")


def preferred_scale(library: Library) -> Scale:
    """The one of the profile, else the first."""
    chosen = settings.profile(library).scale
    return scale(library, chosen) if chosen else scales(library)[0]


def presets() -> tuple[Scale, ...]:
    """The plain scales that come with the program, in the order of their file names."""
    return tuple(_preset(path) for path in sorted(paths.resource("scales").glob("*.toml")))


def _preset(path: Path) -> Scale:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return Scale(told["uid"], told["name"], verdicts.levels_from(told["level"]))


def add_scale(library: Library, name: str, levels: tuple[Level, ...]) -> Outcome[str]:
    """A scale of the newsroom's own; its uid. Digits are 1 to 9, once each. Raises InputError."""
    named = required(name, "A scale needs a name.")
    digits = [level.digit for level in levels]
    if len(levels) < 2 or len(set(digits)) != len(digits) or not all(1 <= digit <= 9 for digit in digits):
        raise InputError("These levels make no scale.", "It takes two levels or more, each with its own digit, 1 to 9.")
    uid = library.new_uid()
    with library.step(f"Add scale: {named}") as step:
        told = json.dumps([asdict(level) for level in levels], ensure_ascii=False)
        library.insert("scale", uid=uid, name=named, levels=told)
    return Outcome(uid, step.changes)

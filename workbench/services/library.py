"""Opening and closing a library, and what the newsroom set in it: the profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.domain.changes import Outcome
from workbench.domain.queues import Profile
from workbench.services.outcomes import nothing
from workbench.store import opening, settings
from workbench.store.library import Library

__all__ = [
    "Library",
    "close",
    "open_library",
    "profile",
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
        return opening.open_reader(place)
    more: dict[str, Any] = {
        name: value for name, value in (("clock", clock), ("new_uid", new_uid)) if value is not None
    }
    if holder:
        more["holder"] = holder
    library = opening.open_library(place, actor=actor or NOBODY, create=create, **more)
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
        from workbench.services import scales  # not before the window is painted

        scales.scale(library, value.scale)
    if settings.profile(library) == value:
        return nothing(None)
    with library.step("Change the settings") as step:
        for name, text in settings.profile_items(value).items():
            settings.put(library, name, text)
    library.actor = value.initials or NOBODY
    return Outcome(None, step.changes)

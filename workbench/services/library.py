"""Opening and closing a library, and what the newsroom set in it: the profile."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.domain.changes import Outcome
from workbench.domain.queues import UNSIGNED, Profile
from workbench.errors import InputError
from workbench.services.outcomes import nothing
from workbench.store import opening, settings
from workbench.store.library import Library

__all__ = [
    "Library",
    "check_profile",
    "close",
    "open_library",
    "profile",
    "set_profile",
    "write_profile",
]

_ADDRESS = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
NOBODY = UNSIGNED


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
    """Writes the settings that differ; later steps are signed with the new initials. Raises InputError on an address or a text that
    cannot be used, NotFound on a scale that is not there."""
    check_profile(library, value)
    if settings.profile(library) == value:
        return nothing(None)
    with library.step("Change the settings") as step:
        write_profile(library, value)
    return Outcome(None, step.changes)


def check_profile(library: Library, value: Profile) -> None:
    """Raises InputError or NotFound, as `set_profile` does."""
    for name, text in settings.profile_items(value).items():
        if any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text):
            said = name.removeprefix("profile.").replace("_", " ")
            raise InputError(f"There is a line break or another unseen sign in “{said}”.", "", "Type it on one line.")
    url = value.newsroom_url
    if url and not _ADDRESS.fullmatch(url):
        raise InputError("This is no address of a website.", url[:80], "It begins with https:// or http://.")
    if value.scale:
        from workbench.services import scales  # not before the window is painted

        scales.scale(library, value.scale)


def write_profile(library: Library, value: Profile) -> None:
    """In an open step."""
    for name, text in settings.profile_items(value).items():
        settings.put(library, name, text)
    library.actor = value.initials or NOBODY

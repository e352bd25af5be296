"""What the user has set for this library: name -> text, and the profile made of it. Defaults and limits are in `workbench.settings`."""

from __future__ import annotations

from dataclasses import fields

from workbench.domain.queues import Profile
from workbench.store.library import Library

_PREFIX = "profile."


def profile(library: Library) -> Profile:
    found = {
        row["name"].removeprefix(_PREFIX): row["value"]
        for row in library.rows("SELECT name, value FROM setting WHERE name LIKE 'profile.%'")
    }
    return Profile(
        initials=found.get("initials", ""),
        newsroom=found.get("newsroom", ""),
        desk=found.get("desk", ""),
        scale=found.get("scale", ""),
        second_reader=found.get("second_reader", "") == "yes",
        newsroom_url=found.get("newsroom_url", ""),
        checkers=found.get("checkers", ""),
    )


def profile_items(told: Profile) -> dict[str, str]:
    """Setting name -> text, for every field."""
    found = {field.name: getattr(told, field.name) for field in fields(told)}
    return {_PREFIX + name: ("yes" if v else "no") if isinstance(v, bool) else v for name, v in found.items()}


def value(library: Library, name: str) -> str:
    """What is set, or nothing."""
    return str(library.value("SELECT value FROM setting WHERE name = ?", name) or "")


def put(library: Library, name: str, value: str) -> None:
    """In an open step. Writes nothing where the value stands already."""
    row = library.row("SELECT id, value FROM setting WHERE name = ?", name)
    if row is None:
        library.insert("setting", name=name, value=value)
    elif row["value"] != value:
        library.update("setting", row["id"], value=value)


def beginning(library: Library, prefix: str) -> list[tuple[str, str]]:
    """(name, value) of the settings whose names begin so, by name."""
    sql = "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name"
    return [(row["name"], row["value"]) for row in library.rows(sql, len(prefix), prefix)]


def remove(library: Library, name: str) -> None:
    """In an open step. Raises NotFound where nothing is set."""
    library.delete("setting", library.value("SELECT id FROM setting WHERE name = ?", name) or 0)

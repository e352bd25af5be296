"""What the lists remember from one start to the next, in the library's folder: each list's filters, order and columns, and which one was open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from workbench.domain.listing import KINDS, SHOWN, SavedView, first, view_from_json, view_to_json
from workbench.ui.state import FILE


def beginning(kind: str) -> SavedView:
    """A list as it is before anything was chosen."""
    return SavedView("", first(kind), SHOWN[kind])


def read(folder: Path) -> tuple[str, dict[str, SavedView]]:
    """The kind that was open, and every list as it was left; what cannot be understood begins anew."""
    ini = _ini(folder)
    found = {kind: beginning(kind) for kind in KINDS}
    for kind in KINDS:
        told = str(ini.value(f"lists/{kind}", ""))
        if told:
            try:
                view = view_from_json("", told)
            except (ValueError, KeyError, TypeError):
                continue  # of another version, or written by hand
            if view.query.kind == kind:
                found[kind] = view
    kind = str(ini.value("lists/open", ""))
    return (kind if kind in KINDS else KINDS[0]), found


def write(folder: Path, kind: str, view: SavedView) -> None:
    """Remembers one list, and that it is the open one."""
    ini = _ini(folder)
    ini.setValue("lists/open", kind)
    ini.setValue(f"lists/{kind}", view_to_json(view))
    ini.sync()


def _ini(folder: Path) -> QSettings:
    return QSettings(str(folder / FILE), QSettings.Format.IniFormat)

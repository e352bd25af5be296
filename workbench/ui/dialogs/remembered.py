"""What the overlays remember from one time to the next, beside what the window remembers, in the library's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from workbench.ui.state import FILE


@dataclass(frozen=True, slots=True)
class LastExport:
    """How the last report was written. Empty `folder`: the user's documents."""

    folder: str = ""
    audience: str = "publication"
    kinds: tuple[str, ...] = ("pdf", "csv")


def last_export(library: Path) -> LastExport:
    """What was chosen last; on the first time a publication as PDF and CSV, into the user's documents."""
    ini = QSettings(str(library / FILE), QSettings.Format.IniFormat)
    folder = str(ini.value("export/folder", "")) or QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    )
    kinds = tuple(k for k in str(ini.value("export/kinds", "pdf csv")).split() if k in ("pdf", "csv", "claimreview"))
    return LastExport(folder, str(ini.value("export/audience", "publication")), kinds or ("pdf", "csv"))


def remember_export(library: Path, chosen: LastExport) -> None:
    ini = QSettings(str(library / FILE), QSettings.Format.IniFormat)
    ini.setValue("export/folder", chosen.folder)
    ini.setValue("export/audience", chosen.audience)
    ini.setValue("export/kinds", " ".join(chosen.kinds))
    ini.sync()

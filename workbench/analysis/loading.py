"""The one place that loads spaCy's pipelines: an installed package, or a folder that spaCy wrote. Called in the child alone."""

from __future__ import annotations

import functools
import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.analysis import models
from workbench.errors import ModelMissing

if TYPE_CHECKING:
    from spacy.language import Language

# Not read by any rule: what is not loaded costs neither time nor memory.
_EXCLUDED = {"fr": ["lemmatizer"]}
_HINT = "Take it out of the models’ folder, or name another folder in the settings."


def load(language: str, models_folder: str = "") -> Language:
    """The pipeline for this language, loaded once. Raises ModelMissing where there is none, or where it cannot be loaded."""
    model = models.chosen(language, models_folder)
    if model is None:
        raise ModelMissing(
            "There is no language model for this language.",
            hint="Install its package, or name a folder that holds one in the settings.",
        )
    return _from_folder(language, model.path, model.version) if model.path else _installed(language, model.name)


@functools.cache
def _installed(language: str, package: str) -> Language:
    nlp: Language = importlib.import_module(package).load(exclude=_EXCLUDED.get(language, []))
    return nlp


@functools.lru_cache(maxsize=2)
def _from_folder(language: str, path: str, version: str) -> Language:
    """Its configuration decides what is built, from spaCy's own parts; nothing of the folder is run as code. `version`: one that was put in
    the place of another is loaded anew."""
    import spacy

    excluded = _EXCLUDED.get(language, [])
    try:
        nlp = spacy.load(Path(path), exclude=excluded)
    # What spaCy, thinc and msgpack raise over files that are not what they should be.
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ImportError, RecursionError) as error:
        raise ModelMissing(
            f"The language model in {path} cannot be loaded.", " ".join(str(error).split())[:300], _HINT
        ) from error
    if lacking := models.lacks(language, nlp.pipe_names):
        raise ModelMissing(f"The language model in {path} cannot be used: {lacking}, though it says so.", hint=_HINT)
    return nlp

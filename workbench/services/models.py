"""The models' folder: where language models are looked for besides the installed ones. Set for this computer and not for a library, because a
library travels and the models stay; and what was found there."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.domain import language_models
from workbench.domain.call import Call
from workbench.domain.language_models import FoundModels
from workbench.errors import InputError, reason

KEY = "models_folder"


def folder() -> str:
    """As it was set; "" where none is."""
    told = _settings().get(KEY, "")
    return told if isinstance(told, str) else ""


def put_folder(path: str) -> None:
    """Remembers it; "" for none. Raises InputError where it is no whole path, or the settings cannot be written."""
    typed = path.strip()
    wanted = os.path.expanduser(typed)  # noqa: PTH111 - Path.expanduser raises where nobody has this name
    if wanted and not Path(wanted).is_absolute():
        raise InputError("This is no whole path of a folder.", typed[:80], "Choose it with the button.")
    if "\0" in wanted:
        raise InputError("This is no path of a folder.", hint="Choose it with the button.")
    if wanted == folder():
        return
    place = paths.settings_file()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        made = place.with_suffix(".new")
        made.write_text(json.dumps(_settings() | {KEY: wanted}, indent=1), encoding="utf-8")
        made.replace(place)
    except OSError as error:
        raise InputError("The setting could not be kept.", reason(error)) from error


def request_models(path: str) -> Call:
    """Looks for models in a folder and among the installed ones, in the child: the folder may lie far away."""
    return Call("language_models", {"folder": path})


def finish_models(result: Mapping[str, Any]) -> FoundModels:
    """Those of the folder first."""
    return language_models.from_json(dict(result))


def _settings() -> dict[str, Any]:
    """What is set for this computer; what cannot be understood is left at its default, as in the window's own file."""
    place: Path = paths.settings_file()
    if not place.is_file():
        return {}
    try:
        told = json.loads(place.read_bytes())
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}

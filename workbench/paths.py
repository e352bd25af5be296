"""Where things are: the user's folders and the program's own resources. Nothing else imports appdirs."""

from __future__ import annotations

import functools
from pathlib import Path

APP = "workbench"


def _data_dir(kind: str) -> Path:
    import appdirs  # type: ignore[import-untyped]

    return Path(getattr(appdirs, kind)(APP, appauthor=False))


def default_library() -> Path:
    """The folder of the user's own library."""
    return _data_dir("user_data_dir") / "library"


def settings_file() -> Path:
    """What is set for this computer, whatever library is open."""
    return _data_dir("user_config_dir") / "settings.json"


def log_dir() -> Path:
    """The folder of crash reports."""
    return _data_dir("user_log_dir")


@functools.cache
def _root(installed: str, checkout: str) -> Path:
    package = Path(__file__).resolve().parent
    inside = package / installed
    return inside if inside.is_dir() else package.parent / checkout


def resource(*parts: str) -> Path:
    """A file or folder of `resources/`, in a checkout as in an installed wheel."""
    return _root("_resources", "resources").joinpath(*parts)


def seed(*parts: str) -> Path:
    """A file or folder of `seeds/`, in a checkout as in an installed wheel."""
    return _root("_seeds", "seeds").joinpath(*parts)

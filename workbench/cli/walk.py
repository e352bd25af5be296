"""Files of a folder and the names of their answers (PRODUCT: "Folders are walked through")."""

from __future__ import annotations

import os
import secrets
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path

from workbench.errors import ExportError


def files_below(
    folder: Path, *, suffixes: Collection[str] = (), on_closed: Callable[[OSError], object] | None = None
) -> list[Path]:
    """Every file below a folder (of these suffixes, where given), by path; hidden ones and links to folders are left out.

    `on_closed` is told of each folder that cannot be looked into.
    """
    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=on_closed):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(parent, name) for name in sorted(names) if not name.startswith(".")]
    return [path for path in found if not suffixes or path.suffix.lower() in suffixes]


def stem(name: str) -> str:
    """A name without its last suffix; `.html.gz` counts as one."""
    bare = name[:-3] if name.lower().endswith(".gz") and "." in name[:-3].lstrip(".") else name
    head, dot, _ = bare.rpartition(".")
    return head if dot and head else bare


def answer_names(paths: list[Path], folder: Path) -> dict[Path, str]:
    """File -> name of its answer: without suffix, the full name where two would be the same, the whole path where that is not enough."""
    short = Counter(stem(path.name) for path in paths)
    full = Counter(path.name for path in paths)
    names = {}
    for path in paths:
        if short[stem(path.name)] == 1:
            names[path] = stem(path.name)
        elif full[path.name] == 1:
            names[path] = path.name
        else:
            names[path] = "__".join(path.relative_to(folder).parts)
    return {path: name + ".json" for path, name in names.items()}


def make_folder(out: Path) -> Path:
    """Makes `--out`. Raises ExportError where it cannot be a folder."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError("This folder cannot be made.", f"{out}: {error.strerror}", "Name another one.") from error
    return out


def write_whole(path: Path, data: bytes) -> None:
    """The file under its name, whole or not at all. Raises ExportError."""
    aside = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        aside.write_bytes(data)
        aside.replace(path)
    except OSError as error:
        raise ExportError(
            f"“{path.name}” could not be written.", f"{error.strerror}.", "Make room or choose another folder."
        ) from error
    finally:
        aside.unlink(missing_ok=True)

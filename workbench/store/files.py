"""Files by content: copied ones lie in the library as `files/ab/<sha256>.ext`, linked ones stay where they are and are watched.

Only bytes and places here. What a file is evidence of stands in the tables; what is in it only the child process looks at.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from workbench.domain.vocab import FileMode
from workbench.errors import LibraryError, reason
from workbench.store import places
from workbench.store.library import Library

_CHUNK = 1 << 20
# A kept file of the right size is read again when it is kept once more, unless it is larger than this; `verify` reads every one.
_REREAD = 16 << 20
_SUFFIX = re.compile(r"\.[a-z0-9]{1,10}")

Progress = Callable[[float, str], None]


class FileState(StrEnum):
    """How a file stands to what is known about it."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"


def sha256_of(path: Path, *, progress: Callable[[int], None] | None = None) -> str:
    """The SHA-256 of a file in hex; `progress` is told the bytes read so far. Raises OSError."""
    hashed = hashlib.sha256()
    done = 0
    with path.open("rb") as source:
        while chunk := source.read(_CHUNK):
            hashed.update(chunk)
            done += len(chunk)
            if progress is not None:
                progress(done)
    return hashed.hexdigest()


def stored_path(sha256: str, name: str) -> str:
    """Where a copied file lies, relative to the library's folder, with `/`. Of the name only a plain suffix is kept."""
    suffix = Path(name).suffix.lower()
    return f"{places.FILES}/{sha256[:2]}/{sha256}{suffix if _SUFFIX.fullmatch(suffix) else ''}"


def keep(library: Library, source: Path, *, sha256: str, name: str) -> str:
    """Copies a file into the library and returns its relative path; nothing is copied when it is there already, or was made ready by the child.

    Raises LibraryError where it cannot be read or written, or is not what was hashed (it changed meanwhile).
    """
    folder, stored = library.folder, stored_path(sha256, name)
    with _refused():
        found = _there(folder, source, stored, sha256=sha256)
        if found is not None:
            return found
        ready, target = _ready(folder, sha256), folder / stored
        if ready.is_file():
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            ready.replace(target)
            places.sync_folder(target.parent)
        else:
            _copy(folder, source, target, sha256=sha256)
    return stored


def make_ready(folder: Path, source: Path, *, sha256: str, name: str) -> None:
    """The copying of `keep`, done by the child process: a whole copy among the unfinished ones. Where nobody takes it from there, because the
    user stopped meanwhile, it goes away with them."""
    with _refused():
        if _there(folder, source, stored_path(sha256, name), sha256=sha256) is None:
            _copy(folder, source, _ready(folder, sha256), sha256=sha256)


@contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LibraryError(
            "The file could not be copied into the library.",
            reason(error),
            "Make room on the disk of the library; if it is evidence, link the file instead of copying it.",
        ) from error


def _ready(folder: Path, sha256: str) -> Path:
    return folder / places.STAGING / f"{sha256}.whole"


def _there(folder: Path, source: Path, stored: str, *, sha256: str) -> str | None:
    """Where the library holds this content already."""
    size = source.stat().st_size
    for copy in (folder / stored, *copies(folder, stored)):
        if copy.is_file() and copy.stat().st_size == size and (size > _REREAD or sha256_of(copy) == sha256):
            return copy.relative_to(folder).as_posix()
    return None


def _copy(folder: Path, source: Path, target: Path, *, sha256: str) -> None:
    with source.open("rb") as opened:
        _write(folder, target, iter(lambda: opened.read(_CHUNK), b""), sha256=sha256)


def copies(folder: Path, stored: str) -> list[Path]:
    """Every copy of the content that lies at `stored`, whatever its suffix: the same bytes may have come under two names."""
    target = folder / stored
    return sorted(path for path in target.parent.glob("*") if path.stem == target.stem)


@contextmanager
def dropped_on_error(library: Library, *, sha256: str, name: str) -> Iterator[None]:
    """What is kept inside the block under this name goes away again where the block fails: no step will ever name it."""
    path = library.folder / stored_path(sha256, name)
    was_there = path.exists()
    try:
        yield
    except BaseException:
        if not was_there:
            path.unlink(missing_ok=True)
        raise


def _write(folder: Path, target: Path, chunks: Iterator[bytes], *, sha256: str) -> None:
    """Whole and checked under its name, or not at all."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    staging = folder / places.STAGING
    staging.mkdir(mode=0o700, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=staging)  # made with mode 0600
    part = Path(temporary)
    try:
        hashed = hashlib.sha256()
        with os.fdopen(descriptor, "wb") as out:
            for chunk in chunks:
                hashed.update(chunk)
                out.write(chunk)
            out.flush()
            os.fsync(out.fileno())
        if hashed.hexdigest() != sha256:
            raise LibraryError(
                "The file changed while it was being read.", f"({target.name[:12]}…)", "Attach it again."
            )
        part.replace(target)
        places.sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def locate(library: Library, mode: FileMode, path: str) -> Path:
    """Where a file of the `file` table lies now: inside the library when copied, else where it was linked."""
    return library.folder / path if mode is FileMode.COPIED else Path(path)


def quick_state(path: Path, *, size: int, mtime_ns: int) -> FileState:
    """What can be said without reading the file. `mtime_ns` 0: not known (a copy in the library), so only the size is compared."""
    try:
        found = path.stat()
    except OSError:
        return FileState.MISSING
    same = found.st_size == size and (mtime_ns in (0, found.st_mtime_ns))
    return FileState.UNCHANGED if same else FileState.CHANGED


def full_state(path: Path, *, sha256: str, progress: Callable[[int], None] | None = None) -> FileState:
    """Reads the whole file and compares its hash."""
    try:
        found = sha256_of(path, progress=progress)
    except OSError:
        return FileState.MISSING
    return FileState.UNCHANGED if found == sha256 else FileState.CHANGED


def find_moved(folder: Path, *, sha256: str, size: int, progress: Progress | None = None) -> Path | None:
    """The file with this content somewhere below `folder`, or None. Only files of the same size are read; links are not followed."""
    for looked_at, path in enumerate(_files_below(folder)):
        if progress is not None and looked_at % 100 == 0:
            progress(0.0, f"{looked_at} files looked at")
        if quick_state(path, size=size, mtime_ns=0) is FileState.UNCHANGED and (
            full_state(path, sha256=sha256) is FileState.UNCHANGED
        ):
            return path
    return None


def _files_below(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(parent, name)
            if path.is_file() and not path.is_symlink():
                yield path

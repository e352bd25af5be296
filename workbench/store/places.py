"""Where a library lies: the names inside its folder, and whether the folder is on a network or watched by a cloud's sync program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DATABASE = "workbench.db"
FILES = "files"
BACKUPS = "backups"
# Says that a purge was made whose files and old backups are not deleted yet.
PURGE_PENDING = "purge.pending"
# Copies that are not whole yet; what a killed program left here is deleted on the next open.
STAGING = "files/unfinished"

_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
        "fuse.davfs",
        "glusterfs",
        "ceph",
    }
)
_CLOUDS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "box sync": "Box",
    "megasync": "MEGA",
}

NETWORK_WARNING = "This library lies on a network drive. It works there more slowly and is safe only while one machine at a time uses it."
CLOUD_WARNING = (
    "This library lies in a folder that {cloud} copies to other machines. A copy made while the program writes can be damaged:"
    " keep the library outside that folder and let {cloud} carry its backups instead."
)


def is_own(folder: Path, path: Path) -> bool:
    """Whether `path` is where the library in `folder` keeps what is its own (backups aside): nothing else may be written there."""
    target, home = path.resolve(), folder.resolve()
    if target == home or not target.is_relative_to(home):
        return target == home
    first = target.relative_to(home).parts[0].lower()
    return first.startswith("workbench.") or first in (FILES, PURGE_PENDING)


def sync_folder(folder: Path) -> None:
    """Makes a rename in the folder durable, where the system knows such a thing."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def on_network(folder: Path, *, mounts: str | None = None) -> bool:
    """Whether the folder lies on a network file system. `mounts`: the text of /proc/mounts, read where None."""
    if sys.platform == "win32":
        return _windows_network(folder)
    if mounts is None:
        table = Path("/proc/mounts")
        mounts = table.read_text(encoding="utf-8", errors="replace") if table.exists() else ""
    best, kind = "", ""
    target = str(folder.resolve())
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = target == point or target.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind in _NETWORK


def _windows_network(folder: Path) -> bool:
    drive = os.path.splitdrive(folder.resolve())[0]
    if drive.startswith("\\\\"):
        return True
    import ctypes

    remote = 4
    kind: int = getattr(ctypes, "windll").kernel32.GetDriveTypeW(drive + "\\")  # noqa: B009 - exists on Windows alone
    return kind == remote


def cloud(folder: Path) -> str | None:
    """The name of the cloud service whose sync folder this is, as far as its path says so."""
    for part in folder.resolve().parts:
        for word, name in _CLOUDS.items():
            if part.lower() == word or part.lower().startswith((word + " ", word + "-", word + "(")):
                return name
    return None


def warnings(folder: Path) -> tuple[str, ...]:
    """What the user should know about the place, in words."""
    said = [NETWORK_WARNING] if on_network(folder) else []
    synced = cloud(folder)
    if synced is not None:
        said.append(CLOUD_WARNING.format(cloud=synced))
    return tuple(said)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file it is, whatever its name; None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino

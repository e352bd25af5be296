"""Warnings about where a library lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from store_samples import add_person, open_fixed

from workbench.store import opening, places

MOUNTS = "/dev/sda / ext4 rw 0 0\nserver:/desk /srv/desk nfs4 rw 0 0\n//nas/x /srv/my\\040nas cifs rw 0 0\n/dev/sdb /srv/desk/local ext4 rw 0 0\n"


@pytest.mark.parametrize(
    ("folder", "network"),
    [
        ("/home/a", False),
        ("/srv/desk", True),
        ("/srv/desk/a/b", True),
        ("/srv/deskchair", False),
        ("/srv/my nas/a", True),
        ("/srv/desk/local/a", False),
    ],
)
def test_network_drives_are_seen_by_their_mount(folder: str, network: bool) -> None:
    assert places.on_network(Path(folder), mounts=MOUNTS) is network


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("/home/a/Dropbox/library", "Dropbox"),
        ("/home/a/OneDrive - Newsroom/library", "OneDrive"),
        ("/Users/a/Library/Mobile Documents/x", "iCloud Drive"),
        ("/home/a/boxes/library", None),
    ],
)
def test_sync_folders_are_seen_by_their_name(folder: str, name: str | None) -> None:
    assert places.cloud(Path(folder)) == name


def test_a_sync_folder_is_warned_about(tmp_path: Path) -> None:
    with open_fixed(tmp_path / "Nextcloud" / "library") as library:
        assert ["Nextcloud" in warning for warning in library.warnings] == [True]


def test_on_a_network_drive_there_is_no_shared_memory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening.places, "on_network", lambda folder: True)
    with open_fixed(folder) as library:
        with library.step("Add person"):
            add_person(library, "A")
        assert library.value("PRAGMA journal_mode") == "delete"
        assert library.warnings == (places.NETWORK_WARNING,)
        assert not list(folder.glob("*-shm"))

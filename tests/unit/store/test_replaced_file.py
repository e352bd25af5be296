"""The database file is replaced or taken away while the library is open: the next change is refused, so that no work goes where nobody finds it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from store_samples import add_person

from workbench.errors import LibraryError
from workbench.store import places
from workbench.store.library import Library
from workbench.store.opening import open_library


@pytest.mark.parametrize("by", ["another file", "nothing"])
def test_a_change_is_refused(library: Library, tmp_path: Path, by: str) -> None:
    with library.step("Add person"):
        add_person(library, "Tilda Ravn")
    database = library.folder / places.DATABASE
    copy = tmp_path / "copy.db"
    shutil.copy(database, copy)
    database.unlink()
    if by == "another file":
        copy.replace(database)
    with pytest.raises(LibraryError, match="replaced or taken away"), library.step("Add person"):
        add_person(library, "Bo Rud")
    assert not library.in_step
    assert library.value("SELECT count(*) FROM person") == 1


def test_a_new_library_is_written_at_once(tmp_path: Path) -> None:
    with open_library(tmp_path / "new", actor="AB") as library, library.step("Add person"):
        add_person(library, "Tilda Ravn")

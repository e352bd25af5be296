"""A library in a temporary folder, with a clock and ids that are the same every time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fresh_library import fresh
from store_samples import fixed_clock, fixed_uids

from workbench.store.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    with fresh(folder, actor="AB", clock=fixed_clock(), new_uid=fixed_uids()) as opened:
        yield opened

"""The dashboard over a million claims against one over a thousand: every figure comes from a counter, so that it opens as fast. Medians in one run."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import pytest
from test_lists import LARGE, SMALL, fill

from workbench.services import dashboard
from workbench.services.library import Library
from workbench.store.schema_0006 import MIGRATION

pytestmark = pytest.mark.bench


def counted(folder: Path, claims: int) -> Library:
    """As the migration counts what is there already."""
    library = fill(folder, claims)
    with library.untracked():
        for statement in MIGRATION.statements:
            if statement.startswith("INSERT"):
                library.execute(statement)
    return library


def median_ms(library: Library) -> float:
    times = []
    for _ in range(15):
        began = time.perf_counter()
        told = dashboard.read(library)
        times.append((time.perf_counter() - began) * 1000)
        assert sum(figure.n for figure in told.status) in (SMALL, LARGE)
    return statistics.median(times)


def test_a_million_claims_are_counted_as_fast_as_a_thousand(tmp_path: Path) -> None:
    small, large = (median_ms(counted(tmp_path / name, n)) for name, n in (("small", SMALL), ("large", LARGE)))
    print(f"\ndashboard: {small:.2f} ms over {SMALL} claims, {large:.2f} ms over {LARGE}")
    assert large <= 1.5 * small + 0.5

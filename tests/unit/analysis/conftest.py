"""The language model, loaded once for all tests of the analysis."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis import extract, pipeline
from workbench.domain.candidates import Candidates


@pytest.fixture(scope="session")
def analyse() -> Callable[[str], Candidates]:
    """`extract.analyse` with the model already in memory."""
    pipeline.load()
    return extract.analyse

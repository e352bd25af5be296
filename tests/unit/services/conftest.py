"""A real library in a temporary folder, and one that holds the article of the tests with its suggestions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import mill
import pytest
from fresh_library import fresh
from mill import Mill

from workbench.services import articles, queries
from workbench.services import library as libraries
from workbench.services.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    numbers = itertools.count(1)
    opened = fresh(
        tmp_path / "library",
        actor="AB",
        clock=mill.ticking(),
        new_uid=lambda: f"019c0000-0000-7000-8000-{next(numbers):012d}",
    )
    yield opened
    libraries.close(opened)


@pytest.fixture
def article(library: Library) -> Mill:
    made = articles.finish_import(library, mill.read(), mill.FILE).value
    text = queries.article_text(library, made.version_id).text
    articles.finish_analysis(library, made.version_id, mill.found(text))
    return Mill(library, made.article_id, made.version_id, text)

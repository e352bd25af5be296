"""A pin lies inside the recording that is held, as far as its length is known."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from mill import Mill

from workbench.errors import InputError
from workbench.services import history, linking, queries, reviewing

LENGTH_MS = 40_000


@pytest.fixture
def link_id(article: Mill, tmp_path: Path) -> int:
    """A link whose evidence holds a recording of forty seconds."""
    link_id = reviewing.accept_link(article.library, article.link()).value
    source = queries.link(article.library, link_id).evidence
    assert source is not None
    film = tmp_path / "film.bin"
    film.write_bytes(b"forty seconds")
    result = {
        "sha256": hashlib.sha256(film.read_bytes()).hexdigest(),
        "size": film.stat().st_size,
        "mtime_ns": film.stat().st_mtime_ns,
        "probe": {"kind": "video", "duration_ms": LENGTH_MS},
    }
    linking.attach_file(article.library, source.id, film, result)
    return link_id


def test_a_pin_may_end_with_the_recording(article: Mill, link_id: int) -> None:
    linking.pin(article.library, link_id, start_ms=39_000, end_ms=LENGTH_MS)
    pinned = queries.link(article.library, link_id).locator
    assert pinned is not None
    assert (pinned.start_ms, pinned.end_ms) == (39_000, LENGTH_MS)


def test_a_pin_beyond_the_recording_is_refused(article: Mill, link_id: int) -> None:
    before = history.history(article.library, limit=1)
    with pytest.raises(InputError, match="ends before that"):
        linking.pin(article.library, link_id, start_ms=39_000, end_ms=99_000)
    assert queries.link(article.library, link_id).locator is None
    assert history.history(article.library, limit=1) == before

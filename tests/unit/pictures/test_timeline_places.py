"""The timeline's places: no two labels meet, none leaves the picture, time goes on from left to right; and what its points are. No Qt."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.timeline import ORDER, Moment
from workbench.domain.vocab import Stance
from workbench.ui.pictures.timeline import RING, WIDTH, Placed, elapsed, place

DAYS = st.one_of(
    st.dates().map(lambda d: d.isoformat()),
    st.datetimes().map(lambda d: d.strftime("%Y-%m-%dT%H:%M:%S.000Z") if d.year > 999 else "2026-01-01T00:00:00.000Z"),
    st.sampled_from(("2026", "2026-03", "2026-03-04")),
)
MOMENTS = st.lists(
    st.builds(
        Moment,
        at=DAYS,
        kind=st.sampled_from(ORDER),
        what=st.text(min_size=1, max_size=30),
        detail=st.text(max_size=120),
        lead=st.just("claim"),
        ident=st.integers(1, 9),
        stance=st.none() | st.sampled_from(Stance),
    ),
    max_size=40,
)


def wide(words: str, bold: bool) -> float:
    return len(words) * (7.5 if bold else 7)


def placed(moments: list[Moment]) -> Placed:
    return place(moments, measure=wide, when=lambda at: at[:10])


def meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    x, y, w, h = one
    a, b, c, d = other
    return x < a + c and a < x + w and y < b + d and b < y + h


@given(MOMENTS)
def test_no_two_labels_meet_and_none_leaves_the_picture(moments: list[Moment]) -> None:
    made = placed(sorted(moments, key=lambda m: m.at))
    boxes = [point.label for point in made.points]
    assert len(boxes) == len(moments)
    assert not any(meet(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    rings = [(p.x - RING / 2, p.y - RING / 2, float(RING), float(RING)) for p in made.points]
    assert not any(meet(a, b) for n, a in enumerate(rings) for b in rings[n + 1 :])
    assert not any(meet(ring, box) for ring in rings for box in boxes)
    for x, y, w, h in boxes:
        assert x >= 0
        assert y >= 0
        assert x + w <= WIDTH
        assert y + h <= made.height


@given(MOMENTS)
def test_time_goes_on_along_each_line_and_the_words_between_have_room(moments: list[Moment]) -> None:
    made = placed(sorted(moments, key=lambda m: m.at))
    for one, other in pairwise(made.points):
        assert (one.y, one.x) < (other.y, other.x)
    for between in made.betweens:
        half = wide(between.words, False) / 2
        row = [p.x for p in made.points if p.y == between.y]
        left, right = max(x for x in row if x < between.x), min(x for x in row if x > between.x)
        assert left + RING / 2 <= between.x - half
        assert between.x + half <= right - RING / 2


@pytest.mark.parametrize(
    ("earlier", "later", "words"),
    [
        ("2026-01-24", "2026-01-25", "1 day"),
        ("2026-01-24T08:00:00.000Z", "2026-01-24T10:00:00.000Z", "2 hours"),
        ("2026-01-24", "2026-01-24T10:00:00.000Z", ""),
        ("2026-01-01", "2026-02-05", "5 weeks"),
        ("2026", "2026-02-05", ""),
        ("2024-01-01", "2026-01-01", "2 years"),
    ],
)
def test_the_time_between_in_words(earlier: str, later: str, words: str) -> None:
    assert elapsed(earlier, later) == words


def test_the_day_of_the_statement_is_marked_where_more_happened_on_it() -> None:
    said = Moment("2026-03-04", "said", "said", "Mara Quill", "claim", 1)
    filmed = Moment("2026-03-04", "evidence", "video", "E1", "evidence", 1)
    later = Moment("2026-03-09", "decided", "decided", "False", "verdict", 1)
    ((y, x1, x2),) = placed([filmed, said, later]).same_day
    points = placed([filmed, said, later]).points
    assert (y, x1, x2) == (points[0].y, points[0].x, points[1].x)
    assert placed([said, later]).same_day == ()


def test_a_point_is_read_out_with_its_stance() -> None:
    seen = Moment("2026-03-04", "evidence", "video", "E1 Quay", "evidence", 1, Stance.CONTRADICTS)
    assert placed([seen]).points[0].spoken == "2026-03-04, video, E1 Quay, contradicts"


def test_the_layout_needs_no_qt() -> None:
    source = sys.modules["workbench.ui.pictures.timeline"].__dict__
    assert not any(getattr(value, "__module__", "").startswith("PySide6") for value in source.values())

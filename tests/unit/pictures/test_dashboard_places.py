"""The dashboard's cells: none covers another or leaves the picture; people stand by name and no bar compares them. No Qt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.dashboard import Dashboard, Figure, Week, monday, mondays
from workbench.domain.listing import first
from workbench.ui.pictures.dashboard import WIDTH, Words, number, place

WORDS = Words("status", "verdicts", "articles", "people", "by name", "and more", "weeks", "bars", "as of")
CLAIMS = first("claims")
FIGURES = st.lists(st.builds(Figure, st.text(max_size=60), st.integers(0, 10**7), st.just(CLAIMS)), max_size=14)


@st.composite
def boards(draw: st.DrawFn) -> Dashboard:
    figure = st.builds(Figure, st.sampled_from(("claims", "verdicts")), st.integers(0, 10**6), st.just(CLAIMS))
    weeks = tuple(Week(day, draw(figure), draw(figure)) for day in mondays("2026-11-24", weeks=8))
    tiles = draw(
        st.lists(
            st.builds(Figure, st.text(max_size=20), st.integers(0, 10**6), st.just(CLAIMS)), min_size=1, max_size=6
        )
    )
    people = sorted(draw(FIGURES), key=lambda one: one.words)
    return Dashboard(
        "2026-11-24",
        tuple(tiles),
        *(tuple(draw(FIGURES)) for _ in range(3)),
        tuple(people),
        draw(st.integers(0, 900)),
        weeks,
    )


@given(boards())
def test_no_cell_covers_another_or_leaves_the_picture(told: Dashboard) -> None:
    board = place(told, WORDS, ["1 Jan"] * 8)
    boxes = [cell.rect for cell in board.cells]
    for n, (x, y, w, h) in enumerate(boxes):
        assert x >= 0
        assert x + w <= WIDTH
        assert y + h <= board.height
        for a, b, c, d in boxes[n + 1 :]:
            assert x + w <= a + 0.01 or a + c <= x + 0.01 or y + h <= b + 0.01 or b + d <= y + 0.01
    assert all(0 <= cell.share <= 1 for cell in board.cells)


@given(boards())
def test_nobody_has_a_bar(told: Dashboard) -> None:
    board = place(told, WORDS, ["1 Jan"] * 8)
    names = [cell for cell in board.cells if cell.kind == "name" and cell.number]
    assert [cell.figure for cell in names] == list(told.people)
    assert not any(cell.share for cell in names)


def test_a_capped_count_says_so() -> None:
    assert number(1001, 1000) == "1 000+"
    assert number(12500, 1000) == "12 500"


def test_weeks_begin_on_monday() -> None:
    assert monday("2026-11-24") == "2026-11-23"
    assert mondays("2026-11-24", weeks=2) == ("2026-11-16", "2026-11-23")

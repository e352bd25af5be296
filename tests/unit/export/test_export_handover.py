"""The handover sheet: reference text of its PDF, its words as text, what of it may stand in reports for others, hostile words."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import export_builders as make
import pytest
from export_reading import all_outputs, pages, squeezed

from workbench.domain.claim import ClaimCard
from workbench.domain.handover import Left, Todo
from workbench.domain.vocab import Audience, ClaimStatus
from workbench.export import handover
from workbench.export.redact import redact
from workbench.export.render import render

REFERENCE = Path(__file__).parents[2] / "data" / "export" / "handover.txt"
TODO = Todo(
    "Ask the board for the logbook",
    ("Who opened the gate?", "Where is the original of the video?"),
    "R.V.",
    "2026-09-12",
)


def open_card(**fields: object) -> ClaimCard:
    told = {"status": ClaimStatus.IN_PROGRESS, "todo": TODO, "number": 3} | fields
    return make.card(claim=make.claim(**told), verdict=None, verdicts=())


def sheet(*cards: ClaimCard, about_article: bool = True, left: Left | None = None) -> handover.Sheet:
    item = make.article(todo=Todo("Call the newsroom", ("Was the headline changed?",), "M.K.", "2026-09-20"))
    source = redact(make.source(*cards, article=item), Audience.INTERNAL, now=make.NOW).source
    article = source.articles[1] if about_article else None
    return handover.build(source, article=article, now=make.NOW, today="2026-09-14", left=left)


def printed(folder: Path, made: handover.Sheet) -> list[str]:
    path = folder / "sheet.pdf"
    path.write_bytes(handover.pdf(made, system_fonts=False))
    return pages(path)


def test_the_reference_text(tmp_path: Path) -> None:
    made = "\f\n".join(printed(tmp_path, sheet(open_card(), make.card(), make.opinion_card()))) + "\n"
    if os.environ.get("WORKBENCH_WRITE_REFERENCE"):
        REFERENCE.write_text(made, "utf-8")
    assert made == REFERENCE.read_text("utf-8")


def test_the_same_data_make_the_same_file() -> None:
    made = sheet(open_card())
    assert handover.pdf(made, system_fonts=False) == handover.pdf(made, system_fonts=False)


def test_as_text() -> None:
    told = handover.text(sheet(open_card(), make.card())).splitlines()
    assert told[0] == "Handover: Sluice “never opened”, says water board"
    assert "next: Call the newsroom" in told
    assert "Open (1)" in told
    assert "    who: R.V. until 12 Sep 2026 (overdue)" in told
    assert "    question: Who opened the gate?" in told
    assert "Decided (1)" in told
    assert any(line.startswith("    open because: ") and "no verdict yet" in line for line in told)


def test_open_claims_of_several_articles_name_them_and_stand_by_day() -> None:
    made = sheet(
        open_card(number=5, todo=Todo()),
        open_card(),
        open_card(number=4, todo=replace(TODO, due_on="2026-09-01")),
        about_article=False,
    )
    assert [line.number for line in made.open] == ["C4", "C3", "C5"]
    assert made.title == "Open claims"
    assert all(line.article == "Sluice “never opened”, says water board" for line in made.open)


def test_twelve_open_claims_fit_on_one_page(tmp_path: Path) -> None:
    cards = [open_card(number=n, id=n, todo=TODO if n < 4 else Todo()) for n in range(1, 13)]
    assert len(printed(tmp_path, sheet(*cards, about_article=False))) == 1


def test_nothing_open_says_so(tmp_path: Path) -> None:
    made = sheet(make.card())
    assert "Nothing is open." in handover.text(made)
    assert "Nothing is open." in printed(tmp_path, made)[0]


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (Left(False, 0, ()), ["Not analysed yet."]),
        (Left(True, 1, ()), ["1 suggestion not answered yet."]),
        (Left(True, 4, (4, 7)), ["4 suggestions not answered yet.", "Evidence not opened: E4, E7."]),
        (
            Left(True, 0, tuple(range(1, 15))),
            ["Evidence not opened: E1, E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12 and 2 more."],
        ),
    ],
)
def test_what_is_left_beside_the_claims_is_said(tmp_path: Path, left: Left, told: list[str]) -> None:
    made = sheet(make.card(), left=left)
    lines = handover.text(made).splitlines()
    at = lines.index("Open (0)")
    assert lines[at + 1 : at + 2 + len(told)] == ["No claim is open.", *told]
    page = squeezed("".join(printed(tmp_path, made)))
    assert "Nothingisopen" not in page.replace(" ", "")
    for part in told:
        assert part[1:-1].replace(" ", "") in page.replace(" ", "")


def test_nothing_left_beside_the_claims_is_nothing_open() -> None:
    assert handover.text(sheet(make.card(), left=Left(True, 0, ()))) == handover.text(sheet(make.card()))


def test_words_are_never_markup(tmp_path: Path) -> None:
    hostile = "#panic() *bold* $x$ \\u{202e} <b> “\u202e”"
    text = squeezed("".join(printed(tmp_path, sheet(open_card(verbatim=hostile, wording="", wording_confirmed=False)))))
    assert squeezed("#panic() *bold* $x$") in text
    assert "⟨U+202E⟩" in text


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("kind", ["pdf", "csv", "claimreview"])
def test_only_the_desk_reads_what_is_still_to_do(tmp_path: Path, kind: str, audience: Audience) -> None:
    secret = Todo("CanaryAction", ("CanaryQuestion",), "CW", "2031-01-01")
    item = make.article(todo=secret)
    out = tmp_path / ("tables" if kind == "csv" else "out.pdf" if kind == "pdf" else "out.json")
    cards = (make.card(claim=make.claim(todo=secret)),)
    render(
        kind,
        make.source(*cards, article=item),
        audience=audience,
        out=out,
        now=make.NOW,
        options={"system_fonts": False},
    )
    told = all_outputs(tmp_path)
    desk = audience is Audience.INTERNAL and kind != "claimreview"
    assert ("CanaryAction" in told) is desk
    assert ("CanaryQuestion" in told) is desk
    assert ("2031-01-01" in told) is desk

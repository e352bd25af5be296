"""The article as Qt's document: every character of it stands where the map says, and our notes are no part of it."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.domain.spans import Span
from workbench.domain.vocab import PassageRole
from workbench.services import queries
from workbench.services.library import Library
from workbench.ui import texts
from workbench.ui.offsets import shown
from workbench.ui.reading import document


def words(made: QTextDocument, ranges: list[tuple[int, int]]) -> str:
    cursor = QTextCursor(made)
    parts = []
    for low, high in ranges:
        cursor.setPosition(low)
        cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
        parts.append(cursor.selectedText())
    return "".join(parts)


def test_every_shown_passage_stands_where_the_map_says(qapp: object, library: Library, version_id: int) -> None:
    text, made = queries.article_text(library, version_id), QTextDocument()
    built = document.fill(made, text)
    body = [p for p in text.passages if p.role is not PassageRole.FURNITURE]
    assert body
    for passage in body:
        ranges = built.offsets.ranges(passage.start, passage.end)
        assert words(made, ranges) == shown(text.text[passage.start : passage.end])


def test_the_headline_stands_at_the_head_with_its_offsets(qapp: object, library: Library, version_id: int) -> None:
    text, made = queries.article_text(library, version_id), QTextDocument()
    document.fill(made, text)
    plain = made.toPlainText()
    assert plain.startswith("Hollow Observer · Ines Vale · 4 March 2026 · ")
    assert plain.count(text.article.title) == 1


def test_long_runs_of_furniture_are_one_line_until_they_are_wanted(
    qapp: object, library: Library, version_id: int
) -> None:
    text, made = queries.article_text(library, version_id), QTextDocument()
    built = document.fill(made, text)
    assert "5 lines left out as page furniture · Show them" in made.toPlainText()
    (href,) = [h for h in built.anchors if h.startswith("unfold:")]
    starts = built.anchors[href]
    assert built.offsets.ranges(starts[0], starts[0] + 4) == []
    unfolded = document.fill(made, text, unfolded=frozenset({starts[0]}))
    assert words(made, unfolded.offsets.ranges(starts[0], starts[0] + 4)) == "More"
    assert [h for h in unfolded.anchors if h.startswith("restore:")]


def test_an_article_without_title_or_passages_is_shown_all_the_same(
    qapp: object, library: Library, version_id: int
) -> None:
    import dataclasses

    text = queries.article_text(library, version_id)
    bare = dataclasses.replace(text, article=dataclasses.replace(text.article, title=""), passages=())
    made = QTextDocument()
    built = document.fill(made, bare)
    assert "Untitled article" in made.toPlainText()
    assert built.offsets.to_qt(0) is None


def test_spans_over_paragraphs_are_several_ranges(qapp: object, library: Library, version_id: int) -> None:
    text, made = queries.article_text(library, version_id), QTextDocument()
    built = document.fill(made, text)
    start = text.text.index("🌉")
    span = Span(start, text.text.index("Piet Osk") + 8)
    found = built.offsets.ranges(span.start, span.end)
    assert len(found) == 2
    assert words(made, found) == "🌉.Mayor Piet Osk"


def test_a_byline_that_was_taken_up_is_not_greyed_as_furniture(qapp: object, library: Library, version_id: int) -> None:
    import dataclasses

    from workbench.domain.extraction import Passage

    stored = queries.article_text(library, version_id)
    lines = ("By Ines Vale", "Hollow Observer", "More", "Read also: Ines Vale on ferries and their captains", "Share")
    whole, passages = "", []
    for line in lines:
        passages.append(Passage(len(whole), len(whole) + len(line), PassageRole.FURNITURE))
        whole += line + "\n"
    text = dataclasses.replace(stored, text=whole, passages=tuple(passages))
    assert texts.taken_up(text) == {passages[0].start, passages[1].start}
    made = QTextDocument()
    built = document.fill(made, text)
    plain = made.toPlainText()
    assert "By Ines Vale   told in the line at the top · Restore" in plain
    assert "Hollow Observer   told in the line at the top · Restore" in plain
    assert plain.count("left out as page furniture") == 3
    assert f"restore:{passages[0].start}" in built.anchors
    unnamed = dataclasses.replace(text, article=dataclasses.replace(text.article, authors=(), publisher=""))
    assert texts.taken_up(unnamed) == frozenset()

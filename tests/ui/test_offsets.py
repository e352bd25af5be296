"""Code points against Qt's positions, tried on a real document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from workbench.ui.offsets import Offsets, shown

NASTY = st.sampled_from(
    [
        "😀",
        "\r\n",
        "\r",
        "\n",
        "\ufeff",
        "\u2029",
        "\u2028",
        "\ufdd0",
        "\ufdd1",
        "\ufffc",
        "\x00",
        "é",
        "e\u0301",
        "𝔘",
        "a",
        " ",
        "\u200f",
    ]
)
TEXT = st.lists(NASTY | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).map("".join)
PIECES = st.lists(TEXT, min_size=1, max_size=5)


def written(parts: list[str]) -> tuple[QTextDocument, Offsets, str]:
    """A document of several blocks with words of ours before and after each piece."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    offsets, whole = Offsets(), ""
    for part in parts:
        cursor.insertText("head ")
        offsets.add(len(whole), part, cursor.position())
        cursor.insertText(shown(part))
        cursor.insertText(" tail")
        cursor.insertBlock()
        whole += part + "\n\n"
    return document, offsets, whole


def selected(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@given(PIECES, st.data())
def test_every_span_is_the_same_words_in_the_document(parts: list[str], data: st.DataObject) -> None:
    document, offsets, whole = written(parts)
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    words = "".join(selected(document, low, high) for low, high in offsets.ranges(start, end))
    as_shown = "\n\n".join(shown(part) for part in parts)  # piece by piece: a CR LF may lie across two
    expected = "".join(as_shown[max(start, p.start) : max(start, min(end, p.end))] for p in offsets.pieces)
    assert words == expected


@given(PIECES)
def test_there_and_back_is_the_same_place(parts: list[str]) -> None:
    _, offsets, _ = written(parts)
    for piece in offsets.pieces:
        for offset in range(piece.start, piece.end + 1):
            position = offsets.to_qt(offset)
            assert position is not None
            assert offsets.from_qt(position) == offset


@given(TEXT)
def test_nothing_is_added_or_lost_for_qt(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(shown(text))
    assert len(shown(text)) == len(text)
    assert document.blockCount() == 1
    assert document.characterCount() - 1 == len(text.encode("utf-16-le")) // 2


def test_a_position_inside_an_emoji_is_its_beginning() -> None:
    offsets = Offsets()
    offsets.add(10, "a😀b😀", 100)
    assert [offsets.from_qt(p) for p in range(100, 107)] == [10, 11, 11, 12, 13, 13, 14]


def test_text_that_is_not_shown_has_no_place() -> None:
    offsets = Offsets()
    offsets.add(10, "abc", 0)
    offsets.add(20, "def", 4)
    assert offsets.to_qt(5) is None
    assert offsets.to_qt(15) is None
    assert offsets.to_qt(13) == 3
    assert offsets.from_qt(50) == 23

"""Any text and any bytes: passages in bounds, in order, apart; the text kept; nothing but InputError."""

from __future__ import annotations

from hypothesis import event, given, settings
from hypothesis import strategies as st

from workbench.domain.extraction import Extraction, Passage, from_json, to_json
from workbench.errors import InputError
from workbench.ingest.body import label
from workbench.ingest.html import read_html
from workbench.ingest.paste import read_text
from workbench.ingest.reader import read
from workbench.ingest.text import clean, decode

any_text = st.text(st.characters(exclude_categories=()), max_size=400)
lines = st.lists(
    st.sampled_from(
        [
            "Share",
            "Related Articles",
            "",
            "  ",
            "By Ann Lee",
            "A headline with five words",
            "The mayor said that the bridge will open on Friday, after all.",
            "\u2028",
            "«Oui», dit-il.",
            "\r",
            "橋が開く。",
        ]
    )
    | any_text,
    max_size=30,
).map("\n".join)
markup = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div class='x'>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<h1>",
            "<table><tr><td>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<iframe src='//youtu.be/x'>",
            "<video src=a.mp4>",
            "&nbsp;",
            "&#0;",
            "<meta charset=x>",
            "<title>",
            "Some words of a sentence that goes on.",
            '<script type="application/ld+json">{"@type":"Article","headline":["x",{"name":3}],"author":{"@id":[]}}</script>',
        ]
    )
    | any_text,
    max_size=30,
).map("".join)


def check_passages(text: str, passages: tuple[Passage, ...]) -> None:
    last = 0
    for passage in passages:
        assert last <= passage.start < passage.end <= len(text)
        assert text[passage.start : passage.end].strip() == text[passage.start : passage.end]
        assert not text[last : passage.start].strip()
        last = passage.end
    assert not text[last:].strip()


def check(found: Extraction) -> None:
    check_passages(found.text, found.passages)
    assert from_json(to_json(found)) == found
    assert found.text.encode("utf-8").decode("utf-8") == found.text


@given(any_text | lines)
def test_labels_cover_any_text_as_it_stands(text: str) -> None:
    check_passages(text, label(text))


@given(any_text | lines)
def test_a_paste_keeps_its_text(text: str) -> None:
    try:
        found = read_text(text)
    except InputError:
        assert not any(char.isalnum() for char in text)
        return
    assert found.text == clean(text)[0]
    check(found)


@given(st.binary(max_size=400) | any_text.map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        check(read(data))
    except InputError:
        event("refused")


@given(markup)
@settings(max_examples=60, deadline=None)
def test_any_markup_is_read_or_refused(page: str) -> None:
    try:
        check(read_html(page.encode("utf-8", "replace")))
    except InputError:
        event("refused")


@given(any_text)
def test_clean_is_idempotent(text: str) -> None:
    once = clean(text)[0]
    assert clean(once) == (once, ())


@given(st.binary(min_size=1, max_size=200))
def test_decoding_what_was_decoded_changes_nothing(data: bytes) -> None:
    try:
        once = clean(decode(data)[0])[0]
    except InputError:
        return
    if not once:
        return
    assert clean(once.encode("utf-8").decode("utf-8"))[0] == once

"""Which address of a page is proposed for which words: the link on them, one in their sentence, a player beside their paragraph."""

from __future__ import annotations

import pytest

from workbench.domain.candidates import Candidates, EvidenceCandidate
from workbench.domain.extraction import PageLink, Passage
from workbench.domain.page_links import Address, PageLinks, Place, filled
from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind, PassageRole


def _read(marked: str) -> tuple[str, list[Passage], list[PageLink]]:
    """A text in which `[words](address)` is a link and a paragraph `{kind address}` a player."""
    text, links, passages = "", [], []
    for paragraph in marked.split("\n"):
        if paragraph.startswith("{"):
            kind, url = paragraph.strip("{}").split()
            links.append(PageLink(len(text), len(text), url, EvidenceKind(kind)))
            continue
        text += "\n\n" if text else ""
        start = len(text)
        while "[" in paragraph:
            before, _, rest = paragraph.partition("[")
            words, _, rest = rest.partition("](")
            url, _, paragraph = rest.partition(")")
            text += before
            links.append(PageLink(len(text), len(text) + len(words), url))
            text += words
        text += paragraph
        passages.append(Passage(start, len(text), PassageRole.BODY))
    return text, passages, links


def _asked(marked: str, words: str, kind: EvidenceKind = EvidenceKind.VIDEO, *others: str) -> Address | None:
    text, passages, links = _read(marked)

    def at(part: str) -> Span:
        start = text.index(part)
        return Span(start, start + len(part))

    return PageLinks(text, passages, links).of(at(words), kind, others=[at(other) for other in others])


@pytest.mark.parametrize(
    ("marked", "words", "expected"),
    [
        ("He denied it. [A video](https://v/1) shows him there.", "video", ("https://v/1", Place.WORDS)),
        ("[Video obtained by the desk](https://v/1) shows him.", "Video", ("https://v/1", Place.WORDS)),
        ("A video [shows him there](https://v/1), they say.", "video", ("https://v/1", Place.SENTENCE)),
        ("A video by Dr. Lee [shows him there](https://v/1).", "video", ("https://v/1", Place.SENTENCE)),
        ("A [thing](https://v/9) and a video [shows him](https://v/1).", "video", ("https://v/1", Place.SENTENCE)),
        ("A video shows him there.\n{video https://v/p}\nMore.", "video", ("https://v/p", Place.PLAYER)),
        ("First.\n{video https://v/p}\nThe video shows him there.", "video", ("https://v/p", Place.PLAYER)),
        ("A video shows him there.\n{post https://v/p}\nMore.", "video", ("https://v/p", Place.PLAYER)),
    ],
)
def test_an_address_is_proposed(marked: str, words: str, expected: tuple[str, Place]) -> None:
    found = _asked(marked, words)
    assert found is not None
    assert (found.url, found.place) == expected


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("A video shows him. The town [voted on it](https://v/1) later.", "video"),
        ("The town [voted on it](https://v/1). A video shows him.", "video"),
        ("[Pel Oster](https://v/1) had said that a video shows him.", "video"),
        ("A video shows him at the [mill’s fair](https://v/tag/fairs/1).", "video"),
        ("A video shows him.\nMuch later.\nStill later.\n{video https://v/p}", "video"),
        ("A report says so.\n{video https://v/p}\nMore.", "report"),
    ],
)
def test_no_address_is_proposed(marked: str, words: str) -> None:
    kind = EvidenceKind.VIDEO if words == "video" else EvidenceKind.REPORT
    assert _asked(marked, words, kind) is None


def test_a_link_on_other_evidence_is_not_taken() -> None:
    marked = "A video and [a report](https://v/1) contradict him."
    assert _asked(marked, "video", EvidenceKind.VIDEO, "report") is None
    assert _asked(marked, "report", EvidenceKind.REPORT, "video") == Address("https://v/1", Place.WORDS, "a report")


def test_all_mentions_of_one_item_share_the_surest_address() -> None:
    text, passages, links = _read(
        "The video is long.\n[A video](https://v/1) shows him.\n{video https://v/p}\nThe footage is clear."
    )

    def item(words: str, slot: int) -> EvidenceCandidate:
        start = text.index(words)
        return EvidenceCandidate(Span(start, start + len(words)), EvidenceKind.VIDEO, "r", "", slot)

    found = Candidates("", len(text), "", evidence=(item("video", 0), item("A video", 0), item("footage", 1)))
    told = filled(found, text, passages, links)
    assert [(e.url, e.url_words) for e in told.evidence] == [
        ("https://v/1", "A video"),
        ("https://v/1", "A video"),
        ("https://v/p", ""),
    ]
    assert filled(found, text, passages, []) is found

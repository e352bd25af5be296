"""For any text: no exception, every span inside the text and not empty, the same words in the normalised copy, quotation state in order."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.analysis import extract, foreign, pipeline
from workbench.analysis.normalise import plain
from workbench.analysis.paragraphs import LONGEST_PIECE, paragraphs
from workbench.analysis.quotes import quotations
from workbench.domain.candidates import Candidates, from_json, to_json
from workbench.domain.spans import Span

ANY_TEXT = st.text(max_size=400)
MARKS = st.text(alphabet="\"“”„«»‘’'‚‹›`\u00a0 \n.,ab", max_size=80)
WORDS = st.sampled_from(
    [
        "Ellen Brandt", "said", "that", "the bridge", "was closed", '"', "“", "”", "according to", "a video", "contradicted", "by", "his claim",
        ".", ",", "\n\n", "?", "she", "falsely", "claimed", "no evidence", "despite", "records", "show", "but", "later", "called", "him", "a", "liar",
        "\u200b", "😀", "—", ":", "'s", "Mr.", "PolitiFact", "rated", "it", "False", "who", "which", "and", "is not true",
    ]
)  # fmt: skip
PSEUDO_NEWS = st.lists(WORDS, max_size=60).map(" ".join)


@pytest.fixture(scope="session", autouse=True)
def _model() -> None:
    pipeline.load()


def check(text: str, found: Candidates) -> None:
    spans = [s for c in found.claims for s in c.spans]
    spans += [c.cue for c in found.claims if c.cue]
    spans += [c.claimant.mention for c in found.claims if c.claimant and c.claimant.mention]
    spans += [e.span for e in found.evidence]
    spans += [s for k in found.links for s in (k.cue, k.reference) if s]
    for span in spans:
        assert span.of(text).strip(), span
    for claim in found.claims:
        assert list(claim.spans) == sorted(claim.spans)
        assert all(a.end <= b.start for a, b in zip(claim.spans, claim.spans[1:], strict=False))
        assert 0 <= claim.checkworthiness <= 1
        assert claim.claimant is None or claim.claimant.name.strip()
    for link in found.links:
        assert 0 <= link.claim < len(found.claims)
        assert link.evidence is None or 0 <= link.evidence < len(found.evidence)
        assert 0 < link.confidence <= 1
        assert link.reason
    assert to_json(from_json(to_json(found))) == to_json(found)


@given(ANY_TEXT)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_text(text: str) -> None:
    check(text, extract.analyse(text))


@given(PSEUDO_NEWS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_words_of_news_in_any_order(text: str) -> None:
    check(text, extract.analyse(text))


@given(PSEUDO_NEWS, st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_outside_the_body(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = extract.analyse(text, body=[Span(start, end)])
    check(text, found)
    for span in [s for c in found.claims for s in c.spans] + [e.span for e in found.evidence]:
        assert start <= span.start
        assert span.end <= end


@given(st.one_of(ANY_TEXT, MARKS))
@settings(max_examples=300)
def test_quotations_lie_in_order_inside_their_paragraphs(text: str) -> None:
    places = paragraphs(text)
    found = quotations(text, places)
    for quotation in found:
        assert places[quotation.paragraph].contains(quotation.outer)
        assert quotation.outer.contains(quotation.inner)
        assert quotation.inner.of(text).strip()
    assert all(a.outer.end <= b.outer.start for a, b in itertools.pairwise(found))


@given(st.one_of(ANY_TEXT, MARKS))
@settings(max_examples=300)
def test_the_plain_copy_has_the_same_length_and_letters(text: str) -> None:
    copy = plain(text, quotations(text, paragraphs(text)))
    assert len(copy) == len(text)
    assert all(a == b for a, b in zip(text, copy, strict=True) if a.isalnum())


@given(MARKS, MARKS)
@settings(max_examples=300)
def test_a_paragraph_does_not_change_the_quotations_of_the_next(first: str, second: str) -> None:
    text = f"A{first}z.\n\nX{second}z."
    start = text.index("\n\nX") + 2
    after = [(q.outer.start, q.outer.end) for q in quotations(text, paragraphs(text)) if q.outer.start >= start]
    alone = text[start:]
    expected = [(q.outer.start + start, q.outer.end + start) for q in quotations(alone, paragraphs(alone))]
    assert after == expected


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=300), st.integers(1, 60))
@settings(max_examples=100)
def test_paragraphs_hold_every_letter_once(text: str, times: int) -> None:
    whole = text * times
    found = paragraphs(whole)
    assert all(len(p) <= LONGEST_PIECE for p in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    kept = "".join(p.of(whole) for p in found)
    assert [c for c in kept if c.isalnum()] == [c for c in whole if c.isalnum()]


FOREIGN = st.lists(
    st.sampled_from(
        [
            "Ellen Brandt", "sagte", "dass", "die Brücke", '"', "„", "“", "«", "»", ",", ".", "Laut", "selon", "d’après", "a déclaré", "que",
            "según", "dijo", "de acuerdo con", "Mme", "Dr.", "\n", "\u200b", "😀", "300", "er", "il", "nannte", "—", ":", "'s",
        ]
    ),
    max_size=60,
).map(" ".join)  # fmt: skip


@given(st.one_of(FOREIGN, ANY_TEXT, MARKS), st.sampled_from(foreign.LANGUAGES))
@settings(max_examples=200)
def test_patterns_of_other_languages(text: str, code: str) -> None:
    check(text, foreign.analyse(text, code))

"""Words taken in, given back and split off: the characters are those that were meant, the quotation is the text at them, one undo restores all."""

from __future__ import annotations

import hashlib
import itertools
import tempfile
from pathlib import Path

from fresh_library import fresh
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain import extraction as x
from workbench.domain.spans import Span, joined, quote, without
from workbench.domain.vocab import PassageRole
from workbench.errors import InputError
from workbench.services import articles, history, queries, reshaping, reviewing
from workbench.services import library as libraries

LONG = 40
SPANS = st.lists(
    st.tuples(st.integers(0, LONG - 1), st.integers(1, 12)).map(lambda p: Span(p[0], min(LONG, p[0] + p[1]))),
    max_size=6,
)


def characters(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {n for span in spans for n in range(span.start, span.end)}


@given(SPANS, SPANS)
def test_union_and_difference_are_those_of_the_characters(one: list[Span], other: list[Span]) -> None:
    both, left = joined(one, other), without(one, other)
    assert characters(both) == characters(one) | characters(other)
    assert characters(left) == characters(one) - characters(other)
    for found in (both, left):
        assert list(found) == sorted(found)
        assert all(a.end < b.start for a, b in itertools.pairwise(found))


WORDS = st.text(st.sampled_from("ab é🌉\u200d\u05d0\n."), min_size=LONG, max_size=LONG).filter(
    lambda t: bool(t.strip())
)


@settings(max_examples=40, deadline=None)
@given(WORDS, st.data())
def test_a_claim_always_is_the_words_at_its_spans_and_undo_restores_it(text: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = fresh(Path(folder) / "desk")
        read = x.Extraction(
            text=text,
            passages=(x.Passage(0, LONG, PassageRole.BODY),),
            reader="text",
            source_sha256=hashlib.sha256(text.encode()).hexdigest(),
            title="T",
            language="en",
        )
        version = articles.finish_import(library, x.to_json(read), text.encode(), name="t.txt").value.version_id
        start = data.draw(st.sampled_from([n for n in range(LONG) if text[n].strip()]))
        claim_id = reviewing.new_claim(library, version_id=version, spans=(Span(start, start + 1),)).value

        def told() -> tuple[tuple[Span, ...], str]:
            found = queries.claim_card(library, claim_id)
            return found.appearances[0].spans, found.claim.verbatim

        for _ in range(3):
            act = data.draw(st.sampled_from([reshaping.extend, reshaping.shrink, reshaping.split]))
            words = data.draw(SPANS.filter(bool))
            before, listed = told(), len(queries.claims(library))
            try:
                step = act(library, claim_id, version, words).changes.step
            except InputError:
                assert told() == before
                assert len(queries.claims(library)) == listed
                continue
            for row in queries.claims(library):
                found = queries.claim_card(library, row.id)
                spans = found.appearances[0].spans
                assert found.claim.verbatim == quote(text, spans)
                assert all(span.of(text) == span.of(text).strip() for span in spans)
            if step and data.draw(st.booleans()):
                history.undo(library)
                assert told() == before
                assert len(queries.claims(library)) == listed
        libraries.close(library)

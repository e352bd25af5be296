"""What the analysis proposes comes back from the library as it was proposed, whatever the text and the spans."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fresh_library import fresh
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain import candidates, extraction
from workbench.domain.candidates import Candidates, Claimant, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.extraction import Extraction, Passage
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole, Stance
from workbench.services import articles, queries, reviewing
from workbench.services import library as libraries

TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cn"), exclude_characters="\x00\r\ufeff"), min_size=8, max_size=60
).filter(lambda text: bool(text.strip()))


@st.composite
def proposed(draw: st.DrawFn) -> tuple[str, Candidates]:
    text = draw(TEXTS)

    def span() -> Span:
        start = draw(st.integers(0, len(text) - 1))
        return Span(start, draw(st.integers(start + 1, len(text))))

    words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
    thousandths = st.integers(0, 1000).map(lambda n: n / 1000)
    claims = tuple(
        ClaimCandidate(
            spans=(span(),),
            mode=draw(st.sampled_from(Mode)),
            kind=draw(st.sampled_from(ClaimKind)),
            cue=span() if draw(st.booleans()) else None,
            claimant=Claimant(draw(words), span(), draw(words)) if draw(st.booleans()) else None,
            checkworthiness=draw(thousandths),
            reasons=tuple(draw(st.lists(words, max_size=2))),
            rule=draw(words),
            likely=draw(st.booleans()),
            wording=draw(words),
        )
        for _ in range(draw(st.integers(1, 4)))
    )
    evidence = tuple(
        EvidenceCandidate(
            span(), draw(st.sampled_from(EvidenceKind)), draw(words), draw(words), slot, draw(thousandths)
        )
        for slot in range(draw(st.integers(0, 3)))
    )
    links = tuple(
        LinkCandidate(
            claim=draw(st.integers(0, len(claims) - 1)),
            evidence=draw(st.integers(0, len(evidence) - 1)) if evidence and draw(st.booleans()) else None,
            stance=draw(st.sampled_from(Stance)),
            cue=span() if draw(st.booleans()) else None,
            rule=draw(words),
            reason=draw(words),
            confidence=draw(thousandths),
            third_party=draw(words),
            origin=draw(st.booleans()),
        )
        for _ in range(draw(st.integers(0, 3)))
    )
    return text, Candidates(articles.text_hash(text), len(text), "test", claims, evidence, links)


@settings(max_examples=40)
@given(proposed())
def test_suggestions_come_back_as_they_were_proposed(case: tuple[str, Candidates]) -> None:
    text, found = case
    with tempfile.TemporaryDirectory() as folder:
        library = fresh(Path(folder) / "library", actor="AB")
        read = Extraction(text, (Passage(0, len(text), PassageRole.BODY),), "text", articles.text_hash(text))
        source = text.encode()
        version_id = articles.finish_import(library, extraction.to_json(read), source).value.version_id
        assert queries.article_text(library, version_id).text == text
        articles.finish_analysis(library, version_id, candidates.to_json(found))
        found = candidates.as_proposed(found)
        listed = queries.suggestions(library, version_id)
        assert sorted(map(repr, (one.claim for one in listed))) == sorted(map(repr, found.claims))
        assert sorted(repr(k.link) for one in listed for k in one.links) == sorted(map(repr, found.links))
        assert {repr(one.evidence) for one in queries.evidence_suggestions(library, version_id)} == set(
            map(repr, found.evidence)
        )
        linked = {link.claim for link in found.links if not link.origin}
        first = listed[0].claim
        assert not linked or any(found.claims[i] == first for i in linked)
        made = reviewing.accept_claim(library, listed[0].id).value
        card = queries.claim_card(library, made)
        assert card.appearances[0].spans == first.spans
        assert card.claim.verbatim == first.spans[0].of(text)
        libraries.close(library)

"""The entry point: offsets, body passages, progress, JSON, and the two tiers. Sentences are our own."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable

from workbench.analysis import extract
from workbench.analysis.pipeline import pipeline_name
from workbench.domain.candidates import Candidates, from_json, to_json
from workbench.domain.spans import Span

Analyse = Callable[[str], Candidates]

TEXT = (
    "Menu | Search | Police released a video, Weber said.\n\n"
    "Karl Weber said the votes were changed.\n\nHis claim was contradicted by court records.\n"
)


def test_it_names_text_and_pipeline(analyse: Analyse) -> None:
    found = analyse(TEXT)
    assert found.text_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert found.chars == len(TEXT)
    assert found.pipeline == pipeline_name()
    assert "3.8" in found.pipeline


def test_empty_and_blank_texts_have_nothing(analyse: Analyse) -> None:
    for text in ("", " ", "\n\n\t\n", "\u2028"):
        found = analyse(text)
        assert (found.claims, found.evidence, found.links) == ((), (), ())


def test_nothing_is_found_outside_the_body(analyse: Analyse) -> None:
    start = TEXT.index("Karl")
    found = extract.analyse(TEXT, body=[Span(start, len(TEXT))])
    spans = [s for c in found.claims for s in c.spans] + [e.span for e in found.evidence]
    assert spans
    assert all(s.start >= start for s in spans)
    assert any(link.stance.value == "contradicts" for link in found.links)
    assert any(s.start < start for c in analyse(TEXT).claims for s in c.spans)


def test_the_json_comes_back_as_it_was(analyse: Analyse) -> None:
    found = analyse(TEXT)
    again = from_json(json.loads(json.dumps(to_json(found))))
    assert to_json(again) == to_json(found)


def test_progress_grows_to_one(analyse: Analyse) -> None:
    seen: list[float] = []
    extract.analyse(TEXT * 5, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert 0 < seen[0] <= 1


def test_the_same_text_gives_the_same_answer(analyse: Analyse) -> None:
    assert to_json(analyse(TEXT)) == to_json(analyse(TEXT))


def test_a_report_is_likely_and_a_thought_is_not(analyse: Analyse) -> None:
    (said,) = analyse("Ellen Brandt said the bridge was closed.").claims
    (thought,) = analyse("Ellen Brandt hopes the bridge will be closed.").claims
    assert said.likely
    assert not thought.likely


def test_a_challenged_claim_ranks_above_the_same_claim_unchallenged(analyse: Analyse) -> None:
    plain = "Karl Weber said the votes were changed."
    challenged = analyse(plain + " His claim was contradicted by court records.").claims[0]
    alone = analyse(plain).claims[0]
    assert challenged.checkworthiness > alone.checkworthiness
    assert any("contradicts" in reason for reason in challenged.reasons)


def test_numbers_rank_above_wishes(analyse: Analyse) -> None:
    number = analyse("Karl Weber said 300 police officers were hurt in Berlin.").claims[0]
    wish = analyse("Karl Weber hopes to see a nice summer.").claims[0]
    assert number.checkworthiness > wish.checkworthiness


def test_a_wording_is_short_or_absent(analyse: Analyse) -> None:
    found = analyse(
        'Karl Weber called Anna Holt a "serial liar." He said the votes were changed in eleven of the cities.'
    )
    assert all(len(c.wording) < 75 for c in found.claims)
    assert found.claims[0].wording == "Anna Holt is a “serial liar”"


def test_a_third_partys_judgement_is_marked(analyse: Analyse) -> None:
    text = 'Karl Weber said the votes were changed. "That is not true," Anna Holt said.'
    (link,) = [k for k in analyse(text).links if k.stance.value == "contradicts"]
    assert link.third_party == "Anna Holt"
    assert to_json(analyse(text))["links"][0]["basis"] == "third_party"


def test_the_reference_and_the_reason_are_for_the_user(analyse: Analyse) -> None:
    found = analyse(TEXT)
    (link,) = [k for k in found.links if k.stance.value == "contradicts"]
    assert link.reference is not None
    assert link.reference.of(TEXT) == "His claim"
    assert "His claim" in link.reason
    assert link.reason.endswith(".")

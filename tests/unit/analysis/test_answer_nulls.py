"""The JSON of `analyse`: what is not known is null, and comes back as the same value."""

from __future__ import annotations

from typing import Any

from workbench.analysis.extract import analyse
from workbench.domain import candidates
from workbench.domain.candidates import Candidates, ClaimCandidate
from workbench.domain.claim import Hop
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, Mode

CLAIM = {
    "spans", "mode", "cue", "kind", "claimant", "checkworthiness", "reasons", "rule", "likely", "wording", "negated", "hedged", "hops",
    "date", "date_words", "place",
}  # fmt: skip
EVIDENCE = {"span", "kind", "rule", "reason", "slot", "confidence", "maker", "publisher", "date", "date_words"}
LINK = {"claim", "evidence", "stance", "cue", "rule", "reason", "confidence", "basis", "reference", "third_party", "origin"}  # fmt: skip
TEXT = (
    "The skipper said that the pier had been closed since March. His account was contradicted by a video. "
    "The tower burned down in 1904."
)


def _empty_words(value: Any) -> list[str]:
    """The paths of empty strings."""
    if isinstance(value, dict):
        return [f"{name}.{path}" for name, one in value.items() for path in _empty_words(one)]
    if isinstance(value, list):
        return [path for one in value for path in _empty_words(one)]
    return ["!"] if value == "" else []


def test_every_field_is_there_and_nothing_unknown_is_an_empty_string() -> None:
    found = analyse(TEXT)
    told = candidates.to_json(found)
    assert told["links"]
    for name, fields in (("claims", CLAIM), ("evidence", EVIDENCE), ("links", LINK)):
        assert all(fields <= set(one) for one in told[name])
    assert _empty_words(told) == []
    assert told["links"][0]["third_party"] is None
    assert candidates.to_json(candidates.from_json(told)) == told


def test_a_hop_without_a_hearer_comes_back() -> None:
    claim = ClaimCandidate(
        (Span(0, 4),), Mode.DIRECT, ClaimKind.EVENT, None, None, 0.5, ("r",), "call", hops=(Hop("A", "told"),)
    )
    found = Candidates("0" * 64, 4, "p", claims=(claim,))
    told = candidates.to_json(found)
    assert told["claims"][0]["hops"] == [{"speaker": "A", "cue": "told", "to": None}]
    assert candidates.from_json(told) == found


def test_an_answer_stored_with_empty_strings_is_still_read() -> None:
    told = candidates.to_json(analyse(TEXT))
    older = {**told, "links": [{**link, "third_party": ""} for link in told["links"]]}
    assert candidates.from_json(older) == candidates.from_json(told)

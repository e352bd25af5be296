"""What an analysis found, as the rows in which proposals are stored. Made where the analysis ran, so that nothing is left to do but write them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbench.domain import candidates
from workbench.domain.candidates import Candidates
from workbench.domain.spans import Span, cover, quote
from workbench.settings import LIMITS

COLUMNS = ("kind", "idx", "order", "likely", "quote", "prefix", "suffix", "rule", "start", "end", "claim_idx", "evidence_idx", "payload")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposals:
    """All rows of one analysis, each in the order of `COLUMNS`."""

    text_sha256: str
    pipeline: str
    rows: tuple[tuple[Any, ...], ...]
    warnings: tuple[str, ...] = ()

    def count(self, kind: str, *, likely: bool = False) -> int:
        """How many rows are of this kind; `likely`: only those of the first tier."""
        return sum(row[0] == kind and row[3] >= likely for row in self.rows)


def to_json(told: Proposals) -> dict[str, Any]:
    """The JSON form; `rows` stands in it and in no `candidates.to_json`."""
    return {
        "text_sha256": told.text_sha256,
        "pipeline": told.pipeline,
        "rows": [list(row) for row in told.rows],
        "warnings": list(told.warnings),
    }


def from_json(data: Mapping[str, Any]) -> Proposals:
    """The values from their JSON form. Raises KeyError on anything else."""
    return Proposals(data["text_sha256"], data["pipeline"], tuple(map(tuple, data["rows"])), tuple(data["warnings"]))


def proposals(text: str, found: Candidates) -> Proposals:
    """What was found in `text`, as a checker is asked."""
    asked = candidates.as_proposed(found)
    return Proposals(found.text_sha256, found.pipeline, tuple(_rows(text, asked)), found.warnings)


def _rows(text: str, found: Candidates) -> list[tuple[Any, ...]]:
    told = candidates.to_json(found)
    claims = [quote(text, claim.spans) for claim in found.claims]
    sources = [item.span.of(text) for item in found.evidence]
    rows: list[tuple[Any, ...]] = []
    for order, idx in enumerate(_ranked(found)):
        claim, payload = found.claims[idx], told["claims"][idx]
        first, around = min(claim.spans), _around(text, cover(claim.spans))
        said = (claims[idx], *around, payload["rule"], first.start, first.end)
        rows.append(("claim", idx, order, int(claim.likely), *said, None, None, _json(payload)))
    for idx, item in enumerate(found.evidence):
        payload = told["evidence"][idx]
        said = (sources[idx], *_around(text, item.span), payload["rule"], item.span.start, item.span.end)
        rows.append(("evidence", idx, item.span.start, 0, *said, None, None, _json(payload)))
    for idx, link in enumerate(found.links):
        payload = told["links"][idx]
        named = sources[link.evidence] if link.evidence is not None else ""
        words: str = link.cue.of(text) if link.cue else ""
        head = (words, claims[link.claim], named, payload["rule"], None, None)
        rows.append(("link", idx, idx, 0, *head, link.claim, link.evidence, _json(payload)))
    return rows


def _ranked(found: Candidates) -> list[int]:
    """Claims that a link leads to first, then the likely ones, then by check-worthiness, then as they stand in the text.

    A link to where a statement comes from is no reason to look at it first.
    """
    linked = {link.claim for link in found.links if not link.origin}

    def key(idx: int) -> tuple[bool, bool, float, int]:
        claim = found.claims[idx]
        return (idx not in linked, not claim.likely, -claim.checkworthiness, cover(claim.spans).start)

    return sorted(range(len(found.claims)), key=key)


def _around(text: str, at: Span) -> tuple[str, str]:
    reach = LIMITS.quote_context
    return text[max(0, at.start - reach) : at.start], text[at.end : at.end + reach]


def _json(payload: Mapping[str, Any]) -> str:
    return json.dumps(payload, ensure_ascii=False)

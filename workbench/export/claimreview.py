"""ClaimReview (schema.org) as JSON-LD, for exchange with other fact-checkers. A claim without a rating has none."""

from __future__ import annotations

import json
import re
from typing import Any

from workbench.export.phrases import named
from workbench.export.values import ClaimData, ReportData, SourceData, VerdictData

CLAIM_LIMIT = 74
_TYPES = {"person": "Person", "organisation": "Organization"}


def reviews(data: ReportData) -> tuple[bytes, int, tuple[str, ...]]:
    """The file, how many claims are in it, and the warnings: claims left out, drafts without an address."""
    graph, left_out, drafts, unnumbered = [], [], [], []
    for claim in data.claims:
        verdict = claim.verdict
        if verdict is None or verdict.outcome == "no_rating":
            left_out.append(claim.desk_number)
            continue
        review = _review(claim, verdict, data)
        graph.append(review)
        if not claim.published_url:
            drafts.append(claim.desk_number)
        if verdict.outcome == "rated" and "ratingValue" not in review["reviewRating"]:
            unnumbered.append(claim.desk_number)
    warnings = [
        _warning(left_out, "no ClaimReview, because it has no rating"),
        _warning(drafts, "a draft: the address where it is published is missing"),
        _warning(unnumbered, "its level has no place on a numbered scale, so only the label is given"),
        _warning([c.desk_number for c in data.claims if c.fictional], "a fictional sample: do not publish it"),
    ]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace"), len(graph), tuple(w for w in warnings if w)


def _warning(numbers: list[int], words: str) -> str:
    return f"{named(numbers)}: {words}." if numbers else ""


def _review(claim: ClaimData, verdict: VerdictData, data: ReportData) -> dict[str, Any]:
    status = "Fictional sample" if claim.fictional else "" if claim.published_url else "Draft"
    maker = " ".join(part for part in (data.newsroom, data.desk) if part)
    return _filled(
        {
            "@type": "ClaimReview",
            "creativeWorkStatus": status,
            "url": claim.published_url,
            "datePublished": verdict.decided_at[:10],
            "author": _filled({"@type": "Organization", "name": maker, "url": data.newsroom_url}) if maker else None,
            "claimReviewed": claim_reviewed(claim, verdict),
            "inLanguage": claim.language,
            "itemReviewed": _item(claim),
            "reviewRating": _rating(verdict),
        }
    )


def claim_reviewed(claim: ClaimData, verdict: VerdictData) -> str:
    """The claim in under 75 characters, without the rating before it; cut at a word."""
    words = " ".join((claim.wording or claim.verbatim).split())
    words = re.sub(rf"^\W*{re.escape(verdict.label)}\W*[:–—-]\s*", "", words, flags=re.IGNORECASE) or words
    if len(words) <= CLAIM_LIMIT:
        return words
    short = words[: CLAIM_LIMIT - 1]
    cut = short.rfind(" ")
    return (short[:cut] if cut > CLAIM_LIMIT // 2 else short).rstrip(" ,;:–—-") + "…"


def _item(claim: ClaimData) -> dict[str, Any]:
    said = {"@type": _TYPES.get(claim.said_by_type, "Thing"), "name": claim.said_by, "jobTitle": ""}
    if said["@type"] == "Person":
        said["jobTitle"] = claim.said_by_role if claim.said_by_role != claim.said_by else ""
    return _filled(
        {
            "@type": "Claim",
            "author": _filled(said) if claim.said_by else None,
            # when it was said, or at the latest: the day of the article that reports it
            "datePublished": claim.claim_date or claim.source.published,
            "appearance": _appearance(claim.source),
        }
    )


def _appearance(source: SourceData) -> dict[str, Any] | None:
    if not (source.url or source.title):
        return None
    return _filled(
        {
            "@type": "CreativeWork",
            "url": source.url,
            "headline": source.title,
            "datePublished": source.published,
            "archivedAt": source.archived_url,
            "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else None,
        }
    )


def _rating(verdict: VerdictData) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": verdict.label}
    best = len(verdict.levels)
    if verdict.value is not None and verdict.normalised is not None and 1 <= verdict.value <= best:
        rating |= {"ratingValue": verdict.value, "bestRating": best, "worstRating": 1}
    return _filled(rating | {"ratingExplanation": verdict.summary})


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value not in ("", None)}

"""ClaimReview: the reference file, drafts, ratings, and what is left out."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import export_builders as make
import pytest

from workbench.domain.verdict import Level
from workbench.domain.vocab import Audience, QuotationFinding, VerdictOutcome
from workbench.errors import ExportError
from workbench.export.pdf import attached
from workbench.export.redact import redact
from workbench.export.render import render
from workbench.export.report import build

REFERENCE = Path(__file__).parents[2] / "data" / "export" / "claimreview.json"


def exported(folder: Path, *cards: Any, **fields: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    out = folder / "r.json"
    answer = render(
        "claimreview", make.source(*cards, **fields), audience=Audience.PUBLICATION, out=out, now=make.NOW, options={}
    )
    return json.loads(out.read_text("utf-8"))["@graph"], answer


def published(**fields: Any) -> Any:
    return make.card(claim=make.claim(published_url="https://valleyrecord.example/checks/sluice", **fields))


def test_the_reference_file(tmp_path: Path) -> None:
    exported(tmp_path, published(), make.opinion_card())
    made = (tmp_path / "r.json").read_bytes()
    if os.environ.get("WORKBENCH_WRITE_REFERENCE"):
        REFERENCE.write_bytes(made)
    assert made == REFERENCE.read_bytes()


def test_what_is_required_is_there(tmp_path: Path) -> None:
    (review,), answer = exported(tmp_path, published())
    assert review["url"] == "https://valleyrecord.example/checks/sluice"
    assert "creativeWorkStatus" not in review
    rating = review["reviewRating"]
    assert (rating["alternateName"], rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (
        "False",
        1,
        5,
        1,
    )
    assert review["itemReviewed"]["author"] == {
        "@type": "Person",
        "name": "Oona Thrale",
        "jobTitle": "chair of the water board",
    }
    assert answer["claims"] == 1


def test_without_an_address_it_is_a_draft_and_says_so(tmp_path: Path) -> None:
    (review,), answer = exported(tmp_path, make.card())
    assert review["creativeWorkStatus"] == "Draft"
    assert "url" not in review
    assert any("draft" in warning for warning in answer["warnings"])


def test_no_rating_no_review(tmp_path: Path) -> None:
    reviews, answer = exported(tmp_path, published(), make.opinion_card())
    assert len(reviews) == 1
    assert "C2: no ClaimReview, because it has no rating." in answer["warnings"]
    with pytest.raises(ExportError, match="no ClaimReview"):
        exported(tmp_path / "none", make.opinion_card())
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "wording", ["False: the sluice stayed shut.", "x" * 200, "word " * 40, "The sluice stayed shut"]
)
def test_the_claim_is_short_and_without_the_rating(tmp_path: Path, wording: str) -> None:
    (review,), _ = exported(tmp_path, published(wording=wording))
    assert len(review["claimReviewed"]) < 75
    assert not review["claimReviewed"].startswith("False")


def test_a_level_without_a_place_on_the_line_has_no_number(tmp_path: Path) -> None:
    level = Level(3, "Unproven", "Neither shown nor refuted.", 3, None)
    (review,), answer = exported(tmp_path, make.card(verdict=make.verdict(level=level)))
    assert "ratingValue" not in review["reviewRating"]
    assert any("only the label" in warning for warning in answer["warnings"])


def test_a_quotation_has_its_finding(tmp_path: Path) -> None:
    found = make.verdict(outcome=VerdictOutcome.QUOTATION, level=None, finding=QuotationFinding.ALTERED)
    (review,), _ = exported(tmp_path, make.card(verdict=found))
    assert review["reviewRating"]["alternateName"] == "Quotation: altered"


def test_an_invented_case_is_marked(tmp_path: Path) -> None:
    (review,), answer = exported(tmp_path, published(), article=make.article(fictional=True))
    assert review["creativeWorkStatus"] == "Fictional sample"
    assert any("fictional sample" in warning for warning in answer["warnings"])


def test_warnings_name_claims_as_the_desk_does(tmp_path: Path) -> None:
    """Not by their place in the report, which nobody sees on screen."""
    seventh, ninth = (
        replace(c, claim=replace(c.claim, id=n, number=n)) for n, c in ((7, make.card()), (9, make.card()))
    )
    _, answer = exported(tmp_path, seventh, ninth)
    assert "C7, C9: a draft: the address where it is published is missing." in answer["warnings"]
    for audience in (Audience.PUBLICATION, Audience.LAWYER):
        data = build(redact(make.source(seventh), audience, now=make.NOW), now=make.NOW, options={})
        assert data.claims[0].desk_number == 7
        assert b"desk_number" not in attached(data)

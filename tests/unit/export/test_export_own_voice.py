"""What an article states itself: printed as said by the article; in the columns and the JSON nobody is named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import export_builders as make
import pytest

from workbench.domain.vocab import Audience, Mode, Terms
from workbench.export.csv import CLAIMS
from workbench.export.redact import redact
from workbench.export.report import build
from workbench.export.view import view


def printed(mode: Mode) -> tuple[dict[str, Any], Any]:
    nobody = make.card(
        claim=make.claim(person=None, said_by_role=""),
        attribution=replace(make.opinion_card().attribution, mode=mode, terms=Terms.ON_RECORD),
    )
    data = build(redact(make.source(nobody), Audience.PUBLICATION, now=make.NOW), now=make.NOW, options={})
    return view(data, pictures=()), data.claims[0]


@pytest.mark.parametrize(("mode", "who"), [(Mode.NARRATOR, "The article"), (Mode.INDIRECT, "Not known")])
def test_who_is_printed(mode: Mode, who: str) -> None:
    told, claim = printed(mode)
    assert told["contents"][0][2] == who
    assert told["claims"][0]["said"] == [who, ""]
    assert claim.said_by == CLAIMS["said_by"](claim) == ""

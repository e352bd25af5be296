"""Every reason that the analysis gives is a text that the window can say in another language."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from workbench import paths
from workbench.analysis.extract import analyse

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
MORE = """Anna Kessler, the minister, called the dam "perfectly safe" on Monday, a description contradicted by an inspection report.

The minister falsely claimed that the tax had doubled since 2019. Figures from the statistics office show that it fell by 3 percent.

The statement that 300 people were arrested is not supported by court records, which list 47 arrests.

Paul Stein, an engineer, told a court that the wall had cracked. There is no evidence that the dam was ever inspected.

Records confirm that the pier was inspected in May. Wages have risen. "They will go on rising," said Ines Ruiz, an economist.
"""


@pytest.fixture(scope="module")
def known() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Every text of the program, and the patterns of those with values in them."""
    sys.path.insert(0, str(paths.resource("translations")))
    try:
        import sources
    finally:
        sys.path.pop(0)
    found = sources.collect()
    pieces = [re.split(r"\{\w+\}", one.text) for one in found if one.pattern]
    return frozenset(one.text for one in found), tuple(re.compile(".+?".join(map(re.escape, one))) for one in pieces)


@pytest.mark.parametrize("name", ["fictional", "minneapolis", ""])
def test_the_reasons_of_an_article_are_collected(
    known: tuple[frozenset[str], tuple[re.Pattern[str], ...]], name: str
) -> None:
    found = analyse((SEEDS / name / "article.txt").read_text(encoding="utf-8") if name else MORE)
    said = {reason for claim in found.claims for reason in claim.reasons}
    said |= {one.reason for one in (*found.evidence, *found.links)}
    texts, patterns = known
    assert len(said) > 5
    assert [one for one in sorted(said) if one not in texts and not any(p.fullmatch(one) for p in patterns)] == []

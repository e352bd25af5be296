"""Why a claim was proposed, in the inspector: short lines, what speaks against it apart from what speaks for it."""

from __future__ import annotations

import ast
import dataclasses
import inspect

from tarn_hollow import TEXT, extraction, proposals

from workbench.analysis import checkworthy
from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.domain.rules import speaks_against
from workbench.domain.vocab import SuggestionKind
from workbench.services import articles, rules
from workbench.ui.main_window import MainWindow


def test_why_is_told_in_labelled_lines(window: MainWindow) -> None:
    session, found = window.session, proposals()
    reasons = ("words after a verb of saying", "it gives a number", "it is about the future", "it compares")
    claims = [dataclasses.replace(claim, reasons=reasons) for claim in found.claims]
    made = articles.finish_import(session.library, x.to_json(extraction()), TEXT.encode(), name="bridge.txt").value
    articles.finish_analysis(
        session.library, made.version_id, c.to_json(dataclasses.replace(found, claims=tuple(claims)))
    )
    session.open_article(made.version_id)
    session.next_suggestion()
    part = window.desk.inspector.view.speaker.reasons
    window.desk.inspector.view.refresh()
    assert part.isVisible()
    suggestion = session.page.mark(session.selection.suggestion_id, None).suggestion  # type: ignore[union-attr]  # open
    assert suggestion is not None
    assert part.rule.text() == rules.told(SuggestionKind.CLAIM, suggestion.claim.rule).name
    assert part.merits.text() == "it gives a number\nit compares"
    assert part.drawbacks.text() == "it is about the future"
    assert part.likely.text() == "likely to be needed"
    session.accept()
    window.desk.inspector.view.refresh()
    assert part.rule.isVisible(), "what is to be answered next stands below: the rule is enough"
    assert not part.merits.isVisible()
    assert "Against: it is about the future" in part.rule.toolTip()


def test_what_lowers_the_rank_speaks_against_and_nothing_else_does() -> None:
    assert all(map(speaks_against, {*_reasons(checkworthy._drawbacks), checkworthy.again(0.5)[1]}))
    assert not any(map(speaks_against, _reasons(checkworthy._merits)))


def _reasons(points: object) -> set[str]:
    """The sentences that a generator of points yields, from its source."""
    tree = ast.parse(inspect.getsource(points))  # type: ignore[arg-type]  # a function
    found = (node.value for node in ast.walk(tree) if isinstance(node, ast.Yield))
    return {
        pair.elts[1].value for pair in found if isinstance(pair, ast.Tuple) and isinstance(pair.elts[1], ast.Constant)
    }  # type: ignore[misc]  # texts

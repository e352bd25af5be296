"""Under "Said by": denied, reported with a reservation, who told whom, when and where, of a proposal and of the claim made of it."""

from __future__ import annotations

import dataclasses

import pytest
from pytestqt.qtbot import QtBot
from tarn_hollow import TEXT, extraction, proposals

from workbench.domain import candidates as c
from workbench.domain import extraction as x
from workbench.domain.claim import Hop
from workbench.services import articles
from workbench.ui.inspector.saying import chain
from workbench.ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("hops", "words"),
    [
        ((), ""),
        ((Hop("Ann", "said"),), ""),
        ((Hop("Ann", "told", "Bo"),), "Ann told Bo"),
        ((Hop("Bo", "told", "the paper"), Hop("Ann", "told", "Bo")), "Ann told Bo, who told the paper"),
        ((Hop("Bo", "told", "the paper"), Hop("Ann", "said")), "Ann said it, as Bo told the paper"),
        ((Hop("Bo", "said"), Hop("", "said")), "somebody said it, as Bo reports"),
    ],
)
def test_who_told_whom_is_told_from_the_speaker_outwards(hops: tuple[Hop, ...], words: str) -> None:
    assert chain(hops) == words


def test_how_it_was_said_stands_below_the_speaker(qtbot: QtBot, window: MainWindow) -> None:
    library, found = window.session.library, proposals()
    hops = (Hop("Ines Vale", "told", "the paper"), Hop("Piet Osk", "told", "Ines Vale"))
    told = dataclasses.replace(
        found.claims[1], negated=True, hedged=True, hops=hops, date_words="Tuesday", place="Maravale"
    )
    made = articles.finish_import(library, x.to_json(extraction()), TEXT.encode(), name="bridge.txt").value
    changed = dataclasses.replace(found, claims=(found.claims[0], told, found.claims[2]))
    articles.finish_analysis(library, made.version_id, c.to_json(changed))
    window.session.open_article(made.version_id)
    window.session.next_suggestion()
    view = window.desk.inspector.view
    view.refresh()
    words = (
        "denied by the speaker · reported with a reservation · Piet Osk told Ines Vale, who told the paper"
        " · said: Tuesday, Maravale"
    )
    assert view.speaker.how.text() == words
    window.session.accept()
    view.refresh()
    assert view.speaker.how.text() == words
    assert view.speaker.how.isVisible()

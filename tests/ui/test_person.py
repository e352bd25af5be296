"""The person pane, the question who may be the same, the count of less likely statements, and the settings about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from workbench.domain.attention import Attention
from workbench.domain.queues import Profile
from workbench.domain.readiness import Need, readiness
from workbench.domain.vocab import NoRatingReason, VerdictOutcome
from workbench.services import attention, people, queries, reviewing, verdicts
from workbench.services import history as steps
from workbench.ui.dialogs.finds import SETTINGS
from workbench.ui.dialogs.person import PersonOverlay
from workbench.ui.dialogs.settings import SettingsOverlay
from workbench.ui.models import rows
from workbench.ui.widgets.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.ui.main_window import MainWindow


def _claim(window: MainWindow, version_id: int) -> int:
    session = window.session
    session.open_article(version_id)
    named = [s for s in queries.suggestions(session.library, version_id) if s.claim.claimant is not None]
    session.loop.go_suggestion(named[0])
    session.accept()
    assert session.selection.claim_id is not None
    return session.selection.claim_id


def _speaker(window: MainWindow, claim_id: int) -> int:
    person = queries.claim_card(window.session.library, claim_id).claim.person
    assert person is not None
    return person.id


def _twin(window: MainWindow, person_id: int) -> int:
    """A second record of that name, as another article would make it."""
    library = window.session.library
    name = queries.person(library, person_id).name
    made = reviewing.new_claim(library, version_id=None, words="It stands.", speaker="Somebody Else").value
    twin = _speaker(window, made)
    people.edit_person(library, twin, aliases=[name])
    return twin


def _buttons(part: QWidget) -> dict[str, QWidget]:
    from workbench.ui.widgets.button import Button

    return {b.accessibleName(): b for b in part.findChildren(Button) if b.isVisibleTo(part)}


def test_the_claimant_leads_to_everything_they_said_and_a_field_is_one_step(
    qtbot: QtBot, window: MainWindow, version_id: int
) -> None:
    claim_id = _claim(window, version_id)
    view = window.desk.inspector.view
    view.refresh()
    view.speaker.card_of.click()
    shown = window.findChild(PersonOverlay)
    assert shown is not None
    assert shown.isVisible()
    shown.role.setText("keeper of the bridge")
    shown.role.commit()
    assert queries.person(window.session.library, _speaker(window, claim_id)).role == "keeper of the bridge"
    assert steps.undo_label(window.session.library) == "Edit person"
    name = f"Open claim C{queries.claim_card(window.session.library, claim_id).claim.number}"
    qtbot.waitUntil(lambda: name in _buttons(shown))
    _buttons(shown)[name].click()  # type: ignore[attr-defined]
    assert not shown.isVisible()


def test_who_may_be_the_same_is_asked_at_the_claimant_and_answered_in_one_step(
    window: MainWindow, version_id: int
) -> None:
    claim_id = _claim(window, version_id)
    first = _speaker(window, claim_id)
    twin = _twin(window, first)
    view = window.desk.inspector.view
    view.refresh()
    assert view.namesakes.isVisible()
    _buttons(view.namesakes)["Keep apart from Somebody Else"].click()  # type: ignore[attr-defined]
    view.refresh()
    assert not view.namesakes.isVisible()
    window.session.undo()
    view.refresh()
    _buttons(view.namesakes)["Merge with Somebody Else"].click()  # type: ignore[attr-defined]
    assert _speaker(window, claim_id) == twin
    assert people.namesakes(window.session.library, twin) == ()


def test_the_settings_keep_what_is_shown_unasked(window: MainWindow) -> None:
    from workbench.ui.dialogs.settings import SettingsOverlay

    settings = SettingsOverlay(window.session, window.desk.actions_table, window)
    settings.open()
    settings.tier.choose("all")
    settings.least.setText("35")
    settings.learns.setChecked(True)
    settings.confirm()
    now = attention.get(window.session.library)
    assert (now.tier, now.least, now.learns) == ("all", 35, True)


def test_what_is_below_the_threshold_is_counted_and_one_button_shows_it(window: MainWindow, version_id: int) -> None:
    session = window.session
    attention.put(session.library, Attention(least=100))
    session.open_article(version_id)
    assert session.page is not None
    hidden = len(session.page.hidden)
    view = window.desk.inspector.view
    view.refresh()
    assert hidden > 0
    assert str(hidden) in view.more.button.text()
    view.more.button.click()
    assert session.page.hidden == ()


def test_a_source_without_a_name_is_headed_as_one_and_its_role_stands_there_once(
    window: MainWindow, version_id: int
) -> None:
    session = window.session
    words = "the harbour register"
    claim_id = reviewing.new_claim(session.library, version_id=None, words="It stands.", speaker=words).value
    session.announce(people.edit_person(session.library, _speaker(window, claim_id), role=words).changes)
    session.open_claim(claim_id)
    view = window.desk.inspector.view
    view.refresh()
    assert (view.speaker.who.text(), view.speaker.role.text()) == (words, "on record")
    shown = PersonOverlay(session, window.desk, _speaker(window, claim_id))
    assert (shown.head.title.text(), shown.accessibleName()) == ("Source", "Source")
    assert rows.person((queries.person(session.library, shown.person_id), 1)).detail == "source"


@pytest.mark.parametrize(
    ("name", "heading"), [("Ada Falk", "Person"), ("Harbour Authority", "Organisation"), ("@harbour", "Account")]
)
def test_the_sheet_is_headed_by_what_it_is_about(window: MainWindow, name: str, heading: str) -> None:
    made = reviewing.new_claim(window.session.library, version_id=None, words="It stands.", speaker=name).value
    shown = PersonOverlay(window.session, window.desk, _speaker(window, made))
    assert shown.head.title.text() == heading


def test_who_has_set_no_initials_is_not_called_us(window: MainWindow, version_id: int) -> None:
    """What is signed `user` in the steps is a face, and words, on screen."""
    session = window.session
    claim_id = _claim(window, version_id)
    fields = {"outcome": VerdictOutcome.NO_RATING, "no_rating_reason": NoRatingReason.OPINION}
    session.announce(verdicts.set_verdict(session.library, claim_id, **fields).changes)
    session.show_centre("verdict")
    pane = window.desk.inspector.readiness
    pane.refresh()
    names = {part.accessibleName() for part in pane.trail.findChildren(QWidget)}
    assert "someone without initials" in names
    assert not {"user", "US"} & names
    card = queries.claim_card(session.library, claim_id)
    assert Need(True, "Verdict given, not signed", "your initials are not set", "set them", "initials") in readiness(
        card, Profile()
    )
    session.show_centre("article")
    window.desk.inspector.view.refresh()
    assert "user" not in window.desk.inspector.view.verdict.line.text()


def test_the_settings_say_what_each_number_and_switch_does(window: MainWindow) -> None:
    settings = SettingsOverlay(window.session, window.desk.actions_table, window.desk)
    labels = {label: part for label, part in settings.lines if label}
    assert {"What is marked", "Marked from", "Learning"} <= set(labels) & set(SETTINGS)
    said = {name: " ".join(w.text() for w in labels[name].findChildren(Words)) for name in labels}
    assert "only counted" in said["What is marked"]
    assert "points of 100" in said["Marked from"]
    assert "never who speaks" in said["Learning"]

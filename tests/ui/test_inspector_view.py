"""The inspector in the real window: what it shows of a proposal, a claim and its evidence, and what its fields write."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.vocab import Authenticity, Basis, FileMode, SlotState, Stance
from workbench.services import history, linking, queries, reviewing
from workbench.ui.dialogs.ask_line import AskLine
from workbench.ui.dialogs.export import scopes
from workbench.ui.inspector.claim_parts import quoted
from workbench.ui.inspector.evidence_acts import EvidenceActs
from workbench.ui.inspector.stance_part import ASLEEP
from workbench.ui.inspector.view import InspectorView
from workbench.ui.main_window import MainWindow
from workbench.ui.verdict import VerdictView

KEY = Qt.Key


@pytest.fixture
def desk(version_id: int, window: MainWindow) -> MainWindow:
    """The window on the proposal that has a link."""
    window.session.next_suggestion()
    window.desk.inspector.view.refresh()
    return window


@pytest.fixture
def slot(desk: MainWindow) -> MainWindow:
    """The claim and its evidence accepted; the cursor on the evidence."""
    desk.session.accept()
    desk.session.go_evidence()
    desk.session.accept()
    desk.desk.inspector.view.refresh()
    return desk


def view(window: MainWindow) -> InspectorView:
    view = window.desk.inspector.view
    view.refresh()
    return view


def acts(window: MainWindow) -> EvidenceActs:
    return window.desk.inspector.acts


def give(window: MainWindow, path: Path, *, mode: FileMode = FileMode.COPIED) -> int:
    """Gives the slot a file, as if it had been hashed by the child."""
    evidence_id = window.session.selection.evidence_id
    assert evidence_id is not None
    stat = path.stat()
    told = {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "size": stat.st_size, "mtime_ns": stat.st_mtime_ns}
    told |= {"media_type": "text/plain", "name": path.name, "probe": None}
    assert window.session.attempt(linking.attach_file, evidence_id, path, told, mode=mode) is not None
    return evidence_id


def overlay(window: MainWindow) -> AskLine:
    return next(o for o in window.findChildren(AskLine) if o.isVisible())


def test_nothing_chosen_says_what_the_pane_will_hold(window: MainWindow) -> None:
    assert view(window).empty.isVisible()
    assert not view(window).words.isVisible()


def test_a_proposal_with_its_speaker_and_why_it_is_proposed(desk: MainWindow) -> None:
    shown = view(desk)
    assert shown.words.quotation.text() == "“the worst in a century”"
    assert shown.speaker.who.text() == "Piet Osk"
    told = [w.accessibleName() for w in shown.link.card.findChildren(type(shown.stance.by))]
    assert "was contradicted by" in told
    assert "“His account” is Piet Osk’s" in told
    assert "Points back to a claim · quite sure" in told
    assert "as reported by Hollow Observer, not seen by us" in told
    assert shown.chip.text == "proposed"


def test_the_evidence_sleeps_until_it_is_accepted_and_opened(desk: MainWindow) -> None:
    shown = view(desk)
    assert shown.stance.aside.text() == ASLEEP
    assert not shown.slot.give.isEnabled()
    assert shown.slot.give.toolTip() == "Accept this evidence first."
    assert desk.desk.actions_table.state("stance.1") is not True


def test_the_wording_is_counted_and_confirmed_by_enter_in_one_step(qtbot: QtBot, slot: MainWindow) -> None:
    field = view(slot).words.wording
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, "The flood was the worst in a hundred years")
    assert view(slot).words.count.text() == "42 / 75"
    before = len(history.history(slot.session.library))
    qtbot.keyClick(field, KEY.Key_Return)
    claim = queries.claim_card(slot.session.library, slot.session.selection.claim_id or 0).claim
    assert (claim.wording, claim.wording_confirmed) == ("The flood was the worst in a hundred years", True)
    assert len(history.history(slot.session.library)) == before + 1
    assert not view(slot).words.confirm.isVisible()


def test_a_long_wording_is_read_whole_and_stays_one_line(qtbot: QtBot, slot: MainWindow) -> None:
    field = view(slot).words.wording
    low = field.height()
    field.setFocus()
    field.setPlainText("The flood of the spring\nwas the worst " + "that anybody in the valley remembers " * 3)
    qtbot.waitUntil(lambda: field.height() > low)
    qtbot.waitUntil(lambda: not field.verticalScrollBar().isVisible())
    assert view(slot).words.count.text().endswith(" / 75")
    qtbot.keyClick(field, KEY.Key_Return)
    claim = queries.claim_card(slot.session.library, slot.session.selection.claim_id or 0).claim
    assert claim.wording.startswith("The flood of the spring was the worst that")
    assert claim.wording_confirmed
    qtbot.waitUntil(lambda: field.toPlainText() == claim.wording)


def test_a_stance_counts_with_the_line_that_says_what_is_seen(qtbot: QtBot, slot: MainWindow, tmp_path: Path) -> None:
    paper = tmp_path / "gauge.txt"
    paper.write_text("1987: 4.2 m")
    evidence_id = give(slot, paper)
    slot.session.attempt(linking.mark_opened, evidence_id)
    shown = view(slot)
    assert shown.stance.strip.value() is None
    qtbot.keyClick(slot.focusWidget() or slot, KEY.Key_1)
    assert QApplication.focusWidget() is shown.stance.seen
    qtbot.keyClick(shown.stance.seen, KEY.Key_Return)
    assert "Write what is seen" in shown.stance.hint.text()
    qtbot.keyClicks(shown.stance.seen, "The log shows 4.2 m in 1987")
    qtbot.keyClick(shown.stance.seen, KEY.Key_Return)
    (link,) = queries.claim_card(slot.session.library, slot.session.selection.claim_id or 0).links
    assert (link.basis, link.stance, link.what_is_seen) == (
        Basis.CHECKER_OBSERVED,
        Stance.CONTRADICTS,
        "The log shows 4.2 m in 1987",
    )
    assert QApplication.focusWidget() is view(slot).verdict.rate
    assert view(slot).stance.by.text().startswith("observed by")


def test_a_new_pin_takes_the_slot_back_from_assessed(slot: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("1987: higher")
    evidence_id, link_id = give(slot, tmp_path / "log.txt"), slot.session.selection.link_id
    assert slot.session.attempt(linking.mark_opened, evidence_id) is not None
    assert slot.session.attempt(linking.pin, link_id, page=1) is not None
    assert slot.session.attempt(linking.set_stance, link_id, Stance.SUPPORTS, what_is_seen="a level") is not None
    assert view(slot).slot.dots.state is SlotState.ASSESSED
    assert slot.session.attempt(linking.pin, link_id, page=2) is not None
    assert view(slot).slot.dots.state is SlotState.PINNED


def test_authenticity_needs_how_it_is_known(qtbot: QtBot, slot: MainWindow, tmp_path: Path) -> None:
    paper = tmp_path / "gauge.txt"
    paper.write_text("1987: 4.2 m")
    evidence_id = give(slot, paper)
    part = view(slot).authenticity
    part.choice._click("established")
    assert queries.evidence(slot.session.library, evidence_id).authenticity is Authenticity.NOT_ASSESSED
    qtbot.keyClicks(part.how, "asked the water board")
    qtbot.keyClick(part.how, KEY.Key_Return)
    source = queries.evidence(slot.session.library, evidence_id)
    assert (source.authenticity, source.authenticity_how) == (Authenticity.ESTABLISHED, "asked the water board")


def test_a_slot_is_closed_with_its_reason_and_nothing_else(qtbot: QtBot, slot: MainWindow) -> None:
    slot.desk.actions_table.trigger("evidence.unavailable")
    asked = overlay(slot)
    qtbot.keyClick(asked.field, KEY.Key_Return)
    assert asked.trouble.text() == "Nothing is written yet."
    qtbot.keyClicks(asked.field, "the archive burned down")
    qtbot.keyClick(asked.field, KEY.Key_Return)
    source = queries.evidence(slot.session.library, slot.session.selection.evidence_id or 0)
    assert (source.state, source.unavailable_reason) == (SlotState.UNAVAILABLE, "the archive burned down")
    assert view(slot).slot.dots.accessibleName() == "Evidence unavailable: the archive burned down"


def test_what_was_seen_can_be_had(slot: MainWindow) -> None:
    evidence_id, link_id = slot.session.selection.evidence_id or 0, slot.session.selection.link_id
    slot.session.attempt(linking.set_located, evidence_id, "https://example.org/log")
    assert view(slot).slot.gone.isVisible()
    assert slot.session.attempt(linking.mark_opened, evidence_id) is not None
    assert slot.session.attempt(linking.set_stance, link_id, Stance.SUPPORTS, what_is_seen="a level") is not None
    assert queries.evidence(slot.session.library, evidence_id).state is SlotState.ASSESSED
    assert not view(slot).slot.gone.isVisible()
    assert slot.desk.actions_table.state("evidence.unavailable") == "Somebody has seen it, so it can be had."


def test_a_file_is_asked_for_only_where_there_is_none(slot: MainWindow, tmp_path: Path) -> None:
    assert "evidence.file" in {ident for ident, _ in slot.desk.status.next_keys()}
    (tmp_path / "log.txt").write_text("1987: higher")
    give(slot, tmp_path / "log.txt")
    assert "evidence.file" not in {ident for ident, _ in slot.desk.status.next_keys()}
    assert slot.desk.actions_table.state("evidence.file") is True, "another file may be the right one"
    assert slot.desk.actions_table.state("evidence.unavailable") == "Its file is held, so it can be had."


def test_where_it_is(qtbot: QtBot, slot: MainWindow) -> None:
    slot.desk.actions_table.trigger("evidence.url")
    qtbot.keyClicks(overlay(slot).field, "https://example.org/log")
    qtbot.keyClick(overlay(slot).field, KEY.Key_Return)
    source = queries.evidence(slot.session.library, slot.session.selection.evidence_id or 0)
    assert (source.state, source.url) == (SlotState.LOCATED, "https://example.org/log")


def test_what_is_looked_at_elsewhere_was_opened_too(qtbot: QtBot, slot: MainWindow) -> None:
    evidence_id = slot.session.selection.evidence_id or 0
    assert not view(slot).slot.looked.isVisible()
    slot.session.attempt(linking.set_located, evidence_id, "https://example.org/log")
    qtbot.mouseClick(view(slot).slot.looked, Qt.MouseButton.LeftButton)
    assert queries.evidence(slot.session.library, evidence_id).state is SlotState.OPENED
    assert view(slot).stance.awake() is True
    assert not view(slot).slot.looked.isVisible()


def test_a_changed_and_a_missing_file_show_red_and_are_found_again(
    qtbot: QtBot, slot: MainWindow, tmp_path: Path
) -> None:
    paper = tmp_path / "gauge.txt"
    paper.write_text("1987: 4.2 m")
    give(slot, paper, mode=FileMode.LINKED)
    assert view(slot).file.state.text == "unchanged"
    paper.write_text("1987: 4.3 m")
    with qtbot.waitSignal(acts(slot).checked_again, timeout=30_000):
        slot.desk.actions_table.trigger("evidence.check_file")
    assert view(slot).file.state.text == "changed"
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    (moved / "g.txt").write_text("1987: 4.2 m")
    paper.unlink()
    slot.desk.actions_table.trigger("evidence.check_file")
    assert view(slot).file.state.text == "missing"
    assert view(slot).file.look.isVisible()
    with qtbot.waitSignal(acts(slot).checked_again, timeout=30_000):
        acts(slot).find(slot.session.selection.evidence_id or 0, moved)
    assert view(slot).file.state.text == "unchanged"


def test_the_speaker_of_a_proposal_is_fixed_while_it_is_accepted(qtbot: QtBot, desk: MainWindow) -> None:
    qtbot.keyClick(desk.focusWidget() or desk, KEY.Key_S)
    asked = overlay(desk)
    assert asked.field.text() == "Piet Osk"
    qtbot.keyClicks(asked.field, "Pieter Osk")
    qtbot.keyClick(asked.field, KEY.Key_Return)
    (row,) = queries.claims(desk.session.library)
    assert row.said_by == "Pieter Osk"


def test_letters_typed_in_an_overlay_reach_nothing_below(qtbot: QtBot, desk: MainWindow) -> None:
    qtbot.keyClick(desk.focusWidget() or desk, KEY.Key_S)
    asked = overlay(desk)
    asked.act.setFocus()
    qtbot.keyClick(asked.act, KEY.Key_X)
    assert len(desk.session.page.suggestions if desk.session.page else ()) == 3
    qtbot.keyClick(asked.act, KEY.Key_Escape)
    assert not asked.isVisible()


def test_details_are_folded_away_and_written_one_by_one(qtbot: QtBot, slot: MainWindow) -> None:
    part = view(slot).details
    assert not part.kind.isVisible()
    qtbot.mouseClick(part.fold, Qt.MouseButton.LeftButton)
    assert part.kind.isVisible()
    part.kind.setCurrentIndex(part.kind.findData("quotation"))
    part.kind.activated.emit(part.kind.currentIndex())
    part.disclosure.setCurrentIndex(part.disclosure.findData("secret"))
    part.disclosure.activated.emit(part.disclosure.currentIndex())
    part.date.setFocus()
    qtbot.keyClicks(part.date, "the day after tomorrow")
    qtbot.keyClick(part.date, KEY.Key_Return)
    assert part.trouble.isVisible()
    card = queries.claim_card(slot.session.library, slot.session.selection.claim_id or 0)
    assert card.claim.kind == "quotation"
    assert card.links[0].evidence is not None
    assert card.links[0].evidence.disclosure == "secret"


def test_a_link_is_removed_and_comes_back(qtbot: QtBot, slot: MainWindow) -> None:
    qtbot.mouseClick(view(slot).link.remove, Qt.MouseButton.LeftButton)
    claim_id = slot.session.selection.claim_id or 0
    assert queries.claim_card(slot.session.library, claim_id).links == ()
    assert slot.desk.toast.words.text() == "Link removed. It is not proposed again."
    assert view(slot).subject.proposed is None  # it is not proposed at once again
    assert slot.session.loop.can_accept() is not True
    slot.session.undo()
    assert len(queries.claim_card(slot.session.library, claim_id).links) == 1


def test_every_control_of_the_pane_has_a_name(slot: MainWindow, tmp_path: Path) -> None:
    paper = tmp_path / "gauge.txt"
    paper.write_text("1987")
    give(slot, paper)
    view(slot)
    nameless = [
        w
        for w in slot.desk.inspector.findChildren(type(slot.desk.inspector.view).__mro__[1])
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.accessibleName()
    ]
    assert nameless == []


def test_a_very_long_name_widens_nothing(qtbot: QtBot, slot: MainWindow) -> None:
    claim_id, evidence_id = slot.session.selection.claim_id or 0, slot.session.selection.evidence_id or 0
    slot.session.attempt(reviewing.set_speaker, claim_id, "N" * 300)
    slot.session.attempt(linking.edit_evidence, evidence_id, title="T" * 300)
    shown = view(slot)
    wide = {type(part).__name__: part.minimumSizeHint().width() for part in shown.parts}  # type: ignore[attr-defined]
    assert {name: width for name, width in wide.items() if width > 310} == {}


def test_the_pane_loses_nothing_at_its_smallest(qtbot: QtBot, slot: MainWindow, tmp_path: Path) -> None:
    paper = tmp_path / "gauge.txt"
    paper.write_text("1987: 4.2 m")
    evidence_id = give(slot, paper)
    slot.session.attempt(linking.mark_opened, evidence_id)
    slot.session.attempt(linking.pin, slot.session.selection.link_id or 0, start_ms=1000, end_ms=2000)
    shown = view(slot)
    shown.details.fold.click()
    view(slot)
    wide = {type(part).__name__: part.minimumSizeHint().width() for part in shown.parts}  # type: ignore[attr-defined]
    assert {name: width for name, width in wide.items() if width > 310} == {}


@pytest.mark.parametrize(
    ("words", "shown"),
    [("a wide door", "“a wide door”"), ("he said “no” twice", "he said “no” twice"), ("“no”", "“no”")],
)
def test_quotation_marks_are_never_doubled(words: str, shown: str) -> None:
    assert quoted(words) == shown


def test_nothing_of_a_slot_is_cut_off_at_the_least_width(slot: MainWindow) -> None:
    source = slot.session.selection.evidence_id
    assert source is not None
    slot.session.attempt(linking.set_located, source, "https://video.example/one")
    slot.desk.splitter.setSizes([264, 2_000, 320])
    QApplication.processEvents()
    inside, port = view(slot)._inside, view(slot).scrolled.viewport()
    assert inside.width() <= port.width()
    for button in (view(slot).slot.give, view(slot).slot.open, view(slot).slot.gone):
        assert button.isVisible()
        assert button.geometry().right() < port.width()


def test_an_accepted_claim_is_called_by_its_number_in_the_library_and_its_place_is_said(desk: MainWindow) -> None:
    assert view(desk).head.title.text() == "Claim 2"
    desk.session.accept()
    claim_id = desk.session.selection.claim_id
    assert claim_id is not None
    assert queries.claim_card(desk.session.library, claim_id).claim.number == 1
    assert view(desk).head.title.text() == "Claim C1 · no. 2 on the page"
    assert desk.desk.reading.view.accessibleDescription().startswith("claim C1, no. 2 on the page, ")
    assert [scope.name for key, _, scope in scopes(desk.session) if key == "claim"] == ["claim C1"]
    assert desk.desk.actions_table.trigger("verdict.open")
    verdict = desk.desk.view("verdict")
    assert isinstance(verdict, VerdictView)
    assert verdict.head.title.text() == "Verdict on claim C1"

"""The overlays over the real window: export, palette, keys, history, settings, a table of claims, an article's metadata."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from workbench.services import attention, history, queries
from workbench.services import library as libraries
from workbench.ui import state
from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs import recents
from workbench.ui.dialogs.article import ArticleOverlay
from workbench.ui.dialogs.columns import ColumnsOverlay
from workbench.ui.dialogs.export import ExportOverlay, file_name
from workbench.ui.dialogs.finds import SETTINGS, find
from workbench.ui.dialogs.history import HistoryOverlay
from workbench.ui.dialogs.keys_sheet import KeysSheet, split
from workbench.ui.dialogs.new_evidence import NewEvidenceOverlay
from workbench.ui.dialogs.notice import Notice
from workbench.ui.dialogs.palette import PaletteOverlay, pieces
from workbench.ui.dialogs.remembered import LastExport, last_export, remember_export
from workbench.ui.dialogs.settings import SettingsOverlay
from workbench.ui.main_window import MainWindow
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reading(version_id: int, window: MainWindow) -> MainWindow:
    return window


@pytest.fixture
def claim(reading: MainWindow) -> MainWindow:
    reading.session.next_suggestion()
    reading.session.go_evidence()
    reading.session.accept()
    return reading


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(window.focusWidget() or window, key, modifier)


def shown(window: MainWindow, kind: type[Overlay]) -> Overlay:
    return next(o for o in window.findChildren(kind) if o.isVisible())


def test_ctrl_e_enter_writes_the_report_and_says_where(qtbot: QtBot, claim: MainWindow, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    remember_export(claim.session.library.folder, LastExport(str(out)))
    press(claim, KEY.Key_E, CONTROL)
    asked = shown(claim, ExportOverlay)
    assert isinstance(asked, ExportOverlay)
    assert QApplication.focusWidget() is asked.act
    assert asked.audience.value() == "publication"
    press(claim, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(claim.findChildren(Notice)), timeout=60_000)
    pdf, tables = out / "Bridge stays shut after flood.pdf", out / "Bridge stays shut after flood tables"
    assert pdf.read_bytes().startswith(b"%PDF")
    with (tables / "claims.csv").open(newline="", encoding="utf-8") as lines:
        (row,) = csv.DictReader(lines)
    assert row["claim_verbatim"] == "the worst in a century"
    notice = claim.findChildren(Notice)[0]
    assert "1 claim" in notice.accessibleName()
    assert [button.text() for button in notice.buttons] == ["Open", "Show the folder"]
    assert str(tmp_path) not in notice.accessibleName()


def test_export_says_what_is_wrong_with_the_place(qtbot: QtBot, claim: MainWindow, tmp_path: Path) -> None:
    press(claim, KEY.Key_E, CONTROL)
    asked = shown(claim, ExportOverlay)
    assert isinstance(asked, ExportOverlay)
    taken = tmp_path / "a file"
    taken.write_text("x")
    for words, told in (("", "whole path"), ("reports", "whole path"), (str(taken), "This is a file")):
        asked.folder.setText(words)
        asked.confirm()
        assert told in asked.trouble.text()
    for box in asked.kinds.values():
        box.setChecked(False)
    asked.folder.setText(str(tmp_path))
    asked.confirm()
    assert asked.trouble.text() == "Choose at least one kind."


def test_an_export_of_nothing_is_a_clear_sentence(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    remember_export(reading.session.library.folder, LastExport(str(tmp_path)))
    press(reading, KEY.Key_E, CONTROL)
    with qtbot.waitSignal(reading.session.failed) as caught:
        press(reading, KEY.Key_Return)
    assert caught.args == ["There is nothing to export.", "No claim was accepted.", "Accept a claim first."]


def test_the_last_choices_stand_the_next_time(tmp_path: Path) -> None:
    chosen = LastExport(str(tmp_path), "lawyer", ("claimreview",))
    remember_export(tmp_path, chosen)
    assert last_export(tmp_path) == chosen
    assert file_name('a/b: "c" …') == "a b c"
    assert file_name("///") == "report"


def test_the_palette_finds_claims_articles_people_and_acts(claim: MainWindow) -> None:
    session, actions = claim.session, claim.desk.actions_table
    found = find(session, actions, "worst")
    assert [f.group for f in found][:1] == ["Claims"]
    assert found[0].aside == "claim C1 · Piet Osk · new"
    assert {f.group for f in find(session, actions, "@osk")} == {"People"}
    acts = find(session, actions, ">undo")
    assert acts[0].text == "Undo"
    assert find(session, actions, '"') == [f for f in find(session, actions, '"') if f.group == "Actions"]


def test_the_palette_finds_settings_by_their_names(claim: MainWindow) -> None:
    found = [f for f in find(claim.session, claim.desk.actions_table, "second reader") if f.group == "Settings"]
    assert [f.text for f in found] == ["Second reader"]
    assert found[0].run is not None
    assert found[0].run()
    assert isinstance(shown(claim, SettingsOverlay), SettingsOverlay)


def test_the_palette_knows_every_line_of_the_settings_and_opens_there(claim: MainWindow) -> None:
    asked = SettingsOverlay(claim.session, claim.desk.actions_table, claim)
    assert [label for label, _ in asked.lines if label] == list(SETTINGS)
    claim.desk.actions_table.trigger("palette.open")
    palette = shown(claim, PaletteOverlay)
    assert isinstance(palette, PaletteOverlay)
    palette.search.field.setText("colours")
    palette.look()
    (line,) = [
        f
        for f in find(claim.session, claim.desk.actions_table, "colours", at=palette._settings)
        if f.group == "Settings"
    ]
    assert line.run is not None
    palette.dismiss()
    line.run()
    settings = shown(claim, SettingsOverlay)
    assert isinstance(settings, SettingsOverlay)
    focus = claim.focusWidget()
    assert focus is not None
    assert settings.colours.isAncestorOf(focus)


def test_the_palette_shows_first_what_was_opened_last(claim: MainWindow) -> None:
    session, actions = claim.session, claim.desk.actions_table
    person = queries.people(session.library)[0]
    session.person_requested.emit(person.id)
    opened = recents.of(session).opened
    assert opened[0] == ("person", person.id)
    assert {kind for kind, _ in opened} == {"person", "claim", "article"}
    lines = [f for f in find(session, actions, "", opened=opened) if f.group == "Opened last"]
    assert [f.thing for f in lines] == list(opened)
    recents.of(session).write()
    assert recents._read(session.library.folder) == opened
    assert [f.thing for f in recents.lines(session, (("claim", 999), opened[0]))] == [opened[0]]


def test_the_palette_finds_every_person(claim: MainWindow) -> None:
    session, actions = claim.session, claim.desk.actions_table
    with session.library.step("Add people"):
        for name in (*(f"Aster {n:03}" for n in range(260)), "Zoë Ångström 100%"):
            uid = f"p-{name}"
            session.library.insert(
                "person", uid=uid, name=name, kind="person", protection="public_figure", disclosure="public"
            )
    for typed in ("@zoë", "@ång", "@ström zoë", "@100%"):
        assert [f.text for f in find(session, actions, typed)] == ["Zoë Ångström 100%"], typed
    assert find(session, actions, "@as_er") == []


def test_the_palette_opens_by_key_and_runs_by_enter(qtbot: QtBot, claim: MainWindow) -> None:
    press(claim, KEY.Key_K, CONTROL)
    palette = shown(claim, PaletteOverlay)
    assert isinstance(palette, PaletteOverlay)
    qtbot.keyClicks(palette.search.field, ">verdict")
    palette.look()
    while palette.current() is not None and palette.current().text != "Verdict":  # type: ignore[union-attr]
        qtbot.keyClick(palette.search.field, KEY.Key_Down)
    qtbot.keyClick(palette.search.field, KEY.Key_Return)
    assert claim.session.centre == "verdict"
    assert not palette.isVisible()


def test_an_act_that_cannot_be_done_stays_with_its_reason(qtbot: QtBot, reading: MainWindow) -> None:
    press(reading, KEY.Key_K, CONTROL)
    palette = shown(reading, PaletteOverlay)
    assert isinstance(palette, PaletteOverlay)
    qtbot.keyClicks(palette.search.field, ">cannot be had")
    palette.look()
    chosen = palette.current()
    assert chosen is not None
    assert chosen.run is None
    assert chosen.aside
    palette.confirm()
    assert palette.isVisible()


def test_typed_words_are_marked_in_what_was_found() -> None:
    assert pieces("forced the doors", ("door", "FOR")) == [
        ("for", True),
        ("ced the ", False),
        ("door", True),
        ("s", False),
    ]
    assert "".join(piece for piece, _ in pieces("ẞtraße İx", ("x",))) == "ẞtraße İx"


def test_the_sheet_holds_every_act_of_the_table(qtbot: QtBot, reading: MainWindow) -> None:
    press(reading, KEY.Key_Question)
    sheet = shown(reading, KeysSheet)
    assert isinstance(sheet, KeysSheet)
    listed = {spec.id for _, specs in sheet.specs() for spec in specs}
    assert {s.id for s in ACTIONS} - listed == {f"verdict.level.{n}" for n in range(2, 10)}
    sheet.field.setText("xyzzy")
    assert sheet.specs() == []
    sheet.field.setText("undo")
    assert {"edit.undo", "claim.delete"} <= {spec.id for _, specs in sheet.specs() for spec in specs}
    assert max(split([17, 8, 15, 6, 19])) == 2


def test_history_undoes_back_to_a_step(qtbot: QtBot, claim: MainWindow) -> None:
    overlay = HistoryOverlay(claim.session, claim)
    overlay.open()
    steps = history.history(claim.session.library)
    back = next(
        b
        for b in overlay.findChildren(Button)
        if steps[0].label in b.accessibleName() and "back to" in b.accessibleName()
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert queries.claims(claim.session.library) == ()
    assert overlay.redo.isEnabled()
    qtbot.mouseClick(overlay.redo, Qt.MouseButton.LeftButton)
    assert len(queries.claims(claim.session.library)) == 1


def test_settings_are_one_step_and_sign_the_next_ones(qtbot: QtBot, reading: MainWindow) -> None:
    press(reading, KEY.Key_Comma, CONTROL)
    asked = shown(reading, SettingsOverlay)
    assert isinstance(asked, SettingsOverlay)
    assert asked.scale.value() == "none"
    qtbot.keyClicks(asked.initials, "R. T.")
    asked.newsroom.setText("Hollow Observer")
    asked.scale._click("five-steps")
    asked.second.setChecked(True)
    asked.url.setText("https://hollow.example")
    asked.checkers.setText("R. T., A. B. ,R. T.")
    asked.least.setText("35")
    before = len(history.history(reading.session.library))
    qtbot.keyClick(asked.initials, KEY.Key_Return)
    assert len(history.history(reading.session.library)) == before + 1
    profile = libraries.profile(reading.session.library)
    assert (profile.initials, profile.newsroom, profile.scale, profile.second_reader) == (
        "R. T.",
        "Hollow Observer",
        "five-steps",
        True,
    )
    assert profile.newsroom_url == "https://hollow.example"
    assert profile.checker_list == ("R. T.", "A. B.")
    assert attention.get(reading.session.library).least == 35
    assert reading.session.library.actor == "R. T."
    assert not asked.isVisible()
    reading.session.undo()
    assert libraries.profile(reading.session.library).newsroom == ""
    assert attention.get(reading.session.library).least == 0


@pytest.mark.parametrize(
    ("field", "typed"), [("url", "hollow"), ("least", "101"), ("least", "²"), ("newsroom", "a\u0007b")]
)
def test_a_setting_that_cannot_be_saved_is_said_in_place(reading: MainWindow, field: str, typed: str) -> None:
    reading.desk.actions_table.trigger("app.settings")
    asked = shown(reading, SettingsOverlay)
    assert isinstance(asked, SettingsOverlay)
    asked.desk.setText("Research")
    getattr(asked, field).setText(typed)
    asked.confirm()
    assert asked.isVisible()
    assert asked.trouble.text()
    assert libraries.profile(reading.session.library).desk == ""


def test_sizes_hold_for_the_article_now_and_for_everything_from_the_next_start(reading: MainWindow) -> None:
    reading.desk.actions_table.trigger("app.settings")
    asked = shown(reading, SettingsOverlay)
    assert isinstance(asked, SettingsOverlay)
    asked.here.zoom._click("150")
    assert reading.desk.reading.view.zoom == 1.5
    asked.here.size._click("175")
    assert state.size(reading.session.library.folder) == 175
    asked.here.copy.click()
    assert "the last one" in asked.here.copied.text()


def test_a_table_of_claims_is_mapped_and_imported_in_one_step(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    table = tmp_path / "backlog.csv"
    table.write_text(
        "Statement,Who,When\nThe dam is safe,Ada Ley,2026-02-01\nIt never floods,Bo Rud,\n", encoding="utf-8"
    )
    reading.session.import_paths([table])
    qtbot.waitUntil(lambda: any(o.isVisible() for o in reading.findChildren(ColumnsOverlay)), timeout=60_000)
    asked = shown(reading, ColumnsOverlay)
    assert isinstance(asked, ColumnsOverlay)
    asked.boxes["claim"].setCurrentIndex(0)
    assert not asked.act.isEnabled()
    assert asked.act.toolTip() == "Say which column holds the claim."
    for field, column in (("claim", "Statement"), ("said_by", "Who"), ("date", "When")):
        asked.boxes[field].setCurrentText(column)
    before = len(history.history(reading.session.library))
    with qtbot.waitSignal(reading.session.changed, timeout=60_000):
        asked.confirm()
    assert {(row.verbatim, row.said_by) for row in queries.claims(reading.session.library)} == {
        ("The dam is safe", "Ada Ley"),
        ("It never floods", "Bo Rud"),
    }
    assert reading.desk.nav.queue == "claims"
    assert len(history.history(reading.session.library)) == before + 1


def test_an_articles_metadata_is_mended_and_a_wrong_date_said_in_place(qtbot: QtBot, reading: MainWindow) -> None:
    reading.desk.actions_table.trigger("article.edit")
    asked = shown(reading, ArticleOverlay)
    assert isinstance(asked, ArticleOverlay)
    asked.fields["published"].setText("the day before yesterday")
    asked.confirm()
    assert asked.trouble.isVisible()
    asked.fields["published"].setText("2026-03-05")
    asked.fields["authors"].setText("Ines Vale; Tom Ree")
    qtbot.keyClick(asked.fields["authors"], KEY.Key_Return)
    page = reading.session.page
    assert page is not None
    assert page.text.article.authors == ("Ines Vale", "Tom Ree")
    assert page.text.article.published == "2026-03-05"


def test_verify_and_backup_say_what_they_found(qtbot: QtBot, claim: MainWindow) -> None:
    claim.desk.actions_table.trigger("library.backup")
    assert "Backed up" in claim.findChildren(Notice)[-1].accessibleName()
    claim.desk.actions_table.trigger("library.verify")
    qtbot.waitUntil(lambda: any("sound" in n.accessibleName() for n in claim.findChildren(Notice)), timeout=60_000)
    assert not claim.findChildren(QPushButton)


def test_evidence_by_hand_becomes_an_open_slot_of_the_claim(qtbot: QtBot, claim: MainWindow) -> None:
    press(claim, KEY.Key_M)
    asked = shown(claim, NewEvidenceOverlay)
    assert isinstance(asked, NewEvidenceOverlay)
    qtbot.keyClick(asked.title, KEY.Key_Return)
    assert asked.trouble.text() == "Say in a few words what it is."
    qtbot.keyClicks(asked.title, "Depot stock list")
    asked.kind.setCurrentIndex(asked.kind.findData("document"))
    qtbot.keyClick(asked.title, KEY.Key_Return)
    card = queries.claim_card(claim.session.library, claim.session.selection.claim_id or 0)
    made = next(k for k in card.links if k.evidence is not None and k.evidence.title == "Depot stock list")
    assert made.stance == "inconclusive"
    assert claim.session.selection.link_id == made.id


def test_history_opens_by_key(qtbot: QtBot, claim: MainWindow) -> None:
    press(claim, KEY.Key_H, CONTROL)
    assert shown(claim, HistoryOverlay).isVisible()


@pytest.mark.parametrize(
    "act",
    [
        "export.report",
        "palette.open",
        "keys.sheet",
        "help.manual",
        "app.settings",
        "article.edit",
        "history.open",
        "evidence.new",
        "claim.speaker",
        "evidence.url",
        "evidence.unavailable",
    ],
)
def test_every_overlay_takes_the_focus_names_its_controls_and_gives_the_focus_back(claim: MainWindow, act: str) -> None:
    before = claim.focusWidget()
    assert claim.desk.actions_table.trigger(act)
    overlay = shown(claim, Overlay)
    assert overlay.accessibleName()
    assert overlay.isAncestorOf(claim.focusWidget() or claim) or claim.focusWidget() is overlay
    controls = [w for w in overlay.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert [w for w in controls if not w.accessibleName()] == []
    for _ in range(len(controls) + 2):
        press(claim, KEY.Key_Tab)
        assert overlay.isAncestorOf(claim.focusWidget() or claim)
    press(claim, KEY.Key_Escape)
    assert not overlay.isVisible()
    assert claim.focusWidget() is before


def test_the_history_tells_undo_and_redo_from_the_act(claim: MainWindow) -> None:
    """What was done again can be undone from the act's line, and nothing more with it."""
    claim.session.undo()
    claim.session.redo()
    claim.desk.actions_table.trigger("history.open")
    asked = shown(claim, HistoryOverlay)
    words = [w.text() for w in asked.findChildren(Words)]
    label = history.undo_label(claim.session.library)
    assert f"Undo: {label}" in words
    assert f"Redo: {label}" in words
    steps = len(history.history(claim.session.library, limit=1_000))
    next(b for b in asked.findChildren(Button) if b.text() == "Undo to here").click()
    assert len(history.history(claim.session.library, limit=1_000)) == steps + 1

"""The verdict on a small screen at 200 %: nothing of it is cut at its right edge, whatever is chosen."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from workbench.services import library as libraries
from workbench.services import scales
from workbench.ui.verdict.view import VerdictView

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow

SMALL = (683, 384)


def settle() -> None:
    for _ in range(10):
        QApplication.processEvents()


def cut(view: VerdictView) -> int:
    """Pixels that the form is wider than what is seen of it."""
    settle()
    inside = view._area.widget()
    return max(inside.width(), inside.minimumSizeHint().width()) - view._area.viewport().width()


def test_nothing_is_cut_at_the_right_edge(version_id: int, window: MainWindow) -> None:
    session = window.session
    window.setMinimumSize(*SMALL)
    window.resize(*SMALL)
    session.next_suggestion()
    session.accept()
    session.go_evidence()
    session.accept()
    session.show_centre("verdict")
    (view,) = window.findChildren(VerdictView)
    assert cut(view) <= 0  # no scale was chosen yet
    profile = libraries.profile(session.library)
    session.attempt(libraries.set_profile, dataclasses.replace(profile, scale=scales.presets()[0].uid))
    assert cut(view) <= 0
    view.form.rows.pick(0)
    assert cut(view) <= 0  # why there is no rating
    view.form.other_way.click()
    assert cut(view) <= 0  # a written conclusion
    window.resize(1200, 800)
    settle()
    rows = list(view.form.rows.rows.values())
    assert all(row.heightForWidth(600) <= row.heightForWidth(260) for row in rows)

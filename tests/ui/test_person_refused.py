"""A name that somebody else has is not taken: what was typed stays in its field, and the person's protection can still be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.vocab import Protection
from workbench.services import queries, reviewing
from workbench.ui.dialogs.person import PersonOverlay

if TYPE_CHECKING:
    from workbench.ui.main_window import MainWindow


def test_a_taken_name_stays_typed(window: MainWindow) -> None:
    session = window.session
    for name in ("Ana Brook", "Bo Lund"):
        session.attempt(reviewing.new_claim, version_id=None, words=f"It stands, said {name}.", speaker=name)
    by_name = {person.name: person.id for person in queries.people(session.library)}
    session.person_requested.emit(by_name["Bo Lund"])
    (overlay,) = [one for one in window.findChildren(PersonOverlay) if one.isVisible()]
    overlay.name.setText("Ana Brook")
    overlay.name.commit()
    overlay.fill()
    assert overlay.name.text() == "Ana Brook"
    assert "Somebody else has this name." in overlay.trouble.text()
    overlay.protection.setCurrentIndex(overlay.protection.findData(Protection.MINOR.value))
    overlay.protection.activated.emit(overlay.protection.currentIndex())
    assert queries.person(session.library, by_name["Bo Lund"]).protection is Protection.MINOR

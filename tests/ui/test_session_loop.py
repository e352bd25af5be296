"""The intentions of the loop on a real library, without a window: what J, Enter, E, X and N do, and what Undo gives back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from tarn_hollow import at

from workbench.domain.vocab import AppearanceType, LinkState, PassageRole
from workbench.errors import LibraryError
from workbench.services import articles, history, queries, reviewing
from workbench.ui.selection import Selection
from workbench.ui.session import Session


def test_j_goes_to_proposals_with_a_link_first(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    assert session.number() == 2
    session.next_suggestion()
    assert session.number() == 1


def test_shift_j_goes_down_the_page(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    numbers = []
    for _ in range(2):
        session.next_suggestion(reading_order=True)
        numbers.append(session.number())
    assert numbers == [1, 2]


def test_less_likely_statements_come_after_the_likely_ones(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    for _ in range(3):  # the claim with a link, that link, the other claim
        session.next_suggestion()
        session.accept()
    session.next_suggestion()
    assert session.page is not None
    assert session.page.all_statements
    assert session.number() == 3


def test_accept_claim_then_its_evidence(qtbot: QtBot, session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    with qtbot.waitSignal(session.changed) as heard:
        session.accept()
    assert heard.args[0].ids("claim")
    assert session.selection.stage == "claim"
    session.go_evidence()
    assert session.selection.stage == "evidence"
    session.accept()
    chosen = session.selection
    assert chosen.claim_id is not None
    card = queries.claim_card(session.library, chosen.claim_id)
    assert card.claim.person is not None
    assert card.claim.person.name == "Piet Osk"
    (link,) = card.links
    assert (link.id, link.state) == (chosen.link_id, LinkState.ACCEPTED)
    assert link.evidence is not None
    assert link.evidence.id == chosen.evidence_id


def test_evidence_may_be_accepted_at_once(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.go_evidence()
    session.accept()
    assert session.selection.claim_id is not None
    assert session.selection.link_id is not None


def test_enter_twice_accepts_once(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.accept()
    session.accept()
    assert len(queries.claims(session.library)) == 1
    assert session.loop.can_accept() == "Nothing is proposed here."


def test_reject_goes_on_and_undo_brings_it_back(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.reject()
    assert session.page is not None
    assert len(session.page.marks) == 1
    assert session.number() == 1
    session.undo()
    assert len(session.page.marks) == 2


def test_undo_of_everything_is_the_start(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.accept()
    session.go_evidence()
    session.accept()
    session.new_claim([at("the depot")])
    while history.undo_label(session.library) != "Import article":
        session.undo()
    assert queries.claims(session.library) == ()
    assert session.page is not None
    assert len(session.page.suggestions) == 3
    session.redo()
    assert len(queries.claims(session.library)) == 1


def test_a_claim_by_hand_is_selected(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.new_claim([at("a higher level in 1987")])
    assert session.selection.claim_id is not None
    card = queries.claim_card(session.library, session.selection.claim_id)
    assert card.claim.verbatim == "a higher level in 1987"
    assert session.number() == 3


def test_a_claim_may_stand_in_no_article(session: Session) -> None:
    session.new_claim((), words="The ferry never sails on Sundays")
    assert session.selection.claim_id is not None
    card = queries.claim_card(session.library, session.selection.claim_id)
    assert [a.type for a in card.appearances] == [AppearanceType.BY_HAND]
    assert card.claim.article_id is None


def test_a_service_that_fails_is_told_and_changes_nothing(qtbot: QtBot, session: Session, version_id: int) -> None:
    session.open_article(version_id)
    with qtbot.waitSignal(session.failed) as heard:
        assert session.do(reviewing.accept_claim, 999_999) is None
    assert heard.args[0]
    assert queries.claims(session.library) == ()


def test_undo_without_a_step_is_told(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.failed):
        session.undo()


def test_passages_are_left_out_and_restored(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    assert session.page is not None
    passage = next(p for p in session.page.text.passages if p.role is PassageRole.FURNITURE)
    session.attempt(articles.set_passage_role, version_id, passage.start, PassageRole.BODY)
    assert next(p for p in session.page.text.passages if p.start == passage.start).role is PassageRole.BODY


def test_evidence_opens_with_its_claim(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.go_evidence()
    session.accept()
    made = session.selection
    session.select(Selection(version_id=version_id))
    assert made.evidence_id is not None
    session.open_evidence(made.evidence_id)
    assert (session.selection.claim_id, session.selection.link_id) == (made.claim_id, made.link_id)


def test_files_that_cannot_be_read_are_refused_in_words(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    strange = tmp_path / "scan.xyz"
    strange.write_bytes(b"x")
    with qtbot.waitSignal(session.failed) as heard:
        session.import_paths([strange])
    assert "scan.xyz" in heard.args[0]
    assert not session.importing.awaited


def test_a_file_that_is_gone_is_refused_in_words(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    with qtbot.waitSignal(session.failed):
        session.import_paths([tmp_path / "gone.txt"])
    assert not session.importing.awaited


def test_known_trouble_has_three_parts(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.failed) as heard:
        session.report(LibraryError("Title.", "Detail.", "Hint."))
    assert heard.args == ["Title.", "Detail.", "Hint."]


def test_a_deleted_claim_that_comes_back_is_selected_again(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.accept()
    of_article = session.selection.claim_id
    session.new_claim((), words="Typed by hand.")
    by_hand = session.selection.claim_id
    for claim_id in (by_hand, of_article):
        assert claim_id is not None
        session.attempt(reviewing.delete_claim, claim_id)
        session.select(Selection(version_id=version_id))
        session.undo()
        assert session.selection.claim_id == claim_id


def test_an_undo_leaves_the_cursor_where_somebody_put_it(session: Session, version_id: int) -> None:
    session.open_article(version_id)
    session.next_suggestion()
    session.accept()
    claim_id = session.selection.claim_id
    assert claim_id is not None
    session.attempt(reviewing.delete_claim, claim_id)
    session.select(Selection(version_id=version_id))
    session.next_suggestion()
    session.next_suggestion()  # the first is the one that the claim was made of
    chosen = session.selection.suggestion_id
    session.undo()
    assert session.selection.suggestion_id == chosen
    assert session.selection.claim_id is None

"""A statement that only a link brings up, and the link's mention that is said to be no evidence: counted as it is shown, in old libraries too."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from store_samples import add_evidence

from workbench.domain import candidates as c
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole, Stance
from workbench.services import articles, history, queries, reviewing
from workbench.store import database, migrations, schema, suggestions, verify
from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.ui.marks import read_page

TEXT = "The keeper said that the weir was shut. A photo of the weir shows the gates open. The photo was taken at noon."


def _at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _article(library: Library) -> int:
    sha = hashlib.sha256(TEXT.encode()).hexdigest()
    read = Extraction(TEXT, (Passage(0, len(TEXT), PassageRole.BODY),), "text", sha)
    made = articles.finish_import(library, to_json(read), TEXT.encode(), name="a.txt").value
    said = c.ClaimCandidate(
        (_at("the weir was shut"),), Mode.INDIRECT, ClaimKind.EVENT, None, None, 0.5, (), "clause-say", likely=False
    )
    photo = c.EvidenceCandidate(_at("A photo of the weir"), EvidenceKind.IMAGE, "noun", "It can be asked for.", 0)
    again = c.EvidenceCandidate(_at("The photo"), EvidenceKind.IMAGE, "noun", "It can be asked for.", 0)
    link = c.LinkCandidate(0, 0, Stance.CONTRADICTS, _at("shows"), "shows", "A reason.", 0.6)
    found = c.Candidates(articles.text_hash(TEXT), len(TEXT), "test", (said,), (photo, again), (link,))
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.version_id


def _waits(library: Library, version_id: int) -> int:
    """As counted, which is as many as the page shows."""
    waiting = suggestions.open_count(library, version_id)
    assert waiting == len(read_page(library, version_id).waiting) == queries.counts(library).suggestions
    return waiting


def test_what_hangs_on_words_that_are_no_evidence_does_not_wait(library: Library) -> None:
    version_id = _article(library)
    photo, again = queries.evidence_suggestions(library, version_id)
    assert _waits(library, version_id) == 1
    reviewing.reject(library, again.id)  # the link names the other mention
    assert _waits(library, version_id) == 1
    reviewing.reject(library, photo.id)
    assert _waits(library, version_id) == 0
    history.undo(library)
    assert _waits(library, version_id) == 1
    history.redo(library)
    assert _waits(library, version_id) == 0
    reviewing.accept_evidence(library, photo.id)
    assert _waits(library, version_id) == 1
    history.undo(library)
    assert _waits(library, version_id) == 0
    history.redo(library)
    assert _waits(library, version_id) == 1
    assert verify.verify(library).alterations == ()


def test_words_made_evidence_by_hand_bring_the_statement_back(library: Library) -> None:
    version_id = _article(library)
    reviewing.reject(library, queries.evidence_suggestions(library, version_id)[0].id)
    assert _waits(library, version_id) == 0
    with library.step("New evidence E1"):
        made = add_evidence(library, "A photo")
        span = _at("photo of")
        mention = library.insert("mention", evidence_id=made, version_id=version_id, start=span.start, end=span.end, quote="photo of")  # fmt: skip
    assert _waits(library, version_id) == 1
    with library.step("Move the mention"):
        library.update("mention", mention, start=_at("noon").start, end=_at("noon").end, quote="noon")
    assert _waits(library, version_id) == 0
    history.undo(library)
    assert _waits(library, version_id) == 1


def test_a_library_from_before_is_counted_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tuple(one for one in schema.LATER if one.name != "0011_refused_mentions")
    with monkeypatch.context() as old:
        old.setattr(migrations, "LATER", before)
        old.setattr(database, "MIGRATIONS", ("0001_tables", *(one.name for one in before)))
        with open_library(tmp_path / "desk", actor="AB") as library:
            version_id = _article(library)
            reviewing.reject(library, queries.evidence_suggestions(library, version_id)[0].id)
            assert suggestions.open_count(library, version_id) == 1
    with open_library(tmp_path / "desk", actor="AB") as library:
        assert _waits(library, version_id) == 0
        history.undo(library)  # across the migration
        assert _waits(library, version_id) == 1
        assert verify.verify(library).alterations == ()

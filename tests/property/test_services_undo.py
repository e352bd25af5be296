"""Any sequence of acts of the services, then undo of all of them: the library holds what it held at the start. Redo brings all back."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fresh_library import fresh
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain import candidates, extraction
from workbench.domain.candidates import Candidates, Claimant, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.extraction import Extraction, Passage
from workbench.domain.spans import Span
from workbench.domain.vocab import (
    Authenticity,
    ClaimKind,
    ClaimStatus,
    EvidenceKind,
    Mode,
    NoRatingReason,
    PassageRole,
    Stance,
    VerdictOutcome,
)
from workbench.errors import LibraryError, WorkbenchError
from workbench.services import articles, history, integrity, linking, people, queries, reviewing, verdicts
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.store.schema import TRACKED

TEXT = "Ana Brook said the mill “never stopped”. Her words were contradicted by a video.\n"


def dump(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    return {table: [tuple(row) for row in library.rows(f'SELECT * FROM "{table}" ORDER BY id')] for table in TRACKED}


def found() -> dict[str, Any]:
    def at(words: str) -> Span:
        return Span(TEXT.index(words), TEXT.index(words) + len(words))

    who = Claimant("Ana Brook", at("Ana Brook"), "mayor")
    claim = ClaimCandidate((at("never stopped"),), Mode.PARTIAL, ClaimKind.EVENT, at("said"), who, 0.9, (), "said")
    video = EvidenceCandidate(at("a video"), EvidenceKind.VIDEO, "noun", "", 0)
    link = LinkCandidate(0, 0, Stance.CONTRADICTS, at("contradicted by"), "back-reference", "", 0.9)
    listed = Candidates(articles.text_hash(TEXT), len(TEXT), "test", (claim,), (video,), (link,))
    return candidates.to_json(listed)


def first(items: Any, pick: int) -> Any:
    """One of several, by any number; an act without an object is none."""
    if not items:
        raise LibraryError("There is nothing to do it to.")
    return items[pick % len(items)]


def import_(library: Library, pick: int) -> None:
    data = TEXT.encode() + b"\n" * (pick % 3)
    read = Extraction(
        text=TEXT + "\n" * (pick % 3),
        passages=(Passage(0, len(TEXT) - 1, PassageRole.BODY),),
        reader="text",
        source_sha256=hashlib.sha256(data).hexdigest(),
        title="The mill",
        url="https://post.example/mill",
    )
    made = articles.finish_import(library, extraction.to_json(read), data, name="mill.txt").value
    if pick % 3 == 0:
        articles.finish_analysis(library, made.version_id, found())


def suggestion(library: Library, pick: int) -> Any:
    versions = [row["id"] for row in library.rows("SELECT id FROM article_version ORDER BY id")]
    return first(queries.suggestions(library, first(versions, pick)), pick)


def card(library: Library, pick: int) -> Any:
    return queries.claim_card(library, first(queries.claims(library), pick).id)


def link_of(library: Library, pick: int) -> Any:
    return first(card(library, pick).links, pick)


def attach(library: Library, pick: int) -> None:
    source = first(queries.evidence_list(library), pick)
    path = library.folder / f"film-{pick % 2}.bin"
    path.write_bytes(b"film %d" % (pick % 2))
    result = {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "size": path.stat().st_size}
    linking.attach_file(library, source.id, path, result)


def see(library: Library, pick: int) -> None:
    link = link_of(library, pick)
    linking.mark_opened(library, link.evidence.id)
    linking.set_stance(library, link.id, list(Stance)[pick % 6], what_is_seen="It stands still.")


def link_by_hand(library: Library, pick: int) -> None:
    source = first(queries.evidence_list(library), pick)
    linking.link(library, card(library, pick).claim.id, source.id, stance=Stance.CONTEXT)


def status(library: Library, pick: int) -> None:
    reviewing.set_status(library, card(library, pick).claim.id, list(ClaimStatus)[pick % 9], reason="because")


def authenticity(library: Library, pick: int) -> None:
    source = first(queries.evidence_list(library), pick)
    linking.set_authenticity(library, source.id, list(Authenticity)[pick % 3], how="compared")


ACTS: tuple[Callable[[Library, int], object], ...] = (
    import_,
    lambda lib, n: reviewing.accept_claim(lib, suggestion(lib, n).id),
    lambda lib, n: reviewing.accept_link(lib, first(suggestion(lib, n).links, n).id),
    lambda lib, n: reviewing.reject(lib, suggestion(lib, n).id),
    lambda lib, n: reviewing.new_claim(lib, version_id=None, words=f"Claim {n}", speaker="Bo Lund" if n % 2 else ""),
    lambda lib, n: reviewing.set_speaker(lib, card(lib, n).claim.id, f"Person {n % 3}"),
    lambda lib, n: reviewing.edit_claim(
        lib, card(lib, n).claim.id, wording=f"Wording {n}", wording_confirmed=n % 2 == 0
    ),
    lambda lib, n: reviewing.delete_claim(lib, card(lib, n).claim.id),
    lambda lib, n: people.edit_person(lib, first(queries.people(lib), n).id, aliases=[f"Alias {n % 4}"]),
    lambda lib, n: linking.new_evidence(lib, kind=EvidenceKind.DOCUMENT, title=f"Paper {n}"),
    link_by_hand,
    attach,
    lambda lib, n: linking.pin(lib, link_of(lib, n).id, start_ms=n, end_ms=n + 5),
    see,
    lambda lib, n: linking.unlink(lib, link_of(lib, n).id),
    authenticity,
    status,
    lambda lib, n: verdicts.set_verdict(lib, card(lib, n).claim.id, outcome=VerdictOutcome.RATED, digit=n % 5 + 1),
    lambda lib, n: verdicts.set_verdict(
        lib, card(lib, n).claim.id, outcome=VerdictOutcome.NO_RATING, no_rating_reason=NoRatingReason.OPINION
    ),
    lambda lib, n: verdicts.add_note(lib, text=f"Note {n}", claim_id=card(lib, n).claim.id),
    lambda lib, n: history.undo(lib),
    lambda lib, n: history.redo(lib),
)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, len(ACTS) - 1), st.integers(0, 30)), max_size=25))
def test_undo_of_everything_is_the_start(acts: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        library = fresh(Path(folder) / "library", actor="AB")
        start = dump(library)
        for number, pick in acts:
            with contextlib.suppress(
                WorkbenchError
            ):  # an act that has no object, or that the rules refuse, changes nothing
                ACTS[number](library, pick)
        assert library.rows("PRAGMA foreign_key_check") == []
        for article in queries.articles(library):
            listed = queries.suggestions(library, article.version_id)
            assert article.suggestions == sum(one.claim_id is None for one in listed)
        end = dump(library)
        undone = 0
        while history.undo_label(library) is not None:
            history.undo(library)
            undone += 1
        assert dump(library) == start
        for _ in range(undone):
            history.redo(library)
        assert dump(library) == end
        assert integrity.verify(library).alterations == ()
        libraries.close(library)

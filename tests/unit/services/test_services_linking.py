from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from mill import Mill

from workbench.domain.vocab import Authenticity, Basis, EvidenceKind, FileMode, SlotState, Stance
from workbench.errors import InputError
from workbench.services import history, linking, queries, reviewing
from workbench.services.library import Library


def told(path: Path) -> dict[str, Any]:
    """What the child says about a file."""
    data, stat = path.read_bytes(), path.stat()
    return {
        "sha256": hashlib.sha256(data).hexdigest(),
        "size": stat.st_size,
        "mtime_ns": stat.st_mtime_ns,
        "probe": None,
    }


@pytest.fixture
def footage(tmp_path: Path) -> Path:
    path = tmp_path / "street.bin"
    path.write_bytes(b"not really a film" * 100)
    return path


@pytest.fixture
def link_id(article: Mill) -> int:
    return reviewing.accept_link(article.library, article.link()).value


def source_of(library: Library, link_id: int) -> int:
    evidence = queries.link(library, link_id).evidence
    assert evidence is not None
    return evidence.id


def observed(library: Library, link_id: int, footage: Path) -> int:
    """Attached, opened, pinned and seen; the evidence's id."""
    evidence_id = source_of(library, link_id)
    linking.attach_file(library, evidence_id, footage, told(footage))
    linking.mark_opened(library, evidence_id)
    linking.pin(library, link_id, start_ms=1000, end_ms=2500, still=None)
    linking.set_stance(library, link_id, Stance.PARTLY_CONTRADICTS, what_is_seen="The wheel stands still.")
    return evidence_id


def test_a_slot_fills_step_by_step(library: Library, link_id: int, footage: Path) -> None:
    evidence_id = source_of(library, link_id)
    states = [queries.evidence(library, evidence_id).state]
    linking.set_located(library, evidence_id, "https://video.example/1")
    states.append(queries.evidence(library, evidence_id).state)
    stored = linking.attach_file(library, evidence_id, footage, told(footage)).value
    states.append(queries.evidence(library, evidence_id).state)
    linking.mark_opened(library, evidence_id)
    states.append(queries.evidence(library, evidence_id).state)
    linking.pin(library, link_id, start_ms=0, end_ms=10, still=None)
    states.append(queries.evidence(library, evidence_id).state)
    linking.set_stance(library, link_id, Stance.CONTRADICTS, what_is_seen="It stands still.")
    states.append(queries.evidence(library, evidence_id).state)
    assert states == list(SlotState)[:6]
    assert (library.folder / stored.path).read_bytes() == footage.read_bytes()
    assert linking.file_path(library, evidence_id) == library.folder / stored.path


def test_observed_means_opened_and_seen(library: Library, link_id: int, footage: Path) -> None:
    evidence_id = source_of(library, link_id)
    with pytest.raises(InputError):
        linking.mark_opened(library, evidence_id)
    linking.attach_file(library, evidence_id, footage, told(footage))
    with pytest.raises(InputError):
        linking.set_stance(library, link_id, Stance.CONTRADICTS, what_is_seen="It stands still.")
    linking.mark_opened(library, evidence_id)
    with pytest.raises(InputError):
        linking.set_stance(library, link_id, Stance.CONTRADICTS, what_is_seen="  ")
    linking.set_stance(library, link_id, Stance.INCONCLUSIVE, what_is_seen="Too dark to tell.")
    link = queries.link(library, link_id)
    assert (link.basis, link.stance, link.asserted) == (Basis.CHECKER_OBSERVED, Stance.INCONCLUSIVE, Stance.CONTRADICTS)
    assert (link.observed_by, link.what_is_seen) == ("AB", "Too dark to tell.")
    assert link.observed_at


def test_a_changed_pin_takes_back_what_was_seen(library: Library, link_id: int, footage: Path) -> None:
    observed(library, link_id, footage)
    again = linking.pin(library, link_id, start_ms=1000, end_ms=2500, still=None)
    assert again.changes.step == 0
    linking.pin(library, link_id, start_ms=1000, end_ms=3000, still=None)
    link = queries.link(library, link_id)
    assert (link.basis, link.stance) == (Basis.ARTICLE_ASSERTS, Stance.CONTRADICTS)
    assert (link.what_is_seen, link.observed_by, link.observed_at) == ("", "", "")
    assert link.evidence is not None
    assert link.evidence.state is SlotState.PINNED
    assert library.value("SELECT count(*) FROM locator") == 1
    history.undo(library)
    assert queries.link(library, link_id).basis is Basis.CHECKER_OBSERVED


def test_another_file_takes_back_pin_and_stance(library: Library, link_id: int, footage: Path, tmp_path: Path) -> None:
    evidence_id = observed(library, link_id, footage)
    assert linking.attach_file(library, evidence_id, footage, told(footage)).changes.step == 0
    other = tmp_path / "other.bin"
    other.write_bytes(b"another film")
    linking.attach_file(library, evidence_id, other, told(other))
    link = queries.link(library, link_id)
    assert (link.basis, link.locator) == (Basis.ARTICLE_ASSERTS, None)
    assert link.evidence is not None
    assert (link.evidence.state, link.evidence.opened_at) == (SlotState.HELD, "")


def test_a_file_for_what_was_seen_elsewhere_takes_back_what_was_seen(
    library: Library, link_id: int, footage: Path
) -> None:
    evidence_id = source_of(library, link_id)
    linking.set_located(library, evidence_id, "https://video.example/1")
    linking.mark_opened(library, evidence_id)
    linking.pin(library, link_id, start_ms=1000, end_ms=2500, still=None)
    linking.set_stance(library, link_id, Stance.SUPPORTS, what_is_seen="The wheel turns.")
    linking.attach_file(library, evidence_id, footage, told(footage))
    link = queries.link(library, link_id)
    assert (link.basis, link.stance, link.observed_by) == (Basis.ARTICLE_ASSERTS, Stance.CONTRADICTS, "")
    assert link.locator is not None  # the place was noted, and the file may well be the same film
    history.undo(library)
    assert queries.link(library, link_id).basis is Basis.CHECKER_OBSERVED


def test_what_a_checker_saw_is_never_left_as_the_words_of_the_article(
    library: Library, article: Mill, footage: Path
) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, words="The wheel stood still.").value
    made = linking.new_evidence(library, kind=EvidenceKind.VIDEO, title="A film of ours", claim_id=claim_id).value
    link = queries.claim_card(library, claim_id).links[0]
    linking.attach_file(library, made, footage, told(footage))
    linking.mark_opened(library, made)
    linking.set_stance(library, link.id, Stance.SUPPORTS, what_is_seen="It stands still.")
    linking.pin(library, link.id, start_ms=0, end_ms=10)
    assert queries.link(library, link.id).stance is Stance.INCONCLUSIVE


def test_a_link_by_hand_keeps_whose_stance_it_was(library: Library, link_id: int, article: Mill, footage: Path) -> None:
    claim_id = reviewing.new_claim(library, version_id=None, words="The wheel stood still.").value
    evidence_id = source_of(library, link_id)
    made = linking.link(library, claim_id, evidence_id, stance=Stance.SUPPORTS).value
    assert queries.link(library, made).asserted is Stance.SUPPORTS
    linking.attach_file(library, evidence_id, footage, told(footage))
    linking.mark_opened(library, evidence_id)
    linking.set_stance(library, made, Stance.CONTRADICTS, what_is_seen="It turns.")
    linking.pin(library, made, start_ms=0, end_ms=10)
    assert queries.link(library, made).stance is Stance.SUPPORTS


def test_the_same_content_under_another_name_is_kept_once(
    library: Library, link_id: int, footage: Path, tmp_path: Path
) -> None:
    evidence_id = source_of(library, link_id)
    first = linking.attach_file(library, evidence_id, footage, told(footage)).value
    twin = tmp_path / "street.MOV"
    twin.write_bytes(footage.read_bytes())
    other = linking.new_evidence(library, kind=EvidenceKind.VIDEO, title="The same film").value
    assert linking.attach_file(library, other, twin, told(twin)).value == first
    assert [path.name for path in (library.folder / "files").rglob(f"{first.sha256}*")] == [Path(first.path).name]


def test_a_lost_copy_is_replaced_by_the_next_of_the_same_content(
    library: Library, link_id: int, footage: Path, tmp_path: Path
) -> None:
    evidence_id = source_of(library, link_id)
    first = linking.attach_file(library, evidence_id, footage, told(footage)).value
    (library.folder / first.path).unlink()
    twin = tmp_path / "street.mov"
    twin.write_bytes(footage.read_bytes())
    other = linking.new_evidence(library, kind=EvidenceKind.VIDEO, title="The same film").value
    linking.attach_file(library, other, twin, told(twin))
    for one in (evidence_id, other):
        assert linking.file_path(library, one).read_bytes() == footage.read_bytes()


def test_a_pin_is_a_place(library: Library, link_id: int) -> None:
    for place in ({}, {"start_ms": 5}, {"start_ms": 5, "end_ms": 5}, {"page": 0}):
        with pytest.raises(InputError):
            linking.pin(library, link_id, **place)
    linking.pin(library, link_id, page=4)
    link = queries.link(library, link_id)
    assert link.locator is not None
    assert link.locator.page == 4
    assert link.evidence is not None
    assert link.evidence.state is SlotState.MENTIONED  # nothing was opened, so nothing is pinned


def test_a_still_is_kept_by_its_hash(library: Library, link_id: int, footage: Path, tmp_path: Path) -> None:
    evidence_id = source_of(library, link_id)
    linking.attach_file(library, evidence_id, footage, told(footage))
    picture = tmp_path / "still.png"
    picture.write_bytes(b"\x89PNG and so on")
    sha = hashlib.sha256(picture.read_bytes()).hexdigest()
    still = {"path": str(picture), "still_ms": 1200, "pts": 1200, "time_base": "1/1000", "sha256": sha}
    linking.pin(library, link_id, start_ms=1000, end_ms=2000, still=still)
    place = queries.link(library, link_id).locator
    assert place is not None
    assert place.still is not None
    assert (place.still_ms, place.still.sha256) == (1200, sha)
    assert (library.folder / place.still.path).is_file()


def test_a_linked_file_stays_where_it_is_and_is_found_again(library: Library, link_id: int, footage: Path) -> None:
    evidence_id = source_of(library, link_id)
    linking.attach_file(library, evidence_id, footage, told(footage), mode=FileMode.LINKED)
    assert linking.file_state(library, evidence_id, told(footage)) == "unchanged"
    moved = footage.with_name("moved.bin")
    footage.rename(moved)
    assert linking.file_state(library, evidence_id, None) == "missing"
    linking.relink(library, evidence_id, moved, told(moved))
    assert linking.file_path(library, evidence_id) == moved
    moved.write_bytes(b"something else")
    assert linking.file_state(library, evidence_id, told(moved)) == "changed"
    with pytest.raises(InputError):
        linking.relink(library, evidence_id, moved, told(moved))


def test_authenticity_needs_a_how(library: Library, link_id: int) -> None:
    evidence_id = source_of(library, link_id)
    with pytest.raises(InputError):
        linking.set_authenticity(library, evidence_id, Authenticity.ESTABLISHED, how="")
    linking.set_authenticity(library, evidence_id, Authenticity.DOUBTFUL, how="The shadows differ.")
    assert queries.evidence(library, evidence_id).authenticity is Authenticity.DOUBTFUL


def test_unavailable_has_a_reason_and_can_end(library: Library, link_id: int, footage: Path) -> None:
    evidence_id = source_of(library, link_id)
    with pytest.raises(InputError):
        linking.set_unavailable(library, evidence_id, "")
    linking.set_unavailable(library, evidence_id, "deleted")
    assert queries.evidence(library, evidence_id).state is SlotState.UNAVAILABLE
    linking.attach_file(library, evidence_id, footage, told(footage))
    now = queries.evidence(library, evidence_id)
    assert (now.state, now.unavailable_reason) == (SlotState.HELD, "")
    with pytest.raises(InputError):
        linking.set_unavailable(library, evidence_id, "gone")


def test_links_by_hand(library: Library, article: Mill) -> None:
    claim_id = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    evidence_id = linking.new_evidence(library, kind=EvidenceKind.DOCUMENT, title="Inspection of 2025").value
    with pytest.raises(InputError):
        linking.link(library, claim_id, evidence_id, stance=Stance.SUPPORTS, basis=Basis.CHECKER_OBSERVED)
    with pytest.raises(InputError):
        linking.link(library, claim_id, evidence_id, stance=Stance.SUPPORTS, basis=Basis.THIRD_PARTY)
    link_id = linking.link(
        library, claim_id, evidence_id, stance=Stance.SUPPORTS, basis=Basis.THIRD_PARTY, third_party="the water board"
    ).value
    with pytest.raises(InputError):
        linking.link(library, claim_id, evidence_id, stance=Stance.CONTEXT)
    assert queries.link(library, link_id).third_party == "the water board"
    linking.unlink(library, link_id)
    assert queries.claim_card(library, claim_id).links == ()


def test_new_evidence_may_hang_on_a_claim_and_on_words(library: Library, article: Mill) -> None:
    claim_id = reviewing.accept_claim(library, article.suggestion("a ticking bomb")).value
    made = linking.new_evidence(
        library,
        kind=EvidenceKind.REPORT,
        title="Report of the water board",
        claim_id=claim_id,
        version_id=article.version_id,
        span=article.at("a report by the water board"),
        stance=Stance.CONTRADICTS,
    )
    card = queries.claim_card(library, claim_id)
    assert card.links[0].evidence is not None
    assert card.links[0].evidence.id == made.value
    assert card.links[0].evidence.mentions[0].quote == "a report by the water board"
    assert [one.id for one in queries.evidence_list(library, unopened=True)] == [made.value]
    assert [one.id for one in queries.evidence_list(library, article_id=article.article_id)] == [made.value]


def test_an_empty_file_is_refused_before_the_child_is_asked(tmp_path: Path) -> None:
    empty = tmp_path / "empty.webm"
    empty.touch()
    with pytest.raises(InputError):
        linking.request_file(empty)


def test_a_proposed_link_that_is_removed_is_rejected_in_the_same_step(library: Library, article: Mill) -> None:
    found = next(k for s in queries.suggestions(library, article.version_id) for k in s.links if k.evidence is not None)
    link_id = reviewing.accept_link(library, found.id).value
    before = history.history(library, limit=1)[0].id

    def proposed() -> list[tuple[int, int | None]]:
        every = [k for s in queries.suggestions(library, article.version_id) for k in s.links]
        return [(k.id, k.link_id) for k in every if k.id == found.id]

    linking.unlink(library, link_id)
    assert proposed() == []
    assert history.history(library, limit=1)[0].id == before + 1
    history.undo(library)
    assert proposed() == [(found.id, link_id)]


def test_removing_a_link_made_by_hand_rejects_no_proposal(library: Library, article: Mill) -> None:
    found = next(k for s in queries.suggestions(library, article.version_id) for k in s.links if k.evidence is not None)
    link_id = reviewing.accept_link(library, found.id).value
    one = queries.link(library, link_id)
    assert one.evidence is not None
    history.undo(library)
    claim_id = reviewing.accept_claim(
        library, next(s.id for s in queries.suggestions(library, article.version_id) if found in s.links)
    ).value
    assert found.evidence_suggestion_id is not None
    evidence_id = reviewing.accept_evidence(library, found.evidence_suggestion_id).value
    linking.unlink(library, linking.join(library, claim_id, evidence_id).value)
    assert found.id in [k.id for s in queries.suggestions(library, article.version_id) for k in s.links]

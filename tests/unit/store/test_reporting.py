"""What a report is made from: nothing of it is cut off because a library is large."""

from __future__ import annotations

from store_samples import add_claim, add_evidence

from workbench.store import reporting
from workbench.store.library import Library

MANY = 10_050


def test_every_protected_person_is_known_to_a_report_of_a_large_library(library: Library) -> None:
    rows = [(f"u{n}", f"Name {n:06d}", "person", "minor", "secret") for n in range(MANY)]
    with library.step("Many people"):
        library.insert_many("person", ("uid", "name", "kind", "protection", "disclosure"), rows)
        add_claim(library, "The bridge is a danger.")
    source = reporting.gather(library)
    assert len(source.people) == MANY
    assert source.people[-1].name == rows[-1][1]


def test_the_desk_gets_the_whole_history(library: Library) -> None:
    with library.step("Claim"):
        add_claim(library, "The bridge is a danger.")
    with library.untracked():
        library.insert_many("step", ("label", "at", "actor", "label_digest"), [("Act", "", "AB", "")] * MANY)
    source = reporting.gather(library, audience_internal=True)
    assert [event.id for event in source.events] == list(range(1, MANY + 3))
    assert reporting.gather(library).events == ()


def test_evidence_that_is_not_public_is_known_to_the_report_of_another_claim(library: Library) -> None:
    with library.step("Two claims"):
        first, second = add_claim(library, "The bridge is a danger."), add_claim(library, "It stands.")
        for disclosure in ("public", "unattributed", "internal", "secret"):
            made = add_evidence(library, disclosure)
            library.update("evidence", made, disclosure=disclosure)
            given = {"stance": "context", "basis": "article_asserts", "state": "accepted"}
            library.insert("link", claim_id=second, evidence_id=made, **given)
    source = reporting.gather(library, claim_ids=[first])
    assert [card.claim.id for card in source.cards] == [first]
    assert [item.title for item in source.not_public] == ["unattributed", "internal", "secret"]

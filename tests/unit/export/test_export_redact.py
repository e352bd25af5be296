"""What each audience may see, and how names leave free text."""

from __future__ import annotations

from dataclasses import replace

import export_builders as make
import pytest

from workbench.domain.claim import Note, Report
from workbench.domain.spans import Span
from workbench.domain.vocab import Audience, Basis, Disclosure, LinkState, PersonKind, Protection, Terms
from workbench.errors import ExportError
from workbench.export import people, scrub
from workbench.export.redact import redact
from workbench.export.render import render
from workbench.export.report import build
from workbench.export.scrub import Scrubber
from workbench.export.values import ClaimData


def claim_for(audience: Audience, card: object = None, **fields: object) -> ClaimData:
    source = make.source(card or make.card(), **fields)  # type: ignore[arg-type]
    return build(redact(source, audience, now=make.NOW), now=make.NOW, options={}).claims[0]


def with_level(level: Disclosure) -> object:
    return make.card(
        links=(make.link(), make.link(make.evidence(5, title="The keeper’s telephone list", disclosure=level)))
    )


@pytest.mark.parametrize(
    ("level", "audience", "titles", "withheld"),
    [
        (Disclosure.PUBLIC, Audience.PUBLICATION, "The keeper’s telephone list", 0),
        (Disclosure.UNATTRIBUTED, Audience.PUBLICATION, "a document seen by us", 0),
        (Disclosure.INTERNAL, Audience.PUBLICATION, "", 1),
        (Disclosure.SECRET, Audience.PUBLICATION, "", 1),
        (Disclosure.UNATTRIBUTED, Audience.LAWYER, "The keeper’s telephone list", 0),
        (Disclosure.INTERNAL, Audience.LAWYER, "The keeper’s telephone list", 0),
        (Disclosure.SECRET, Audience.LAWYER, "", 1),
        (Disclosure.SECRET, Audience.INTERNAL, "The keeper’s telephone list", 0),
    ],
)
def test_disclosure_against_audience(level: Disclosure, audience: Audience, titles: str, withheld: int) -> None:
    claim = claim_for(audience, with_level(level))
    assert [item.title for item in claim.evidence][1:] == ([titles] if titles else [])
    assert claim.withheld == withheld


def test_the_lawyer_is_told_what_is_confidential() -> None:
    assert claim_for(Audience.LAWYER, with_level(Disclosure.INTERNAL)).evidence[1].mark == "internal"
    assert claim_for(Audience.PUBLICATION, with_level(Disclosure.UNATTRIBUTED)).evidence[1].mark == ""


def test_an_unattributed_document_keeps_no_trace() -> None:
    item = claim_for(Audience.PUBLICATION, with_level(Disclosure.UNATTRIBUTED)).evidence[1]
    traces = (item.author, item.publisher, item.url, item.archived_url, item.sha256, item.authenticity_how, item.place)
    assert traces == ("",) * 7
    assert item.still is None
    assert item.what_is_seen.startswith("The gate stands open")


def test_only_accepted_links_print_and_the_desk_sees_the_rest() -> None:
    card = make.card(links=(make.link(), make.link(make.evidence(6), state=LinkState.PROPOSED)))
    printed = claim_for(Audience.PUBLICATION, card)
    assert (len(printed.evidence), printed.proposals, printed.withheld) == (1, (), 0)
    inside = claim_for(Audience.INTERNAL, card)
    assert [(p.tag, p.suggested_by, p.confidence) for p in inside.proposals] == [("E6", "back-reference", 900)]


def test_head_of_the_step_log_for_the_lawyer_and_the_desk() -> None:
    heads = {a: redact(make.source(), a, now=make.NOW).source.head for a in Audience}
    assert heads == {Audience.PUBLICATION: "", Audience.LAWYER: make.sha(200), Audience.INTERNAL: make.sha(200)}


@pytest.mark.parametrize(
    ("fields", "terms", "shown"),
    [
        ({}, Terms.ON_RECORD, "Oona Thrale"),
        ({"protection": Protection.PRIVATE}, Terms.ON_RECORD, "chair of the water board"),
        ({"protection": Protection.MINOR, "role": ""}, Terms.ON_RECORD, "O.T."),
        ({"protection": Protection.VICTIM, "released_reason": "asked us to"}, Terms.ON_RECORD, "Oona Thrale"),
        ({}, Terms.BACKGROUND, "chair of the water board"),
        ({"role": ""}, Terms.NOT_FOR_ATTRIBUTION, people.KNOWN),
        ({"disclosure": Disclosure.UNATTRIBUTED, "role": ""}, Terms.ON_RECORD, people.KNOWN),
        ({"disclosure": Disclosure.SECRET}, Terms.ON_RECORD, people.NOT_NAMED),
    ],
)
def test_how_a_speaker_prints(fields: dict[str, object], terms: Terms, shown: str) -> None:
    base = make.card()
    role = str(fields.get("role", "chair of the water board"))
    card = replace(
        base,
        claim=make.claim(person=make.person(**fields), said_by_role=role),
        attribution=replace(base.attribution, terms=terms),  # type: ignore[type-var]
    )
    claim = claim_for(Audience.PUBLICATION, card)
    assert claim.said_by == shown
    named = shown == "Oona Thrale"
    assert ("Thrale" in claim.chain) is named
    assert any("Thrale" in piece.text for excerpt in claim.excerpts for piece in excerpt.pieces) is named
    assert claim_for(Audience.LAWYER, card).said_by == (
        "Oona Thrale" if fields.get("disclosure") != Disclosure.SECRET else shown
    )


def test_the_words_of_the_claim_stay_marked_where_names_before_them_shrink() -> None:
    card = make.opinion_card()
    (excerpt,) = claim_for(Audience.PUBLICATION, card).excerpts
    assert [(p.text, p.marked) for p in excerpt.pieces] == [
        ("Farmer [P.L.] called it “", False),
        (make.OPINION, True),
        ("”.", False),
    ]
    assert excerpt.number == 3


def test_a_withheld_item_is_not_named_by_its_number() -> None:
    card = make.card(
        links=(make.link(make.evidence(3, disclosure=Disclosure.SECRET)),),
        verdict=make.verdict(rationale="See [E3]; E3 and E33."),
    )
    claim = claim_for(Audience.PUBLICATION, card)
    assert claim.verdict is not None
    assert claim.verdict.rationale == "See [withheld]; [withheld] and E33."


def test_logins_do_not_print() -> None:
    shown = {
        by: people.desk_initials(by) for by in ("R.V.", "RV", "É.-L.", "", "rvos", "Rita Vos", "rvos@house", "R. V.")
    }
    assert shown == {
        "R.V.": "R.V.", "RV": "RV", "É.-L.": "É.-L.", "": "", "rvos": "a checker", "Rita Vos": "R.V.", "rvos@house": "a checker", "R. V.": "R. V.",
    }  # fmt: skip


def test_notes_print_by_their_own_disclosure() -> None:
    notes = tuple(Note(k, level.value, make.NOW, "R.V.", level) for k, level in enumerate(Disclosure))
    texts = {a: [n.text for n in claim_for(a, make.card(notes=notes)).notes] for a in Audience}
    assert texts[Audience.PUBLICATION] == ["public", "unattributed"]
    assert texts[Audience.LAWYER] == ["public", "unattributed", "internal"]
    assert texts[Audience.INTERNAL] == ["public", "unattributed", "internal", "secret"]


@pytest.mark.parametrize(
    ("until", "count"), [("2026-09-14", 1), ("2026-09-15", 0), ("2026-09-14T10:00:01.000Z", 0), ("", 1)]
)
def test_embargo_is_guarded(until: str, count: int) -> None:
    source = make.source(make.card(claim=make.claim(embargo_until=until)))
    assert len(redact(source, Audience.PUBLICATION, now=make.NOW).source.cards) == count
    assert len(redact(source, Audience.LAWYER, now=make.NOW).source.cards) == 1


def test_nothing_but_embargoed_claims_is_an_error(tmp_path: object) -> None:
    source = make.source(make.card(claim=make.claim(embargo_until="2099")))
    with pytest.raises(ExportError, match="nothing to export"):
        render("csv", source, audience=Audience.PUBLICATION, out=tmp_path, now=make.NOW, options={})  # type: ignore[arg-type]


def hidden(name: str, **fields: object) -> Scrubber:
    who = make.person(name=name, protection=Protection.VICTIM, **fields)
    return Scrubber(scrub.hidden(who, who.initials))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Zoë Maran-Holt spoke.", "Z.M. spoke."),
        ("ZOE MARAN-HOLT spoke.", "Z.M. spoke."),
        ("zoe_maran-holt@mail.example", "Z.M.@mail.example"),
        ("Maran’s house, MARAN, Holts", "Z.M. house, Z.M., Z.M."),
        ("Zoe\u0308 was there", "Z.M. was there"),
        ("a maranatha and marans", "a maranatha and marans"),
        ("Holthouse stays", "Holthouse stays"),
    ],
)
def test_spellings_of_a_name(text: str, left: str) -> None:
    assert hidden("Zoë Maran-Holt")(text) == left


def test_a_namesake_who_may_be_named_stays() -> None:
    scrubber = Scrubber(
        [*scrub.kept(make.person(name="Rosa Holt")), *scrub.hidden(make.person(name="Zoë Holt"), "Z.H.")]
    )
    assert scrubber("Rosa Holt met Zoë Holt; Holt wept.") == "Rosa Holt met Z.H.; Z.H. wept."


def test_names_without_capital_letters_and_of_organisations() -> None:
    assert hidden("ليلى حداد")("قالت ليلى حداد ذلك") == "قالت  ذلك".replace(
        "  ", f" {make.person(name='ليلى حداد').initials} "
    )
    assert hidden("the official")("the official said") == "the official said"
    house = hidden("Harbour Council", kind=PersonKind.ORGANISATION)
    assert house("Harbour Council and the Harbour") == "H.C. and the Harbour"


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("https://news.example/a?b=c", "https://news.example/a?b=c"),
        ("https://u:p@news.example/a", "https://news.example/a"),
        ("https://news.example/zo%C3%AB-holt-speaks", ""),
        ("file:///home/x/a.mp4", ""),
        ("C:\\Users\\x\\a.mp4", ""),
        ("http://nas/a", ""),
        ("http://192.168.1.4/a", ""),
        ("http://desk.local/a", ""),
        ("javascript:alert(1)", ""),
        ("http://[::1", ""),
        ("", ""),
    ],
)
def test_addresses_that_may_print(address: str, left: str) -> None:
    assert hidden("Zoë Holt").address(address) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("kept in /home/rita/case/a.mp4 since", "kept in [local path] since"),
        ("see C:\\Users\\rita\\a.mp4", "see [local path]"),
        ("see \\\\desk\\share\\a.mp4", "see [local path]"),
        ("https://news.example/home/a stays", "https://news.example/home/a stays"),
        ("and/or stays", "and/or stays"),
    ],
)
def test_local_paths_in_words(text: str, left: str) -> None:
    assert Scrubber([scrub.paths()])(text) == left


def test_a_title_of_one_common_word_stays_a_word() -> None:
    hidden_items = (
        make.link(make.evidence(3, title="Video", disclosure=Disclosure.SECRET)),
        make.link(make.evidence(4, title="The keeper’s diary", disclosure=Disclosure.SECRET)),
    )
    claim = claim_for(
        Audience.PUBLICATION,
        make.card(links=hidden_items, verdict=make.verdict(summary="Video and the keeper’s diary agree.")),
    )
    assert claim.verdict is not None
    assert claim.verdict.summary == "Video and [withheld] agree."


def test_secret_evidence_of_a_claim_that_is_not_in_the_report_leaves_no_word() -> None:
    secret = make.evidence(
        9,
        uid="0190-secret",
        title="Harbour board minutes, leaked",
        disclosure=Disclosure.SECRET,
        url="https://leak.example/minutes",
        file=make.stored(9, path="files/aa/minutes.pdf", name="minutes-of-may.pdf"),
    )
    told = f"See E9, the Harbour board minutes, leaked ({secret.url}, minutes-of-may.pdf, {make.sha(9)})."
    card = make.card(links=(), verdict=make.verdict(rationale=told))
    source = make.source(card, not_public=(secret,))
    for audience, left in ((Audience.PUBLICATION, ""), (Audience.LAWYER, ""), (Audience.INTERNAL, told)):
        verdict = redact(source, audience, now=make.NOW).source.cards[0].verdict
        assert verdict is not None
        found = [word for word in ("E9", "minutes", "leak.example", make.sha(9)) if word in verdict.rationale]
        assert bool(found) == bool(left), found


def test_what_was_seen_and_is_withheld_is_not_denied() -> None:
    """The one item that was observed is secret: the report must not say that we saw nothing."""
    observed = make.link(make.evidence(3, disclosure=Disclosure.SECRET))
    reported = make.reported()
    assert observed.basis is Basis.CHECKER_OBSERVED
    claim = claim_for(Audience.PUBLICATION, make.card(links=(observed, reported)))
    assert claim.rests_on.startswith(
        "None of the evidence shown here was seen by us; one more item was considered and is withheld. E"
    )
    for audience, links in ((Audience.INTERNAL, (observed, reported)), (Audience.PUBLICATION, (reported,))):
        assert "withheld" not in claim_for(audience, make.card(links=links)).rests_on
    alone = claim_for(Audience.PUBLICATION, make.card(links=(reported,)))
    assert alone.rests_on.startswith("None of the evidence was seen by us. E")


ELSEWHERE = Report("The night of the flood", "The Weir Gazette", "2026-09-10")


def test_a_link_that_another_article_reports_names_that_article() -> None:
    card = make.card(links=(make.link(), make.reported(elsewhere=ELSEWHERE)))
    claim = claim_for(Audience.PUBLICATION, card)
    cited = "The Weir Gazette, “The night of the flood”, 10 Sep 2026"
    assert claim.evidence[1].basis_words == f"As reported by {cited}, not seen by us"
    assert f"E2: as reported by {cited}, not seen by us." in claim.rests_on
    assert claim.source.title != ELSEWHERE.title


def test_the_article_that_reports_an_unattributed_document_does_not_give_it_away() -> None:
    hidden = make.evidence(5, title="The keeper’s telephone list", disclosure=Disclosure.UNATTRIBUTED)
    fields = {"basis": Basis.ARTICLE_ASSERTS, "elsewhere": ELSEWHERE}
    claim = claim_for(Audience.PUBLICATION, make.card(links=(make.link(), make.link(hidden, **fields))))
    assert ELSEWHERE.publisher not in repr(claim)
    assert ELSEWHERE.title not in repr(claim)


def test_two_parts_of_a_name_side_by_side_leave_one_stand_in() -> None:
    """Somebody typed the street into the name: the report stays readable, and spans behind it stay exact."""
    person = make.person(name="Ida Fenn of Tanner Street")
    text = "Fenn, who lives at 12 Tanner Street, saw the fire."
    fire = Span(text.index("the fire"), text.index("the fire") + len("the fire"))
    said, (moved,) = Scrubber(scrub.hidden(person, "I. F.")).with_spans(text, (fire,))
    assert said == "I. F., who lives at 12 I. F., saw the fire."
    assert moved.of(said) == "the fire"

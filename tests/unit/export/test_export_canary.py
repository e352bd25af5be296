"""Nothing leaks: a word of its own in every field of what must not print, looked for in every export after decompression."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import export_builders as make
import pytest
from export_reading import all_outputs
from PIL import Image

from workbench.domain.changes import StepRow
from workbench.domain.claim import ClaimCard, Note, Reply
from workbench.domain.report import ReportSource
from workbench.domain.vocab import Audience, Disclosure, LinkState, PersonKind, Protection, Terms
from workbench.export.render import render


class Canaries:
    """Hands out words that occur nowhere else, and remembers them."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self._count = itertools.count(100)

    def word(self, place: str) -> str:
        word = f"Zqx{next(self._count)}canary"
        self.words[word] = place
        return word

    def planted(self, value: Any, place: str) -> Any:
        """The value with a canary in every string of it, however deep."""
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return self.word(place)
        if isinstance(value, tuple):
            return tuple(self.planted(item, place) for item in value)
        if is_dataclass(value) and not isinstance(value, type):
            return replace(
                value, **{f.name: self.planted(getattr(value, f.name), f"{place}.{f.name}") for f in fields(value)}
            )
        return value


def still_with_metadata(root: Path, canaries: Canaries) -> str:
    exif = Image.Exif()
    exif[0x010E] = canaries.word("EXIF description")
    exif[0x013B] = canaries.word("EXIF artist")
    exif.get_ifd(0x8825)[29] = canaries.word("GPS date")
    name = canaries.word("still file name") + ".jpg"
    Image.new("RGB", (64, 36), "teal").save(root / name, exif=exif, comment=canaries.word("JPEG comment").encode())
    return name


def hidden_links(canaries: Canaries) -> list[Any]:
    links = []
    for number, level in ((7, Disclosure.SECRET), (8, Disclosure.INTERNAL)):
        item = replace(canaries.planted(make.evidence(number), level.value), disclosure=level)
        links.append(replace(canaries.planted(make.link(item), f"link to {level.value}"), evidence=item))
    for number, state in ((9, LinkState.PROPOSED), (10, LinkState.REJECTED)):
        links.append(replace(canaries.planted(make.link(make.evidence(number)), state.value), state=state))
    return links


def unattributed_link(canaries: Canaries) -> Any:
    item = canaries.planted(make.evidence(11), "unattributed")
    place = replace(make.locator("l-11"), still=canaries.planted(make.stored(12), "still of unattributed"))
    return make.link(replace(item, uid="e-11", disclosure=Disclosure.UNATTRIBUTED), uid="k-11", locator=place)


def shown_link(canaries: Canaries, root: Path) -> Any:
    local = canaries.word("local file name")
    held = make.stored(1, path=f"{canaries.word('folder')}/{local}.mp4", name=f"{local}.mp4")
    frame = make.stored(3, path=still_with_metadata(root, canaries), name=canaries.word("still name") + ".jpg")
    item = make.evidence(
        1, file=held, note=canaries.word("note of evidence"), url=f"file:///home/{canaries.word('local address')}/gate.mp4",
        archived_url=f"https://{canaries.word('address user')}:{canaries.word('address password')}@archive.example/x",
    )  # fmt: skip
    return make.link(
        item,
        rule=canaries.word("rule"),
        reason=canaries.word("reason"),
        note=canaries.word("note of link"),
        observed_by=canaries.word("login").lower(),
        locator=make.locator(still=frame),
    )


def speaker(canaries: Canaries, level: Disclosure) -> Any:
    return make.person(
        id=40,
        name=f"{canaries.word('given name')} {canaries.word('surname')}",
        aliases=(canaries.word("alias"),),
        role=canaries.word("role"),
        note=canaries.word("note of person"),
        released_reason="",
        protection=Protection.CONFIDENTIAL,
        disclosure=level,
        kind=PersonKind.PERSON,
    )


def full_card(canaries: Canaries, root: Path) -> ClaimCard:
    hidden = hidden_links(canaries)
    secret = hidden[0].evidence
    told = f"See [E7], {secret.title}, {secret.file.name}, {secret.file.sha256}, and /home/{canaries.word('path in text')}/a.txt."
    base = make.card()
    return replace(
        base,
        claim=make.claim(not_pursued_reason=canaries.word("not pursued"), embargo_until="2026-01-01"),
        links=(shown_link(canaries, root), unattributed_link(canaries), *hidden),
        verdict=make.verdict(rationale=told, summary=told, right=told, decided_by=canaries.word("decided by").lower()),
        verdicts=(make.verdict(uid="v-0", version=0, summary=canaries.word("older verdict")),),
        replies=(*base.replies, canaries.planted(Reply(9, "x", "x", "x", "x", "x", "", Disclosure.SECRET), "secret reply")),
        reviews=tuple(
            replace(r, initials=canaries.word("login of reader").lower(), note=canaries.word("note of review")) for r in base.reviews
        ),
        notes=tuple(Note(k, canaries.word(f"{level} note"), make.NOW, "R.V.", level) for k, level in enumerate((Disclosure.INTERNAL, Disclosure.SECRET))),
    )  # fmt: skip


def confidential_card(canaries: Canaries) -> ClaimCard:
    """A secret speaker, named in the words of the claim, in the conclusion and in the article."""
    who = speaker(canaries, Disclosure.SECRET)
    surname = who.name.split()[1]
    base = make.card()
    return replace(
        base,
        claim=make.claim(id=2, uid="c-2", person=who, said_by_role=canaries.word("role of claim"), verbatim=f"{who.name} saw it", wording=f"{surname} saw it."),
        verdict=make.verdict(summary=f"Asked, {surname.upper()} kept to it.", rationale=f"As {who.aliases[0]} told us."),
        attribution=replace(base.attribution, terms=Terms.BACKGROUND, hops=(replace(base.attribution.hops[0], speaker=who.name),)),
    )  # fmt: skip


def planted_source(canaries: Canaries, root: Path) -> ReportSource:
    second = confidential_card(canaries)
    third = make.card(
        claim=canaries.planted(make.claim(id=3, embargo_until="2099-01-01"), "embargoed"), links=(), verdict=None
    )
    third = replace(third, claim=replace(third.claim, embargo_until="2099-01-01"))
    spoken_of = speaker(canaries, Disclosure.PUBLIC)
    who = second.claim.person
    assert who is not None
    text = (
        make.TEXT
        + f"\n\nA neighbour, {who.name}, and {spoken_of.name} stood by; {spoken_of.name.split()[1]}’s dog barked."
    )
    item = make.article(
        sources={"title": canaries.word("article source")},
        authors=("Ilse Marn", who.name),
        archived_url=f"https://archive.example/by-{who.name.lower().replace(' ', '-')}",
    )
    spans = make.text_of(item, text)
    seen = replace(make.appearance(), spans=(make.Span(len(make.TEXT) + 2, len(make.TEXT) + 13),))
    return make.source(
        full_card(canaries, root),
        replace(second, appearances=(seen,)),
        third,
        articles={1: item},
        texts={1: spans},
        files_root=str(root),
        head=canaries.word("head"),
        profile=replace(make.source().profile, initials=canaries.word("login in the settings").lower()),
        events=(
            StepRow(1, canaries.word("label"), make.NOW, canaries.word("actor"), None, False, canaries.word("hash")),
        ),
        people=(spoken_of,),
    )


def exported(source: ReportSource, audience: Audience, folder: Path) -> Iterator[dict[str, Any]]:
    for kind, out in (("pdf", folder / "r.pdf"), ("csv", folder / "tables"), ("claimreview", folder / "r.json")):
        yield render(kind, source, audience=audience, out=out, now=make.NOW, options={"system_fonts": False})


def test_no_canary_in_any_publication_export(tmp_path: Path) -> None:
    canaries, root, out = Canaries(), tmp_path / "library", tmp_path / "out"
    root.mkdir()
    source = planted_source(canaries, root)
    answers = list(exported(source, Audience.PUBLICATION, out))
    read = all_outputs(out).lower()
    leaks = {word: place for word, place in canaries.words.items() if word.lower() in read}
    assert leaks == {}
    assert str(root).lower() not in read
    assert [answer["withheld"] for answer in answers] == [3, 3, 3]  # two items and a reply, once each
    assert "threeitemswereconsideredandarewithheld" in read
    assert "c1:underembargo,leftout." in "".join("".join(a["warnings"]) for a in answers).lower().replace(" ", "")


def test_the_desk_itself_sees_the_same_words(tmp_path: Path) -> None:
    """The test above has teeth: what it looks for does stand in the internal export."""
    canaries, root, out = Canaries(), tmp_path / "library", tmp_path / "out"
    root.mkdir()
    source = planted_source(canaries, root)
    list(exported(source, Audience.INTERNAL, out))
    read = all_outputs(out)
    seen = {place for word, place in canaries.words.items() if word in read}
    assert {
        "secret.title",
        "rule",
        "secret note",
        "given name",
        "embargoed.verbatim",
        "label",
        "proposed.evidence.title",
    } <= seen


@pytest.mark.parametrize("place", ["EXIF description", "EXIF artist", "JPEG comment", "still file name"])
def test_a_frame_loses_its_metadata_for_every_audience(tmp_path: Path, place: str) -> None:
    canaries, root, out = Canaries(), tmp_path / "library", tmp_path / "out"
    root.mkdir()
    source = make.source(make.card(links=(shown_link(canaries, root),)), files_root=str(root))
    render("pdf", source, audience=Audience.INTERNAL, out=out / "r.pdf", now=make.NOW, options={"system_fonts": False})
    read = all_outputs(out)
    assert [word for word, where in canaries.words.items() if where == place and word in read] == []

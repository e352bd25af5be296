"""The print: reference text, standards, marks on every page, hostile words, characters without a glyph, size."""

from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import export_builders as make
import pytest
from export_reading import everything, pages, squeezed
from PIL import Image
from pypdf import PdfReader

from workbench.domain.claim import ClaimCard
from workbench.domain.vocab import Audience, Disclosure, SlotState, VerdictOutcome
from workbench.errors import ExportError
from workbench.export.render import render

REFERENCE = Path(__file__).parents[2] / "data" / "export" / "report.txt"


def printed(folder: Path, *cards: ClaimCard, audience: Audience = Audience.PUBLICATION, **fields: Any) -> Path:
    options = {"system_fonts": False, **fields.pop("options", {})}
    out = folder / "report.pdf"
    render("pdf", make.source(*cards, **fields), audience=audience, out=out, now=make.NOW, options=options)
    return out


def finished() -> ClaimCard:
    """A claim with nothing missing."""
    return make.card(links=(make.link(),))


def test_the_reference_text(tmp_path: Path) -> None:
    made = "\f\n".join(pages(printed(tmp_path))) + "\n"
    if os.environ.get("WORKBENCH_WRITE_REFERENCE"):
        REFERENCE.write_text(made, "utf-8")
    assert made == REFERENCE.read_text("utf-8")


def test_the_same_data_make_the_same_file(tmp_path: Path) -> None:
    assert printed(tmp_path / "a").read_bytes() == printed(tmp_path / "b").read_bytes()


def test_tagged_titled_and_with_its_data(tmp_path: Path) -> None:
    reader = PdfReader(printed(tmp_path))
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Fact-check: Sluice “never opened”, says water board"
    data = json.loads(reader.attachments["claims.json"][0])
    assert [claim["uid"] for claim in data["claims"]] == ["c-1", "c-2"]
    raw = everything(tmp_path / "report.pdf")
    assert "<pdfaid:part>3" in raw
    assert "<pdfuaid:part>1" in raw


def test_bookmarks_name_the_claims(tmp_path: Path) -> None:
    titles = [str(mark.title) for mark in PdfReader(printed(tmp_path)).outline if not isinstance(mark, list)]
    assert titles == [
        "Contents",
        f"Claim 1: “{make.QUOTE}”",
        f"Claim 2: “{make.OPINION}”",
        "Annex: files, hashes, versions",
    ]


def test_a_draft_says_why_on_every_page_and_a_finished_claim_does_not(tmp_path: Path) -> None:
    draft = pages(printed(tmp_path / "a", make.card(claim=make.claim(wording_confirmed=False))))
    assert all("DRAFT" in page and "short wording not confirmed" in page for page in draft)
    assert not any("DRAFT" in page for page in pages(printed(tmp_path / "b", finished())))


def test_no_verdict_prints_as_missing(tmp_path: Path) -> None:
    text = "\n".join(pages(printed(tmp_path, make.card(verdict=None, verdicts=()))))
    assert "No conclusion yet" in text
    assert "no verdict yet" in text


def test_an_invented_case_is_marked_on_every_page(tmp_path: Path) -> None:
    told = pages(printed(tmp_path, finished(), make.opinion_card(), article=make.article(fictional=True)))
    assert all("FICTIONAL SAMPLE" in page for page in told)
    assert not any("FICTIONAL" in page for page in pages(printed(tmp_path / "real")))


def test_every_claim_begins_on_its_own_page(tmp_path: Path) -> None:
    first_lines = [
        page
        for page in pages(printed(tmp_path))
        if "Said by" in page and "Conclusion" in page and "Contents" not in page
    ]
    assert len(first_lines) == 2


def test_us_letter_and_an_unknown_paper(tmp_path: Path) -> None:
    box = PdfReader(printed(tmp_path, options={"paper": "us-letter"})).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (612, 792)
    with pytest.raises(ExportError, match="paper"):
        printed(tmp_path, options={"paper": "a0"})


def test_no_text_of_ours_judges_the_speaker(tmp_path: Path) -> None:
    text = "\n".join(pages(printed(tmp_path, audience=Audience.INTERNAL))).lower()
    assert not any(word in text for word in (" lied", " liar", " lying"))


def test_the_lawyer_reads_the_head_of_the_log(tmp_path: Path) -> None:
    assert make.sha(200) in squeezed("".join(pages(printed(tmp_path / "l", audience=Audience.LAWYER))))
    assert make.sha(200) not in everything(printed(tmp_path / "p"))


def test_a_slot_nobody_opened_and_one_that_cannot_be_had(tmp_path: Path) -> None:
    lost = make.reported(4)
    assert lost.evidence is not None
    gone = replace(
        lost,
        evidence=replace(lost.evidence, state=SlotState.UNAVAILABLE, unavailable_reason="overwritten after 72 hours"),
    )
    text = " ".join("".join(pages(printed(tmp_path, make.card(links=(make.reported(), gone))))).split())
    assert "Named only, not found yet" in text
    assert "Could not be had: overwritten after 72 hours" in text
    assert "As reported by Tarnbeck Post, not seen by us" in text


def test_a_still_is_printed_with_its_time_and_a_broken_one_is_told(tmp_path: Path) -> None:
    Image.new("RGB", (320, 180), "navy").save(tmp_path / "s.png")
    (tmp_path / "bad.png").write_bytes(b"no picture")
    for name, told in (("s.png", "Still · 00:00:41.200"), ("bad.png", "the picture could not be read")):
        shown = make.link(locator=make.locator(still=make.stored(7, path=name)))
        out = tmp_path / f"{name}.pdf"
        source = make.source(make.card(links=(shown,)), files_root=str(tmp_path))
        answer = render(
            "pdf", source, audience=Audience.PUBLICATION, out=out, now=make.NOW, options={"system_fonts": False}
        )
        assert told in " ".join("".join(pages(out)).split())
        assert any("still of E1" in warning for warning in answer["warnings"]) is (name == "bad.png")


HOSTILE = {
    "markup": "#panic() $x$ *b* _i_ @ref <label> ~ \\ `raw` // no /* no */ = head - list + enum [x](y) {code}",
    "quotes": "\"a\" 'b' “c” ‘d’ -- --- ...",
    "order": "abc\u202egpj.exe\u2066x\u2069",
    "no glyph": "a\x00b\ufffec\ue000d\U000e0001",
    "emoji": "fine \U0001f600 and 中文",
    "long": "x" * 10_000,
    "lines": "a\r\nb\u2028c\n\n\nd\te",
    "html": "<script>alert(1)</script>&amp;",
}  # fmt: skip


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_hostile_words_stay_words(tmp_path: Path, kind: str) -> None:
    words = HOSTILE[kind]
    item = make.evidence(
        title=words, authenticity_how=words, author=words, publisher=words, url=f"https://x.example/{words}"
    )
    card = make.card(
        claim=make.claim(verbatim=words, wording=words, claim_place=words, tags=(words,), language=words),
        verdict=make.verdict(
            outcome=VerdictOutcome.WRITTEN, level=None, conclusion=words, rationale=words, right=words
        ),
        links=(make.link(item, what_is_seen=words),),
    )
    text = squeezed("".join(pages(printed(tmp_path, card, article=make.article(title=words, publisher=words)))))
    sign = {
        "order": "⟨U+202E⟩gpj.exe",
        "no glyph": "a⟨U+0000⟩b⟨U+FFFE⟩c⟨U+E000⟩d",
        "emoji": "⟨U+1F600⟩and⟨U+4E2D⟩⟨U+6587⟩",
    }
    assert sign.get(kind, squeezed(words)[:60]) in text
    assert ("Charactersprintedbytheirnumber" in text) is (kind in sign)


def test_other_scripts_where_the_system_has_their_fonts(tmp_path: Path) -> None:
    card = make.card(claim=make.claim(verbatim="فُتحت البوابة", language="ar", translation="The gate was opened."))
    raw = everything(printed(tmp_path, card, options={"system_fonts": True}))
    assert "The gate was opened." in raw
    assert "/Lang" in raw


def test_a_hundred_claims(tmp_path: Path) -> None:
    cards = [
        make.card(claim=make.claim(id=n, uid=f"c-{n}", number=n, verbatim=f"{make.QUOTE} {n}")) for n in range(1, 101)
    ]
    text = pages(printed(tmp_path, *cards))
    assert sum("Said by" in page and "of 100" in page and "Contents" not in page for page in text) == 100
    assert text[-1].count("Annex") > 0


def test_withheld_items_are_a_number_only(tmp_path: Path) -> None:
    card = make.card(
        links=(make.link(), make.link(make.evidence(9, title="Keeper’s diary", disclosure=Disclosure.SECRET)))
    )
    raw = everything(printed(tmp_path, card))
    assert "One item was considered and is withheld" in " ".join(raw.split())
    assert make.sha(9) not in raw.replace(make.text_of().text_sha256, "")
    assert "diary" not in raw


def test_the_attached_data_have_no_field_of_the_desk(tmp_path: Path) -> None:
    attached = {
        a: PdfReader(printed(tmp_path / a.value, audience=a)).attachments["claims.json"][0].decode() for a in Audience
    }
    found = {
        a: [key for key in ("confidence", "suggested_by", "events", "head") if f'"{key}"' in attached[a]]
        for a in Audience
    }
    assert found[Audience.PUBLICATION] == []
    assert found[Audience.LAWYER] == ["head"]
    assert found[Audience.INTERNAL] == ["confidence", "suggested_by", "events", "head"]


def test_the_lawyer_is_told_which_names_do_not_print(tmp_path: Path) -> None:
    text = " ".join("".join(pages(printed(tmp_path, make.opinion_card(), audience=Audience.LAWYER))).split())
    assert "Piet Lorrimer, farmer NAME NOT FOR PUBLICATION" in text


def test_a_full_disk_while_typesetting_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, *_: Any, **__: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(ExportError) as caught:
        printed(tmp_path)
    assert caught.value.detail == "The disk is full."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the gate", "“the gate”"),
        ("he said “no” twice", "“he said ‘no’ twice”"),
        ("they “forced the doors", "“they ‘forced the doors’”"),
    ],
)
def test_quotation_marks_inside_a_quotation(tmp_path: Path, words: str, shown: str) -> None:
    text = pages(printed(tmp_path, make.card(claim=make.claim(verbatim=words))))
    assert shown in " ".join(text[0].split())
    assert shown in " ".join(text[1].split())

"""The report as the template wants it: JSON of strings ready to be set. Words and order of the print; no decisions about audiences."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from workbench.domain import timecode
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, Origin, Stance, label
from workbench.export.marks import in_marks
from workbench.export.phrases import capital, day, definition, joined, moment, number_words, sentence, titled, when
from workbench.export.values import ClaimData, EvidenceData, ReportData, VerdictData

AUDIENCES = {
    "publication": "For publication",
    "lawyer": "For the lawyer: confidential",
    "internal": "Internal: not for publication",
}
GROUPS = (
    ("Evidence that contradicts the statement", (Stance.CONTRADICTS, Stance.PARTLY_CONTRADICTS)),
    ("Evidence that supports the statement", (Stance.SUPPORTS, Stance.PARTLY_SUPPORTS)),
    ("Context and inconclusive", (Stance.CONTEXT, Stance.INCONCLUSIVE)),
)
RIGHT_TO_LEFT = ("ar", "he", "fa", "ur", "ps", "yi", "dv", "ckb", "sd", "ug", "syr")


def view(data: ReportData, *, pictures: Collection[str]) -> dict[str, Any]:
    """Everything the template prints but the annex. `pictures`: the names of the frames that could be read."""
    return {
        "report": {
            "kicker": "Claim report",
            "title": data.title,
            "deck": data.deck,
            "newsroom": data.newsroom or "Fact-check",
            "desk": data.desk,
            "made": moment(data.made_at),
            "date": [int(part) for part in data.made_at[:10].split("-")],
            "audience": AUDIENCES[data.audience],
            "withheld": withheld_words(data.withheld),
            "fictional": data.fictional,
            "draft": _report_draft(data),
            "is_draft": data.draft,
        },
        "contents": [
            [
                str(c.n),
                _quoted(shortened(c.verbatim, 220), c.language),
                _said_by(c),
                shortened(c.verdict.label, 60) if c.verdict else "None yet",
            ]
            for c in data.claims
        ],
        "claims": [
            _claim(claim, len(data.claims), pictures, told=data.audience != "publication") for claim in data.claims
        ],
    }


def _said_by(claim: ClaimData) -> str:
    """Whoever said it; the article where it states the thing itself."""
    own_voice = claim.mode == Mode.NARRATOR and claim.source.version > 0
    return capital(claim.said_by) or ("The article" if own_voice else "Not known")


def withheld_words(count: int) -> str:
    """`One item was considered and is withheld from this report.`; "" for none."""
    if count == 0:
        return ""
    number = number_words(count)
    return f"{number} {'item was' if count == 1 else 'items were'} considered and {'is' if count == 1 else 'are'} withheld from this report."


def shortened(words: str, limit: int) -> str:
    """The first words, with an ellipsis where some are left out."""
    words = " ".join(words.split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def _report_draft(data: ReportData) -> str:
    count = sum(bool(claim.missing) for claim in data.claims)
    if not count:
        return ""
    if len(data.claims) == 1:
        return header_reasons(data.claims[0].missing)
    return f"Not for publication: {count} of {len(data.claims)} claims are not finished."


def header_reasons(missing: Sequence[str]) -> str:
    """The reasons for DRAFT as they fit into a page's head."""
    if not missing:
        return ""
    more = f"; and {len(missing) - 3} more" if len(missing) > 3 else ""
    return f"Not for publication: {'; '.join(shortened(reason, 60) for reason in missing[:3])}{more}."


def _claim(claim: ClaimData, of: int, pictures: Collection[str], *, told: bool) -> dict[str, Any]:
    tags = {item.tag for item in claim.evidence}
    verdict = claim.verdict
    return {
        "n": claim.n,
        "of": of,
        "quote": _quoted(claim.verbatim, claim.language),
        "bookmark": _quoted(shortened(claim.verbatim, 90), claim.language),
        "size": 24 if len(claim.verbatim) <= 90 else 19 if len(claim.verbatim) <= 200 else 14,
        **_direction(claim.language),
        "fictional": claim.fictional,
        "draft": header_reasons(claim.missing),
        "missing": [sentence(reason) for reason in claim.missing],
        "corrected": day(claim.corrections[-1].at) if claim.corrections else "",
        "said": [
            _said_by(claim),
            claim.said_by_role if claim.said_by_role != claim.said_by else "",
        ],
        "said_mark": claim.said_by_mark,
        "how": sentence(joined(claim.how, claim.posted, _when_in_print(claim), by=". ")),
        "verdict": _verdict(verdict, observed=_observed(claim)) if verdict is not None else None,
        "why": _rich("\n\n".join(_why(verdict)), tags) if verdict is not None else [],
        "rests": _rich(claim.rests_on, tags),
        "balance": _balance(verdict, tags),
        "paragraph_words": _direction(claim.source.language or claim.language),
        "paragraphs": [[[p.text, p.marked] for p in excerpt.pieces] for excerpt in claim.excerpts],
        "paragraph_source": _paragraph_source(claim),
        "url": claim.source.url,
        "timeline": [
            [day(m.at)[:-5] if len(m.at) >= 10 else m.at, m.at[11:16], m.text, m.kind] for m in claim.timeline
        ],
        "facts": _facts(claim, told=told),
        "archive": claim.source.archived_url,
        "groups": [[title, _group(claim, stances, pictures)] for title, stances in GROUPS],
        "proposals": [_item(item, claim, pictures) for item in claim.proposals],
        "withheld": withheld_words(claim.withheld),
        "replies": [_reply(claim, i) for i in range(len(claim.replies))],
        "reply_expected": not claim.withheld,
        "searches": [
            [s.tag, s.title, joined(s.publisher, s.place), when(s.viewed_at), s.what_is_seen or "Nothing found"]
            for s in claim.searches
        ],
        "slots": [_slot(item) for item in claim.evidence if not item.opened],
        "reviews": [[when(e.at), e.by, capital(joined(e.text, e.note, by=". "))] for e in claim.reviews],
        "notes": [[when(e.at), e.by, joined(e.text, e.note and f"({e.note})", by=" ")] for e in claim.notes],
        "corrections": [[day(e.at), e.text] for e in claim.corrections],
    }


def _direction(language: str) -> dict[str, str]:
    """Language and direction of the words quoted; English where the language is not known."""
    tag = language.split("-")[0].lower()
    known = tag if re.fullmatch(r"[a-z]{2,3}", tag) else "en"
    return {"lang": known, "dir": "rtl" if known in RIGHT_TO_LEFT else "ltr"}


def _quoted(words: str, language: str) -> str:
    """In quotation marks; those of right-to-left scripts turn with the line."""
    told = _direction(language)
    return in_marks(words, told["lang"], turned=told["dir"] == "rtl")


def _when_in_print(claim: ClaimData) -> str:
    source = claim.source
    return joined(titled(source.title), source.publisher, day(source.published))


def _observed(claim: ClaimData) -> bool:
    """Whether we saw evidence; with items withheld, their absence proves nothing."""
    return bool(claim.withheld) or any(item.seen for item in claim.evidence)


def _verdict(verdict: VerdictData, *, observed: bool) -> dict[str, Any]:
    step = f"Step {verdict.step + 1} of {len(verdict.levels)}" if verdict.step >= 0 else ""
    by = joined(f"By {verdict.decided_by}" if verdict.decided_by else "", moment(verdict.decided_at))
    return {
        "label": verdict.label,
        "levels": list(verdict.levels),
        "step": verdict.step,
        "definition": definition(verdict.definition, observed=observed),
        "scale": joined(f"Scale: {verdict.scale}" if verdict.scale else "", step, by, by=". "),
    }


def _why(verdict: VerdictData) -> list[str]:
    written = verdict.conclusion if verdict.conclusion != verdict.label else ""
    return [part for part in dict.fromkeys((verdict.summary, written, verdict.rationale)) if part]


def _balance(verdict: VerdictData | None, tags: Collection[str]) -> list[list[Any]]:
    if verdict is None:
        return []
    said = (("Right", verdict.right), ("Wrong", verdict.wrong), ("Unknown", verdict.unknown))
    return [[head, _rich(words, tags)] for head, words in said if words]


def _rich(words: str, tags: Collection[str]) -> list[list[list[str]]]:
    """Paragraphs of runs: ["t", words] or ["e", "E1"] for a tag that stands in this claim."""
    paragraphs = []
    for paragraph in re.split(r"\n\s*\n", words.strip()):
        runs = [["e", part[1:-1]] if part[1:-1] in tags else ["t", part] for part in re.split(r"(\[E\d+\])", paragraph)]
        paragraphs.append([run for run in runs if run[1]])
    return [paragraph for paragraph in paragraphs if paragraph]


def _paragraph_source(claim: ClaimData) -> str:
    source = claim.source
    number = f"paragraph {claim.paragraph}" if claim.paragraph else ""
    published = f"published {day(source.published)}" if source.published else ""
    accessed = f"accessed {moment(source.accessed)}" if source.accessed else ""
    by = f"by {', '.join(source.authors)}" if source.authors else ""
    return (
        sentence(joined(source.title, by, source.publisher, number, published, accessed))
        + " The statement is underlined."
    )


def _facts(claim: ClaimData, *, told: bool) -> list[list[str]]:
    translated = titled(claim.translation) + (f" (translated by {claim.translator})" if claim.translator else "")
    said = joined(day(claim.claim_date), claim.claim_place)  # when and where it was said (`domain.claim.Claim`)
    words = f"in the words of the source: {titled(claim.claim_date_words)}" if claim.claim_date_words else ""
    rows = (
        ("Short wording", claim.wording),
        ("Translation", translated if claim.translation else ""),
        ("Kind of claim", label(ClaimKind(claim.kind)).capitalize()),
        ("Attribution", claim.chain),
        ("Terms", claim.terms if told else ""),
        ("Said", joined(said, words)),
        ("Why we checked it", claim.why_checked),
        ("Published at", claim.published_url),
        ("Tags", ", ".join(claim.tags)),
    )
    return [[head, words] for head, words in rows if words]


def _group(claim: ClaimData, stances: tuple[Stance, ...], pictures: Collection[str]) -> list[dict[str, Any]]:
    return [_item(item, claim, pictures) for item in claim.evidence if item.stance in stances]


def _item(item: EvidenceData, claim: ClaimData, pictures: Collection[str]) -> dict[str, Any]:
    origin = "" if item.origin == Origin.UNKNOWN else f"{item.origin} source"
    how = joined(label_of(item.authenticity).capitalize(), item.authenticity_how, by=": ")
    still = item.still
    return {
        "tag": item.tag,
        "anchor": f"c{claim.n}-{item.tag}" if item is _first(claim, item.tag) else "",
        "kind": label(EvidenceKind(item.kind)).capitalize(),
        "stance": label_of(item.stance) if item.judged else "not yet judged",
        "seen": item.seen,
        "mark": item.mark,
        "title": capital(item.title),
        "source": capital(joined(item.author, item.publisher, day(item.date), item.place, origin, by=" · ")),
        "basis": item.basis_words,
        "authenticity": how,
        "what": item.what_is_seen,
        "where": _where(item),
        "quote": titled(item.quote),
        "unavailable": sentence(item.unavailable_reason) if item.state == "unavailable" else "",
        "url": item.url,
        "archive": item.archived_url,
        "note": item.note,
        "proposal": _proposal(item),
        "still": None
        if still is None
        else {
            "file": f"{still.name}.jpg" if still.name in pictures else "",
            "time": timecode.to_text(still.at_ms),
            "caption": ("Fictional sample. " if claim.fictional else "") + shortened(item.what_is_seen, 160),
            "alt": shortened(still.alt, 300),
        },
    }


def _first(claim: ClaimData, tag: str) -> EvidenceData | None:
    """The item that a reference in the text leads to, where the same evidence stands twice."""
    return next((item for item in claim.evidence if item.tag == tag), None)


def label_of(value: str) -> str:
    """The words of a stored value."""
    return value.replace("_", " ")


def _where(item: EvidenceData) -> list[str]:
    """What kind of place, and the place."""
    if item.start_ms is not None:
        end = f"–{timecode.to_text(item.end_ms)}" if item.end_ms is not None else ""
        return ["Time", timecode.to_text(item.start_ms) + end]
    if item.page is not None:
        return ["Page", joined(str(item.page), item.region)]
    if item.row is not None:
        return ["Row", str(item.row)]
    return ["Place", item.region] if item.region else ["", ""]


def _proposal(item: EvidenceData) -> str:
    if not item.suggested_by:
        return ""
    sure = f"confidence {item.confidence / 1000:.2f}" if item.confidence is not None else ""
    return joined(item.link_state, f"rule “{item.suggested_by}”", sure, item.suggestion_reason)


def _slot(item: EvidenceData) -> list[str]:
    if item.state == "unavailable":
        state = joined("Could not be had", item.unavailable_reason, by=": ")
    else:
        state = {
            "mentioned": "Named only, not found yet",
            "located": "Found, not obtained",
            "held": "Held, not opened",
        }.get(item.state, "Not opened")
    return [item.tag, titled(item.named_as) or item.title, sentence(state)]


def _reply(claim: ClaimData, index: int) -> dict[str, str]:
    reply = claim.replies[index]
    how = f"by {reply.asked_how.removeprefix('by ')}" if reply.asked_how else ""
    asked = joined(f"Asked {moment(reply.asked_at)}", how) if reply.asked_at else ""
    due = f"deadline {moment(reply.due_at)}" if reply.due_at else ""
    got = f"Received {moment(reply.received_at)}" if reply.received_at else ""
    none = "No reply was sought: " + reply.not_sought_reason if reply.not_sought_reason and not reply.text else ""
    waiting = "No reply has been received" if reply.asked_at and not reply.text and not got else ""
    lines = (sentence(joined(asked, due, by="; ")), sentence(got), sentence(none), sentence(waiting))
    return {"head": " ".join(line for line in lines if line), "text": titled(reply.text), "mark": reply.mark}

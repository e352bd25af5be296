"""The JSON of the command line for what the library holds: plain values, `id` is the uid. Fields may be added, never renamed."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from enum import StrEnum
from typing import Any

from workbench.domain import timecode
from workbench.domain.article import Article, ArticleRow
from workbench.domain.claim import Attribution, ClaimCard, ClaimRow, Link, Report
from workbench.domain.evidence import Evidence, Locator
from workbench.domain.handover import Todo
from workbench.domain.suggestion import ClaimSuggestion, EvidenceSuggestion
from workbench.domain.verdict import Verdict
from workbench.domain.vocab import label


def plain(value: Any) -> Any:
    """A value of the domain as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, dict):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return value.value if isinstance(value, StrEnum) else value


def article(one: Article, row: ArticleRow) -> dict[str, Any]:
    told: dict[str, Any] = plain(one)
    told |= {"id": one.uid, "number": f"A{one.id}", "imported_at": row.imported_at}
    told |= {"claims": row.claims, "decided": row.decided, "suggestions": row.suggestions}
    told |= todo(one.todo)
    return {name: value for name, value in told.items() if name not in ("uid", "todo")}


def todo(one: Todo) -> dict[str, Any]:
    """What is to be done, as fields of the claim or article."""
    return {
        "next_action": one.next_action,
        "open_questions": list(one.questions),
        "assignee": one.who,
        "due_on": one.due_on,
    }


def claim_row(row: ClaimRow) -> dict[str, Any]:
    return {
        "id": row.uid,
        "number": f"C{row.number}",
        "verbatim": row.verbatim,
        "said_by": row.said_by,
        "article": row.article_title,
        "status": row.status.value,
        "verdict": row.verdict_label,
        "links": row.links,
    }


def claim(card: ClaimCard) -> dict[str, Any]:
    """Everything of a claim."""
    one = card.claim
    told: dict[str, Any] = plain(one)
    told = {name: value for name, value in told.items() if name not in ("uid", "person", "article_id", "todo")}
    told |= {"id": one.uid, "number": f"C{one.number}"} | todo(one.todo)
    told["said_by"] = None if one.person is None else one.person.name
    told["appearances"] = [
        {"type": a.type.value, "spans": [s.as_list() for s in a.spans], "url": a.url} for a in card.appearances
    ]
    told["attribution"] = None if card.attribution is None else attribution(card.attribution)
    told["links"] = [link(k) for k in card.links]
    told["verdict"] = None if card.verdict is None else verdict(card.verdict)
    told["verdicts"] = len(card.verdicts)
    for name in ("replies", "corrections", "reviews", "notes"):
        told[name] = [{k: v for k, v in plain(row).items() if k != "id"} for row in getattr(card, name)]
    return told


def attribution(one: Attribution) -> dict[str, Any]:
    """How it was said; spans count in the text of the article, `hops` are who told whom, outermost first."""
    return {
        "mode": one.mode.value,
        "cue": None if one.cue is None else one.cue.as_list(),
        "mention": None if one.mention is None else one.mention.as_list(),
        "terms": one.terms.value,
        "hops": [{"speaker": h.speaker, "cue": h.cue, "to": h.to or None} for h in one.hops],
        "negated": one.negated,
        "hedged": one.hedged,
    }


def link(one: Link) -> dict[str, Any]:
    return {
        "id": one.uid,
        "number": f"L{one.id}",
        "evidence": None if one.evidence is None else evidence(one.evidence),
        "stance": one.stance.value,
        "asserted": None if one.asserted is None else one.asserted.value,
        "basis": one.basis.value,
        "state": one.state.value,
        "cue": None if one.cue is None else one.cue.as_list(),
        "reference": None if one.reference is None else one.reference.as_list(),
        "rule": one.rule,
        "reason": one.reason,
        "reported_in": None if one.elsewhere is None else reported_in(one.elsewhere),
        "what_is_seen": one.what_is_seen,
        "observed_by": one.observed_by,
        "observed_at": one.observed_at,
        "third_party": one.third_party,
        "locator": None if one.locator is None else locator(one.locator),
    }


def reported_in(other: Report) -> dict[str, Any]:
    """The other article that a link across articles points into: its `cue` and `reference` count in the text of that one."""
    return {
        "article": f"A{other.article_id}",
        "title": other.title,
        "publisher": other.publisher,
        "published": other.published,
    }


def locator(one: Locator) -> dict[str, Any]:
    told = {name: value for name, value in plain(one).items() if name not in ("id", "uid", "still")}
    told |= {"still_sha256": None if one.still is None else one.still.sha256}
    if one.start_ms is not None and one.end_ms is not None:
        told |= {"start": timecode.to_text(one.start_ms), "end": timecode.to_text(one.end_ms)}
    return told


def evidence(one: Evidence) -> dict[str, Any]:
    told: dict[str, Any] = {
        name: value for name, value in plain(one).items() if name not in ("uid", "mentions", "file")
    }
    told |= {"id": one.uid, "number": f"E{one.number}"}
    told["mentions"] = [{"span": m.span.as_list(), "quote": m.quote} for m in one.mentions]
    if one.file is not None:
        told["file"] = {"sha256": one.file.sha256, "size": one.file.size, "mode": one.file.mode.value}
    return told


def verdict(one: Verdict) -> dict[str, Any]:
    told: dict[str, Any] = {name: value for name, value in plain(one).items() if name not in ("uid", "claim_id")}
    return told | {"id": one.uid, "rating": None if one.level is None else one.level.label}


def suggestion(one: ClaimSuggestion, words: str) -> dict[str, Any]:
    """A proposed claim; `suggestion` is what `claims accept` and `link accept` take."""
    found = one.claim
    return {
        "suggestion": f"S{one.id}",
        "words": words,
        "spans": [span.as_list() for span in found.spans],
        "claimant": None if found.claimant is None else found.claimant.name,
        "mode": found.mode.value,
        "kind": found.kind.value,
        "likely": found.likely,
        "checkworthiness": found.checkworthiness,
        "reasons": list(found.reasons),
        "accepted": one.claim_id is not None,
        "links": [
            {
                "suggestion": f"S{k.id}",
                "stance": k.link.stance.value,
                "evidence": None if k.evidence is None else k.evidence.kind.value,
                "reason": k.link.reason,
                "accepted": k.link_id is not None,
            }
            for k in one.links
        ],
    }


def evidence_suggestion(one: EvidenceSuggestion, words: str) -> dict[str, Any]:
    return {
        "suggestion": f"S{one.id}",
        "words": words,
        "span": one.evidence.span.as_list(),
        "kind": one.evidence.kind.value,
        "reason": one.evidence.reason,
        "url": one.evidence.url or None,
        "accepted": one.evidence_id is not None,
    }


def evidence_line(one: Evidence, proposed: str = "") -> str:
    """One line for a person; `proposed`: an address that the page has for it."""
    missing = f": {one.unavailable_reason}" if one.unavailable_reason else ""
    address = f"  (in the page: {proposed})" if proposed else ""
    return f"E{one.number}  {label(one.kind)}  {one.title}  [{label(one.state)}{missing}]{address}"


def link_line(one: Link) -> str:
    """One line for a person; whose judgement it is stands in it."""
    reporter = "the article" if one.elsewhere is None else f"A{one.elsewhere.article_id}, {one.elsewhere.by},"
    whose = {"article_asserts": f"{reporter} says", "checker_observed": "seen by " + one.observed_by}
    basis = whose.get(one.basis.value, "according to " + one.third_party)
    named = "evidence not named" if one.evidence is None else f"E{one.evidence.number} {one.evidence.title}"
    seen = f": {one.what_is_seen}" if one.what_is_seen else ""
    return f"L{one.id}  {label(one.stance)}  {named}  ({basis}{seen})"

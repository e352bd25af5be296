"""The reasoning of an analysis in plain words: one entry for every claim, evidence mention and link, in reading order. Pure; prints nothing."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.candidates import Candidates, Claimant, ClaimCandidate, EvidenceCandidate, LinkCandidate
from workbench.domain.rules import Rule, confidence
from workbench.domain.spans import Span, cover, quote
from workbench.domain.vocab import SuggestionKind, label
from workbench.services import rules


@dataclass(frozen=True, slots=True)
class Entry:
    """Why one thing is proposed. `title`: what it is; `index`: its place in the answer's list; `words` as they stand in the text; `lines`:
    (name, words) in the order to be read; `unasked` is empty where it is shown unasked, else says why it is not.
    """

    kind: SuggestionKind
    index: int
    start: int
    title: str
    words: str
    lines: tuple[tuple[str, str], ...]
    unasked: str


def explain(text: str, found: Candidates) -> tuple[Entry, ...]:
    """Claims and evidence as they stand in the text; each link right after its claim."""
    linked = {link.claim for link in found.links}
    entries = [_claim(text, n, claim, linked=n in linked) for n, claim in enumerate(found.claims)]
    entries += [_evidence(text, n, item) for n, item in enumerate(found.evidence)]
    entries += [_link(text, n, link, found) for n, link in enumerate(found.links)]
    order = (SuggestionKind.CLAIM, SuggestionKind.LINK, SuggestionKind.EVIDENCE)
    return tuple(sorted(entries, key=lambda e: (e.start, order.index(e.kind), e.index)))


def as_data(entry: Entry) -> dict[str, object]:
    """The JSON form; `shown_unasked` is true, or false with the reason in `why_not`."""
    return {
        "kind": entry.kind.value,
        "index": entry.index,
        "title": entry.title,
        "words": entry.words,
        "lines": [{"name": name, "words": words} for name, words in entry.lines],
        "shown_unasked": not entry.unasked,
        "why_not": entry.unasked or None,
    }


def _claim(text: str, index: int, claim: ClaimCandidate, *, linked: bool) -> Entry:
    rule = rules.told(SuggestionKind.CLAIM, claim.rule)
    lines = [
        *_rule(rule),
        ("Cue", _quoted(text, claim.cue) or "none: no word of saying leads to it"),
        ("Said by", _speaker(text, claim.claimant) if not claim.own_voice else "the article itself"),
    ]
    lines += [("Passed on", f"{hop.speaker} {hop.cue} {hop.to}".strip()) for hop in claim.hops]
    told = [words for given, words in ((claim.negated, "denied"), (claim.hedged, "with a reservation")) if given]
    lines += [("Reported", " and ".join(told))] if told else []
    lines += [("Worth checking", f"{claim.checkworthiness:.2f} of 1 (a rank, no judgement)")]
    lines += [("Because", "; ".join(claim.reasons[1:]))] if claim.reasons[1:] else []
    unasked = "" if claim.likely or linked else _unlikely(claim)
    where = cover(claim.spans).start
    title = f"Claim {index}, {label(claim.kind)}, {label(claim.mode)}"
    return Entry(SuggestionKind.CLAIM, index, where, title, quote(text, claim.spans), tuple(lines), unasked)


def _unlikely(claim: ClaimCandidate) -> str:
    if claim.claimant is None and claim.cue is None:
        return "the article states it itself, and no evidence is set against it"
    if claim.claimant is None:
        return "nobody is named who said it"
    return "it is one of the less likely statements, and no evidence is linked to it"


def _speaker(text: str, who: Claimant | None) -> str:
    if who is None:
        return "nobody is named"
    named = f"{who.name}, {who.role}" if who.role else who.name
    if who.mention is None:
        return f"{named} (taken from the words around it)"
    words = _flat(who.mention.of(text))
    if words == who.name or who.name in words:
        return f"{named} (named right there)"
    return f"{named} (“{words}” leads there)"


def _evidence(text: str, index: int, item: EvidenceCandidate) -> Entry:
    rule = rules.told(SuggestionKind.EVIDENCE, item.rule)
    told = (
        ("Made by", item.maker),
        ("Published by", item.publisher),
        ("Dated", item.date_words),
        ("In the page", item.url),
    )
    lines = (*_rule(rule), ("Because", item.reason), *(line for line in told if line[1]), _sure(item.confidence))
    title = f"Evidence {index}, {label(item.kind)}, item {item.slot}"
    return Entry(SuggestionKind.EVIDENCE, index, item.span.start, title, item.span.of(text), lines, "")


def _link(text: str, index: int, link: LinkCandidate, found: Candidates) -> Entry:
    rule = rules.told(SuggestionKind.LINK, link.rule)
    claim = found.claims[link.claim]
    source = None if link.evidence is None else found.evidence[link.evidence].span
    lines = [
        *_rule(rule),
        ("Evidence", f"{_quoted(text, source)} (evidence {link.evidence})" if source else "none is named"),
        ("Cue", _quoted(text, link.cue) or "none"),
    ]
    lines += [("Refers to", f"{_quoted(text, link.reference)} leads to this claim")] if link.reference else []
    lines += [("Because", link.reason), _sure(link.confidence)]
    whose = f"{link.third_party}, as the article reports" if link.third_party else "the article; nobody has looked yet"
    lines += [("Judged by", whose)]
    bearing = f"its source ({label(link.stance)})" if link.origin else label(link.stance)
    title = f"Link {index} to claim {link.claim}: {bearing}"
    start = cover(claim.spans).start
    return Entry(SuggestionKind.LINK, index, start, title, quote(text, claim.spans), tuple(lines), "")


def _rule(rule: Rule) -> tuple[tuple[str, str], ...]:
    return ("Rule", rule.name), ("It means", rule.why)


def _sure(value: float) -> tuple[str, str]:
    return "How sure", f"{confidence(value)} ({value:.2f} of 1)"


def _quoted(text: str, span: Span | None) -> str:
    return f"“{_flat(span.of(text))}”" if span is not None else ""


def _flat(words: str) -> str:
    return " ".join(words.split())

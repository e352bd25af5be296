"""In words: what a mark is, and why it was proposed. The names of the rules come from the one table of them."""

from __future__ import annotations

from workbench.domain.candidates import LinkCandidate
from workbench.domain.rules import confidence
from workbench.domain.spans import Span
from workbench.domain.vocab import SuggestionKind
from workbench.services import rules
from workbench.ui import texts
from workbench.ui.marks import EvidenceMark, Mark
from workbench.ui.reading import margin
from workbench.ui.translate import label, told, tr, upper_first


def spoken(mark: Mark, text: str = "") -> str:
    """For screen readers: `claim 3, contradicts, proposed` (an accepted claim by its C number and its place), and for a proposal by which rule and cue."""
    _, _, first, second = margin.words(mark)
    head = f"{mark.called}, {first}, {second}"
    if mark.suggestion is None or not mark.proposed:
        return head
    link = mark.proposed_link
    why = _claim_rule(mark) if link is None else _link(link.link, text)
    return f"{head}. {why}"


def proposed(mark: Mark, text: str = "") -> str:
    """Some short lines: the claim's number and state, and for a proposal by which rule and cue, and how sure. `text`: the article's."""
    if mark.suggestion is None or not mark.proposed:
        status = label(mark.status) if mark.status is not None else ""
        return " · ".join(part for part in (mark.title, status) if part)
    claim = mark.suggestion.claim
    lines = [tr("Claim {number} · proposed · {kind}").format(number=mark.number, kind=label(claim.kind))]
    if claim.claimant is not None or claim.own_voice:
        lines.append(texts.said_by(claim.claimant.name if claim.claimant else "", own_voice=claim.own_voice))
    lines.append(_claim_rule(mark) + _cue(claim.cue, text))
    lines += map(told, claim.reasons[1:3])
    for one in mark.suggestion.links[:2]:
        lines += [_link(one.link, text), told(one.link.reason)]
    return "\n".join(lines)


def evidence(mark: EvidenceMark) -> str:
    """The same for words that name evidence."""
    if mark.evidence is not None:
        return tr("Evidence E{number} · {kind} · {state}").format(
            number=mark.evidence.number, kind=label(mark.evidence.kind), state=label(mark.evidence.state)
        )
    if mark.suggestion is None:
        return ""
    item = mark.suggestion.evidence
    rule = rules.told(SuggestionKind.EVIDENCE, item.rule)
    return "\n".join(
        (
            tr("{kind} · proposed · {sure}").format(
                kind=upper_first(label(item.kind)), sure=tr(confidence(item.confidence))
            ),
            f"{tr(rule.name)}: {tr(rule.why)}",
            told(item.reason),
        )
    )


def _claim_rule(mark: Mark) -> str:
    assert mark.suggestion is not None
    rule = rules.told(SuggestionKind.CLAIM, mark.suggestion.claim.rule)
    return f"{tr(rule.name)}: {tr(rule.why)}"


def _link(link: LinkCandidate, text: str) -> str:
    rule = rules.told(SuggestionKind.LINK, link.rule)
    parts = (upper_first(texts.bearing(link)), tr(confidence(link.confidence)), tr(rule.name))
    return " · ".join(parts) + _cue(link.cue, text)


def _cue(span: Span | None, text: str) -> str:
    """The cue's words, where the article's text is at hand."""
    if span is None or span.end > len(text):
        return ""
    return f" (“{' '.join(span.of(text).split())}”)"

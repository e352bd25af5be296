"""Chained reports: *A told B that C had said ...* as ordered hops, and to whom something was said."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.proposal import Proposal
from workbench.analysis.speakers import Speakers
from workbench.analysis.words import Parse, Word, subtree
from workbench.domain.claim import Hop

# An inner report is a hop where it covers at least this much of what the outer speaker said.
_MOST = 0.6
_DEEPEST = 4
_REPORTS = ("clause", "quotation", "parenthetical", "according", "lost", "gerund")
_TOLD = frozenset({"tell", "inform", "assure", "remind", "notify", "warn", "ask", "advise", "write", "email", "text"})


def hops(parse: Parse, speakers: Speakers, proposal: Proposal) -> tuple[Hop, ...]:
    """Outermost first. Empty for a plain report without an addressee."""
    made = [_hop(parse, speakers, proposal)]
    here: Proposal | None = proposal
    while here is not None and len(made) < _DEEPEST:
        here = _next(here)
        hop = _hop(parse, speakers, here) if here is not None else None
        if hop is not None and hop.speaker != made[-1].speaker:
            made.append(hop)
    return tuple(made) if len(made) > 1 or made[0].to else ()


def _next(proposal: Proposal) -> Proposal | None:
    fitting = []
    for inner in proposal.inner:
        rest = proposal.content - inner.cue - inner.source
        if (
            inner.source
            and inner.rule.startswith(_REPORTS)
            and _tells(inner.verb)
            and len(inner.content & rest) >= _MOST * len(rest)
        ):
            fitting.append(inner)
    return max(fitting, key=lambda p: len(p.content), default=None)


def _tells(verb: Word | None) -> bool:
    """A report that was made: not a thought (*voters believe*), not one that is only possible or intended (*to question*)."""
    if verb is None or not verb.verbal:
        return True
    if verb.lemma in lexicon.words("attribution", "think"):
        return False
    return verb.tag != "VB" or any(kid.dep == "aux" and kid.low != "to" for kid in verb.kids)


def _hop(parse: Parse, speakers: Speakers, proposal: Proposal) -> Hop:
    speaker = speakers.name_of(proposal.source) if proposal.source else ""
    cue = " ".join(parse.said(proposal.cue).split()) if proposal.cue else ""
    return Hop(speaker, cue, _addressee(parse, speakers, proposal))


def _addressee(parse: Parse, speakers: Speakers, proposal: Proposal) -> str:
    """*told reporters*, *said to the council*."""
    verb = proposal.verb
    if verb is None or not verb.verbal or verb.low == "according":
        return ""
    for kid in verb.kids:
        if kid.i < verb.i or kid.quote >= 0 or kid.i in proposal.content:
            continue
        if kid.dep in ("dobj", "dative") and kid.nominal and verb.lemma in _TOLD and _hears(speakers, kid):
            return _name(parse, speakers, kid)
        if kid.low == "to" and kid.dep in ("prep", "dative") and kid.i <= verb.i + 4:
            nouns = [k for k in kid.kids if k.dep == "pobj"]
            if nouns and _hears(speakers, nouns[0]) and not subtree(nouns[0]) & proposal.content:
                return _name(parse, speakers, nouns[0])
    return ""


def _hears(speakers: Speakers, noun: Word) -> bool:
    """Somebody, or a body of people: nobody speaks to lines or to a link."""
    people = lexicon.words("people", "person_noun", "organisation", "organisation_kind", "hearer")
    return noun.i in speakers.cast.at or noun.pos in ("PRON", "PROPN") or noun.lemma in people


def _name(parse: Parse, speakers: Speakers, noun: Word) -> str:
    return speakers.name_of({noun.i}) or parse.said({noun.i})

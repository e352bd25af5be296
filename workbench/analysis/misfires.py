"""What looks like a report and is none: set phrases, questions after the speaker, people who are only described by what they favour."""

from __future__ import annotations

from workbench.analysis.proposal import Proposal
from workbench.analysis.words import Parse, Word

_QUESTION_WORDS = frozenset({"who", "what", "which", "whoever", "whatever", "how"})
_READERS = frozenset({"you", "we"})
_ATTITUDES = ("stance", "verb-preposition", "intent")


def is_none(parse: Parse, proposal: Proposal) -> bool:
    """True: nobody says or thinks anything here."""
    verb = proposal.verb
    if _asks_who(parse, proposal):
        return True
    if verb is None:
        return False
    return (
        _set_phrase(parse, proposal)
        or _describes_people(proposal, verb)
        or _of_anybody(parse, proposal, verb)
        or _mere_name(proposal, verb)
    )


def _asks_who(parse: Parse, proposal: Proposal) -> bool:
    """*Who wrote it is not known*: a question word that refers to nobody before it is no speaker."""
    if len(proposal.source) != 1 or proposal.verb is None:
        return False
    (at,) = proposal.source
    if parse.words[at].low not in _QUESTION_WORDS or parse.words[at].text == "WHO" or proposal.rule == "according-to":
        return False
    verb = proposal.verb
    while verb.dep in ("conj", "xcomp", "ccomp", "aux") and verb.head is not verb:
        verb = verb.head
    return verb.dep != "relcl"


def _set_phrase(parse: Parse, proposal: Proposal) -> bool:
    """*That said, ...* and *let's say ...* report nothing."""
    verb = proposal.verb
    if verb is None or verb.lemma not in ("say", "assume", "put"):
        return False
    before = parse.words[verb.i - 1].low if verb.i else ""
    after = parse.words[verb.i + 1].low if verb.i + 1 < len(parse.words) else ""
    let = verb.head.lemma == "let" and verb.dep == "ccomp"
    return let or (before == "that" and after == ",") or (verb.tag == "VBN" and after == "that" and before == "having")


def _describes_people(proposal: Proposal, verb: Word) -> bool:
    """*voters who favor the plan*: the clause tells which people are meant."""
    finite = {"stance": ("VBP", "VBN"), "intent": ("VBD", "VBN")}.get(proposal.rule, ())
    return verb.dep == "relcl" and verb.tag in finite


def _of_anybody(parse: Parse, proposal: Proposal, verb: Word) -> bool:
    """*You may want to see it*, *to say that it is over is wrong*: the reader or nobody."""
    if not proposal.source:
        return verb.tag == "VB" and proposal.rule in ("clause-say", "clause-think", "verb-preposition")
    readers = all(parse.words[i].low in _READERS for i in proposal.source)
    return readers and proposal.rule in _ATTITUDES


def _mere_name(proposal: Proposal, verb: Word) -> bool:
    """*a group called Friends of the Park*: how a thing is named is nobody's judgement."""
    return proposal.rule == "call" and verb.dep == "acl" and verb.tag == "VBN" and not proposal.source

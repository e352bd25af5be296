"""Links without an item of evidence: *no evidence that ...*, *offered no proof*. They say that a claim is unproven, never that it is false."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import source_mention
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_PEOPLE = frozenset({EvidenceKind.EXPERT, EvidenceKind.WITNESS})
_NO_CLAIM = frozenset({"intent", "ask-to", "adjective"})


def no_evidence(desk: Desk, noun: Word) -> Link | None:
    """*There is no evidence that X*, *without evidence, she claimed X*, *offered no evidence for her claim*."""
    scarce = _scarce(noun)
    evidence = noun.lemma in lexicon.words("links", "evidence_noun") or (scarce and noun.lemma == "support")
    if not evidence or noun.pos != "NOUN":
        return None
    lacking = [
        kid for kid in noun.kids if kid.low in ("no", "any", "little", "scant", "zero") and kid.dep in ("det", "amod")
    ]
    without = noun.head if noun.dep == "pobj" and noun.head.low == "without" else None
    if noun.dep == "dobj" and noun.head.dep == "pcomp" and noun.head.head.low == "without":
        # "without offering proof"
        without = noun.head.head
    offered = noun.dep == "dobj" and noun.head.lemma in lexicon.words("links", "no_evidence_verb")
    if not (without or scarce or any(kid.low != "any" for kid in lacking) or (offered and _negated(noun))):
        return None
    claim, confidence = _unproven_claim(desk, noun, without)
    if claim is None:
        return None
    cue = {noun.i, *(kid.i for kid in lacking)} | ({without.i} if without else set())
    if scarce is not None:
        cue.add(scarce.i)
    empty = _came_up_empty(desk, noun)
    if empty is not None and empty.head.i not in claim.content:
        reason = "The source is said to hold no evidence for it; that does not make it false."
        return Link(claim, empty, Stance.CONTEXT, cue | {noun.head.i}, "no-evidence", reason, confidence)
    looked = _who_looked(desk, noun)
    if looked is not None and looked.head.i not in claim.content:
        reason = "The source is reported to have looked and found no evidence for it."
        return Link(claim, looked, Stance.CONTRADICTS, cue, "found-none", reason, confidence * 0.8)
    third = desk.statement_of.get(noun.i)
    who = third.claimant.name if third is not None and third.claimant is not None and third is not claim else ""
    instead = _instead(desk, noun, claim)
    if instead is not None:
        reason = f"The article says that there is no evidence for it, and “{instead.text}” what was the case."
        return Link(
            claim, None, Stance.CONTRADICTS, cue | {instead.i}, "no-evidence", reason, confidence, third_party=who
        )
    return Link(
        claim,
        None,
        Stance.CONTEXT,
        cue,
        "no-evidence",
        "The article says that there is no evidence for it; that does not make it false.",
        confidence,
        third_party=who,
    )


def _instead(desk: Desk, noun: Word, claim: Statement) -> Word | None:
    """*There is no evidence that A; instead, B*: the word by which the article puts something else in its place."""
    _, end = desk.parse.sentence(noun)
    words = desk.parse.words
    after = max([noun.i, *(i for i in claim.content if i < end)])
    for word in words[after + 1 : min(end, after + 4)]:
        if word.low == "instead" and words[word.i - 1].punct and not any(kid.low == "of" for kid in word.kids):
            return word
    return None


def _scarce(noun: Word) -> Word | None:
    """*the lack of evidence for it*, *in the absence of any proof*: the noun that says so."""
    over = noun.head.head
    lacking = noun.dep == "pobj" and noun.head.low == "of" and over.lemma in lexicon.words("links", "scarce")
    return over if lacking else None


def _came_up_empty(desk: Desk, noun: Word) -> Mention | None:
    """*Her testimony failed to produce any evidence that ...*: an item without it; a person or a body that looked is another matter."""
    verb = noun.head
    if noun.dep != "dobj" or verb.lemma not in lexicon.words("links", "yield_verb"):
        return None
    over = verb.head if verb.dep == "xcomp" else verb
    own = [n for v in (verb, over) for n in children(v, "nsubj")]
    mention = next((desk.mention_of[n.i] for n in own if n.i in desk.mention_of), None)
    if mention is None:
        # "after her testimony failed to ...": the parser hangs it on "after"
        close = range(over.i - 1, max(desk.parse.sentence(verb)[0], over.i - 8) - 1, -1)
        near = next((desk.mention_of[i] for i in close if i in desk.mention_of), None) if not own else None
        mention = near
    return mention if mention is not None and mention.kind not in _PEOPLE else None


def _who_looked(desk: Desk, noun: Word) -> Mention | None:
    """*Three audits found no evidence of fraud*: an item or an expert that looked for it."""
    if noun.dep != "dobj" or noun.head.lemma not in (
        "find",
        "uncover",
        "turn",
        "see",
        "discover",
        "reveal",
        "show",
        "yield",
    ):
        return None
    for who in children(noun.head, "nsubj"):
        who = noun.head.head if who.low in ("who", "that", "which") and noun.head.dep == "relcl" else who
        return desk.mention_of.get(who.i)
    return None


def _negated(noun: Word) -> bool:
    """*did not offer*, *never offered*, *failed to offer*."""
    verb = noun.head
    failed = verb.dep == "xcomp" and verb.head.lemma in lexicon.words("links", "fail_verb")
    return failed or bool(children(verb, "neg")) or any(kid.low == "never" for kid in verb.kids)


def _unproven_claim(desk: Desk, noun: Word, without: Word | None) -> tuple[Statement | None, float]:
    why = "the clause that lacks evidence"
    for kid in noun.kids:
        if kid.dep in ("acl", "ccomp", "relcl") and _states(kid):
            return desk.narrate(subtree(kid), "unproven-clause", why, outside=noun.i), 0.8
        if kid.dep in ("acl", "relcl") and kid.lemma in lexicon.words("links", "prove_verb"):
            for inner in children(kid, "ccomp"):
                return desk.narrate(subtree(inner), "unproven-clause", why, outside=noun.i), 0.8
            for thing in children(kid, "dobj"):
                found = claim_behind(desk, thing)
                if found is not None and found.how != "the phrase itself":
                    return found.claim, found.confidence
        if kid.dep == "prep" and kid.low in ("for", "of") and without is None:
            for thing in children(kid, "pobj"):
                found = claim_behind(desk, thing) if is_shell(thing) else None
                if found is not None:
                    return found.claim, found.confidence
                if _who_looked(desk, noun) is not None and (near := _nearest_about(desk, noun, thing)) is not None:
                    return near, 0.65
                if len(subtree(thing)) > 3:
                    return desk.narrate(subtree(thing), "unproven-phrase", "what lacks evidence"), 0.55
    return _statement_beside(desk, noun, without)


def _nearest_about(desk: Desk, noun: Word, thing: Word) -> Statement | None:
    """The earlier statement that shares a word with what was looked for."""
    for claim in desk.before(noun.i, limit=6):
        near = noun.sent - desk.parse.words[claim.last].sent <= 4
        open_ = near and claim.last < noun.i and claim.source and source_mention(desk, claim) is None
        if open_ and likeness(desk.parse, claim.content, subtree(thing)).shared:
            return claim
    return None


def _states(verb: Word) -> bool:
    """A clause of its own: with "that", or with a subject that is no relative pronoun."""
    if any(m.low == "that" and m.dep == "mark" for m in verb.kids) or verb.low == "of":
        return True
    own = children(verb, "nsubj", "nsubjpass", "expl")
    return bool(own) and verb.tag in ("VBD", "VBZ", "VBP", "MD", "VBN") and own[0].low not in ("that", "which", "who")


def _cut_off(desk: Desk, without: Word) -> Statement | None:
    """*claimed that A without offering proof*: the parser hangs the end on A, though it tells how A was claimed."""
    told = desk.statement_of.get(without.i)
    if told is None or without.quote >= 0 or max(subtree(without)) < told.last or without.i - told.first < 3:
        return None
    told.content = trimmed(desk.parse, {i for i in told.content if i < without.i}) or told.content
    return told


def _statement_beside(desk: Desk, noun: Word, without: Word | None) -> tuple[Statement | None, float]:
    """*Without evidence, she claimed A*; *She claimed A. She offered no evidence.*"""
    if without is not None:
        # "claimed without evidence", not "nothing is paid without evidence"
        told = desk.by_verb.get(without.head.i)
        if told is None and noun.dep == "dobj":
            told = _cut_off(desk, without)
        near = told if told is not None and told.rule not in _NO_CLAIM and noun.i not in told.content else None
        return (near, 0.75) if near is not None else (None, 0.0)
    if noun.head.lemma in lexicon.words("links", "no_evidence_verb") - {"be", "have", "find", "see", "exist"}:
        who = next((desk.speakers.resolve(subject) for subject in children(noun.head, "nsubj")), None)
        for statement in desk.before(noun.i, limit=2):
            if who is not None and statement.speaker != who:
                continue
            if statement.last < noun.i and noun.sent - desk.parse.words[statement.last].sent <= 1:
                return statement, 0.65
    return None, 0.0

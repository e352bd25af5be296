"""Links without an item of evidence: *no evidence that ...*, *offered no proof*, *falsely claimed*, *that is false*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.backref import claim_behind, is_shell
from workbench.analysis.desk import Desk, Link
from workbench.analysis.grammar import children
from workbench.analysis.link_verbs import person_kind
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance


def no_evidence(desk: Desk, noun: Word) -> Link | None:
    """*There is no evidence that X*, *without evidence, she claimed X*, *offered no evidence for her claim*."""
    if noun.lemma not in lexicon.words("links", "evidence_noun") or noun.pos != "NOUN":
        return None
    lacking = [
        kid for kid in noun.kids if kid.low in ("no", "any", "little", "scant", "zero") and kid.dep in ("det", "amod")
    ]
    without = noun.head if noun.dep == "pobj" and noun.head.low == "without" else None
    offered = noun.dep == "dobj" and noun.head.lemma in lexicon.words("links", "no_evidence_verb")
    if not (without or any(kid.low != "any" for kid in lacking) or (offered and _negated(noun))):
        return None
    claim, confidence = _unproven_claim(desk, noun, without)
    if claim is None:
        return None
    cue = {noun.i, *(kid.i for kid in lacking)} | ({without.i} if without else set())
    third = desk.statement_of.get(noun.i)
    who = third.claimant.name if third is not None and third.claimant is not None and third is not claim else ""
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


def _negated(noun: Word) -> bool:
    return bool(children(noun.head, "neg")) or any(kid.low == "never" for kid in noun.head.kids)


def _unproven_claim(desk: Desk, noun: Word, without: Word | None) -> tuple[Statement | None, float]:
    for kid in noun.kids:
        if kid.dep in ("acl", "ccomp", "relcl") and (kid.low == "of" or any(m.low == "that" for m in kid.kids)):
            return desk.narrate(subtree(kid), "unproven-clause", "the clause that lacks evidence"), 0.8
        if kid.dep in ("acl", "relcl") and kid.lemma in (
            "suggest",
            "show",
            "support",
            "prove",
            "indicate",
            "back",
            "corroborate",
            "substantiate",
        ):
            inner = children(kid, "ccomp")
            if inner:
                return desk.narrate(subtree(inner[0]), "unproven-clause", "the clause that lacks evidence"), 0.8
            for thing in children(kid, "dobj"):
                found = claim_behind(desk, thing)
                if found is not None and found.how != "the phrase itself":
                    return found.claim, found.confidence
        if kid.dep == "prep" and kid.low in ("for", "of"):
            for thing in children(kid, "pobj"):
                found = claim_behind(desk, thing) if is_shell(thing) else None
                if found is not None:
                    return found.claim, found.confidence
                if found is None and len(subtree(thing)) > 3:
                    return desk.narrate(subtree(thing), "unproven-phrase", "what lacks evidence"), 0.55
    start, end = desk.parse.sentence(noun)
    same = [desk.by_verb[i] for i in range(start, end) if i in desk.by_verb and desk.by_verb[i].last < end + 1]
    if without is not None and same:
        return same[0], 0.75
    if noun.head.lemma in ("offer", "provide", "give", "present", "cite", "produce"):
        for statement in desk.before(noun.i, limit=2):
            if statement.last < noun.i and noun.sent - desk.parse.words[statement.last].sent <= 1:
                return statement, 0.65
    return None, 0.0


def called_false(desk: Desk, word: Word) -> Link | None:
    """*falsely claimed that X*, *his false claim that X*, *That is false*: the narrator says so, no item is named."""
    if word.quote >= 0:
        return _disbelieved(desk, word)
    if word.low in lexicon.words("links", "false_adverb"):
        claim = desk.by_verb.get(word.head.i)
        if claim is None:
            return None
        made = _false(claim, {word.i}, f"The article says “{word.text} {word.head.text}”.", 0.7)
        judge = desk.statement_of.get(word.i)
        return made if judge is None or judge is claim else _judged(desk, made, judge)
    adjectives = lexicon.words("links", "false_certain")
    unproven = lexicon.words("links", "unproven_adjective")
    if word.low not in adjectives | unproven or word.pos not in ("ADJ", "VERB"):
        return None
    stance = Stance.CONTEXT if word.low in unproven else Stance.CONTRADICTS
    if word.dep == "amod" and is_shell(word.head):
        found = claim_behind(desk, word.head)
        pointed = any(k.dep == "poss" or k.low in ("this", "that", "these", "those") for k in word.head.kids)
        if found is not None and (found.how == "the phrase itself" or not (pointed or found.how == "its own clause")):
            return None
    elif word.dep in ("acomp", "attr") and word.head.lemma == "be" and not _not_stated(word.head):
        subjects = children(word.head, "nsubj")
        found = claim_behind(desk, subjects[0]) if subjects and _can_be_false(subjects[0]) else None
    else:
        return None
    if found is None:
        return None
    made = _false(found.claim, {word.i}, f"The article calls it “{word.text}”.", 0.8 * found.confidence)
    made.stance = stance
    made.reference = set(found.words)
    judge = desk.statement_of.get(word.i)
    if judge is None or judge is found.claim:
        return made
    return _judged(desk, made, judge)


def _disbelieved(desk: Desk, word: Word) -> Link | None:
    """*"That is not true," the mayor said*: one speaker about what another has just said."""
    negated = word.low in ("true", "accurate", "correct") and bool(children(word.head, "neg"))
    if not (negated or word.low in lexicon.words("links", "false_certain")) or word.dep not in ("acomp", "attr"):
        return None
    subjects = children(word.head, "nsubj")
    judge = desk.statement_of.get(word.i)
    if judge is None or not subjects or subjects[0].low not in ("that", "this", "it") or len(judge.content) > 25:
        return None
    for earlier in desk.before(judge.first - 1, limit=4):
        near = word.sent - desk.parse.words[earlier.last].sent <= 2
        if earlier is judge or earlier.last >= judge.first or not near or earlier.speaker is judge.speaker:
            continue
        return _judged(desk, _false(earlier, {word.i}, "", 0.5), judge)
    return None


def _judged(desk: Desk, link: Link, judge: Statement) -> Link | None:
    """Somebody else calls it false: theirs is the judgement, and they are the source."""
    if not judge.source or judge.claimant is None or judge.speaker is link.claim.speaker:
        return None
    head = head_of(desk.parse, judge.source)
    kind = person_kind(desk.speakers, head)
    link.evidence = desk.mention_for(head, kind=kind) if kind is not None else desk.mention_of.get(head.i)
    link.third_party = judge.claimant.name
    link.reason = f"{judge.claimant.name} is reported to call it “{desk.parse.said(link.cue)}”."
    return link if link.evidence is not None else None


def _not_stated(verb: Word) -> bool:
    """*would be false if ...*, *is not false*: not what the article states."""
    return (
        bool(children(verb, "neg"))
        or any(k.tag == "MD" for k in children(verb, "aux"))
        or any(k.low in ("if", "whether") for k in children(verb, "mark"))
    )


def _can_be_false(noun: Word) -> bool:
    return is_shell(noun) or noun.low in ("that", "this", "it")


def _false(claim: Statement, cue: set[int], reason: str, confidence: float) -> Link:
    return Link(claim, None, Stance.CONTRADICTS, cue, "called-false", reason, confidence)

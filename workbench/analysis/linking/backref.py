"""Which claim a noun phrase stands for: its own clause, an earlier statement ("his description", "that claim"), or the phrase itself."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import phrase_words
from workbench.analysis.grammar import children, that_clause
from workbench.analysis.linking.desk import Desk
from workbench.analysis.linking.pointing import about, argument, points_back
from workbench.analysis.linking.shells import Reference, is_shell, maker, owner_of
from workbench.analysis.statements import Statement, mode_of, trimmed
from workbench.analysis.words import Word, subtree

_SAID = frozenset({"say", "claim", "tell", "testify", "write", "state"})
_ATTACHED = frozenset({"in", "on", "at", "to", "during", "from", "by", "about"})
_TURNS = frozenset({"but", "although", "though", "yet"})


def claim_behind(desk: Desk, noun: Word, *, opponent: Word | None = None) -> Reference | None:
    """The claim that this noun or pronoun stands for, or None. It is never a statement of `opponent`, who speaks against it."""
    own = _own_clause(desk, noun)
    if own is not None:
        return own
    if noun.low in ("this", "that", "which", "it") and noun.pos in ("PRON", "DET", "SCONJ"):
        return _sentence_before(desk, noun)
    if noun.verbal and noun.lemma in _SAID:
        return _what_was_said(desk, noun)
    if is_shell(noun) and _set_beside(desk, noun):
        return _apposed(desk, noun)
    if is_shell(noun):
        return points_back(desk, noun, opponent) or _phrase_itself(desk, noun)
    return _said_by(desk, noun)


def _own_clause(desk: Desk, noun: Word) -> Reference | None:
    """*the claim that he was armed*, *what he said*."""
    known = desk.by_verb.get(noun.i)
    if known is not None and noun.pos == "NOUN":
        return Reference(known, frozenset(), "its own clause", 0.85)
    if not is_shell(noun):
        return None
    for kid in children(noun, "relcl"):
        told = desk.by_verb.get(kid.i)
        if told is not None and kid.lemma in _SAID and any(k.low in ("which", "that") for k in children(kid, "nsubj")):
            return Reference(told, frozenset(), "its own clause", 0.8)
    stated = that_clause(desk.parse, noun) if maker(noun) is None else set()
    clause = stated or _saying(noun) or _later_clause(desk, noun) or _infinitive(noun)
    claim = desk.narrate(clause, "claim-clause", "the clause that the article calls a claim") if clause else None
    give_owner(desk, noun, claim)
    return Reference(claim, frozenset(), "its own clause", 0.8) if claim is not None else None


def _saying(noun: Word) -> set[int]:
    """*an earlier report saying the bridge was closed*."""
    for kid in children(noun, "acl"):
        if kid.tag == "VBG" and kid.lemma in _SAID | {"allege", "suggest", "accuse"}:
            for inner in children(kid, "ccomp"):
                return subtree(inner)
    return set()


def _later_clause(desk: Desk, noun: Word) -> set[int]:
    """*his claim in the same interview that they never met*, *her pledge in 2009 to leave*: a phrase stands before the clause."""
    words, end = desk.parse.words, desk.parse.sentence(noun)[1]
    if noun.i + 2 >= end or words[noun.i + 1].low not in _ATTACHED:
        return set()
    pledge = noun.lemma in lexicon.words("links", "shell.pledge")
    for i in range(noun.i + 2, min(end, noun.i + 12)):
        word = words[i]
        if word.low == "that" and word.dep == "mark" and word.head.i > i:
            return {k for k in subtree(word.head) if k >= i}
        if pledge and word.low == "to" and word.dep == "aux" and word.head.tag == "VB":
            return {k for k in subtree(word.head) if k > i}
        if word.verbal:
            break
    return set()


def _infinitive(noun: Word) -> set[int]:
    """*her promise to leave the board*, *repeated claims of having no memory of it*."""
    for prep in children(noun, "prep"):
        if prep.low == "of" and (inner := children(prep, "pcomp")):
            return subtree(inner[0])
    if noun.lemma not in lexicon.words("links", "shell.pledge"):
        return set()
    verb = next((kid for kid in children(noun, "acl", "xcomp", "relcl") if kid.i > noun.i and kid.tag == "VB"), None)
    return {i for i in subtree(verb) if i >= verb.i} if verb is not None else set()


def give_owner(desk: Desk, noun: Word, claim: Statement | None) -> None:
    """*the sheriff's claim that ...*: the claim is the sheriff's, not the narrator's."""
    if claim is None or claim.claimant is not None:
        return
    for kid in children(noun, "poss"):
        words = {i for i in subtree(kid) if desk.parse.words[i].low not in ("'s", "’s", "'", "’")}
        claim.claimant = desk.speakers.claimant(words)
        claim.speaker = desk.speakers.resolve(kid)
        claim.source = words
        claim.mode = mode_of(desk.parse, claim.content)


def _phrase_itself(desk: Desk, noun: Word) -> Reference | None:
    """*police accounts of the shooting*: the phrase names a claim that the article states nowhere."""
    owned, _ = owner_of(desk, noun)
    detail = any(kid.dep in ("compound", "amod", "prep", "nmod") for kid in noun.kids)
    if not (owned or detail) or len(_named(noun)) < 2:
        return None
    told = "the article names the claim without stating it"
    claim = desk.narrate(_named(noun), "claim-phrase", told, outside=noun.head.i)
    give_owner(desk, noun, claim)
    who = maker(noun)
    if who is not None and claim is not None and claim.claimant is None:
        claim.claimant, claim.speaker = desk.speakers.claimant(subtree(who)), desk.speakers.resolve(who)
    return Reference(claim, frozenset(), "the phrase itself", 0.6 if owned else 0.5) if claim else None


def _named(noun: Word) -> set[int]:
    """The words of the phrase, with the clause that tells who made the claim."""
    relative = children(noun, "relcl", "acl")
    made = [clause for clause in relative if clause.lemma in lexicon.words("links", "making")]
    other = {i for clause in relative if clause not in made for i in subtree(clause)}
    inside = {i for clause in made for kid in clause.kids if kid.dep != "relcl" for i in subtree(kid)}
    inside |= {clause.i for clause in made}
    return set(phrase_words(noun)) | (inside - other if maker(noun) is not None else set())


def _clause_beside(desk: Desk, pronoun: Word) -> Reference | None:
    """*The land is occupied under the treaty, although the ministry disputes this*: the clause before, in the same sentence."""
    start, _ = desk.parse.sentence(pronoun)
    words = desk.parse.words
    for i in range(pronoun.i - 1, start + 4, -1):
        if words[i].low in _TURNS and words[i].dep in ("mark", "cc") and words[i].quote < 0:
            inside = set(range(start, i))
            statement = next((s for s in desk.before(i, limit=4) if s.content <= inside and s.last >= start), None)
            claim = statement or desk.narrate(inside, "claim-clause", "the clause that “this” stands for")
            return Reference(claim, frozenset({pronoun.i}), "the clause before it", 0.55) if claim else None
    return None


def _sentence_before(desk: Desk, pronoun: Word) -> Reference | None:
    beside = _clause_beside(desk, pronoun)
    if beside is not None:
        return beside
    for statement in desk.before(pronoun.i, limit=3):
        if statement.last < pronoun.i and pronoun.sent - desk.parse.words[statement.last].sent <= 1:
            return Reference(statement, frozenset({pronoun.i}), "the statement right before", 0.6)
    if pronoun.low not in ("this", "that") or pronoun.sent == 0:
        return None
    claim = desk.narrate(
        set(range(*desk.parse.sents[pronoun.sent - 1])), "sentence-before", "the sentence that “this” stands for"
    )
    return Reference(claim, frozenset({pronoun.i}), "the sentence right before", 0.5) if claim else None


def clause_before(desk: Desk, noun: Word) -> Reference | None:
    """What a shell noun in apposition stands for; None where it is none."""
    return _apposed(desk, noun) if _set_beside(desk, noun) else None


def _set_beside(desk: Desk, noun: Word) -> bool:
    """After a comma or a dash, with "a": *..., a statement later contradicted by*."""
    if noun.dep in ("appos", "npadvmod", "dep"):
        return True
    first = phrase_words(noun)[0]
    before = desk.parse.words[first - 1] if first > desk.parse.sentence(noun)[0] else None
    return (
        before is not None and before.text in (",", "-", "–", "—", "--") and desk.parse.words[first].low in ("a", "an")
    )


def _apposed(desk: Desk, noun: Word) -> Reference | None:
    """*officials had impeded the rescue - an allegation rejected by inquiries*: the clause before the dash or comma."""
    before = noun.i - 1
    start, _ = desk.parse.sentence(noun)
    while before > start and desk.parse.words[before].text not in (",", "-", "–", "—", "--"):
        before -= 1
    if before <= start + 2:
        return None
    statement = desk.statement_of.get(before - 1)
    if statement is not None:
        if noun.i in statement.content and desk.parse.words[before].quote < 0:
            # the aside is the narrator's
            statement.content = trimmed(desk.parse, {i for i in statement.content if i < before}) or statement.content
        return Reference(statement, frozenset({noun.i}), "the clause before it", 0.65)
    claim = desk.narrate(set(range(start, before)), "claim-clause", "the clause that the article calls a claim")
    return Reference(claim, frozenset({noun.i}), "the clause before it", 0.55) if claim else None


def _what_was_said(desk: Desk, verb: Word) -> Reference | None:
    """*what the mayor said*, *what he said about the crash*: that speaker's last statement before, on the same thing."""
    if not any(kid.low == "what" for kid in verb.kids):
        return None
    names = argument(desk, verb)
    for noun in children(verb, "nsubj"):
        who = desk.speakers.resolve(noun)
        for statement in desk.before(verb.i):
            same = who is not None and statement.speaker == who and statement.last < verb.i
            if same and (
                about(desk, names, statement) > 0 if names else verb.sent - desk.parse.words[statement.last].sent <= 3
            ):
                return Reference(statement, frozenset({verb.i}), "what this speaker said before", 0.6)
        told = _told_next(desk, verb)
        if told is not None:
            if told.source and all(desk.parse.words[i].pos == "PRON" for i in told.source):
                told.claimant, told.speaker = desk.speakers.claimant(subtree(noun)), who
            return Reference(told, frozenset({verb.i}), "what the article goes on to say they had said", 0.65)
        claim = desk.narrate(subtree(verb), "claim-phrase", "the article names the claim without stating it")
        if claim is not None and claim.claimant is None:
            claim.claimant, claim.speaker = desk.speakers.claimant(subtree(noun)), who
        return Reference(claim, frozenset(), "the phrase itself", 0.5) if claim else None
    return None


def _told_next(desk: Desk, verb: Word) -> Statement | None:
    """*It contradicted what they said. They had asserted that A*: the pluperfect of the next sentence tells what it was."""
    if verb.sent + 1 >= len(desk.parse.sents):
        return None
    for i in range(*desk.parse.sents[verb.sent + 1]):
        told = desk.by_verb.get(i)
        if told is not None and told.verb is not None and any(k.low == "had" for k in children(told.verb, "aux")):
            return told
    return None


def _said_by(desk: Desk, noun: Word) -> Reference | None:
    """*contradicting police, who said ...*: a speaker stands for what they said, next to this place."""
    who = desk.speakers.resolve(noun) if noun.i in desk.speakers.cast.at or noun.low in ("him", "her", "them") else None
    if who is None:
        return None
    for statement in desk.before(noun.i + 30, limit=6):
        near = abs(noun.sent - desk.parse.words[statement.first].sent) <= 1
        if statement.speaker == who and near:
            return Reference(statement, frozenset({noun.i}), "what this speaker said", 0.6)
    return None

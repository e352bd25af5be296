"""Verdicts of checkers and critics: *rated it False*, *labeled the claim "misleading"*, *calling his account a lie*."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import claim_behind, give_owner
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.judgements import behind_a_judgement
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.verbs import person_kind
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_OF_FACTS = frozenset({"baseless", "unfounded", "groundless", "meritless", "misleading", "untruthful"})


def rating(desk: Desk, verb: Word) -> Link | None:
    """*PolitiFact rated the claim Mostly False*, *labeled it "True"*."""
    rates = lexicon.words("links", "rate_verb")
    if not (verb.lemma in rates or verb.low in rates) or not verb.verbal or verb.quote >= 0:
        return None
    parts = children(verb, "oprd", "attr", "acomp", "dobj", "ccomp", "xcomp")
    parts += [n for prep in children(verb, "prep") if prep.low == "as" for n in prep.kids]
    verdict = _verdict(desk, parts)
    if verdict is None or children(verb, "neg"):
        return None
    thing = next(
        (p for p in children(verb, "dobj", "nsubjpass") if is_shell(p) or p.low in ("it", "this", "that")), None
    )
    for inner in children(verb, "ccomp", "oprd"):
        thing = thing or next((s for s in children(inner, "nsubj") if is_shell(s)), None)
    who = _rating_subject(verb) or _checker(desk, verb)
    if thing is None or who is None:
        return None
    if thing.low == "it":
        thing = next((w for w in desk.parse.words[desk.parse.sentence(verb)[0] : thing.i] if is_shell(w)), thing)
    found = _alleged(desk, verb, thing) or claim_behind(desk, thing, opponent=who)
    if found is not None and found.how == "the sentence right before" and not _beside(desk, found, verb):
        return None
    if found is not None and found.how == "the phrase itself" and not _told_of(thing):
        found = _quoted_before(desk, verb, thing) or (
            found if verb.lemma == "call" and children(thing, "poss") else None
        )
    mention = _rater(desk, who)
    if found is None or mention is None:
        return None
    stance, word = verdict
    found = replace(found, claim=behind_a_judgement(desk, found.claim))
    if word.i == found.claim.first or verb.i in found.claim.cue or _plan(desk, thing, word):
        return None
    _cut_verdict(desk, found.claim, word)
    reason = f"The source is reported to have rated it “{word.text}”."
    return Link(
        found.claim, mention, stance, {verb.i, word.i}, "rating", reason, 0.75 * found.confidence, set(found.words)
    )


def _beside(desk: Desk, found: Reference, verb: Word) -> bool:
    return desk.parse.words[found.claim.last].para == verb.para


def _told_of(thing: Word) -> bool:
    """*called the notion of a warming sea a hoax*: the phrase says what is judged."""
    return any(prep.low == "of" and prep.i == thing.i + 1 for prep in children(thing, "prep"))


def _rating_subject(verb: Word) -> Word | None:
    """The subject; for *..., calling the account "misleading"* that of the main clause."""
    if verb.tag == "VBG" and verb.dep == "advcl" and not children(verb, "nsubj"):
        top = verb
        while top.head is not top:
            top = top.head
        own = children(top, "nsubj")
        if own:
            return own[0]
    who = subject(verb)[0]
    return verb.head if who is not None and who.low in ("who", "which", "that") and verb.dep == "relcl" else who


def _plan(desk: Desk, thing: Word, word: Word) -> bool:
    """*blasted his call for a ban, calling it absurd*: a plan that somebody thinks little of, nothing that could be false."""
    opinion = word.low in lexicon.words("links", "answer_word") and word.low not in _OF_FACTS
    return opinion and (
        thing.lemma == "call"
        or (thing.low == "it" and any(w.lemma == "call" and w.pos == "NOUN" for w in _before(desk, thing)))
    )


def _before(desk: Desk, word: Word) -> list[Word]:
    return desk.parse.words[desk.parse.sentence(word)[0] : word.i]


def _cut_verdict(desk: Desk, claim: Statement, word: Word) -> None:
    """*described the idea that A as "absurd"*: the parser hung the verdict on the claim."""
    if word.i not in claim.content:
        return
    if claim.rule == "claim-phrase" and claim.first < word.i:
        # "calling the carrier's account "misleading""
        before = {i for i in claim.content if i < word.i and desk.parse.words[i].head is not word}
        claim.content = trimmed(desk.parse, before) or claim.content
        return
    if claim.claimant is not None:
        return
    ends = [i for i in range(word.i - 1, word.i - 5, -1) if desk.parse.words[i].low == "as"]
    if ends and ends[0] > claim.first + 2:
        claim.content = trimmed(desk.parse, {i for i in claim.content if i < ends[0]})


def _alleged(desk: Desk, verb: Word, thing: Word) -> Reference | None:
    """*slammed a lawsuit alleging that A, calling it meritless*: what the thing alleges."""
    if thing.low != "it" or verb.tag != "VBG":
        return None
    start, _ = desk.parse.sentence(verb)
    for i in range(thing.i - 1, start, -1):
        word = desk.parse.words[i]
        if word.tag == "VBG" and word.lemma in ("allege", "claim", "say", "assert") and word.dep == "acl":
            clauses = children(word, "ccomp")
            content = {k for k in subtree(clauses[0]) if k < verb.i} if clauses else set()
            claim = desk.narrate(content, "claim-clause", "the clause that is judged") if content else None
            return Reference(claim, frozenset({thing.i}), "its own clause", 0.75) if claim else None
    return None


def _verdict(desk: Desk, parts: list[Word]) -> tuple[Stance, Word] | None:
    ratings = lexicon.inverse("links", "rating")
    for part in parts:
        asides = {i for kid in part.kids if kid.dep == "relcl" for i in subtree(kid)}
        for i in sorted(subtree(part) - asides):
            word = desk.parse.words[i]
            if word.low in ratings:
                return Stance(ratings[word.low]), word
    return None


def _quoted_before(desk: Desk, verb: Word, thing: Word) -> Reference | None:
    """The last whole quotation before a checker's verdict, a few sentences back, attributed or standing by itself."""
    who = next(iter(children(verb, "nsubj")), None)
    for first, last in reversed(desk.parse.quoted):
        if first > thing.i:
            continue
        if verb.sent - desk.parse.words[last - 1].sent > 4:
            return None
        content = {i for i in range(first, last) if not desk.parse.words[i].punct}
        statement = next((desk.statement_of[i] for i in sorted(content) if i in desk.statement_of), None)
        if len(content) < 5 or verb.sent == desk.parse.words[first].sent:
            continue
        if statement is not None and who is not None and who.i in statement.source:
            continue
        claim = statement or desk.narrate(content, "quotation-rated", "the quotation that is rated")
        give_owner(desk, thing, claim)
        return Reference(claim, frozenset({thing.i}), "the quotation before", 0.6) if claim else None
    return None


def _checker(desk: Desk, verb: Word) -> Word | None:
    """A fact-checking outlet named in the sentence, for passives without an agent."""
    known = lexicon.words("evidence", "checker")
    return next((w for w in desk.parse.words[slice(*desk.parse.sentence(verb))] if w.low in known), None)


def _rater(desk: Desk, noun: Word) -> Mention | None:
    checker = noun.low in lexicon.words("evidence", "checker") or "fact" in noun.low
    kind = EvidenceKind.REPORT if checker else person_kind(desk.speakers, noun) or EvidenceKind.STATEMENT
    return desk.mention_for(noun, kind=kind)

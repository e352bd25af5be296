"""Links by what somebody gives, calls proof or looks at: *cited records to support her claim*, *proof of ...*, *after reviewing the tape*.

Where a source merely says something is the business of `sources`; facts that speak for themselves that of `facts`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking import (
    facts,
    sources,
    vouched,
)
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.facts import FEWEST, MODAL, told_in
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.verbs import person_kind, pronoun_source
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_NAMING = frozenset({"cite", "point", "quote", "reference"})
_CITED_AS = frozenset({"evidence", "proof", "confirmation"})


def purpose(desk: Desk, verb: Word) -> Link | None:
    """*They pointed to records to support their claim*: what they pointed to backs it."""
    if verb.lemma not in lexicon.words("links", "back_verb") or not any(
        k.low == "to" and k.dep == "aux" for k in verb.kids
    ):
        return None
    cited = _cited_before(desk, verb)
    if cited is None:
        return None
    mention, giver = cited
    claim = None
    for thing in children(verb, "dobj"):
        found = claim_behind(desk, thing) if is_shell(thing) else None
        claim = found.claim if found is not None else None
    for clause in children(verb, "ccomp") if claim is None else []:
        claim = told_in(desk, giver, subtree(clause))
    if claim is None or mention.head.i in claim.content:
        return None
    if claim.claimant is None or all(desk.parse.words[i].pos == "PRON" for i in claim.source):
        _give(desk, claim, giver)
    reason = f"The article says that the source was given “to {verb.text}” it."
    return Link(claim, mention, Stance.SUPPORTS, {verb.i}, "given-for", reason, 0.65)


def _cited_before(desk: Desk, verb: Word) -> tuple[Mention, Word] | None:
    """The item that somebody cites, points to or uses, and the verb of doing so."""
    start, _ = desk.parse.sentence(verb)
    givers = lexicon.words("links", "cite_verb")
    for i in range(verb.i - 1, start - 1, -1):
        giver = desk.parse.words[i]
        if giver.lemma not in givers or not giver.verbal or children(giver, "neg"):
            continue
        for noun in _given(giver):
            named = giver.lemma in _NAMING and noun.pos == "NOUN" and person_kind(desk.speakers, noun) is None
            kind = EvidenceKind.OTHER if named else None
            mention = desk.mention_for(noun, kind=kind) if noun.i < verb.i else None
            if mention is not None:
                return mention, giver
        return None
    return None


def _given(giver: Word) -> list[Word]:
    return children(giver, "dobj") or [n for p in children(giver, "prep") if p.low == "to" for n in children(p, "pobj")]


def _give(desk: Desk, claim: Statement, giver: Word) -> None:
    for noun in children(giver, "nsubj"):
        claim.claimant, claim.speaker = desk.speakers.claimant(subtree(noun)), desk.speakers.resolve(noun)


def proof(desk: Desk, noun: Word) -> Link | None:
    """*cited the tape as proof that ...*, *the tape is evidence of ...*, *the tape - proof, they said, of his part in it*."""
    if noun.lemma not in lexicon.words("links", "proof_noun") or noun.pos != "NOUN":
        return None
    if any(kid.low in ("no", "any", "little", "scant", "enough", "zero", "without") for kid in noun.kids):
        return None
    mention = _proving(desk, noun)
    content = _proved(desk, noun) if mention is not None else set()
    if mention is None or not content or mention.head.i in content:
        return None
    claim = desk.narrate(content, "source-shows", "what the source is said to prove", outside=noun.i)
    if claim is None:
        return None
    told = desk.statement_of.get(noun.i)
    if claim.claimant is None and told is not None and told is not claim and told.rule not in sources.NO_FACTS:
        # somebody says that it is proof
        claim.claimant, claim.speaker = told.claimant, told.speaker
    aside = next((desk.by_verb[i] for i in range(noun.i + 1, claim.first) if i in desk.by_verb), None)
    if claim.claimant is None and aside is not None and aside is not claim:
        # "proof, the prosecutor argued, of ..."
        claim.claimant, claim.speaker = aside.claimant, aside.speaker
    reason = f"The article calls the source “{noun.text}” of it."
    return Link(claim, mention, Stance.SUPPORTS, {noun.i}, "called-proof", reason, 0.6)


def _proving(desk: Desk, noun: Word) -> Mention | None:
    above = noun.head
    if noun.dep == "pobj" and above.low == "as" and noun.lemma in _CITED_AS:
        things = [*_given(above.head), *children(above.head, "nsubjpass")]
        return next((m for n in things if (m := desk.mention_for(n) or _fact(desk, n)) is not None), None)
    if noun.dep == "attr" and above.lemma == "be" and not children(above, "neg") and not _is_modal(above):
        for subject in children(above, "nsubj"):
            if subject.pos == "PRON":
                return pronoun_source(desk, subject)
            return desk.mention_of.get(subject.i) or _fact(desk, subject)
        return None
    before = desk.parse.words[noun.i - 1] if noun.i else noun
    if before.text not in (",", "-", "–", "—", "--"):
        return None
    start, _ = desk.parse.sentence(noun)
    known = desk.mention_for(desk.parse.words[before.i - 1]) if before.i > start else None
    if known is not None:
        return known
    close = range(before.i - 1, max(start, before.i - 9) - 1, -1)
    return next((desk.mention_of[i] for i in close if i in desk.mention_of), None)


def _fact(desk: Desk, noun: Word) -> Mention | None:
    """*Her silence is proof that ...*: an event or a thing that is no item by itself."""
    described = any(kid.dep in ("poss", "relcl", "acl", "prep", "amod", "compound") for kid in noun.kids)
    vague = lexicon.words("links", "vague_fact")
    if noun.pos != "NOUN" or not described or noun.lemma in vague or person_kind(desk.speakers, noun) is not None:
        return None
    return desk.mention_for(noun, kind=EvidenceKind.STATEMENT if is_shell(noun) else EvidenceKind.OTHER)


def _is_modal(verb: Word) -> bool:
    return any(kid.low in MODAL for kid in children(verb, "aux"))


def _proved(desk: Desk, noun: Word) -> set[int]:
    """Words of what is proved: a clause with "that", or a noun phrase after "of"; an aside may stand before it."""
    words, (_, end) = desk.parse.words, desk.parse.sentence(noun)
    for i in range(noun.i + 1, min(end, noun.i + 7)):
        word = words[i]
        if word.low == "that" and word.dep in ("mark", "det") and word.head.i > i:
            return {k for k in subtree(word.head) if k > i}
        if word.low == "of" and (things := children(word, "pobj", "pcomp")):
            content = {k for k in subtree(things[0]) if k > i}
            # "proof of A and evidence of B": the second begins anew
            anew = [k for k in content if words[k].lemma in lexicon.words("links", "proof_noun")]
            content = {k for k in content if k < min(anew, default=end) - 1} if anew else content
            return content if len(content) >= FEWEST else set()
    return set()


def told_by(desk: Desk, verb: Word) -> Link | None:
    """*The letters show, she said, that the firm knew*: the speaker's claim, and the source that the speaker gives for it."""
    words, (_, end) = desk.parse.words, desk.parse.sentence(verb)
    if verb.lemma not in lexicon.words("evidence", "frame.show") or verb.i + 4 >= end or words[verb.i + 1].text != ",":
        return None
    aside = next((i for i in range(verb.i + 2, min(end, verb.i + 6)) if i in desk.by_verb), None)
    that = next((i for i in range(aside + 1, min(end, aside + 10)) if words[i].low == "that"), None) if aside else None
    if aside is None or that is None or words[that - 1].text != "," or children(verb, "neg"):
        return None
    told = desk.by_verb[aside]
    behind = {i for i in told.content if i > that}
    mention = desk.mention_for(words[verb.i - 1]) if verb.i else None
    if len(behind) < FEWEST or mention is None:
        return None
    if mention.head.i in told.content:
        # the source is no part of what it shows
        told.content = trimmed(desk.parse, behind) or told.content
    reason = f"The speaker says that the source “{verb.text}” it."
    return Link(told, mention, Stance.SUPPORTS, {verb.i}, "told-by", reason, 0.65)


def examined(desk: Desk, verb: Word) -> Link | None:
    """*She went through the filings and found that ...*, *after reviewing the tape, they concluded that ...*: what was looked at backs it."""
    found = desk.by_verb.get(verb.i)
    if found is None or verb.lemma not in lexicon.words("evidence", "finding") or not verb.verbal or found.negated:
        return None
    for look in _looks(verb):
        if look.lemma not in lexicon.words("links", "look_verb") or look.i > verb.i or children(look, "neg"):
            continue
        things = children(look, "dobj") or [n for p in children(look, "prep") for n in children(p, "pobj")]
        mention = next((m for n in things if (m := desk.mention_of.get(n.i)) is not None), None)
        if mention is not None and mention.head.i not in found.content:
            reason = f"It was found by looking at this source (“{look.text}”)."
            return Link(found, mention, Stance.SUPPORTS, {look.i, verb.i}, "examined", reason, 0.6)
    return None


def _looks(verb: Word) -> list[Word]:
    """The verb that this one is joined to, and those that hang from it: *after reviewing*, *having read*."""
    joined = [verb.head] if verb.dep == "conj" else []
    after = [
        inner
        for prep in children(verb, "prep")
        if prep.low in ("after", "upon", "in", "by")
        for inner in children(prep, "pcomp")
    ]
    return [*joined, *children(verb, "advcl"), *after]


def as_shown(desk: Desk, word: Word) -> Link | None:
    """*Trade fell, as evidenced by the port's figures*: the clause before, and the source behind it."""
    if word.low != "as" or word.quote >= 0 or word.i + 3 >= len(desk.parse.words):
        return None
    shown, by = desk.parse.words[word.i + 1], desk.parse.words[word.i + 2]
    if shown.lemma not in lexicon.words("links", "shown_verb") or by.low not in ("by", "in"):
        return None
    mention = next((m for n in by.kids if n.dep == "pobj" and (m := desk.mention_for(n)) is not None), None)
    start, _ = desk.parse.sentence(word)
    if mention is None or word.i - start < FEWEST:
        return None
    statement = desk.statement_of.get(word.i - 1) or desk.statement_of.get(word.i - 2)
    claim = statement or desk.narrate(set(range(start, word.i)), "source-shows", "what the source is said to show")
    if claim is None:
        return None
    claim.content = trimmed(desk.parse, {i for i in claim.content if i < word.i}) or claim.content
    reason = f"The article gives the source for it (“{shown.text} {by.text}”)."
    return Link(claim, mention, Stance.SUPPORTS, {word.i, shown.i, by.i}, "as-shown", reason, 0.6)


STATEMENT_RULES = (facts.topic, vouched.vouched)

"""Links by somebody's counter-statement: *the bank denied the allegations in a statement*, *officials disputed that*, *Holt said there was no truth to it*.

The source is the item that carries the denial where one is named, else whoever speaks. A plain denial of a fact is no link.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import phrase_words
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import claim_behind, clause_before
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.next_item import backing
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.linking.verbs import CHANNELS, person_kind
from workbench.analysis.mentions import Mention, over_words
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Mode, Stance

_AGAINST = frozenset({"dispute", "refute", "rebut", "contest"})
_DISMISS = frozenset({"reject", "dismiss", "rebuff", "challenge"})
_POINTING = frozenset({"that", "this", "these", "those"})
_TELLING = frozenset({"say", "claim", "allege", "assert", "state"})
_REACH = 5  # sentences
_OPENING = 8  # words
_UNREAL = frozenset({"had", "if", "were"})  # "had he done so, he would have ..."


def denial(desk: Desk, verb: Word) -> Link | None:
    """A verb of denial with a noun, a pronoun or a clause for what is denied, against what somebody else said before."""
    if verb.lemma not in lexicon.words("links", "deny_verb", "deny_more") or verb.quote >= 0:
        return None
    if not verb.verbal and not _taken_for_a_noun(verb):
        return None
    if children(verb, "neg") or any(kid.tag == "MD" or kid.low == "to" for kid in children(verb, "aux")):
        return None
    who, how = subject(verb)
    if who is None or how in ("told", "passive"):
        return None
    item = carrier(desk, verb) or _said_next(desk, verb, who)
    if (verb.lemma == "deny" and item is None) or any(
        desk.judged({verb.i}, rule=rule) for rule in ("later-version", "until-then")
    ):
        return None
    found = _denied_claim(desk, verb, who, named=item is not None)
    if found is None or not could_be_false(desk, found.claim):
        return None
    if found.claim.claimant is None and item is None and found.how == "its own clause" and not _somebodys(verb):
        # "disputed the notion that ...": nobody is set against, but what they say themselves
        item = _own_words(desk, verb, who, found.claim)
        if item is None:
            return None
    if found.how == "the phrase itself" and (verb.sent == 0 or verb.lemma == "challenge"):
        # a headline names what the article goes on to state
        return None
    mention = item or whoever(desk, who)
    if mention is None or mention.head.i in found.claim.content:
        return None
    reason = f"The source is reported to “{verb.lemma}” it."
    confidence = (0.8 if item is not None else 0.65) * found.confidence + 0.1
    return Link(found.claim, mention, Stance.CONTRADICTS, {verb.i}, "denial", reason, confidence, set(found.words))


def _taken_for_a_noun(word: Word) -> bool:
    """*a claim that her office disputes*: the tagger's noun with a subject of its own is a verb."""
    return word.dep in ("acl", "relcl") and is_shell(word.head) and bool(children(word, "nsubj"))


def told_within(desk: Desk, thing: Word) -> Reference | None:
    """*claims made in a post that said the shop had cheated*: what the post said is the claim."""
    for i in sorted(subtree(thing)):
        told = desk.parse.words[i]
        if (
            i > thing.i
            and told.lemma in _TELLING
            and told.dep in ("relcl", "acl")
            and (inner := children(told, "ccomp"))
        ):
            claim = desk.narrate(subtree(inner[0]), "claim-clause", "the clause that is denied")
            relative = next(iter(children(told, "nsubj")), told)
            teller = desk.parse.words[relative.i - 1]
            if claim is not None and claim.claimant is None:
                claim.source = set(phrase_words(teller if teller.nominal else thing))
                claim.claimant = desk.speakers.claimant(claim.source)
            return Reference(claim, frozenset({thing.i}), "its own clause", 0.75) if claim else None
    return None


def carrier(desk: Desk, verb: Word) -> Mention | None:
    """*in a statement*, *in an email to the paper*, anywhere in the sentence outside quotations."""
    for word in desk.parse.words[slice(*desk.parse.sentence(verb))]:
        if (
            word.lemma in CHANNELS
            and word.quote < 0
            and word.dep == "pobj"
            and word.head.low in ("in", "through", "via")
            and not _told_there(verb, word)
        ):
            return desk.mention_for(word)
    return None


def _told_there(verb: Word, item: Word) -> bool:
    """*denied claims made in a post that said A*: the post tells what is denied."""
    inside = [i for thing in children(verb, "dobj") for i in subtree(thing)]
    return item.i in inside and any(
        kid.lemma in _TELLING for thing in (item, *children(verb, "dobj")) for kid in children(thing, "relcl")
    )


def could_be_false(desk: Desk, claim: Statement) -> bool:
    """Not what somebody wants, nor *the notion that the bridge should be closed*."""
    wished = any(desk.parse.words[i].low in ("should", "ought") for i in sorted(claim.content)[:_OPENING])
    return not wished and claim.rule not in ("intent", "ask-to", "adjective")


def _own_words(desk: Desk, verb: Word, who: Word, claim: Statement) -> Mention | None:
    """*She disputed the notion that the lake was closed. "The lake was open," she said*: what they go on to say about the same."""
    speaker = desk.speakers.resolve(who)
    for answer in desk.statements:
        near = 0 <= desk.parse.words[answer.first].sent - verb.sent <= 1 and answer.first > claim.last
        if (
            not near
            or answer.speaker != speaker
            or not answer.source
            or answer.rule in NO_FACTS
            or verb.i in answer.cue
        ):
            continue
        if likeness(desk.parse, claim.content, answer.content).shared:
            mention = over_words(desk.parse, answer.content, EvidenceKind.STATEMENT)
            desk.keep(mention)
            return mention
    return None


def _said_next(desk: Desk, verb: Word, who: Word) -> Mention | None:
    """*The bank denied losing it. "At no time did we lose anything," the bank said in a statement*: the item behind the denial."""
    if verb.sent + 1 >= len(desk.parse.sents):
        return None
    speaker = desk.speakers.resolve(who)
    start, end = desk.parse.sents[verb.sent + 1]
    last = desk.parse.sents[min(verb.sent + 2, len(desk.parse.sents) - 1)][1]
    for i in range(start, last):
        report = desk.by_verb.get(i)
        if report is None or report.verb is None or report.verb.i != i or report.mode is Mode.INDIRECT:
            continue
        named = any(desk.speakers.cast.at.get(k) is not None for k in report.source)
        if not start <= report.first < end or (report.speaker != speaker and named):
            return None
        return carrier(desk, report.verb)
    return None


def _denied_claim(desk: Desk, verb: Word, who: Word, *, named: bool) -> Reference | None:
    for thing in _denied_things(verb):
        if is_shell(thing):
            if verb.lemma in _DISMISS and thing.lemma not in lexicon.words(
                "links", "shell.claim", "shell.charge", "shell.account", "shell.portrait"
            ):
                return None
            beside = clause_before(desk, thing) if thing is verb.head else None
            found = beside or told_within(desk, thing) or claim_behind(desk, thing, opponent=who)
            if found is None or found.how != "the phrase itself":
                return found
            return found if named or children(thing, "poss") else None
        if thing.low in _POINTING and verb.lemma in _AGAINST:
            return claim_behind(desk, thing)
    if verb.lemma in _DISMISS and _denied_things(verb):
        # an offer, a bill or a plan: nothing that could be false
        return None
    return _about_the_same(desk, verb, who) if named else None


def _somebodys(verb: Word) -> bool:
    claims = lexicon.words("links", "shell.claim", "shell.charge", "shell.account")
    return any(thing.lemma in claims for thing in _denied_things(verb))


def _denied_things(verb: Word) -> list[Word]:
    """The objects; for *a claim that her office disputes* the noun before the relative clause."""
    things = children(verb, "dobj", "nsubjpass")
    relative = not things or things[0].low in ("that", "which")
    if verb.dep in ("acl", "relcl") and relative and is_shell(verb.head):
        return [verb.head]
    quantity = lexicon.words("links", "quantity")
    return [
        next((n for p in children(t, "prep") if p.low == "of" for n in children(p, "pobj")), t)
        if t.low in quantity
        else t
        for t in things
    ]


def _about_the_same(desk: Desk, verb: Word, who: Word) -> Reference | None:
    """*In an email, the bank denied losing anything*: the earlier statement of another speaker that shares most words."""
    content = subtree(verb) - {verb.i}
    speaker = desk.speakers.resolve(who)
    best: tuple[int, Statement] | None = None
    for claim in desk.before(min(desk.parse.sentence(verb)), limit=12):
        if verb.sent - desk.parse.words[claim.last].sent > _REACH or claim.speaker == speaker:
            continue
        if desk.parse.words[claim.first].low in _UNREAL:
            continue
        shared = len(likeness(desk.parse, claim.content, content).shared)
        if shared > 1 and (best is None or shared > best[0]):
            best = (shared, claim)
    told = _sentence_about(desk, verb, content, more_than=best[0] if best else 1)
    if told is not None or best is None:
        return told
    return Reference(best[1], frozenset(), "an earlier statement", 0.6 + 0.05 * min(3, best[0]))


def _sentence_about(desk: Desk, verb: Word, content: set[int], *, more_than: int) -> Reference | None:
    """The article's own sentence, a little before, that shares most words and more than any statement."""
    best: tuple[int, int] | None = None
    for number in range(verb.sent - 1, max(-1, verb.sent - _REACH), -1):
        inside = range(*desk.parse.sents[number])
        if desk.parse.words[inside.start].low in _UNREAL:
            continue
        shared = len(likeness(desk.parse, inside, content).shared)
        if shared > more_than and (best is None or shared > best[0]):
            best = (shared, number)
    if best is None:
        return None
    claim = desk.narrate(set(range(*desk.parse.sents[best[1]])), "sentence-before", "the sentence that is denied")
    return Reference(claim, frozenset(), "an earlier sentence", 0.5) if claim else None


def voice(desk: Desk, who: Word) -> Mention | None:
    """Whoever speaks as a source: the noun itself or, for a pronoun, the name it stands for in this sentence or two before."""
    kind = person_kind(desk.speakers, who)
    if kind is not None or who.i in desk.mention_of:
        return desk.mention_for(who, kind=kind)
    figure = desk.speakers.resolve(who) if who.pos == "PRON" else None
    start = desk.parse.sents[max(0, who.sent - 2)][0]
    for i in range(who.i - 1, start - 1, -1):
        if figure is not None and desk.speakers.cast.at.get(i) is figure:
            word = desk.parse.words[i]
            kind = person_kind(desk.speakers, word)
            return desk.mention_for(word, kind=kind) if kind is not None and word.dep != "compound" else None
    return None


def whoever(desk: Desk, who: Word) -> Mention | None:
    """Whoever speaks as a source, known as one or not: *the bank*."""
    mention = voice(desk, who)
    if mention is None and who.pos in ("NOUN", "PROPN"):
        mention = desk.mention_for(who, kind=EvidenceKind.STATEMENT)
    return mention


def speaking(desk: Desk, answer: Statement) -> Mention | None:
    """Whoever answers, as a source; what they answer where only a pronoun names them."""
    head = head_of(desk.parse, answer.source)
    mention = whoever(desk, head)
    if mention is None and head.pos == "PRON":
        mention = over_words(desk.parse, answer.content, EvidenceKind.STATEMENT)
        desk.keep(mention)
    return mention


def no_truth(desk: Desk, noun: Word) -> Link | None:
    """*There is no truth to the claim*, by the narrator or by somebody who is reported."""
    if noun.lemma not in ("truth", "merit", "substance", "validity") or not any(kid.low == "no" for kid in noun.kids):
        return None
    things = [
        n
        for p in [*children(noun, "prep"), *children(noun.head, "prep")]
        if p.low in ("to", "in")
        for n in children(p, "pobj")
    ]
    found = next((f for n in things if (f := claim_behind(desk, n)) is not None), None)
    if found is None:
        return None
    reason = f"The article says that there is no {noun.text} to it."
    link = Link(found.claim, None, Stance.CONTRADICTS, {noun.i}, "called-false", reason, 0.8 * found.confidence)
    return judged(desk, link, noun)


def judged(desk: Desk, link: Link, word: Word) -> Link | None:
    """The narrator's judgement as it is; somebody else's with them as the source and the third party."""
    judge = desk.statement_of.get(word.i)
    if judge is None or judge is link.claim or not judge.source:
        if link.evidence is None and link.stance is Stance.CONTRADICTS:
            link.evidence = backing(desk, word.sent + 1)
        return link
    if judge.claimant is None or judge.speaker is link.claim.speaker:
        return None
    link.evidence = speaking(desk, judge)
    link.third_party = judge.claimant.name
    link.reason = f"{judge.claimant.name} is reported to call it “{desk.parse.said(link.cue)}”."
    return link if link.evidence is not None else None


def accused(desk: Desk, word: Word) -> Link | None:
    """*The senator blasted him for falsely saying X*, *accused her of falsely portraying herself as Y*: a judgement with its judge."""
    if word.low not in lexicon.words("links", "false_adverb") or word.dep != "advmod" or word.quote >= 0:
        return None
    told = word.head
    if told.tag != "VBG" or told.dep != "pcomp" or told.head.low not in ("of", "for", "over"):
        return None
    blame = told.head.head
    while blame.nominal and blame.dep == "pobj" and blame.head.head is not blame:
        # "blasted her at the time for ..."
        blame = blame.head.head
    targets = children(blame, "dobj")
    who, _ = subject(blame)
    parts = children(told, "ccomp", "oprd", "xcomp", "dobj")
    if not targets or who is None or not parts:
        return None
    as_what = [
        n
        for p in [*children(told, "prep"), *(k for d in parts for k in children(d, "prep"))]
        if p.low == "as"
        for n in p.kids
    ]
    content = subtree(as_what[-1] if as_what else parts[-1])
    claim = desk.narrate(content, "accused-clause", "what somebody is accused of telling falsely", outside=told.i)
    mention = voice(desk, who)
    if claim is None or mention is None:
        return None
    if claim.claimant is None:
        claim.claimant, claim.speaker = desk.speakers.claimant(subtree(targets[0])), desk.speakers.resolve(targets[0])
    reason = f"The source is reported to say that it was told “{word.text}”."
    third = desk.parse.said(range(mention.first, mention.last))
    return Link(claim, mention, Stance.CONTRADICTS, {word.i}, "accused-false", reason, 0.65, third_party=third)

"""Links by a verdict in an idiom or on several claims at once: *Holt is wrong to say that A*, *couldn't be further from the truth*,
*all three claims were disproved by videos*, *spread a misleading claim about B. They say that A*.

Plain judgements ("that is false") are in `false` and `answers`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.denials import judged, voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.verbs import person_kind
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance

_POINTING = frozenset({"this", "that", "it", "nothing"})
_REACH = 4  # sentences
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "both": 2}


def wrong_to_say(desk: Desk, word: Word) -> Link | None:
    """*Goff is wrong to claim that A*, *she was mistaken when she said that A*, by the narrator or by somebody who is reported."""
    if word.low not in lexicon.words("links", "wrong_word") or word.dep != "acomp" or word.head.lemma != "be":
        return None
    if children(word.head, "neg", "mark") and not _only_that(word.head):
        return None
    told = next((v for v in _said_in(word) if children(v, "ccomp", "dobj")), None)
    who = next(iter(children(word.head, "nsubj")), None)
    if told is None or who is None or any(kid.tag == "MD" for kid in children(word.head, "aux")):
        return None
    marks = {kid.i for clause in children(told, "ccomp") for kid in children(clause, "mark")}
    content = {i for i in subtree(told) if i > told.i} - marks
    claim = desk.by_verb.get(told.i) or desk.narrate(
        content, "claim-clause", "the clause that is called wrong", outside=word.i
    )
    if claim is None or not desk.states(claim):
        return None
    if claim.claimant is None and who.low != "it":
        claim.source = subtree(who)
        claim.claimant, claim.speaker = desk.speakers.claimant(subtree(who)), desk.speakers.resolve(who)
    reason = f"The article says that it is “{word.text}” to say so."
    return judged(desk, Link(claim, None, Stance.CONTRADICTS, {word.i}, "wrong-to-say", reason, 0.65), word)


def _only_that(verb: Word) -> bool:
    return not children(verb, "neg") and all(kid.low == "that" for kid in children(verb, "mark"))


def _said_in(word: Word) -> list[Word]:
    """The verbs of saying that the judgement is about."""
    saying = lexicon.words("links", "strong_claim") | {"say", "suggest", "state", "imply", "tell"}
    near = [*children(word, "xcomp", "advcl", "ccomp"), *children(word.head, "advcl", "xcomp")]
    near += [v for p in children(word, "prep") if p.low == "in" for v in children(p, "pcomp")]
    return [verb for verb in near if verb.lemma in saying and verb.i > word.i]


def far_from_truth(desk: Desk, word: Word) -> Link | None:
    """*This couldn't be further from the truth*, *nothing could be further from the truth*."""
    if word.low not in ("further", "farther", "far") or not any(
        n.low == "truth" for p in children(word, "prep") if p.low == "from" for n in children(p, "pobj")
    ):
        return None
    noun = next(iter(children(word.head, "nsubj")), None)
    if noun is None or noun.low not in _POINTING:
        return None
    judge = desk.statement_of.get(word.i)
    for earlier in desk.before(noun.i - 1, limit=4):
        near = noun.sent - desk.parse.words[earlier.last].sent <= 1
        if earlier is not judge and earlier.last < noun.i and near and earlier.source and desk.states(earlier):
            reason = "The article says that it is far from the truth."
            link = Link(earlier, None, Stance.CONTRADICTS, {word.i}, "far-from-truth", reason, 0.6, {noun.i})
            return judged(desk, link, word)
    return _told_before(desk, noun, word)


def _told_before(desk: Desk, noun: Word, word: Word) -> Link | None:
    """The claim that the same quotation tells in the sentence before: *"She claimed that A. Nothing could be further from the truth."*"""
    if noun.sent == 0:
        return None
    saying = lexicon.words("links", "strong_claim") | {"say", "state"}
    for verb in desk.parse.words[slice(*desk.parse.sents[noun.sent - 1])]:
        who = children(verb, "nsubj")
        if verb.lemma in saying and verb.verbal and who and (clauses := children(verb, "ccomp")):
            claim = desk.narrate(subtree(clauses[0]), "claim-clause", "the clause that is judged", outside=noun.i)
            if claim is None:
                return None
            if claim.claimant is None:
                claim.source = subtree(who[0])
                claim.claimant, claim.speaker = desk.speakers.claimant(claim.source), desk.speakers.resolve(who[0])
            reason = "It is called far from the truth."
            return judged(desk, Link(claim, None, Stance.CONTRADICTS, {word.i}, "far-from-truth", reason, 0.6), word)
    return None


def several(desk: Desk, noun: Word) -> list[Link]:
    """*All three claims were disproved by videos*, *she has disputed both accounts*: one link to each of the statements before."""
    if noun.tag != "NNS" or not is_shell(noun) or noun.quote >= 0:
        return []
    counts = [
        _NUMBERS[kid.low] for kid in noun.kids if kid.low in _NUMBERS and kid.dep in ("det", "nummod", "predet", "amod")
    ]
    verb = noun.head
    strong = verb.lemma in lexicon.words("links", "general_subject", "deny_verb", "deny_more")
    if not counts or not strong or not verb.verbal or children(verb, "neg"):
        return []
    doer = next((n for a in children(verb, "agent") for n in children(a, "pobj")), None)
    if noun.dep == "dobj":
        doer = next(iter(children(verb, "nsubj")), None)
    source = _source(desk, doer) if doer is not None else None
    if source is None or (verb.lemma == "deny" and noun.dep == "dobj"):
        return []
    claims = _last_statements(desk, noun, counts[0], source)
    reason = f"The article says that the source “{verb.text}” all of these claims."
    return [
        Link(claim, source, Stance.CONTRADICTS, {verb.i}, "back-reference", reason, 0.6, {noun.i}) for claim in claims
    ]


def _source(desk: Desk, doer: Word) -> Mention | None:
    return (
        desk.mention_of.get(doer.i)
        or voice(desk, doer)
        or desk.mention_for(doer, kind=person_kind(desk.speakers, doer))
    )


def _last_statements(desk: Desk, noun: Word, count: int, source: Mention) -> list[Statement]:
    """As many statements as are counted, right before; none where there are fewer."""
    found: list[Statement] = []
    for earlier in desk.before(desk.parse.sentence(noun)[0] - 1, limit=8):
        if noun.sent - desk.parse.words[earlier.last].sent > _REACH or len(found) == count:
            break
        if earlier.source and earlier.verb is not None and source.head.i not in earlier.source and desk.states(earlier):
            found.append(earlier)
    return found if len(found) == count else []


def announced(desk: Desk, word: Word) -> Link | None:
    """*Users spread a misleading claim about the bill. They claim that A*: the claim stands in the next sentence."""
    noun = word.head
    bad = word.low in lexicon.words("links", "false_certain") or word.low == "misleading"
    if not bad or word.dep != "amod" or noun.lemma not in _ANNOUNCED or word.quote >= 0:
        return None
    if not any(kid.low in ("a", "an", "another") for kid in noun.kids) or noun.sent + 1 >= len(desk.parse.sents):
        return None
    if any(kid.dep in ("acl", "relcl") for kid in noun.kids) or desk.statement_of.get(word.i) is not None:
        return None
    start, end = desk.parse.sents[noun.sent + 1]
    told = next((desk.by_verb[i] for i in range(start, end) if i in desk.by_verb), None)
    saying = lexicon.words("links", "strong_claim") | {"say"}
    if told is None or told.verb is None or told.verb.lemma not in saying or not start <= told.first < end:
        return None
    if not all(
        desk.parse.words[i].low in ("they", "he", "she", "it", "the", "post", "posts", "claim", "users")
        for i in told.source
    ):
        return None
    reason = f"The article calls it “{word.text}” before it tells it."
    return Link(told, None, Stance.CONTRADICTS, {word.i}, "announced-false", reason, 0.55)


_ANNOUNCED = frozenset({"claim", "rumor", "rumour", "story", "allegation", "assertion", "narrative"})

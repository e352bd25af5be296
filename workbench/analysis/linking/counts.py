"""Links by a number that falls short of or goes beyond the one that somebody gave: *2.7 million, less than a third of what she claimed*,
*far below the 40 percent he cited*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import Reference
from workbench.analysis.linking.versions import NOT_FACTS
from workbench.analysis.mentions import Mention
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_BACK = 9  # words before the number given in which the comparison stands
_REACH = 4  # sentences
_PEOPLE = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})


def off_the_count(desk: Desk, verb: Word) -> Link | None:
    """The verb says that somebody gave another number; the comparison stands right before."""
    if verb.lemma not in lexicon.words("links", "gave_number") or not verb.verbal or verb.quote >= 0:
        return None
    if children(verb, "neg") or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    who = next((kid for kid in children(verb, "nsubj") if kid.low not in ("what", "that", "which")), None)
    what = any(kid.low == "what" for kid in verb.kids)
    counted = verb.head if verb.dep == "relcl" else None
    if who is None or not (what or (counted is not None and _number_of(counted))):
        return None
    first = min(subtree(verb)) if what else min(subtree(counted) if counted is not None else {verb.i})
    cue = _comparison(desk, verb, first)
    if not cue:
        return None
    found = claim_behind(desk, verb) if what else _gave(desk, who, counted)
    source = _source(desk, verb, min(cue))
    if found is None or source is None or source.head.i in found.claim.content or found.claim.rule in NOT_FACTS:
        return None
    if found.how == "the phrase itself":
        return None
    reason = "The number is said to be another one than was given."
    return Link(found.claim, source, Stance.CONTRADICTS, cue | {verb.i}, "other-count", reason, 0.6, set(found.words))


def _number_of(noun: Word) -> bool:
    return noun.pos == "NUM" or any(kid.dep == "nummod" for kid in noun.kids)


def _comparison(desk: Desk, verb: Word, first: int) -> set[int]:
    """*less than a third of*, *far below*, *nowhere near*, *half of*: the words of comparison before the number given."""
    start, _ = desk.parse.sentence(verb)
    wanted = lexicon.words("links", "falls_short")
    near = desk.parse.words[max(start, first - _BACK) : first + 1]
    return {w.i for w in near if w.low in wanted and w.quote < 0}


def _gave(desk: Desk, who: Word, counted: Word | None) -> Reference | None:
    """The earlier statement of this person in which the number stands."""
    speaker = desk.speakers.resolve(who)
    if counted is None or speaker is None:
        return None
    numbers = {w.low for w in (counted, *counted.kids) if w.pos == "NUM"}
    for earlier in desk.before(who.i - 1, limit=10):
        near = who.sent - desk.parse.words[earlier.last].sent <= _REACH
        inside = {desk.parse.words[i].low for i in earlier.content}
        if near and earlier.speaker == speaker and earlier.last < who.i and numbers & inside:
            return Reference(earlier, frozenset({counted.i}), "the number given", 0.7)
    return None


def _source(desk: Desk, verb: Word, before: int) -> Mention | None:
    """The item of the sentence that gives the number, or else of the sentence before."""
    start, _ = desk.parse.sentence(verb)
    for low, high in ((start, before), (desk.parse.sents[max(0, verb.sent - 1)][0], start)):
        found = [desk.mention_of[i] for i in range(low, high) if i in desk.mention_of]
        items = [m for m in found if m.kind not in _PEOPLE]
        if items:
            return items[0]
    subjects = [w for w in desk.parse.words[start:before] if w.dep == "nsubj" and w.pos == "NOUN"]
    return next((m for w in subjects[:1] if (m := desk.mention_for(w)) is not None), None)

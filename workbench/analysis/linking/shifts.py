"""Links where a sentence says that somebody's account shifted, and another one or its own clause tells how.

*Her account has also shifted. In an interview last year she said B*, *But Sobol told police something different. A transcript has him saying B*,
*The ministry changed its position after a fisherman posted a video*, *Hours later the firm said B, and the minister withdrew his remark*.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import is_shell
from workbench.analysis.linking.centre import centre_of
from workbench.analysis.linking.denials import speaking, voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.own_words import could_be_wrong, earlier_of, occasion, over, sides_of, thing_in
from workbench.analysis.linking.rounds import side
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_LINES = frozenset({"line", "tune", "message", "story", "position", "mind"})
_POLICY = frozenset({"position", "mind", "stance", "pledge", "promise", "view"})
_TELL = frozenset({"tell", "say", "give"})
_SO_FAR = 60  # sentences back
_AFTER = frozenset({"after", "when", "once"})


def shifts(desk: Desk) -> list[Link]:
    """At most one link for each word that says so."""
    found: list[Link] = []
    for word in desk.parse.words:
        if word.quote >= 0 or not word.verbal or children(word, "neg"):
            continue
        link = _changed_after(desk, word) or _shifted(desk, word)
        if link is not None:
            found.append(link)
    return found


def _changed_after(desk: Desk, verb: Word) -> Link | None:
    """*It changed its position on Wednesday after a fisherman posted a video*: the video against what it had said."""
    if verb.lemma not in lexicon.words("disputes", "own_words.turn_back"):
        return None
    things = [k for k in children(verb, "dobj", "nsubjpass") if is_shell(k) or k.low in _LINES or k.low == "it"]
    if not things or any(kid.tag == "MD" or kid.low == "to" for kid in children(verb, "aux")):
        return None
    mention = _what_came_up(desk, verb)
    claim = _given_up(desk, verb, things[0]) if mention is not None else None
    if mention is None or claim is None or mention.head.i in claim.content:
        return None
    reason = f"The article says that the claim was given up (“{verb.text}”) after this."
    return Link(claim, mention, Stance.CONTRADICTS, {verb.i}, "given-up", reason, 0.6)


def _what_came_up(desk: Desk, verb: Word) -> Mention | None:
    for kid in children(verb, "advcl", "prep"):
        after = kid.low in _AFTER or any(k.low in _AFTER for k in children(kid, "mark", "advmod", "prep"))
        if not after or kid.i < verb.i:
            continue
        clause = kid if kid.verbal else next(iter(children(kid, "pcomp")), kid)
        item = thing_in(desk, sorted(subtree(kid)))
        if item is not None:
            return item
        who = next(iter(children(clause, "nsubj")), None)
        return voice(desk, who) if who is not None else None
    told = desk.by_verb.get(verb.head.i) if verb.dep == "conj" else None
    if told is None or told.verb is not verb.head or not told.source or not could_be_wrong(desk, told):
        return None
    return speaking(desk, told) if children(verb, "nsubj") else None


def _given_up(desk: Desk, verb: Word, thing: Word) -> Statement | None:
    owner = next(iter(children(thing, "poss")), None)
    who = owner if owner is not None else subject(verb)[0]
    start, _ = desk.parse.sentence(verb)
    first = desk.parse.sents[max(0, verb.sent - 1)][0]
    if thing.low == "it":
        told = next((s for s in desk.before(start, limit=3) if s.first >= first and s.source), None)
        return told if told is not None and could_be_wrong(desk, told) else None
    if who is None:
        return None
    claim = earlier_of(desk, side(desk, who), start, reach=2, told=set())
    if claim is not None:
        return claim
    # "the minister", who was named with his office in the sentence before
    offices = {kid.lemma for kid in children(verb, "nsubj") if kid.pos == "NOUN"}
    near = (s for s in desk.before(start, limit=3) if first <= s.first and s.last < start and could_be_wrong(desk, s))
    return next((s for s in near if offices & {desk.parse.words[i].lemma for i in s.source}), None)


def _shifted(desk: Desk, word: Word) -> Link | None:
    """*Her account has also shifted. In an interview last year she said B*."""
    report = desk.statement_of.get(word.i)
    owner = _shifts(desk, word) if report is None or not report.source else None
    if owner is None or word.sent + 1 >= len(desk.parse.sents):
        return None
    start, _ = desk.parse.sentence(word)
    first, last = desk.parse.sents[word.sent + 1]
    reports = (
        s for i in range(first, last) if (s := desk.by_verb.get(i)) is not None and s.source and s.first >= first
    )
    newer = next(reports, None)
    item = _place(desk, first, last)
    unnamed = owner is word or (owner.pos == "PRON" and newer is not None)
    who = side(desk, owner) if not unnamed else (sides_of(desk, newer) if newer is not None else set())
    if newer is not None and not sides_of(desk, newer) & who and (item is None or item.head.i in newer.content):
        # somebody else's version
        return None
    told = newer.content if newer is not None else set(range(first, last))
    mention = item or (over(desk, newer) if newer is not None else None)
    claim = _first_version(desk, who, start, told)
    if claim is None and word.lemma in _TELL:
        claim = next((s for s in desk.before(start, limit=3) if desk.parse.words[s.last].sent == word.sent - 1), None)
    if claim is None or mention is None or mention.head.i in claim.content:
        return None
    reason = "The article says that the speaker's account shifted, and this is the other version."
    return Link(claim, mention, Stance.CONTRADICTS, {word.i}, "shifted", reason, 0.55)


def _first_version(desk: Desk, who: set[int], before: int, told: set[int]) -> Statement | None:
    """The central claim of the article where it is theirs, else what they said that is likest."""
    centre = centre_of(desk)
    if centre is not None and centre.claim.last < before and sides_of(desk, centre.claim) & who:
        return max(centre.claims, key=lambda s: (len(likeness(desk.parse, s.content, told).shared), s is centre.claim))
    near = earlier_of(desk, who, before, reach=3, told=told)
    return near or earlier_of(desk, who, before, reach=_SO_FAR, told=told)


def _place(desk: Desk, first: int, last: int) -> Mention | None:
    """The item or the occasion in which the other version was told."""
    item = thing_in(desk, range(first, last))
    if item is not None:
        return item
    place = next((desk.parse.words[i] for i in range(first, last) if occasion(desk.parse.words[i])), None)
    return desk.mention_for(place, kind=EvidenceKind.STATEMENT) if place is not None else None


def _shifts(desk: Desk, word: Word) -> Word | None:
    """Whose account it is that shifts; the verb itself where nobody is named; None for any other word."""
    if word.lemma in lexicon.words("disputes", "own_words.shift"):
        for noun in children(word, "nsubj", "dobj"):
            if not (is_shell(noun) or noun.low in _LINES) or noun.tag == "NNS" or noun.low in _POLICY:
                continue
            owner = next(iter(children(noun, "poss")), None)
            if owner is not None:
                return owner
            # "by evening the line had shifted"
            return word if noun.dep == "nsubj" and not children(noun, "prep", "amod") else None
    if word.lemma in _TELL:
        for thing in children(word, "dobj"):
            other = thing.low == "something" and any(k.low in ("different", "else") for k in thing.kids)
            tale = is_shell(thing) and any(k.low in ("different", "another") for k in thing.kids)
            if other or tale:
                who, _ = subject(word)
                person = who is not None and isinstance(desk.speakers.resolve(who), Figure)
                return who if person else None
    return None

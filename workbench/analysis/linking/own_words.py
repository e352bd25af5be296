"""Links between what somebody says and what they said elsewhere, where the article brings the other saying in as a thing of its own.

*But in his budget speech in March, the mayor himself boasted of B*; *the army now says B*; *When shown the log, he conceded B*.
Items with the speaker's own words are in `recorded`; two reports side by side with a word for the change of mind are in `versions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.rounds import side
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.mentions import Mention, over_words
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH, _FAR = 3, 12  # sentences back
_LONG = 40  # words
_YEAR = re.compile(r"(19|20)\d\d")
_THINGS = frozenset({"video", "audio", "document", "record", "post", "report", "image"})
_AHEAD = frozenset({"will", "would", "'ll", "’ll", "should", "shall", "may", "might", "could", "ought"})


def own_words(desk: Desk) -> list[Link]:
    """At most one link for each report of a speaker's other words."""
    found: list[Link] = []
    for statement in sorted(desk.statements, key=lambda s: s.first):
        link = _said_before(desk, statement) or _now_says(desk, statement) or _confronted(desk, statement)
        if link is not None and not desk.judged(link.cue):
            found.append(link)
    return found


def could_be_wrong(desk: Desk, claim: Statement, *, spoken: bool = True) -> bool:
    """A statement of fact about what is or was, by somebody who is named."""
    if claim.rule in (*NO_FACTS, "clause-think", "call") or (spoken and not claim.source) or claim.asks:
        return False
    if len(claim.content) > _LONG or claim.speaker is None:
        return False
    words = [desk.parse.words[i] for i in sorted(claim.content)]
    main = next((w for w in words if w.verbal and w.head.i not in claim.content), None)
    return main is None or not any(kid.low in _AHEAD for kid in children(main, "aux"))


def sides_of(desk: Desk, statement: Statement) -> set[int]:
    return side(desk, head_of(desk.parse, statement.source)) if statement.source else set()


def earlier_of(
    desk: Desk, who: set[int], before: int, *, reach: int, told: set[int], alike: bool = False
) -> Statement | None:
    """The earlier statement of one side that shares most words with what is told now, the nearest of several; with `alike` some at least."""
    sent = desk.parse.words[before].sent
    best: tuple[int, Statement] | None = None
    for claim in desk.before(before, limit=40):
        words = claim.content | claim.cue | claim.source
        if max(words) >= before:
            continue
        if sent - desk.parse.words[claim.last].sent > reach:
            break
        if not could_be_wrong(desk, claim) or not sides_of(desk, claim) & who or not desk.states(claim):
            continue
        shared = len(likeness(desk.parse, claim.content, told).shared) + 2 * _answered(desk, claim)
        if best is None or shared > best[0]:
            best = (shared, claim)
    return best[1] if best is not None and (best[0] or not alike) else None


def _answered(desk: Desk, claim: Statement) -> bool:
    return any(link.claim is claim and link.stance is Stance.CONTRADICTS for link in desk.links)


def _said_before(desk: Desk, statement: Statement) -> Link | None:
    """*But in his budget speech in March, the mayor himself boasted of it*."""
    verb = statement.verb
    if verb is None or not statement.source or statement.rule in ("intent", "ask-to") or not desk.contested():
        return None
    start, end = desk.parse.sentence(verb)
    outside = [desk.parse.words[i] for i in range(start, end) if i not in statement.content]
    place = next((w for w in outside if occasion(w) and w.dep == "pobj" and w.i not in statement.source), None)
    turned = desk.turned(verb) or any(w.low in ("himself", "herself", "themselves", "itself") for w in outside)
    if place is None or not turned or not _past(place, outside):
        return None
    first = min(statement.content | statement.source | statement.cue)
    claim = _for_somebody(desk, start, statement.content)
    if claim is None:
        claim = earlier_of(desk, sides_of(desk, statement), min(first, start + 1), reach=_REACH, told=statement.content)
    mention = _item(desk, place)
    if claim is None or mention is None or mention.head.i in claim.content:
        return None
    reason = "The article sets it against what the same side said on another occasion."
    return Link(claim, mention, Stance.CONTRADICTS, {verb.i}, "said-before", reason, 0.55)


def _for_somebody(desk: Desk, before: int, told: set[int]) -> Statement | None:
    """*"Not one was lost," a spokesman said. But in his speech the mayor himself boasted of it*: what was said right before, in another's name."""
    speaks = lexicon.words("disputes", "speaks_for")
    sent = desk.parse.words[before].sent
    near = [
        s
        for s in desk.before(before, limit=4)
        if s.last < before and desk.parse.words[s.last].sent >= sent - 1 and could_be_wrong(desk, s) and desk.states(s)
    ]
    near = [s for s in near if any(desk.parse.words[i].lemma in speaks for i in s.source)] and near
    return max(near, key=lambda s: len(likeness(desk.parse, s.content, told).shared), default=None)


def occasion(word: Word) -> bool:
    return word.lemma in lexicon.words("disputes", "own_words.occasion") and word.quote < 0


def _past(place: Word, outside: list[Word]) -> bool:
    """A year, a month or *last year*, *earlier*, with it."""
    near = [w for w in outside if w.i in subtree(place)] + [w for w in outside if w.ent == "DATE"]
    past = lexicon.words("disputes", "own_words.past")
    return any(_YEAR.fullmatch(w.text) or w.low in past for w in near)


def _now_says(desk: Desk, statement: Statement) -> Link | None:
    """*In a summary of its review, the army now says that B*."""
    verb = statement.verb
    if verb is None or not statement.source or not desk.contested() or not could_be_wrong(desk, statement):
        return None
    now = next((kid for kid in children(verb, "advmod") if kid.low == "now" and kid.i < verb.i), None)
    if now is None or verb.lemma not in lexicon.words("disputes", "own_words.say"):
        return None
    start, _ = desk.parse.sentence(verb)
    who = sides_of(desk, statement)
    claim = earlier_of(desk, who, min(statement.first, start), reach=_REACH, told=statement.content)
    if claim is None and verb.head is verb:
        claim = _by_an_officer(desk, statement, start)
    if claim is None or (claim.verb is not None and any(kid.low == "now" for kid in claim.verb.kids)):
        return None
    mention = thing_in(desk, range(start, verb.i)) or over(desk, statement)
    if mention.head.i in claim.content:
        return None
    reason = "The same side is reported to say something else now."
    return Link(claim, mention, Stance.CONTRADICTS, {now.i, verb.i}, "now-says", reason, 0.5)


def _by_an_officer(desk: Desk, statement: Statement, before: int) -> Statement | None:
    """*General Holt said A. The army now says B*: of a body the version is told right before, by one of its people."""
    head = head_of(desk.parse, statement.source)
    if head.i in desk.speakers.cast.at or head.lemma in lexicon.words("people", "person_noun") or head.pos == "PRON":
        return None
    near = [
        s for s in desk.before(before, limit=4) if desk.parse.words[before].sent - desk.parse.words[s.last].sent == 1
    ]
    near = [s for s in near if s.last < before and could_be_wrong(desk, s) and desk.states(s)]
    return near[0] if near and sides_of(desk, near[0]) else None


def _confronted(desk: Desk, statement: Statement) -> Link | None:
    """*When shown the log, he conceded that B*: the item against what he said before."""
    verb = statement.verb
    if verb is None or not statement.source or statement.rule in NO_FACTS:
        return None
    start, end = desk.parse.sentence(verb)
    for word in desk.parse.words[start:end]:
        if word.tag != "VBN" or word.lemma not in lexicon.words("disputes", "own_words.confront") or word.quote >= 0:
            continue
        item = thing_in(desk, sorted(subtree(word)))
        gives_in = verb.lemma in lexicon.words("disputes", "own_words.concede")
        if item is None or not gives_in or word.i in statement.content or children(verb, "neg"):
            continue
        claim = earlier_of(desk, sides_of(desk, statement), start, reach=_REACH, told=statement.content)
        if claim is not None and item.head.i not in claim.content:
            reason = "The speaker gave in when shown this."
            return Link(claim, item, Stance.CONTRADICTS, {word.i, verb.i}, "confronted", reason, 0.65)
    return None


def thing_in(desk: Desk, places: Iterable[int]) -> Mention | None:
    """The first item among these words that can be read, heard or seen."""
    for i in places:
        mention = desk.mention_of.get(i)
        if mention is not None and (mention.kind.value in _THINGS or occasion(mention.head)):
            return mention
    return None


def _item(desk: Desk, noun: Word) -> Mention | None:
    return desk.mention_of.get(noun.i) or desk.mention_for(noun, kind=EvidenceKind.STATEMENT)


def over(desk: Desk, statement: Statement) -> Mention:
    mention = over_words(desk.parse, statement.content, EvidenceKind.STATEMENT)
    desk.keep(mention)
    return mention

"""Links between one speaker's fact and another's, or an item's, where a turn or a short sentence stands between the two.

*He said the memo never reached his desk. However, the former secretary told the paper that she had handed it to him herself*; *There is just one
problem. The department's own figures show B*; *That is not what readers saw. The graphic reads B*; *That would come as a surprise to the crew*.
`rebuttals` weighs two speakers anywhere; here the turn itself counts, in reports on a dispute only, and so the facts must answer each other.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.claim_parts import likest
from workbench.analysis.linking.denials import speaking
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.own_words import could_be_wrong, sides_of, thing_in
from workbench.analysis.linking.tellings import Telling, mention_of, tellings
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 2  # sentences between the two
_SHORT = 14  # words of a sentence that only turns
_LONG = 45
_ENOUGH = 1.3
_SHARED, _NEGATED, _OTHER, _ABOUT, _FLAT, _TOLD_FLAT, _SAW, _FAR = 0.5, 1.0, 1.0, 0.7, 1.0, 0.3, 0.7, 0.3
_THINGS = frozenset({"video", "audio", "document", "record", "post", "report", "image", "data", "physical", "study"})


def crossfire(desk: Desk) -> list[Link]:
    """At most one link for each telling."""
    found: list[Link] = []
    told = tellings(desk)
    for number in range(len(desk.parse.sents)):
        link = _signalled(desk, number, told)
        if link is not None:
            found.append(link)
    if desk.contested():
        for one in told:
            link = _turned_against(desk, one) or _the_opposite(desk, one)
            if link is not None:
                found.append(link)
    return found


def _signalled(desk: Desk, number: int, told: list[Telling]) -> Link | None:
    """A sentence that says nothing but that the last one is wrong; what comes with it or next is the evidence."""
    start, end = desk.parse.sents[number]
    words = desk.parse.words[start:end]
    said = " ".join(w.low.replace("’", "'") for w in words)
    phrase = next((p for p in _phrases() if f" {p} " in f" {said} "), None)
    if phrase is None or words[0].quote >= 0 or words[-1].text == "?":
        return None
    weak = phrase in lexicon.table("disputes")["crossfire"]["weak"]
    if (weak and not desk.contested()) or len(words) > _SHORT + 10:
        return None
    claim = _before(desk, number)
    mention = _evidence(desk, number, told) if claim is not None else None
    if claim is None or mention is None or mention.head.i in claim.content or desk.contradicts(mention):
        return None
    reason = f"A sentence sets what follows against the claim (“{desk.parse.said(_places(words, phrase))}”)."
    return Link(claim, mention, Stance.CONTRADICTS, _places(words, phrase), "signalled", reason, 0.5 if weak else 0.6)


@functools.cache
def _phrases() -> list[str]:
    table = lexicon.table("disputes")["crossfire"]
    return [*table["sure"], *table["weak"]]


def _places(words: list[Word], phrase: str) -> set[int]:
    """The words of the sentence that make up the phrase."""
    parts = phrase.split()
    for n in range(len(words) - len(parts) + 1):
        if [w.low.replace("’", "'") for w in words[n : n + len(parts)]] == parts:
            return {w.i for w in words[n : n + len(parts)]}
    return {words[0].i}


def _before(desk: Desk, number: int) -> Statement | None:
    """What was said last, in one of the two sentences before."""
    start = desk.parse.sents[number][0]
    for claim in desk.before(start, limit=5):
        if claim.last >= start or not could_be_wrong(desk, claim):
            continue
        near = number - desk.parse.words[claim.last].sent <= _REACH
        return claim if near and desk.states(claim) else None
    return None


def _evidence(desk: Desk, number: int, told: list[Telling]) -> Mention | None:
    """An item or a person in the sentence itself, else in the next one."""
    start, end = desk.parse.sents[number]
    item = thing_in(desk, range(start, end)) or _of_kind(desk, range(start, end))
    if item is not None:
        return item
    for one in told:
        if one.sent in (number, number + 1) and one.first >= start:
            return mention_of(desk, one)
    if number + 1 >= len(desk.parse.sents):
        return None
    return _of_kind(desk, range(*desk.parse.sents[number + 1]))


def _of_kind(desk: Desk, places: Iterable[int]) -> Mention | None:
    return next((m for i in places if (m := desk.mention_of.get(i)) is not None and m.kind.value in _THINGS), None)


def _turned_against(desk: Desk, one: Telling) -> Link | None:
    """*However, she told the paper that she had handed it to him*: against what another one said just before."""
    statement, verb = one.statement, one.verb
    if statement is None or verb is None or verb.quote >= 0 or not could_be_wrong(desk, statement):
        return None
    start, _ = desk.parse.sentence(verb)
    turns = lexicon.words("links", "contrast.turns")
    turn = next((w for w in desk.parse.words[start : start + 2] if w.low in turns and w.quote < 0), None)
    if turn is None or len(statement.content) > _LONG or not desk.states(statement) or one.first - start > 12:
        return None
    if verb.lemma not in lexicon.words("disputes", "crossfire.say"):
        return None
    best: tuple[float, Statement] | None = None
    for claim in desk.before(start, limit=4):
        distance = verb.sent - desk.parse.words[claim.last].sent
        if claim.last >= start or distance > _REACH:
            continue
        if (
            not could_be_wrong(desk, claim)
            or not desk.states(claim)
            or sides_of(desk, claim) & sides_of(desk, statement)
        ):
            continue
        score = _answers(desk, claim, one) - _FAR * (distance - 1)
        if best is None or score > best[0]:
            best = (score, claim)
    if best is None or best[0] < _ENOUGH:
        return None
    mention = _by_name(desk, mention_of(desk, one) or speaking(desk, statement))
    if mention is None or mention.head.i in best[1].content or desk.contradicts(mention):
        return None
    reason = f"After a turn (“{turn.low}”) somebody else tells it otherwise."
    return Link(best[1], mention, Stance.CONTRADICTS, {turn.i}, "turned-against", reason, 0.5)


def _the_opposite(desk: Desk, one: Telling) -> Link | None:
    """*Her manager said the firm had not signed anything. A spokesman, Karl Weber, said the contract was signed in May*."""
    statement, verb = one.statement, one.verb
    if statement is None or verb is None or verb.quote >= 0 or not could_be_wrong(desk, statement):
        return None
    if verb.lemma not in lexicon.words("disputes", "crossfire.say") or not desk.states(statement):
        return None
    claim = next((s for s in desk.before(one.first, limit=3) if s.last < one.first), None)
    if claim is None or one.sent - desk.parse.words[claim.last].sent > 1 or len(claim.content) > _LONG:
        return None
    if not could_be_wrong(desk, claim) or not desk.states(claim) or sides_of(desk, claim) & sides_of(desk, statement):
        return None
    alike = likeness(desk.parse, claim.content, one.content, denied=claim.disputes)
    mention = _by_name(desk, mention_of(desk, one))
    if not alike.negated or not alike.shared - alike.named or mention is None or desk.contradicts(mention):
        return None
    claim = likest(desk, claim, set(one.content))
    if mention.head.i in claim.content:
        return None
    reason = "Right after it somebody else is reported to say the opposite."
    return Link(claim, mention, Stance.CONTRADICTS, set(statement.cue), "opposite-next", reason, 0.5)


def _by_name(desk: Desk, mention: Mention | None) -> Mention | None:
    """*A company spokesman, Karl Weber*: the name, where there is one."""
    names = (
        [] if mention is None else [kid for kid in children(mention.head, "appos") if kid.i in desk.speakers.cast.at]
    )
    named = desk.mention_for(names[0], kind=EvidenceKind.STATEMENT) if names else None
    return named or mention


def _answers(desk: Desk, claim: Statement, one: Telling) -> float:
    """How much speaks for it that the one is told against the other."""
    alike = likeness(desk.parse, claim.content, one.content, denied=claim.disputes)
    meant = {desk.speakers.cast.at.get(i) for i in claim.content} | {claim.speaker}
    people = {who for who in meant if isinstance(who, Figure)}
    about = False
    for i in one.content:
        word = desk.parse.words[i]
        who: Figure | None = desk.speakers.cast.at.get(i)
        if who is None and word.low in ("he", "him", "his", "she", "her"):
            resolved = desk.speakers.resolve(word)
            who = resolved if isinstance(resolved, Figure) else next(iter(people), None)
        about = about or (who in people and who is not one.speaker)
    flat = any(desk.parse.words[i].low in lexicon.words("links", "negation", "universal") for i in claim.content)
    told_flat = any(desk.parse.words[i].low in lexicon.words("links", "negation") for i in one.content)
    score = _SHARED * min(3, len(alike.shared)) + _NEGATED * alike.negated + _OTHER * (alike.numbers or alike.opposite)
    score += _ABOUT * about + _FLAT * (flat and not told_flat) + _TOLD_FLAT * (told_flat and not flat)
    return score + _SAW * (one.kind in ("witness", "expert"))

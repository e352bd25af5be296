"""Links that follow on a link: the opponent's next statement gives the reason, or the next speaker takes the same side.

*Holt said the report was false. She also pointed out that nobody had asked her*; *He wrongly said that A. The clerk said that it was not A.*
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.linking.claim_parts import likest, parts
from workbench.analysis.linking.denials import speaking
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.judgements import CALLED_FALSE
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.mentions import over_words
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_FROM = frozenset({"denial", "answered", *CALLED_FALSE, "rating", "dissent"})
_SPOKEN = frozenset({EvidenceKind.STATEMENT, EvidenceKind.EXPERT, EvidenceKind.WITNESS, EvidenceKind.OTHER})
_REACH = 3  # sentences on
_ENOUGH = 2  # shared words
_LONG = 45  # words


def further(desk: Desk) -> list[Link]:
    """At most one more link for each that was found."""
    found = []
    ordered = sorted(desk.statements, key=lambda s: s.first)
    taken: set[int] = set()
    for link in list(desk.links):
        if link.stance is not Stance.CONTRADICTS or link.rule not in _FROM or not link.cue:
            continue
        if link.evidence is None:
            more = _next_speaker(desk, link, ordered) if link.rule in CALLED_FALSE else None
        else:
            more = _goes_on(desk, link, ordered, taken)
        if more is not None:
            found.append(more)
    return found


def split(desk: Desk) -> None:
    """*Holt said those statements were wrong*: of a statement that tells several things each is meant."""
    for link in list(desk.links):
        if link.stance is not Stance.CONTRADICTS or link.rule not in (*_FROM, "back-reference"):
            continue
        several = any(desk.parse.words[i].tag == "NNS" and is_shell(desk.parse.words[i]) for i in link.reference)
        found = (
            parts(desk, link.claim) if several and link.claim.rule in ("clause-say", "lost-that", "clause-that") else []
        )
        if found:
            desk.links.remove(link)
            for part in found:
                desk.add(replace(link, claim=part))


def _after(desk: Desk, link: Link, ordered: list[Statement]) -> Iterator[Statement]:
    """Statements that begin after the words of the link, near by."""
    last = max(max(link.cue), link.claim.last if link.claim.last - max(link.cue) < 60 else 0)
    sent = desk.parse.words[last].sent
    for statement in ordered:
        if (
            statement.first <= last
            or not statement.source
            or statement is link.claim
            or min(statement.cue) <= max(link.cue)
        ):
            continue
        if desk.parse.words[statement.first].sent - sent > _REACH:
            return
        if statement.rule in (*NO_FACTS, "clause-think", "call") or statement.asks or len(statement.content) > _LONG:
            continue
        yield statement


def _goes_on(desk: Desk, link: Link, ordered: list[Statement], taken: set[int]) -> Link | None:
    """The same opponent, or whoever speaks for the opponent, adds what goes against the claim."""
    if link.evidence is None or link.evidence.kind not in _SPOKEN:
        return None
    opponent = side(desk, link.evidence.head)
    best: tuple[int, Statement] | None = None
    for statement in _after(desk, link, ordered):
        if id(statement) in taken or not side(desk, head_of(desk.parse, statement.source)) & opponent:
            continue
        alike = likeness(desk.parse, link.claim.content, statement.content, denied=link.claim.disputes)
        told = len(alike.shared - alike.named)
        if not told or not (alike.differs or _adds(statement)) or len(alike.shared) < _ENOUGH:
            continue
        if not desk.states(statement):
            continue
        score = len(alike.shared) + alike.differs
        if best is None or score > best[0]:
            best = (score, statement)
    if best is None:
        return None
    taken.add(id(best[1]))
    claim = likest(desk, link.claim, best[1].content)
    mention = over_words(desk.parse, best[1].content, EvidenceKind.STATEMENT)
    desk.keep(mention)
    reason = "Whoever disputes the claim goes on to say what goes against it."
    confidence = min(0.55, 0.4 + 0.03 * best[0])
    return Link(claim, mention, Stance.CONTRADICTS, set(best[1].cue), "goes-on", reason, confidence)


def _next_speaker(desk: Desk, link: Link, ordered: list[Statement]) -> Link | None:
    """The article calls a claim false, and somebody says the opposite in the next sentences."""
    for statement in _after(desk, link, ordered):
        if statement.speaker is None or statement.speaker is link.claim.speaker:
            continue
        alike = likeness(desk.parse, link.claim.content, statement.content, denied=link.claim.disputes)
        if not alike.differs or not alike.shared - alike.named or not desk.states(statement):
            continue
        mention = source_mention(desk, statement) or speaking(desk, statement)
        if mention is None or mention.head.i in link.claim.content:
            continue
        reason = "The article calls the claim false, and this source says the opposite of it."
        return Link(link.claim, mention, Stance.CONTRADICTS, set(statement.cue), "rebuttal", reason, 0.5)
    return None


def side(desk: Desk, who: Word) -> set[int]:
    """Entries for a speaker and for those in whose name the speaker speaks: *Weber*, *Weber's office*, *the mayor's spokesman*."""
    found: set[int] = set()
    speaker = desk.speakers.resolve(who)
    if isinstance(speaker, Figure):
        found.add(id(speaker))
    elif speaker is not None:
        found.add(hash(speaker))
    if who.lemma in lexicon.words("disputes", "speaks_for") or who.i in desk.speakers.cast.at:
        at = desk.speakers.cast.at
        for i in subtree(who):
            word = desk.parse.words[i]
            owner = at.get(i) or (desk.speakers.resolve(word) if word.dep == "poss" else None)
            near = word.head is who or word.head.head is who
            if isinstance(owner, Figure) and near and word.dep in ("poss", "compound", "pobj"):
                found.add(id(owner))
                found |= {hash(("role", role.lower().split()[-1])) for role in owner.roles}
            elif word.dep == "poss" and word.head is who and any(kid.low == "the" for kid in word.kids):
                # "the senator's spokesman": by the role alone
                found.add(hash(("role", word.lemma)))
    return found


def one_side(desk: Desk, claim: Statement, head: Word) -> bool:
    """*his campaign*, *her lawyer* and whoever made the claim: no answer to it."""
    return bool(claim.source) and bool(side(desk, head) & side(desk, head_of(desk.parse, claim.source)))


def _adds(statement: Statement) -> bool:
    """*also said*, *pointed out*, *added*, *noted*."""
    verb = statement.verb
    if verb is None:
        return False
    out = verb.lemma == "point" and any(kid.low == "out" for kid in verb.kids)
    also = any(kid.low in ("also", "further") for kid in verb.kids)
    return out or also or verb.lemma in lexicon.words("disputes", "additive.verb")

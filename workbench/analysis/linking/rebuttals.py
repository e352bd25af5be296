"""Links between two speakers: *the sheriff said he was armed, but two neighbours said he held a phone*.

No cue names the relation, so much must come together: a turn, a difference, shared words, one who is spoken of and answers.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.denials import carrier, speaking
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import Likeness, likeness
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 2  # sentences back
# What the sum must reach: with a witness, and after a turn without one. Without either nothing is proposed.
_ENOUGH_SEEN, _ENOUGH = 2.2, 3.2
_TURN, _NEGATED, _NUMBERS, _OPPOSITE = 1.2, 1.5, 1.3, 1.3
_SHARED, _NAMED, _STRONG, _ANSWERS, _LOOKED, _SAW, _FAR = 0.4, 0.2, 0.4, 0.5, 0.4, 1.0, 0.5
_RETORT = 2.2
_LOOKERS = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})


def rebuttal(desk: Desk, statement: Statement) -> Link | None:
    """What somebody says against an earlier statement of another speaker."""
    if (
        not statement.source
        or statement.verb is None
        or statement.rule in (*NO_FACTS, "clause-think")
        or statement.speaker is None
    ):
        return None
    turn = _turn(desk, statement)
    saw = _seen_by(desk, statement)
    if turn is None and (not saw or head_of(desk.parse, statement.source).pos == "PRON"):
        return None
    if _planned(desk, statement):
        return None
    if any(kid.low in lexicon.words("links", "false_adverb") for kid in statement.verb.kids):
        # "while she wrongly claimed A": set against what follows, not against what stands before
        return None
    best: tuple[float, Statement, Likeness] | None = None
    for earlier in desk.before(min(statement.content | statement.source), limit=5):
        if not _another(desk, earlier, statement) or _planned(desk, earlier):
            continue
        distance = desk.parse.words[min(statement.cue)].sent - desk.parse.words[earlier.last].sent
        if distance > _REACH:
            break
        alike = likeness(desk.parse, earlier.content, statement.content, denied=earlier.disputes != statement.disputes)
        score = _score(desk, earlier, statement, alike, turned=turn is not None)
        score -= _FAR * max(0, distance - 1)
        if distance and not alike.shared and not alike.differs and not _retorts(desk, earlier, statement):
            # in a sentence of its own, and not a word in common
            continue
        if score >= _ENOUGH_SEEN and _same_side(desk, earlier, statement):
            continue
        if best is None or score > best[0]:
            best = (score, earlier, alike)
    if best is None or best[0] < (_ENOUGH_SEEN if saw else _ENOUGH):
        return None
    score, earlier, _alike = best
    mention = carrier(desk, statement.verb) or speaking(desk, statement)
    if mention is None or mention.head.i in earlier.content:
        return None
    cue = {turn.i} if turn is not None else set(statement.cue)
    reason = "Another speaker is reported to say the opposite of it."
    return Link(earlier, mention, Stance.CONTRADICTS, cue, "rebuttal", reason, min(0.6, 0.15 + 0.1 * score))


def _another(desk: Desk, earlier: Statement, statement: Statement) -> bool:
    """A statement of fact that somebody else made before."""
    if (
        earlier is statement
        or earlier.rule in (*NO_FACTS, "clause-think")
        or not earlier.source
        or earlier.speaker == statement.speaker
    ):
        return False
    if earlier.content & (statement.content | statement.source | statement.cue) or earlier.last > min(statement.cue):
        return False
    other = source_mention(desk, earlier)
    return other is None or other.kind in _LOOKERS or _seen_by(desk, statement)


def _planned(desk: Desk, statement: Statement) -> bool:
    """*agreed to be interviewed*, *the bridge should be closed*: what somebody will or should do, no fact."""
    first = desk.parse.words[statement.first]
    verb = statement.verb
    promised = verb is not None and verb.lemma in lexicon.words("links", "promising")
    # "did not mention, however, that A": nothing is said against anybody
    untold = verb is not None and bool(children(verb, "neg")) and verb.lemma != "deny"
    wished = any(desk.parse.words[i].low in ("should", "ought") for i in sorted(statement.content)[:8])
    return promised or untold or wished or (first.low == "to" and first.dep == "aux")


def _same_side(desk: Desk, earlier: Statement, statement: Statement) -> bool:
    """Both have spoken against one and the same claim."""
    against: dict[str, set[Figure | str | None]] = {}
    for link in desk.links:
        if link.stance is Stance.CONTRADICTS and link.evidence is not None and link.claim.claimant is not None:
            who = desk.speakers.resolve(link.evidence.head)
            against.setdefault(link.claim.claimant.name, set()).add(who)
    return any({earlier.speaker, statement.speaker} <= sides for sides in against.values())


def _turn(desk: Desk, statement: Statement) -> Word | None:
    """But or however, at the beginning of the report or on its verb; though and while on its clause."""
    turns = lexicon.words("links", "contrast.turns")
    verb = statement.verb
    assert verb is not None
    answers = verb.lemma in lexicon.words("links", "answer_verb") or any(
        kid.low == "back" and verb.lemma in ("shoot", "fire", "hit", "push") for kid in verb.kids
    )
    if answers and not any(kid.dep == "neg" for kid in verb.kids):
        return verb
    for kid in verb.kids:
        if (kid.dep == "advmod" and kid.low in turns) or (
            kid.dep == "mark" and kid.low in ("although", "though", "while")
        ):
            return kid
    first = min(statement.source | statement.cue | statement.content)
    start, _ = desk.parse.sentence(desk.parse.words[first])
    return next((w for w in reversed(desk.parse.words[max(start, first - 4) : first + 1]) if w.low in turns), None)


def _score(desk: Desk, earlier: Statement, statement: Statement, alike: Likeness, *, turned: bool) -> float:
    mention = source_mention(desk, statement)
    saw = _seen_by(desk, statement)
    retort = _retorts(desk, earlier, statement)
    if not (turned and saw) and not (alike.shared and alike.differs) and not retort:
        return 0.0
    score = _TURN * turned + _NEGATED * alike.negated + _NUMBERS * alike.numbers + _OPPOSITE * alike.opposite
    score += _RETORT * retort + _SHARED * min(4, len(alike.shared)) + _NAMED * min(2, len(alike.named))
    if earlier.verb is not None and earlier.verb.lemma in lexicon.words("links", "strong_claim"):
        score += _STRONG
    if isinstance(statement.speaker, Figure) and _spoken_of(desk, earlier, statement.speaker):
        score += _ANSWERS
    if saw:
        score += _SAW
    elif mention is not None and mention.kind in _LOOKERS:
        score += _LOOKED
    return score


def _retorts(desk: Desk, earlier: Statement, statement: Statement) -> bool:
    """*countered that he had never been there*, in the very next report: a fact against a fact, told with a negation."""
    verb = statement.verb
    if verb is None or verb.lemma not in lexicon.words("disputes", "retort") or not children(verb, "ccomp"):
        return False
    words = desk.parse.words
    if words[statement.first].sent - words[earlier.last].sent > 1 or not desk.states(earlier):
        return False
    wished = any(words[i].low in ("should", "ought", "would", "will") for i in earlier.content)
    negated = any(words[i].dep == "neg" or words[i].low in ("never", "no", "none") for i in statement.content)
    return negated and not wished


def _seen_by(desk: Desk, statement: Statement) -> bool:
    mention = source_mention(desk, statement)
    return mention is not None and mention.kind is EvidenceKind.WITNESS


def _spoken_of(desk: Desk, earlier: Statement, speaker: Figure) -> bool:
    return any(desk.speakers.cast.at.get(i) is speaker for i in earlier.content)

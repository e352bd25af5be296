"""Links between sides: *backers of the dam say that A. Most economists, however, argue that B*.

A group with a side in the matter says something, and a group of experts, or what was studied, is set against it, often some sentences
later. What both speak of is told by the words they share, those for the group itself included.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import content_words, likeness
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 8  # sentences back
_STEM = 5  # letters: "flood" meets "flooding"
_AGREES = frozenset({"agree", "concur", "confirm", "acknowledge", "concede", "admit"})


def camps(desk: Desk, statement: Statement) -> Link | None:
    """What experts say against a statement by one side."""
    verb = statement.verb
    if not statement.source or verb is None or statement.rule in NO_FACTS or verb.lemma in _AGREES or statement.asks:
        return None
    head = head_of(desk.parse, statement.source)
    studied = head.lemma in lexicon.words("disputes", "study")
    if not studied and not _expert_group(desk, head):
        return None
    turn = _turn(desk, verb, statement)
    if turn is None and not studied:
        return None
    best: tuple[int, Statement] | None = None
    for earlier in desk.before(min(statement.content | statement.source) - 1, limit=12):
        distance = verb.sent - desk.parse.words[earlier.last].sent
        if distance > _REACH:
            break
        if not _of_a_side(desk, earlier):
            continue
        shared = _shared(desk, earlier, statement)
        alike = likeness(desk.parse, earlier.content, statement.content)
        if not shared or (turn is None and not (alike.differs and len(alike.shared) > 1)):
            continue
        if best is None or shared > best[0]:
            best = (shared, earlier)
    if best is None:
        return None
    mention = desk.mention_of.get(head.i) if studied else desk.mention_for(head, kind=EvidenceKind.EXPERT)
    if mention is None or head.i in best[1].content:
        return None
    cue = {turn.i} if turn is not None else set(statement.cue)
    reason = "Experts, or what was studied, are set against what one side says."
    return Link(best[1], mention, Stance.CONTRADICTS, cue, "camps", reason, 0.5)


def _expert_group(desk: Desk, head: Word) -> bool:
    """*most economists*, *experts*: several, not by name."""
    plural = head.tag in ("NNS", "NNPS") and head.i not in desk.speakers.cast.at
    return plural and head.lemma in lexicon.words("disputes", "expert")


def _of_a_side(desk: Desk, earlier: Statement) -> bool:
    if not earlier.source or earlier.rule in (*NO_FACTS, "clause-think", "call") or earlier.asks:
        return False
    head = head_of(desk.parse, earlier.source)
    return head.lemma in lexicon.words("disputes", "partisan") and desk.states(earlier)


def _turn(desk: Desk, verb: Word, statement: Statement) -> Word | None:
    """But or however, before the group or on its verb."""
    turns = lexicon.words("links", "contrast.turns")
    on_verb = next(
        (kid for kid in children(verb, "advmod", "cc") if kid.low in turns and kid.i not in statement.content), None
    )
    if on_verb is not None:
        return on_verb
    first = min(statement.source | statement.cue)
    start, _ = desk.parse.sentence(desk.parse.words[first])
    return next((w for w in desk.parse.words[max(start, first - 3) : first] if w.low in turns), None)


def _shared(desk: Desk, earlier: Statement, statement: Statement) -> int:
    """Words of what the side says, and of the phrase that names it, in what the experts say."""
    side = content_words([desk.parse.words[i] for i in earlier.content | earlier.source])
    said = content_words([desk.parse.words[i] for i in statement.content])
    return len({word[:_STEM] for word in side} & {word[:_STEM] for word in said})

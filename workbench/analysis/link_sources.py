"""Links by what a source says: *the poll found that ...* (origin), *but records show ...* against a claim, *despite video*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.desk import Desk, Link
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_SPEAKING_KINDS = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})


def origin(desk: Desk, statement: Statement) -> Link | None:
    """A study, a poll, records that are said to show something: the source supports the statement that it is the origin of."""
    mention = source_mention(desk, statement)
    if mention is None:
        return None
    cue = desk.parse.said(statement.cue)
    reason = f"The article gives this source for the statement (“{cue}”)."
    return Link(statement, mention, Stance.SUPPORTS, set(statement.cue), "source-says", reason, 0.7, origin=True)


def source_mention(desk: Desk, statement: Statement) -> Mention | None:
    """The evidence mention that is the speaker of a statement."""
    if not statement.source:
        return None
    head = head_of(desk.parse, statement.source)
    return desk.mention_of.get(head.i)


def contrast(desk: Desk, statement: Statement) -> Link | None:
    """*She said A. But records show B*: a source's statement, marked as a contrast, after somebody's claim."""
    mention = source_mention(desk, statement)
    if mention is None or statement.verb is None or mention.kind in _SPEAKING_KINDS:
        return None
    marker = _contrast_marker(desk, statement)
    if marker is None:
        return None
    for earlier in desk.before(statement.first - 1, limit=4):
        if earlier is statement or earlier.last >= mention.first or source_mention(desk, earlier) is not None:
            continue
        distance = desk.parse.words[mention.first].sent - desk.parse.words[earlier.last].sent
        if distance > 1 or earlier.rule in ("intent", "ask-to", "adjective", "stance"):
            return None
        reason = f"“{marker.text}” sets what the source says against this claim."
        cue = {marker.i} | statement.cue
        return Link(earlier, mention, Stance.CONTRADICTS, {marker.i} if len(cue) > 6 else cue, "contrast", reason, 0.5)
    return None


def _contrast_marker(desk: Desk, statement: Statement) -> Word | None:
    """But, however, yet ... before the source in its sentence."""
    first = min(statement.source | statement.cue)
    start, _ = desk.parse.sentence(desk.parse.words[first])
    contrasts = lexicon.words("links", "contrast.words") - {"while", "still", "whereas", "although", "though"}
    for i in range(max(start, first - 4), first):
        if desk.parse.words[i].low in contrasts:
            return desk.parse.words[i]
    return None


def despite(desk: Desk, word: Word) -> Link | None:
    """*Despite video that showed otherwise, she said A*."""
    if word.low not in lexicon.words("links", "preposition") or word.quote >= 0:
        return None
    nouns = [kid for kid in word.kids if kid.dep == "pobj"]
    if not nouns:
        return None
    mention = next((desk.mention_of[i] for i in sorted(subtree(nouns[0])) if i in desk.mention_of), None)
    if mention is None:
        return None
    start, end = desk.parse.sentence(word)
    inside = subtree(word)
    for i in range(start, end):
        statement = desk.by_verb.get(i)
        if statement is not None and i not in inside and not statement.content & inside:
            reason = f"“{word.text}” sets the source against this claim."
            return Link(statement, mention, Stance.CONTRADICTS, {word.i}, "despite", reason, 0.6)
    return None

"""Links by an item that has a speaker's own words in it: *a recording has him saying B*, *a tape surfaced, hours after she said A*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.own_words import could_be_wrong, earlier_of, thing_in
from workbench.analysis.linking.rounds import side
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance

_FAR = 12  # sentences back


def recorded(desk: Desk) -> list[Link]:
    """At most one link for each word of saying or of time."""
    saying, found = lexicon.words("disputes", "own_words.say"), []
    for word in desk.parse.words:
        link = None
        if word.lemma in saying:
            link = _on_record(desk, word)
        elif word.low == "after":
            link = _hours_after(desk, word)
        if link is not None:
            found.append(link)
    return found


def _on_record(desk: Desk, word: Word) -> Link | None:
    """*A recording has him saying B*, *a clip of Holt telling a club that B*, *minutes in which she says B*."""
    if word.quote >= 0 or not word.verbal:
        return None
    who = _recorded(desk, word)
    start, _ = desk.parse.sentence(word)
    item = thing_in(desk, range(word.i, start - 1, -1)) if who is not None else None
    if who is None or item is None or desk.contradicts(item):
        return None
    known, told = side(desk, who), {i for i in subtree(word) if i > word.i}
    claim = earlier_of(desk, known, start, reach=2, told=told)
    if claim is None and desk.contested():
        claim = earlier_of(desk, known, start, reach=_FAR, told=told, alike=True)
    if claim is None or item.head.i in claim.content:
        return None
    reason = "The article holds against it what this item has the same person saying."
    return Link(claim, item, Stance.CONTRADICTS, {word.i}, "on-record", reason, 0.5)


def _recorded(desk: Desk, verb: Word) -> Word | None:
    """Who is heard, seen or quoted saying it: the word before, after *of*, *has*, *shows* or *in which*."""
    words = desk.parse.words
    at = verb.i - 1
    while at > 2 and words[at].low in ("appears", "seems", "to", "also", "then", "was", "is"):
        at -= 1
    who = words[at]
    if not (who.nominal or who.pos == "PRON") or who.low in ("which", "that", "it", "who"):
        return None
    ahead = words[at - 1 - len(children(who, "compound", "det"))]
    if verb.tag == "VBG":
        holds = ahead.low == "of" or ahead.lemma in lexicon.words("disputes", "own_words.has")
        return who if holds else None
    return who if ahead.low == "which" and words[ahead.i - 1].low in ("in", "on") else None


def _hours_after(desk: Desk, word: Word) -> Link | None:
    """*a recording emerged in which she calls them greedy, hours after she said she never had*."""
    if word.quote >= 0:
        return None
    spell = [desk.parse.words[i] for i in range(max(0, word.i - 3), word.i)]
    if not any(w.lemma in lexicon.words("disputes", "own_words.spell") for w in spell):
        return None
    start, end = desk.parse.sentence(word)
    told = next((desk.by_verb[i] for i in range(word.i + 1, min(end, word.i + 12)) if i in desk.by_verb), None)
    if told is None or told.verb is None or told.verb.quote >= 0 or not could_be_wrong(desk, told):
        return None
    if told.verb.lemma not in lexicon.words("disputes", "own_words.assure") or max(told.source, default=0) > told.first:
        return None
    if told.first < word.i or any(i < word.i for i in told.cue):
        return None
    item = thing_in(desk, range(start, word.i))
    brought = any(
        w.lemma in lexicon.words("disputes", "own_words.emerge") for w in desk.parse.words[start : word.i] if w.verbal
    )
    if item is None or not brought or item.head.i in told.content:
        return None
    reason = "The article says that this came out soon after the speaker had said so."
    return Link(told, item, Stance.CONTRADICTS, {word.i}, "hours-after", reason, 0.6)

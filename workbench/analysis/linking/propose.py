"""Proposed links: which claim an item of evidence bears on, as the article itself says. Runs the tables of link rules over a desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workbench.analysis.linking import (
    camps,
    changes,
    contrast,
    corrections,
    holders,
    items,
    labels,
    own_words,
    rebuttals,
    recorded,
    rounds,
    sources,
    support,
    turned_down,
    verdicts,
    versions,
)
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.word_rules import AT_A_MENTION, rules_at
from workbench.analysis.mentions import Mention
from workbench.analysis.narration import is_headline
from workbench.analysis.statements import Statement
from workbench.domain.vocab import Stance

STATEMENT_RULES: tuple[Callable[[Desk, Statement], Link | None], ...] = (
    sources.origin,
    sources.correction,
    versions.later_version,
    changes.until_then,
    corrections.doubted,
    turned_down.said_wrong,
    rebuttals.rebuttal,
    camps.camps,
    *support.STATEMENT_RULES,
)
_ANSWERS = frozenset({"answered", "dissent", "rebuttal"})  # never by the claimant's own side
_HEADLINE, _ARTICLE = 14, 4  # words of the first paragraph, paragraphs in all
MENTION_RULES: tuple[Callable[[Desk, Mention], Link | None], ...] = (contrast.set_against,)


def propose(desk: Desk) -> None:
    """Fills `desk.links` and marks the statements that they reach."""
    for labelled in labels.by_label(desk):
        _add(desk, labelled)
    asked = {number for number, (_, end) in enumerate(desk.parse.sents) if desk.parse.words[end - 1].text == "?"}
    for word in desk.parse.words:
        if word.sent in asked:
            # what is only asked is not stated
            continue
        at_item = AT_A_MENTION if word.i in desk.mention_of else ()
        for rule in (*rules_at(word), *at_item):
            link = rule(desk, word)
            if link is not None:
                _add(desk, link)
        for each in verdicts.several(desk, word) if word.tag == "NNS" else ():
            _add(desk, each)
    for statement in list(desk.statements):
        for statement_rule in STATEMENT_RULES:
            link = statement_rule(desk, statement)
            if link is not None:
                _add(desk, link)
    for mention in desk.mentions:
        for mention_rule in MENTION_RULES if mention.head.sent not in asked else ():
            link = mention_rule(desk, mention)
            if link is not None:
                _add(desk, link)
                second = contrast.joined(desk, link)
                if second is not None:
                    _add(desk, second)
    things = items.kinds()
    for word in desk.parse.words:
        if word.dep in items.SUBJECTS and word.lemma in things and word.sent not in asked:
            link = items.set_beside(desk, word)
            if link is not None:
                _add(desk, link)
    for link in [*rounds.further(desk), *own_words.own_words(desk), *recorded.recorded(desk)]:
        _add(desk, link)
    rounds.split(desk)
    for link in desk.links:
        holders.give(desk, link)
        if link.stance is Stance.SUPPORTS:
            link.claim.supported = True
        else:
            link.claim.challenged = True


def _in_headline(desk: Desk, link: Link) -> bool:
    """A short first line above an article repeats what the article goes on to state."""
    if link.stance is not Stance.CONTRADICTS or len(desk.parse.paras) < _ARTICLE or not link.cue:
        return False
    start, end = desk.parse.paras[0]
    inside = start <= link.claim.last < end and all(start <= i < end for i in link.cue)
    return inside and (end - start <= _HEADLINE or is_headline(desk.parse, 0))


def _add(desk: Desk, link: Link) -> None:
    """The link, and the same for every source that is joined to its source by "and"."""
    if _in_headline(desk, link):
        return
    if link.rule in _ANSWERS and link.evidence is not None and rounds.one_side(desk, link.claim, link.evidence.head):
        return
    if link.rule != "labelled" and desk.judged(link.cue, rule="labelled"):
        # the label says already which claim the verdict is on
        return
    desk.add(link)
    if link.evidence is None:
        return
    for kid in link.evidence.head.kids:
        if kid.dep == "conj" and kid.i in desk.mention_of:
            desk.add(replace(link, evidence=desk.mention_of[kid.i]))

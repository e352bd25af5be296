"""Proposed links: which claim an item of evidence bears on, as the article itself says. Runs the tables of link rules over a desk."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace

from workbench.analysis import lexicon
from workbench.analysis.linking import (
    answers,
    camps,
    changes,
    collapse,
    contrast,
    corrections,
    counts,
    denials,
    dissent,
    false,
    holders,
    items,
    judgements,
    labels,
    no_trace,
    nouns,
    null,
    own_words,
    phrases,
    ratings,
    rebuttals,
    record,
    recorded,
    rounds,
    sources,
    support,
    turned_down,
    verbs,
    verdicts,
    versions,
)
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.mentions import Mention
from workbench.analysis.narration import is_headline
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import Stance

WORD_RULES: tuple[Callable[[Desk, Word], Link | None], ...] = (
    verbs.by_verb,
    changes.later_denied,
    denials.denial,
    denials.no_truth,
    denials.accused,
    versions.mistake,
    ratings.rating,
    sources.otherwise,
    sources.despite,
    sources.showing,
    sources.citing,
    sources.on_film,
    sources.based_on,
    versions.taken_back,
    changes.reversed_position,
    changes.revised,
    phrases.by_phrase,
    null.no_evidence,
    false.false_adverb,
    false.false_attribute,
    false.false_predicate,
    false.never_happened,
    false.pinocchios,
    nouns.conflict_noun,
    record.own_record,
    record.told_since,
    record.admission_shown,
    record.past_deed,
    collapse.collapsed,
    collapse.errs_when,
    collapse.person_wrong,
    collapse.refuted_easily,
    counts.off_the_count,
    corrections.bare_denial,
    corrections.verdict_alone,
    corrections.emphatic,
    corrections.in_reality,
    corrections.no_such,
    verdicts.wrong_to_say,
    verdicts.far_from_truth,
    verdicts.announced,
    judgements.evaluated,
    judgements.not_credible,
    answers.denied,
    answers.pushed_back,
    dissent.dissent,
    *support.WORD_RULES,
)
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
_BACKING = ("back_verb", "fact_verb", "proof_noun", "instance_word", "shown_verb")
_ANSWERS = frozenset({"answered", "dissent", "rebuttal"})  # never by the claimant's own side
_HEADLINE, _ARTICLE = 14, 4  # words of the first paragraph, paragraphs in all
MENTION_RULES: tuple[Callable[[Desk, Mention], Link | None], ...] = (contrast.set_against,)


def propose(desk: Desk) -> None:
    """Fills `desk.links` and marks the statements that they reach."""
    for labelled in labels.by_label(desk):
        _add(desk, labelled)
    asked = {number for number, (_, end) in enumerate(desk.parse.sents) if desk.parse.words[end - 1].text == "?"}
    triggers, openings, named = _triggers(), _openings(), _by_lemma()
    for word in desk.parse.words:
        if word.sent in asked:
            # what is only asked is not stated
            continue
        known = word.lemma in triggers or word.low in triggers or word.i in desk.mention_of
        # "in line with": most words at which a phrase could begin are too common for all the rules
        rules = WORD_RULES if known else (phrases.by_phrase,) if word.low in openings else ()
        for rule in (*rules, *named.get(word.lemma, ())):
            link = rule(desk, word)
            if link is not None:
                _add(desk, link)
        for each in verdicts.several(desk, word) if known else ():
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


@functools.cache
def _triggers() -> frozenset[str]:
    """Every word at which a rule could begin; the others are passed over."""
    groups = (
        "verb",
        "deny_verb",
        "deny_more",
        "mistake_verb",
        "rate_verb",
        "take_back",
        "reverse_verb",
        "version_verb",
        "otherwise_verb",
    )
    noun_groups = (
        "evidence_noun",
        "conflict_noun",
        "false_noun",
        "false_adverb",
        "false_certain",
        "unproven_adjective",
        "answer_word",
        "put_right",
        "gave_number",
        "collapse",
        "err_verb",
        "wrong_word",
        "own_past.verbs",
        "admission",
        "position_for",
        "position_against",
        "verdict_word",
    )
    single = lexicon.words("links", *groups, *noun_groups, "preposition", "cite_verb", "trigger", *_BACKING)
    single |= frozenset(lexicon.mapping("links", "own_past_with")) | frozenset(lexicon.mapping("links", "collapse"))
    return single | lexicon.words("disputes", "trigger")


@functools.cache
def _by_lemma() -> dict[str, tuple[Callable[[Desk, Word], Link | None], ...]]:
    """Rules that know the words at which they begin."""
    found: dict[str, tuple[Callable[[Desk, Word], Link | None], ...]] = {}
    for rule, lemmas in (
        (no_trace.no_trace, lexicon.words("disputes", "trace.noun", "trace.verb")),
        (turned_down.knocked_down, frozenset(lexicon.mapping("disputes", "turned_down"))),
        (turned_down.slapped_with, lexicon.words("disputes", "verdict_given.noun")),
    ):
        for lemma in lemmas:
            found[lemma] = (*found.get(lemma, ()), rule)
    return found


@functools.cache
def _openings() -> frozenset[str]:
    """The first words of the set phrases."""
    return frozenset(first.split()[0] for group in lexicon.table("links")["phrase"].values() for first in group)


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

"""Proposed links: which claim an item of evidence bears on, as the article itself says. Runs the tables of link rules over a desk."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace

from workbench.analysis import (
    holders,
    lexicon,
    link_answers,
    link_camps,
    link_changes,
    link_collapse,
    link_contrast,
    link_corrections,
    link_counts,
    link_denials,
    link_dissent,
    link_false,
    link_items,
    link_judgements,
    link_labels,
    link_nouns,
    link_null,
    link_phrases,
    link_ratings,
    link_rebuttals,
    link_record,
    link_rounds,
    link_sources,
    link_support,
    link_verbs,
    link_verdicts,
    link_versions,
)
from workbench.analysis.desk import Desk, Link
from workbench.analysis.mentions import Mention
from workbench.analysis.narration import is_headline
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import Stance

WORD_RULES: tuple[Callable[[Desk, Word], Link | None], ...] = (
    link_verbs.by_verb,
    link_changes.later_denied,
    link_denials.denial,
    link_denials.no_truth,
    link_denials.accused,
    link_versions.mistake,
    link_ratings.rating,
    link_sources.otherwise,
    link_sources.despite,
    link_sources.showing,
    link_sources.citing,
    link_sources.on_film,
    link_sources.based_on,
    link_versions.taken_back,
    link_changes.reversed_position,
    link_changes.revised,
    link_phrases.by_phrase,
    link_null.no_evidence,
    link_false.false_adverb,
    link_false.false_attribute,
    link_false.false_predicate,
    link_false.never_happened,
    link_false.pinocchios,
    link_nouns.conflict_noun,
    link_record.own_record,
    link_record.told_since,
    link_record.admission_shown,
    link_record.past_deed,
    link_collapse.collapsed,
    link_collapse.errs_when,
    link_collapse.person_wrong,
    link_collapse.refuted_easily,
    link_counts.off_the_count,
    link_corrections.bare_denial,
    link_corrections.verdict_alone,
    link_corrections.emphatic,
    link_corrections.in_reality,
    link_corrections.no_such,
    link_verdicts.wrong_to_say,
    link_verdicts.far_from_truth,
    link_verdicts.announced,
    link_judgements.evaluated,
    link_judgements.not_credible,
    link_answers.denied,
    link_answers.pushed_back,
    link_dissent.dissent,
    *link_support.WORD_RULES,
)
STATEMENT_RULES: tuple[Callable[[Desk, Statement], Link | None], ...] = (
    link_sources.origin,
    link_sources.correction,
    link_versions.later_version,
    link_changes.until_then,
    link_corrections.doubted,
    link_rebuttals.rebuttal,
    link_camps.camps,
    *link_support.STATEMENT_RULES,
)
_BACKING = ("back_verb", "fact_verb", "proof_noun", "instance_word", "shown_verb")
_HEADLINE, _ARTICLE = 14, 4  # words of the first paragraph, paragraphs in all
MENTION_RULES: tuple[Callable[[Desk, Mention], Link | None], ...] = (link_contrast.set_against,)


def propose(desk: Desk) -> None:
    """Fills `desk.links` and marks the statements that they reach."""
    for labelled in link_labels.by_label(desk):
        _add(desk, labelled)
    asked = {number for number, (_, end) in enumerate(desk.parse.sents) if desk.parse.words[end - 1].text == "?"}
    triggers = _triggers()
    for word in desk.parse.words:
        if not (word.lemma in triggers or word.low in triggers or word.i in desk.mention_of):
            continue
        # what is only asked is not stated
        for rule in WORD_RULES if word.sent not in asked else ():
            link = rule(desk, word)
            if link is not None:
                _add(desk, link)
        for each in link_verdicts.several(desk, word) if word.sent not in asked else ():
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
                second = link_contrast.joined(desk, link)
                if second is not None:
                    _add(desk, second)
    for word in desk.parse.words:
        if word.dep in link_items.SUBJECTS and word.sent not in asked:
            link = link_items.set_beside(desk, word)
            if link is not None:
                _add(desk, link)
    for link in link_rounds.further(desk):
        _add(desk, link)
    link_rounds.split(desk)
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
    nouns = (
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
    phrases = {first.split()[0] for group in lexicon.table("links")["phrase"].values() for first in group}
    single = lexicon.words("links", *groups, *nouns, "preposition", "cite_verb", "trigger", *_BACKING)
    single |= frozenset(lexicon.mapping("links", "own_past_with")) | frozenset(lexicon.mapping("links", "collapse"))
    return single | phrases | lexicon.words("disputes", "trigger")


def _add(desk: Desk, link: Link) -> None:
    """The link, and the same for every source that is joined to its source by "and"."""
    if _in_headline(desk, link):
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

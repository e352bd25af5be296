"""The rules that begin at a word, each with the words (lemma or form) at which it can begin: most words of a text begin none.

A group is one of `resources/lexicons/links.toml` unless its file stands before it; a word that is no group's stands after "=".
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from workbench.analysis import lexicon
from workbench.analysis.linking import (
    answers,
    backing,
    changes,
    collapse,
    concessions,
    corrections,
    counts,
    denials,
    dissent,
    facts,
    false,
    judgements,
    no_trace,
    nouns,
    null,
    phrases,
    ratings,
    record,
    retreats,
    sources,
    support,
    turned_down,
    verbs,
    verdicts,
    versions,
)
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.words import Word

Rule = Callable[[Desk, Word], Link | None]

# In this order: of two rules that find the same link the first one names it.
RULES: tuple[tuple[Rule, str], ...] = (
    (verbs.by_verb, "verb"),
    (changes.later_denied, "=deny"),
    (denials.denial, "deny_verb deny_more"),
    (denials.no_truth, "=truth =merit =substance =validity"),
    (denials.accused, "false_adverb"),
    (versions.mistake, "mistake_verb =make"),
    (ratings.rating, "rate_verb"),
    (sources.otherwise, "otherwise_verb"),
    (concessions.otherwise_within, "otherwise_verb"),
    (sources.despite, "preposition"),
    (concessions.notwithstanding, "=notwithstanding"),
    (concessions.not_what_it_shows, "=what"),
    (sources.showing, "=show =reveal =depict =indicate =suggest =prove =document"),
    (sources.citing, "=cite =point =quote =reference =link =invoke"),
    (sources.on_film, "=camera"),
    (sources.based_on, "=based"),
    (versions.taken_back, "take_back.retract"),
    (changes.reversed_position, "reverse_verb"),
    (changes.revised, "version_verb"),
    (retreats.retreat, "=reverse =backtrack =recant =retract =walk =take =correct =contradict"),
    (retreats.amended, "version_verb"),
    (retreats.only_to_admit, "=admit =acknowledge =concede =confess"),
    (phrases.by_phrase, "phrase"),
    (null.no_evidence, "evidence_noun =support"),
    (false.false_adverb, "false_adverb"),
    (false.false_attribute, "unproven_adjective false_certain"),
    (
        false.false_predicate,
        "unproven_adjective false_certain false_noun =wrong =true =accurate =correct =right =truthful =factual =so =case =truth",
    ),
    (false.never_happened, "=happen =occur"),
    (false.pinocchios, "=pinocchio =pinocchios"),
    (nouns.conflict_noun, "conflict_noun"),
    (record.own_record, "own_past.verbs own_past_with"),
    (record.told_since, "admission"),
    (record.admission_shown, "admission.words"),
    (record.past_deed, "position_for position_against"),
    (collapse.collapsed, "collapse collapse.alone collapse.apart"),
    (collapse.errs_when, "err_verb"),
    (collapse.person_wrong, "=wrong =mistaken =incorrect =lying"),
    (collapse.refuted_easily, "=refute =debunk =disprove =rebut"),
    (counts.off_the_count, "gave_number"),
    (corrections.bare_denial, "=not =n't =n’t =never"),
    (concessions.denied_by_the_article, "=not =n't =n’t =never"),
    (corrections.verdict_alone, "verdict_word"),
    (corrections.emphatic, "=do =does =did"),
    (corrections.in_reality, "=reality =actuality =truth =fact"),
    (corrections.no_such, "=such"),
    (verdicts.wrong_to_say, "wrong_word"),
    (verdicts.far_from_truth, "=further =farther =far"),
    (verdicts.announced, "false_certain =misleading"),
    (judgements.evaluated, "answer_word false_certain false_noun"),
    (judgements.not_credible, "disputes/credible.words"),
    (answers.denied, "=deny =reject =dismiss =dispute =refute =rebut"),
    (answers.pushed_back, "=back =issue"),
    (
        dissent.dissent,
        "disputes/dissent.verb disputes/doubt.verb disputes/dissent.assent disputes/dissent.adjective disputes/dissent.manner "
        "disputes/dissent.unlike",
    ),
    (facts.fact_shows, "fact_verb =make"),
    (facts.instance, "=instance =example =indeed"),
    (support.purpose, "back_verb"),
    (support.proof, "proof_noun"),
    (support.told_by, "evidence/frame.show"),
    (support.examined, "evidence/finding"),
    (support.as_shown, "=as"),
    (phrases.questions, "=question =doubt"),
    (concessions.little_in_it, "=little =nothing =none"),
    (sources.not_shown, "=show =support =reveal =depict =mention =contain =confirm =make"),
    (backing.brought_up, "bring_up"),
    (backing.given, "=given =considering"),
    (backing.sided, "=agree =concur =reach =come =draw =arrive =find =offer attribution/say"),
    (backing.confirming, "confirm_verb"),
    (backing.echoing, "=echo"),
    (no_trace.no_trace, "disputes/trace.noun disputes/trace.verb"),
    (turned_down.knocked_down, "disputes/turned_down"),
    (turned_down.slapped_with, "disputes/verdict_given.noun"),
)
# Groups whose keys are the words.
_MAPPINGS = frozenset({"own_past_with", "collapse", "turned_down"})
AT_A_MENTION: tuple[Rule, ...] = (sources.on_film,)


def rules_at(word: Word) -> tuple[Rule, ...]:
    """The rules that may begin at this word, in the order of the table."""
    return _at(word.lemma, word.low)


@functools.lru_cache(maxsize=20_000)
def _at(lemma: str, low: str) -> tuple[Rule, ...]:
    starts = _starts()
    return tuple(RULES[n][0] for n in sorted(starts.get(lemma, frozenset()) | starts.get(low, frozenset())))


@functools.cache
def _starts() -> dict[str, frozenset[int]]:
    """Word -> the numbers of the rules that begin at it."""
    found: dict[str, set[int]] = {}
    for number, (_, groups) in enumerate(RULES):
        for word in (word for group in groups.split() for word in _words(group)):
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _words(group: str) -> frozenset[str]:
    if group.startswith("="):
        return frozenset([group[1:]])
    file, _, name = group.rpartition("/")
    if (file, name) == ("", "phrase"):
        return phrases.openings()
    if name in _MAPPINGS:
        return frozenset(lexicon.mapping(file or "links", name))
    return lexicon.words(file or "links", name)

"""Who says what: runs the table of rules over a parse, gives left-over quotations to their speakers, and keeps one proposal per statement.

Statements of the narrator are not made here; neither are speakers resolved.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from workbench.analysis import lexicon, rules_clause, rules_layout, rules_phrase
from workbench.analysis.grammar import beside, children, named_before, whole_quotations
from workbench.analysis.misfires import is_none
from workbench.analysis.orphans import claim_quotations
from workbench.analysis.proposal import Proposal
from workbench.analysis.tails import without_tail, without_time_before
from workbench.analysis.words import Parse, Word

Rule = Callable[[Parse, Word], Proposal | None]

# Rules for verbs, each with the groups of the lexicon that hold its verbs. The first one that fires for a verb takes it.
VERB_RULES: tuple[tuple[Rule, tuple[str, ...]], ...] = (
    (rules_clause.parenthetical, ("say",)),
    (rules_clause.as_said, ("as_said",)),
    (rules_clause.clause, ("say", "think")),
    (rules_clause.gerund, ("gerund",)),
    (rules_clause.lost_clause, ("complement_lost", "say")),
    (rules_clause.raised, ("raised",)),
    (rules_clause.intent, ("intent",)),
    (rules_clause.ask_to, ("ask_to",)),
    (rules_phrase.estimate, ("estimate",)),
    (rules_phrase.call, ("call.words",)),
    (rules_phrase.with_preposition, ()),
    (rules_phrase.stance, ("stance",)),
    (rules_clause.adjective, ("state",)),
)

# Rules whose content is a thing that somebody takes a stand on.
STANDS = frozenset(["stance", "verb-preposition", "noun-of", "adjective", "ask-to", "intent"])
# Rules whose content names a thing, not a clause.
_THINGS = frozenset(["stance", "verb-preposition", "noun-of"])
# Rules that find both ends of their content themselves.
_NO_TAIL = frozenset(["according-to", "call", "parenthetical"])

# Precise enough to be shown unasked, whatever the words; and where some of the words are quoted.
LIKELY = frozenset(
    [
        "parenthetical",
        "clause-say",
        "according-to",
        "colon-next",
        "colon-quotation",
        "dash-speaker",
        "gerund",
        "clause-that",
        "as-said",
        "block-quotation",
        "estimate",
    ]
)
LIKELY_QUOTED = frozenset(
    ["call", "quotation-verb", "name-colon", "ask-to", "intent", "stance", "noun-clause", "lost-that", "lost-before"]
)
# Precise where the source is a short name or pronoun, so that the parser had its subject right.
LIKELY_NAMED = frozenset(["ask-to"])
# Precise though nobody is named: a report in the passive, a claim that is labelled as one.
LIKELY_UNNAMED = frozenset(["raised", "labelled-claim"])


def attributions(parse: Parse) -> list[Proposal]:
    """Every attributed statement, in the order of its content."""
    found: list[Proposal] = []
    for word in parse.words:
        proposal = _first(parse, word)
        if proposal is not None and _settle(parse, proposal, word):
            found.append(proposal)
    found.extend(p for p in rules_layout.by_layout(parse) if p.content)
    claim_quotations(parse, found)
    return sorted(_outermost(parse, found), key=lambda p: min(p.content))


def _first(parse: Parse, word: Word) -> Proposal | None:
    if word.quote >= 0:
        return None
    if word.low == "according":
        return rules_phrase.according_to(parse, word)
    if word.pos == "NOUN":
        return rules_phrase.noun_cue(parse, word)
    if word.pos in ("VERB", "AUX") or word.tag.startswith("VB"):
        for rule in _rules_for(word.lemma):
            found = rule(parse, word)
            if found is not None:
                return found
    return None


@functools.cache
def _rules_for(lemma: str) -> tuple[Rule, ...]:
    """The rules that wait for this verb: for most verbs none, which keeps the walk over a text cheap."""
    prepositions = lexicon.mapping("attribution", "preposition")
    return tuple(
        rule
        for rule, groups in VERB_RULES
        if lemma in (lexicon.words("attribution", *groups) if groups else prepositions)
    )


def _settle(parse: Parse, proposal: Proposal, word: Word) -> bool:
    """Whole quotations in, source and cue out of the content, no source from inside a quotation. False: nothing is left."""
    if proposal.rule != "call":
        proposal.content = whole_quotations(parse, proposal.content, word.para)
    if proposal.source:
        outside = {i for i in proposal.source if parse.words[i].quote < 0}
        proposal.source = outside or beside(parse, word)
    elif word.tag in ("VBD", "VBZ", "VBP") and not proposal.rule.startswith("noun"):
        proposal.source = _lost_source(parse, proposal, word)
    if is_none(parse, proposal):
        return False
    if proposal.source and all(_of_time(parse.words[i]) for i in proposal.source):
        proposal.source = named_before(parse, parse.words[min(proposal.source)]) or proposal.source
    if proposal.verb is not None and proposal.rule not in _NO_TAIL:
        thing = proposal.rule in _THINGS
        proposal.content = without_tail(parse, proposal.verb, proposal.content, thing=thing)
        proposal.content = without_time_before(parse, proposal.verb, proposal.content)
    proposal.content -= proposal.cue | proposal.source
    return any(not parse.words[i].punct for i in proposal.content)


def _of_time(word: Word) -> bool:
    """*Reed this week said*: the parser takes the time for the subject."""
    return word.ent in ("DATE", "TIME") or word.pos == "DET" or word.lemma in lexicon.words("people", "time")


def _lost_source(parse: Parse, proposal: Proposal, verb: Word) -> set[int]:
    """A finite verb has a subject, even where the parser found none."""
    if children(verb, "nsubj", "nsubjpass", "csubj", "expl"):
        return set()
    return (named_before(parse, verb) or beside(parse, verb)) - proposal.cue


def _outermost(parse: Parse, found: list[Proposal]) -> list[Proposal]:
    """Drops what lies inside another statement's content: the outer speaker answers for it."""
    owners: dict[int, list[int]] = {}
    for number, proposal in enumerate(found):
        for i in proposal.content:
            owners.setdefault(i, []).append(number)
    kept = []
    for number, proposal in enumerate(found):
        outer = _outer(number, proposal, found, owners)
        if outer is None or _in_its_own_right(parse, proposal, found[outer]):
            kept.append(proposal)
        elif proposal.verb is not None and proposal.verb.i in found[outer].content:
            found[outer].inner.append(proposal)
    return kept


def _in_its_own_right(parse: Parse, inner: Proposal, outer: Proposal) -> bool:
    """*The move, condemned by Reed as "theft", was welcomed by others*: who takes a stand on a thing does not answer for what others call it."""
    if outer.rule not in STANDS or inner.rule not in ("call", "clause-say", "quotation-verb") or not inner.source:
        return False
    return any(parse.words[i].quote >= 0 for i in inner.content)


def _outer(number: int, proposal: Proposal, found: list[Proposal], owners: dict[int, list[int]]) -> int | None:
    """The number of the statement that holds this one, or None."""
    size = len(proposal.content)
    if proposal.verb is not None:
        for other in owners.get(proposal.verb.i, ()):
            if other != number and len(found[other].content) >= size and proposal.verb.i not in found[other].cue:
                return other
    shared: dict[int, int] = {}
    for i in proposal.content:
        for other in owners[i]:
            shared[other] = shared.get(other, 0) + 1
    return next(
        (
            other
            for other, count in shared.items()
            if other != number and count > 0.7 * size and (len(found[other].content), -other) > (size, -number)
        ),
        None,
    )

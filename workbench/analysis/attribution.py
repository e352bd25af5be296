"""Who says what: runs the table of rules over a parse, gives left-over quotations to their speakers, and keeps one proposal per statement.

Statements of the narrator are not made here; neither are speakers resolved.
"""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis import lexicon, rules_clause, rules_layout, rules_phrase
from workbench.analysis.grammar import beside, children, named_before, whole_quotations
from workbench.analysis.orphans import claim_quotations
from workbench.analysis.proposal import Proposal
from workbench.analysis.words import Parse, Word

_QUESTION_WORDS = frozenset({"who", "what", "which", "whoever", "whatever", "how"})

Rule = Callable[[Parse, Word], Proposal | None]

# The first rule that fires for a verb takes it.
VERB_RULES: tuple[Rule, ...] = (
    rules_clause.parenthetical,
    rules_clause.as_said,
    rules_clause.clause,
    rules_clause.gerund,
    rules_clause.lost_clause,
    rules_clause.raised,
    rules_clause.intent,
    rules_clause.ask_to,
    rules_phrase.call,
    rules_phrase.with_preposition,
    rules_phrase.stance,
    rules_clause.adjective,
)

# Rules whose content is a thing that somebody takes a stand on.
_STANDS = frozenset(["stance", "verb-preposition", "noun-of", "adjective", "ask-to", "intent"])

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
    ]
)
LIKELY_QUOTED = frozenset(
    ["call", "quotation-verb", "name-colon", "ask-to", "intent", "stance", "noun-clause", "lost-that", "lost-before"]
)
# Precise where the source is a short name or pronoun, so that the parser had its subject right.
LIKELY_NAMED = frozenset(["ask-to"])
# Precise though nobody is named: a report in the passive.
LIKELY_UNNAMED = frozenset(["raised"])


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
    if word.verbal or word.tag.startswith("VB"):
        for rule in VERB_RULES:
            found = rule(parse, word)
            if found is not None:
                return found
    return rules_phrase.noun_cue(parse, word)


def _settle(parse: Parse, proposal: Proposal, word: Word) -> bool:
    """Whole quotations in, source and cue out of the content, no source from inside a quotation. False: nothing is left."""
    if proposal.rule != "call":
        proposal.content = whole_quotations(parse, proposal.content, word.para)
    if proposal.source:
        outside = {i for i in proposal.source if parse.words[i].quote < 0}
        proposal.source = outside or beside(parse, word)
    elif word.tag in ("VBD", "VBZ", "VBP") and not proposal.rule.startswith("noun"):
        proposal.source = _lost_source(parse, proposal, word)
    if _asks_who(parse, proposal) or _set_phrase(parse, proposal):
        return False
    if proposal.source and all(_of_time(parse.words[i]) for i in proposal.source):
        proposal.source = named_before(parse, parse.words[min(proposal.source)]) or proposal.source
    proposal.content -= proposal.cue | proposal.source
    return any(not parse.words[i].punct for i in proposal.content)


def _asks_who(parse: Parse, proposal: Proposal) -> bool:
    """*Who wrote it is not known*: a question word that refers to nobody before it is no speaker."""
    if len(proposal.source) != 1 or proposal.verb is None:
        return False
    (at,) = proposal.source
    if parse.words[at].low not in _QUESTION_WORDS or parse.words[at].text == "WHO" or proposal.rule == "according-to":
        return False
    verb = proposal.verb
    while verb.dep in ("conj", "xcomp", "ccomp", "aux") and verb.head is not verb:
        verb = verb.head
    return verb.dep != "relcl"


def _of_time(word: Word) -> bool:
    """*Reed this week said*: the parser takes the time for the subject."""
    return word.ent in ("DATE", "TIME") or word.pos == "DET" or word.lemma in lexicon.words("people", "time")


def _set_phrase(parse: Parse, proposal: Proposal) -> bool:
    """*That said, ...* and *let's say ...* report nothing."""
    verb = proposal.verb
    if verb is None or verb.lemma not in ("say", "assume", "put"):
        return False
    before = parse.words[verb.i - 1].low if verb.i else ""
    after = parse.words[verb.i + 1].low if verb.i + 1 < len(parse.words) else ""
    let = verb.head.lemma == "let" and verb.dep == "ccomp"
    return let or (before == "that" and after == ",") or (verb.tag == "VBN" and after == "that" and before == "having")


def _lost_source(parse: Parse, proposal: Proposal, verb: Word) -> set[int]:
    """A finite verb has a subject, even where the parser found none."""
    if children(verb, "nsubj", "nsubjpass", "csubj", "expl"):
        return set()
    return named_before(parse, verb) - proposal.cue


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
    if outer.rule not in _STANDS or inner.rule not in ("call", "clause-say", "quotation-verb") or not inner.source:
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

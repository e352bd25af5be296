"""Links by set phrases that turn a claim down: *was knocked down by FactLine*, *slapped a "False" rating on her statement that A*, *police
said that the report was wrong*.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.denials import speaking, whoever
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance

_AHEAD = ("MD", "TO")
_NEAR = 2  # sentences
_OPENING = 6  # words


def knocked_down(desk: Desk, verb: Word) -> Link | None:
    """*Her claim that A was knocked down by FactLine*, *experts shot down the theory that A*."""
    particles = lexicon.mapping("disputes", "turned_down").get(verb.lemma)
    if particles is None or not verb.verbal or verb.quote >= 0 or children(verb, "neg") or _only_possible(verb):
        return None
    if not any(kid.low in particles for kid in children(verb, "prt", "advmod")):
        return None
    things = [t for t in children(verb, "dobj", "nsubjpass") if is_shell(t)]
    agents = [n for by in [*children(verb, "agent"), *_by(verb)] for n in children(by, "pobj")]
    told = desk.statement_of.get(verb.i)
    if not things and told is not None and agents:
        # the parser hung the verb on the clause: "her claim that A was knocked down by B"
        things = [w for w in desk.parse.words[max(0, told.first - 3) : told.first] if is_shell(w)]
    if not things:
        return None
    who = agents[0] if agents else subject(verb)[0] if children(verb, "dobj") else None
    if who is None or is_shell(who):
        return None
    _cut(desk, verb, told)
    found = claim_behind(desk, things[0], opponent=who)
    reason = "The source is reported to have turned the claim down."
    return _link(desk, found, who, {verb.i}, reason)


def slapped_with(desk: Desk, noun: Word) -> Link | None:
    """*slapped a "False" rating on her statement that A*, *gave three Pinocchios to the claim that A*."""
    if noun.lemma not in lexicon.words("disputes", "verdict_given.noun") or noun.dep not in ("dobj", "pobj"):
        return None
    verb = noun.head if noun.dep == "dobj" else noun.head.head
    if verb.lemma not in lexicon.words("disputes", "verdict_given.verb") or verb.quote >= 0 or _only_possible(verb):
        return None
    bad = lexicon.words("links", "rating.contradicts")
    phrase = [desk.parse.words[i] for i in sorted(subtree(noun)) if i < noun.i]
    word = next((w for w in phrase if w.low in bad or w.lemma in bad), None)
    if word is None and noun.lemma not in ("pinocchio", "pinocchios"):
        return None
    preps = [p for w in (verb, noun) for p in children(w, "prep", "dative") if p.low in ("on", "to", "for", "upon")]
    things = [n for p in preps for n in children(p, "pobj")] + children(verb, "dative")
    thing = next((n for n in things if is_shell(n)), None)
    who, how = subject(verb)
    if thing is None or who is None or how in ("told", "passive"):
        return None
    found = claim_behind(desk, thing, opponent=who)
    reason = "The source is reported to have rated it as false."
    return _link(desk, found, who, {verb.i, noun.i}, reason)


def said_wrong(desk: Desk, statement: Statement) -> Link | None:
    """*The Mercury reported that A. Police said that the report was wrong*: by those who are reported."""
    if not statement.source or statement.speaker is None or statement.rule in NO_FACTS or statement.verb is None:
        return None
    if children(statement.verb, "neg"):
        return None
    words = [desk.parse.words[i] for i in sorted(statement.content)][:_OPENING]
    noun = next((w for w in words if is_shell(w) and w.dep == "nsubj"), None)
    if noun is None or noun.quote >= 0 or noun.head.lemma != "be" or children(noun.head, "neg"):
        return None
    bad = lexicon.words("links", "false_adjective", "false_noun")
    verdict = next((w for w in children(noun.head, "acomp", "attr") if w.low in bad), None)
    if verdict is None or children(noun.head, "aux") or desk.judged({verdict.i}):
        return None
    who = head_of(desk.parse, statement.source)
    found = _reported_before(desk, noun, statement)
    reason = "The source is reported to say that it was wrong."
    return _link(desk, found, who, {verdict.i}, reason, answer=statement)


def _reported_before(desk: Desk, noun: Word, statement: Statement) -> Reference | None:
    """What another is reported to say right before; of several that of whoever the phrase names."""
    owner = next((desk.speakers.resolve(kid) for kid in children(noun, "poss")), None)
    if desk.by_verb.get(noun.i) is not None or children(noun, "acl", "relcl"):
        return claim_behind(desk, noun)
    for earlier in desk.before(min(statement.content | statement.source), limit=4):
        if noun.sent - desk.parse.words[earlier.last].sent > _NEAR or not earlier.source:
            continue
        if earlier.speaker == statement.speaker or earlier.rule in (*NO_FACTS, "clause-think"):
            continue
        if (owner is not None and earlier.speaker is not owner) or not desk.states(earlier):
            continue
        return Reference(earlier, frozenset({noun.i}), "an earlier statement", 0.75)
    return None


def _only_possible(verb: Word) -> bool:
    return any(kid.tag in _AHEAD for kid in children(verb, "aux"))


def _by(verb: Word) -> list[Word]:
    return [p for p in children(verb, "prep") if p.low == "by"]


def _cut(desk: Desk, verb: Word, told: Statement | None) -> None:
    """The clause ends before the passive that turns it down."""
    if told is None or verb.i not in told.content:
        return
    first = min([k.i for k in children(verb, "auxpass", "aux")] or [verb.i])
    told.content = trimmed(desk.parse, {i for i in told.content if i < first}) or told.content


def _link(
    desk: Desk, found: Reference | None, who: Word, cue: set[int], reason: str, *, answer: Statement | None = None
) -> Link | None:
    if found is None or found.how == "the phrase itself":
        return None
    mention = speaking(desk, answer) if answer is not None else whoever(desk, who)
    if mention is None or mention.head.i in found.claim.content:
        return None
    return Link(
        found.claim, mention, Stance.CONTRADICTS, cue, "turned-down", reason, 0.8 * found.confidence, set(found.words)
    )

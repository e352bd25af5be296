"""Links by what an item shows in the very next sentence: *Sayle says the firm has had no safety issues. The register shows two warnings*.

No word says how the two stand to each other. In a report on a dispute an item that is brought in right after a claim, by the article and
without a word of agreement, is there to be held against it; where it bears the claim out, the article says so. `items` and `contrast` weigh what
is told otherwise; here the place alone speaks, so much is asked of both sides.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import is_shell
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.linking.tellings import Telling, mention_of, tellings
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_SEEN = frozenset({"video", "audio", "image", "document", "record", "physical", "data", "report"})
_OPENING = 8  # words of the sentence before the item's noun phrase
_LONG = 34  # words of a claim
_SPOKEN = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})
_AHEAD = frozenset({"will", "would", "'ll", "’ll", "should", "shall", "may", "might", "could", "can"})


def shown_next(desk: Desk) -> list[Link]:
    """At most one link for each item."""
    found: list[Link] = []
    if not desk.contested():
        return found
    for told in tellings(desk):
        if not _shows(desk, told):
            continue
        claim = _claim(desk, told)
        mention = mention_of(desk, told) if claim is not None else None
        if claim is None or mention is None or mention.head.i in claim.content or desk.contradicts(mention):
            continue
        assert told.verb is not None
        reason = "The article sets what this item shows right after the claim, without a word of agreement."
        found.append(Link(claim, mention, Stance.CONTRADICTS, {told.verb.i}, "shown-next", reason, 0.5))
    return found


def _shows(desk: Desk, told: Telling) -> bool:
    """An item by itself, at the head of its sentence, with a verb for what can be read off it."""
    noun, verb = told.head, told.verb
    if told.kind not in _SEEN or verb is None or verb.quote >= 0 or noun.quote >= 0 or noun.dep != "nsubj":
        return False
    if noun.head is not verb or verb.dep in ("relcl", "acl", "advcl"):
        return False
    if verb.lemma not in lexicon.words("disputes", "shown_next.verb") or any(
        kid.low in _AHEAD for kid in children(verb, "aux")
    ):
        return False
    start, end = desk.parse.sentence(noun)
    if noun.i - start > _OPENING + len(children(noun, "poss", "compound", "amod")):
        return False
    if noun.lemma in lexicon.words("disputes", "shown_next.not_noun") or (is_shell(noun) and children(noun, "poss")):
        return False
    alike = lexicon.words("links", "alike_word") | lexicon.words("disputes", "shown_next.agree")
    return not any(w.low in alike for w in desk.parse.words[start:end])


def _claim(desk: Desk, told: Telling) -> Statement | None:
    """What somebody was reported to say in the sentence before; where that was itself said against a claim, this claim."""
    for claim in desk.before(told.first, limit=4):
        words = claim.content | claim.cue | claim.source
        if max(words) >= told.first or told.sent - desk.parse.words[max(words)].sent != 1:
            continue
        if desk.parse.words[told.first].para - desk.parse.words[max(words)].para > 1:
            continue
        answered = next(
            (
                link.claim
                for link in desk.links
                if link.stance is Stance.CONTRADICTS
                and link.evidence is not None
                and link.claim is not claim
                and (link.evidence.head.i in claim.source or link.cue & claim.cue)
            ),
            None,
        )
        if answered is not None:
            return answered
        return claim if _could_be_wrong(desk, claim) and _about_it(desk, told, claim) else None
    return None


def _could_be_wrong(desk: Desk, claim: Statement) -> bool:
    """A statement of fact about what is or was, by somebody with a side in it."""
    if claim.rule in (*NO_FACTS, "clause-think", "call") or not claim.source or claim.hedged or claim.asks:
        return False
    if len(claim.content) > _LONG or not desk.states(claim) or claim.claimant is None:
        return False
    other = source_mention(desk, claim)
    if other is not None:
        return False
    verb = _main_verb(desk, claim)
    return verb is not None and not any(kid.low in _AHEAD for kid in children(verb, "aux"))


def _main_verb(desk: Desk, claim: Statement) -> Word | None:
    words = [desk.parse.words[i] for i in sorted(claim.content)]
    return next((w for w in words if w.verbal and w.head.i not in claim.content), None)


def _about_it(desk: Desk, told: Telling, claim: Statement) -> bool:
    """Both have a word or a person in common, or the claim leaves no exception."""
    words = desk.parse.words
    if {words[i].low for i in claim.content if words[i].pos == "NUM"} & {words[i].low for i in told.content}:
        # the item gives the same number
        return False
    negation = lexicon.words("links", "negation")
    if any(words[i].low in negation for i in claim.content) and any(words[i].low in negation for i in told.content):
        # "never owned a boat", "lists no boat"
        return False
    if likeness(desk.parse, claim.content, told.content).shared:
        return True
    people = {desk.speakers.cast.at.get(i) for i in claim.content} | {claim.speaker}
    for i in told.content:
        who = desk.speakers.cast.at.get(i)
        if who is None and words[i].pos == "PRON" and words[i].low in ("he", "she", "him", "her", "his"):
            resolved = desk.speakers.resolve(words[i])
            who = resolved if isinstance(resolved, Figure) else None
        if who is not None and who in people:
            return True
    sweeping = lexicon.words("links", "negation", "universal")
    return any(words[i].low in sweeping for i in claim.content)

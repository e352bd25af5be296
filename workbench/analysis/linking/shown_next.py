"""Links by what an item shows in the very next sentence: *Sayle says the firm has had no safety issues. The register shows two warnings*.

No word says how the two stand to each other. In a report on a dispute an item that is brought in right after a claim, by the article and
without a word of agreement, is there to be held against it; where it bears the claim out, the article says so. `items` and `contrast` weigh what
is told otherwise; here the place alone speaks, so much is asked of both sides.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import is_shell
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.linking.tellings import Telling, mention_of, tellings
from workbench.analysis.mention_nouns import noun_kind, reads
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

SEEN = frozenset({"video", "audio", "image", "document", "record", "physical", "data", "report"})
_OPENING = 8  # words of the sentence before the item's noun phrase
_LONG, _SHORT = 34, 16  # words of a claim
_SPOKEN = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})
_AHEAD = frozenset({"will", "would", "'ll", "’ll", "should", "shall", "may", "might", "could", "can"})


def shown_next(desk: Desk) -> list[Link]:
    """At most one link for each item."""
    found: list[Link] = []
    contested = desk.contested()
    for told in tellings(desk):
        if not _shows(desk, told):
            continue
        claim = _claim(desk, told, contested=contested)
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
    if told.kind not in SEEN or verb is None or verb.quote >= 0 or noun.quote >= 0:
        return False
    if noun_kind(desk.parse, noun) is None:
        # a person or firm whose words an earlier rule took for an item
        return False
    read = reads(desk.parse, noun, holds=told.kind != "data")
    if read is not verb and (noun.dep != "nsubj" or noun.head is not verb or verb.dep in ("relcl", "acl", "advcl")):
        return False
    if verb.lemma not in lexicon.words("disputes", "shown_next.verb") or any(
        kid.low in _AHEAD for kid in children(verb, "aux")
    ):
        return False
    start, end = desk.parse.sentence(noun)
    if noun.i - start > _OPENING + len(children(noun, "poss", "compound", "amod")):
        return False
    vague = told.kind != "record" or noun.tag != "NNS"
    if (vague and noun.lemma in lexicon.words("disputes", "shown_next.not_noun")) or (
        is_shell(noun) and children(noun, "poss")
    ):
        return False
    alike = lexicon.words("links", "alike_word") | lexicon.words("disputes", "shown_next.agree")
    if any(kid.low in ("such", "same") for kid in noun.kids):
        return False
    return not any(w.low in alike for w in desk.parse.words[start:end])


def _claim(desk: Desk, told: Telling, *, contested: bool) -> Statement | None:
    """What somebody was reported to say in the sentence before; where that was itself said against a claim, this claim."""
    for claim in desk.before(told.first, limit=4):
        words = claim.content | claim.cue | claim.source
        if max(words) >= told.first or told.sent - desk.parse.words[max(words)].sent != 1:
            continue
        start, end = desk.parse.sents[desk.parse.words[claim.first].sent][0], max(words) + 1
        if any(w.lemma == told.head.lemma for w in desk.parse.words[start:end]):
            # it stands in the item, or is about it
            return None
        if desk.parse.words[told.first].para - desk.parse.words[max(words)].para > 1:
            continue
        # who answers with a denial is the one that the item speaks against
        denies = claim.denies or any(
            desk.parse.words[i].low in lexicon.words("links", "negation") for i in claim.content
        )
        answered = next(
            (
                link.claim
                for link in desk.links
                if link.stance is Stance.CONTRADICTS
                and not denies
                and link.evidence is not None
                and link.claim is not claim
                and (link.evidence.head.i in claim.source or link.cue & claim.cue)
            ),
            None,
        )
        if answered is not None:
            return answered if contested else None
        if not could_be_wrong(desk, claim):
            return None
        if contested:
            return claim if _about_it(desk, told, claim) or _close_by(desk, told, claim) else None
        return claim if _otherwise(desk, told, claim) else None
    return None


def _close_by(desk: Desk, told: Telling, claim: Statement) -> bool:
    """A short claim, and the next sentence of the same paragraph begins with the item."""
    words, start = desk.parse.words, desk.parse.sents[told.sent][0]
    numbers = {words[i].low for i in claim.content if words[i].pos == "NUM"} & {words[i].low for i in told.content}
    return (
        not numbers
        and len(claim.content) <= _SHORT
        and told.head.i - start <= _OPENING // 2
        and words[told.head.i].para == words[claim.last].para
        and not _negative(desk, told.content)
    )


def _otherwise(desk: Desk, told: Telling, claim: Statement) -> bool:
    """Outside a dispute: the item lacks what is claimed to be there, or shows what is denied, and both speak of the same."""
    shared = likeness(desk.parse, claim.content, told.content).shared
    if _negative(desk, claim.content):
        return bool(shared) and not _negative(desk, told.content)
    near = desk.parse.words[told.head.i].para == desk.parse.words[claim.last].para
    lacks = told.verb is not None and any(kid.low in ("no", "none", "nothing", "nobody") for kid in _under(told.verb))
    return (bool(shared) and _negative(desk, told.content)) or (near and lacks)


def _under(verb: Word) -> list[Word]:
    """Its objects and what stands at them."""
    things = [kid for kid in verb.kids if kid.i > verb.i]
    return [*things, *(kid for thing in things for kid in thing.kids)]


def _negative(desk: Desk, content: Iterable[int]) -> bool:
    negation = lexicon.words("links", "negation")
    return any(desk.parse.words[i].low in negation for i in content)


def could_be_wrong(desk: Desk, claim: Statement) -> bool:
    """A statement of fact about what is or was, by somebody with a side in it."""
    if claim.rule in (*NO_FACTS, "clause-think", "call") or not claim.source or claim.hedged or claim.asks:
        return False
    if claim.verb is not None and claim.verb.lemma in lexicon.words("disputes", "shown_next.granted"):
        # "noted that", "her letters show that": taken for a fact
        return False
    if len(claim.content) > _LONG or not desk.states(claim) or claim.claimant is None:
        return False
    other = source_mention(desk, claim)
    own = other is not None and other.kind is EvidenceKind.DOCUMENT and bool(children(other.head, "poss"))
    if other is not None and other.kind is not EvidenceKind.STATEMENT and not own:
        # "his leaflets say": what he claims
        return False
    if any(desk.parse.words[i].lemma == "comment" for i in claim.content):
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
    alike = likeness(desk.parse, claim.content, told.content)
    if alike.shared - alike.named or any(words[i].low in negation for i in told.content):
        # what it lacks is what was claimed
        return True
    people = {claim.speaker}
    for i in told.content | subtree(told.head):
        who = desk.speakers.cast.at.get(i)
        if who is None and words[i].pos == "PRON" and words[i].low in ("he", "she", "him", "her", "his"):
            resolved = desk.speakers.resolve(words[i])
            who = resolved if isinstance(resolved, Figure) else None
        if who is not None and who in people:
            return True
    sweeping = lexicon.words("links", "negation", "universal")
    return any(words[i].low in sweeping for i in claim.content)

"""Links by juxtaposition: *she said A. But records show B*, *he said 300 were hurt. Hospital records list 12*.

A source that tells something stands next to a claim; a small sum of hand-set weights says whether the two are set against each other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.analysis import lexicon
from workbench.analysis.cast import phrase_words
from workbench.analysis.grammar import FINITE, children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import Likeness, likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.linking.verbs import person_kind
from workbench.analysis.linking.versions import time_word
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_SPEAKING = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})
_SUBORDINATE = frozenset({"although", "though", "while", "whereas"})
_REACH = 2  # sentences back
# What the sum must reach, and in an article that speaks of no dispute.
_ENOUGH, _CERTAIN = 2.0, 2.5
_MIDDLE, _LONG = 14, 24  # words of a claim that must share more
# What speaks for a contradiction; the distance in sentences speaks against it.
_MARKED, _NEGATED, _NUMBERS, _OPPOSITE = 2.0, 1.5, 1.7, 1.7
_SHARED, _NAMED, _STRONG, _FAR, _BETWEEN = 0.35, 0.2, 0.4, 0.6, 0.4


@dataclass(frozen=True, slots=True)
class _Telling:
    """What a source is said to tell. `verb`: its verb; `content`: the words of what it tells; `first`: where the report begins."""

    mention: Mention
    verb: Word
    content: set[int]
    first: int


def set_against(desk: Desk, mention: Mention) -> Link | None:
    """The claim nearest by against which the article sets what this source tells."""
    telling = _telling(desk, mention)
    if telling is not None and any(kid.low in ("also", "too") for kid in telling.verb.kids):
        return None
    if telling is None or telling.verb.quote >= 0 or desk.contradicts(mention):
        return None
    best: tuple[float, Statement, Word | None, Likeness] | None = None
    for number, claim in enumerate(_claims(desk, telling)):
        marker = _marker(desk, telling, claim)
        alike = likeness(desk.parse, claim.content, telling.content, denied=claim.denies)
        score = _score(desk, telling, claim, alike, marked=marker is not None) - _BETWEEN * number
        if best is None or score > best[0]:
            best = (score, claim, marker, alike)
    if best is None or best[0] < (_CERTAIN if desk.quiet() else _ENOUGH):
        return _named_before(desk, telling)
    score, claim, marker, alike = best
    _cut_before(desk, claim, marker, telling)
    cue = {marker.i} if marker is not None else {telling.verb.i}
    stance = Stance.CONTEXT if _negated(telling.verb) else Stance.CONTRADICTS
    confidence = min(0.75, 0.3 + 0.1 * score)
    link = Link(claim, mention, stance, cue, "contrast", _reason(marker, alike), confidence)
    outer = desk.statement_of.get(mention.head.i)
    if outer is not None and outer is not claim and outer.claimant is not None and mention.head.i not in outer.source:
        link.third_party = outer.claimant.name
    return link


def _telling(desk: Desk, mention: Mention) -> _Telling | None:
    noun = mention.head
    while noun.dep == "conj" and noun.head.nominal:
        noun = noun.head
    if noun.dep == "pobj" and noun.head.low == "of" and noun.head.head.nominal:
        noun = noun.head.head
        if noun.i in desk.mention_of:
            # "an analysis of the figures": the analysis is the item that tells it
            return None
    own = next((s for s in _beside(desk, noun) if noun.i in s.source and head_of(desk.parse, s.source) is noun), None)
    if mention.kind in _SPEAKING or noun.dep == "dobj":
        # what people say against each other is weighed in `rebuttals`
        return None
    if own is not None and own.verb is not None and own.rule not in NO_FACTS:
        return _Telling(mention, own.verb, own.content, min(own.content | own.source | own.cue))
    verb = noun.head
    if noun.dep != "nsubj":
        return _pointed_to(noun, mention)
    if verb.lemma in ("appear", "seem") and children(verb, "xcomp"):
        verb = children(verb, "xcomp")[0]
    if any(kid.low in ("when", "after", "before", "since", "as") for kid in children(verb, "advmod", "mark")):
        # "when the paper reported on it": tells the time
        return None
    finite = verb.tag in FINITE or any(kid.tag in FINITE for kid in children(verb, "aux")) or verb.dep == "xcomp"
    if not finite or verb.lemma not in lexicon.words("evidence", "frame.show", "tell"):
        return None
    content = subtree(verb) - subtree(noun)
    return _Telling(mention, verb, content, mention.first)


def _pointed_to(noun: Word, mention: Mention) -> _Telling | None:
    """*But Holt points to figures that show that B*: what the item tells stands in its relative clause."""
    if noun.dep != "pobj" or noun.head.low != "to" or noun.head.head.lemma != "point":
        return None
    for verb in children(noun, "relcl"):
        if verb.lemma in lexicon.words("evidence", "frame.show") and not children(verb, "neg"):
            return _Telling(mention, verb, subtree(verb), min(subtree(noun.head.head)))
    return None


def _beside(desk: Desk, noun: Word) -> list[Statement]:
    """Statements of this sentence and what is just before it."""
    end = desk.parse.sentence(noun)[1]
    return desk.before(end, limit=6)


def _claims(desk: Desk, telling: _Telling) -> list[Statement]:
    """Statements near by that the source could contradict, the nearest first."""
    end = desk.parse.sentence(telling.verb)[1]
    found = []
    for claim in desk.before(end, limit=8):
        if (
            claim.rule in NO_FACTS
            or _no_claim(desk, claim)
            or claim.content & telling.content == claim.content
            or not claim.source
        ):
            continue
        if claim.content == telling.content or telling.verb.i in claim.cue or telling.mention.head.i in claim.source:
            continue
        other = source_mention(desk, claim)
        if other is not None and other.kind not in _SPEAKING:
            continue
        last = min(claim.last, telling.verb.i)
        same = desk.parse.words[claim.first].sent == telling.verb.sent
        if telling.verb.sent - desk.parse.words[last].sent > _REACH or (
            claim.first > telling.verb.i and not (same and _opens(desk, telling))
        ):
            continue
        if telling.verb.i in claim.content and not _narrator_turn(desk, claim, telling):
            continue
        found.append(claim)
    return found


def _opens(desk: Desk, telling: _Telling) -> bool:
    """*While video shows B, he said A*: the sentence begins with the source."""
    return telling.first <= desk.parse.sentence(telling.verb)[0] + 4


def _narrator_turn(desk: Desk, claim: Statement, telling: _Telling) -> bool:
    """The parser hung the narrator's contrast on what was said: *she said A, though a photograph shows B*."""
    turn = _turn_word(desk, telling)
    return turn is not None and claim.first < turn.i - 2 and turn.i in claim.content and turn.quote < 0


def _marker(desk: Desk, telling: _Telling, claim: Statement) -> Word | None:
    """The word that sets the two against each other, on the side of the source or on that of the claim."""
    turn = _turn_word(desk, telling)
    beside = desk.parse.words[min(claim.last, telling.verb.i)].sent == telling.verb.sent
    if turn is not None and turn.dep == "mark" and turn.low in _SUBORDINATE and not beside:
        # "..., though records show B" is set against its own sentence
        turn = None
    if turn is not None and (turn.i > claim.first or claim.first > telling.verb.i):
        return turn
    verb = claim.verb
    if verb is not None and verb.sent == telling.verb.sent:
        return next((k for k in verb.kids if k.dep == "mark" and k.low in _SUBORDINATE), None)
    if verb is not None and time_word(verb, "early") is not None and claim.last < telling.first:
        # "Police initially said A. Video later showed B"
        return time_word(telling.verb, "late")
    return None


def _turn_word(desk: Desk, telling: _Telling) -> Word | None:
    contrasts = lexicon.words("links", "contrast.words")
    adverbs = lexicon.words("links", "contrast.adverbs")
    clause = telling.verb.head if telling.verb.dep == "xcomp" else telling.verb
    for kid in clause.kids:
        if (kid.dep == "mark" and kid.low in contrasts) or (kid.dep == "advmod" and kid.low in adverbs):
            return kid
    start, _ = desk.parse.sentence(clause)
    for i in range(telling.first - 1, max(start, telling.first - 9) - 1, -1):
        word = desk.parse.words[i]
        if word.low in lexicon.words("links", "contrast.turns") and (
            i == start or word.head is clause or i > telling.first - 4
        ):
            return word
        if word.low == "fact" and i > start and desk.parse.words[i - 1].low == "in":
            return word
    return None


def _score(desk: Desk, telling: _Telling, claim: Statement, alike: Likeness, *, marked: bool) -> float:
    score = _MARKED * marked + _NEGATED * alike.negated + _NUMBERS * alike.numbers + _OPPOSITE * alike.opposite
    if not marked and not (alike.differs and alike.shared - alike.named and _tells_a_finding(telling)):
        return 0.0
    length = len(claim.content)
    if not marked and len(alike.shared - alike.named) < 1 + (length > _MIDDLE) + (length > _LONG):
        # a long speech holds an opposite to nearly everything
        return 0.0
    score += _SHARED * min(3, len(alike.shared)) + _NAMED * min(2, len(alike.named))
    if claim.verb is not None and claim.verb.lemma in lexicon.words("links", "strong_claim"):
        score += _STRONG
    last = desk.parse.words[min(claim.last, telling.verb.i)]
    distance = max(0, telling.verb.sent - last.sent)
    score -= _FAR * max(0, distance - 1)
    if distance and not alike.shared and telling.verb.lemma in lexicon.words("evidence", "tell"):
        return 0.0
    if marked and distance > 1 and not alike.shared:
        score -= 1.0
    return score


def _tells_a_finding(telling: _Telling) -> bool:
    return telling.verb.lemma in lexicon.words("evidence", "frame.show") or telling.verb.low == "according"


def _no_claim(desk: Desk, claim: Statement) -> bool:
    """What is advised or promised, or what somebody found out."""
    if desk.parse.words[claim.first].tag == "TO" or _wished(desk, claim):
        return True
    advice = ("recommend", "suggest", "propose", "demand", "warn", "ask", "urge")
    return claim.verb is not None and (
        claim.verb.lemma in advice or claim.verb.lemma in lexicon.words("evidence", "finding")
    )


def _wished(desk: Desk, claim: Statement) -> bool:
    """*The town should sell it*, *you would have thought that they knew*: an opinion."""
    words = [desk.parse.words[i] for i in sorted(claim.content)]
    modals = [w for w in words if w.tag == "MD" and w.head.dep in ("ccomp", "ROOT")]
    wished = any(w.low in ("should", "ought", "must") for w in modals)
    return wished or any(w.low == "would" and any(k.lemma == "have" for k in w.head.kids) for w in modals)


def _negated(verb: Word) -> bool:
    """*does not show*, *does not appear to show*."""
    above = verb.dep == "xcomp" and verb.head.lemma in ("appear", "seem")
    return bool(children(verb, "neg")) or (above and bool(children(verb.head, "neg")))


def _cut_before(desk: Desk, claim: Statement, marker: Word | None, telling: _Telling) -> None:
    if (
        marker is not None
        and marker.i in claim.content
        and telling.verb.i in claim.content
        and claim.first < marker.i - 2
    ):
        end = marker.i - 1 if desk.parse.words[marker.i - 1].low == "even" else marker.i
        claim.content = trimmed(desk.parse, {i for i in claim.content if i < end})


def _named_before(desk: Desk, telling: _Telling) -> Link | None:
    """*fueled conspiracy theories. But investigations have concluded ...*: a claim that is only named, in the sentence before."""
    turn = _turn_word(desk, telling)
    if turn is None or telling.verb.sent == 0 or _negated(telling.verb):
        return None
    start, end = desk.parse.sents[telling.verb.sent - 1]
    for i in range(end - 1, start - 1, -1):
        word = desk.parse.words[i]
        if word.tag == "NNS" and is_shell(word) and len(phrase_words(word)) > 1:
            claim = desk.narrate(
                set(phrase_words(word)), "claim-phrase", "the article names the claim without stating it"
            )
            reason = f"“{turn.text}” sets what the source tells against this claim."
            return (
                Link(claim, telling.mention, Stance.CONTRADICTS, {turn.i}, "contrast", reason, 0.45) if claim else None
            )
    return None


def _reason(marker: Word | None, alike: Likeness) -> str:
    if marker is not None:
        return f"“{marker.text}” sets what the source tells against this claim."
    how = "negates" if alike.negated else "gives another number than" if alike.numbers else "says the opposite of"
    return f"What the source tells {how} the claim before it ({', '.join(sorted(alike.shared))})."


def joined(desk: Desk, link: Link) -> Link | None:
    """*though a photograph shows them together, and a neighbour also testified that ...*: a second source after "and"."""
    if link.rule != "contrast" or link.evidence is None:
        return None
    first, end = link.evidence.head.i, desk.parse.sentence(link.evidence.head)[1]
    telling = lexicon.words("evidence", "frame.show", "tell")
    for verb in desk.parse.words[first + 1 : end]:
        if verb.dep != "conj" or verb.lemma not in telling or not verb.verbal or children(verb, "neg"):
            continue
        who = next((kid for kid in children(verb, "nsubj") if kid.i > first and kid.pos != "PRON"), None)
        if who is None:
            continue
        kind = EvidenceKind.WITNESS if verb.lemma == "testify" else person_kind(desk.speakers, who)
        mention = desk.mention_for(who, kind=kind)
        if mention is not None and mention is not link.evidence:
            return replace(link, evidence=mention, confidence=link.confidence * 0.9)
    return None

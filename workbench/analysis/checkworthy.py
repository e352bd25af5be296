"""How much a statement is worth checking: a rank from 0 to 1 with its reasons. Never a filter, and never the speaker's party."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.analysis import lexicon
from workbench.analysis.kinds import is_quantity
from workbench.analysis.words import Parse, Word
from workbench.domain.vocab import ClaimKind, Mode


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a claim: how it is said, where, and whether a proposed link reaches it."""

    mode: Mode
    kind: ClaimKind
    rule: str
    position: float  # 0 first word of the text, 1 last
    challenged: bool = False
    supported: bool = False
    cue: str = ""
    asks: bool = False
    negated: bool = False
    hedged: bool = False
    disputed: bool = False
    half: bool = False  # does not say of what it speaks


# Points from which a reason is shown.
_WORTH_A_WORD = 0.5
_ASKING = frozenset({"how", "what", "why", "whether", "who", "where", "when"})
_OWN = frozenset({"i", "my", "me", "we", "our", "you", "your"})
# Words after a statement within which a contradiction is looked for.
_FOLLOWS = 25
# In points: what a statement that says the same again loses, where even odds lie, and how many points make the odds e times as good.
_AGAIN, _EVEN, _POINTS = 1, 2.5, 2
# Rules for reports with a clause of their own.
_STATED = ("clause-say", "claim-clause", "noun-clause", "according")
_DISTANT = frozenset({"claim", "allege", "accuse", "insist", "falsely", "maintain", "assert"})


# Reasons with their points: whole ones, so that anybody can reckon a rank by hand.
def _merits(words: Sequence[Word], setting: Setting, group: Callable[[str], int]) -> Iterator[tuple[float, str]]:
    if setting.challenged:
        yield 3, "the article says that something contradicts it or that nothing supports it"
    elif setting.supported:
        yield 1, "the article names what supports it"
    if setting.disputed and not setting.challenged:
        yield 1, "the next words speak against it"
    if any(is_quantity(w) for w in words):
        yield 2, "it gives a number"
    if group("comparison"):
        yield 1, "it compares"
    if group("cause"):
        yield 1, "it names a cause"
    if group("accusation"):
        yield 1, "it accuses"
    if group("public"):
        yield 1, "it is about public affairs"
    if any(w.ent in ("PERSON", "ORG", "GPE", "NORP") or w.pos == "PROPN" for w in words):
        yield 1, "it names who or what it is about"
    if setting.kind is ClaimKind.CHARACTERISATION:
        yield 1, "it describes a person or a thing"
    if any(w.tag in ("VBD", "VBN") for w in words):
        yield 1, "it is about something that happened"
    if setting.rule.startswith(_STATED):
        yield 1, "somebody states it as a fact"
    if setting.negated:
        yield 1, "it is denied, or said not to have been said"
    elif setting.cue in _DISTANT or (setting.hedged and not _possible(words)):
        yield 1, "the article keeps its distance from it"
    yield 1 - setting.position, "it stands early in the article"


def _possible(words: Sequence[Word]) -> bool:
    return any(w.low in ("may", "might", "could") and w.tag == "MD" for w in words)


def _ahead(words: Sequence[Word]) -> bool:
    """*will*, *would*; not the joined word of *a would-be thief*."""
    joined = {a.i for a, b in pairwise(words) if b.text in ("-", "‑") and b.start == a.end}
    return any(w.low in ("will", "would", "'ll") and w.i not in joined for w in words)


# Reasons to rank it lower.
def _drawbacks(words: Sequence[Word], setting: Setting, group: Callable[[str], int]) -> Iterator[tuple[float, str]]:
    if group("opinion"):
        yield -min(2, group("opinion")), "it gives an opinion or a feeling"
    if setting.kind is ClaimKind.PREDICTION or _ahead(words[:12]):
        yield -2, "it is about the future"
    if setting.kind is ClaimKind.POSITION:
        yield -2, "it says what somebody wants"
    if setting.rule in ("clause-think", "intent", "ask-to", "stance", "noun-of", "adjective", "verb-preposition"):
        yield -2, "it reports a thought or a position"
    if setting.mode is Mode.NARRATOR and not setting.supported:
        yield -2, "the article says it without a source"
    if words[0].low in _ASKING and setting.rule.startswith("clause"):
        yield -1, "it tells of what is said, not what it is"
    if _possible(words):
        yield -1, "it only says what may be"
    if any(w.low in _OWN for w in words):
        yield -2, "it speaks of the speaker or the listeners"
    if setting.asks:
        yield -3, "it is a question or a demand"
    if setting.half:
        yield -1, "alone it does not say of what it speaks"
    if len(words) < 4 and setting.kind is not ClaimKind.CHARACTERISATION:
        yield -2, "it is very short"


def disputed(parse: Parse, last: int) -> bool:
    """What follows the statement, in its sentence or at the front of the next, begins with a word of contradiction."""
    end = min(len(parse.words), parse.sentence(parse.words[last])[1] + 2)
    return any(
        w.low in lexicon.words("checkworthy", "contrast") and w.quote < 0
        for w in parse.words[last + 1 : min(end, last + _FOLLOWS)]
    )


def again(rank: float, *, quoted: bool = False) -> tuple[float, str]:
    """The rank of what is said twice, and the reason: lower where another one with a higher rank says it already; as it is for the quotation
    (`quoted`) whose paraphrase gave it its rank."""
    if quoted:
        return rank, "its words are quoted that another statement only reports"
    return 1 / (1 + (1 - rank) / max(rank, 1e-9) * math.exp(_AGAIN / _POINTS)), "another statement says the same"


def checkworthiness(words: Sequence[Word], setting: Setting) -> tuple[float, tuple[str, ...]]:
    """The rank and the reasons that count most, strongest first."""
    lemmas = {w.lemma for w in words} | {w.low for w in words}

    def group(name: str) -> int:
        return len(lemmas & lexicon.words("checkworthy", name))

    signals = [*_merits(words, setting, group), *_drawbacks(words, setting, group)]
    total = (sum(weight for weight, _ in signals) - _EVEN) / _POINTS
    reasons = [reason for weight, reason in sorted(signals, key=lambda s: -abs(s[0])) if abs(weight) >= _WORTH_A_WORD]
    return 1 / (1 + math.exp(-total)), tuple(reasons[:4])

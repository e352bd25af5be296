"""What kind of claim a statement is (PRODUCT: "Kinds of claim"), by its words and by the rule that found it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis import lexicon
from workbench.analysis.words import Word
from workbench.domain.vocab import ClaimKind

_MODALS = frozenset({"should", "must", "ought"})


def kind_of(words: Sequence[Word], rule: str) -> ClaimKind:
    """`words`: those of the claim, in order."""
    lows = {w.low for w in words}
    lemmas = {w.lemma for w in words}
    if rule == "call":
        return ClaimKind.CHARACTERISATION
    if rule in ("intent", "ask-to", "stance") or lows & _MODALS:
        return ClaimKind.POSITION
    if any(w.low in ("will", "'ll", "shall") and w.pos == "AUX" for w in words):
        return ClaimKind.PREDICTION
    if any(is_number(w) for w in words):
        return ClaimKind.NUMERICAL
    if "because" in lows or lemmas & {"cause", "trigger"} or {"due", "to"} <= lows:
        return ClaimKind.CAUSAL
    if any(w.tag in ("JJR", "RBR", "JJS", "RBS") for w in words):
        return ClaimKind.COMPARISON
    if lemmas & lexicon.words("evidence", "strong.video", "strong.image", "strong.audio"):
        return ClaimKind.MEDIA
    return ClaimKind.EVENT


def is_number(word: Word) -> bool:
    """A quantity: not "one", not a year or a date."""
    if word.pos != "NUM" or word.low in ("one", "2nd", "1st"):
        return False
    if word.ent in ("DATE", "TIME"):
        return False
    return any(c.isdigit() for c in word.text) or word.ent in ("CARDINAL", "PERCENT", "MONEY", "QUANTITY")

"""Links by a noun: *analysis showed inconsistencies with his claim that X*, *in contradiction of her account*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.words import Word
from workbench.domain.vocab import Stance


def conflict_noun(desk: Desk, noun: Word) -> Link | None:
    """The claim follows "with", "of", "to" or "in"; the source is the nearest one before in the sentence."""
    if noun.lemma not in lexicon.words("links", "conflict_noun") or noun.pos != "NOUN" or noun.quote >= 0:
        return None
    if any(kid.low in ("no", "any") for kid in noun.kids) or children(noun.head, "neg"):
        return None
    things = [n for p in children(noun, "prep") if p.low in ("with", "of", "to", "in") for n in children(p, "pobj")]
    found = next((f for n in things if is_shell(n) and (f := claim_behind(desk, n)) is not None), None)
    start, _ = desk.parse.sentence(noun)
    mention = next((desk.mention_of[i] for i in range(noun.i - 1, start - 1, -1) if i in desk.mention_of), None)
    if found is None or mention is None:
        return None
    reason = f"The article speaks of “{noun.text}” between the source and this claim."
    cue = {noun.i}
    return Link(
        found.claim, mention, Stance.CONTRADICTS, cue, "conflict-noun", reason, 0.7 * found.confidence, set(found.words)
    )

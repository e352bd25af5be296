"""Links by what an item says, beyond the sentence right after a claim (`shown_next`): what it lacks, and what is claimed although it shows
otherwise: *A letter does not mention Holt*; *The file lists no medal, although Holt said that she carries the scars*.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import is_shell
from workbench.analysis.linking.centre import centre_of
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import content_words
from workbench.analysis.linking.shown_next import SEEN, could_be_wrong
from workbench.analysis.mention_nouns import noun_kind, reads
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_FAR, _NEAR = 10, 3  # sentences
_STEM = 6  # letters
_ALTHOUGH = frozenset({"although", "though"})


def read_off(desk: Desk) -> list[Link]:
    """At most one link for each item."""
    found: list[Link] = []
    for noun in desk.parse.words:
        kind = _kind(desk, noun)
        if kind is None:
            continue
        made = _although(desk, noun) or _lacks(desk, noun)
        if made is None:
            continue
        mention = desk.mention_for(noun, kind=EvidenceKind(kind))
        if mention is None or mention.head.i in made.claim.content or desk.contradicts(mention):
            continue
        made.evidence = mention
        found.append(made)
    return found


def _kind(desk: Desk, noun: Word) -> str | None:
    """Of an item that can be read, and that the article itself brings in."""
    if noun.quote >= 0 or not noun.nominal or (is_shell(noun) and children(noun, "poss")):
        return None
    if noun.lemma in lexicon.words("disputes", "shown_next.not_noun") - {"statement"}:
        return None
    mention = desk.mention_of.get(noun.i)
    known = noun_kind(desk.parse, noun)
    kind = mention.kind.value if mention is not None else known[1] if known is not None and known[0] != "weak" else None
    if kind not in SEEN or any(kid.low in ("no", "any") for kid in noun.kids):
        return None
    inside = desk.statement_of.get(noun.i)
    return kind if inside is None or not inside.source else None


def _lacks(desk: Desk, noun: Word) -> Link | None:
    """*does not mention Holt*, *makes no reference to a second blast*: somebody's claim that should be in it."""
    verb = noun.head if noun.dep == "nsubj" and noun.head.verbal else None
    if verb is None or verb.lemma not in lexicon.words("disputes", "item_lacks.verb"):
        verb = _negated_verb(desk, noun)
    if verb is None or verb.quote >= 0:
        return None
    things = [k for k in verb.kids if k.dep in ("dobj", "prep") and k.i > verb.i]
    if not children(verb, "neg") and not any(k.low == "no" for t in things for k in t.kids):
        return None
    if any(kid.low in ("did", "could", "can", "would", "will", "may", "might") for kid in children(verb, "aux")):
        return None
    what = {i for t in things for i in subtree(t)}
    people = {desk.speakers.cast.at.get(i) for i in what} - {None}
    best: tuple[float, Statement] | None = None
    for claim in desk.before(noun.i, limit=30):
        distance = noun.sent - desk.parse.words[claim.last].sent
        if distance > _FAR:
            break
        if claim.last >= noun.i or not could_be_wrong(desk, claim) or _negative(desk, claim.content):
            continue
        shared = _stems(desk, claim.content) & _stems(desk, what)
        own = claim.speaker in people
        if not (shared and distance <= _NEAR) and not (own and desk.contested()):
            continue
        score = len(shared) + 1.0 * own - 0.1 * distance
        if best is None or score > best[0]:
            best = (score, claim)
    if best is None:
        return None
    centre = centre_of(desk) if desk.contested() else None
    claim = centre.claim if centre is not None and centre.claim.speaker is best[1].speaker else best[1]
    reason = "The item does not have in it what was claimed."
    return Link(claim, None, Stance.CONTRADICTS, {verb.i}, "item-lacks", reason, 0.55)


def _negated_verb(desk: Desk, noun: Word) -> Word | None:
    """By word order: *footage posted by a guest and checked by the paper does not show any boat*."""
    start, end = desk.parse.sentence(noun)
    if noun.i - start > _FAR:
        return None
    for word in desk.parse.words[noun.i + 1 : end]:
        if word.text in (";", ":") or word.low in ("but", "although", "though"):
            return None
        if word.lemma in lexicon.words("disputes", "item_lacks.verb") and children(word, "neg"):
            return word
    return None


def _although(desk: Desk, noun: Word) -> Link | None:
    """*The file lists no medal, although Holt told guests that she carries the scars.*"""
    verb = reads(desk.parse, noun)
    if verb is None:
        return None
    _, end = desk.parse.sentence(noun)
    turn = next((w for w in desk.parse.words[verb.i + 1 : end] if w.low in _ALTHOUGH and w.quote < 0), None)
    if turn is None:
        return None
    for claim in desk.statements:
        told = min(claim.cue) if claim.cue else claim.first
        if turn.i < told < end and turn.i < claim.first and could_be_wrong(desk, claim):
            reason = f"“{turn.text}” sets the claim against what the item tells."
            return Link(claim, None, Stance.CONTRADICTS, {turn.i}, "item-although", reason, 0.55)
    return None


def _negative(desk: Desk, content: set[int]) -> bool:
    negation = lexicon.words("links", "negation") | {"zero", "false"}
    return any(desk.parse.words[i].low in negation or desk.parse.words[i].lemma in negation for i in content)


def _stems(desk: Desk, content: set[int]) -> set[str]:
    return {lemma[:_STEM] for lemma in content_words([desk.parse.words[i] for i in content])}

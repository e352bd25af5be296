"""Links by a set phrase: *his account is at odds with the video*, *in line with the records*, *contrary to what the file says*."""

from __future__ import annotations

import functools

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.verbs import person_kind
from workbench.analysis.references import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

# "is hard to square with", "hardly in line with"
_HARDLY = frozenset({"hard", "difficult", "impossible", "tough", "hardly", "barely", "scarcely", "nowhere", "far"})


def by_phrase(desk: Desk, word: Word) -> Link | None:
    """The phrase begins at this word; the claim is on one side of it, the source on the other."""
    if word.quote >= 0:
        return None
    for phrase, stance in _phrases().get(word.low, ()):
        if _stands_here(desk, word, phrase):
            return _link(desk, word, phrase, stance)
    return None


def openings() -> frozenset[str]:
    """The words at which a phrase can begin."""
    return frozenset(_phrases())


@functools.cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], Stance]]]:
    """First word -> its phrases, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Stance]]] = {}
    for stance, phrases in lexicon.table("links")["phrase"].items():
        for phrase in phrases:
            found.setdefault(phrase.split()[0], []).append((tuple(phrase.split()), Stance(stance)))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _stands_here(desk: Desk, word: Word, phrase: tuple[str, ...]) -> bool:
    words = desk.parse.words[word.i : word.i + len(phrase)]
    return tuple(w.low for w in words) == phrase


def _link(desk: Desk, word: Word, phrase: tuple[str, ...], stance: Stance) -> Link | None:
    last = desk.parse.words[word.i + len(phrase) - 1]
    object_ = next((k for k in last.kids if k.dep in ("pobj", "dobj", "pcomp")), None)
    if object_ is None:
        # "do not bear out his claim": it hangs on the verb
        object_ = next((k for k in word.kids if k.dep == "dobj" and k.i > last.i), None)
    subject = _subject(word)
    if object_ is None or subject is None:
        return None
    if _negated(word, phrase):
        if stance is Stance.CONTRADICTS:
            return None
        stance = Stance.CONTRADICTS
    for claim_side, source_side in ((subject, object_), (object_, subject)):
        mention = desk.mention_of.get(source_side.i)
        if mention is None and _names_claim(claim_side) and not is_shell(source_side):
            mention = desk.mention_for(source_side, kind=_kind(desk, source_side, stance))
        found = claim_behind(desk, claim_side) if mention is not None and _names_claim(claim_side) else None
        if found is not None and mention is not None:
            cue = set(range(word.i, last.i + 1))
            reason = f"The article says that the claim is “{desk.parse.said(cue)}” the source."
            confidence = 0.85 * found.confidence
            return Link(found.claim, mention, stance, cue, "link-phrase", reason, confidence, set(found.words))
    return _by_narrator(desk, word, object_, last) if phrase == ("contrary", "to") else None


def _by_narrator(desk: Desk, word: Word, object_: Word, last: Word) -> Link | None:
    """*Contrary to her claim that the bridge was closed, it stayed open*: no item, the article itself says so."""
    found = claim_behind(desk, object_) if _names_claim(object_) else None
    judge = desk.statement_of.get(word.i)
    if found is None:
        return None
    if judge is not None and judge is not found.claim:
        return _by_speaker(desk, judge, found, {word.i, last.i})
    reason = "The article itself says the contrary."
    cue = {word.i, last.i}
    return Link(
        found.claim, None, Stance.CONTRADICTS, cue, "contrary-to", reason, 0.7 * found.confidence, set(found.words)
    )


def _by_speaker(desk: Desk, judge: Statement, found: Reference, cue: set[int]) -> Link | None:
    """*Ruiz says that, contrary to his claim, he carried a gun*: whoever says so is the source, and it is their judgement."""
    if judge.claimant is None or not judge.source or judge.speaker is found.claim.speaker:
        return None
    head = head_of(desk.parse, judge.source)
    mention = desk.mention_for(head, kind=person_kind(desk.speakers, head)) if head.pos != "PRON" else None
    if mention is None:
        return None
    reason = "Somebody says the contrary of this claim."
    confidence = 0.6 * found.confidence
    who = judge.claimant.name
    return Link(
        found.claim,
        mention,
        Stance.CONTRADICTS,
        cue,
        "link-phrase",
        reason,
        confidence,
        set(found.words),
        third_party=who,
    )


def questions(desk: Desk, noun: Word) -> Link | None:
    """*The files raise new questions about whether she knew*, *the tape cast doubt on ...*: bears on it and decides nothing."""
    if noun.lemma not in ("question", "doubt") or noun.dep != "dobj" or noun.quote >= 0:
        return None
    verb = noun.head
    if verb.lemma not in ("raise", "prompt", "reopen", "fuel") or children(verb, "neg") or children(verb, "aux"):
        return None
    mention = next((m for n in children(verb, "nsubj") if (m := desk.mention_for(n)) is not None), None)
    if mention is None:
        return None
    for prep in children(noun, "prep"):
        if prep.low not in ("about", "on", "over", "as", "of"):
            continue
        for thing in children(prep, "pcomp", "pobj"):
            found = claim_behind(desk, thing) if is_shell(thing) else None
            content = {i for i in subtree(thing) if desk.parse.words[i].low not in ("whether", "if")}
            claim = (
                found.claim
                if found
                else desk.narrate(content, "claim-phrase", "what the source raises questions about")
            )
            if claim is not None and mention.head.i not in claim.content and len(claim.content) > 2:
                reason = f"The source is said to {verb.lemma} {noun.text} about it."
                return Link(claim, mention, Stance.CONTEXT, {verb.i, noun.i}, "raises-questions", reason, 0.55)
    return None


def _kind(desk: Desk, noun: Word, stance: Stance) -> EvidenceKind | None:
    """What is "at odds" with a claim is a source, whatever it is; for support it must be one by itself."""
    if stance is not Stance.CONTRADICTS or not noun.nominal or noun.pos == "PRON":
        return None
    return person_kind(desk.speakers, noun) or EvidenceKind.OTHER


def _names_claim(word: Word) -> bool:
    """A shell noun, *what she said*, or *That is at odds with ...*."""
    pointing = word.low in ("that", "this") and word.dep == "nsubj" and word.text[0].isupper()
    return pointing or is_shell(word) or (word.verbal and any(kid.low == "what" for kid in word.kids))


def _subject(word: Word) -> Word | None:
    """The subject of the clause in which the phrase stands, or the noun that it follows."""
    head = word.head
    for _ in range(4):
        own = children(head, "nsubj", "nsubjpass")
        if own and own[0].low in ("that", "which") and head.dep == "relcl":
            return head.head
        if own:
            return own[0]
        if head.pos in ("NOUN", "PROPN") and head.i < word.i:
            return head
        if head.head is head:
            return None
        head = head.head
    return None


def _negated(word: Word, phrase: tuple[str, ...]) -> bool:
    if phrase[0] == "not":
        return False
    head = word.head
    hard = head.low in _HARDLY or any(kid.low in _HARDLY for w in (word, head) for kid in w.kids)
    return hard or bool(children(head, "neg")) or bool(children(head.head, "neg"))

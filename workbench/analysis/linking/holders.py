"""Whose claim it is that a link judges, where the words of the claim itself have no speaker: by an owner beside it, the author of the
item that says it, or somebody who said the same earlier. The claim stays where it is; only its claimant is found."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import content_words, likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Mode, Stance

_APART = frozenset({"despite", "contrary", "notwithstanding"})
_FILED = frozenset({"issue", "release", "publish", "file", "send", "write", "sign", "post", "share", "put"})
_SPEAKING = frozenset(
    {"statement", "letter", "lawsuit", "complaint", "suit", "memo", "email", "post", "filing", "petition"}
)
_CONFIRMS = frozenset({"confirm", "corroborate", "verify"})
_THINGS = frozenset(
    {EvidenceKind.DATA, EvidenceKind.RECORD, EvidenceKind.DOCUMENT, EvidenceKind.VIDEO, EvidenceKind.IMAGE}
)
# What is read from an item, and items that argue a case themselves.
_READ = frozenset({"show", "suggest", "indicate", "demonstrate"})
_ARGUING = frozenset({"lawsuit", "complaint", "suit", "filing", "petition", "statement"})
_SHARED = 2
_NEAR = 7  # words from a noun like "claims" to what is claimed


def give(desk: Desk, link: Link) -> None:
    """Gives the claim of this link its claimant, where one can be told and none is."""
    claim = link.claim
    if _confirmed(link):
        # "the data confirm that A": A was so before, and the article's own; the data back it
        claim.claimant, claim.speaker, claim.mode, link.origin = None, None, Mode.NARRATOR, False
        return
    if _inferred(desk, link):
        # "the letter suggests that they want A": the writer did not say so, the article reads it from the letter
        claim.claimant, claim.speaker, claim.mode, link.origin = None, None, Mode.NARRATOR, False
        return
    if claim.claimant is not None:
        owner = _owner_of_cue(desk, claim)
        if owner is not None and owner.claimant is not None:
            claim.claimant, claim.speaker = owner.claimant, owner.speaker
        _author_for(desk, claim)
        return
    if link.stance is Stance.SUPPORTS:
        return
    found = (
        _owner_beside(desk, link)
        or _owner_before(desk, claim)
        or _in_document(desk, claim)
        or _document(desk, claim)
        or _said_before(desk, link)
    )
    if found is not None:
        claim.claimant, claim.speaker = found.claimant, found.speaker


def _confirmed(link: Link) -> bool:
    verb, item = link.claim.verb, link.evidence
    told = link.rule == "source-says" and verb is not None and item is not None
    return told and verb is not None and item is not None and verb.lemma in _CONFIRMS and item.kind in _THINGS


def _inferred(desk: Desk, link: Link) -> bool:
    """*The letter suggests that ...*: said of something that somebody wrote for another end; a lawsuit that says so does argue it."""
    verb, item = link.claim.verb, link.evidence
    if link.rule != "source-says" or link.stance is not Stance.SUPPORTS or verb is None or item is None:
        return False
    written = item.head.lemma in _SPEAKING - _ARGUING or item.head.lemma in ("missive", "note", "message")
    return verb.lemma in _READ and written and item.head.i in link.claim.source


class _Holder:
    """A claimant and the entry behind the name."""

    __slots__ = ("claimant", "speaker")

    def __init__(self, desk: Desk, words: set[int], head: Word) -> None:
        self.claimant = desk.speakers.claimant(words)
        self.speaker = desk.speakers.resolve(head)


def _owner_beside(desk: Desk, link: Link) -> _Holder | None:
    """*There is no evidence that A, despite his claim that ...*: the owner of the claim that the article sets against its own words."""
    at = desk.parse.words[max(link.cue, default=link.claim.first)]
    start, end = desk.parse.sentence(at)
    for i in range(start, end):
        word = desk.parse.words[i]
        if word.low not in _APART:
            continue
        for noun in (w for k in subtree(word) if is_shell(w := desk.parse.words[k])):
            for owner in children(noun, "poss"):
                if noun.i not in link.claim.content:
                    words = {k for k in subtree(owner) if desk.parse.words[k].low not in ("'s", "’s", "'", "’")}
                    return _Holder(desk, words, owner)
    return None


def _owner(desk: Desk, noun: Word) -> _Holder | None:
    """*her*, *the mayor's* before a noun."""
    for owner in children(noun, "poss"):
        words = {k for k in subtree(owner) if desk.parse.words[k].low not in ("'s", "’s", "'", "’")}
        return _Holder(desk, words, owner)
    return None


def _owner_before(desk: Desk, claim: Statement) -> _Holder | None:
    """*their best arguments, like that A*, *her old claim - that A*: the owner of the noun that the claim follows."""
    start, _ = desk.parse.sentence(desk.parse.words[claim.first])
    for i in range(claim.first - 1, max(start, claim.first - _NEAR) - 1, -1):
        word = desk.parse.words[i]
        if word.verbal and word.dep not in ("acl", "relcl", "aux"):
            return None
        if is_shell(word) and word.pos == "NOUN":
            found = _owner(desk, word)
            told = desk.statement_of.get(i)
            # "their arguments are refuted, the drivers say": the arguments of others
            own = found is not None and told is not None and told.speaker is not None and found.speaker == told.speaker
            return None if own else found
    return None


def _in_document(desk: Desk, claim: Statement) -> _Holder | None:
    """*the claims in Weber's lawsuit*, *the allegations of the complaint filed by two drivers*: the claim of whoever wrote it."""
    inside = [desk.parse.words[i] for i in sorted(claim.content)]
    shell = next((w for w in inside if is_shell(w) and w.pos == "NOUN"), None)
    if shell is None or claim.rule != "claim-phrase":
        return None
    items = [n for p in children(shell, "prep") if p.low in ("in", "of", "from") for n in children(p, "pobj")]
    return next((_author(desk, n) for n in items if n.lemma in _SPEAKING), None)


def _owner_of_cue(desk: Desk, claim: Statement) -> _Holder | None:
    """*an expert who countered her claims that A*: the parser hung A on the expert's verb; "her" says whose it is."""
    verb = claim.verb
    if verb is None or verb.lemma not in lexicon.words("links", "verb.contradicts"):
        return None
    nouns = [n for n in children(verb, "dobj") if is_shell(n) and n.i not in claim.content]
    return next((found for n in nouns if (found := _owner(desk, n)) is not None), None)


def _document(desk: Desk, claim: Statement) -> _Holder | None:
    """*a lawsuit filed by two drivers, alleging that A*: the claim is that of whoever filed it."""
    words = desk.parse.words
    above = next((words[i] for i in sorted(claim.content) if words[i].head.i not in claim.content), words[claim.first])
    for _ in range(4):
        above = above.head
        if above.lemma in _SPEAKING and above.pos == "NOUN" and above.i not in claim.content:
            return _author(desk, above)
        if above.lemma in _FILED and (noun := above.head).lemma in _SPEAKING:
            return _author(desk, noun)
    return None


def _author(desk: Desk, noun: Word) -> _Holder | None:
    """Who filed, wrote or put out the item: an owner, "by" or "from", or the subject of that verb."""
    for owner in children(noun, "poss"):
        words = {k for k in subtree(owner) if desk.parse.words[k].low not in ("'s", "’s", "'", "’")}
        return _Holder(desk, words, owner)
    stems = [noun, *(verb for verb in children(noun, "acl") if verb.lemma in _FILED)]
    by = [p for stem in stems for p in children(stem, "prep", "agent") if p.low in ("by", "from")]
    for who in (w for prep in by for w in children(prep, "pobj")):
        later = {k for clause in children(who, "acl", "relcl") for k in subtree(clause)}
        return _Holder(desk, subtree(who) - later, who)
    if noun.dep == "dobj" and noun.head.lemma in _FILED:
        for who in children(noun.head, "nsubj"):
            if who.low not in ("it", "that", "which"):
                return _Holder(desk, subtree(who), who)
    return None


def _author_for(desk: Desk, claim: Statement) -> None:
    """*The firm issued a statement. ... The statement claimed that A*: the firm claims it, the statement is how."""
    mention = source_mention(desk, claim)
    if mention is None or mention.head.lemma not in _SPEAKING:
        return
    slot = [m for m in desk.mentions if m.slot == mention.slot and m.first <= mention.first] or [mention]
    for item in (mention, *reversed(slot)):
        found = _author(desk, item.head)
        if found is not None and found.claimant is not None:
            claim.claimant, claim.speaker = found.claimant, found.speaker
            return


def _said_before(desk: Desk, link: Link) -> Statement | None:
    """Somebody who said much the same earlier in the article, and is not the one who judges it."""
    claim = link.claim
    size = len(content_words([desk.parse.words[i] for i in claim.content]))
    if size < _SHARED:
        return None
    best: tuple[int, Statement] | None = None
    for earlier in desk.before(claim.first - 1):
        if earlier.claimant is None or earlier.asks or earlier.negated or earlier.rule in NO_FACTS:
            continue
        if source_mention(desk, earlier) is not None or earlier.claimant.name == link.third_party:
            continue
        alike = likeness(desk.parse, earlier.content, claim.content)
        shared = len(alike.shared)
        if shared >= _SHARED and shared * 2 >= size and not alike.negated and len(alike.shared - alike.named):
            best = max(best or (0, earlier), (shared, earlier), key=lambda found: found[0])
    return best[1] if best is not None else None

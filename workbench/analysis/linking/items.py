"""Links by an item set right after a claim without a word for it: *"I never touched him," Holt said. Footage shows him pulling the man down*,
*she assured residents that the water was safe. Logs at the plant list nine failed tests*.

Nothing names the relation, so a small sum of hand-set weights must reach a mark: how firmly the claim is put, what the item tells otherwise
(it affirms what is denied, misses what is affirmed, counts differently), and what the two have in common. `contrast` weighs the same where
the verb is one of showing; here the noun alone is the item, whatever it does.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import FINITE, children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import Likeness, likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

# Things that can be opened; what people say against each other is weighed in `rebuttals`.
_THINGS = frozenset({"video", "audio", "image", "document", "record", "data", "study", "report", "post", "physical"})
# What was seen, written down or filmed there and then; studies and polls tell of people at large.
_SEEN = frozenset({"video", "audio", "image", "document", "record"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_SPEAKING = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})
_BEGINS = 9  # words of a sentence within which the item must stand
_REACH = 3  # sentences back, short ones between them not counted
_ANSWERS = 2  # short sentences between the two, at most
_LONG = 32  # words of a claim: a long speech holds an opposite to nearly everything
_TELLS_FALL = 8
_SHORT = 4  # words of a sentence that only answers: "Not so.", "He did not."
_ENOUGH = 1.6
_TURN, _ANSWERED, _DENIED, _MISSING, _NUMBERS, _OPPOSITE = 1.4, 1.6, 1.2, 1.2, 1.2, 1.2
_OTHERWISE, _COUNTED = 2.4, 1.7
_FIRM, _SHARED, _NAMED, _SAME_ONE, _FAR = 0.7, 0.4, 0.2, 0.5, 0.5


@dataclass(frozen=True, slots=True)
class _Item:
    """What stands beside the claim. `verb`: what the item does; `content`: the words of its sentence beside the item itself; `first`: where its
    noun phrase begins; `missing`: it lacks something."""

    noun: Word
    verb: Word
    content: frozenset[int]
    first: int
    kind: str
    missing: bool


def set_beside(desk: Desk, noun: Word) -> Link | None:
    """The claim right before an item that tells otherwise."""
    item = _item(desk, noun)
    if item is None:
        return None
    best: tuple[float, Statement, Word | None, Likeness] | None = None
    for claim in _claims(desk, item):
        turn = _turn(desk, item, claim)
        alike = likeness(desk.parse, claim.content, item.content, denied=claim.denies)
        score = _score(desk, item, claim, alike, turned=turn is not None)
        if best is None or score > best[0]:
            best = (score, claim, turn, alike)
    if best is None or best[0] < _ENOUGH:
        return None
    score, claim, turn, alike = best
    mention = desk.mention_for(noun, kind=EvidenceKind(item.kind))
    if mention is None or desk.contradicts(mention):
        return None
    reason = _reason(desk, item, claim, turn, alike)
    cue = {turn.i} if turn is not None else {item.verb.i}
    return Link(claim, mention, Stance.CONTRADICTS, cue, "item-beside", reason, min(0.7, 0.25 + 0.1 * score))


def _item(desk: Desk, noun: Word) -> _Item | None:
    """The noun names a thing that is the subject of its clause, near the beginning of its sentence, told by the article itself."""
    if noun.pos != "NOUN" or noun.quote >= 0 or noun.dep not in SUBJECTS:
        return None
    if any(kid.low in ("no", "any") for kid in noun.kids) or (is_shell(noun) and children(noun, "poss")):
        # "no video has emerged", "her account": nothing that shows anything
        return None
    kind = _kind(noun)
    if kind not in _THINGS or noun.lemma in lexicon.words("links", "item_process"):
        return None
    verb = _own_verb(noun)
    if not verb.verbal or verb.quote >= 0 or noun.i in desk.statement_of:
        return None
    finite = (
        verb.tag in FINITE
        or verb is not noun.head
        or any(kid.tag in FINITE for kid in children(verb, "aux", "auxpass"))
    )
    if not finite or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    if verb.dep in ("relcl", "acl", "ccomp") and verb.head.i in desk.by_verb:
        return None
    start, _ = desk.parse.sentence(noun)
    first = min(i for i in subtree(noun) if i >= start)
    if first - start > _BEGINS and not (
        children(verb, "mark") or any(clause.i < first for clause in children(verb, "advcl"))
    ):
        return None
    aside = {i for clause in children(verb, "advcl") if clause.i < first for i in subtree(clause)}
    told = subtree(verb) - aside - {noun.i}
    words = desk.parse.words
    if any(words[i].low in lexicon.words("links", "alike_word") for i in told | set(range(start, first))):
        return None
    lacking = lexicon.words("links", "lacking")
    missing = any(words[i].low in lacking for i in told if words[i].head is verb or words[i].head.head is verb)
    if not missing and verb.lemma not in lexicon.words("links", "item_verb"):
        return None
    return _Item(noun, verb, frozenset(told), first, kind, missing or bool(children(verb, "neg")))


def _own_verb(noun: Word) -> Word:
    """*Records entered as an exhibit showed A*: the parser takes what was done with the item for its verb."""
    verb = noun.head
    if verb.tag not in ("VBD", "VBN") or verb.lemma not in lexicon.words("evidence", "frame.handle", "handled"):
        return verb
    later = (kid for kid in children(verb, "advcl", "ccomp", "conj", "dep", "parataxis") if kid.i > verb.i)
    shows = lexicon.words("evidence", "frame.show", "tell")
    return next((k for k in later if k.lemma in shows and not children(k, "nsubj", "nsubjpass")), verb)


def _kind(noun: Word) -> str:
    return kinds().get(noun.lemma, "")


@functools.cache
def kinds() -> dict[str, str]:
    """Lemma of a noun that may name an item -> its kind."""
    found = dict(lexicon.inverse("links", "item_noun"))
    for group in ("weak", "medium", "strong"):
        found |= lexicon.inverse("evidence", group)
    return found


def _claims(desk: Desk, item: _Item) -> list[Statement]:
    """Attributed statements of fact before the item, or after it in its sentence: nobody's promise, demand or plan."""
    found = []
    end = desk.parse.sentence(item.noun)[1]
    for claim in desk.before(end, limit=6):
        if claim.rule in NO_FACTS or not claim.source or claim.hedged or claim.verb is None:
            continue
        if claim.rule in ("clause-think", "call") or len(claim.content) > _LONG:
            continue
        if _distance(desk, item, claim) > _REACH or _to_come(desk, claim) or _talked_about(desk, item, claim):
            continue
        if claim.content & (item.content | {item.noun.i}) or item.noun.i in claim.source:
            continue
        other = source_mention(desk, claim)
        if other is not None and other.kind not in _SPEAKING:
            continue
        if claim.first > item.noun.i and not _opens_clause(desk, item):
            continue
        found.append(claim)
    return found


def _talked_about(desk: Desk, item: _Item, claim: Statement) -> bool:
    """The claim stands in the item, or is about it: *"...," the cable said. The cable lists A*."""
    start, _ = desk.parse.sentence(desk.parse.words[claim.first])
    _, end = desk.parse.sentence(desk.parse.words[claim.last])
    return any(w.lemma == item.noun.lemma for w in desk.parse.words[start:end] if w is not item.noun)


def _opens_clause(desk: Desk, item: _Item) -> bool:
    """*While the contract gives it a veto, the chain says that A*, *The gauge read full. The governor nevertheless said A* is not this."""
    return any(kid.low in ("while", "although", "though") for kid in children(item.verb, "mark"))


def _distance(desk: Desk, item: _Item, claim: Statement) -> int:
    """Sentences between the two; the answer "Not so." is none, and the words around a quotation belong to it."""
    first, last = desk.parse.words[max(claim.content | claim.cue | claim.source)].sent, item.noun.sent
    if not 1 < last - first <= _REACH + _ANSWERS:
        return max(0, last - first)
    return last - first - sum(_short(desk, n) for n in range(first + 1, last))


def _short(desk: Desk, sentence: int) -> bool:
    start, end = desk.parse.sents[sentence]
    return end - start <= 3 * _SHORT and sum(not w.punct for w in desk.parse.words[start:end]) <= _SHORT


def _to_come(desk: Desk, claim: Statement) -> bool:
    """*will open in May*, *to open the books*: nothing that an item of today could contradict."""
    words = [desk.parse.words[i] for i in sorted(claim.content)]
    root = next((w for w in words if w.verbal and w.head.i not in claim.content), None)
    ahead = root is not None and any(
        kid.low in ("will", "would", "'ll", "’ll", "should", "shall", "may", "might", "could")
        for kid in children(root, "aux")
    )
    return root is None or ahead or words[0].low == "to" or not any(w.tag in FINITE for w in (root, *root.kids))


def _turn(desk: Desk, item: _Item, claim: Statement) -> Word | None:
    """But or however before the item, "while" on either clause, or a whole answer like "Not so." between the two."""
    turns = lexicon.words("links", "contrast.turns") | lexicon.words("links", "contrast.adverbs")
    words = desk.parse.words
    start, _ = desk.parse.sentence(item.noun)
    for i in range(item.first - 1, max(start, item.first - _BEGINS) - 1, -1):
        if words[i].low in turns or (words[i].low == "fact" and i > start and words[i - 1].low == "in"):
            return words[i] if claim.first < i or claim.first > item.noun.i else None
    for kid in item.verb.kids:
        if kid.dep == "advmod" and kid.low in turns:
            return kid
        if (
            kid.dep == "mark"
            and kid.low in ("although", "though", "while", "whereas", "as")
            and kid.sent == words[claim.last].sent
        ):
            even = kid.low != "as" or words[kid.i - 1].low == "even"
            return kid if even else None
    verb = claim.verb
    if verb is not None and verb.sent == item.noun.sent:
        return next((k for k in verb.kids if k.dep == "mark" and k.low in ("while", "although", "though")), None)
    return None


def _answer(desk: Desk, item: _Item) -> Word | None:
    """*Hardly.*, *Not so.*, *He did not.* as the sentence before the item."""
    if item.noun.sent == 0:
        return None
    start, end = desk.parse.sents[item.noun.sent - 1]
    words = [w for w in desk.parse.words[start:end] if not w.punct]
    if not words or words[0].quote >= 0:
        return None
    fell = next((w for w in words if w.lemma in lexicon.words("links", "fall_apart") and w.verbal), None)
    if fell is not None and len(words) <= _TELLS_FALL and any(is_shell(noun) for noun in children(fell, "nsubj")):
        return fell
    if len(words) > _SHORT:
        return None
    alone = " ".join(w.low for w in words) in lexicon.table("links")["verdict_alone"]["phrases"]
    denied = words[-1].low in ("not", "n't", "n’t") and words[0].pos == "PRON"
    return words[0] if alone or denied else None


def _score(desk: Desk, item: _Item, claim: Statement, alike: Likeness, *, turned: bool) -> float:
    if _said_otherwise(desk, item):
        return _OTHERWISE - _FAR * max(0, _distance(desk, item, claim) - 1)
    firm = _firm(desk, claim)
    answered = _answer(desk, item) is not None
    affirmed = _categorical(desk, claim) and not item.missing
    lacked = item.missing and not _categorical(desk, claim, negative_only=True)
    same = _same_one(desk, item, claim)
    marked = turned or answered or firm
    lean = affirmed and item.kind in _SEEN and _categorical(desk, claim, negative_only=True)
    numbers = alike.numbers or _counted(desk, item, claim)
    if item.kind not in _SEEN and not (turned or answered or numbers):
        return 0.0
    if not (alike.shared or same or answered or numbers) or not (
        marked or same or lean or numbers or len(alike.shared) > 1
    ):
        return 0.0
    if not (turned or answered or affirmed or lacked or numbers or alike.opposite):
        return 0.0
    score = _TURN * turned + _ANSWERED * answered + _DENIED * affirmed + _MISSING * lacked
    score += (
        _NUMBERS * alike.numbers
        + _COUNTED * (numbers and not alike.numbers)
        + _OPPOSITE * alike.opposite
        + _FIRM * firm
        + _SAME_ONE * same
    )
    score += _SHARED * min(3, len(alike.shared)) + _NAMED * min(2, len(alike.named))
    return score - _FAR * max(0, _distance(desk, item, claim) - 1)


def _said_otherwise(desk: Desk, item: _Item) -> bool:
    """*The agreement says nothing of the sort.*"""
    told = " ".join(desk.parse.words[i].low for i in sorted(item.content))
    return any(phrase in told for phrase in lexicon.table("links")["said_otherwise"]["phrases"])


def _counted(desk: Desk, item: _Item, claim: Statement) -> bool:
    """*nine million users* against *put the number at 2.7 million*: the item counts what the claim counts, differently."""
    words = desk.parse.words
    if not any(words[i].lemma in lexicon.words("links", "count_noun") for i in item.content):
        return False
    ours = {words[i].low for i in claim.content if words[i].pos == "NUM" and words[i].ent not in ("DATE", "TIME")}
    theirs = {words[i].low for i in item.content if words[i].pos == "NUM" and words[i].ent not in ("DATE", "TIME")}
    figures = {n for n in theirs if n[0].isdigit() or n not in ("one", "million", "billion")}
    return bool(ours and figures) and not (ours & figures)


def _firm(desk: Desk, claim: Statement) -> bool:
    """Put firmly by whoever makes it: *insisted*, *assured parents that*, *denied*."""
    return claim.verb is not None and claim.verb.lemma in lexicon.words("links", "strong_claim", "firm_claim")


def _categorical(desk: Desk, claim: Statement, *, negative_only: bool = False) -> bool:
    """*never touched him*, *no ammunition was used*, *passed every test*: one case is enough against it. The word bears on the main clause."""
    if claim.denies:
        return True
    groups = ("negation",) if negative_only else ("negation", "universal")
    sweeping = lexicon.words("links", *groups)
    return any(w.low in sweeping and _in_main_clause(desk, claim, w) for w in _words(desk, claim))


def _words(desk: Desk, claim: Statement) -> list[Word]:
    return [desk.parse.words[i] for i in claim.content]


def _in_main_clause(desk: Desk, claim: Statement, word: Word) -> bool:
    """On the verb of the claim or of a clause joined to it, or on its subject or object."""
    verb = word if word.verbal else word.head
    if verb.nominal and verb.dep in ("nsubj", "nsubjpass", "dobj", "attr", "pobj"):
        verb = verb.head.head if verb.dep == "pobj" else verb.head
    while verb.dep == "conj" and verb.head.verbal and verb.head.i in claim.content:
        verb = verb.head
    return (verb.verbal and verb.head.i not in claim.content) or verb is verb.head


def _same_one(desk: Desk, item: _Item, claim: Statement) -> bool:
    """What the item tells is about the speaker, or about one who is spoken of: *shows him*, *has her down for*."""
    told = [desk.parse.words[i] for i in item.content]
    people = {desk.speakers.cast.at.get(i) for i in claim.content} | {claim.speaker}
    ones = [one for one in people if isinstance(one, Figure)]
    for word in told:
        if word.pos == "PRON" or word.i in desk.speakers.cast.at:
            who = desk.speakers.cast.at.get(word.i) or desk.speakers.resolve(word)
            if isinstance(who, Figure) and who in ones:
                return True
    return False


def _reason(desk: Desk, item: _Item, claim: Statement, turn: Word | None, alike: Likeness) -> str:
    answer = _answer(desk, item)
    if turn is not None or answer is not None:
        return f"“{(turn or answer or item.verb).text}” sets what the item tells against the claim before it."
    if alike.numbers:
        return "What the item tells gives another number than the claim before it."
    if item.missing:
        return "The item lacks what the claim before it says is there."
    return "The claim before it leaves no exception, and the item tells of one."

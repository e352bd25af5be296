"""Links by what the article itself puts right after a claim: *He was not.*, *She did receive some letters*, *In reality, ...*, *There is no such law*.

The claim is what somebody was reported to say right before; a judgement in words ("that is false") is in `false`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.denials import judged
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import content_words, likeness
from workbench.analysis.linking.next_item import backing
from workbench.analysis.linking.versions import NOT_FACTS
from workbench.analysis.mentions import Mention, over_words
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_FRAGMENT = 5  # words of a sentence that is nothing but a verdict
_OPENING = 4  # words before "in fact"
_PEOPLE = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT, EvidenceKind.STATEMENT})
_PROMISING = frozenset({"will", "wo", "would", "'ll", "’ll", "'d", "’d", "shall", "can", "may", "might", "should"})
_TURNING = frozenset({"when", "while", "whereas", "although", "though", "but"})
_ELLIPTIC = frozenset({"be", "do", "have"})
_DO = frozenset({"do", "does", "did"})


def bare_denial(desk: Desk, word: Word) -> Link | None:
    """*He said he was armed. He was not.*: a sentence of a pronoun, an auxiliary and a negation."""
    if word.low not in ("not", "n't", "n’t", "never") or word.quote >= 0:
        return None
    said = _bare(desk, word)
    if len(said) > _FRAGMENT or not any(w.pos in ("AUX", "VERB") and w.i < word.i + 2 for w in said):
        return None
    if any(w.pos in ("NOUN", "ADJ", "NUM") or w.low in _PROMISING for w in said):
        return None
    verbs = [w for w in said if w.verbal]
    if any(w.i > word.i for w in said) or said[0].low in ("that", "this", "there", "i", "we", "you"):
        # "that was not all", "I don't"
        return None
    if said[0].pos not in ("PRON", "PROPN", "CCONJ", "DET") or any(w.lemma not in _ELLIPTIC for w in verbs):
        return None
    claim = _just_said(desk, word)
    if claim is None or _denies(desk, claim) or _denied(claim) or _promises(desk, claim):
        return None
    reason = "The article denies it in the next sentence."
    source = backing(desk, word.sent + 1)
    return judged(desk, Link(claim, source, Stance.CONTRADICTS, {word.i}, "bare-denial", reason, 0.6), word)


def verdict_alone(desk: Desk, word: Word) -> Link | None:
    """*She said the kiln was cold. Wrong.*, *Not so.*, *Not quite.*: a sentence that is nothing but a verdict."""
    if word.quote >= 0 or word.low not in lexicon.words("links", "verdict_word"):
        return None
    said = _bare(desk, word)
    low = " ".join(w.low for w in said)
    if low not in lexicon.table("links")["verdict_alone"]["phrases"]:
        return None
    claim = _just_said(desk, word)
    if claim is None or claim.rule in NOT_FACTS:
        return None
    reason = f"The next sentence is nothing but “{desk.parse.said(w.i for w in said)}”."
    cue = {w.i for w in said}
    return Link(claim, backing(desk, word.sent + 1), Stance.CONTRADICTS, cue, "verdict-alone", reason, 0.6)


def emphatic(desk: Desk, word: Word) -> Link | None:
    """*He said he never met her. He did meet her twice.*: an emphatic "did" against what was denied."""
    verb = word.head
    if word.low not in _DO or word.dep != "aux" or verb.tag != "VB" or word.i > verb.i or children(verb, "neg"):
        return None
    subject = next((kid for kid in children(verb, "nsubj") if kid.i < word.i), None)
    if subject is None or children(verb, "mark") or any(w.tag in ("WP", "WRB", "WDT") for w in verb.kids):
        return None
    judge = desk.statement_of.get(word.i)
    for claim in desk.before(word.i - 1, limit=4):
        near = word.sent - desk.parse.words[claim.last].sent <= 2
        if claim is judge or claim.last >= word.i or not near or not claim.source or not desk.states(claim):
            continue
        alike = likeness(desk.parse, claim.content, subtree(verb), denied=_denied(claim))
        if not alike.negated or verb.lemma not in alike.shared or not (_denies(desk, claim) or _denied(claim)):
            continue
        link = Link(claim, None, Stance.CONTRADICTS, {word.i, verb.i}, "bare-denial", "", 0.6)
        found = judged(desk, link, word)
        if found is None:
            return None
        found.evidence = _thing(desk, verb) or found.evidence
        found.reason = f"What was denied is said to be so (“{word.text} {verb.text}”)."
        return found
    return None


def in_reality(desk: Desk, word: Word) -> Link | None:
    """*She said everybody is covered. In reality, thousands are left out*; *in fact* only where the two clauses differ in words."""
    if word.quote >= 0:
        return None
    strong = word.low in ("reality", "actuality", "truth")
    led = word.dep == "pobj" and word.head.low == "in" and not any(k.dep not in ("punct",) for k in word.kids)
    if not (led and (strong or word.low == "fact")) and not _truth_is(word):
        return None
    first = word.head.i if led else word.i
    start, end = desk.parse.sentence(word)
    turned = any(w.low in _TURNING for w in desk.parse.words[max(start, first - 2) : first])
    if first - start > _OPENING and not turned:
        return None
    clause = {i for i in range(word.i + 1, end) if not desk.parse.words[i].punct}
    told = next((desk.statement_of[i] for i in sorted(clause) if i in desk.statement_of), None)
    beside = None
    if first - start > _OPENING:
        beside = desk.statement_of.get(first - 2) or desk.statement_of.get(first - 3)
    claim = beside or (_just_said(desk, word) if word.sent else None)
    if claim is None or claim.rule in NOT_FACTS or word.i in claim.content or claim is told or _denied(claim):
        return None
    if told is not None and told.speaker == claim.speaker:
        return None
    alike = likeness(desk.parse, claim.content, clause, denied=_denied(claim))
    when = beside is not None and desk.parse.words[first - 1].low == "when"
    common = alike.shared or when or _same_subject(desk, claim, clause)
    if not (alike.differs and alike.shared) and not ((strong or turned) and common):
        return None
    source = _source_in(desk, clause)
    reason = f"“{desk.parse.text[desk.parse.words[first].start : word.end]}” puts right what was said before."
    return Link(claim, source, Stance.CONTRADICTS, {first, word.i}, "put-right", reason, 0.55)


def no_such(desk: Desk, word: Word) -> Link | None:
    """*She said a new law forbids it. There is no such law*, *no such law exists*."""
    noun = word.head
    if word.low != "such" or word.quote >= 0 or not any(kid.low == "no" for kid in noun.kids) or not noun.nominal:
        return None
    verb = noun.head
    exists = verb.lemma == "be" and children(verb, "expl") and noun.dep == "attr"
    if not exists and verb.lemma not in ("exist", "occur", "happen"):
        return None
    judge = desk.statement_of.get(word.i)
    for claim in desk.before(word.i - 1, limit=4):
        near = word.sent - desk.parse.words[claim.last].sent <= 1
        if claim is judge or claim.last >= word.i or not near or not claim.source or claim.rule in NOT_FACTS:
            continue
        if not _names(desk, claim, noun):
            continue
        reason = "There is said to be no such thing."
        return judged(desk, Link(claim, None, Stance.CONTRADICTS, {word.i, noun.i}, "no-such", reason, 0.6), word)
    return None


def doubted(desk: Desk, statement: Statement) -> Link | None:
    """*“She said it was a success. Really?” he said. “The town is in ruins.”*: a doubt, and then the fact that it rests on."""
    after = desk.parse.words[statement.last].sent + 1
    if after + 1 >= len(desk.parse.sents) or not statement.source or statement.rule in NOT_FACTS:
        return None
    doubt = [w for w in desk.parse.words[slice(*desk.parse.sents[after])] if not w.punct]
    if not doubt or doubt[0].low not in ("really", "seriously") or doubt[-1].sent != after:
        return None
    asks = desk.parse.words[desk.parse.sents[after][1] - 1 : desk.parse.sents[after][1] + 1]
    bare = len(doubt) == 1 or doubt[1].quote != doubt[0].quote
    if not bare or not any(w.text == "?" for w in [*asks, *desk.parse.words[doubt[0].i : doubt[0].i + 2]]):
        return None
    start, end = desk.parse.sents[after + 1]
    fact = [i for i in range(start, end) if desk.parse.words[i].quote == doubt[0].quote or len(doubt) > 1]
    told = desk.statement_of.get(start + 1) or desk.statement_of.get(start)
    content = told.content & set(range(start, end)) if told is not None else set(fact)
    if len(content) < 3 or statement.content & content or desk.parse.words[end - 1].text == "?":
        return None
    mention = over_words(desk.parse, content, EvidenceKind.STATEMENT)
    desk.keep(mention)
    reason = f"“{doubt[0].text}?” doubts it, and what follows is set against it."
    link = Link(statement, mention, Stance.CONTRADICTS, {doubt[0].i}, "doubted", reason, 0.5)
    if told is not None and told.claimant is not None and told.speaker != statement.speaker:
        link.third_party = told.claimant.name
    return link


def _truth_is(word: Word) -> bool:
    """*The truth is that ...*, *the reality is ...*: at the beginning of its sentence."""
    if word.low not in ("truth", "reality", "fact") or word.dep != "nsubj" or word.head.lemma != "be":
        return False
    own = [kid for kid in word.kids if kid.low != "the"]
    return not own and word.i <= word.head.i - 1 and bool(children(word.head, "ccomp")) and word.low != "fact"


def _bare(desk: Desk, word: Word) -> list[Word]:
    start, end = desk.parse.sentence(word)
    return [w for w in desk.parse.words[start:end] if not w.punct or w.low in ("n't", "n’t")]


def _just_said(desk: Desk, word: Word) -> Statement | None:
    """The last statement of the sentence before, in this paragraph or at the end of the one before."""
    for claim in desk.before(word.i - 1, limit=3):
        if claim.last >= desk.parse.sentence(word)[0]:
            continue
        near = word.sent - desk.parse.words[claim.last].sent == 1 and claim.source
        return claim if near and desk.states(claim) else None
    return None


def _denies(desk: Desk, claim: Statement) -> bool:
    negations = lexicon.words("links", "negation")
    return any(desk.parse.words[i].low in negations for i in claim.content)


def _promises(desk: Desk, claim: Statement) -> bool:
    words = [desk.parse.words[i] for i in claim.content]
    return any(w.low in _PROMISING and w.tag == "MD" for w in words)


def _denied(claim: Statement) -> bool:
    return claim.verb is not None and claim.verb.lemma == "deny"


def _same_subject(desk: Desk, claim: Statement, clause: set[int]) -> bool:
    """Both clauses are about the same person, or one names whoever made the claim."""
    cast, speakers = desk.speakers.cast.at, desk.speakers
    subjects = [desk.parse.words[i] for i in clause if desk.parse.words[i].dep in ("nsubj", "nsubjpass")]
    inside = {id(cast[i]) for i in claim.content if i in cast}
    for noun in subjects[:1]:
        who = cast.get(noun.i) or (speakers.resolve(noun) if noun.pos == "PRON" else None)
        if noun.pos == "PRON" and noun.low in ("it", "they", "he", "she"):
            return who is None or who is claim.speaker or id(who) in inside
        if who is not None and (who is claim.speaker or id(who) in inside):
            return True
    return False


def _source_in(desk: Desk, clause: set[int]) -> Mention | None:
    return next((desk.mention_of[i] for i in sorted(clause) if i in desk.mention_of), None)


def _thing(desk: Desk, verb: Word) -> Mention | None:
    """*She did receive some letters*: the item that there was."""
    noun = next(iter(children(verb, "dobj")), None)
    return desk.mention_for(noun) if noun is not None and noun.pos == "NOUN" else None


def _names(desk: Desk, claim: Statement, noun: Word) -> bool:
    named = content_words([desk.parse.words[i] for i in claim.content])
    return noun.lemma in named

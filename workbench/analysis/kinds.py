"""What kind of claim a statement is (PRODUCT: "Kinds of claim"): by its main clause first, by the rule that found it where that settles it.

What somebody wants, foresees or is called stands in the main clause; a number, a cause or a comparison may stand anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis import lexicon
from workbench.analysis.words import Word
from workbench.domain.vocab import ClaimKind

_SUBJECTS = ("nsubj", "nsubjpass")
_PERSONS = frozenset({"he", "she", "they", "you", "who"})
_SMALL = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
_FRONT = 2
_LONGEST_CALLING = 10


def kind_of(words: Sequence[Word], rule: str, cue: str = "") -> ClaimKind:
    """`words`: those of the claim, in order. `cue`: the lemma of the verb that reports it."""
    top = _main(words)
    numerical = any(is_quantity(w) for w in words)
    if rule == "call":
        return ClaimKind.CHARACTERISATION
    if rule == "intent" or (rule == "stance" and cue in lexicon.words("kinds", "judgement")):
        return ClaimKind.POSITION
    if rule == "raised" and cue in lexicon.words("kinds", "future.cue"):
        return ClaimKind.PREDICTION
    if rule == "ask-to":
        return ClaimKind.NUMERICAL if numerical else ClaimKind.POSITION
    if _is_position(top, words[0].i) or cue in lexicon.words("kinds", "wish.cue"):
        return ClaimKind.POSITION
    if _is_prediction(top, cue):
        return ClaimKind.PREDICTION
    if _is_quotation(top, words):
        return ClaimKind.QUOTATION
    if numerical:
        return ClaimKind.NUMERICAL
    if any(_is_cause(w) for w in words):
        return ClaimKind.CAUSAL
    if _is_media(words):
        return ClaimKind.MEDIA
    if any(_compares(w, words) for w in words):
        return ClaimKind.COMPARISON
    return ClaimKind.CHARACTERISATION if _characterises(top, words) else ClaimKind.EVENT


def is_number(word: Word) -> bool:
    """A quantity: not "one", not a year or a date."""
    if word.pos != "NUM" or word.low in ("one", "2nd", "1st"):
        return False
    if word.ent in ("DATE", "TIME"):
        return False
    return any(c.isdigit() for c in word.text) or word.ent in ("CARDINAL", "PERCENT", "MONEY", "QUANTITY")


def is_quantity(word: Word) -> bool:
    """A number that counts something: "40 boats", "millions"; not "the two countries"."""
    if word.low in lexicon.words("kinds", "quantity"):
        timed = word.ent in ("DATE", "TIME") or word.head.lemma in lexicon.words("people", "time")
        return word.tag != "NNP" and not timed and word.head.text != "-"
    if not is_number(word):
        return False
    definite = {kid.low for kid in word.head.kids if kid.i < word.i} & lexicon.words("kinds", "definite")
    if word.text.isdigit() and word.head.text == "-":
        return False
    joined = any(w.text == "-" and w.start == word.end for w in word.head.kids)  # "the 15-member board"
    return (
        not (word.low in _SMALL and definite) and not joined and not (word.dep == "nmod" and word.head.pos == "PROPN")
    )


def _main(words: Sequence[Word]) -> Word:
    """The head of the first clause: a verb whose own head lies outside the words, else the first word."""
    inside = {w.i for w in words}
    tops = [w for w in words if w.head is w or w.head.i not in inside]
    top = next((w for w in tops if w.verbal), tops[0] if tops else words[0])
    return _what_is_thought(top) or top


def _what_is_thought(top: Word) -> Word | None:
    """*I think the bridge will fall*, *we are sure that ...*: the speaker's own thought is about the bridge."""
    subject = next((kid for kid in top.kids if kid.dep == "nsubj"), None)
    if subject is None or subject.low not in ("i", "we"):
        return None
    if top.lemma == "tell" and _auxiliaries(top):
        return next((kid for kid in top.kids if kid.dep in ("ccomp", "parataxis")), None)  # "I'll tell you what, ..."
    sure = next((kid for kid in top.kids if kid.dep == "acomp"), None) if top.lemma == "be" else None
    if sure is None and top.lemma not in lexicon.words("attribution", "think"):
        return None
    return next((kid for kid in (sure or top).kids if kid.dep == "ccomp"), None)


def _auxiliaries(top: Word) -> set[str]:
    return {kid.low for kid in top.kids if kid.dep in ("aux", "auxpass")}


def _is_position(top: Word, first: int) -> bool:
    """`first`: index of the claim's first word; an order begins with its verb."""
    if _auxiliaries(top) & lexicon.words("kinds", "wish.modal"):
        return True
    wants = top.lemma in lexicon.words("kinds", "wish.verb") and any(kid.dep in ("xcomp", "ccomp") for kid in top.kids)
    orders = top.tag == "VB" and top.quote >= 0 and not any(kid.dep in (*_SUBJECTS, "aux") for kid in top.kids)
    return wants or (orders and top.i - first <= _FRONT)


def _is_prediction(top: Word, cue: str) -> bool:
    """*will*; *would* and *could* only where nothing is supposed ("would have", "if") and nobody was merely able to."""
    modals = _auxiliaries(top)
    if modals & lexicon.words("kinds", "future.modal"):
        return True
    goes = top.lemma == "go" and top.tag == "VBG" and any(kid.dep == "xcomp" for kid in top.kids)
    if not modals & lexicon.words("kinds", "future.maybe"):
        return goes
    supposed = "have" in modals or any(kid.low == "if" for clause in top.kids for kid in clause.kids)
    negative = any(kid.dep == "neg" for kid in top.kids)
    return not supposed and ("would" in modals or (not negative and cue in ("predict", "warn", "fear", "forecast")))


def _is_quotation(top: Word, words: Sequence[Word]) -> bool:
    """The claim itself is that somebody said something: *Reed once described the pact as a gift*."""
    if top.lemma not in lexicon.words("attribution", "say", "call") or not top.verbal or top.tag in ("VB", "VBG"):
        return False
    subject = next((kid for kid in top.kids if kid.dep == "nsubj"), None)
    if subject is None or subject.low in ("i", "we", "it", "that", "this") or subject.i not in {w.i for w in words}:
        return False
    somebody = (
        subject.pos == "PROPN" or subject.low in _PERSONS or subject.lemma in lexicon.words("people", "person_noun")
    )
    inside = {w.i for w in words}
    return somebody and any(kid.dep in ("ccomp", "oprd") and kid.i in inside for kid in top.kids)


def _is_cause(word: Word) -> bool:
    if word.low == "because" or (word.low in ("due", "thanks") and any(kid.low == "to" for kid in word.kids)):
        return True
    if word.lemma in lexicon.words("kinds", "cause.verb") and word.verbal:
        return any(kid.dep in ("dobj", "ccomp", "dative") for kid in word.kids) or word.dep == "acl"
    if word.lemma in lexicon.words("kinds", "cause.adjective"):
        return any(kid.low == "for" for kid in word.kids)
    pairs = lexicon.words("kinds", "cause.verb_preposition")
    return word.verbal and any(f"{word.lemma}:{kid.low}" in pairs for kid in word.kids if kid.dep == "prep")


def _is_media(words: Sequence[Word]) -> bool:
    media = [w for w in words if w.lemma in lexicon.words("evidence", "strong.video", "strong.image", "strong.audio")]
    if not media or media[0].pos == "VERB":
        return False
    verbs, adjectives = lexicon.words("kinds", "media.verb"), lexicon.words("kinds", "media.adjective")
    return any(
        w.lemma in verbs or (w.low in adjectives and w.head in (*media, *(m.head for m in media))) for w in words
    )


def _compares(word: Word, words: Sequence[Word]) -> bool:
    """*safer*, *more than*, *as large as*, *is the biggest*: not *at least*, not a superlative that only points out ("its oldest bridge")."""
    if any(w.text == "-" and w.head in (word, word.head) and w.i == word.i + 1 for w in words):
        return False  # "less-than-perfect"
    if word.tag in ("JJR", "RBR"):
        if word.dep == "amod" and not any(w.low == "than" for w in words):
            return False  # "a bigger stage"
        than = any(w.low == "than" and w.i > word.i and not _counts(w, words) for w in words)
        return than or word.low not in lexicon.words("kinds", "comparing.not")
    if word.tag in ("JJS", "RBS"):
        if any(w.low in ("since", "ever") and w.i > word.i for w in words):
            return True  # "its highest price since 2012"
        noun = word.head if word.tag == "JJS" else word.head.head
        said = (
            noun.dep == "attr"
            or word.dep == "attr"
            or (word.dep in ("acomp", "oprd"))
            or (word.tag == "RBS" and word.head.dep == "acomp")
        )
        return said and not (word.i and word.low == "least" and word.dep == "advmod" and word.head.pos == "NUM")
    return (
        word.low == "as" and word.dep == "advmod" and any(kid.low == "as" for kid in word.head.kids if kid.i > word.i)
    )


def _counts(than: Word, words: Sequence[Word]) -> bool:
    """*more than forty*: a number, no comparison."""
    return any(w.i == than.i + 1 and w.pos == "NUM" for w in words)


def _characterises(top: Word, words: Sequence[Word]) -> bool:
    """*He is a coward*, in few words: what somebody is called, without the verb."""
    if top.lemma != "be" or len(words) > _LONGEST_CALLING:
        return False
    subject = next((kid for kid in top.kids if kid.dep == "nsubj"), None)
    what = next((kid for kid in top.kids if kid.dep == "attr"), None)
    person = subject is not None and (subject.ent == "PERSON" or subject.low in _PERSONS)
    return person and what is not None and any(kid.low in ("a", "an") for kid in what.kids)

"""Which nouns may name a source, and of which kind: the word lists, nouns that only a modifier makes an item, and what the parser missed.

*X-rays* comes in three words, *a log recording that ...* as a compound, *Burial records list 31 names* with a list.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word

GROUPS = ("strong", "medium", "weak")
_WITHIN = 8  # sentences
_OPENING, _FAR = 9, 34  # words before the item in its sentence, and to its verb
_DURATION = frozenset({"second", "minute", "hour", "page", "word", "line", "frame"})
_MEASURED = frozenset({"video", "audio", "document", "report", "record", "post"})


def noun_kind(parse: Parse, word: Word) -> tuple[str, str] | None:
    """(group, kind) of a noun that may name a source; None for any other word."""
    if word.pos not in ("NOUN", "PROPN") or (word.dep == "compound" and not _taken_for_compound(word)):
        return None
    if word.low in ("ray", "rays"):
        return ("strong", "image") if x_ray(parse, word) else None
    lemma = word.lemma if word.pos == "NOUN" or not word.low.endswith("s") else word.low[:-1]
    if word.low == "minutes":
        return ("medium", "record") if _of_meeting(word) else None
    modified = _by_modifier(word, lemma)
    if modified is not None:
        return "medium", modified
    group = next((g for g in GROUPS if lemma in lexicon.inverse("evidence", g)), None)
    return (group, lexicon.inverse("evidence", group)[lemma]) if group is not None else None


def x_ray(parse: Parse, word: Word) -> bool:
    """The last of the three words that the parser makes of *X-ray*."""
    return (
        word.low in ("ray", "rays")
        and word.i > 1
        and parse.words[word.i - 2].low == "x"
        and parse.words[word.i - 1].text == "-"
    )


def _of_meeting(word: Word) -> bool:
    """*minutes of the board*, *the leaked minutes*, not *ten minutes of rain*."""
    if any(
        kid.dep in ("nummod", "quantmod") or kid.low in ("few", "several", "many", "last", "final") for kid in word.kids
    ):
        return False
    met = lexicon.words("evidence", "meeting")
    of = [n for kid in word.kids if kid.low in ("of", "from") for n in kid.kids]
    return any(n.lemma in met for n in of) or any(
        k.lemma in met or k.low in ("leaked", "official", "the") for k in word.kids
    )


def _by_modifier(word: Word, lemma: str) -> str | None:
    """*the cast list*, *dues books*, *an order dated Oct. 11*, *accounts filed in May*: the noun alone is none."""
    known = lexicon.table("evidence")["only_with"]
    for kind, nouns in known.items():
        wanted = nouns.get(lemma)
        if wanted is not None:
            marks = {kid.low for kid in word.kids if kid.i < word.i}
            marks |= {f"+{kid.low}" for kid in word.kids if kid.i > word.i and kid.dep in ("acl", "relcl")}
            if word.dep == "nsubj" and word.head.i == word.i + 1 and word.head.tag in ("VBN", "VBD"):
                # the parser takes the participle for the verb
                marks.add(f"+{word.head.low}")
            if marks & set(wanted.split()):
                return str(kind)
    return None


def _taken_for_compound(word: Word) -> bool:
    """*a log recording that she had called*, *Voting record undercuts her claim*: the next word is the verb."""
    verb = word.head
    if verb.i != word.i + 1 or verb.pos != "NOUN":
        return False
    if verb.low in lexicon.words("evidence", "telling_ing"):
        return any(kid.i > verb.i and kid.dep in ("relcl", "acl", "ccomp") for kid in verb.kids)
    return verb.low in lexicon.words("evidence", "telling_s") and verb.dep == "ROOT"


def measured(word: Word, kind: str) -> bool:
    """*a 40-second clip*, *the three-page document*."""
    return kind in _MEASURED and any(
        kid.dep in ("compound", "nmod", "amod") and kid.low in _DURATION and any(k.dep == "nummod" for k in kid.kids)
        for kid in word.kids
    )


def kind_by_modifier(word: Word, kind: str, *, platform: bool) -> str:
    """*tax records*, *phone data*: what the modifier makes of it. `platform`: it stands on one."""
    by_word = lexicon.inverse("evidence", "compound")
    if kind == "statement" and platform:
        return "post"
    for kid in word.kids:
        if (
            kid.dep in ("compound", "amod", "nmod")
            and kid.low in by_word
            and word.lemma in lexicon.words("evidence", "kind_turns")
        ):
            return by_word[kid.low] if word.lemma not in ("report", "video", "footage") else kind
    return kind


def again_of_kind(noun: Word, before: Word) -> bool:
    """*the document*, *the clip* for a thing of its kind that was named by another noun not long before."""
    wide = noun.lemma in lexicon.words("evidence", "any_of_kind", "stands_for")
    return wide and before.i < noun.i and noun.sent - before.sent <= _WITHIN and several(before) == several(noun)


def several(word: Word) -> bool:
    return word.tag in ("NNS", "NNPS")


def reads(parse: Parse, noun: Word, *, holds: bool = True) -> Word | None:
    """The verb by which an item at the head of its sentence tells something, by word order: *Records kept by the parish, which ..., list 31
    names*, *Figures from the bureau show jobs rose*. The parser often takes what was done with the item for the verb. `holds`: also verbs
    of what it has in it."""
    start, end = parse.sentence(noun)
    if noun.i - start > _OPENING or noun.quote >= 0:
        return None
    shows = lexicon.words("evidence", "frame.show", *(("frame.hold", "has_in_it.verb") if holds else ())) - {
        "find",
        "report",
    }
    clause = False
    for word in parse.words[noun.i + 1 : min(end, noun.i + _FAR)]:
        if word.text in (";", ":", "?", "(") or word.quote >= 0 or word.low in ("but", "and", "said", "says"):
            return None
        if word.low in ("who", "which", "that", "whose", "where", "when"):
            clause = True
        elif word.text == ",":
            clause = False
        finite = word.tag in (("VBP", "VBD") if several(noun) else ("VBZ", "VBD"))
        listed = word.low == "list" and several(noun) and word.i + 1 < end and _counts(parse.words[word.i + 1])
        if word.lemma == "do" and word.pos == "AUX":
            continue
        if word.tag == "VB" and not clause and word.lemma in shows and any(kid.dep == "neg" for kid in word.kids):
            return word
        if listed or (finite and not clause and word.lemma in shows and not _participle(word)):
            return word
        if word.tag in ("VBP", "VBZ", "MD") and not clause and word.lemma not in shows:
            return None
    return None


def _counts(word: Word) -> bool:
    return word.pos in ("NUM", "DET") or word.low in ("no", "only", "just", "his", "her", "their")


def _participle(word: Word) -> bool:
    return any(kid.dep == "agent" for kid in word.kids) or any(kid.dep == "auxpass" for kid in word.kids)

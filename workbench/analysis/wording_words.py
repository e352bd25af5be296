"""The words of a claim as its wording prints them: names for pronouns, dates for days, plain quotation marks. Which words, is for `wording`.

A pronoun is replaced only where the speaker rules lead it to one named figure; where one cannot be told the answer is "".
"""

from __future__ import annotations

import re
from datetime import date

from workbench.analysis.cast import Figure
from workbench.analysis.halves import things_meant
from workbench.analysis.references import antecedent
from workbench.analysis.speakers import Speakers
from workbench.analysis.wording_dates import dates
from workbench.analysis.words import Parse, Word

_SUBJECTS = frozenset({"he", "she", "they", "it"})
_OBJECTS = frozenset({"him", "her", "them"})
_OWNERS = frozenset({"his", "her", "its", "their"})
_SELVES = frozenset({"himself", "herself", "themselves", "itself"})
_POINTING = frozenset({"this", "that", "these", "those"})
# What stands shortened behind a pronoun is written out behind a name.
_SHORTENED = {"ll": "will", "re": "are", "ve": "have"}
RELATIVE_TIME = frozenset({"yesterday", "today", "tomorrow", "tonight"})
_SHORTEST_NAME = 3
_LOOSE_MARKS = " ,.;'"
_COURTESY = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"})


def written(
    parse: Parse,
    kept: list[int],
    speakers: Speakers,
    published: date | None,
    *,
    after: Figure | None = None,
    full: bool = False,
) -> str:
    """The words with names and dates; "" where a pronoun or a time cannot be told. `after`: whose name stands in front of them. `full`: a bare
    surname gets the full name. Inside marks that are printed nothing is ever changed.
    """
    dated = dates(parse, kept, published) if published is not None else {}
    inside = set(kept)
    if any(parse.words[i].low in RELATIVE_TIME and i not in dated for i in kept):
        return ""
    marked = any(parse.words[i].quote < 0 for i in kept)
    named = {id(after)} if after is not None else set()
    pieces: list[str] = []
    replaced = False
    for i in kept:
        word = parse.words[i]
        gap = parse.text[parse.words[i - 1].end : word.start] if pieces else ""
        if i in dated:
            pieces += [gap, dated[i]] if dated[i] else []
            continue
        if _points_back(word):
            return ""
        if full and (not marked or word.quote < 0) and _is_courtesy(parse, word, speakers):
            continue
        same = parse.text[word.start : word.end]
        name = _name_for(parse, word, inside, speakers, named)
        if name is None or (name != same and marked and word.quote >= 0):
            return ""
        if full and name == same and (not marked or word.quote < 0):
            name = _full_name(parse, word, speakers, named) or same
        if replaced and not gap and (whole := _in_full(parse, word)):
            gap, name = " ", whole
        replaced = name != same
        pieces += [gap, name]
    ends_quoted = parse.words[kept[-1]].quote >= 0 > parse.words[kept[0]].quote
    return _plain_marks("".join(pieces), ends_quoted=ends_quoted)


def _in_full(parse: Parse, word: Word) -> str:
    """*'d* -> "had" or "would", *'s* -> "is" or "has", ...; "" where the word is not short for a verb."""
    letters = word.low.lstrip("'’")
    if letters == word.low or word.pos not in ("AUX", "VERB"):
        return ""
    if letters == "d":
        after = next((w for w in parse.words[word.i + 1 : word.i + 4] if w.pos != "ADV"), word)
        return "had" if after.tag == "VBN" else "would"
    if letters == "s":
        return "has" if word.lemma == "have" else "is"
    return _SHORTENED.get(letters, "")


def called(figure: Figure) -> str:
    """The name inside a sentence: *the Transport Agency* where the article says so."""
    return f"the {figure.full_name}" if figure.the and figure.kind != "person" else figure.full_name


def _name_for(parse: Parse, word: Word, inside: set[int], speakers: Speakers, named: set[int]) -> str | None:
    """The word itself where it needs no name, a name, or None where nobody can be told. `named`: who stands in the wording already."""
    same = parse.text[word.start : word.end]
    if word.tag not in ("PRP", "PRP$", "WP", "WDT") or word.low in _SELVES | {"there", "who", "which", "what", "that"}:
        return same
    if word.low == "it" and _points_ahead(word):
        return same
    if word.low not in _SUBJECTS | _OBJECTS | _OWNERS or (word.low in ("it", "its") and not _is_sure(word)):
        return None
    figure = speakers.resolve(word)
    if not isinstance(figure, Figure) or len(figure.full_name) < _SHORTEST_NAME:
        return things_meant(parse, word, set(speakers.cast.at)) or None
    if id(figure) in named or any(i in inside and i < word.i for i in figure.mentions):
        return same
    named.add(id(figure))
    return _owning(figure) if word.tag == "PRP$" else called(figure)


def _is_courtesy(parse: Parse, word: Word, speakers: Speakers) -> bool:
    """*Mr.* before a surname that the wording writes in full."""
    figure = speakers.cast.at.get(word.i + 1) if word.low in _COURTESY else None
    return figure is not None and len(figure.name) > 1 and parse.words[word.i + 1].text == figure.name[-1]


def _owning(figure: Figure) -> str:
    """*Tom Jones’s*, *the Democrats’*."""
    name = called(figure)
    return f"{name}’" if name.endswith("s") and figure.kind != "person" else f"{name}’s"


def _full_name(parse: Parse, word: Word, speakers: Speakers, named: set[int]) -> str:
    """*Tom Reed* for a bare *Reed*, once; "" behind a title and inside longer names."""
    figure = speakers.cast.at.get(word.i)
    if figure is None or figure.kind != "person" or id(figure) in named:
        return ""
    named.add(id(figure))
    near = [parse.words[i] for i in (word.i - 1, word.i + 1) if 0 <= i < len(parse.words)]
    alone = not any((w.pos == "PROPN" and w.low not in _COURTESY) or w.text == "-" for w in near)
    return figure.full_name if alone and word.text == figure.name[-1] and len(figure.name) > 1 else ""


def _is_sure(word: Word) -> bool:
    """*The council said it was sorry*, but not *he said it was sorry*: then "it" is something that nobody can be asked about."""
    above = word.head
    while above.head is not above and above.dep not in ("ccomp", "ROOT"):
        above = above.head
    if above.dep != "ccomp":
        return False
    subject = next((kid for kid in above.head.kids if kid.dep == "nsubj"), None)
    return subject is not None and subject.pos in ("PROPN", "NOUN") and subject.ent != "PERSON"


def _points_ahead(word: Word) -> bool:
    """*it is clear that ...*: stands for the clause that follows."""
    if word.dep == "expl":
        return True
    verb = word.head
    clauses = [kid for kid in verb.kids if kid.dep in ("ccomp", "xcomp", "advcl") and kid.i > verb.i]
    clauses += [k for kid in verb.kids if kid.dep in ("acomp", "attr") for k in kid.kids if k.dep in ("ccomp", "xcomp")]
    return verb.lemma in ("be", "seem", "take") and bool(clauses)


def _points_back(word: Word) -> bool:
    """*This is a scandal*: means something that is not in the claim."""
    return (
        word.low in _POINTING
        and word.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "attr")
        and antecedent(word) is word
    )


def _plain_marks(said: str, *, ends_quoted: bool) -> str:
    """Curly marks in pairs whatever the article uses, no space before a comma; "" where a mark has no partner.

    `ends_quoted`: the words end inside a quotation, whose closing mark may lie behind them.
    """
    said = " ".join(said.replace("''", '"').replace("``", '"').split())
    said = re.sub(r"\s+([,.;:!?)])", r"\1", said)
    if said.count("(") != said.count(")"):
        return ""
    if re.search(r"(^|\s)['‘’]\w", said):
        return ""  # a quotation within: too much for one line
    parts = re.split('["“”]', said)
    if len(parts) % 2 == 0 and not ends_quoted:
        return ""
    joined = "".join(part if n % 2 == 0 else f"“{part.strip(_LOOSE_MARKS)}”" for n, part in enumerate(parts))
    return joined.strip(" ,;:–—-")

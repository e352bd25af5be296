"""A short normalised wording for a claim, proposed to the checker: under 75 characters, or nothing.

Pronouns are replaced only where the speaker rules lead them to one named person; words like "yesterday" or "on Tuesday" by the date where the
day of the article is known. Without it they date nothing, and a wording with "yesterday" is not proposed.
"""

from __future__ import annotations

from datetime import date

from workbench.analysis import days, lexicon
from workbench.analysis.cast import Figure, phrase_words
from workbench.analysis.edges import runs
from workbench.analysis.speakers import Speakers
from workbench.analysis.statements import Statement
from workbench.analysis.words import Parse, Word, subtree
from workbench.domain.vocab import Mode

LONGEST = 74
_SUBJECTS = frozenset({"he", "she", "they", "it"})
_OBJECTS = frozenset({"him", "her", "them"})
_OWNERS = frozenset({"his", "her", "its", "their"})
_EMPTY = frozenset({"it", "there", "this", "that", "who", "which", "what"})
_CLOSING = ".,;\"'”’»"
_OPENING = "\"'“‘«„"
# What stands shortened behind a pronoun is written out behind a name.
_SHORTENED = {"ll": "will", "re": "are", "ve": "have"}
_RELATIVE_TIME = frozenset({"yesterday", "today", "tomorrow", "tonight"})


def propose(parse: Parse, statement: Statement, speakers: Speakers, *, published: date | None = None) -> str:
    """The words of the claim with names for pronouns; the person described in front of a characterisation; "" where unclear or too long."""
    said = _characterisation(parse, statement, speakers) if statement.rule == "call" else None
    if said is None:
        said = _sentence(parse, statement, speakers, published)
    said = " ".join(said.split())
    return said[:1].upper() + said[1:] if 0 < len(said) <= LONGEST else ""


def _sentence(parse: Parse, statement: Statement, speakers: Speakers, published: date | None) -> str:
    """One run of words with a finite verb of its own, without an aside at its end."""
    found = runs(parse, statement.content)
    if len(found) != 1 or statement.asks:
        return ""
    kept = list(range(found[0][0], found[0][1] + 1))
    words = [parse.words[i] for i in kept]
    if not any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in words) or not any(
        w.dep.startswith("nsubj") for w in words
    ):
        return ""
    dated = _dates(parse, kept, published) if published is not None else {}
    if any(w.low in _RELATIVE_TIME and w.i not in dated for w in words):
        return ""
    said = _resolved(parse, kept, speakers, dated)
    if len(said) > LONGEST and (cut := _before_aside(parse, kept)):
        said = _resolved(parse, cut, speakers, dated)
    return said


def _before_aside(parse: Parse, kept: list[int]) -> list[int]:
    """Without a relative clause after a comma at the end; never inside a quotation."""
    for i in kept[3:]:
        word = parse.words[i]
        if word.low in ("which", "who") and parse.words[i - 1].text == "," and word.quote < 0:
            rest = kept[kept.index(i) - 1 :]
            clause = word.head
            while clause.dep != "relcl" and clause.head is not clause:
                clause = clause.head
            return (
                kept[: kept.index(i) - 1]
                if subtree(clause) >= {k for k in rest[1:] if not parse.words[k].punct}
                else []
            )
    return []


def _dates(parse: Parse, kept: list[int], published: date) -> dict[int, str]:
    """For the words of a time outside quotations that can be dated: the date at its first word, "" at the others."""
    found: dict[int, str] = {}
    run: list[int] = []
    for i in [*kept, -1]:
        word = parse.words[i]
        if i >= 0 and word.ent in ("DATE", "TIME") and word.quote < 0 and (not run or run[-1] == i - 1):
            run.append(i)
            continue
        if run:
            found.update(_dated(parse, run, published))
        run = []
    return found


def _dated(parse: Parse, run: list[int], published: date) -> dict[int, str]:
    words = [parse.words[i] for i in run]
    verb = words[-1].head
    while not verb.verbal and verb.head is not verb:
        verb = verb.head
    future = any(kid.low in ("will", "'ll", "shall") for kid in verb.kids)
    said = parse.text[words[0].start : words[-1].end]
    reckoned = days.reckon(said, published, future=future)
    if not reckoned:
        return {}
    before = parse.words[run[0] - 1].low if run[0] else ""
    lead = (
        "" if before in ("on", "in", "since", "by", "until", "from") else "on " if reckoned.count("-") == 2 else "in "
    )
    return {run[0]: lead + days.written(reckoned), **dict.fromkeys(run[1:], "")}


def _resolved(parse: Parse, kept: list[int], speakers: Speakers, dated: dict[int, str]) -> str:
    """The words with names for pronouns and dates for days; "" where a pronoun cannot be told."""
    inside = set(kept)
    pieces: list[str] = []
    named: set[int] = set()
    replaced = False
    for i in kept:
        word = parse.words[i]
        if i in dated:
            if dated[i]:
                pieces += [parse.text[parse.words[i - 1].end : word.start] if pieces else "", dated[i]]
            continue
        name = _name_for(word, inside, speakers, named) if word.tag in ("PRP", "PRP$", "WP", "WDT") else word.text
        if name is None:
            return ""
        written = parse.text[word.start : word.end] if name == word.text else name
        gap = parse.text[parse.words[i - 1].end : word.start] if pieces else ""
        if replaced and not gap and (whole := _whole(parse, word)):
            gap, written = " ", whole
        replaced = name != word.text
        pieces += [gap, written]
    return "".join(pieces)


def _whole(parse: Parse, word: Word) -> str:
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


def _name_for(word: Word, inside: set[int], speakers: Speakers, named: set[int]) -> str | None:
    """The pronoun itself where it needs no name, a name, or None where nobody can be told. `named`: figures that have had their name already."""
    if word.low in ("there", "who", "which", "what", "that") or (word.low == "it" and _points_ahead(word)):
        return word.text
    if word.low in ("himself", "herself", "themselves", "itself"):
        return word.text
    if word.low not in _SUBJECTS | _OBJECTS | _OWNERS:
        return None
    figure = speakers.resolve(word)
    if not isinstance(figure, Figure):
        return None
    if id(figure) in named or any(i in inside and i < word.i for i in figure.mentions):
        return word.text
    named.add(id(figure))
    owner = word.tag == "PRP$"
    return f"{figure.full_name}’s" if owner else figure.full_name


def _points_ahead(word: Word) -> bool:
    """*it is clear that ...*: stands for the clause that follows."""
    if word.dep == "expl":
        return True
    verb = word.head
    clauses = [kid for kid in verb.kids if kid.dep in ("ccomp", "xcomp", "advcl") and kid.i > verb.i]
    clauses += [k for kid in verb.kids if kid.dep in ("acomp", "attr") for k in kid.kids if k.dep in ("ccomp", "xcomp")]
    return verb.lemma in ("be", "seem", "take") and bool(clauses)


def _characterisation(parse: Parse, statement: Statement, speakers: Speakers) -> str | None:
    """*called Pretti a "..."*: the person or thing described, a form of *be*, and the words; "" where the person cannot be told."""
    verb = statement.verb
    if verb is None or statement.mode is not Mode.PARTIAL:
        return ""
    first = next((i for i in sorted(statement.content) if parse.words[i].quote >= 0), statement.first)
    thing = _described(parse, statement, verb, first)
    if thing is None:
        return ""
    if thing.pos == "PRON":
        figure = speakers.resolve(thing)
        name = figure.full_name if isinstance(figure, Figure) else ""
    else:
        name = parse.said(i for i in phrase_words(thing) if i not in statement.content or i < first)
    before = parse.words[first - 2] if first > 1 and parse.words[first - 1].text in ('"', "'") else None
    article = before.text + " " if before is not None and before.low in ("a", "an", "the") else ""
    spans = statement.spans(parse)
    if not name or len(spans) != 1:
        return ""
    words = parse.text[max(spans[0].start, parse.words[first].start) : spans[0].end].lstrip(_OPENING).rstrip(_CLOSING)
    plural = thing.tag in ("NNS", "NNPS") or thing.low in ("them", "they", "these", "those")
    return f"{name} {'are' if plural else 'is'} {article}“{words}”"


def _described(parse: Parse, statement: Statement, verb: Word, first: int) -> Word | None:
    """The object of the verb before the characterisation, or the subject of its passive. Never its agent."""
    if verb.dep == "acl" and verb.tag == "VBN":
        return verb.head if verb.head.nominal else None
    for kid in verb.kids:
        if kid.dep == "nsubjpass" and kid.nominal and kid.low not in _EMPTY:
            return kid
        if kid.dep in ("dobj", "nsubj") and verb.i < kid.i < first and kid.nominal and kid.low not in _EMPTY:
            return kid
    between = [w for w in parse.words[verb.i + 1 : first] if w.pos == "PROPN" and w.i not in statement.source]
    people = lexicon.words("people", "person_noun")
    if len({w.head.i if w.dep == "compound" else w.i for w in between}) == 1:
        return between[-1]
    nouns = [w for w in parse.words[verb.i + 1 : first] if w.pos == "NOUN" and w.lemma in people]
    return nouns[0] if len(nouns) == 1 else None

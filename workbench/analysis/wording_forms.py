"""Wordings that need more than the words of the claim: who is called what, what somebody wants, a quotation in the first person."""

from __future__ import annotations

from datetime import date

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure, phrase_words
from workbench.analysis.edges import runs
from workbench.analysis.speakers import Speakers
from workbench.analysis.statements import Statement
from workbench.analysis.wording_words import called, written
from workbench.analysis.words import Parse, Word
from workbench.domain.vocab import Mode

_EMPTY = frozenset({"it", "there", "this", "that", "who", "which", "what"})
_OWN = frozenset({"i", "we", "me", "us", "my", "our", "mine", "ours"})
_UNCLEAR = frozenset(
    {"he", "she", "they", "him", "them", "it", "this", "that", "these", "those", "his", "its", "their", "you", "your"}
)
_CLOSING = ".,;\"'”’»"
_OPENING = "\"'“‘«„"
_FINITE = ("VBD", "VBZ", "VBP")


def characterisation(parse: Parse, statement: Statement, speakers: Speakers) -> str:
    """*called Reed a "..."*: the person or thing described, a form of *be*, and the words; "" where the person cannot be told."""
    verb = statement.verb
    if verb is None or statement.mode is not Mode.PARTIAL:
        return ""
    first = next((i for i in sorted(statement.content) if parse.words[i].quote >= 0), statement.first)
    thing = _described(parse, statement, verb, first)
    if thing is None:
        return ""
    if thing.pos == "PRON":
        figure = statement.speaker if thing.low.endswith("self") else speakers.resolve(thing)
        name = called(figure) if isinstance(figure, Figure) else ""
    elif (known := speakers.cast.at.get(thing.i)) is not None and known.kind == "person":
        name = known.full_name
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
    if verb.dep == "relcl" and any(kid.low in ("which", "that", "whom") and kid.dep == "dobj" for kid in verb.kids):
        return verb.head if verb.head.nominal else None  # "the call, which Reed described as ..."
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


def position(parse: Parse, statement: Statement, speakers: Speakers, published: date | None) -> str:
    """*Amy Holt opposes the plan*, *Tom Reed has vowed to close the port*: with its verb, for the words alone are no sentence."""
    verb, who = statement.verb, statement.speaker
    if (
        verb is None
        or not isinstance(who, Figure)
        or statement.claimant is None
        or statement.claimant.name != who.full_name
    ):
        return ""
    if verb.dep == "acl" or any(kid.tag in ("WP", "WRB", "WDT") for kid in verb.kids):
        return ""  # "no sign that he was planning to ...", "what she thinks of ..."
    said_of = [parse.words[i] for i in statement.content if not parse.words[i].punct]
    if all(w.ent in ("DATE", "TIME") for w in said_of) or (len(said_of) == 1 and said_of[0].pos != "PROPN"):
        return ""
    after = max(statement.content) + 1
    if after < len(parse.words) and parse.words[after].low == "as":
        return ""  # "described the dinner as ...": half of it
    tensed = verb.tag in _FINITE or any(parse.words[i].tag in (*_FINITE, "MD") for i in statement.cue if i <= verb.i)
    said = statement.cue | statement.content
    found = runs(parse, said)
    subject = next((kid for kid in verb.kids if kid.dep == "nsubj"), None)
    if not tensed or len(found) != 1 or subject is None or subject.i not in statement.source or subject.i > min(said):
        return ""
    if any(parse.words[i].tag == "WP" for i in statement.source) or min(said) not in statement.cue:
        return ""
    rest = written(parse, list(range(found[0][0], found[0][1] + 1)), speakers, published, after=who)
    return f"{called(who)} {rest}" if rest else ""


def own_words(parse: Parse, statement: Statement) -> str:
    """*Tom Reed: “I never saw it”*: in the first person a quotation says nothing without its speaker. One whole sentence, or nothing."""
    who = statement.speaker
    words = [parse.words[i] for i in sorted(statement.content)]
    spans = statement.spans(parse)
    if statement.mode is not Mode.DIRECT or not isinstance(who, Figure) or len(spans) != 1:
        return ""
    if not any(w.low in _OWN for w in words) or any(w.low in _UNCLEAR and w.pos in ("PRON", "DET") for w in words):
        return ""
    if words[0].sent != words[-1].sent:
        return ""
    said = " ".join(spans[0].of(parse.text).split()).strip(_OPENING + _CLOSING + " ")
    return f"{who.full_name}: “{said}”" if not set(said) & set('"“”') else ""

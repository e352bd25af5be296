"""Attribution rules for phrases: *according to*, *call X "Y"*, stance verbs with a noun phrase, verb and preposition, noun cues."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import (
    children,
    cue_words,
    has_verb,
    late_agent,
    next_to_quotation,
    source_words,
    subject,
    that_clause,
)
from workbench.analysis.proposal import Proposal
from workbench.analysis.words import Parse, Word, subtree

_OBJECT_PRONOUNS = frozenset(
    [
        "it",
        "that",
        "this",
        "them",
        "him",
        "her",
        "me",
        "us",
        "you",
        "what",
        "which",
        "who",
        "whom",
        "these",
        "those",
        "one",
    ]
)
# Verbs of stance that put a name to a thing when "as" follows.
_NAMED = ("oprd", "xcomp", "ccomp", "attr")
_NAMING = frozenset({"describe", "cite"})
_ASIDES = frozenset({",", "-", "–", "—", "--"})
_WHEN = frozenset({"in", "on", "at", "during", "after", "before", "since", "last", "this"})
_CHARGES = frozenset({"accuse", "blame"})
_NEAR_QUOTATION = 14
_POSSESSIVE = frozenset({"'s", "'", "’s", "’"})


def according_to(parse: Parse, word: Word) -> Proposal | None:
    """*According to X, ...* and *..., according to X*: word order decides, the parser's attachment is not trusted."""
    words = parse.words
    if word.low != "according" or word.i + 1 >= len(words) or words[word.i + 1].low != "to":
        return None
    low, high = parse.paragraph(word)
    start, end = max(low, parse.sentence(word)[0]), min(high, parse.sentence(word)[1])
    to = words[word.i + 1]
    source = _after_to(parse, word, to, end)
    initial = all(words[i].punct or words[i].low in ("and", "but", "also", "however") for i in range(start, word.i))
    if initial:
        source, content = _initial(parse, to, source, end)
    else:
        content = set(range(start, word.i))
        while source and words[max(source)].text == ",":
            source.remove(max(source))
        after = max(source, default=to.i) + 1
        if after < end and words[after].text == "," and end - after > 4:
            content |= set(range(after + 1, end))
    return Proposal(
        "according-to", "“according to” names the source", content, source, {word.i, to.i}, word, "according"
    )


def _after_to(parse: Parse, word: Word, to: Word, end: int) -> set[int]:
    noun = next((k for k in to.kids + word.kids if k.dep in ("pobj", "dobj") and k.i > to.i), None)
    source = {i for i in source_words(noun, word, set()) if i > to.i}
    if not source or min(source) > to.i + 3:
        stop = to.i + 1
        while stop < end and parse.words[stop].text not in (",", ";", ".", '"') and stop - to.i < 9:
            stop += 1
        source = set(range(to.i + 1, stop))
    return {i for i in source if i < end}


def _initial(parse: Parse, to: Word, source: set[int], end: int) -> tuple[set[int], set[int]]:
    words = parse.words
    commas = [i for i in sorted(source) if words[i].text == ","]
    last = max(source, default=to.i)
    if commas and any(words[i].verbal for i in source if i > commas[-1]):
        last = commas[-1]
    source = {i for i in source if i <= last and not (i == last and words[i].text == ",")}
    content = set(range(_after_aside(words, last + 1, end), end))
    if not has_verb(parse, content):
        stop = to.i + 1
        while stop < end and words[stop].text != ",":
            stop += 1
        source, content = set(range(to.i + 1, stop)), set(range(stop + 1, end))
    return source, content


def _after_aside(words: list[Word], start: int, end: int) -> int:
    """*According to a report, which was seen by a reporter, ...*: the content begins after the relative clause."""
    relative = start + 1 if start < end and words[start].text == "," else start
    if relative >= end or words[relative].low not in ("which", "who", "whose"):
        return start
    return next((i + 1 for i in range(relative + 1, end - 2) if words[i].text == ","), start)


def call(parse: Parse, verb: Word) -> Proposal | None:
    """*She called him a "liar"*, *described the plan as dead*: one word is enough, where it is quoted the quotation is the claim."""
    if verb.lemma not in lexicon.words("attribution", "call.words"):
        return None
    if verb.lemma == "call" and children(verb, "prt"):
        return None
    noun, found_by = subject(verb)
    content = _described(parse, verb, found_by) or _quoted_object(parse, verb)
    if not content:
        return None
    agent = late_agent(parse, verb) if found_by == "passive" else None
    if agent is not None:
        content -= subtree(agent) | {agent.head.i}
    stand = _takes_a_stand(verb, content)
    content = _until_closed(parse, content) if stand else _quoted_core(parse, verb, content)
    source = source_words(agent or noun, verb, content)
    return Proposal("call", "a description that is attributed to somebody", content, source, cue_words(verb), verb)


def _takes_a_stand(verb: Word, content: set[int]) -> bool:
    """*criticized the law as a "crazy system"*: for or against a thing, which therefore belongs to it, unlike what X is merely called."""
    stands = verb.lemma in lexicon.words("attribution", "stance") and verb.lemma not in _NAMING
    return stands and any(kid.i in content for kid in children(verb, "dobj", "nsubjpass"))


def _until_closed(parse: Parse, content: set[int]) -> set[int]:
    """*criticized the law as a "crazy system" during a visit*, *— a metaphor for ...*: the article's own remark behind the quotation is left out."""
    quotes = {parse.words[i].quote for i in content} - {-1}
    if len(quotes) != 1:
        return content
    number = quotes.pop()
    last = parse.quoted[number][1]
    rest = [i for i in sorted(content) if i >= last]
    if rest and (parse.words[last].text in _ASIDES or _tells_when(parse.words[rest[0]], number)):
        return {i for i in content if i < last}
    return content


def _described(parse: Parse, verb: Word, found_by: str) -> set[int]:
    """The object and what it is called, as the parser sees them; empty where the verb means something else."""
    objects, named = children(verb, "dobj"), children(verb, "oprd", "xcomp", "ccomp", "attr")
    as_phrases = [kid for kid in verb.kids if kid.dep == "prep" and kid.low == "as"]
    bare = verb.lemma in lexicon.words("attribution", "call.bare")
    with_as = verb.lemma in lexicon.words("attribution", "call.with_as") and as_phrases
    quoted = bool(objects) and next_to_quotation(parse, subtree(objects[-1]))
    if not (with_as or (bare and (named or quoted or len(objects) > 1 or (verb.lemma != "call" and objects)))):
        return set()
    passive = children(verb, "nsubjpass") if found_by in ("agent", "passive") else []
    return set().union(*(subtree(part) for part in objects + named + as_phrases + passive))


def _quoted_object(parse: Parse, verb: Word) -> set[int]:
    """*what she calls "the swamp"*, *referred to them as "animals"*: the next quotation, by the order of the words."""
    end = min(parse.sentence(verb)[1], parse.paragraph(verb)[1], verb.i + _NEAR_QUOTATION)
    bare = verb.lemma in lexicon.words("attribution", "call.bare")
    for i in range(verb.i + 1, end):
        word = parse.words[i]
        if word.quote >= 0:
            introduced = bare or any(w.low == "as" for w in parse.words[max(verb.i, i - 4) : i])
            return set(range(*parse.quoted[word.quote])) if introduced else set()
        if word.verbal or word.text in (",", ";", ":") or word.low in ("and", "but", "for"):
            return set()
    return set()


def _quoted_core(parse: Parse, verb: Word, content: set[int]) -> set[int]:
    """Where the characterisation itself is quoted, the quotation is the claim: the person described is not part of it, the thing described is
    (*called him a "liar"*: liar; *called the delay "a scandal"*: the delay "a scandal")."""
    before = _what_is_called(parse, verb)
    if before >= 0:
        return set(range(*parse.quoted[before]))
    quotes = {parse.words[i].quote for i in content if i > verb.i} - {-1}
    if len(quotes) != 1:
        return content
    first, last = parse.quoted[quotes.pop()]
    thing = _thing_called(verb, first)
    if thing is None and any(w.low == "as" for w in parse.words[max(verb.i, first - 2) : first]):
        return set(range(first, last))  # "dismissed as "fantasy" the idea that ..."
    ends = last < len(parse.words) and parse.words[last].text in (",", ";", "—", "–")
    inside_comma = parse.words[last - 2].text == ","
    rest = [i for i in content if i >= last and not parse.words[i].punct and not (ends or inside_comma)]
    if rest and _tells_when(parse.words[min(rest)], parse.words[first].quote):
        rest = []
    described = set() if thing is None else {i for i in content if i < last} | set(range(thing, last))
    return described | content if rest or first <= verb.i else described | set(range(first, last))


def _thing_called(verb: Word, quotation: int) -> int | None:
    """The first word of the thing that is described, before the quotation; None where one person is."""
    things = [kid for kid in verb.kids if kid.dep in ("dobj", "nsubj", "ccomp") and verb.i < kid.i < quotation]
    if not things:
        things = [
            w
            for kid in verb.kids
            if kid.dep in _NAMED
            for w in kid.kids
            if w.dep == "nsubj" and verb.i < w.i < quotation
        ]
    if len(things) != 1 or things[0].pos != "NOUN":
        return None
    one = things[0].tag != "NNS" and things[0].lemma in lexicon.words("people", "person_noun")
    return None if one else min(subtree(things[0]))


def _tells_when(word: Word, quotation: int) -> bool:
    """*called him a "liar" on Monday*: where or when it was said, unlike *a "champion" for workers*."""
    return word.pos == "ADP" and (word.low in _WHEN or word.head.quote != quotation)


def _what_is_called(parse: Parse, verb: Word) -> int:
    """*"A disgrace" is what she called it*: the quotation before, or -1."""
    for kid in children(verb, "dobj", "oprd", "attr"):
        if kid.low == "what" and 2 <= kid.i < verb.i and parse.words[kid.i - 1].lemma == "be":
            return parse.words[kid.i - 2].quote
    return -1


def with_preposition(parse: Parse, verb: Word) -> Proposal | None:
    """*called for a vote*, *warned of unrest*, *accused him of lying*."""
    wanted = lexicon.mapping("attribution", "preposition").get(verb.lemma, frozenset())
    allowed = lexicon.mapping("attribution", "particle").get(verb.lemma, frozenset())
    if any(kid.low not in allowed for kid in children(verb, "prt")):
        return None
    loose = [kid for thing in children(verb, "dobj") for kid in thing.kids] if verb.lemma in _CHARGES else []
    for kid in verb.kids + loose:
        if kid.dep != "prep" or kid.low not in wanted or not kid.kids:
            continue
        if kid in loose and not any(k.dep == "pcomp" or k.tag == "VBG" for k in kid.kids):
            continue  # "blamed the mayor of the town": the preposition is the thing's own
        content = subtree(kid) - {kid.i}
        if verb.lemma in _CHARGES:
            content |= set().union(*(subtree(k) for k in children(verb, "dobj")))
        noun, _ = subject(verb)
        source = source_words(noun, verb, content)
        reason = f"“{verb.lemma} {kid.low}” reports a position"
        return Proposal("verb-preposition", reason, content, source, cue_words(verb) | {kid.i}, verb)
    return None


def estimate(parse: Parse, verb: Word) -> Proposal | None:
    """*put the number of injured at 11*, *pegged the damage at $40 million*: the thing and its figure are what is said."""
    things, at = children(verb, "dobj"), [kid for kid in verb.kids if kid.low == "at" and kid.kids]
    if not things or not at or not any(parse.words[i].tag == "CD" for i in subtree(at[0])):
        return None
    noun, found_by = subject(verb)
    content = subtree(things[0]) | subtree(at[0])
    source = source_words(noun, verb, content)
    if found_by == "passive" or not source:
        return None
    return Proposal("estimate", "a figure that somebody puts to a thing", content, source, cue_words(verb), verb)


def stance(parse: Parse, verb: Word) -> Proposal | None:
    """*criticized the plan*, *The plan was criticized by X*."""
    if verb.lemma not in lexicon.words("attribution", "stance"):
        return None
    noun, found_by = subject(verb)
    objects, passive = children(verb, "dobj"), children(verb, "nsubjpass")
    if objects and found_by in ("subject", "agent", "relcl", "acl"):
        thing = objects[-1]
    elif passive and found_by == "agent":
        thing = passive[0]
    else:
        return None
    content = subtree(thing)
    if len(content) == 1 and thing.low in _OBJECT_PRONOUNS:
        return None
    for kid in children(verb, "prep"):
        if kid.low in ("for", "as", "over") and kid.i > verb.i:
            content |= subtree(kid)
    source = source_words(noun, verb, content)
    return Proposal("stance", "a verb that takes a position", content, source, cue_words(verb), verb)


def noun_cue(parse: Parse, noun: Word) -> Proposal | None:
    """*his claim that ...*, *her criticism of ...*, *made the claim that ...*; and *Reed claims that ...* where the parser saw a noun."""
    if noun.pos != "NOUN" or noun.lemma not in lexicon.words("attribution", "noun"):
        return None
    owners = children(noun, "poss")
    content = that_clause(parse, noun)
    if content and not owners and (named := _really_a_verb(parse, noun)):
        return Proposal("clause-say", "words after a verb of saying", content, named, {noun.i}, noun)
    infinitives = [
        kid
        for kid in children(noun, "acl", "ccomp", "relcl")
        if any(m.low == "to" and m.dep == "aux" for m in kid.kids)
    ]
    if not content and infinitives and (owners or noun.head.lemma in lexicon.words("attribution", "utter")):
        content = subtree(infinitives[-1])
    if content:
        source = _owner(parse, owners) if owners else _doer(noun, content)
        return Proposal("noun-clause", "a noun of saying with a clause", content, source, {noun.i}, noun, "owner")
    return _noun_of(parse, noun, owners)


def _really_a_verb(parse: Parse, noun: Word) -> set[int]:
    """*Reed claims that ...*: a plural noun right after a name, without an article of its own, is the verb; the name's words."""
    words = parse.words
    start = max(parse.paragraph(noun)[0], parse.sentence(noun)[0])
    first = noun.i
    while first - 1 >= start and words[first - 1].pos == "PROPN" and words[first - 1].quote < 0:
        first -= 1
    free = first == start or words[first - 1].pos not in ("DET", "ADP", "ADJ", "NUM")
    return set(range(first, noun.i)) if noun.tag == "NNS" and first < noun.i and free else set()


def _noun_of(parse: Parse, noun: Word, owners: list[Word]) -> Proposal | None:
    """*her criticism of the plan*: nouns that take a side, or any noun of saying whose object is quoted."""
    for kid in children(noun, "prep"):
        if not owners or not kid.kids or kid.low not in ("of", "for", "about", "on", "to", "against"):
            continue
        content = subtree(kid) - {kid.i}
        if noun.lemma in lexicon.words("attribution", "noun_of") or next_to_quotation(parse, content):
            cue = {noun.i, kid.i}
            reason = "a noun of saying with its object"
            return Proposal("noun-of", reason, content, _owner(parse, owners), cue, noun, "owner")
    return None


def _owner(parse: Parse, owners: list[Word]) -> set[int]:
    return {i for i in subtree(owners[0]) if parse.words[i].text not in _POSSESSIVE}


def _doer(noun: Word, content: set[int]) -> set[int]:
    head = noun.head
    if head.verbal and noun.dep in ("dobj", "attr", "pobj"):
        who, _ = subject(head)
        return source_words(who, head, content)
    return set()

"""Capitalised names in a parse: where each stands, its title or role before it, and whether it is a person or an organisation.

One mention at a time; merging them over the document is the work of `cast`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.analysis import lexicon
from workbench.analysis.name_runs import ARTICLES, PARTICLES, end_of_run, starts_name, starts_with_article
from workbench.analysis.words import Parse, Word, subtree


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name at word indexes [first, last); `title` stands right before it or in front of it, `head` is its grammatical head."""

    first: int
    last: int
    head: int
    tokens: tuple[str, ...]
    title: tuple[str, ...]
    kind: str  # person, organisation, place, unknown
    role: str = ""
    suffix: str = ""


def name_mentions(parse: Parse) -> list[NameMention]:
    """All names in order of the text."""
    found: list[NameMention] = []
    i, words = 0, parse.words
    while i < len(words):
        if not (starts_name(words[i]) or starts_with_article(parse, i)) or _letter_in_brackets(words, i):
            i += 1
            continue
        end = end_of_run(parse, i)
        mention = _mention(parse, i, end)
        if mention is not None:
            found.append(mention)
        i = max(end, i + 1)
    found = _persons_again(found)
    return sorted([*found, *_missed(parse, found)], key=lambda m: m.first)


def _letter_in_brackets(words: list[Word], i: int) -> bool:
    """*Senator Mary Jones (D) said*: a party, nobody's name."""
    return len(words[i].text) == 1 and 0 < i < len(words) - 1 and (words[i - 1].text, words[i + 1].text) == ("(", ")")


def _persons_again(found: list[NameMention]) -> list[NameMention]:
    """*Smith-Jones* alone looks like a firm; where the text knows a *Karen Smith-Jones*, she is meant."""
    doubled = {m.tokens[-1] for m in found if m.kind == "person" and "-" in m.tokens[-1][1:-1]}
    return [
        replace(m, tokens=hyphened(m.tokens), kind="person")
        if m.kind == "organisation" and "".join(m.tokens) in doubled
        else m
        for m in found
    ]


def _missed(parse: Parse, found: list[NameMention]) -> list[NameMention]:
    """Surnames of persons known from elsewhere in the text that the tagger took for another kind of word ("Trump" as a verb)."""
    last = {m.tokens[-1].rsplit("-", 1)[-1] for m in found if m.kind == "person"}
    known = {name for name in last if len(name) > 2}
    taken = {i for m in found for i in range(m.first, m.last)}
    return [
        NameMention(w.i, w.i + 1, w.i, (w.text,), (), "person")
        for w in parse.words
        if w.text in known and w.i not in taken and w.pos in ("VERB", "NOUN", "ADJ", "X", "INTJ", "ADV")
    ]


def _mention(parse: Parse, first: int, last: int) -> NameMention | None:
    words = parse.words
    titles = lexicon.words("people", "title")
    split = first
    for i in range(first, last):
        if words[i].low in titles and not (words[i].low in ("congress", "senate") and i + 1 == last):
            split = i + 1
    split = max(split, _before_given_name(words, split, last))
    opens = first == parse.sentence(words[first])[0] and last - first > 2
    if split == first and opens and words[first].low in lexicon.words("people", "person_noun"):
        split = first + 1  # "Trader Jonas Pell": a capital only because the sentence begins
    title = tuple(words[i].text for i in range(first, split) if words[i].low in titles)
    block = words[split:last]
    if not block:
        # a bare title in capitals ("the Secretary"): a description, not a name
        return None
    if len(block) == 1 and block[0].low in lexicon.words("people", "partisan", "kind_of_body"):
        return None  # "The Republican", "a super PAC": a description
    head = next((w for w in block if not (split <= w.head.i < last) or w.head is w), block[-1])
    tokens = tuple(w.text for w in block if w.low not in lexicon.words("people", "suffix"))
    if len(tokens) > 2 and tokens[0] == tokens[-1]:
        tokens = tokens[1:]  # "Jones Mary Jones": a caption run into the text
    if not tokens or not any(c.isalpha() for c in "".join(tokens)):
        return None
    kind = _kind(parse, block, title)
    if kind != "organisation":
        tokens = hyphened(tokens)
    role = _role_before(parse, head, split, title) if kind in ("person", "unknown") else ""
    suffix = block[-1].text if block[-1].low in lexicon.words("people", "suffix") else ""
    return NameMention(split, last, head.i, tokens, title, kind, role, suffix)


def hyphened(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of *Smith-Jones* and *al-Rashid* as one."""
    found: list[str] = []
    for n, token in enumerate(tokens):
        if found and (token == "-" or (tokens[n - 1] == "-" and n)):
            found[-1] += token
        else:
            found.append(token)
    return tuple(found)


def surname(tokens: tuple[str, ...]) -> str:
    """In lower case, without an article and of two joined ones the last: what a later mention may say alone."""
    return tokens[-1].lower().rsplit("-", 1)[-1]


def alone(tokens: tuple[str, ...]) -> bool:
    """No more than a surname: *al-Rashid*, *Smith-Jones*, *Van der Berg*."""
    in_capitals = PARTICLES - ARTICLES - lexicon.words("people", "given")  # "Ben Weber", "Al Moore" are whole names
    return all(token in PARTICLES or token.lower() in in_capitals for token in tokens[:-1])


def plain(token: str) -> str:
    """*rashid* of *al-Rashid*."""
    first, mark, rest = token.lower().partition("-")
    return rest if mark and first in ARTICLES else token.lower()


def _before_given_name(words: list[Word], first: int, last: int) -> int:
    """Where the name itself begins in *City Advocate Mary Jones*, *Crooked Mary Jones*: at a given name that does not stand first."""
    given, organisations = lexicon.words("people", "given"), lexicon.words("people", "organisation")
    if last - first < 3 or words[first].low in given or len(words[first].text.strip(".")) == 1:
        return first
    if any(w.low in organisations for w in words[max(first, last - 2) : last]):
        return first
    for i in range(first + 1, last - 1):
        if words[i].low in given and words[i - 1].text != "-" and words[i + 1].text != "-":
            return i
    return first


def _kind(parse: Parse, block: list[Word], title: tuple[str, ...]) -> str:
    organisations = lexicon.words("people", "organisation")
    given = lexicon.words("people", "given")
    if title and not any(w.low in organisations for w in block[1:]):
        return "person"
    ends_as_person = len(block) == 2 and block[-1].ent == "PERSON"
    if any(w.low in organisations for w in block) and block[0].low not in given:
        return "organisation"
    if block[-1].low in organisations and len(block) > 1 and not ends_as_person:
        return "organisation"
    if len(block) >= 2 and block[0].low in given:
        return "person"
    the = block[0].i > 0 and parse.words[block[0].i - 1].low == "the"
    if len(block) > 1 and the and block[-1].low in lexicon.mapping("people", "organisation_kind")["newspaper"]:
        return "organisation"
    if len(block) == 1 and block[0].low in lexicon.words("evidence", "checker", "outlet"):
        return "organisation"
    votes = [w.ent for w in block]
    best = max(set(votes), key=votes.count)
    return {
        "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
        "EVENT": "thing", "DATE": "thing", "TIME": "thing", "LAW": "thing", "WORK_OF_ART": "thing", "PRODUCT": "thing",
        "LANGUAGE": "thing", "MONEY": "thing", "PERCENT": "thing", "CARDINAL": "thing", "ORDINAL": "thing",
    }.get(best, "unknown")  # fmt: skip


def _role_before(parse: Parse, head: Word, first: int, title: tuple[str, ...]) -> str:
    """*Homeland Security Secretary Kristi Noem*, *campaign manager Corey Lewandowski*: the words of the phrase before the name."""
    low = parse.paragraph(head)[0]
    start = first
    tree = subtree(head)
    while start - 1 >= low and start - 1 in tree and parse.words[start - 1].pos in ("NOUN", "PROPN", "ADJ", "PUNCT"):
        if parse.words[start - 1].pos == "PUNCT" and parse.words[start - 1].text != "-":
            break
        start -= 1
    if start < first and parse.words[start].text == "-":
        start += 1  # "then-rival"
    words = parse.words[start:first]
    if not words:
        return " ".join(title)
    people = lexicon.words("people", "person_noun", "title")
    if not any(w.lemma in people or w.low in people for w in words):
        return ""
    role = parse.text[words[0].start : words[-1].end]
    return "" if role.lower() in lexicon.words("people", "title.courtesy") else role

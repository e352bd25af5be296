"""Where a capitalised name begins and ends in a parse: small words, hyphens and towns inside it. What the name is, is for `names`."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word

_GLUE = frozenset(
    {"of", "for", "on", "and", "the", "&", "de", "la", "van", "von", "der", "bin", "al", "-", ".", "'", "’"}
)
_PERSON_GLUE = frozenset({"de", "la", "van", "von", "der", "bin", "al", "del", "da", "di", "-", "."})
_ORG_GLUE = frozenset({"of", "for", "on", "&", "and", "the"})


def starts_name(word: Word) -> bool:
    if not word.text[:1].isupper() or word.pos not in ("PROPN", "NOUN", "ADJ"):
        return False
    if word.low in lexicon.words("people", "time.weekday"):
        return False
    return word.pos == "PROPN" or word.ent in ("PERSON", "ORG")


def end_of_run(parse: Parse, start: int) -> int:
    words = parse.words
    high = parse.paras[words[start].para][1]
    entity = words[start].ent
    end = start + 1
    while end < high:
        word = words[end]
        if (
            word.pos == "PROPN"
            and (word.text[:1].isupper() or word.text[:1].isdigit())
            and word.sent == words[start].sent
        ):
            if (
                entity in ("PERSON", "GPE")
                and word.ent in ("GPE", "ORG", "NORP", "DATE")
                and word.ent != entity
                and words[end - 1].ent == entity
                and not (word.ent == "ORG" and _named_after_place(words, start, end))
            ):
                break
            entity = entity or word.ent
            end += 1
        elif end + 1 < high and word.text == "-" and words[end + 1].text.islower() and _hyphened(words, start, end):
            end += 2
        elif end + 1 < high and word.low in _GLUE and words[end + 1].pos == "PROPN" and _glued(words, start, end):
            end += 1
        else:
            break
    while end > start + 1 and words[end - 1].low in _GLUE:
        end -= 1
    return end


def _hyphened(words: list[Word], start: int, at: int) -> bool:
    """*Lee Sun-hee*: a given name goes on in small letters after a hyphen without spaces; never *Reed-backed*."""
    before, after = words[at - 1], words[at + 1]
    if at - start < 2:
        return False
    close = before.end == words[at].start and words[at].end == after.start
    return close and len(after.text) <= 5 and after.pos in ("PROPN", "NOUN")


def _named_after_place(words: list[Word], start: int, at: int) -> bool:
    """*the Port Nelson Courier*: a paper or an office that carries the name of its town."""
    kinds = lexicon.words("people", "organisation", "organisation_kind")
    return words[at].low in kinds and all(w.head is words[at] for w in words[start:at] if w.dep == "compound")


def _glued(words: list[Word], start: int, at: int) -> bool:
    """A small word inside a name: "Department of Justice", "Ursula von der Leyen"; never "Trump and Clinton"."""
    word, before, after = words[at], words[at - 1], words[at + 1]
    if word.text == "-" and (before.end < word.start or before.text.endswith(".") or before.text.isupper()):
        return False  # a dateline: "BONN - Mary Jones"
    if word.low in _PERSON_GLUE:
        return word.text != "." or len(before.text) <= 3
    if word.low in _ORG_GLUE:
        organisations = lexicon.words("people", "organisation")
        joined = before.ent in ("ORG", "FAC") and word.ent in ("ORG", "FAC") and after.ent in ("ORG", "FAC")
        dated = after.lemma in lexicon.words("people", "time")  # "the Defense Ministry on Sunday"
        return not dated and (joined or (word.low in ("of", "for", "on") and before.low in organisations))
    return False

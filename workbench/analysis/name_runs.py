"""Where a capitalised name begins and ends in a parse: small words, hyphens and towns inside it. What the name is, is for `names`."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word

_GLUE = frozenset(
    {"of", "for", "on", "and", "the", "&", "de", "la", "van", "von", "der", "bin", "al", "-", ".", "'", "’"}
)
_PERSON_GLUE = frozenset({"de", "la", "van", "von", "der", "bin", "al", "del", "da", "di", "-", "."})
# Small words inside a person's name; those of `ARTICLES` hang on the next by a hyphen.
ARTICLES = frozenset({"al", "el", "ul", "ad", "ar", "ash", "az", "ed", "ur"})
PARTICLES = ARTICLES | {
    "de", "la", "las", "los", "du", "del", "della", "di", "da", "das", "do",
    "dos", "van", "von", "der", "den", "ten", "ter", "zu", "bin", "bint", "ibn", "abu", "ben", "le",
}  # fmt: skip
_LONGEST = 6  # words from one capital to the next: "Ursula von der Leyen", "Omar al-Rashid"
_NAMING = frozenset({"PROPN", "NOUN", "ADJ", "X"})
_ORG_GLUE = frozenset({"of", "for", "on", "&", "and", "the"})


def starts_name(word: Word) -> bool:
    if not word.text[:1].isupper() or word.pos not in ("PROPN", "NOUN", "ADJ"):
        return False
    if word.low in lexicon.words("people", "time.weekday"):
        return False
    return word.pos == "PROPN" or word.ent in ("PERSON", "ORG")


def starts_with_article(parse: Parse, at: int) -> bool:
    """*al-Rashid said*: a surname alone, in lower case up to the hyphen."""
    words = parse.words[at : at + 3]
    return (
        len(words) == 3
        and words[0].text in ARTICLES
        and words[1].text == "-"
        and words[0].end == words[1].start
        and words[1].end == words[2].start
        and words[2].text[:1].isupper()
    )


def end_after_particles(parse: Parse, at: int) -> int:
    """Where the capitalised word ends that small words lead to ("al-", "von der"), or `at` where none does."""
    words, end = parse.words, at
    high = min(parse.paras[words[at - 1].para][1], at + _LONGEST)
    while end < high and words[end].text in PARTICLES:
        end += 1
        if end < high and words[end - 1].low in ARTICLES and words[end].text == "-":
            end += 1
    reached = end > at and end < high and words[end].text[:1].isupper() and words[end].pos in _NAMING
    return end + 1 if reached else at


def end_of_run(parse: Parse, start: int) -> int:
    words = parse.words
    high = parse.paras[words[start].para][1]
    entity = words[start].ent
    end = start + 3 if starts_with_article(parse, start) else start + 1
    while end < high:
        word = words[end]
        if (
            entity not in ("ORG", "FAC")
            and words[end - 1].text[-1].isalnum()
            and (after := end_after_particles(parse, end)) > end
        ):
            entity, end = entity or words[after - 1].ent, after
        elif (
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

"""What stands for a name: the signs one sees of it, and whether it is a description ("a resident") or names somebody.

A description prints in full as the role, a name does not: what is not surely a description is a name.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata

from workbench import paths

_BLANK = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # letters and symbols by category, but nothing to see
_CAPITAL_ARTICLES = ("A", "An", "The", "One")
_AFTER_A_NOUN = frozenset(
    ["of", "by", "from", "in", "on", "about", "to", "at", "for", "with", "that", "which", "released", "written"]
)
_BEFORE_A_NAME = frozenset(["of", "by", "for", "from", "in", "at", "to", "with", "the", "a", "an"])
_WORD = re.compile(r"[^\W\d_]+")
AGE = re.compile(r"\b(\d{1,2})[- ]year[- ]olds?\b|\baged? (\d{1,2})\b")


def seen(text: str) -> str:
    """The text without the signs that nobody sees: marks of direction, joiners, blank letters."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf" and sign not in _BLANK)


def visible(text: str) -> bool:
    """Whether there is a letter, number, mark or sign in it that one can see."""
    return any(unicodedata.category(sign)[0] in "LNPS" for sign in seen(text))


def words(text: str) -> list[str]:
    """The words of letters, as one sees them: `al-Rashid` has two."""
    return _WORD.findall(seen(text))


@functools.lru_cache(maxsize=4096)
def is_description(name: str) -> bool:
    """Whether the words say what somebody is and name nobody; True where there is no word at all."""
    found = words(name)
    if not found or (found[0] in _CAPITAL_ARTICLES and not _capitalised(found[1:])):
        return True
    if not found[0][0].islower():
        return _is_thing(found)
    if (
        found[0] in listed("determiner")
        or (len(found) == 1 and found[0] in listed("pronoun"))
        or AGE.search(seen(name))
    ):
        return True
    if found[0] in listed("article_or_particle") and len(found) > 1:
        return any(word.lower() in listed("foreign_noun") for word in found[1:])
    lower = [word for word in found if word[0].islower()]
    return not any(is_given(word) for word in lower) and any(_is_noun(word) for word in lower)


def is_thing(name: str) -> bool:
    """Whether the words describe a thing that tells something (*a report published by the State Auditor*, *Court records*): nobody to protect."""
    found = words(name)
    if len(found) > 1 and (found[0] in listed("determiner") or found[0] in _CAPITAL_ARTICLES):
        # "a record holder" is somebody
        alone = len(found) == 2 or found[2] in _AFTER_A_NOUN or found[2].endswith(("ed", "ing"))
        return alone and found[1].islower() and any(one in listed("thing") for one in (found[1], found[1][:-1]))
    return bool(found) and is_description(name) and _is_thing(found)


def without_names(description: str) -> str:
    """*a friend of Jane Doe* as far as it names nobody: *a friend*."""
    kept = list[str]()
    for word in description.split():
        if kept and word[:1].isupper():
            break
        kept.append(word)
    while len(kept) > 1 and kept[-1].casefold() in _BEFORE_A_NAME:
        kept.pop()
    return " ".join(kept)


@functools.cache
def listed(group: str) -> frozenset[str]:
    """A list of `resources/people/protection.toml`."""
    told = tomllib.loads(paths.resource("people", "protection.toml").read_text(encoding="utf-8"))
    return frozenset(told[group].split())


def is_given(word: str) -> bool:
    """Whether it is a frequent given name."""
    return word.lower() in _given()


def _capitalised(found: list[str]) -> bool:
    return bool(found) and all(word[0].isupper() for word in found if len(word) > 3)


def _is_thing(found: list[str]) -> bool:
    """*Court records*, *Emails*: a thing that tells something, with a capital because a sentence begins. Any word that might name somebody
    makes it a name ("Reed emails")."""
    if any(not word.islower() for word in found[1:]):
        return False
    *before, last = (word.lower() for word in found)
    many = last.endswith("s") and any(one in listed("thing") for one in (last, last[:-1], last[:-3] + "y"))
    if not before:
        return many
    known = listed("before_thing") | listed("thing")
    return (many or last in listed("thing")) and all(word in known or word[:-1] in known for word in before)


def _is_noun(word: str) -> bool:
    """A noun for people or bodies, in the singular only where it is no surname."""
    if word in _nouns() or word in listed("foreign_noun"):
        return word not in listed("surname")
    singulars = (word[:-1], word[:-2], word[:-3] + "y", word[:-3] + "man")
    plural = word.endswith("s") and any(one in _nouns() for one in singulars[: 3 if word.endswith("ies") else 2])
    return plural or (word.endswith("men") and singulars[3] in _nouns())


@functools.cache
def _people() -> dict[str, dict[str, str]]:
    with paths.resource("lexicons", "people.toml").open("rb") as file:
        told: dict[str, dict[str, str]] = tomllib.load(file)
    return told


@functools.cache
def _nouns() -> frozenset[str]:
    from_lists = " ".join(_people()[group]["words"] for group in ("person_noun", "speaking_thing", "hearer"))
    return (
        frozenset(from_lists.split()) | listed("noun") | listed("private") | listed("victim") | listed("organisation")
    )


@functools.cache
def _given() -> frozenset[str]:
    return frozenset(" ".join(_people()["given"].values()).split())

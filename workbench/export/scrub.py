"""Takes names and other words that must not print out of free text. Only `redact` decides which; nothing here knows an audience.

A person's full name is found in any case, joined by any separator (a handle, an address), with or without its accents; a single
part of a name (the surname alone) only as a capitalised word, so that ordinary words stay.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from workbench.domain.naming import is_description
from workbench.domain.person import Person
from workbench.domain.spans import Span
from workbench.domain.vocab import PersonKind

WITHHELD = "[withheld]"
LOCAL = "[local path]"
_PATH = (
    r"file:/{1,3}[^\s<>]+"
    r"|(?<![\w/.:%~-])~?/(?:home|Users|root|tmp|var|mnt|media|run|Volumes|private|srv|opt)/[^\s<>]+"
    r"|(?<![\w])[A-Za-z]:\\[^\s<>]+|\\\\\w[\w.$-]*\\[^\s<>]+"
)
_JOIN = r"(?:[\s._+\-\u00ad\u200b-\u200f\u2060]|%20)*"
_MARKS = ".,;:()\"'“”‘’@"
_START, _END = r"(?<![^\W_])(?<![\u0300-\u036f])", r"(?:['’]s|s)?(?![^\W_])"
_NO_NAME = frozenset(
    [
        "The",
        "Der",
        "Die",
        "Das",
        "Les",
        "Los",
        "Las",
        "Von",
        "Van",
        "Del",
        "Della",
        "Mrs",
        "Miss",
        "Prof",
        "Professor",
        "Doctor",
        "Judge",
        "Mayor",
        "Sir",
        "Lord",
        "Lady",
    ]
)
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile("['’‘ʼ]")
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_PRIVATE_HOST = re.compile(r"10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[?(?:::1|f[cde][0-9a-f]*:)")
_HOUSE_TAILS = (".local", ".lan", ".internal", ".intranet", ".home", ".corp", ".localhost", ".home.arpa")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern without groups, and what stands in its place (None: the words stay, and no later rule sees them).

    `needle`: what a folded text must hold for the pattern to match at all; "" where that cannot be said. `at_word`: the needle
    begins with a letter or digit, at the beginning of a word.
    """

    pattern: str
    put: str | None
    needle: str = ""
    at_word: bool = False


class Scrubber:
    """Applies rules in one pass, so that nothing put in is looked at again. The earliest match wins, then the earlier rule."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(dict.fromkeys(rules))
        self._anywhere = [n for n, rule in enumerate(self._rules) if not rule.at_word]
        self._by_start: dict[str, list[int]] = {}
        for n, rule in enumerate(self._rules):
            if rule.at_word:
                self._by_start.setdefault(_key(rule.needle), []).append(n)
        self._compiled: dict[tuple[Rule, ...], re.Pattern[str]] = {}

    def __call__(self, text: str) -> str:
        return self.with_spans(text, ())[0]

    def with_spans(self, text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
        """The text without the words, and where the words of `spans` stand now (a span that cuts a replaced word covers it)."""
        edits = self._edits(text)
        if not edits:
            return text, tuple(spans)
        parts, at = [], 0
        for start, end, new in edits:
            parts += [text[at:start], new]
            at = end
        moved = [(_moved(s.start, edits, at_end=False), _moved(s.end, edits, at_end=True)) for s in spans]
        return "".join([*parts, text[at:]]), tuple(Span(start, max(end, start + 1)) for start, end in moved)

    def _edits(self, text: str) -> list[tuple[int, int, str]]:
        rules = self._candidates(_folded(text))
        if not rules:
            return []
        if rules not in self._compiled:
            self._compiled[rules] = re.compile("|".join(f"({rule.pattern})" for rule in rules))
        found: list[tuple[int, int, str]] = []
        for match in self._compiled[rules].finditer(text):
            put = rules[(match.lastindex or 1) - 1].put
            if put is None or not match.group():
                continue
            start = match.start()
            if found and found[-1][2] == put and text[found[-1][1] : start].isspace():
                # two words of one name side by side: what stands for them stands once
                start = found.pop()[0]
            found.append((start, match.end(), put))
        return found

    def _candidates(self, folded: str) -> tuple[Rule, ...]:
        """The rules that may match, in their order: of thousands of names a text holds few."""
        starts = {word[:length] for word in _WORD.findall(folded) for length in (1, 2, 3, 4)}
        numbers = sorted({*self._anywhere, *(n for start in starts for n in self._by_start.get(start, ()))})
        return tuple(self._rules[n] for n in numbers if self._rules[n].needle in folded)

    def address(self, url: str) -> str:
        """The address as it may print, or "": nothing that names a protected person, a local file or a machine of the house."""
        url = url.strip()
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
        except ValueError:
            return ""
        if parts.scheme.lower() not in ("http", "https", "ftp", "doi", "urn"):
            return ""
        if parts.netloc and ("." not in host.strip(".") or host.endswith(_HOUSE_TAILS) or _PRIVATE_HOST.match(host)):
            return ""
        if "@" in parts.netloc:
            url = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        plain = unquote(url)
        return url if self(plain) == plain and self(url) == url else ""


def _moved(at: int, edits: Iterable[tuple[int, int, str]], *, at_end: bool) -> int:
    shift = 0
    for start, end, new in edits:
        if at >= end:
            shift += len(new) - (end - start)
        elif at > start:
            return start + shift + (len(new) if at_end else 0)
    return at + shift


def paths() -> Rule:
    """Paths of this or another machine, in words."""
    return Rule(_PATH, LOCAL)


def literal(words: str, put: str = WITHHELD) -> Rule | None:
    """Exactly these words, in any case; None where they are too short to mean one thing."""
    words = words.strip()
    if len(words) < 5:
        return None
    if not _folded(words)[:1].isalnum():
        return Rule(f"(?i:{re.escape(words)})", put, _folded(words))
    return Rule(f"(?i:{_START}{re.escape(words)}{_END})", put, _folded(words), at_word=True)


@functools.lru_cache(maxsize=4096)
def kept(person: Person) -> tuple[Rule, ...]:
    """The full names of somebody who may be named: a protected namesake does not take them away."""
    names = (person.name, *person.aliases)
    return tuple(_name_rule(name, pattern, None) for name in names if (pattern := _full(name, person.kind)))


@functools.lru_cache(maxsize=4096)
def hidden(person: Person, put: str) -> tuple[Rule, ...]:
    """The names of somebody who may not be named: full names first, then their parts."""
    names = [name for name in (person.name, *person.aliases) if name.strip()]
    rules = [_name_rule(name, pattern, put) for name in names if (pattern := _full(name, person.kind))]
    if person.kind in (PersonKind.PERSON, PersonKind.UNKNOWN):
        parts = sorted(
            {part for name in names if _calls(name, person.kind) for part in _parts(name)},
            key=lambda part: (-len(part), part),
        )
        rules += [Rule(f"{_START}(?:{_spellings(part)}){_END}", put, _folded(part), at_word=True) for part in parts]
    return tuple(rules)


def _folded(text: str) -> str:
    """Without case and accents, every apostrophe straight; what a pattern finds in the text, its needle finds here."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text).casefold()
    bare = "".join(char for char in unicodedata.normalize("NFD", apart) if not unicodedata.combining(char))
    return _APOSTROPHE.sub("'", bare)


def _key(needle: str) -> str:
    found = _WORD.match(needle)
    return found.group()[:4] if found is not None else ""


def _name_rule(name: str, pattern: str, put: str | None) -> Rule:
    """The needle is the first word of the name: it stands in every spelling of the whole."""
    first = _folded(_bare_words(name)[0])
    return Rule(pattern, put, first, at_word=pattern.startswith("(?i:") and bool(_key(first)))


def _calls(name: str, kind: PersonKind) -> bool:
    """Whether somebody is called so, though no capital says it ("ana brook")."""
    return kind in (PersonKind.PERSON, PersonKind.UNKNOWN) and not is_description(name)


def _full(name: str, kind: PersonKind) -> str:
    """The pattern of the whole name; "" where nothing in it looks like one and it is no person's."""
    words = _bare_words(name)
    if not words or not (_calls(name, kind) or any(_is_name(word) for word in words)):
        return ""
    if not any(char.isupper() or char.islower() for char in name):
        return "|".join(re.escape(form) for form in _forms(_UNSEEN.sub(" ", name).strip()))
    if len("".join(words)) == 1:
        return ""  # an initial already, and a word of many texts
    joined = _JOIN.join(f"(?:{'|'.join(_escaped(form) for form in _forms(word))})" for word in words)
    return f"(?i:{_START}{joined}{_END})"


def _bare_words(name: str) -> list[str]:
    return [bare for word in _UNSEEN.sub(" ", name).split() if (bare := word.strip(_MARKS))]


def _parts(name: str) -> list[str]:
    """The words that name somebody alone; of a name typed in lower case, as they stand with a capital."""
    words = [word.strip(_MARKS) for word in re.split(r"[\s\-]+", _UNSEEN.sub("", name))]
    words += [part for word in words for part in _APOSTROPHE.split(word)[1:]]
    if name == name.lower():
        words = [word[:1].upper() + word[1:] for word in words]
    return [word for word in words if len(word) >= 3 and _is_name(word) and word not in _NO_NAME]


def _is_name(word: str) -> bool:
    """Whether a capital begins it, or follows a hyphen or apostrophe: `al-Rashid`, `d’Arc`."""
    return any(part[:1].isalpha() and not part[0].islower() for part in re.split("[-'’‘ʼ]", word))


def _spellings(part: str) -> str:
    forms = [form for name in (part, part.upper()) for form in _forms(name)]
    return "|".join(_escaped(form) for form in dict.fromkeys(forms))


def _escaped(form: str) -> str:
    return _APOSTROPHE.sub("['’‘ʼ]", re.escape(form))


def _forms(word: str) -> list[str]:
    composed = unicodedata.normalize("NFC", word)
    apart = unicodedata.normalize("NFD", word)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return list(dict.fromkeys(form for form in (composed, apart, bare) if form))

"""The one door through which a text of the window is translated.

Every text that a person reads is `tr("A literal sentence")`. Tables that are built at import keep the English text as `later("A literal sentence")`
and pass through `tr` where it is shown; so do the texts that rooms below the window give away (`label`, `told`, `trouble`). What a translator gets to see is
collected from these calls by `resources/translations/update.py`.
"""

from __future__ import annotations

import functools
import re
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from workbench import paths
from workbench.domain import vocab
from workbench.errors import WorkbenchError

CONTEXT = "Window"  # the one group of texts in the translators' files
LEVEL, SCALE = "Level", "Scale"
VOCABULARIES = ("ClaimStatus", "Stance", "Authenticity", "EvidenceKind", "SuggestionKind", "QuotationFinding", LEVEL)
# Of the texts from below: which of their values are texts themselves, and which are words of the program. (`name`: of a language.)
SENTENCES = ("told", "words", "why", "label")
WORDS = ("stance", "status", "kind", "value", "done", "act", "pronouns", "name", "WORDS")
# Of the others: lists of words, each with the comment that tells them apart.
LISTS = {"fields_told": "Field"}
SPEAKS = "speaks"  # a property of Qt's application: the language it speaks, nothing while that is English
NONE_IS_SINGULAR = ("fr",)  # languages that say "0 claim"

# Characters: a pattern looks for its values again and again in words that only resemble it, and no message is as long as that.
_LONGEST = 1500


def tr(text: str, comment: str = "") -> str:
    """`text` in the language of the window, or itself. `comment` tells two equal texts apart.

    Values go in afterwards, by name: `tr("{count} of {all} decided").format(count=9, all=14)`, so that another language may order them anew.
    """
    return QCoreApplication.translate(CONTEXT, text, comment) if text else ""


def later(text: str, comment: str = "") -> str:  # the comment is for whoever collects the texts
    """Marks a text of a table that is built before the language is known. It stays English here and is shown through `tr`."""
    return text


def singular(number: int) -> bool:
    """Whether the language of the window puts a thing of this number into the singular: one, and in French none too."""
    app = QCoreApplication.instance()
    return number == 1 or (number == 0 and app is not None and app.property(SPEAKS) in NONE_IS_SINGULAR)


def plural(number: int, one: str, many: str) -> str:
    """The one of two texts that fits a number, already translated: `plural(n, tr("{n} claim"), tr("{n} claims"))`, with the number put in."""
    return (one if singular(number) else many).format(n=number)


def told(text: str) -> str:
    """A text that a room below the window made, with its values in it: as in `tr`, else by the pattern of its kind (`patterns.txt`)."""
    found = tr(text)
    if found != text or not 0 < len(text) <= _LONGEST:
        return found
    app = QCoreApplication.instance()
    for pattern, source in _patterns() if app is not None and app.property(SPEAKS) else ():
        match = pattern.fullmatch(text)
        if match is not None:
            said = tr(source)
            values = {name: _filled(name, word) for name, word in match.groupdict().items()}
            return said.format_map(values)
    return text


def value(text: str) -> str:
    """A word of a vocabulary, or a fixed word; everything else stays as it is."""
    return next((said for name in ("", *VOCABULARIES) if (said := tr(text, name)) != text), text)


def _filled(name: str, text: str) -> str:
    """A value of such a text. What is quoted from an article, and names that somebody gave, are never touched."""
    if name in LISTS:
        return ", ".join(tr(part, LISTS[name]) for part in text.split(", "))
    if name in SENTENCES and (said := told(text)) != text:
        return said
    return value(text) if name in (*SENTENCES, *WORDS) else text


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What the rooms below say with values in it, each as the pattern that finds the values again."""
    lines = paths.resource("translations", "patterns.txt").read_text(encoding="utf-8").splitlines()
    return tuple((_pattern(line), line) for line in lines if line)


def _pattern(source: str) -> re.Pattern[str]:
    """`E{number} could not be had` -> one that matches `E4 could not be had`."""
    parts = re.split(r"\{(\w+)\}", source)
    return re.compile(
        "".join(re.escape(part) if n % 2 == 0 else f"(?P<{part}>.+?)" for n, part in enumerate(parts)), re.DOTALL
    )


def label(member: StrEnum) -> str:
    """The words on screen for a member of a vocabulary; the vocabulary tells equal words apart for the translator."""
    return tr(vocab.label(member), type(member).__name__)


def trouble(error: WorkbenchError) -> str:
    """What happened, the detail and the way out, in the language of the window."""
    return " ".join(told(part) for part in (error.title, error.detail, error.hint) if part)


def key_names(keys: str) -> str:
    """`Ctrl Enter`, `Shift+S`: the keys as they are called on keyboards of the language, by Qt's own words."""
    parts = re.split(r"([ +])", keys)
    return "".join(QCoreApplication.translate("QShortcut", part) if len(part) > 1 else part for part in parts)


def upper_first(text: str) -> str:
    """With a capital at the beginning, and the rest as it is: German nouns keep theirs."""
    return text[:1].upper() + text[1:]

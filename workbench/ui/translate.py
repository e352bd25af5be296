"""The one door through which a text of the window is translated.

Every text that a person reads is `tr("A literal sentence")`. Tables that are built at import keep the English text as `later("A literal sentence")`
and pass through `tr` where it is shown; so do the texts that rooms below the window give away (`label`, `trouble`). What a translator gets to see is
collected from these calls by `resources/translations/update.py`.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from workbench.domain import vocab
from workbench.errors import WorkbenchError

CONTEXT = "Window"  # the one group of texts in the translators' files


def tr(text: str, comment: str = "") -> str:
    """`text` in the language of the window, or itself. `comment` tells two equal texts apart.

    Values go in afterwards, by name: `tr("{count} of {all} decided").format(count=9, all=14)`, so that another language may order them anew.
    """
    return QCoreApplication.translate(CONTEXT, text, comment) if text else ""


def later(text: str) -> str:
    """Marks a text of a table that is built before the language is known. It stays English here and is shown through `tr`."""
    return text


def plural(number: int, one: str, many: str) -> str:
    """The one of two texts that fits a number, already translated: `plural(n, tr("{n} claim"), tr("{n} claims"))`, with the number put in."""
    return (one if number == 1 else many).format(n=number)


def label(member: StrEnum) -> str:
    """The words on screen for a member of a vocabulary; the vocabulary tells equal words apart for the translator."""
    return tr(vocab.label(member), type(member).__name__)


def trouble(error: WorkbenchError) -> str:
    """What happened, the detail and the way out, each as far as it is a fixed text."""
    return " ".join(tr(part) for part in (error.title, error.detail, error.hint) if part)


def upper_first(text: str) -> str:
    """With a capital at the beginning, and the rest as it is: German nouns keep theirs."""
    return text[:1].upper() + text[1:]

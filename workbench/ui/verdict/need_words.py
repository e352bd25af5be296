"""The details of a line of readiness in the language of the window: its own sentences, and the lists of evidence that stand in it.

Reasons that somebody typed, names and days stay as they are.
"""

from __future__ import annotations

import re

from workbench.ui import texts
from workbench.ui.translate import later, told, tr, value

STILL = later("still taken")
_LIST = re.compile(r"E\d+[ ,]")


def detail_words(detail: str) -> str:
    """`E3 established; E4 doubtful`, `E3, 12.500 s, page 4`, or a sentence."""
    said = told(detail)
    if said == detail and _LIST.match(detail):
        said = "; ".join(map(_item, detail.split("; ")))
    return texts.dated(said)


def _item(words: str) -> str:
    """One item of evidence with its authenticity, or with its place."""
    number, blank, judged = words.partition(" ")
    if blank and not number.endswith(","):
        return f"{number} {value(judged.replace('_', ' '))}"
    head, *places = words.split(", ")
    return ", ".join((head, *(tr(STILL) if one == STILL else told(one) for one in places)))

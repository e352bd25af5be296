"""The pages of the manual as they lie in `resources/help/pages`: titles, search, and which page belongs to which part of the window. No widget."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from workbench.paths import resource

ACT = re.compile(r"\[\[([a-z_]+\.[a-z_0-9.]+)\]\]")
_ORDER = re.compile(r"^\d+-")

# The page of what has the focus: an act whose overlay is open, or the middle of the window.
BY_PLACE = {
    "start": "first-five-minutes",
    "article": "claims",
    "player": "pin",
    "verdict": "verdict",
    "lists": "lists",
    "nav": "search",
    "inspector": "evidence",
    "Export": "export",
    "Settings": "settings",
    "Keys": "keys",
    "History": "history",
    "Search or run a command": "keys",
    "New evidence": "evidence",
}


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One task. `name` is its file without number and suffix; `body` is Markdown with `[[act.id]]` where an act is named."""

    name: str
    title: str
    body: str

    @property
    def acts(self) -> tuple[str, ...]:
        return tuple(ACT.findall(self.body))


@functools.cache
def pages() -> tuple[HelpPage, ...]:
    """All pages in the order of their numbers."""
    found = []
    for path in sorted(resource("help", "pages").glob("*.md")):
        body = path.read_text("utf-8")
        found.append(HelpPage(_ORDER.sub("", path.stem), body.partition("\n")[0].lstrip("# "), body))
    return tuple(found)


def page(name: str) -> HelpPage:
    """The page with this name, else the first."""
    return next((one for one in pages() if one.name == name), pages()[0])


def search(typed: str, words_of: dict[str, str]) -> tuple[HelpPage, ...]:
    """The pages that hold every word, those with all of them in the title first. `words_of`: act id -> its name and sentence."""
    asked = typed.casefold().split()
    found = []
    for one in pages():
        text = (one.body + " " + " ".join(words_of.get(ident, "") for ident in one.acts)).casefold()
        if all(word in text for word in asked):
            found.append(one)
    return tuple(sorted(found, key=lambda one: not all(word in one.title.casefold() for word in asked)))

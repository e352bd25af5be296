"""The cells of a list in the language of the window: a row gives its words in English, as they are stored."""

from __future__ import annotations

from enum import StrEnum

from workbench.domain import vocab
from workbench.ui import texts
from workbench.ui.translate import label, later, tr, value

DAYS = ("created", "date", "published", "imported")
UNTITLED = later("Untitled article")
# Of each kind of list: the columns and filters whose words are those of a vocabulary.
VOCABULARIES: dict[str, dict[str, type[StrEnum]]] = {
    "claims": {"status": vocab.ClaimStatus, "kind": vocab.ClaimKind, "stance": vocab.Stance},
    "evidence": {"kind": vocab.EvidenceKind, "state": vocab.SlotState, "authenticity": vocab.Authenticity},
    "people": {"kind": vocab.PersonKind, "protection": vocab.Protection},
}


def shown(kind: str, column: str, words: str) -> str:
    """What stands in a cell or on a chip; names, titles and figures are as they are."""
    found = VOCABULARIES.get("claims" if kind == "due" else kind, {}).get(column)
    if found is not None:
        member = next((one for one in found if one.value.replace("_", " ") == words), None)
        said = label(member) if member is not None else words
        return words if member is None or said == vocab.label(member) else said
    if column in DAYS:
        return texts.short_day(words)
    if column == "verdict":
        return value(words)
    if column == "coverage" and words:
        done, _, rest = words.partition(" of ")
        return tr("{done} of {all} decided").format(done=done, all=rest.partition(" ")[0])
    return tr(words) if words == UNTITLED else words

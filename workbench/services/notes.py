"""Changing and removing a note of the desk. Making one is `verdicts.add_note`; each is one step."""

from __future__ import annotations

from workbench.domain.changes import Outcome
from workbench.domain.vocab import Disclosure
from workbench.errors import NotFound
from workbench.services.outcomes import nothing, required
from workbench.store.library import Library


def edit(
    library: Library, note_id: int, *, text: str | None = None, disclosure: Disclosure | None = None
) -> Outcome[None]:
    """Other words, or another disclosure. Raises NotFound, InputError without words."""
    row = library.row("SELECT text, disclosure FROM note WHERE id = ?", note_id)
    if row is None:
        raise NotFound("This note is no longer in the library.")
    wanted = {
        "text": row["text"] if text is None else required(text, "A note needs its words.", "Remove it instead."),
        "disclosure": row["disclosure"] if disclosure is None else disclosure.value,
    }
    changed = {name: value for name, value in wanted.items() if value != row[name]}
    if not changed:
        return nothing(None)
    with library.step("Edit note") as step:
        library.update("note", note_id, **changed)
    return Outcome(None, step.changes)


def remove(library: Library, note_id: int) -> Outcome[None]:
    """Takes a note away. Raises NotFound."""
    with library.step("Remove note") as step:
        library.delete("note", note_id)
    return Outcome(None, step.changes)

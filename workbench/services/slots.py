"""Evidence as a slot that fills: made, located, given its file, opened, judged genuine or not, or not to be had.

What was *seen* in it, and where, stands on the link (`services.linking`, which also hands these functions on).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workbench.domain.call import Budget, Call, budget_for
from workbench.domain.changes import Outcome
from workbench.domain.evidence import Evidence, StoredFile
from workbench.domain.spans import Span
from workbench.domain.vocab import Authenticity, Basis, Disclosure, EvidenceKind, FileMode, Origin, SlotState, Stance
from workbench.errors import InputError
from workbench.services import making
from workbench.services.inputs import check_date, file_size
from workbench.services.outcomes import check_fields, nothing, required
from workbench.settings import LIMITS
from workbench.store import claims, evidence, files, links
from workbench.store.library import Library

_ORDER = (
    SlotState.MENTIONED,
    SlotState.LOCATED,
    SlotState.HELD,
    SlotState.OPENED,
    SlotState.PINNED,
    SlotState.ASSESSED,
)
_WORDS = ("title", "author", "publisher", "url", "archived_url", "place", "note")
EVIDENCE_FIELDS = (*_WORDS, "kind", "origin", "date", "disclosure")
# What can be looked at, or listened to, without a file in the library.
_WITHOUT_FILE = frozenset(
    (
        EvidenceKind.WITNESS,
        EvidenceKind.EXPERT,
        EvidenceKind.STATEMENT,
        EvidenceKind.PHYSICAL,
        EvidenceKind.OTHER,
        EvidenceKind.WEB_PAGE,
        EvidenceKind.FACTCHECK,
        EvidenceKind.NULL_SEARCH,
    )
)


def further(now: SlotState, to: SlotState) -> SlotState:
    """The later of two states; *unavailable* gives way to any other."""
    if now is SlotState.UNAVAILABLE:
        return to
    return max(now, to, key=_ORDER.index)


def new_evidence(
    library: Library,
    *,
    kind: EvidenceKind,
    title: str,
    claim_id: int | None = None,
    version_id: int | None = None,
    span: Span | None = None,
    stance: Stance | None = None,
    url: str = "",
) -> Outcome[int]:
    """A slot by hand, named in an article at `span` or nowhere; linked to `claim_id` where given (inconclusive until seen); its id."""
    named = required(title, "Evidence needs a title.", "Say in a few words what it is.")
    mentions = [(version_id, span)] if version_id is not None and span is not None else []
    if claim_id is not None:
        claims.get(library, claim_id)
    with library.step(f"New evidence E{evidence.next_number(library)}") as step:
        evidence_id = making.source(library, kind=kind, title=named, mentions=mentions, url=url.strip())
        if claim_id is not None:
            making.link(library, claim_id, evidence_id, making.Link(stance=stance or Stance.INCONCLUSIVE))
    return Outcome(evidence_id, step.changes)


def request_file(path: Path, *, library: Library | None = None) -> Call:
    """Hashes and probes a file in the child; with `library` the child also copies it there, where it is not too large.

    Result: {sha256, size, mtime_ns, media_type, name, probe: {...} or None}. Raises InputError where it cannot be read or is empty.
    """
    size = file_size(path)
    if size == 0:
        raise InputError("This file is empty.", str(path))
    copy = library is not None and size <= LIMITS.copy_up_to
    folder = str(library.folder) if library is not None and copy else ""
    return Call("attach", {"path": str(path), "keep_in": folder}, budget=budget_for(size))


def attach_file(
    library: Library, evidence_id: int, path: Path, result: Mapping[str, Any], *, mode: FileMode = FileMode.COPIED
) -> Outcome[StoredFile]:
    """Gives a slot its file, copied into the library or linked where it lies; the slot is *held*.

    What was opened and seen before, in another file or elsewhere, is taken back, and a pin in another file. The same file again
    changes nothing.
    """
    source = evidence.get(library, evidence_id)
    if source.file is not None and source.file.sha256 == result["sha256"]:
        return nothing(source.file)
    kept = (
        files.keep(library, path, sha256=result["sha256"], name=path.name)
        if mode is FileMode.COPIED
        else str(path.resolve())
    )
    with library.step(f"Attach file to E{source.number}") as step:
        file_id = making.file(library, result, path=kept, mode=mode)
        for link in links.of_evidence(library, evidence_id):
            # A place that was noted before any file was held may hold in it; what was seen was seen elsewhere.
            unsee(library, link.id, drop_pin=source.file is not None)
        library.update(
            "evidence",
            evidence_id,
            file_id=file_id,
            state=SlotState.HELD.value,
            unavailable_reason="",
            opened_at="",
            opened_by="",
        )
    return Outcome(evidence.files_by_ids(library, [file_id])[file_id], step.changes)


def unsee(library: Library, link_id: int, *, drop_pin: bool = False) -> None:
    """Takes back what a checker saw: the link says again what the article (or the third party) says. In an open step."""
    link = links.get(library, link_id)
    columns: dict[str, Any] = {}
    if link.basis is Basis.CHECKER_OBSERVED:
        columns = {
            "basis": (Basis.THIRD_PARTY if link.third_party else Basis.ARTICLE_ASSERTS).value,
            "stance": (link.asserted or Stance.INCONCLUSIVE).value,  # nobody else has said anything
            "what_is_seen": "",
            "observed_by": "",
            "observed_at": "",
        }
    if drop_pin and link.locator is not None:
        columns["locator_id"] = None
    if columns:
        library.update("link", link_id, **columns)
    if (
        drop_pin
        and link.locator is not None
        and not evidence.locator_in_use(library, link.locator.id, besides_link=link_id)
    ):
        library.delete("locator", link.locator.id)
    if link.basis is Basis.CHECKER_OBSERVED and link.evidence is not None:
        _step_back(library, link.evidence.id)


def _step_back(library: Library, evidence_id: int) -> None:
    """Evidence that nobody's stance rests on any more is not *assessed*: it is as far as its pins, or its opening."""
    source = evidence.get(library, evidence_id)
    if source.state is SlotState.ASSESSED and not links.is_observed(library, evidence_id):
        reached = SlotState.PINNED if links.is_pinned(library, evidence_id) else SlotState.OPENED
        library.update("evidence", evidence_id, state=reached.value)


def mark_opened(library: Library, evidence_id: int) -> Outcome[None]:
    """Records that a checker has opened it, by whom and when. Raises InputError where there is nothing to open."""
    source = evidence.get(library, evidence_id)
    if source.opened_at:
        return nothing(None)
    if source.file is None and not (source.kind in _WITHOUT_FILE or source.url or source.archived_url):
        raise InputError("There is nothing to open yet.", hint="Attach its file first, or say where it is.")
    state = further(source.state, SlotState.OPENED)
    with library.step(f"Open E{source.number}") as step:
        library.update(
            "evidence",
            evidence_id,
            state=state.value,
            opened_at=library.now(),
            opened_by=library.actor,
            unavailable_reason="",
        )
    return Outcome(None, step.changes)


def set_authenticity(library: Library, evidence_id: int, value: Authenticity, *, how: str) -> Outcome[None]:
    """Whether it is genuine, and how that was found out (original upload, date, place, source contacted). Raises InputError without how."""
    source = evidence.get(library, evidence_id)
    if value is not Authenticity.NOT_ASSESSED:
        required(how, "How was that found out?", "Original upload, date, place, source contacted: one line.")
    if (source.authenticity, source.authenticity_how) == (value, how.strip()):
        return nothing(None)
    with library.step(f"Authenticity of E{source.number}: {value.value.replace('_', ' ')}") as step:
        library.update("evidence", evidence_id, authenticity=value.value, authenticity_how=how.strip())
    return Outcome(None, step.changes)


def set_unavailable(library: Library, evidence_id: int, reason: str) -> Outcome[None]:
    """It cannot be had; the reason prints. Raises InputError without one, or where its file is held."""
    source = evidence.get(library, evidence_id)
    why = required(reason, "Why can it not be had?", "Give a reason: it stands in the report.")
    if source.file is not None:
        raise InputError("Its file is held, so it can be had.", hint="Undo the attaching first.")
    if (source.state, source.unavailable_reason) == (SlotState.UNAVAILABLE, why):
        return nothing(None)
    with library.step(f"E{source.number} is unavailable") as step:
        library.update("evidence", evidence_id, state=SlotState.UNAVAILABLE.value, unavailable_reason=why)
    return Outcome(None, step.changes)


def set_located(library: Library, evidence_id: int, url: str) -> Outcome[None]:
    """Says where it is. Raises InputError on nothing."""
    source = evidence.get(library, evidence_id)
    place = required(url, "Where is it?", "Give its address.")
    state = further(source.state, SlotState.LOCATED)
    if (source.url, source.state) == (place, state):
        return nothing(None)
    with library.step(f"Locate E{source.number}") as step:
        library.update("evidence", evidence_id, url=place, state=state.value, unavailable_reason="")
    return Outcome(None, step.changes)


def edit_evidence(library: Library, evidence_id: int, **fields: str) -> Outcome[None]:
    """Changes fields of a slot (`EVIDENCE_FIELDS`). Raises InputError."""
    check_fields(fields, EVIDENCE_FIELDS, what="evidence")
    source = evidence.get(library, evidence_id)
    columns = {name: str(value).strip() for name, value in fields.items()}
    for name, words in (("kind", EvidenceKind), ("origin", Origin), ("disclosure", Disclosure)):
        if name in columns:
            columns[name] = words(columns[name]).value
    if "title" in columns:
        required(columns["title"], "Evidence needs a title.", "Say in a few words what it is.")
    if "date" in columns:
        columns["date"] = check_date(columns["date"])
    changed = {name: value for name, value in columns.items() if value != getattr(source, name)}
    if not changed:
        return nothing(None)
    with library.step(f"Edit evidence E{source.number}") as step:
        library.update("evidence", evidence_id, **changed)
    return Outcome(None, step.changes)


def _held(library: Library, evidence_id: int) -> tuple[Evidence, StoredFile]:
    source = evidence.get(library, evidence_id)
    if source.file is None:
        raise InputError(f"E{source.number} has no file yet.", hint="Attach its file first.")
    return source, source.file


def file_path(library: Library, evidence_id: int) -> Path:
    """Where its file lies now. Raises InputError where it has none."""
    _, file = _held(library, evidence_id)
    return files.locate(library, file.mode, file.path)


def request_still(library: Library, evidence_id: int, at_ms: int) -> Call:
    """The frame at this time, as a picture made by the child: {path, still_ms, pts, time_base, width, height, sha256}."""
    return Call("still", {"path": str(file_path(library, evidence_id)), "at_ms": at_ms}, budget=Budget(cpu_s=60))


def request_check_file(library: Library, evidence_id: int) -> Call:
    """Hashes its file again. The call fails where the file is gone: `file_state(library, evidence_id, None)` says so without it."""
    _, file = _held(library, evidence_id)
    return Call("hash_file", {"path": str(files.locate(library, file.mode, file.path))}, budget=budget_for(file.size))


def file_state(library: Library, evidence_id: int, result: Mapping[str, Any] | None) -> str:
    """unchanged, changed or missing. `result` None: as far as can be said without reading the file."""
    _, file = _held(library, evidence_id)
    place = files.locate(library, file.mode, file.path)
    if result is None or not place.exists():
        return files.quick_state(place, size=file.size, mtime_ns=0).value
    return files.FileState.UNCHANGED.value if result["sha256"] == file.sha256 else files.FileState.CHANGED.value


def request_find(library: Library, evidence_id: int, folder: Path) -> Call:
    """Looks below a folder for a file of the same content: {path: str or None} and, where found, {sha256, size, mtime_ns}."""
    _, file = _held(library, evidence_id)
    if not folder.is_dir():
        raise InputError("This is not a folder.", str(folder))
    args = {"folder": str(folder), "sha256": file.sha256, "size": file.size}
    return Call("find_file", args, budget=budget_for(file.size, base_s=600))


def relink(library: Library, evidence_id: int, path: Path, result: Mapping[str, Any]) -> Outcome[None]:
    """Says where a linked file lies now, or puts a copied one back. `result` as of `hash_file`. Raises InputError on another content."""
    source, file = _held(library, evidence_id)
    if result["sha256"] != file.sha256:
        raise InputError("This is another file.", path.name, "Attach it as new evidence if it is the better copy.")
    if file.mode is FileMode.COPIED:
        place = files.keep(library, path, sha256=file.sha256, name=Path(file.path).name)
    else:
        place = str(path.resolve())
    if place == file.path:
        return nothing(None)
    with library.step(f"Find file of E{source.number} again") as step:
        library.update("file", file.id, path=place, mtime_ns=making.mtime(result, file.mode))
    return Outcome(None, step.changes)

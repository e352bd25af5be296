"""The evidence of a sample case, made through the services. The file's format stands in `services.demo`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workbench.domain.call import Call
from workbench.domain.spans import Span
from workbench.domain.vocab import Authenticity, Disclosure, EvidenceKind
from workbench.errors import InputError
from workbench.services import casefile, linking, queries, reviewing, verdicts
from workbench.services.casefile import CaseFile
from workbench.services.slots import EVIDENCE_FIELDS
from workbench.store.library import Library

Run = Callable[[Call], Any]


def make_evidence(library: Library, case: CaseFile, version_id: int, run: Run) -> dict[str, int]:
    """Every slot in its order; key -> evidence id."""
    text = queries.article_text(library, version_id).text
    keys: dict[str, int] = {}
    for told in case.many("evidence"):
        if told["key"] in keys:
            raise InputError("Two items of evidence have the same key.", f"{case.folder.name}: {told['key']}")
        span = None
        if "mention" in told:
            span = casefile.find(text, told["mention"], told.get("occurrence", 1), where=case.folder.name)
        evidence_id = _slot(library, version_id, told, span)
        keys[told["key"]] = evidence_id
        linking.edit_evidence(library, evidence_id, **{name: told[name] for name in EVIDENCE_FIELDS if name in told})
        _fill(library, case, evidence_id, told, run)
    return keys


def _slot(library: Library, version_id: int, told: Mapping[str, Any], span: Span | None) -> int:
    """The proposed slot at these words where there is one, else one by hand."""
    if span is not None:
        for found in queries.evidence_suggestions(library, version_id):
            if found.evidence_id is None and found.evidence.span.overlaps(span):
                return reviewing.accept_evidence(library, found.id).value
    title = told.get("title") or told.get("mention") or ""
    kind = EvidenceKind(told["kind"])
    return linking.new_evidence(library, kind=kind, title=title, version_id=version_id, span=span).value


def _fill(library: Library, case: CaseFile, evidence_id: int, told: Mapping[str, Any], run: Run) -> None:
    """Through the states as far as the case says."""
    if "located" in told:
        linking.set_located(library, evidence_id, told["located"])
    if "file" in told:
        path = case.folder / told["file"]
        linking.attach_file(library, evidence_id, path, run(linking.request_file(path, library=library)))
    if told.get("opened"):
        linking.mark_opened(library, evidence_id)
    if "authenticity" in told:
        how = told.get("authenticity_how", "")
        linking.set_authenticity(library, evidence_id, Authenticity(told["authenticity"]), how=how)
    if "unavailable" in told:
        linking.set_unavailable(library, evidence_id, told["unavailable"])
    for note in told.get("notes", []):
        disclosure = Disclosure(note.get("disclosure", Disclosure.INTERNAL))
        verdicts.add_note(library, evidence_id=evidence_id, text=note["text"], disclosure=disclosure)

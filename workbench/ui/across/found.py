"""What the last comparison across articles found, kept for the session. Runs the call; knows no widget."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.across import DIFFERING, WORDS, Match, Relation, Said, Side
from workbench.errors import WorkbenchError
from workbench.services import across
from workbench.ui.jobs import Job
from workbench.ui.session import Session
from workbench.ui.translate import tr


@dataclass(frozen=True, slots=True)
class Cell:
    """A value where it stands. `match` is the proposal that brought it here; None in the first column of a row."""

    side: Side
    said: Said
    match: Match | None


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, and what each article says of it. `relation`: the gravest among its cells."""

    title: str
    about: str
    relation: Relation
    cells: tuple[Cell, ...]


class Found(QObject):
    """`changed`: there is something new to show. `article_id` None: the newest articles were compared with all. `watched`: the view is open,
    and what is kept meanwhile does not take the place of what it shows."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("across")
        self._session = session
        self._raw: Any = None
        self.job: Job | None = None
        self.article_id: int | None = None
        self.matches: tuple[Match, ...] = ()
        self.error: WorkbenchError | None = None
        self.watched = False
        self._turn = 0
        self._kept: dict[int, Any] = {}
        session.changed.connect(self._read)

    @property
    def done(self) -> bool:
        return self._raw is not None

    def look(self, article_id: int | None) -> None:
        """Compares once more."""
        if self.job is not None:
            self.job.cancel()
        self.article_id, self._raw, self.matches, self.error = article_id, None, (), None
        library = self._session.library
        self._turn += 1
        turn = self._turn
        self.job = self._session.start(
            lambda: across.request(library, article_id),
            label=tr("Comparing articles"),
            then=lambda result: self._arrived(turn, result),
            failed=lambda error: self._failed(turn, error),
        )
        self.changed.emit()

    def keep(self, article_id: int, result: Any) -> None:
        """What a comparison that nobody asked for has found; shown where that article is open and nobody looks at another result."""
        self._kept[article_id] = result
        page = self._session.page
        if page is not None and page.text.article.id == article_id:
            self.recall(article_id)

    def recall(self, article_id: int) -> None:
        """Shows what was kept for an article, or nothing."""
        if (
            self.watched
            or self.job is not None
            or (article_id == self.article_id and self._raw is self._kept.get(article_id))
        ):
            return
        self.article_id, self._raw, self.matches, self.error = article_id, self._kept.get(article_id), (), None
        self._read()
        if self._raw is None:
            self.changed.emit()

    def forget(self) -> None:
        """Another analysis has made other proposals: what was kept points to those that are gone."""
        self._kept.clear()

    def _arrived(self, turn: int, result: Any) -> None:
        if turn != self._turn:
            return  # of a comparison that another has replaced
        self._raw, self.job = result, None
        if self.article_id is not None:
            self._kept[self.article_id] = result
        self._read()

    def _failed(self, turn: int, error: WorkbenchError) -> None:
        if turn != self._turn:
            return
        self.error, self.job = error, None
        self.changed.emit()

    def _read(self, _changes: object = None) -> None:
        if self._raw is not None:
            self.matches = across.finish(self._session.library, self._raw)
            self.changed.emit()


def found_of(session: Session) -> Found:
    """The one of this session."""
    known = session.findChild(Found)
    return known if isinstance(known, Found) else Found(session)


def rows(matches: Sequence[Match]) -> list[Row]:
    """The conflicts, then the undated and the later figures, one row a thing: matches that share a value belong together."""
    grouped: dict[tuple[object, ...], list[Match]] = defaultdict(list)
    for match in matches:
        if match.relation in DIFFERING and match.values is not None:
            grouped[match.value_kind, match.one.version_id, match.values[0].span].append(match)
    made: list[Row] = []
    for group in grouped.values():
        first = group[0]
        assert first.values is not None
        assert first.value_kind is not None
        cells = [Cell(first.one, first.values[0], None)]
        seen = {(first.one.version_id, first.values[0].span)}
        for match in sorted(group, key=lambda m: (m.other.published, m.other.article_id)):
            assert match.values is not None
            key = match.other.version_id, match.values[1].span
            if key not in seen:
                seen.add(key)
                cells.append(Cell(match.other, match.values[1], match))
        gravest = min((m.relation for m in group), key=DIFFERING.index)
        made.append(Row(WORDS[first.value_kind], first.about, gravest, tuple(cells)))
    return sorted(made, key=lambda row: DIFFERING.index(row.relation))


def others(matches: Sequence[Match], relation: Relation) -> list[Match]:
    """The proposals that two things are one, or that evidence bears on a claim, best first."""
    return [m for m in matches if m.relation is relation and not _joined(m)]


def _joined(match: Match) -> bool:
    one, other = match.one, match.other
    return (one.claim_id is not None and one.claim_id == other.claim_id) or (
        one.evidence_id is not None and one.evidence_id == other.evidence_id
    )

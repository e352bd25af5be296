"""The player in the middle of the window: one piece of evidence, looked at, and the moment in it that bears on the claim."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.claim import Link
from workbench.domain.evidence import Evidence
from workbench.domain.vocab import Basis, Stance
from workbench.errors import WorkbenchError
from workbench.services import linking
from workbench.ui import theme
from workbench.ui.actions import Actions
from workbench.ui.inspector.pinning import pinning_of
from workbench.ui.inspector.subject import read_subject
from workbench.ui.player.acts import PlayerActs
from workbench.ui.player.elsewhere import Elsewhere
from workbench.ui.player.engine import Engine
from workbench.ui.player.loading import Loading
from workbench.ui.player.medium import Medium
from workbench.ui.player.screen import Screen
from workbench.ui.player.timeline import PinMark, Timeline
from workbench.ui.player.transport import Transport
from workbench.ui.session import Session
from workbench.ui.translate import label, told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import PaneHead, column
from workbench.ui.widgets.chip import Chip
from workbench.ui.widgets.words import Words


class PlayerView(QWidget):
    """Shows the evidence under the cursor while it is the centre. `ready`: it is on screen."""

    ready = Signal()

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setAccessibleName(tr("Player"))
        self._session, self._actions = session, actions
        self.evidence: Evidence | None = None
        self.link: Link | None = None
        self.medium: Medium | None = None
        self.engine = Engine(self)
        self.loading = Loading(session, self)
        self.screen_ = Screen()
        self.timeline = Timeline()
        self.transport = Transport(actions)
        self.elsewhere = Elsewhere()
        self._build(actions)
        self._wire()
        self.acts = PlayerActs(self, session, actions, pinning_of(session))

    def _build(self, actions: Actions) -> None:
        self.head = PaneHead()
        self.state, self.file_state = Chip(), Chip()
        self.facts = Words(px=13, role="muted")
        close = Button("", icon="x", kind="quiet")
        close.setAccessibleName(tr("Back to the article"))
        close.setToolTip(tr("Back to the article (Esc)"))
        close.clicked.connect(lambda: actions.trigger("view.back"))
        self.head.line.addWidget(self.state)
        self.head.line.addWidget(self.file_state)
        self.head.line.addStretch(1)
        self.head.line.addWidget(self.facts)
        self.head.line.addWidget(close)
        whole = column(spacing=0)
        self.setLayout(whole)
        whole.addWidget(self.head)
        whole.addWidget(self.screen_, 1)
        for part in (self.elsewhere, self.transport, self.timeline):
            whole.addWidget(part)
        whole.addSpacing(8)

    def _wire(self) -> None:
        self._session.centre_changed.connect(self._centre_changed)
        self._session.claim_selected.connect(lambda _chosen: self.follow())
        self._session.changed.connect(lambda _changes: self.refresh())
        self.loading.ready.connect(self._play)
        self.loading.pictured.connect(self._show_picture)
        self.loading.strip.connect(self.timeline.show_strip)
        self.loading.peaks.connect(self.timeline.show_peaks)
        self.loading.failed.connect(self._cannot_show)
        self.engine.shown.connect(self._shown)
        self.engine.moved.connect(self._moved)
        self.engine.playing.connect(self._playing)
        self.engine.loaded.connect(self._loaded)
        self.engine.broke.connect(lambda words: self.screen_.say(tr("This recording cannot be played."), words))
        self.transport.asked.connect(self._go)
        self.transport.rated.connect(self.engine.set_rate)
        self.transport.muted.connect(self.engine.set_muted)
        self.timeline.sought.connect(self.engine.seek)
        self.screen_.clicked.connect(self.engine.toggle)
        self.elsewhere.looked.connect(self._opened)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("panel"))

    # What is shown ----------------------------------------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        return self._session.centre == "player"

    def activate(self) -> None:
        """The player has become the middle."""
        self.follow()
        self.screen_.setFocus(Qt.FocusReason.OtherFocusReason)

    def _centre_changed(self, _centre: str) -> None:
        if not self.active:
            self.engine.pause()

    def follow(self) -> None:
        """Shows the evidence under the cursor, or lets go of it when another centre is shown."""
        if not self.active:
            return
        subject = read_subject(self._session)
        if subject.evidence is None or subject.evidence.file is None:
            self._let_go()
            self.screen_.say(tr("No file is held for this evidence."), "", tr("Give it its file first (F)."))
            return
        known = (
            self.evidence is not None
            and self.evidence.id == subject.evidence.id
            and self._file() == subject.evidence.file.sha256
        )
        self.evidence, self.link = subject.evidence, subject.link
        if not known:
            self._load()
        self.refresh()

    def _file(self) -> str:
        return self.evidence.file.sha256 if self.evidence is not None and self.evidence.file is not None else ""

    def _let_go(self) -> None:
        self.loading.drop()
        self.engine.close()
        self.evidence = self.medium = self.link = None
        for part in (self.transport, self.timeline, self.elsewhere):
            part.setVisible(False)

    def _load(self) -> None:
        assert self.evidence is not None
        self.loading.drop()
        self.engine.close()
        self.medium = None
        self.timeline.clear(0)
        for part in (self.transport, self.timeline, self.elsewhere):
            part.setVisible(False)
        path = linking.file_path(self._session.library, self.evidence.id)
        if not path.exists():
            self.screen_.say(
                tr("The file is not where it was."),
                path.name,
                tr("Find it by its hash: “Find it…” at the right, or give it again."),
            )
            return
        self.screen_.say(tr("Looking at the file…"), path.name)
        self.loading.load(path)

    def refresh(self) -> None:
        """Head, pins and range from the library as it is now."""
        if not self.active or self.evidence is None:
            return
        subject = read_subject(self._session)
        if subject.evidence is None or subject.evidence.id != self.evidence.id:
            return
        self.evidence, self.link = subject.evidence, subject.link
        self.head.title.setText(f"E{self.evidence.number} · {self.evidence.title}")
        self.state.say(label(self.evidence.state), "context")
        if self.evidence.file is None:
            self._let_go()
            return
        state = linking.file_state(self._session.library, self.evidence.id, None)
        self.file_state.say(tr(state), "ok" if state == "unchanged" else "danger")
        self.timeline.show_pins(self._pins())
        self.acts.show_stored(self.link)

    def _pins(self) -> list[PinMark]:
        page, marks = self._session.page, []
        for mark in page.marks if page is not None else ():
            for link in mark.card.links if mark.card is not None else ():
                place = link.locator
                if (
                    link.evidence is None
                    or self.evidence is None
                    or link.evidence.id != self.evidence.id
                    or place is None
                ):
                    continue
                if place.start_ms is not None and place.end_ms is not None:
                    stance = stance_seen(link)
                    words = label(stance) if stance else tr("pinned")
                    mine = self.link is not None and link.id == self.link.id
                    marks.append(PinMark(place.start_ms, place.end_ms, f"{mark.tag} {words}", stance, mine))
        return marks

    # What the child answered --------------------------------------------------------------------------------------------------------

    def _play(self, found: Medium) -> None:
        self.medium = found
        self.facts.setText(found.facts)
        self.timeline.clear(found.duration_ms)
        for part in (self.transport, self.timeline):
            part.setVisible(True)
        self.screen_.marking = False
        if found.kind == "audio":
            self.screen_.say(self.evidence.title if self.evidence else "", tr("Sound without a picture"), sound=True)
        self.engine.open(found)
        self.transport.show_medium(found, audible=self.engine.audible)
        self.refresh()
        self._actions.refresh_soon()  # from now on there is something to play and to pin
        if found.kind == "audio":
            self.ready.emit()

    def _loaded(self) -> None:
        """Sound has no first frame to wait for; with a picture that frame tells how the clocks differ, so nothing is sought before it."""
        if self.medium is not None and self.medium.kind == "audio":
            self._to_pin()

    def _to_pin(self) -> None:
        """A pin that was made before is what is shown first: its still, else its beginning."""
        place = self.link.locator if self.link is not None else None
        at = place.still_ms if place is not None and place.still_ms is not None else place.start_ms if place else None
        if at is not None:
            self.engine.seek(at)

    def _show_picture(self, found: Medium, path: str) -> None:
        self.medium = found
        self.facts.setText(found.facts)
        self.screen_.marking = True
        self.screen_.show_image(QImage(path))
        self.elsewhere.for_picture()
        self.elsewhere.setVisible(True)
        self._opened()
        self.refresh()
        self._actions.refresh_soon()
        self.ready.emit()

    def _cannot_show(self, error: WorkbenchError) -> None:
        file = self.evidence.file if self.evidence is not None else None
        # Copied files bear their hash as their name; the user knows them by their own.
        stored = linking.file_path(self._session.library, self.evidence.id).name if self.evidence and file else ""
        detail = error.detail.replace(stored, file.name) if file and stored else error.detail
        self.screen_.say(told(error.title), told(detail), told(error.hint))
        if self.evidence is not None and self.evidence.file is not None:
            self.elsewhere.for_document(linking.file_path(self._session.library, self.evidence.id))
            self.elsewhere.setVisible(True)

    def _shown(self, image: QImage, _ms: int) -> None:
        first = not self.screen_.has_picture
        self.screen_.show_image(image)
        if first:
            self._opened()
            self._to_pin()
            self.ready.emit()

    def _opened(self) -> None:
        """A person has it on screen now: written once."""
        if self.evidence is not None and not self.evidence.opened_at:
            self._session.attempt(linking.mark_opened, self.evidence.id)

    def _playing(self, playing: bool) -> None:
        self.transport.show_playing(playing)
        if playing and self.medium is not None and self.medium.kind == "audio":
            self._opened()

    def _moved(self, ms: int) -> None:
        self.timeline.move_to(ms)
        self.transport.move_to(ms)

    def _go(self, ms: int) -> None:
        self.engine.pause()
        self.screen_.setFocus(Qt.FocusReason.OtherFocusReason)
        self.engine.seek(ms)


def stance_seen(link: Link) -> Stance | None:
    """The stance once somebody has looked; until then none, whatever the article says."""
    return link.stance if link.basis is Basis.CHECKER_OBSERVED else None

"""The status line: the next keys at the left, running work with its cancel and the last recorded step at the right. It never shows errors."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from workbench.services import history, queries
from workbench.ui import icons, texts, theme
from workbench.ui.actions import Actions, key_text
from workbench.ui.jobs import Job
from workbench.ui.keys import is_field, typed_past
from workbench.ui.measures import STATUS
from workbench.ui.session import Session
from workbench.ui.translate import later, told, tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.chip import paint_cap
from workbench.ui.widgets.focus_ring import RingButton
from workbench.ui.widgets.words import Words

# The most likely keys first, by what stands in the middle; those that cannot be used now are left out.
NEXT = {
    "start": (("article.paste", later("paste an article")), ("article.open_file", later("open a file")), ("palette.open", later("everything else"))),
    "article": (
        ("claim.accept", ""), ("claim.speaker", later("fix the speaker")), ("claim.reject", later("reject")), ("evidence.go", later("its evidence")),
        ("evidence.file", later("give it its file")), ("verdict.open", later("verdict")),
        ("suggestion.next", later("next suggestion")), ("claim.new", later("new claim")), ("article.paste", later("paste an article")),
    ),
    "player": (
        ("player.play", later("play")), ("player.in", later("in")), ("player.out", later("out")), ("stance.1", later("stance")), ("verdict.open", later("verdict")),
        ("suggestion.next", later("next suggestion")), ("view.back", later("back to the article")),
    ),
    "lists": (
        ("lists.words", later("filter by words")), ("lists.filter", later("add a filter")), ("lists.tag", later("tag")), ("lists.assign", later("assign")), ("view.back", later("back")),
    ),
    "verdict": (
        ("verdict.level.1", later("level")), ("verdict.level.0", later("no rating")), ("verdict.save", later("save")), ("export.report", later("export")),
        ("view.back", later("back to the article")),
    ),
}  # fmt: skip
# Where text is typed, letters and digits are text.
WRITING = {
    "verdict": (("verdict.level.1", later("another level")), ("verdict.save", later("save")), ("export.report", later("export")), ("view.back", later("back to the article"))),
}  # fmt: skip
MOST = 6
# What a key typed while claims are still being looked for is kept for: it does nothing yet, so that nobody is told to press it.
AFTER_THE_ANALYSIS = frozenset({"claim.accept", "claim.reject", "evidence.go", "suggestion.next"})


def _cap(key: str) -> str:
    """As it stands on the cap: `Ctrl Enter`."""
    return key_text(key).replace("+", " ")


class NextKey(RingButton):
    """One key and what it does now; a click does it too."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__()
        self.key = key
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{key}: {words}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._cap = max(18, QFontMetrics(theme.ui_font(11, 500)).horizontalAdvance(key) + 12)
        self._words = QFontMetrics(theme.ui_font(12)).horizontalAdvance(words)

    def sizeHint(self) -> QSize:
        return QSize(self._cap + 7 + self._words, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cap(painter, QRectF(0, 2, self._cap, 18), self.key)
        painter.setFont(theme.ui_font(12))
        painter.setPen(theme.current().colour("accent" if self.underMouse() else "text"))
        painter.drawText(self.rect().adjusted(self._cap + 7, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class Icon(QWidget):
    """One small icon."""

    def __init__(self, name: str, role: str = "muted", size: int = 15) -> None:
        super().__init__()
        self._name, self._role = name, role
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self._name, QRectF(self.rect()), self._role)


class StatusLine(QFrame):
    """30 px at the foot of the window."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setFixedHeight(STATUS)
        self.setAccessibleName(tr("Status"))
        self._session = session
        self._actions = actions
        self._shown: object = ()
        self._job: Job | None = None
        self._keys = QWidget()
        self._keys_line = QHBoxLayout(self._keys)
        self._keys_line.setContentsMargins(0, 0, 0, 0)
        self._keys_line.setSpacing(20)
        self._work = self._work_part()
        self._step_icon = Icon("check")
        self._step = Words(px=12, role="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 1, 14, 0)
        layout.setSpacing(8)
        layout.addWidget(Words(tr("Next"), px=11, weight=600, role="muted"))
        layout.addSpacing(6)
        layout.addWidget(self._keys)
        layout.addStretch(1)
        for part in (self._work, self._step_icon, self._step):
            layout.addWidget(part)
        session.changed.connect(lambda _changes: self.refresh_step())
        for signal in (session.jobs.started, session.jobs.progressed, session.jobs.ended):
            signal.connect(lambda _job: self._show_work())
        for signal in (
            session.jobs.started,
            session.jobs.ended,
        ):  # an analysis that fails or is stopped changes no page
            signal.connect(lambda _job: actions.refresh_soon())
        actions.refreshed.connect(self.refresh_keys)
        self._writing = False
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        theme.hub().changed.connect(self.update)
        self._show_work()

    def _work_part(self) -> QWidget:
        part = QWidget()
        part.setAccessibleName(tr("Running work"))
        self._label = Words(px=12, role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(84)
        self._bar.setAccessibleName(tr("Progress"))
        self._percent = Words(px=12, role="muted")
        stop = Button("", icon="x", kind="quiet")
        stop.setAccessibleName(tr("Stop this work"))
        stop.setToolTip(tr("Stop this work"))
        stop.setFixedSize(22, 22)
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        stop.clicked.connect(self._stop)
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 14, 0)
        line.setSpacing(8)
        for widget in (Icon("spinner"), self._label, self._bar, self._percent, stop):
            line.addWidget(widget)
        return part

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.current().colour("hairline"))

    # Next keys ------------------------------------------------------------------------------------------------------------------------

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """In a field of text other keys count."""
        if new is None:  # another program has it
            return
        writing = new.window() is self.window() and is_field(new)
        if writing != self._writing:
            self._writing = writing
            self.refresh_keys()

    def _key(self, ident: str) -> str:
        """The first key that does it where the focus is, or ""."""
        return next((k for k in self._actions.keys(ident) if not self._writing or typed_past(k)), "")

    def next_keys(self) -> tuple[tuple[str, str], ...]:
        """(action, words) of what can be done now, the likeliest first."""
        early = AFTER_THE_ANALYSIS if self._session.importing.awaited else frozenset()
        table = WRITING.get(self._session.centre, ()) if self._writing else ()
        offered = [(ident, words) for ident, words in table or NEXT[self._session.centre] if ident not in early]
        if self._writing:
            offered = [one for one in offered if self._key(one[0])]
        usable = [(ident, words) for ident, words in offered if self._actions.state(ident) is True]
        if any(ident == "evidence.file" for ident, _ in usable) and self._has_file():
            usable = [
                one for one in usable if one[0] != "evidence.file"
            ]  # another file is a rare wish: the menu has it
        return (
            *((ident, tr(words) or self._accept_words()) for ident, words in usable[: MOST - 1]),
            ("help.manual", tr("help"))
            if self._writing and not self._key("keys.sheet")
            else ("keys.sheet", tr("all keys")),
        )

    def _has_file(self) -> bool:
        from workbench.ui.inspector.subject import read_subject  # the pane comes after the first paint

        source = read_subject(self._session).evidence
        return source is not None and source.file is not None

    def _range(self, ident: str) -> str:
        """`1–5` (`Alt 1–5`) where several digits in a row do the same kind of thing."""
        key = self._key(ident)
        if not ident.endswith(".1") or not key.endswith("1"):
            return ""
        row = [n for n in range(1, 10) if self._actions.state(f"{ident[:-1]}{n}") is True]
        return f"{_cap(key)}–{row[-1]}" if len(row) > 1 else ""

    def _accept_words(self) -> str:
        if self._session.selection.stage == "evidence":
            return tr("accept the evidence")
        found = self._session.loop.current()
        nobody = found is not None and found.claim.claimant is None
        return tr("accept the claim") if nobody else tr("accept claim and speaker")

    def refresh_keys(self) -> None:
        wanted = self.next_keys()
        keys = [self._key(ident) for ident, _ in wanted]
        if (wanted, keys) == self._shown:
            return
        self._shown = (wanted, keys)
        while (item := self._keys_line.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for ident, words in wanted:
            key = self._range(ident) or _cap(self._key(ident))
            button = NextKey(key, words)
            button.clicked.connect(lambda _checked=False, ident=ident: self._actions.trigger(ident))
            self._keys_line.addWidget(button)
        self._fit_keys()

    # Work and steps ---------------------------------------------------------------------------------------------------------------------

    def _show_work(self) -> None:
        running = self._session.jobs.running
        self._work.setVisible(bool(running))
        if not running:
            self._job = None
            self._fit_keys()
            return
        job = self._job = running[0]
        more = " " + tr("and {n} more").format(n=len(running) - 1) if len(running) > 1 else ""
        self._label.setText((told(job.note) or job.label) + more)
        self._bar.setUpdatesEnabled(False)  # else Qt paints at once, and all of the window that waits to be painted
        self._bar.setRange(0, 0 if job.done is None else 100)
        self._bar.setValue(round((job.done or 0) * 100))
        self._bar.setUpdatesEnabled(True)
        self._percent.setText(texts.elapsed(job.done))
        self._fit_keys()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def refresh_step(self) -> None:
        """The last recorded step."""
        last = history.history(self._session.library, limit=1)
        worked = bool(last) and last[0].kind != "schema"
        empty = not queries.articles(self._session.library, limit=1)
        resting = tr("Empty library, on this computer") if empty else tr("Everything is recorded, on this computer")
        self._step.setText(tr("Step {number} recorded").format(number=last[0].id) if worked else resting)
        self._step.setToolTip(told(last[0].label) if worked else "")
        self._step_icon.setVisible(worked or not empty)
        self._fit_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keys()

    def _fit_keys(self) -> None:
        """As many keys as there is room for, the likeliest first; the way to all of them always stays."""
        items = [self._keys_line.itemAt(n) for n in range(self._keys_line.count())]
        buttons = [one for item in items if item is not None and (one := item.widget()) is not None]
        if not buttons:
            return
        right = (self._work, self._step_icon, self._step)
        room = self.width() - 120 - sum(part.sizeHint().width() + 8 for part in right if not part.isHidden())
        room -= buttons[-1].sizeHint().width()
        for button in buttons[:-1]:
            room -= button.sizeHint().width() + self._keys_line.spacing()
            button.setVisible(room >= 0)

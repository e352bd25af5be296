"""The sheet of all keys, generated from the table of actions; a field finds a key or an act, Enter on a row changes its keys."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from workbench.domain.vocab import Stance
from workbench.services import keymap
from workbench.ui import theme
from workbench.ui.actions import ACTIONS, BY_ID, GROUPS, STANCE, Actions, ActionSpec, key_text
from workbench.ui.dialogs.overlay_parts import Foot, Head
from workbench.ui.keys import ENTER, MODIFIERS
from workbench.ui.session import Session
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import clear, column, row
from workbench.ui.widgets.chip import caps
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.focus_ring import RingButton
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.stance_sign import paint_sign
from workbench.ui.widgets.words import Words, caption

COLUMNS, COLUMN = 3, 280  # at most so many; each needs so many pixels


class _Sign(QWidget):
    def __init__(self, stance: Stance) -> None:
        super().__init__()
        self._stance = stance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(12, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_sign(QPainter(self), QRectF(0, 4, 10, 10), self._stance, theme.current().colour("text"))


class _Rule(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("hairline"))


class KeyRow(RingButton):
    """An act with its keys; Enter asks for other ones."""

    def __init__(self, spec: ActionSpec, words: str, keys: Sequence[str], *, changed: bool) -> None:
        super().__init__()
        self.spec = spec
        line = row(margins=(4, 4, 4, 4), spacing=8)
        self.setLayout(line)
        if spec.where == STANCE:
            line.addWidget(_Sign(list(Stance)[int(spec.id[-1]) - 1]))
        self.told = Words(words, weight=600 if changed else 400, wrap=True)
        line.addWidget(self.told, 1)
        for number, key in enumerate(keys):
            if number:
                line.addWidget(Words("–", role="muted"))
            line.addWidget(caps(key))
        if not keys:
            line.addWidget(Words(tr("no key"), px=12, role="muted"))
        self.setToolTip(spec.meaning)
        span = tr("{first} to {last}").format(first=keys[0], last=keys[-1]) if len(keys) > 1 else "".join(keys)
        told = tr("{act}: {keys}, changed") if changed else tr("{act}: {keys}")
        self.setAccessibleName(told.format(act=words, keys=span or tr("no key")))
        self.setAccessibleDescription(f"{spec.meaning} {tr('Press Enter to change the key.')}")

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(200, max(26, layout.sizeHint().height() if layout is not None else 26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.underMouse() or self.hasFocus():
            QPainter(self).fillRect(self.rect(), theme.current().colour("hover"))


class KeysSheet(Overlay):
    """1060 wide at most. Enter on a row, then the new keys; what they mean already is named, and Enter takes them from it."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window, name=tr("Keys"), width=1060)
        self._session, self._actions = session, actions
        self._asking: ActionSpec | None = None
        self._typed = ""
        self._rows: list[KeyRow] = []
        self._fitting = _fitting(window.width())
        head = Head(self, tr("Keys"), tr("Enter on a row changes its key."))
        self.field = LineField(tr("Find a key or an act"), hint=tr("Find a key or an act"), enter_commits=False)
        self.field.setFixedWidth(240)
        self.field.textChanged.connect(lambda _text: self._fill_columns())
        head.line.insertWidget(head.line.count() - 1, self.field)
        inside = QWidget()
        self._columns = row(margins=(24, 18, 24, 22), spacing=36)
        inside.setLayout(self._columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Keys"))
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area = area
        self.foot = Foot(tr("Letters rest while you type in a field."))
        self.foot.note.setWordWrap(True)
        self.one = Button(tr("Reset this key"), key="Del")
        self.one.clicked.connect(lambda: self._reset(self._last))
        self.all = Button(tr("Reset all keys"))
        self.all.clicked.connect(lambda: self._session.attempt(keymap.reset_keys))
        self.foot.line.addWidget(self.one)
        self.foot.line.addWidget(self.all)
        self._last: ActionSpec | None = None
        self.panel.body.addWidget(head)
        self.panel.body.addWidget(area, 1)
        self.panel.body.addWidget(self.foot)
        area.setMinimumHeight(min(660, window.height() - 200))
        actions.keys_changed.connect(self._again)
        self._fill_columns()

    def first_focus(self) -> QWidget:
        return self.field

    def specs(self) -> list[tuple[str, list[ActionSpec]]]:
        """The acts of each group that fit what was typed."""
        asked = self.field.text().casefold().split()
        made = []
        for group in GROUPS:
            fits = [
                spec
                for spec in ACTIONS
                if spec.where == group
                and not (spec.id.startswith("verdict.level.") and spec.id not in ("verdict.level.1", "verdict.level.0"))
                and all(
                    word in f"{spec.words} {spec.meaning} {' '.join(self._actions.keys(spec.id))}".casefold()
                    for word in asked
                )
            ]
            if fits:
                made.append((group, fits))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        fitting = _fitting(self.width())
        if fitting != self._fitting:
            self._fitting = fitting
            self._fill_columns()

    def _again(self) -> None:
        if not self.isHidden():
            self._fill_columns()
            self._focus_row(self._last)

    def _fill_columns(self) -> None:
        clear(self._columns)
        self._rows = []
        groups = self.specs()
        at = split([len(specs) + 2 for _, specs in groups], self._fitting)
        stacks = [column(spacing=0) for _ in range(self._fitting)]
        for (group, specs), column_at in zip(groups, at, strict=True):
            stack = stacks[column_at]
            stack.addWidget(caption(tr(group)))
            stack.addSpacing(7)
            stack.addWidget(_Rule())
            stack.addSpacing(5)
            for spec in specs:
                stack.addWidget(self._line(spec))
            stack.addSpacing(20)
        for stack in stacks:
            stack.addStretch(1)
            self._columns.addLayout(stack, 1)
        for one in self._rows if self.isVisible() else ():
            one.show()  # at once: one of them gets the focus back
        changed = any(self._actions.changed(spec.id) for spec in ACTIONS)
        self.all.allow("" if changed else tr("No key was changed."))
        self._allow_one()

    def _line(self, spec: ActionSpec) -> QWidget:
        words, keys = spec.words.rstrip("…"), [key_text(k) for k in self._actions.keys(spec.id)[:1]]
        if spec.id == "verdict.level.1" and not self._actions.changed(spec.id):
            words, keys = tr("Level of the verdict"), ["1", "9"]
        made = KeyRow(spec, words, keys, changed=self._actions.changed(spec.id))
        made.clicked.connect(lambda _checked=False, spec=spec: self.ask(spec))
        made.installEventFilter(self)
        self._rows.append(made)
        return made

    # Changing ---------------------------------------------------------------------------------------------------------------------------

    def ask(self, spec: ActionSpec) -> None:
        """From now on the next keys are the new ones for this act."""
        self._asking, self._typed, self._last = spec, "", spec
        self._tell(tr("“{act}”: press the new keys. Esc leaves them as they are.").format(act=spec.words.rstrip("…")))
        self._allow_one()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, words: str, role: str = "muted") -> None:
        self.foot.note.setText(words)
        self.foot.note.set_role(role)
        self.setAccessibleDescription(words)

    def _take(self, keys: str) -> None:
        """Keys were pressed for the act that asks."""
        spec = self._asking
        if spec is None:
            return
        users = self._actions.users_of(keys, spec.id)
        if users and keys != self._typed:
            self._typed = keys
            names = ", ".join(f"“{BY_ID[ident].words.rstrip('…')}”" for ident in users)
            self._tell(
                tr("{keys} means {names} already. Enter takes it from there; Esc leaves all as it is.").format(
                    keys=key_text(keys), names=names
                ),
                "danger",
            )
            return
        fresh: dict[str, tuple[str, ...]] = {spec.id: (keys,)}
        for ident in users:
            fresh[ident] = tuple(k for k in self._actions.keys(ident) if QKeySequence(k) != QKeySequence(keys))
        self._end(
            tr("“{act}” is {keys} now. Ctrl+Z takes it back.").format(act=spec.words.rstrip("…"), keys=key_text(keys))
        )
        self._session.attempt(keymap.set_keys, fresh, label=spec.text.rstrip("…"))

    def _end(self, words: str) -> None:
        spec, self._asking, self._typed = self._asking, None, ""
        self._tell(words)
        self._focus_row(spec)

    def _focus_row(self, spec: ActionSpec | None) -> None:
        found = next((one for one in self._rows if spec is not None and one.spec.id == spec.id), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _reset(self, spec: ActionSpec | None) -> None:
        if spec is not None:
            self._session.attempt(keymap.reset_keys, spec.id, label=spec.text.rstrip("…"))

    def _allow_one(self) -> None:
        last = self._last
        self.one.allow(
            "" if last is not None and self._actions.changed(last.id) else tr("Choose a row with a changed key.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._asking is None:
            super().keyPressEvent(event)
            return
        event.accept()
        key = Qt.Key(event.key())
        if key in MODIFIERS:
            return
        if key == Qt.Key.Key_Escape:
            self._end(tr("Letters rest while you type in a field."))
        elif self._typed and key in ENTER:
            self._take(self._typed)
        else:
            self._take(pressed(event))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return False if self._asking is not None else super().focusNextPrevChild(forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, KeyRow):
            if event.type() is QEvent.Type.FocusIn:
                self._last = watched.spec
                self._allow_one()
                self._area.ensureWidgetVisible(watched)
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
                if step:
                    at = (self._rows.index(watched) + step) % len(self._rows)
                    self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
                    return True
                if event.key() == Qt.Key.Key_Delete:
                    self._reset(watched.spec)
                    return True
                if event.matches(QKeySequence.StandardKey.Undo):
                    self._session.undo()
                    return True
        return super().eventFilter(watched, event)


def pressed(event: QKeyEvent) -> str:
    """The keys of a press as they are written in the table: a sign that Shift makes stands for itself."""
    text = event.text()
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if plain and len(text) == 1 and text.isprintable() and not text.isalnum() and text != " ":
        return text
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(modifiers.value | event.key()).toString(QKeySequence.SequenceFormat.PortableText)


def _fitting(width: int) -> int:
    """How many columns a window of this width has room for."""
    return max(1, min(COLUMNS, (width - 48) // COLUMN))


def split(sizes: Sequence[int], columns: int = COLUMNS) -> list[int]:
    """The column of each group, in their order, so that the longest column is as short as it can be."""
    count = len(sizes)
    best = min(
        itertools.combinations_with_replacement(range(count + 1), columns - 1),
        key=lambda cuts: max(sum(sizes[a:b]) for a, b in itertools.pairwise((0, *cuts, count))),
    )
    return [sum(number >= cut for cut in best) for number in range(count)]

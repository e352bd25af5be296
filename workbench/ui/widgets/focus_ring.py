"""The ring around the button that takes keys now: 2 px of the accent, 2 px outside. Fields show their focus by their own border."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from workbench.ui import theme

REACH = 4
COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class FocusRing(QWidget):
    """One for a window, above everything, transparent to the mouse; cut off where a scroll area cuts its target off."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._host = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._box = QRect()

    def show_around(self, target: QWidget) -> None:
        self.forget()
        widget: QWidget | None = target
        while widget is not None and widget is not self._host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()
        self.raise_()
        self.show()

    def forget(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.DeferredDelete, QEvent.Type.ParentChange):
            self.forget()
        return False

    def _place(self) -> None:
        if not self._watched:
            return
        window = self._host
        seen = window.rect()
        for widget in self._watched[1:]:
            seen &= QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-REACH, -REACH, REACH, REACH)
        target = self._watched[0]
        self._box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-REACH, -REACH, REACH, REACH)
        self.setGeometry(self._box & seen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self._box.translated(-self.pos()))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)


def _ring_of(window: QWidget) -> FocusRing:
    for child in window.children():
        if isinstance(child, FocusRing):
            return child
    return FocusRing(window)


class RingButton(QAbstractButton):
    """The base of the buttons that paint themselves: shows the ring while it has the focus, and takes Enter as a click."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.hub().changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, too, is a click: else it would be handed up and mean what lies behind, such as the overlay's main act on its Cancel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & COMMAND:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            _ring_of(self.window()).show_around(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        _ring_of(self.window()).forget()

"""A panel over the window on a flat veil. While it is open no key reaches the window below; Esc or a click on the veil closes it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from workbench.ui import theme
from workbench.ui.widgets.card import column


class Panel(QFrame):
    """The panel itself; its size is that of its content, at most the window's less a margin."""

    def __init__(self) -> None:
        super().__init__()
        self.body = column(spacing=0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.setLayout(self.body)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("border"), 1))
        painter.setBrush(theme.current().colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class _First(QObject):
    """Sees the overlay's events before it does. No override of `event`: where a handler called from such an override raises an error made
    in C, shiboken 6.11 ends the process under Python 3.11, and the error is never told."""

    def __init__(self, overlay: Overlay) -> None:
        super().__init__(overlay)
        self._overlay = overlay
        overlay.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # A key offered to the overlay first is no shortcut of the window below.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.LayoutRequest:
            self._overlay.fit()
        return False


class Overlay(QWidget):
    """Base of the overlays. `open()` shows it over a window and remembers the focus; `dismiss()` closes it and gives the focus back."""

    closed = Signal()
    reason = Qt.FocusReason.OtherFocusReason  # with which the focus comes

    def __init__(self, window: QWidget, *, name: str, width: int, place: Literal["top", "centre"] = "centre") -> None:
        super().__init__(window)
        self._host = window
        self.setAccessibleName(name)
        self.setObjectName("overlay")
        self._wanted, self._at = width, place
        self._before: QWidget | None = None
        self.panel = Panel()
        self.panel.setParent(self)
        self.hide()
        _First(self)
        theme.hub().changed.connect(self.update)

    def open(self) -> None:
        self._before = QApplication.focusWidget()
        self._host.installEventFilter(self)
        self._fill()
        self.show()
        self.raise_()
        self._fill()
        first = self.first_focus()
        if first is not None and not first.isEnabled():
            first = next(iter(self._stops()), None)  # else the focus would stay below
        (first or self).setFocus(self.reason)

    def first_focus(self) -> QWidget | None:
        """Where the first key goes."""
        return None

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self._host.removeEventFilter(self)
        self.hide()
        before, self._before = self._before, None
        # What had the focus may have been drawn anew meanwhile, and the old one deleted.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def fit(self) -> None:
        """Places the panel again after its content has changed."""
        self._fill()

    def _fill(self) -> None:
        self.setGeometry(self._host.rect())
        width = min(self._wanted, self.width() - 32)
        self.panel.setFixedWidth(width)
        self.panel.body.activate()
        wanted = self.panel.sizeHint()
        layout = self.panel.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted = QSize(width, layout.heightForWidth(width))
        height = min(max(wanted.height(), self.panel.minimumSizeHint().height()), self.height() - 64)
        top = 93 if self._at == "top" and height + 110 < self.height() else (self.height() - height) // 2
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(theme.current().colour("veil"))
        QPainter(self).fillRect(self.rect(), veil)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        event.accept()

    def confirm(self) -> None:
        """What Enter does where no field or button takes it."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside."""
        inside = self._stops()
        if not inside:
            return True
        focused = QApplication.focusWidget()
        at = inside.index(focused) if focused in inside else (-1 if forward else 0)
        target = inside[(at + (1 if forward else -1)) % len(inside)]
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        for area in self.panel.findChildren(QScrollArea):
            page = area.widget()
            if page is not None and page.isAncestorOf(target):
                area.ensureWidgetVisible(target, 8, 24)
        return True

    def _stops(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        parts = self.panel.findChildren(QWidget)
        reached = [w for w in parts if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()]
        return sorted(reached, key=self._order)

    def _order(self, widget: QWidget) -> tuple[int, ...]:
        """Down and then across; what is scrolled stands at its place on the page, however far that has been scrolled."""
        above = widget.parentWidget()
        while above is not None and above is not self.panel:
            page = above.widget() if isinstance(above, QScrollArea) else None
            if page is not None and page.isAncestorOf(widget):
                return (*self._order(above), *_place(widget, page))
            above = above.parentWidget()
        return _place(widget, self.panel)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)


def _place(widget: QWidget, inside: QWidget) -> tuple[int, int]:
    """Which row, of 8 px, and where in it."""
    at = widget.mapTo(inside, QPoint(0, 0))
    return at.y() // 8, at.x()

"""The player's keys: play, step, in, out. `O` pins: the range is written with the still of the frame on screen, and the focus goes to the stances."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from workbench.domain.claim import Link
from workbench.ui.actions import Actions
from workbench.ui.inspector.pinning import Pinning
from workbench.ui.session import Session
from workbench.ui.translate import tr

if TYPE_CHECKING:
    from workbench.ui.player.view import PlayerView


class PlayerActs(QObject):
    """In and out of the pin under way; the stored pin of the link is shown until another is begun."""

    def __init__(self, view: PlayerView, session: Session, actions: Actions, pinning: Pinning) -> None:
        super().__init__(view)
        self._view, self._session, self._pinning = view, session, pinning
        self._shown_link: int | None = None
        self.start_ms: int | None = None
        self.end_ms: int | None = None
        engine = view.engine
        plays: list[tuple[str, Callable[[], object]]] = [
            ("player.play", engine.toggle),
            ("player.back_frame", lambda: engine.step(-1)),
            ("player.forward_frame", lambda: engine.step(1)),
            ("player.back_second", lambda: self._second(-1)),
            ("player.forward_second", lambda: self._second(1)),
            ("player.back", lambda: self._second(-5)),
            ("player.stop", engine.pause),
            ("player.forward", lambda: self._second(5)),
            ("player.go_to", self._type_time),
        ]
        for ident, handler in plays:
            actions.connect(ident, handler, self._can_play)
        actions.connect("player.in", self.set_in, self._can_pin_time)
        actions.connect("player.out", self.set_out, self._can_end)
        actions.connect("player.play_pin", self._play_pin, self._can_play_pin)
        view.timeline.trimmed.connect(self._trimmed)
        view.elsewhere.pinned.connect(self._pin_page)
        view.elsewhere.whole.connect(self._pin_region)
        view.screen_.marked.connect(lambda _box: None)

    # What is possible -------------------------------------------------------------------------------------------------------------

    def _can_play(self) -> bool | str:
        view = self._view
        if not view.active:
            return False
        return True if view.medium is not None and view.medium.plays else tr("Nothing that plays is open.")

    def _can_pin_time(self) -> bool | str:
        state = self._can_play()
        if state is not True:
            return state
        return (
            True
            if self._view.link is not None
            else tr("Accept the evidence first: a pin belongs to its link with a claim.")
        )

    def _can_end(self) -> bool | str:
        view = self._view
        if view.active and view.medium is not None and view.medium.kind == "image":
            return (
                True
                if view.link is not None
                else tr("Accept the evidence first: a pin belongs to its link with a claim.")
            )
        state = self._can_pin_time()
        if state is not True:
            return state
        return True if self.start_ms is not None else tr("Set in first (I).")

    def _can_play_pin(self) -> bool | str:
        state = self._can_play()
        if state is not True:
            return state
        return True if self.start_ms is not None and self.end_ms is not None else tr("Nothing is pinned yet.")

    # In and out ---------------------------------------------------------------------------------------------------------------------

    def show_stored(self, link: Link | None) -> None:
        """Shows the link's own pin, unless another is being made."""
        place = link.locator if link is not None else None
        other = (link.id if link else None) != self._shown_link
        self._shown_link = link.id if link else None
        begun = self.start_ms is not None and self.end_ms is None and not other
        if not begun:
            self.start_ms = place.start_ms if place else None
            self.end_ms = place.end_ms if place else None
        self._show()

    def _show(self) -> None:
        from workbench.ui.player.view import stance_seen

        link = self._view.link
        self._view.timeline.show_range(self.start_ms, self.end_ms, stance_seen(link) if link else None)

    def set_in(self) -> None:
        """The pin begins with the frame on screen."""
        self.start_ms, self.end_ms = self._view.engine.at_ms, None
        self._show()

    def set_out(self) -> None:
        """The pin ends with the frame on screen, which is its last and gives the still."""
        view = self._view
        if view.medium is not None and view.medium.kind == "image":
            self._pin_region()
            return
        if self.start_ms is None or view.medium is None:
            return
        view.engine.pause()
        now = view.engine.at_ms
        if now < self.start_ms:
            self._session.message.emit(tr("Out lies before in. Go forward, or set in again."), False)
            return
        end = min(round(now + view.medium.frame_ms), max(view.medium.duration_ms, self.start_ms + 1))
        self._pin(self.start_ms, max(end, self.start_ms + 1), now)

    def _trimmed(self, start_ms: int, end_ms: int) -> None:
        if self._can_pin_time() is True:
            self._pin(start_ms, end_ms, self._view.engine.at_ms)

    def _pin(self, start_ms: int, end_ms: int, at_ms: int) -> None:
        view = self._view
        if view.link is None or view.evidence is None or view.medium is None:
            return
        self.start_ms, self.end_ms = start_ms, end_ms
        self._show()
        # Half a frame further: the rounded millisecond may lie just before the frame it came from.
        still = int(min(max(at_ms, start_ms), end_ms - 1) + view.medium.frame_ms / 2) if view.medium.fps else None
        self._pinning.pin_time(view.link.id, view.evidence.id, start_ms=start_ms, end_ms=end_ms, still_at_ms=still)

    def _pin_page(self, page: int, quote: str) -> None:
        if self._view.link is not None:
            self._pinning.pin_place(self._view.link.id, page=page or None, quote=quote)
        else:
            self._session.message.emit(tr("Accept the evidence first: a pin belongs to its link with a claim."), False)

    def _pin_region(self) -> None:
        view = self._view
        if view.link is None or view.medium is None:
            return
        box = view.screen_.region
        words = "whole picture"
        if not box.isEmpty():
            wide, high = view.medium.width, view.medium.height
            parts = (box.x() * wide, box.y() * high, box.width() * wide, box.height() * high)
            words = "x {:.0f}, y {:.0f}, {:.0f} × {:.0f} px".format(*parts)
        self._pinning.pin_place(view.link.id, region=words)

    # Moving -----------------------------------------------------------------------------------------------------------------------

    def _second(self, seconds: int) -> None:
        engine = self._view.engine
        engine.seek(engine.at_ms + seconds * 1000)

    def _play_pin(self) -> None:
        if self.start_ms is not None and self.end_ms is not None:
            self._view.engine.play_range(self.start_ms, self.end_ms)

    def _type_time(self) -> None:
        self._view.transport.time.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._view.transport.time.selectAll()

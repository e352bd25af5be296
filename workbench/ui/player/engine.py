"""Playing one file that the child has decoded before: QMediaPlayer behind a few words. Frames come as pictures, painted by the screen.

A position exactly on a frame's boundary shows the frame before, so every seek goes half a frame further; the time of the frame on screen is
what the frame itself says, not what was asked for. Qt counts from the container's beginning, the child (and the report) by the frames' own
times: the first frame shows by how much they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from workbench.ui.player.medium import Medium

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame


class Engine(QObject):
    """`shown(QImage, ms)`: a frame is on screen; `loaded()`: the file is open, positions can be sought; `moved(ms)`: the playhead;
    `playing(bool)`; `broke(str)`: it cannot be played.
    """

    shown = Signal(QImage, int)
    moved = Signal(int)
    playing = Signal(bool)
    broke = Signal(str)
    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Any = None
        self._audio: Any = None
        self._sink: Any = None
        self._medium: Medium | None = None
        self._stop_at: int | None = None
        self._offset: int | None = None
        self.at_ms = 0

    def open(self, medium: Medium) -> None:
        """Loads a file, paused at its first frame."""
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

        self.close()
        self._medium = medium
        self._offset = None
        self.at_ms = 0
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        if QMediaDevices.audioOutputs():
            self._audio = QAudioOutput(self)
            self._player.setAudioOutput(self._audio)
        self._sink.videoFrameChanged.connect(self._frame)
        self._player.positionChanged.connect(self._position)
        self._player.playbackStateChanged.connect(lambda _state: self.playing.emit(self.is_playing))
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(lambda _error, words: self.broke.emit(words))
        self._player.setSource(QUrl.fromLocalFile(str(medium.path)))
        self._player.pause()

    def close(self) -> None:
        """Lets the file go."""
        if self._player is not None:
            self._player.stop()
        for part in (self._player, self._sink, self._audio):
            if part is not None:
                part.deleteLater()
        self._player = self._audio = self._sink = self._medium = None

    @property
    def is_playing(self) -> bool:
        if self._player is None:
            return False
        return bool(self._player.playbackState() == type(self._player).PlaybackState.PlayingState)

    def toggle(self) -> None:
        if self._player is None or self._medium is None:
            return
        if self.is_playing:
            self._player.pause()
            return
        self._stop_at = None
        if self._player.position() >= self._medium.duration_ms - 1:
            self.seek(0)
        self._player.play()

    def pause(self) -> None:
        if self._player is not None:
            self._player.pause()

    def play_range(self, start_ms: int, end_ms: int) -> None:
        """Plays [start, end) once."""
        if self._player is None:
            return
        self.seek(start_ms)
        self._stop_at = end_ms
        self._player.play()

    def set_rate(self, rate: float) -> None:
        if self._player is not None:
            self._player.setPlaybackRate(rate)

    def set_muted(self, muted: bool) -> None:
        if self._audio is not None:
            self._audio.setMuted(muted)

    @property
    def audible(self) -> bool:
        return self._audio is not None

    def seek(self, ms: int) -> None:
        """Shows the frame that begins at this time or holds it."""
        if self._player is None or self._medium is None:
            return
        at = max(0, min(ms, max(0, self._medium.duration_ms - 1)))
        self._stop_at = None
        self.at_ms = at
        half = self._medium.frame_ms / 2 if self._medium.fps else 0
        self._player.setPosition(int(at + (self._offset or 0) + half))
        self.moved.emit(at)

    def step(self, frames: int) -> None:
        """Frames forward, or back where negative."""
        if self._medium is None:
            return
        self.pause()
        number = self._medium.frame_at(self.at_ms) + frames
        self.seek(round(number * self._medium.frame_ms) if self._medium.fps else self.at_ms + frames * 10)

    def _frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        image = frame.toImage()
        if image.isNull():
            return
        began = frame.startTime()
        if began >= 0:
            if self._offset is None and self._medium is not None:
                self._offset = round(began / 1000) - self._medium.first_ms
            self.at_ms = max(0, round(began / 1000) - (self._offset or 0))
        self.shown.emit(image, self.at_ms)
        self.moved.emit(self.at_ms)

    def _status(self, status: object) -> None:
        if self._player is not None and status == type(self._player).MediaStatus.LoadedMedia:
            self.loaded.emit()

    def _position(self, position: int) -> None:
        if self._stop_at is not None and position >= self._stop_at + (self._offset or 0):
            self._stop_at = None
            self.pause()
        if self._medium is not None and self._medium.kind == "audio":
            self.at_ms = position
            self.moved.emit(position)

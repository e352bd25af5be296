"""Writes a picture to a file: PNG at twice the size, or SVG, by the suffix. What is in it is painted by whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from workbench.errors import InputError
from workbench.ui import theme
from workbench.ui.translate import tr

Paint = Callable[[QPainter], None]
DOTS = 96  # an inch: sizes in points are then what they are on screen


def write(path: Path, size: QSize, *, title: str, paint: Paint) -> None:
    """Raises InputError for another suffix, or where it cannot be written."""
    suffix = path.suffix.lower()
    if suffix == ".svg":
        written = _svg(path, size, title, paint)
    elif suffix == ".png":
        written = _png(path, size, paint)
    else:
        raise InputError(tr("A picture is written as PNG or SVG."), path.name, tr("Let its name end in .png or .svg."))
    if not written:
        raise InputError(tr("The picture could not be written."), str(path), tr("Choose another folder."))


def _svg(path: Path, size: QSize, title: str, paint: Paint) -> bool:
    from PySide6.QtSvg import QSvgGenerator

    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(size)
    made.setResolution(DOTS)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(title)
    painter = QPainter(made)
    written = painter.isActive()
    if written:
        _on_panel(painter, size, paint)
    painter.end()
    return written


def _png(path: Path, size: QSize, paint: Paint) -> bool:
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(2, 2)
    _on_panel(painter, size, paint)
    painter.end()
    return image.save(str(path))


def _on_panel(painter: QPainter, size: QSize, paint: Paint) -> None:
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.current().colour("panel"))
    paint(painter)

"""The one door through which a text of the window is translated. Every text that a person reads is `tr("A literal sentence")`, written so that
Qt's `lupdate` finds it; tables that are built at import (acts, menus) keep the English text and pass through `tr` where it is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language of the window, or itself. `comment` tells two equal texts apart; `n` replaces `%n` and chooses the plural.

    Values go in afterwards, by name: `tr("{count} of {all} decided").format(count=9, all=14)`, so that another language may order them anew.
    """
    return QCoreApplication.translate("", text, comment, n)

"""The language that the window speaks: which are offered, which one is meant, and Qt's translators for it. Asked once, before the window is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.ui.translate import SPEAKS

ENGLISH = "en"
# Each with its name in itself. Every text of an offered language is translated (tested): a language comes in here when its file is complete.
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}


def meant(chosen: str) -> str:
    """The language of a setting; where nothing is set, the computer's, as far as it is offered."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), ENGLISH)


def install(app: QApplication, chosen: str) -> str:
    """From now on what is written anew is in this language, Qt's own words too; which one it is."""
    language = meant(chosen)
    if language == ENGLISH:
        return language
    for name, folder in (
        (f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        (f"workbench_{language}", paths.resource("translations")),
    ):
        translator = QTranslator(app)
        if translator.load(name, str(folder)):
            app.installTranslator(translator)
    app.setProperty(SPEAKS, language)
    return language

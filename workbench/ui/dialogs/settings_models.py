"""The line of the settings that names the models' folder, with what was found there. Set at once, for this computer; looked into by the child."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.language_models import FoundModels, LanguageModel
from workbench.errors import WorkbenchError
from workbench.services import models
from workbench.ui.dialogs import files
from workbench.ui.session import Session
from workbench.ui.translate import told, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.words import Words, muted


class ModelsFolder(QWidget):
    """Field, button, what is wrong with the folder, and the models by name, language and version."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__()
        self._session, self._window = session, window
        self._open = False
        self._refused = ""  # what was wrong with what was typed; no answer about the folder that is set takes it away
        self.field = LineField(tr("Models’ folder"), hint=tr("only the installed models"))
        self.field.show_text(models.folder())
        self.field.committed.connect(self.put)
        self.choose = Button(tr("Choose…"), icon="folder-open")
        self.choose.clicked.connect(self._ask)
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self.trouble.hide()
        self.seen = muted(tr("Looking for language models…"))
        line = row()
        line.addWidget(self.field, 1)
        line.addWidget(self.choose)
        body = column(spacing=4)
        body.addLayout(line)
        body.addWidget(self.trouble)
        body.addWidget(self.seen)
        self.setLayout(body)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._open:
            self._open = True
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._open = False
        super().hideEvent(event)

    def put(self, typed: str) -> None:
        """Sets the folder, and looks what is in it. A folder that gives nothing is kept, and the trouble is said: its disk may come back."""
        try:
            models.put_folder(typed)
        except WorkbenchError as error:
            self.field.unsettle()
            self._refused = trouble(error)
            self._say(self._refused)
            return
        self._refused = ""
        self.field.show_text(models.folder())
        self._look()

    def _ask(self) -> None:
        start = Path(self.field.text()) if self.field.text() else None
        files.ask_folder(self._window, tr("Where are the models?"), self._chosen, start=start)

    def _chosen(self, path: Path) -> None:
        self.field.setText(str(path))
        self.field.commit()

    def _look(self) -> None:
        folder = models.folder()
        self._session.start(
            lambda: models.request_models(folder),
            label=tr("Looking for language models"),
            then=lambda result: self._found(folder, models.finish_models(result)),
            failed=lambda error: self._failed(folder, error),
        )

    def _found(self, folder: str, found: FoundModels) -> None:
        """`folder`: the one that was looked into, which may be no longer the one that is set."""
        if not self._open or folder != models.folder():
            return
        self._say(self._refused or told(found.trouble))
        self.seen.setText("\n".join(map(_line, found.models)) or tr("No language model was found."))

    def _failed(self, folder: str, error: WorkbenchError) -> None:
        if self._open and folder == models.folder():
            self._say(self._refused or trouble(error))
            self.seen.setText("")

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))


def _line(model: LanguageModel) -> str:
    state = tr("used") if model.used else tr("not used: {reason}").format(reason=told(model.why_not))
    where = "" if model.path else tr(", installed")
    return tr("{name}, language {language}, version {version}{where}: {state}").format(
        name=model.name, language=model.language or "?", version=model.version or "?", where=where, state=state
    )

"""One question with one line as its answer: a speaker, a reason, an address, a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, caption, muted


class AskLine(Overlay):
    """`check(text)` answers what is wrong with it, or ""; it is said in place. `below`: other answers, under the buttons."""

    def __init__(
        self,
        window: QWidget,
        *,
        title: str,
        label: str,
        act: str,
        then: Callable[[str], object],
        text: str = "",
        hint: str = "",
        note: str = "",
        completions: Sequence[str] = (),
        check: Callable[[str], str] | None = None,
        may_be_empty: bool = False,
        below: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(window, name=title, width=460)
        self._then, self._check, self._may_be_empty = then, check, may_be_empty
        self.field = LineField(label, hint=hint, enter_commits=False)
        self.field.setText(text)
        self.field.settle()
        self.field.entered.connect(lambda _text: self.confirm())
        if completions:
            self._complete(completions)
        self.trouble = Words(px=12, role="danger", wrap=True)
        self.trouble.setVisible(False)
        self._build(title, label, act, note, below)

    def _build(self, title: str, label: str, act: str, note: str, below: Sequence[QWidget]) -> None:
        body = column(margins=(20, 16, 20, 16), spacing=8)
        body.addWidget(Words(title, px=16, weight=600, wrap=True))
        body.addWidget(caption(label))
        body.addWidget(self.field)
        body.addWidget(self.trouble)
        if note:
            body.addWidget(muted(note))
        self.act = Button(act, key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.dismiss)
        buttons = row(margins=(0, 6, 0, 0))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.act)
        body.addLayout(buttons)
        for part in below:
            body.addWidget(part)
        self.panel.body.addLayout(body)

    def _complete(self, completions: Sequence[str]) -> None:
        completer = QCompleter(list(completions), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # Inline, because a list of its own would take the Enter that the field needs.
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self.field.setCompleter(completer)

    def first_focus(self) -> QWidget:
        self.field.selectAll()
        return self.field

    def confirm(self) -> None:
        text = self.field.text().strip()
        wrong = self._check(text) if self._check else ""
        if not text and not self._may_be_empty:
            wrong = tr("Nothing is written yet.")
        self.trouble.setText(wrong)
        self.trouble.setVisible(bool(wrong))
        if wrong:
            self.fit()
            return
        self.field.settle()
        self.dismiss()
        self._then(text)


def ask(window: QWidget, **options: object) -> AskLine:
    """Asks over a window; the options are those of `AskLine`."""
    made = AskLine(window.window(), **options)  # type: ignore[arg-type]
    made.open()
    return made

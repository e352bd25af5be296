"""The speaker's reply: answered, asked and waiting, or not sought with the reason. Each is a step of its own.

Nothing is chosen for the user: an answer and a refusal to ask are different things in print. Words without a choice wait for one.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from workbench.domain.claim import Reply
from workbench.services import verdicts
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.translate import later, told, tr
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import Words, caption, muted

HINTS = {
    "": later("Choose first: answered, asked, or not sought"),
    "answered": later("What the speaker answered, and the evidence they gave"),
    "asked": later("How they were asked, and until when: by e-mail, due tomorrow at six"),
    "not_sought": later("Why nobody asked"),
}


class ReplyPart(QWidget):
    """Enter keeps it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim_id: int | None = None
        self.state = Segmented(
            [("answered", tr("answered")), ("asked", tr("asked, waiting")), ("not_sought", tr("not sought"))],
            name=tr("The speaker’s reply"),
        )
        self.state.chosen.connect(self._hint)
        self.field = LineField(tr("The speaker’s reply and evidence"))
        self.field.setObjectName("reply")
        self.field.committed.connect(self._keep)
        self.field.entered.connect(lambda _text: self._to_choice())
        self.last = muted()
        self.ask = Words(px=13, role="danger", wrap=True)
        self._waiting: dict[int, str] = {}
        head = self._head = row()
        head.addWidget(caption(tr("The speaker’s reply and evidence")))
        head.addStretch(1)
        head.addWidget(self.state)
        body = column(spacing=6)
        body.addLayout(head)
        body.addWidget(self.last)
        body.addWidget(self.field)
        body.addWidget(self.ask)
        self.setLayout(body)
        self._show("")

    def set_narrow(self, *, narrow: bool) -> None:
        """The choice stands below its caption where there is little room."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)

    def fill(self, claim_id: int, replies: tuple[Reply, ...]) -> None:
        """Words that still wait for a choice stay with their claim."""
        if claim_id != self._claim_id:
            if self._claim_id is not None:
                self._waiting[self._claim_id] = self.field.text()
            self._claim_id = claim_id
            self.field.setText(self._waiting.pop(claim_id, ""))
            self.field.settle()
            self._show(_next(reply_state(replies[-1])) if replies else "")
            if self.field.text():
                self._ask()
        self.last.setText(" ".join(reply_words(reply) for reply in replies))
        self.last.setVisible(bool(replies))

    def _show(self, key: str) -> None:
        self.state.choose(key)
        self.ask.hide()
        self.field.setPlaceholderText(tr(HINTS[key]))

    def _hint(self, key: str) -> None:
        self._show(key)
        self.field.setFocus()

    def _ask(self) -> None:
        """Keeps the words in the field and asks what they are."""
        self.field.unsettle()
        self.ask.setText(tr("Not saved yet: choose above what this is, then press Enter."))
        self.ask.show()

    def _to_choice(self) -> None:
        if not self.ask.isHidden():
            self.state.focus()

    def _keep(self, text: str) -> None:
        words, state = text.strip(), self.state.value()
        if self._claim_id is None or not words:
            self.ask.hide()
            return
        if not state:
            self._ask()
            return
        fields = {
            "answered": {"text": words},
            "asked": {"asked_how": words, "asked_at": self._session.library.now()},
            "not_sought": {"not_sought_reason": words},
        }[state]
        if self._session.attempt(verdicts.add_reply, self._claim_id, **fields) is None:
            self.field.unsettle()
            return
        self.field.clear()
        self.field.settle()
        self._show(_next(state))


def reply_state(reply: Reply) -> str:
    """Which of the three states a reply is in."""
    return "not_sought" if reply.not_sought_reason else "answered" if reply.text else "asked"


def _next(state: str) -> str:
    """What is chosen after a reply in this state. After an asking comes an answer or another asking: that is for the user to say."""
    return "" if state == "asked" else state


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def reply_words(reply: Reply) -> str:
    """One reply in a sentence."""
    if reply.not_sought_reason:
        return tr("Not sought: {reason}").format(reason=_sentence(told(reply.not_sought_reason)))
    if reply.text:
        return tr("Answered {time}: {text}").format(time=moment(reply.received_at), text=reply.text)
    how = f" ({reply.asked_how})" if reply.asked_how else ""
    open_, late = tr("Asked {time}{how}, no answer yet."), tr("Asked {time}{how}, no answer yet, due {due}.")
    due = moment(reply.due_at) if reply.due_at else ""
    return (late if due else open_).format(time=moment(reply.asked_at), how=how, due=due)

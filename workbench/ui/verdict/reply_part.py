"""The speaker's reply: answered, asked and waiting, or not sought with the reason. Each is a step of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workbench.domain.claim import Reply
from workbench.services import verdicts
from workbench.ui.inspector.times import moment
from workbench.ui.session import Session
from workbench.ui.widgets.card import column, row
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.segmented import Segmented
from workbench.ui.widgets.words import caption, muted

HINTS = {
    "answered": "What the speaker answered, and the evidence they gave",
    "asked": "How they were asked, and until when: by e-mail, due tomorrow at six",
    "not_sought": "Why nobody asked",
}


class ReplyPart(QWidget):
    """Enter keeps it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim_id: int | None = None
        self.state = Segmented(
            [("answered", "answered"), ("asked", "asked, waiting"), ("not_sought", "not sought")],
            name="The speaker’s reply",
        )
        self.state.choose("answered")
        self.state.chosen.connect(self._hint)
        self.field = LineField("The speaker’s reply and evidence", hint=HINTS["answered"])
        self.field.setObjectName("reply")
        self.field.committed.connect(self._keep)
        self.last = muted()
        head = row()
        head.addWidget(caption("The speaker’s reply and evidence"))
        head.addStretch(1)
        head.addWidget(self.state)
        body = column(spacing=6)
        body.addLayout(head)
        body.addWidget(self.last)
        body.addWidget(self.field)
        self.setLayout(body)

    def fill(self, claim_id: int, replies: tuple[Reply, ...]) -> None:
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.field.clear()
            self.field.settle()
            self._show(reply_state(replies[-1]) if replies else "answered")
        self.last.setText(" ".join(reply_words(reply) for reply in replies))
        self.last.setVisible(bool(replies))

    def _show(self, key: str) -> None:
        self.state.choose(key)
        self.field.setPlaceholderText(HINTS[key])

    def _hint(self, key: str) -> None:
        self.field.setPlaceholderText(HINTS[key])
        self.field.setFocus()

    def _keep(self, text: str) -> None:
        words = text.strip()
        if self._claim_id is None or not words:
            return
        fields = {
            "answered": {"text": words},
            "asked": {"asked_how": words, "asked_at": self._session.library.now()},
            "not_sought": {"not_sought_reason": words},
        }[self.state.value() or "answered"]
        if self._session.attempt(verdicts.add_reply, self._claim_id, **fields) is not None:
            self.field.clear()
            self.field.settle()


def reply_state(reply: Reply) -> str:
    """Which of the three states a reply is in."""
    return "not_sought" if reply.not_sought_reason else "answered" if reply.text else "asked"


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def reply_words(reply: Reply) -> str:
    """One reply in a sentence."""
    if reply.not_sought_reason:
        return f"Not sought: {_sentence(reply.not_sought_reason)}"
    if reply.text:
        return f"Answered {moment(reply.received_at)}: {reply.text}"
    due = f", due {moment(reply.due_at)}" if reply.due_at else ""
    how = f" ({reply.asked_how})" if reply.asked_how else ""
    return f"Asked {moment(reply.asked_at)}{how}, no answer yet{due}."

"""The pane itself: the inspector, or beside a verdict the readiness. Also brings the acts on evidence into the table."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from workbench.ui.actions import Actions
from workbench.ui.inspector.evidence_acts import EvidenceActs
from workbench.ui.inspector.view import InspectorView
from workbench.ui.session import Session
from workbench.ui.verdict.readiness_pane import ReadinessPane


class Inspector(QStackedWidget):
    """`view` is the inspector, `readiness` the list beside a verdict."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self.acts = EvidenceActs(session, actions, self)
        self.view = InspectorView(session, actions, self.acts)
        self.readiness = ReadinessPane(session, actions)
        self.addWidget(self.view)
        self.addWidget(self.readiness)
        session.centre_changed.connect(self._turn)
        self._turn(session.centre)

    def _turn(self, centre: str) -> None:
        self.setCurrentWidget(self.readiness if centre == "verdict" else self.view)

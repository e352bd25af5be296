"""What comes next on the open article, over the window. Each field is stored as it is left; Enter closes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.domain.article import Article
from workbench.services import handover
from workbench.ui.dialogs.overlay_parts import Foot, Head, scrolled
from workbench.ui.handover.form import TodoForm, storing
from workbench.ui.session import Session
from workbench.ui.texts import article_name
from workbench.ui.translate import tr
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.overlay import Overlay


class ArticleTodoOverlay(Overlay):
    """The same fields as beside a claim."""

    def __init__(self, session: Session, window: QWidget, article: Article) -> None:
        super().__init__(window, name=tr("Next for this article"), width=620)
        self.form = TodoForm(storing(session, handover.set_article, lambda: article.id), wide=True)
        self.form.show_todo(article.todo, of=article.id)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 18)
        inside.addWidget(self.form)
        foot = Foot(tr("For the desk alone: reports for others never hold it."))
        done = Button(tr("Done"), key="Enter", kind="primary")
        done.clicked.connect(self.confirm)
        foot.line.addWidget(done)
        self.panel.body.addWidget(Head(self, tr("Next for this article"), article_name(article)))
        self.panel.body.addWidget(scrolled(inside), 1)
        self.panel.body.addWidget(foot)
        self.form.action.entered.connect(lambda _text: self.confirm())
        self.form.who.entered.connect(lambda _text: self.confirm())
        self.form.due.entered.connect(lambda _text: self.confirm())

    def first_focus(self) -> QWidget:
        return self.form.action

    def confirm(self) -> None:
        """Stores what is typed; stays where something is wrong with it."""
        self.form.commit()
        if self.form.trouble.isHidden():
            self.dismiss()
        else:
            self.fit()

    def dismiss(self) -> None:
        if not self.isHidden():
            self.form.commit()
        super().dismiss()

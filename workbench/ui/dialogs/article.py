"""An article's metadata, corrected by hand. The text itself never changes."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from workbench.domain.article import Article
from workbench.services import articles
from workbench.ui.dialogs.overlay_parts import Foot, Head, scrolled
from workbench.ui.session import Session
from workbench.ui.translate import later, tr, trouble
from workbench.ui.widgets.button import Button
from workbench.ui.widgets.fields import LineField
from workbench.ui.widgets.overlay import Overlay
from workbench.ui.widgets.words import Words, caption

FIELDS = (
    ("title", later("Title"), ""),
    ("authors", later("Authors"), later("separated by semicolons")),
    ("publisher", later("Publisher"), ""),
    ("published", later("Published"), later("2026-11-24, 2026-11 or 2026")),
    ("url", later("Address"), ""),
    ("archived_url", later("Archive copy"), ""),
    ("language", later("Language"), "en, de, fr …"),
)
# Where a value was read, in words; what is not listed is the name of a format and stands as it is.
SOURCES = {"text": later("the text"), "given": later("as given"), "edited": later("by hand")}


class ArticleOverlay(Overlay):
    """Enter saves all fields in one step; what is wrong with one is said in place."""

    def __init__(self, session: Session, window: QWidget, article: Article) -> None:
        super().__init__(window, name=tr("About this article"), width=620)
        self._session, self._article = session, article
        self.fields: dict[str, LineField] = {}
        grid = QGridLayout()
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for number, (name, english, hint) in enumerate(FIELDS):
            label = tr(english)
            field = LineField(label, hint=tr(hint), enter_commits=False)
            value = getattr(article, name)
            field.setText("; ".join(value) if isinstance(value, tuple) else value)
            field.settle()
            field.entered.connect(lambda _text: self.confirm())
            source = article.sources.get(name, "")
            self.fields[name] = field
            grid.addWidget(caption(label), number, 0)
            grid.addWidget(field, number, 1)
            grid.addWidget(Words(tr(SOURCES.get(source, source)), px=12, role="muted"), number, 2)
        self.trouble = Words(px=12.5, role="danger", wrap=True)
        self.trouble.setVisible(False)
        grid.addWidget(self.trouble, len(FIELDS), 1, 1, 2)
        foot = Foot(tr("The words at the right say where each was read."))
        self.act = Button(tr("Save"), key="Enter", kind="primary")
        self.act.clicked.connect(self.confirm)
        foot.line.addWidget(self.act)
        self.panel.body.addWidget(Head(self, tr("About this article")))
        self.panel.body.addWidget(scrolled(grid), 1)
        self.panel.body.addWidget(foot)

    def first_focus(self) -> QWidget:
        return self.fields["title"]

    def confirm(self) -> None:
        from workbench.errors import WorkbenchError

        values = {name: field.text().strip() for name, field in self.fields.items()}
        try:
            outcome = articles.edit_article(self._session.library, self._article.id, **values)
        except WorkbenchError as error:
            self.trouble.setText(trouble(error))
            self.trouble.setVisible(True)
            self.fit()
            return
        self._session.announce(outcome.changes)
        self.dismiss()

"""One line of a list, whatever it lists: the words of a row from the values of the services."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.domain.article import ArticleRow
from workbench.domain.claim import ClaimRow
from workbench.domain.evidence import Evidence
from workbench.domain.handover import Due
from workbench.domain.person import Person
from workbench.domain.vocab import PersonKind, SlotState
from workbench.ui import texts
from workbench.ui.translate import label, tr, value


@dataclass(frozen=True, slots=True)
class Row:
    """What a delegate paints. `right`: a few words at the right of the second line; `progress` 0 to 1, None for no bar; `done`: with a tick."""

    id: int
    title: str
    detail: str
    right: str = ""
    progress: float | None = None
    done: bool = False

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.detail, self.right) if part)


def article(found: ArticleRow) -> Row:
    """`id` is the newest version's."""
    day = texts.short_day(found.published) if found.published else texts.local_day(found.imported_at)
    sample = tr("fictional") if found.fictional else ""
    detail = " · ".join(part for part in (sample, found.publisher, day) if part)
    if found.claims:
        done = found.decided == found.claims
        right = tr("{decided} of {claims} decided").format(decided=found.decided, claims=found.claims)
        return Row(
            found.version_id, found.title or tr("Untitled article"), detail, right, found.decided / found.claims, done
        )
    right = texts.count(found.suggestions, tr("{n} suggestion"), tr("{n} suggestions")) if found.suggestions else ""
    return Row(found.version_id, found.title or tr("Untitled article"), detail, right, 0.0)


def waiting(found: ArticleRow) -> Row:
    """An article in the queue of suggestions: how many wait in it, not how many are decided."""
    return replace(
        article(found),
        right=texts.count(found.suggestions, tr("{n} suggestion"), tr("{n} suggestions")),
        progress=None,
        done=False,
    )


def claim(found: ClaimRow) -> Row:
    words = value(found.verdict_label) or label(found.status)
    who = texts.speaker("", own_voice=True) if found.own_voice else found.said_by
    detail = " · ".join(part for part in (who, found.article_title) if part)
    return Row(found.id, found.verbatim, detail or tr("entered by hand"), words)


def due(found: Due, *, late: bool) -> Row:
    """`id`: of the article, or the claim's with a minus before it."""
    what = tr("reply of the speaker") if found.kind == "reply" else found.what
    detail = " · ".join(part for part in (found.number, what, found.who) if part)
    day = texts.short_day(found.day)
    right = tr("overdue, {day}").format(day=day) if late else tr("today")
    return Row(found.ident if found.kind == "article" else -found.ident, found.title, detail, right)


def evidence(found: Evidence) -> Row:
    state = found.unavailable_reason if found.state is SlotState.UNAVAILABLE else ""
    detail = " · ".join(part for part in (f"E{found.number}", label(found.kind), state) if part)
    return Row(found.id, found.title or label(found.kind), detail, label(found.state))


def person(found: tuple[Person, int]) -> Row:
    who, claims = found
    kind = tr("source") if who.kind is PersonKind.UNKNOWN else label(who.kind)
    return Row(
        who.id,
        who.name,
        texts.role_beside(who.name, who.role) or kind,
        texts.count(claims, tr("{n} claim"), tr("{n} claims")) if claims else tr("no claim"),
    )

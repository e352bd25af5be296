"""What the palette finds for what was typed: acts by their words, claims, evidence and articles by full text, people by name. Values, no widget."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace

from workbench.domain.queues import SearchHit
from workbench.errors import WorkbenchError
from workbench.services import listing, queries
from workbench.ui import texts
from workbench.ui.actions import ACTIONS, BY_ID, Actions, ActionSpec
from workbench.ui.selection import Selection
from workbench.ui.session import Session
from workbench.ui.translate import label, later, tr

GROUPS = (
    later("Opened last"), later("Claims"), later("Evidence"), later("Articles"), later("People"), later("Views"), later("Actions"),
    later("Settings"), later("Used last"),
)  # fmt: skip
# The lines of the settings overlay, by their labels there (tested).
SETTINGS = (
    later("Your initials"), later("Who checks here"), later("Newsroom"), later("Its address"), later("Desk"), later("How you rate"), later("Second reader"), later("What is marked"), later("Marked from"),
    later("Learning"), later("Rules"), later("Colours"), later("Language"), later("Size of everything"), later("Text of articles"), later("Models’ folder"), later("Safety copies"),
)  # fmt: skip
KIND_GROUPS = {"claim": "Claims", "evidence": "Evidence", "article": "Articles"}
LISTS_OF = {
    "claims": later("a list of claims"), "due": later("a list of reviews due"), "evidence": later("a list of evidence"),
    "people": later("a list of people"), "articles": later("a list of articles"),
}  # fmt: skip
KIND_ICONS = {"claim": "quotes", "evidence": "tray", "article": "newspaper"}
MOST = 6


@dataclass(frozen=True, slots=True)
class Find:
    """One line. `run` does it; a line that cannot be used now has its reason in `aside` and `run` None."""

    group: str
    icon: str
    text: str
    aside: str
    keys: str
    run: Callable[[], object] | None
    thing: tuple[str, int] | None = None  # what it opens: its kind and id


Things = tuple[tuple[str, int], ...]


def find(
    session: Session,
    actions: Actions,
    typed: str,
    *,
    used: tuple[str, ...] = (),
    opened: Things = (),
    at: Callable[[str], object] | None = None,
) -> list[Find]:
    """In the fixed order of `GROUPS`, in each what was used or opened last first. `>` asks for acts only, `@` for people only; `used` are the
    ids of acts, `opened` kinds and ids of articles, claims and persons, the last one first; `at` opens the settings at a line."""
    words = typed.strip()
    if words.startswith(">"):
        return _acts(actions, words[1:].strip(), most=60)
    if words.startswith("@"):
        return _people(session, words[1:].strip(), most=40)
    if not words:
        recent = [replace(_act(actions, BY_ID[ident]), group="Used last") for ident in used[:4] if ident in BY_ID]
        shown = {one.text for one in recent}
        rest = [one for one in _acts(actions, "", most=80) if one.text not in shown]
        return recent + _opened(session, opened) + rest
    found = (
        _texts(session, words)
        + _people(session, words, most=6)
        + _acts(actions, words, most=8, used=used)
        + _views(session, words)
        + _settings(actions, words, at)
    )
    ranks = {thing: rank for rank, thing in enumerate(opened)}
    return sorted(found, key=lambda f: (GROUPS.index(f.group), ranks.get(f.thing, len(ranks)) if f.thing else 0))


def _views(session: Session, words: str) -> list[Find]:
    """Lists saved under a name."""
    asked = words.casefold().split()
    fits = [view for view in listing.views(session.library) if all(word in view.name.casefold() for word in asked)]
    return [
        Find(
            "Views",
            "rows",
            view.name,
            tr(LISTS_OF[view.query.kind]),
            "",
            functools.partial(session.view_wanted.emit, view),
        )
        for view in fits[:MOST]
    ]


def _acts(actions: Actions, words: str, *, most: int, used: tuple[str, ...] = ()) -> list[Find]:
    asked = words.casefold().split()
    fits = [
        spec
        for spec in ACTIONS
        if not spec.id.startswith("verdict.level")
        and all(w in f"{spec.words} {spec.meaning}".casefold() for w in asked)
    ]
    last = {ident: rank for rank, ident in enumerate(used)}
    fits.sort(
        key=lambda spec: (
            not all(w in spec.words.casefold() for w in asked),
            actions.state(spec.id) is not True,
            last.get(spec.id, len(last)),
        )
    )
    return [_act(actions, spec) for spec in fits[:most]]


def _settings(actions: Actions, words: str, at: Callable[[str], object] | None) -> list[Find]:
    """Settings by their names; all of them are lines of one overlay."""
    asked = words.casefold().split()
    fits = [name for name in SETTINGS if all(word in tr(name).casefold() for word in asked)]
    opens = at or (lambda _name: actions.trigger("app.settings"))
    return [
        Find("Settings", "note", tr(name), tr("in the settings"), "", functools.partial(opens, name)) for name in fits
    ]


def _act(actions: Actions, spec: ActionSpec) -> Find:
    state = actions.state(spec.id)
    reason = state if isinstance(state, str) else tr("not here") if state is False else ""
    text = tr("I see: {stance}").format(stance=spec.words) if spec.id.startswith("stance.") else spec.words
    run = (lambda: actions.trigger(spec.id)) if state is True else None
    return Find("Actions", spec.icon, text, reason, next(iter(actions.keys(spec.id)), ""), run)


def _texts(session: Session, words: str) -> list[Find]:
    try:
        hits = queries.search(session.library, words, limit=30)
    except WorkbenchError:
        return []  # what is being typed need not be a query yet
    found: list[Find] = []
    for kind, group in KIND_GROUPS.items():
        mine = [hit for hit in hits if hit.kind == kind][:MOST]
        found += [
            Find(group, KIND_ICONS[kind], _line(hit), _aside(session, hit), "", _opener(session, hit), (kind, hit.id))
            for hit in mine
        ]
    return found


def _opened(session: Session, opened: Things) -> list[Find]:
    from workbench.ui.dialogs import recents  # which makes `Find`s

    return recents.lines(session, opened)


def one_line(text: str) -> str:
    """A text with its line breaks as spaces."""
    return " ".join(text.split())


def _line(hit: SearchHit) -> str:
    return one_line(hit.title or hit.snippet.replace("[", "").replace("]", ""))


def _aside(session: Session, hit: SearchHit) -> str:
    if hit.kind == "claim":
        card = queries.claim_card(session.library, hit.id)
        claim = card.claim
        parts = [
            tr("claim C{number}").format(number=claim.number),
            texts.speaker("", own_voice=True) if card.own_voice else claim.person.name if claim.person else "",
            label(claim.status),
        ]
        return " · ".join(part for part in parts if part)
    if hit.kind == "evidence":
        source = queries.evidence(session.library, hit.id)
        return f"E{source.number} · {label(source.state)}"
    return " ".join(hit.snippet.replace("[", "").replace("]", "").split())[:60]


def _opener(session: Session, hit: SearchHit) -> Callable[[], object]:
    if hit.kind == "claim":
        return lambda: session.open_claim(hit.id)
    if hit.kind == "evidence":
        return lambda: open_evidence(session, hit.id)
    return lambda: session.open_article(queries.latest_version(session.library, hit.id))


def open_evidence(session: Session, evidence_id: int) -> None:
    """Puts the cursor on evidence by itself; its article is opened where it is named in one."""
    source = queries.evidence(session.library, evidence_id)
    version = source.mentions[0].version_id if source.mentions else None
    picked = Selection(version_id=version, evidence_id=evidence_id)
    if version is not None:
        session.open_article(version, select=picked)
    else:
        session.select(picked)


def _people(session: Session, words: str, *, most: int) -> list[Find]:
    return [
        _person(session, one.id, one.name, one.role) for one in queries.people_named(session.library, words, limit=most)
    ]


def _person(session: Session, person_id: int, name: str, role: str) -> Find:
    return Find(
        "People",
        "user",
        name,
        texts.role_beside(name, role),
        "",
        lambda: session.person_requested.emit(person_id),
        ("person", person_id),
    )

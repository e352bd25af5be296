"""The acts on the chosen rows: tag, assign, status, export, delete. Each is one step and one message with Undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.domain.changes import Outcome, Tick
from workbench.domain.vocab import ClaimStatus
from workbench.services import bulk, listing
from workbench.services import library as libraries
from workbench.ui.dialogs.ask_line import ask
from workbench.ui.lists import after, words
from workbench.ui.lists.pick import Option, Pick
from workbench.ui.translate import label, tr

if TYPE_CHECKING:
    from workbench.ui.lists.view import ListsView


def can(view: ListsView) -> bool | str:
    """Whether the chosen rows are claims, and some are chosen."""
    if view.query.kind not in words.CHOSEN_KINDS:
        return tr("Only claims are changed many at once.")
    return view.has_chosen() or tr("Choose rows first.")


def can_export(view: ListsView) -> bool | str:
    if view.query.kind not in (*words.CHOSEN_KINDS, "articles"):
        return tr("Choose claims or articles.")
    return view.has_chosen() or tr("Choose rows first.")


def tag(view: ListsView) -> None:
    def look(typed: str) -> list[Option]:
        found = listing.choices(view.session.library, "claims", "tag", typed=typed)
        return [Option(value, told, words.figure(number)) for value, told, number in found]

    Pick(
        view.window(), title=tr("Tag {what}").format(what=view.chosen_words()), look=look, free=tr("New tag “{typed}”"),
        then=lambda word: _run(view, tr("Tagging"), lambda ids, tick: bulk.add_tag(view.session.library, ids, word, tick=tick),
                               lambda n: tr("{what} tagged “{tag}”.").format(what=words.count_words("claims", n), tag=word),
                               tr("They have this tag already.")),
        empty=tr("Type a tag. It is made when it is first used."),
    ).open()  # fmt: skip


def assign(view: ListsView) -> None:
    Pick(
        view.window(), title=tr("Assign {what}").format(what=view.chosen_words()), look=lambda _typed: checkers(view), free=tr("“{typed}”"),
        then=lambda who: _assign(view, who),
    ).open()  # fmt: skip


def checkers(view: ListsView) -> list[Option]:
    """Who can be given work: the checkers of the settings, the own initials, whoever has work already; and nobody."""
    library = view.session.library
    profile = libraries.profile(library)
    work = {value: number for value, _, number in listing.choices(library, "claims", "assignee")}
    names = dict.fromkeys([*([profile.initials] if profile.initials else []), *profile.checker_list, *work])
    found = [Option(name, name, words.count_words("claims", work[name]) if name in work else "") for name in names]
    return [*found, Option(words.NOBODY, tr("nobody"))]


def _assign(view: ListsView, who: str) -> None:
    said = tr("{what} assigned to {who}.") if who else tr("{what} assigned to nobody.")
    _run(
        view, tr("Assigning"), lambda ids, tick: bulk.assign(view.session.library, ids, who, tick=tick),
        lambda n: said.format(what=words.count_words("claims", n), who=who), tr("They are assigned so already."),
    )  # fmt: skip


def status(view: ListsView) -> None:
    options = [Option(one.value, label(one)) for one in ClaimStatus]
    Pick(
        view.window(), title=tr("Status of {what}").format(what=view.chosen_words()), options=options,
        then=lambda value: _status(view, ClaimStatus(value)),
    ).open()  # fmt: skip


def _status(view: ListsView, to: ClaimStatus) -> None:
    if to is ClaimStatus.NOT_PURSUED:
        ask(
            view, title=tr("Why are they not pursued?"), label=tr("Reason"), act=tr("Set"), note=tr("It stands in the record of each claim."),
            then=lambda reason: _set(view, to, reason),
        )  # fmt: skip
    else:
        _set(view, to, "")


def _set(view: ListsView, to: ClaimStatus, reason: str) -> None:
    _run(
        view, tr("Setting the status"), lambda ids, tick: bulk.set_status(view.session.library, ids, to, reason=reason, tick=tick),
        lambda n: tr("{what} set to {status}.").format(what=words.count_words("claims", n), status=label(to)),
        tr("They have this status already."),
    )  # fmt: skip


def delete(view: ListsView) -> None:
    at = view.table.first_chosen()
    done = _run(
        view, tr("Deleting"), lambda ids, tick: bulk.delete(view.session.library, ids, tick=tick),
        lambda n: tr("{what} deleted.").format(what=words.count_words("claims", n)), "",
    )  # fmt: skip
    if done and view.session.centre == "lists":
        after.settle(view.table, at)


def export(view: ListsView) -> None:
    """The report of the chosen claims, or of the claims of the chosen articles."""
    from workbench.ui.dialogs.export import ExportOverlay, Scope

    ids = tuple(view.chosen_ids())
    name = tr("chosen {kind}").format(kind=words.kind_name(view.query.kind).casefold())
    scope = Scope(name, article_ids=ids) if view.query.kind == "articles" else Scope(name, claim_ids=ids)
    ExportOverlay(view.session, view.window(), chosen=(view.chosen_words(), scope)).open()


def _run(
    view: ListsView,
    doing: str,
    service: Callable[[list[int], Tick], Outcome[int]],
    said: Callable[[int], str],
    nothing: str,
) -> bool:
    """Whether anything was changed."""
    ids = view.chosen_ids()
    outcome = view.session.carry_out(doing, lambda tick: service(ids, tick))
    done = None if outcome is None else outcome.value
    if done:
        view.session.message.emit(said(done), True)
    elif done == 0 and nothing:
        view.session.message.emit(nothing, False)
    return bool(done)

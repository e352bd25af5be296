"""Commands across articles: what says otherwise, what is the same, and what the user says to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from workbench.cli import shapes
from workbench.cli.state import State, common, examples, with_state

if TYPE_CHECKING:
    from workbench.domain.across import Match, Side
    from workbench.services.library import Library


@click.command(
    epilog=examples(
        "workbench conflicts                          the newest articles, each with all others",
        "workbench conflicts --article A1 --json",
        "workbench conflicts --article A1 --all       also the same claims, the same evidence, and evidence that bears",
        "workbench conflicts --article A1 --all --same 2",
        "workbench conflicts --article A1 --all --link 3",
    )
)
@click.option("--article", default="", help="Only what has to do with this article.")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Also list the same claims, the same evidence, and evidence of another article that bears on a claim.",
)
@click.option(
    "--limit",
    default=200,
    show_default=True,
    type=click.IntRange(min=1),
    help="How many of the newest articles are compared.",
)
@click.option(
    "--same", type=click.IntRange(min=1), help="Join the two sides of this line: one claim, or one item of evidence."
)
@click.option("--link", "linked", type=click.IntRange(min=1), help="Link the evidence of this line to its claim.")
@click.option(
    "--apart", type=click.IntRange(min=1), help="The two sides of this line have nothing to do with each other."
)
@common
@with_state
def conflicts(
    state: State, article: str, everything: bool, limit: int, same: int | None, linked: int | None, apart: int | None
) -> None:
    """List what articles say differently about the same thing: counts, times, days, places, names, things, sums. Proposals only.

    The numbers before the lines are those of this list; --same, --link and --apart need the same options as the list they were read from.
    """
    from workbench.domain.across import DIFFERING
    from workbench.services import across, queries

    with state.reading() as library:
        article_id = queries.find(library, article, "article") if article else None
        found = across.finish(library, state.run(across.request(library, article_id, limit=limit)))
    shown = [m for m in found if everything or m.relation in DIFFERING]
    asked = {"same": same, "link": linked, "apart": apart}
    if any(number is not None for number in asked.values()):
        with state.writing() as library:
            _answer(state, library, shown, {act: number for act, number in asked.items() if number is not None})
        return
    lines = [_line(n, match) for n, match in enumerate(shown, start=1)]
    told = [_told(n, match) for n, match in enumerate(shown, start=1)]
    state.answer(told, *(lines or ["Nothing in these articles says otherwise than another."]))


def _answer(state: State, library: Library, shown: Sequence[Match], asked: dict[str, int]) -> None:
    from workbench.errors import InputError
    from workbench.services import across, queries

    if len(asked) > 1:
        raise InputError("Either --same, --link or --apart.", hint="Give one of them.")
    ((act, number),) = asked.items()
    if number > len(shown):
        raise InputError(
            "There is no such line.", f"The list has {len(shown)}.", "Read it again with the same options."
        )
    match = shown[number - 1]
    if act == "apart":
        across.not_the_same(library, match)
        state.answer({"apart": number}, "Kept apart; the pair is not proposed again.")
    elif act == "link":
        made = across.link_evidence(library, match).value
        other = queries.link(library, made).elsewhere
        told = {"link": f"L{made}", "reported_in": None if other is None else shapes.reported_in(other)}
        state.answer(told, f"Linked as L{made}: reported by the other article, seen by nobody yet.")
    elif match.one.kind == "evidence":
        state.answer({"evidence": across.same_evidence(library, match).value}, "One item of evidence now.")
    else:
        state.answer({"claim": across.same_claim(library, match).value}, "One claim now, with both places.")


def _told(number: int, match: Match) -> dict[str, Any]:
    from workbench.domain import across as domain

    told = domain.to_json(match)
    for name in ("one", "other"):
        side = told[name]
        side["article"] = f"A{side.pop('article_id')}"
        del side["version_id"], side["claim_id"], side["evidence_id"]
        side["suggestion"] = f"S{side.pop('suggestion_id')}" if side["suggestion_id"] else None
    return {"line": number, **told}


def _line(number: int, match: Match) -> str:
    from workbench.domain.across import NAMES

    words = [f"{number:3}  {NAMES[match.relation]:17}  {match.reason}"]
    words += [f"       {_side(side)}" for side in (match.one, match.other)]
    return "\n".join(words)


def _side(side: Side) -> str:
    said = f"{side.said_by}: " if side.said_by else ""
    where = ", ".join(part for part in (side.publisher, side.published[:10]) if part)
    return f"A{side.article_id}  {said}“{' '.join(side.quote.split())}”  ({side.title}{'; ' + where if where else ''})"


COMMANDS = (conflicts,)

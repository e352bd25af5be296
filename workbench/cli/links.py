"""Commands on links: accept, add, pin, stance, show, remove."""

from __future__ import annotations

from typing import Any

import click

from workbench.cli import kinds, shapes
from workbench.cli.state import State, common, examples, with_state
from workbench.domain.vocab import Basis, Stance


@click.group(
    "link",
    epilog=examples(
        "workbench link accept S20",
        "workbench link pin L1 --start 0:21.480 --end 0:48.920 --still 0:22",
        "workbench link stance L1 contradicts --seen 'people walk in through an open door'",
    ),
)
@common
@with_state
def group(state: State) -> None:
    """The links between claims and evidence: what the article asserts, and what you have seen."""


@group.command(epilog=examples("workbench link accept S20"))
@click.argument("suggestion", type=kinds.suggestion)
@common
@with_state
def accept(state: State, suggestion: int) -> None:
    """Accept a proposed link, with its claim and its evidence as a slot. Its stance stays the article's until you look."""
    from workbench.services import reviewing

    with state.writing() as library:
        _show(state, library, reviewing.accept_link(library, suggestion).value)


def _show(state: State, library: Any, link_id: int) -> None:
    from workbench.services import queries

    one = queries.link(library, link_id)
    claim = queries.claim_card(library, one.claim_id).claim
    told = {**shapes.link(one), "claim": {"id": claim.uid, "number": f"C{claim.number}"}}
    state.answer(told, f"C{claim.number}  {shapes.link_line(one)}")


@group.command(
    epilog=examples(
        "workbench link add C1 E2 --stance context",
        "workbench link add C1 E3 --stance supports --third-party 'the town clerk'",
    )
)
@click.argument("claim")
@click.argument("evidence")
@click.option("--stance", type=kinds.words(Stance), required=True, help="What it is said to do to the claim.")
@click.option("--third-party", default="", help="Whose judgement that is, where it is not the article's.")
@common
@with_state
def add(state: State, claim: str, evidence: str, stance: str, third_party: str) -> None:
    """Link EVIDENCE to a CLAIM by hand."""
    from workbench.services import linking, queries

    with state.writing() as library:
        made = linking.link(
            library,
            queries.find(library, claim, "claim"),
            queries.find(library, evidence, "evidence"),
            stance=Stance(stance),
            basis=Basis.THIRD_PARTY if third_party else Basis.ARTICLE_ASSERTS,
            third_party=third_party,
        )
        _show(state, library, made.value)


@group.command(
    epilog=examples(
        "workbench link pin L1 --start 0:21.480 --end 0:48.920 --still 0:22",
        "workbench link pin L2 --page 4",
    )
)
@click.argument("link")
@click.option("--start", type=kinds.time, help="Where it begins.")
@click.option("--end", type=kinds.time, help="Where it ends.")
@click.option("--still", type=kinds.time, help="The frame to keep as a picture.")
@click.option("--page", type=int, help="The page.")
@click.option("--row", type=int, help="The row of a table.")
@click.option("--region", default="", help="The part of a picture, as x,y,width,height.")
@click.option("--text", default="", help="The words themselves.")
@common
@with_state
def pin(
    state: State, link: str, start: int | None, end: int | None, still: int | None, text: str, **place: Any
) -> None:
    """Pin the place in the evidence that a LINK speaks of."""
    from workbench.services import linking, queries

    picture = None
    with state.reading() as library:
        link_id = queries.find(library, link, "link")
        source = queries.link(library, link_id).evidence
        if still is not None and source is not None:
            picture = state.run(linking.request_still(library, source.id, still))
    with state.writing() as library:
        linking.pin(library, link_id, start_ms=start, end_ms=end, still=picture, quote=text, **place)
        _show(state, library, link_id)


@group.command(epilog=examples("workbench link stance L1 contradicts --seen 'people walk in through an open door'"))
@click.argument("link")
@click.argument("stance", type=kinds.words(Stance))
@click.option("--seen", required=True, help="What there is to see, in one line.")
@common
@with_state
def stance(state: State, link: str, stance: str, seen: str) -> None:
    """Say what you see: the STANCE of a LINK is now observed, by you. The evidence must have been opened."""
    from workbench.services import linking, queries

    with state.writing() as library:
        link_id = queries.find(library, link, "link")
        linking.set_stance(library, link_id, Stance(stance), what_is_seen=seen)
        _show(state, library, link_id)


@group.command("show", epilog=examples("workbench link show L1 --json"))
@click.argument("link")
@common
@with_state
def show_(state: State, link: str) -> None:
    """Show one LINK."""
    from workbench.services import queries

    with state.reading() as library:
        _show(state, library, queries.find(library, link, "link"))


@group.command(epilog=examples("workbench link remove L1"))
@click.argument("link")
@common
@with_state
def remove(state: State, link: str) -> None:
    """Remove a LINK with its pin; claim and evidence stay."""
    from workbench.services import linking, queries

    with state.writing() as library:
        link_id = queries.find(library, link, "link")
        linking.unlink(library, link_id)
    state.answer({"removed": f"L{link_id}"}, f"L{link_id} removed.")


COMMANDS = (group,)

"""The command `rules`: what the rules of the analysis are called, how often each was right in this library, and their switches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from workbench.cli.state import State, common, examples, with_state

if TYPE_CHECKING:
    from workbench.domain.rules import Counted

_HEAD = f"{'':4} {'accepted':>9} {'rejected':>9} {'proposed':>9}  rule"


@click.group(
    "rules",
    invoke_without_command=True,
    epilog=examples(
        "workbench rules                             each rule with its numbers in this library",
        "workbench rules off link:back-reference     what it proposes is not shown unasked any more",
        "workbench rules on link:back-reference      everything is back",
        "workbench rules --json",
    ),
)
@click.option("--used", is_flag=True, help="Only those that have proposed something here, or are off.")
@common
@with_state
def group(state: State, used: bool) -> None:
    """The rules of the analysis: how many proposals of each were accepted and rejected here, and which are off."""
    if click.get_current_context().invoked_subcommand is not None:
        return
    from workbench.services import rules

    with state.reading() as library:
        found = [one for one in rules.counted(library) if not used or one.proposed or one.accepted or one.off]
    state.answer([_told(one) for one in found], _HEAD, *map(_line, found))


def _line(one: Counted) -> str:
    switch = "off" if one.off else "on"
    return f"{switch:4} {one.accepted:9} {one.rejected:9} {one.proposed:9}  {one.rule.key:34} {one.rule.name}"


def _told(one: Counted) -> dict[str, Any]:
    rule = one.rule
    head = {
        "rule": rule.key,
        "kind": rule.kind.value,
        "name": rule.name,
        "why": rule.why,
        "example": rule.plain_example,
    }
    return head | {"on": not one.off, "proposed": one.proposed, "accepted": one.accepted, "rejected": one.rejected}


def _switch(state: State, typed: str, *, on: bool) -> None:
    from workbench.services import rules

    with state.writing() as library:
        rule = rules.find(library, typed)
        rules.switch(library, rule.kind, rule.id, on=on)
    words = (
        "is on. What it proposed is back." if on else "is off. What it proposes is not shown unasked; nothing is lost."
    )
    state.answer({"rule": rule.key, "on": on}, f"“{rule.name}” {words}")


@group.command("off", epilog=examples("workbench rules off link:back-reference"))
@click.argument("rule")
@common
@with_state
def off(state: State, rule: str) -> None:
    """Switch a RULE off: what it proposes no longer waits; what was accepted stays."""
    _switch(state, rule, on=False)


@group.command("on", epilog=examples("workbench rules on link:back-reference"))
@click.argument("rule")
@common
@with_state
def on(state: State, rule: str) -> None:
    """Switch a RULE on again: all that it proposed is back."""
    _switch(state, rule, on=True)


COMMANDS = (group,)

"""The command `attention`: what is shown unasked, and whether the ranking learns."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import click

from workbench.cli.state import State, common, examples, with_state
from workbench.domain import attention as rules


@click.command(
    epilog=examples(
        "workbench attention                         what is set",
        "workbench attention --tier all --least 30   every statement worth at least 30 of 100",
        "workbench attention --learn                 from now on answers shift the ranking",
        "workbench attention --forget                as the program came",
    )
)
@click.option("--tier", type=click.Choice([rules.LIKELY, rules.ALL]), help="Which statements are shown unasked.")
@click.option("--least", type=click.IntRange(0, 100), help="The least check-worthiness shown unasked, 0 to 100.")
@click.option("--learn/--no-learn", "learns", default=None, help="Whether your yes and no shift the ranking.")
@click.option("--forget", is_flag=True, help="Forget every answer that was kept.")
@common
@with_state
def attention(state: State, forget: bool, **given: Any) -> None:
    """Show or change which statements are shown unasked. What falls below is counted and shown when asked for, never hidden.

    Learning is off until you switch it on. It counts reasons only, never who speaks: the same standard for everybody.
    """
    from workbench.services import attention as services

    fields = {name: value for name, value in given.items() if value is not None}
    if fields or forget:
        with state.writing(create=True) as library:
            services.put(library, replace(services.get(library), **fields))
            if forget:
                services.forget(library)
            now, kept = services.get(library), services.kept(library)
    else:
        with state.reading() as library:
            now, kept = services.get(library), services.kept(library)
    told = {**asdict(now), "answers": kept}
    state.answer(told, *[f"{name}: {value}" for name, value in told.items()])


COMMANDS = (attention,)

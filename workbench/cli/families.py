"""The table of commands, family by family, in the order of the help."""

from __future__ import annotations

import click

from workbench.cli import (
    across,
    articles,
    attention,
    care,
    claims,
    evidence,
    exporting,
    handover,
    history,
    links,
    listing,
    models,
    people,
    rules,
    verdicts,
)

COMMANDS: tuple[click.Command, ...] = tuple(
    command
    for family in (
        across,
        articles,
        claims,
        listing,
        people,
        attention,
        rules,
        evidence,
        links,
        verdicts,
        history,
        exporting,
        handover,
        care,
        models,
    )
    for command in family.COMMANDS
)

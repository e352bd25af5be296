"""The command export."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli import kinds
from workbench.cli.state import State, common, examples, with_state
from workbench.domain.vocab import Audience


@click.command(
    epilog=examples(
        "workbench export pdf --out report.pdf",
        "workbench export csv --out tables/ --claim C1 --claim C2",
        "workbench export claimreview --out claims.json --article A1",
    )
)
@click.argument("kind", type=click.Choice(["pdf", "csv", "claimreview"]))
@click.option(
    "--out", type=click.Path(readable=False, path_type=Path), required=True, help="The file; for csv a folder."
)
@click.option("--claim", "claims", multiple=True, metavar="ID", help="Only this claim; may be repeated.")
@click.option(
    "--article", "articles", multiple=True, metavar="ID", help="Only claims of this article; may be repeated."
)
@click.option(
    "--audience", type=kinds.words(Audience), default="publication", show_default=True, help="Who will read it."
)
@click.option("--bom", is_flag=True, help="Begin CSV files with a byte order mark, for old spreadsheets.")
@common
@with_state
def export(
    state: State, kind: str, out: Path, claims: tuple[str, ...], articles: tuple[str, ...], audience: str, bom: bool
) -> None:
    """Write a report of the accepted claims: pdf, csv or claimreview. What the audience may not see is left out and counted."""
    from workbench.services import exporting, queries

    with state.reading() as library:
        call = exporting.request_export(
            library,
            kind,
            out,
            audience=Audience(audience),
            claim_ids=[queries.find(library, typed, "claim") for typed in claims],
            article_ids=[queries.find(library, typed, "article") for typed in articles],
            bom=bom,
        )
        made = exporting.finish_export(library, state.run(call))
    for warning in made.warnings:
        state.say(f"Note: {warning}")
    if made.withheld:
        state.say(f"Withheld for this audience: {made.withheld}.")
    told = {
        "paths": [str(path) for path in made.paths],
        "claims": made.claims,
        "withheld": made.withheld,
        "warnings": list(made.warnings),
    }
    state.answer(told, *[str(path) for path in made.paths])


COMMANDS = (export,)

"""The command on language models: which there are, which are used, and the folder where they are looked for besides the installed ones."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.state import State, common, examples, with_state


@click.command("models", epilog=examples("workbench models", "workbench models --folder /srv/spacy-models"))
@click.option(
    "--folder",
    type=click.Path(readable=False, path_type=Path),
    help="Look for models in this folder too, from now on, on this computer.",
)
@click.option("--no-folder", is_flag=True, help="Use the installed models alone.")
@common
@with_state
def models_command(state: State, folder: Path | None, no_folder: bool) -> int:
    """List the language models, and which are used; set the models' folder of this computer (exit 1 where it holds none)."""
    from dataclasses import asdict

    from workbench.services import models

    if folder is not None and no_folder:
        raise click.UsageError("Either --folder or --no-folder.")
    if folder is not None:
        models.put_folder(str(folder.absolute()))
    elif no_folder:
        models.put_folder("")
    now = models.folder()
    found = models.finish_models(state.run(models.request_models(now)))
    told = {"folder": now, "trouble": found.trouble, "models": [asdict(one) for one in found.models]}
    lines = [
        f"{one.name} {one.version} ({one.language})  {'used' if one.used else f'not used: {one.why_not}'}  {one.path or 'installed'}"
        for one in found.models
    ]
    where = [f"Models’ folder: {now}. {found.trouble}".rstrip()] if now else []
    state.answer(told, *lines, *where)
    return 1 if found.trouble else 0


COMMANDS = (models_command,)

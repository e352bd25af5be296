"""The command line read by machine: every command and option says what it does, and every command shows an example."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from workbench.cli.main import cli


def commands(group: click.Command, path: str = "workbench") -> Iterator[tuple[str, click.Command]]:
    yield path, group
    if isinstance(group, click.Group):
        context = click.Context(group)
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            assert command is not None
            yield from commands(command, f"{path} {name}")


ALL = dict(commands(cli))


@pytest.mark.parametrize("name", ALL)
def test_a_command_says_what_it_does(name: str) -> None:
    command = ALL[name]
    assert command.help
    assert command.help.strip().endswith(".")
    assert "Examples:" in (command.epilog or "")
    assert name in (command.epilog or "").replace("\b", "")


@pytest.mark.parametrize("name", ALL)
def test_an_option_says_what_it_is_for(name: str) -> None:
    for parameter in ALL[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts}"
            assert parameter.help.endswith((".", ".)"))


@pytest.mark.parametrize("name", ALL)
def test_library_and_json_stand_with_every_command(name: str) -> None:
    options = {word for parameter in ALL[name].params for word in parameter.opts}
    assert {"--library", "--json"} <= options


def test_the_commands_of_the_product_are_there() -> None:
    wanted = [
        "import",
        "extract",
        "analyse",
        "claims",
        "evidence",
        "link",
        "verdict",
        "history",
        "undo",
        "redo",
        "search",
        "export",
        "verify",
        "purge",
        "backup",
        "restore",
        "check",
        "demo",
    ]
    assert set(wanted) <= set(cli.gather())

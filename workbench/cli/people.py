"""Commands on people: list, show, rename, alias, merge, apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from workbench.cli import shapes
from workbench.cli.state import State, common, examples, limited, with_state
from workbench.domain.person import Person
from workbench.domain.vocab import label

if TYPE_CHECKING:
    from workbench.services.library import Library


@click.group(
    "people",
    invoke_without_command=True,
    epilog=examples(
        "workbench people                            everybody who says something",
        "workbench people show 'Edmund Varle'        what one person said, and who may be the same",
        "workbench people merge P1 P4                P4 is P1",
        "workbench people apart P1 P5                two people of one name",
    ),
)
@common
@with_state
def group(state: State) -> None:
    """Who says something, over all articles. Nobody is merged unless you say so. Without a further word: the list."""
    if click.get_current_context().invoked_subcommand is None:
        _list(state, limit=50)


@group.command("list", epilog=examples("workbench people list --limit 500 --json"))
@limited
@common
@with_state
def list_(state: State, limit: int) -> None:
    """List the people, by name."""
    _list(state, limit=limit)


def _list(state: State, *, limit: int) -> None:
    from workbench.services import queries

    with state.reading() as library:
        counts = queries.claim_counts(library)
        found = [(person, counts.get(person.id, 0)) for person in queries.people(library, limit=limit)]
    told = [{**_shape(person), "claims": claims} for person, claims in found]
    state.answer(told, *[f"{_line(person)}  ({claims} claims)" for person, claims in found])


def _shape(person: Person) -> dict[str, Any]:
    told: dict[str, Any] = {name: value for name, value in shapes.plain(person).items() if name != "uid"}
    return told | {"id": person.uid, "number": f"P{person.id}"}


def _line(person: Person) -> str:
    named = f" (also {', '.join(person.aliases)})" if person.aliases else ""
    role = f", {person.role}" if person.role and person.role != person.name else ""
    return f"P{person.id}  {person.name}{named}{role}  [{label(person.protection)}]"


@group.command(epilog=examples("workbench people show P1", "workbench people show 'Edmund Varle' --json"))
@click.argument("person")
@common
@with_state
def show(state: State, person: str) -> None:
    """Show a PERSON (a name, an alias or P3): names, protection, claims, and who may be the same."""
    from workbench.services import people

    with state.reading() as library:
        _show(state, library, people.find(library, person))


def _show(state: State, library: Library, person_id: int) -> None:
    from workbench.services import people, queries

    one = queries.person(library, person_id)
    rows = queries.claims(library, person_id=person_id, limit=1_000)
    near = people.namesakes(library, person_id)
    told = _shape(one)
    told["claims"] = [shapes.claim_row(row) for row in rows]
    told["namesakes"] = [
        {"number": f"P{n.person.id}", "name": n.person.name, "reason": n.reason, "articles": n.articles} for n in near
    ]
    lines = [_line(one)]
    lines += [f"    C{row.number}  “{row.verbatim}”  [{row.verdict_label or label(row.status)}]" for row in rows]
    lines += [f"    Perhaps P{n.person.id} {n.person.name}: {n.reason}; in {n.articles} other articles" for n in near]
    state.answer(told, *lines)


@group.command(epilog=examples("workbench people rename P1 'Edmund K. Varle'"))
@click.argument("person")
@click.argument("name")
@common
@with_state
def rename(state: State, person: str, name: str) -> None:
    """Give a PERSON another NAME."""
    _edit(state, person, name=name)


@group.command(epilog=examples("workbench people alias P1 'Eddie Varle'", "workbench people alias P1 Eddie --remove"))
@click.argument("person")
@click.argument("name")
@click.option("--remove", is_flag=True, help="Take the alias away.")
@common
@with_state
def alias(state: State, person: str, name: str, remove: bool) -> None:
    """Add an alias to a PERSON."""
    from workbench.services import people, queries

    with state.reading() as library:
        now = queries.person(library, people.find(library, person)).aliases
    kept = [one for one in now if one != name]
    _edit(state, person, aliases=kept if remove else [*kept, name])


def _edit(state: State, person: str, **fields: Any) -> None:
    from workbench.services import people

    with state.writing() as library:
        person_id = people.find(library, person)
        people.edit_person(library, person_id, **fields)
        _show(state, library, person_id)


@group.command(epilog=examples("workbench people merge P1 P4"))
@click.argument("kept")
@click.argument("other")
@common
@with_state
def merge(state: State, kept: str, other: str) -> None:
    """Make one person of two: what OTHER said goes to KEPT, and OTHER's name becomes an alias."""
    from workbench.services import people

    with state.writing() as library:
        kept_id = people.find(library, kept)
        people.merge(library, kept_id, people.find(library, other))
        _show(state, library, kept_id)


@group.command(epilog=examples("workbench people apart P1 P4"))
@click.argument("one")
@click.argument("other")
@common
@with_state
def apart(state: State, one: str, other: str) -> None:
    """Remember that two people who look alike are two."""
    from workbench.services import people

    with state.writing() as library:
        first, second = people.find(library, one), people.find(library, other)
        people.keep_apart(library, first, second)
    state.answer({"apart": [f"P{first}", f"P{second}"]}, f"P{first} and P{second} are kept apart.")


COMMANDS = (group,)

"""Commands on evidence: list, suggested, accept, add, locate, attach, open, edit, authenticity, unavailable, check, find."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli import kinds, shapes
from workbench.cli.state import State, common, examples, limited, with_state
from workbench.domain.evidence import Evidence
from workbench.domain.vocab import Authenticity, Disclosure, EvidenceKind, FileMode, Origin

_FILE = click.Path(readable=False, path_type=Path)


@click.group(
    "evidence",
    invoke_without_command=True,
    epilog=examples(
        "workbench evidence                          every slot",
        "workbench evidence list --unopened          what is still to get or to open",
        "workbench evidence attach E1 street.webm",
        "workbench evidence open E1",
    ),
)
@common
@with_state
def group(state: State) -> None:
    """The evidence: slots that are mentioned, located, held, opened, pinned, assessed, or unavailable. Bare: the list."""
    if click.get_current_context().invoked_subcommand is None:
        _list(state, unopened=False, article="", limit=50)


@group.command("list", epilog=examples("workbench evidence list --unopened --json"))
@click.option("--unopened", is_flag=True, help="Only what nobody has opened.")
@click.option("--article", default="", help="Only what this article names or is linked to its claims.")
@limited
@common
@with_state
def list_(state: State, unopened: bool, article: str, limit: int) -> None:
    """List the evidence, newest first."""
    _list(state, unopened=unopened, article=article, limit=limit)


def _list(state: State, *, unopened: bool, article: str, limit: int) -> None:
    from workbench.services import queries

    with state.reading() as library:
        article_id = queries.find(library, article, "article") if article else None
        found = queries.evidence_list(library, unopened=unopened, article_id=article_id, limit=limit)
        told = [_told(library, one) for one in found]
    state.answer([data for data, _ in told], *[line for _, line in told])


def _told(library: Any, one: Evidence) -> tuple[dict[str, Any], str]:
    """As data and as a line, with the address that the page has for it while nobody has said where it is."""
    from workbench.services import addresses

    address = addresses.proposed(library, one)
    proposed = "" if address is None else address.url
    return {**shapes.evidence(one), "proposed_url": proposed or None}, shapes.evidence_line(one, proposed)


@group.command(epilog=examples("workbench evidence suggested A1"))
@click.argument("article")
@common
@with_state
def suggested(state: State, article: str) -> None:
    """List the evidence that an ARTICLE mentions."""
    from workbench.services import queries

    with state.reading() as library:
        version_id = queries.latest_version(library, queries.find(library, article, "article"))
        text = queries.article_text(library, version_id).text
        found = queries.evidence_suggestions(library, version_id)
    told = [shapes.evidence_suggestion(one, one.evidence.span.of(text)) for one in found]
    lines = [
        f"{one['suggestion']}  {one['kind']}  “{one['words']}”{' (accepted)' * one['accepted']}"
        f"{'  (in the page: ' + one['url'] + ')' if one['url'] else ''}"
        for one in told
    ]
    state.answer(told, *lines)


@group.command(epilog=examples("workbench evidence accept S7"))
@click.argument("suggestion", type=kinds.suggestion)
@common
@with_state
def accept(state: State, suggestion: int) -> None:
    """Make a slot of a mention that the analysis found."""
    from workbench.services import reviewing

    with state.writing() as library:
        _show(state, library, reviewing.accept_evidence(library, suggestion).value)


def _show(state: State, library: Any, evidence_id: int) -> None:
    from workbench.services import queries

    state.answer(*_told(library, queries.evidence(library, evidence_id)))


@group.command("show", epilog=examples("workbench evidence show E1 --json"))
@click.argument("evidence")
@common
@with_state
def show_(state: State, evidence: str) -> None:
    """Show one item of EVIDENCE."""
    from workbench.services import queries

    with state.reading() as library:
        _show(state, library, queries.find(library, evidence, "evidence"))


@group.command(epilog=examples("workbench evidence add 'Council minutes, 3 May' --kind document --claim C1"))
@click.argument("title")
@click.option("--kind", type=kinds.words(EvidenceKind), default="document", show_default=True, help="Its kind.")
@click.option("--claim", default="", help="A claim it bears on.")
@click.option("--article", default="", help="The article that names it, with --quote.")
@click.option("--quote", "quoted", default="", help="The exact words of the article that name it.")
@click.option("--url", default="", help="Where it is.")
@common
@with_state
def add(state: State, title: str, kind: str, claim: str, article: str, quoted: str, url: str) -> None:
    """Add evidence by hand."""
    from workbench.services import linking, queries

    with state.writing() as library:
        version_id = queries.latest_version(library, queries.find(library, article, "article")) if article else None
        made = linking.new_evidence(
            library,
            kind=EvidenceKind(kind),
            title=title,
            claim_id=queries.find(library, claim, "claim") if claim else None,
            version_id=version_id,
            span=queries.span_of(library, version_id, quoted) if version_id is not None and quoted else None,
            url=url,
        )
        _show(state, library, made.value)


@group.command(
    epilog=examples(
        "workbench evidence locate E1 https://example.org/video",
        "workbench evidence locate E1                the address that the page has for it",
    )
)
@click.argument("evidence")
@click.argument("url", default="")
@common
@with_state
def locate(state: State, evidence: str, url: str) -> None:
    """Say where EVIDENCE is; without URL, take the address that the page has where it names it. Nothing is opened."""
    from workbench.services import addresses, linking, queries

    with state.writing() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        if url:
            linking.set_located(library, evidence_id, url)
        else:
            addresses.take(library, evidence_id)
        _show(state, library, evidence_id)


@group.command(
    epilog=examples("workbench evidence attach E1 street.webm", "workbench evidence attach E1 huge.mov --link")
)
@click.argument("evidence")
@click.argument("file", type=_FILE)
@click.option("--link", "linked", is_flag=True, help="Leave the file where it is instead of copying it.")
@common
@with_state
def attach(state: State, evidence: str, file: Path, linked: bool) -> None:
    """Give EVIDENCE its FILE: hashed, and copied into the library."""
    from workbench.services import linking, queries

    with state.reading() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        call = linking.request_file(file, library=None if linked else library)
    result = state.run(call)
    mode = FileMode.LINKED if linked else FileMode.COPIED
    with state.writing() as library:
        linking.attach_file(library, evidence_id, file, result, mode=mode)
        _show(state, library, evidence_id)


@group.command("open", epilog=examples("workbench evidence open E1"))
@click.argument("evidence")
@common
@with_state
def open_(state: State, evidence: str) -> None:
    """Record that you have opened EVIDENCE and looked at it."""
    from workbench.services import linking, queries

    with state.writing() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        linking.mark_opened(library, evidence_id)
        _show(state, library, evidence_id)


@group.command(
    epilog=examples("workbench evidence authenticity E1 established --how 'original upload found, place compared'")
)
@click.argument("evidence")
@click.argument("value", type=kinds.words(Authenticity))
@click.option("--how", default="", help="How that was found out, in one line.")
@common
@with_state
def authenticity(state: State, evidence: str, value: str, how: str) -> None:
    """Say whether EVIDENCE is genuine. Seen is not genuine: these are two things."""
    from workbench.services import linking, queries

    with state.writing() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        linking.set_authenticity(library, evidence_id, Authenticity(value), how=how)
        _show(state, library, evidence_id)


@group.command(epilog=examples("workbench evidence unavailable E2 --reason 'deleted by the uploader'"))
@click.argument("evidence")
@click.option("--reason", required=True, help="Why it cannot be had; it prints.")
@common
@with_state
def unavailable(state: State, evidence: str, reason: str) -> None:
    """Record that EVIDENCE cannot be had."""
    from workbench.services import linking, queries

    with state.writing() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        linking.set_unavailable(library, evidence_id, reason)
        _show(state, library, evidence_id)


@group.command(epilog=examples("workbench evidence edit E1 --title 'Street video, Hall Lane' --disclosure public"))
@click.argument("evidence")
@click.option("--title", help="What it is, in a few words.")
@click.option("--kind", type=kinds.words(EvidenceKind), help="Its kind.")
@click.option("--origin", type=kinds.words(Origin), help="How near to the event it is.")
@click.option("--author", help="Who made it.")
@click.option("--publisher", help="Who published it.")
@click.option("--url", help="Where it is.")
@click.option("--archived-url", help="Where a copy is kept.")
@click.option("--date", help="When it was made.")
@click.option("--place", help="Where it was made.")
@click.option("--note", help="A line about it.")
@click.option("--disclosure", type=kinds.words(Disclosure), help="Who may know of it.")
@common
@with_state
def edit(state: State, evidence: str, **given: str | None) -> None:
    """Change fields of EVIDENCE."""
    from workbench.services import linking, queries

    fields = {name: value for name, value in given.items() if value is not None}
    with state.writing() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        linking.edit_evidence(library, evidence_id, **fields)
        _show(state, library, evidence_id)


@group.command(epilog=examples("workbench evidence check E1"))
@click.argument("evidence")
@common
@with_state
def check(state: State, evidence: str) -> int:
    """Hash the file of EVIDENCE again: unchanged, changed or missing (exit 1 unless unchanged)."""
    from workbench.services import linking, queries

    with state.reading() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        found = linking.file_state(library, evidence_id, None)
        if found != "missing":
            found = linking.file_state(
                library, evidence_id, state.run(linking.request_check_file(library, evidence_id))
            )
    state.answer({"state": found}, found)
    return 0 if found == "unchanged" else 1


@group.command(epilog=examples("workbench evidence find E1 ~/Videos"))
@click.argument("evidence")
@click.argument("folder", type=_FILE)
@common
@with_state
def find(state: State, evidence: str, folder: Path) -> int:
    """Look below FOLDER for the moved file of EVIDENCE, by its hash."""
    from workbench.services import linking, queries

    with state.reading() as library:
        evidence_id = queries.find(library, evidence, "evidence")
        result = state.run(linking.request_find(library, evidence_id, folder))
    if result["path"] is not None:
        with state.writing() as library:
            linking.relink(library, evidence_id, Path(result["path"]), result)
    state.answer({"path": result["path"]}, result["path"] or "It is not below this folder.")
    return 0 if result["path"] else 1


COMMANDS = (group,)

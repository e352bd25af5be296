"""Commands on articles: import, extract, analyse, articles."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from workbench.cli import shapes, walk
from workbench.cli.state import State, common, examples, limited, print_json, with_state
from workbench.domain.call import Call
from workbench.errors import InputError, WorkbenchError

_FILE = click.Path(readable=False, path_type=Path)


@click.command(
    "import",
    epilog=examples(
        "workbench import article.html --url https://example.org/story",
        "pbpaste | workbench import -",
        "workbench import backlog.csv --map claim=Statement --map said_by=Who",
    ),
)
@click.argument("source", metavar="FILE|URL|-")
@click.option("--url", default="", help="The address the article was saved from.")
@click.option("--no-analyse", is_flag=True, help="Do not look for claims now.")
@click.option(
    "--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="For a table of claims: what a column holds."
)
@common
@with_state
def import_(state: State, source: str, url: str, no_analyse: bool, mapping: tuple[str, ...]) -> None:
    """Store an article and print its id. A .csv is taken as a table of claims; `-` reads the article from standard input."""
    if source.startswith(("http://", "https://")):
        raise InputError(
            "Addresses are not fetched by this version.", source, "Save the page and import the file with --url."
        )
    if source.lower().endswith(".csv"):
        _import_backlog(state, Path(source), mapping)
        return
    if source != "-":
        _import_article(state, Path(source), url=url, analyse=not no_analyse)
        return
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        path = Path(folder) / "pasted"
        path.write_bytes(sys.stdin.buffer.read())
        _import_article(state, path, url=url, analyse=not no_analyse)


def _import_article(state: State, path: Path, *, url: str, analyse: bool) -> None:
    from workbench.services import articles, queries

    read = state.run(articles.request_import(path, url=url))
    with state.writing(create=True) as library:
        made = articles.finish_import(library, read, path).value
        uid = queries.article(library, made.article_id).uid
        wanted = analyse and not queries.article_text(library, made.version_id).analysed
    told: dict[str, Any] = {"id": uid, "number": f"A{made.article_id}", "title": made.title, "known": made.known}
    told["warnings"] = list(made.warnings)
    for warning in made.warnings:
        state.say(f"Note: {warning}")
    state.say(f"{'Known already' if made.known else 'Stored'}: A{made.article_id} {made.title}")
    if wanted:
        counts, _ = _analyse_version(state, made.version_id)
        told["found"] = asdict(counts)
        state.say(f"Found {counts.claims} statements ({counts.likely} likely ones), {counts.links} proposed links.")
    state.answer(told, uid)


def _analyse_version(state: State, version_id: int) -> tuple[Any, dict[str, Any]]:
    """The counts and the whole answer. The library is not held while the child works."""
    from workbench.services import articles

    with state.reading() as library:
        call = articles.request_analysis(library, version_id)
    result = state.run(call)
    with state.writing() as library:
        return articles.finish_analysis(library, version_id, result), {**result, "text": call.args["text"]}


def _import_backlog(state: State, path: Path, mapping: tuple[str, ...]) -> None:
    from workbench.services import articles

    head = state.run(articles.request_columns(path))
    chosen = {**head["mapping"], **_mapping(mapping)}
    if "claim" not in chosen:
        raise InputError(
            "Which column holds the claim?", f"Columns: {', '.join(head['header'])}.", "Say it: --map claim=COLUMN."
        )
    rows = state.run(articles.request_backlog(path, chosen))
    with state.writing(create=True) as library:
        made = articles.finish_backlog(library, rows).value
    state.answer({"claims": made, "mapping": chosen}, f"{made} claims stored.")


def _mapping(pairs: tuple[str, ...]) -> dict[str, str]:
    for pair in pairs:
        if "=" not in pair:
            raise click.BadParameter(f"{pair!r} is not FIELD=COLUMN.", param_hint="--map")
    return {pair.split("=", 1)[0]: pair.split("=", 1)[1] for pair in pairs}


@click.command(
    epilog=examples(
        "workbench extract page.html",
        "workbench extract saved-pages/ --out answers/",
    )
)
@click.argument("source", type=_FILE, metavar="FILE|FOLDER")
@click.option("--url", default="", help="The address the file was saved from.")
@click.option("--out", type=_FILE, help="Folder for the answers, one JSON a file; made where it is missing.")
@common
@with_state
def extract(state: State, source: Path, url: str, out: Path | None) -> int:
    """Read an article without storing it: title, authors, dates, text, passages, media. Answers in JSON; needs no library."""
    from workbench.services import articles

    def answer(path: Path) -> Any:
        return state.run(articles.request_import(path, url=url))

    return _answers(state, source, out, answer, suffixes=())


@click.command(
    epilog=examples(
        "workbench analyse article.txt --as-is",
        "workbench analyse texts/ --as-is --out answers/",
        "workbench analyse A1                        look again at a stored article",
        "workbench analyse article.txt --as-is --explain | less",
    )
)
@click.argument("source", metavar="FILE|FOLDER|ARTICLE_ID")
@click.option("--as-is", is_flag=True, help="Take the file as it stands: UTF-8, offsets count its code points.")
@click.option("--out", type=_FILE, help="Folder for the answers, one JSON a file; made where it is missing.")
@click.option("--explain", is_flag=True, help="Say in plain words why each thing is proposed; with --json as data.")
@common
@with_state
def analyse(state: State, source: str, as_is: bool, out: Path | None, explain: bool) -> int:
    """Look for claims, who made them, the evidence that is mentioned and what it does to them. Answers in JSON.

    \b
    Offsets count code points, half open; what is not known is null.
    Of a claim: spans, mode, cue, kind, claimant (name, mention, role),
      checkworthiness (a rank, 0 to 1), reasons, rule, likely (shown unasked),
      wording (proposed), negated, hedged, hops (who told whom), date, place.
    Of evidence: span, kind, rule, reason, slot (the same number names the
      same item), confidence, maker, publisher, date, url (the page's link
      or player at that place; only of an .html file), url_words.
    Of a link: claim and evidence (places in the lists), stance, cue, rule,
      reason, confidence, basis, reference (the words that point back),
      third_party (whose opinion), origin (the claim only comes from there).
    With --explain also explained: kind, index, title, words, lines,
      shown_unasked, why_not.
    """
    path = Path(source)
    if not path.exists() and not as_is and out is None and not path.suffix:
        return _analyse_stored(state, source, explain=explain)
    answer = _as_is if as_is else _read_first

    def one(path: Path) -> Any:
        told = answer(state, path)
        return _explained(told, told.get("text") or path.read_bytes().decode("utf-8")) if explain else told

    if explain and out is None and not path.is_dir() and not state.as_json:
        told = answer(state, path)
        _print_explanation(told, told.get("text") or path.read_bytes().decode("utf-8"))
        return 0
    return _answers(state, path, out, one, suffixes=(".txt",))


def _explained(told: Any, text: str) -> Any:
    from workbench.cli import explain

    return explain.with_explanation(told, text)


def _print_explanation(told: Any, text: str) -> None:
    from workbench.cli import explain

    for line in explain.lines(told, text):
        click.echo(line)


def _analyse_stored(state: State, typed: str, *, explain: bool) -> int:
    from workbench.services import queries

    with state.reading() as library:
        version_id = queries.latest_version(library, queries.find(library, typed, "article"))
    _, told = _analyse_version(state, version_id)
    if explain and not state.as_json:
        _print_explanation(told, told["text"])
    else:
        _print(state, _explained(told, told["text"]) if explain else told)
    return 0


def _as_is(state: State, path: Path) -> Any:
    from workbench.services import articles

    return state.run(articles.request_analysis_as_is(path))


def _read_first(state: State, path: Path) -> Any:
    from workbench.services import articles

    read = state.run(articles.request_import(path))
    body = [[p["start"], p["end"]] for p in read["passages"] if p["role"] == "body"]
    text = read["full_text"]
    told = {"text": text, "body": body, "published": read["published"], "links": read["links"]}
    call = Call("analyse", told, budget=articles.analysis_budget(len(text)))
    return {**state.run(call), "text": text, "passages": read["passages"]}


def _answers(
    state: State, source: Path, out: Path | None, answer: Callable[[Path], Any], *, suffixes: tuple[str, ...]
) -> int:
    """One answer to standard output or into `out`; of a folder one a file, going on after files that cannot be read."""
    if not source.is_dir():
        told = answer(source)
        if out is None:
            _print(state, told)
        else:
            _write(walk.make_folder(out) / walk.answer_names([source], source.parent)[source], told)
        return 0
    if out is None:
        raise click.UsageError("A folder needs --out FOLDER for its answers.")
    closed: list[OSError] = []
    paths = walk.files_below(source, suffixes=suffixes, on_closed=closed.append)
    if not paths and not closed:
        raise InputError("There are no files to read in this folder.", str(source))
    failed = len(closed)
    for trouble in closed:
        click.echo(f"{trouble.filename}: This folder cannot be read: {trouble.strerror}.", err=True)
    walk.make_folder(out)
    for path, name in walk.answer_names(paths, source).items():
        try:
            _write(out / name, answer(path))
        except WorkbenchError as error:
            failed += 1
            click.echo(f"{path.relative_to(source)}: {error}", err=True)
    written = len(paths) + len(closed) - failed
    state.answer({"written": written, "failed": failed}, f"{written} written, {failed} failed.")
    return 1 if failed else 0


def _print(state: State, told: Any) -> None:
    print_json(told, indent=None if state.as_json else 1)


def _write(path: Path, told: Any) -> None:
    walk.write_whole(path, (json.dumps(told, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace"))


@click.command("articles", epilog=examples("workbench articles", "workbench articles --json"))
@limited
@common
@with_state
def list_(state: State, limit: int) -> None:
    """List the stored articles, newest first."""
    from workbench.services import queries

    with state.reading() as library:
        rows = queries.articles(library, limit=limit)
        told = [shapes.article(queries.article(library, row.id), row) for row in rows]
    lines = [f"A{row.id}  {row.title}  ({row.claims} claims, {row.suggestions} suggestions)" for row in rows]
    state.answer(told, *lines)


COMMANDS = (import_, extract, analyse, list_)

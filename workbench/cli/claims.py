"""Commands on claims: list, suggested, accept, reject, add, show, edit, status, delete, and what is written about them."""

from __future__ import annotations

from typing import Any

import click

from workbench.cli import kinds, shapes
from workbench.cli.state import State, common, examples, limited, with_state
from workbench.domain.spans import quote
from workbench.domain.vocab import ClaimKind, ClaimStatus, Disclosure, label
from workbench.errors import InputError, NotFound


@click.group(
    "claims",
    invoke_without_command=True,
    epilog=examples(
        "workbench claims                            the accepted claims",
        "workbench claims suggested A1               what was found in an article",
        "workbench claims accept S3 --speaker 'Edmund Varle'",
        "workbench claims show C1",
    ),
)
@click.option("--person", default="", help="Only those of this person: a name, an alias, or P3.")
@common
@with_state
def group(state: State, person: str) -> None:
    """The claims: what was found, what was accepted, who said it. Without a further word: the list."""
    if click.get_current_context().invoked_subcommand is None:
        _list(state, article="", status=None, person=person, limit=50)


@group.command("list", epilog=examples("workbench claims list --status in_review --json"))
@click.option("--article", default="", help="Only those of this article.")
@click.option("--status", type=kinds.words(ClaimStatus), help="Only those of this status.")
@click.option("--person", default="", help="Only those of this person: a name, an alias, or P3.")
@limited
@common
@with_state
def list_(state: State, article: str, status: str | None, person: str, limit: int) -> None:
    """List the accepted claims, newest first."""
    _list(state, article=article, status=status, person=person, limit=limit)


def _list(state: State, *, article: str, status: str | None, person: str, limit: int) -> None:
    from workbench.services import people, queries

    with state.reading() as library:
        article_id = queries.find(library, article, "article") if article else None
        chosen = ClaimStatus(status) if status else None
        said_by = people.find(library, person) if person else None
        rows = queries.claims(library, article_id=article_id, status=chosen, person_id=said_by, limit=limit)
    lines = [
        f"C{row.number}  “{row.verbatim}”  {row.said_by or ('the article' if row.own_voice else 'speaker unknown')}  [{row.verdict_label or label(row.status)}]"
        for row in rows
    ]
    state.answer([shapes.claim_row(row) for row in rows], *lines)


@group.command(epilog=examples("workbench claims suggested A1", "workbench claims suggested A1 --all --json"))
@click.argument("article")
@click.option("--all", "everything", is_flag=True, help="Also the less likely ones.")
@common
@with_state
def suggested(state: State, article: str, everything: bool) -> None:
    """List what the analysis proposes for an ARTICLE, those with a proposed link first."""
    from workbench.domain.attention import without_off, worth_showing
    from workbench.services import attention, queries

    with state.reading() as library:
        wanted = attention.get(library)
        version_id = queries.latest_version(library, queries.find(library, article, "article"))
        text = queries.article_text(library, version_id).text
        found = queries.suggestions(library, version_id)
    shown = found if everything else [without_off(one) for one in found if worth_showing(one, wanted)]
    told = [shapes.suggestion(one, quote(text, one.claim.spans)) for one in shown]
    state.answer(told, *[line for one in told for line in _suggestion_lines(one)])
    if len(shown) < len(found):
        state.say(f"{len(found) - len(shown)} less likely statements, or of rules that are off: --all shows them.")


def _suggestion_lines(one: dict[str, Any]) -> list[str]:
    mark = " (accepted)" if one["accepted"] else ""
    lines = [f"{one['suggestion']}  “{one['words']}”  {one['claimant'] or 'speaker unknown'}{mark}"]
    for link in one["links"]:
        lines += [f"    {link['suggestion']}  {link['stance'].replace('_', ' ')}: {link['reason']}"]
    return lines


@group.command(
    epilog=examples(
        "workbench claims accept S3",
        "workbench claims accept S3 --speaker 'Edmund Varle'",
        "workbench claims accept --likely A1 --links",
    )
)
@click.argument("suggestion", type=kinds.suggestion, required=False)
@click.option("--speaker", help="Who said it, where the proposal is wrong; '' for nobody.")
@click.option("--likely", default="", metavar="ARTICLE", help="All likely suggestions of this article, as one step.")
@click.option("--links", is_flag=True, help="With --likely: their likely links too, as the article asserts them.")
@common
@with_state
def accept(state: State, suggestion: int | None, speaker: str | None, likely: str, links: bool) -> None:
    """Make a claim of a SUGGESTION, or of all likely ones of an article."""
    from workbench.services import queries, reviewing

    if (suggestion is None) == (not likely) or (links and not likely) or (likely and speaker is not None):
        raise click.UsageError("Name one SUGGESTION, or an article with --likely (and --links).")
    if likely:
        _accept_likely(state, likely, links=links)
        return
    with state.writing() as library:
        assert suggestion is not None
        claim_id = reviewing.accept_claim(library, suggestion, speaker=speaker).value
        show(state, queries.claim_card(library, claim_id))


def _accept_likely(state: State, article: str, *, links: bool) -> None:
    from workbench.services import accepting, queries

    with state.writing() as library:
        version_id = queries.latest_version(library, queries.find(library, article, "article"))
        made = accepting.accept_likely(library, version_id, with_links=links).value
    state.answer(
        {"claims": made.claims, "links": made.links}, f"Accepted {made.words}. “workbench undo” takes it back."
    )


@group.command(epilog=examples("workbench claims reject S4"))
@click.argument("suggestion", type=kinds.suggestion)
@common
@with_state
def reject(state: State, suggestion: int) -> None:
    """Turn a SUGGESTION down, for good: a claim, evidence or a link."""
    from workbench.services import reviewing

    with state.writing() as library:
        reviewing.reject(library, suggestion)
    state.answer({"rejected": f"S{suggestion}"}, f"S{suggestion} rejected.")


@group.command(
    epilog=examples(
        "workbench claims add --article A1 --quote 'the hall will be closed by spring' --speaker 'Edmund Varle'",
        "workbench claims add 'Crime has doubled' --speaker 'A caller' --kind numerical",
    )
)
@click.argument("words", default="")
@click.option("--article", default="", help="The article it stands in.")
@click.option("--quote", "quoted", default="", help="Its exact words in the article.")
@click.option("--speaker", default="", help="Who said it.")
@click.option("--kind", type=kinds.words(ClaimKind), default=ClaimKind.EVENT.value, show_default=True, help="Its kind.")
@common
@with_state
def add(state: State, words: str, article: str, quoted: str, speaker: str, kind: str) -> None:
    """Add a claim by hand: by its exact words in an article, or in WORDS of its own."""
    from workbench.services import queries, reviewing

    with state.writing(create=not article) as library:
        version_id = queries.latest_version(library, queries.find(library, article, "article")) if article else None
        spans = []
        if quoted:
            if version_id is None:
                raise InputError("Which article is quoted?", hint="Name it with --article.")
            spans = [queries.span_of(library, version_id, quoted)]
        made = reviewing.new_claim(
            library, version_id=version_id, spans=spans, words=words, speaker=speaker, kind=ClaimKind(kind)
        )
        show(state, queries.claim_card(library, made.value))


@group.command("show", epilog=examples("workbench claims show C1", "workbench claims show C1 --json"))
@click.argument("claim")
@common
@with_state
def show_(state: State, claim: str) -> None:
    """Show everything about a CLAIM."""
    from workbench.services import queries

    with state.reading() as library:
        show(state, queries.claim_card(library, queries.find(library, claim, "claim")))


def show(state: State, card: Any) -> None:
    """The card of a claim as the answer."""
    one = card.claim
    lines = [f"C{one.number}  “{one.verbatim}”", f"    id {one.uid}  [{label(one.status)}]"]
    if one.wording:
        lines.append(f"    wording: {one.wording}{'' if one.wording_confirmed else ' (not confirmed)'}")
    if one.person is not None:
        role = one.said_by_role or one.person.role
        lines.append(f"    said by {one.person.name}{f', {role}' if role else ''} ({label(one.person.protection)})")
    lines += [f"    {shapes.link_line(link)}" for link in card.links]
    if card.verdict is not None:
        rated = card.verdict.level.label if card.verdict.level else label(card.verdict.outcome)
        lines.append(f"    verdict {card.verdict.version}: {rated}")
    state.answer(shapes.claim(card), *lines)


@group.command(
    epilog=examples(
        "workbench claims edit C1 --wording 'Protesters forced the doors' --confirm",
        "workbench claims edit C1 --speaker 'Edmund Varle' --role 'council spokesman'",
    )
)
@click.argument("claim")
@click.option("--wording", help="The short wording: the claim in one short sentence.")
@click.option("--confirm", is_flag=True, help="The short wording is right and may print.")
@click.option("--speaker", help="Who said it; '' for nobody.")
@click.option("--role", default="", help="Their role, with --speaker.")
@click.option("--kind", type=kinds.words(ClaimKind), help="Its kind.")
@click.option("--date", "claim_date", help="When it was said: 2026, 2026-01 or 2026-01-24.")
@click.option("--place", "claim_place", help="Where it was said.")
@click.option("--denied/--not-denied", "negated", default=None, help="Whether the speaker denies these words.")
@click.option("--hedged/--not-hedged", "hedged", default=None, help="Whether it is reported with a reservation.")
@click.option("--embargo", "embargo_until", help="Not before this time; '' for none.")
@click.option("--why", "why_checked", help="Why it is checked.")
@click.option("--translation", help="Its translation.")
@click.option("--translator", help="Who translated it.")
@click.option("--published-url", help="Where the check was published.")
@click.option("--tag", "tags", multiple=True, help="A tag; may be repeated, replaces the tags there are.")
@common
@with_state
def edit(
    state: State,
    claim: str,
    confirm: bool,
    speaker: str | None,
    role: str,
    tags: tuple[str, ...],
    negated: bool | None,
    hedged: bool | None,
    **given: Any,
) -> None:
    """Change fields of a CLAIM."""
    from workbench.services import attributions, queries, reviewing

    fields = {name: value for name, value in given.items() if value is not None}
    if confirm:
        fields["wording_confirmed"] = True
    if tags:
        fields["tags"] = tags
    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        if fields:
            reviewing.edit_claim(library, claim_id, **fields)
        if negated is not None or hedged is not None:
            attributions.edit_attribution(library, claim_id, negated=negated, hedged=hedged)
        if speaker is not None:
            reviewing.set_speaker(library, claim_id, speaker, role=role)
        show(state, queries.claim_card(library, claim_id))


@group.command(epilog=examples("workbench claims status C2 not_pursued --reason 'too vague'"))
@click.argument("claim")
@click.argument("status", type=kinds.words(ClaimStatus))
@click.option("--reason", default="", help="Why it is not pursued.")
@common
@with_state
def status(state: State, claim: str, status: str, reason: str) -> None:
    """Move a CLAIM to another STATUS."""
    from workbench.services import queries, reviewing

    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        reviewing.set_status(library, claim_id, ClaimStatus(status), reason=reason)
        show(state, queries.claim_card(library, claim_id))


@group.command(epilog=examples("workbench claims delete C2"))
@click.argument("claim")
@common
@with_state
def delete(state: State, claim: str) -> None:
    """Delete a CLAIM with its links and verdicts. `workbench undo` brings it back."""
    from workbench.services import queries, reviewing

    with state.writing() as library:
        claim_id = queries.find(library, claim, "claim")
        number = queries.claim_card(library, claim_id).claim.number
        reviewing.delete_claim(library, claim_id)
    state.answer({"deleted": f"C{number}"}, f"C{number} deleted.")


@group.command(
    epilog=examples(
        "workbench claims person 'Edmund Varle' --protection public_figure",
        "workbench claims person 'Jonas Pell' --released 'agreed to be named, 3 May'",
    )
)
@click.argument("name")
@click.option("--role", help="Their role.")
@click.option("--protection", help="public_figure, private, minor, victim or confidential.")
@click.option("--released", "released_reason", help="Why the name may print all the same; '' to take that back.")
@click.option("--disclosure", type=kinds.words(Disclosure), help="Who may read about them.")
@common
@with_state
def person(state: State, name: str, **given: Any) -> None:
    """Say how the person with this NAME is to print: all but public figures print as role or initials."""
    from workbench.domain.vocab import Protection
    from workbench.services import people, queries

    if given["protection"] not in (None, *list(Protection)):
        raise click.BadParameter(
            f"{given['protection']!r} is none of {', '.join(Protection)}.", param_hint="--protection"
        )
    fields = {field: value for field, value in given.items() if value is not None}
    with state.writing() as library:
        found = [one for one in queries.people(library, limit=10_000) if name in (one.name, *one.aliases)]
        if not found:
            raise NotFound("There is no person of this name.", name)
        people.edit_person(library, found[0].id, **fields)
        now = queries.person(library, found[0].id)
    told = {key: value for key, value in shapes.plain(now).items() if key not in ("id", "uid")}
    state.answer({"id": now.uid, **told}, f"{now.name}, {now.role or 'no role'} ({label(now.protection)})")


COMMANDS = (group,)

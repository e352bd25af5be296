"""The rules of the analysis as a person sees them: what each is called and why it proposes; how often it was right in this library; and
its switch. What a rule proposes that is switched off is not shown unasked and does not wait; it is counted, and comes back with the switch;
what was accepted stays. The words stand in `resources/rules.toml`.
"""

from __future__ import annotations

import difflib
import functools
import tomllib

from workbench import paths
from workbench.domain.changes import Outcome
from workbench.domain.rules import Counted, Rule
from workbench.domain.vocab import SuggestionKind
from workbench.errors import InputError
from workbench.services.outcomes import nothing
from workbench.store import rule_counts
from workbench.store.library import Library


@functools.cache
def known() -> tuple[Rule, ...]:
    """Every rule of the table, in its order: claims, evidence, links."""
    told = tomllib.loads(paths.resource("rules.toml").read_text(encoding="utf-8"))
    return tuple(
        Rule(SuggestionKind(row["kind"]), row["id"], row["name"], row["why"], row["example"]) for row in told["rule"]
    )


@functools.cache
def _table() -> dict[tuple[SuggestionKind, str], Rule]:
    return {(rule.kind, rule.id): rule for rule in known()}


def told(kind: SuggestionKind, ident: str) -> Rule:
    """A rule in words. One that another version of the program knows goes by its id: old suggestions and links name such rules."""
    found = _table().get((kind, ident))
    if found is not None:
        return found
    name = ident.replace("-", " ").capitalize() or "No rule"
    return Rule(kind, ident, name, "This version of the program does not know this rule.", "")


def counted(library: Library) -> tuple[Counted, ...]:
    """Every rule of the table, then those that only this library knows, each with its numbers and its switch."""
    proposed, accepted = rule_counts.proposed(library), rule_counts.accepted(library)
    rejected, off = rule_counts.rejected(library), rule_counts.off(library)
    met = sorted((proposed.keys() | accepted.keys() | off) - _table().keys())
    return tuple(
        Counted(told(*key), proposed.get(key, 0), accepted.get(key, 0), rejected.get(key, 0), key in off)
        for key in (*_table(), *met)
    )


def is_off(library: Library, kind: SuggestionKind, ident: str) -> bool:
    """Whether a rule is switched off."""
    return (kind, ident) in rule_counts.off(library)


def switch(library: Library, kind: SuggestionKind, ident: str, *, on: bool) -> Outcome[Rule]:
    """Switches a rule on or off, in one step that Undo takes back. Raises InputError where neither table nor library knows the rule."""
    rule, known_off = told(kind, ident), is_off(library, kind, ident)
    if on is not known_off:
        return nothing(rule)
    if not on and (kind, ident) not in _table() and (kind, ident) not in rule_counts.proposed(library):
        raise _unknown(f"{kind.value}:{ident}")
    with library.step(f"Switch {'on' if on else 'off'} the rule “{rule.name}”") as step:
        if on:
            rule_counts.switch_on(library, (kind, ident))
        else:
            rule_counts.switch_off(library, (kind, ident))
    return Outcome(rule, step.changes)


def find(library: Library, typed: str) -> Rule:
    """The rule that a person means by `link:back-reference`, by an id that only one kind has, or by its name. Raises InputError."""
    word = typed.strip().casefold()
    listed = [one.rule for one in counted(library)]
    found = [r for r in listed if word == r.key] or [r for r in listed if word in (r.id.casefold(), r.name.casefold())]
    if len(found) > 1:
        keys = ", ".join(rule.key for rule in found)
        raise InputError("Several rules are called so.", typed, f"Name its kind too: {keys}.")
    if not found:
        raise _unknown(typed)
    return found[0]


def _unknown(typed: str) -> InputError:
    near = difflib.get_close_matches(typed, [r.key for r in known()] + [r.id for r in known()], n=3, cutoff=0.5)
    hint = f"Near to it: {', '.join(near)}." if near else "“workbench rules” lists them."
    return InputError("There is no such rule.", typed, hint)

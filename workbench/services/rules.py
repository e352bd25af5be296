"""The rules of the analysis as a person sees them: what each is called and why it proposes; how often it was right in this library; and
its switch. A rule that is switched off proposes nothing; what was accepted stays. The words stand in `resources/rules.toml`.
"""

from __future__ import annotations

import functools
import tomllib

from workbench import paths
from workbench.domain.rules import Rule
from workbench.domain.vocab import SuggestionKind


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

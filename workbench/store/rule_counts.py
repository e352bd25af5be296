"""How often each rule of the analysis proposed something in this library, and what was said to it; and which rules are off.

Read off the tables, so that undo and another analysis are counted by themselves.
"""

from __future__ import annotations

from workbench.domain.vocab import SuggestionKind
from workbench.store import settings
from workbench.store.library import Library
from workbench.store.schema_0003 import OFF

Key = tuple[SuggestionKind, str]

_PROPOSED = "SELECT kind, rule, count(*) AS n FROM suggestion GROUP BY kind, rule"
# From the answers to what they answer: there are far fewer of them than proposals.
_REJECTED = """SELECT s.kind, s.rule, count(DISTINCT s.id) AS n FROM rejection r CROSS JOIN article_version v ON v.article_id = r.article_id
  CROSS JOIN suggestion s ON s.kind = r.kind AND s.rule = r.rule AND s.version_id = v.id
  WHERE s.quote = r.quote AND s.prefix = r.prefix AND s.suffix = r.suffix GROUP BY s.kind, s.rule"""
# Where two share half of what they cover together, neither begins further before the other than that one is long: a range of the index.
_CLAIMS = """SELECT 'claim' AS kind, s.rule, count(DISTINCT s.id) AS n FROM appearance a
  CROSS JOIN appearance_span p ON p.appearance_id = a.id
  CROSS JOIN suggestion s ON s.version_id = a.version_id AND s.kind = 'claim'
    AND s.start < p."end" AND s.start >= 2 * p.start - p."end"
  WHERE 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start) GROUP BY s.rule"""
_EVIDENCE = """SELECT 'evidence' AS kind, s.rule, count(DISTINCT s.id) AS n FROM mention m
  CROSS JOIN suggestion s ON s.version_id = m.version_id AND s.kind = 'evidence'
  WHERE m.start < s."end" AND s.start < m."end" GROUP BY s.rule"""
_LINKS = "SELECT 'link' AS kind, rule, count(*) AS n FROM link WHERE rule <> '' AND state = 'accepted' GROUP BY rule"


def proposed(library: Library) -> dict[Key, int]:
    return _counted(library, _PROPOSED)


def rejected(library: Library) -> dict[Key, int]:
    return _counted(library, _REJECTED)


def accepted(library: Library) -> dict[Key, int]:
    """A claim or evidence that stands on the proposed words counts as accepted, whoever made it; a link where it was made by the rule."""
    return _counted(library, _CLAIMS) | _counted(library, _EVIDENCE) | _counted(library, _LINKS)


def _counted(library: Library, query: str) -> dict[Key, int]:
    return {(SuggestionKind(row["kind"]), row["rule"]): row["n"] for row in library.rows(query)}


def off(library: Library) -> frozenset[Key]:
    """The rules that are switched off."""
    told = (name.removeprefix(OFF).partition(".") for name, _ in settings.beginning(library, OFF))
    return frozenset((SuggestionKind(kind), rule) for kind, _, rule in told)


def setting(key: Key) -> str:
    """The setting that stands while a rule is off."""
    return f"{OFF}{key[0].value}.{key[1]}"

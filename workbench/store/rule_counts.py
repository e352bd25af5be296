"""How often each rule of the analysis proposed something in this library, and what was said to it; and which rules are off.

Read off the tables, so that undo and another analysis are counted by themselves.
"""

from __future__ import annotations

from workbench.domain.vocab import SuggestionKind
from workbench.store import settings
from workbench.store.library import Library
from workbench.store.rule_parts import ALL, ALONE
from workbench.store.schema_0003 import OFF

Key = tuple[SuggestionKind, str]

_PROPOSED = "SELECT kind, rule, count(*) AS n FROM suggestion GROUP BY kind, rule"
# From the answers to what they answer: there are far fewer of them than proposals.
_REJECTED = """SELECT s.kind, s.rule, count(DISTINCT s.id) AS n FROM rejection r CROSS JOIN article_version v ON v.article_id = r.article_id
  CROSS JOIN suggestion s ON s.kind = r.kind AND s.version_id = v.id
    AND s.rule IN (SELECT r.rule UNION ALL SELECT w.part FROM rule_part w WHERE w.kind = r.kind AND w.whole = r.rule)
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
    """The rules that are switched off, by their own switch or by one that was set when they were part of another."""
    found: set[Key] = set()
    for name, value in settings.beginning(library, OFF):
        kind, _, rule = name.removeprefix(OFF).partition(".")
        key = (SuggestionKind(kind), rule)
        found |= {key, *(parts(library, key) if value == ALL else ())}
    return frozenset(found)


def parts(library: Library, key: Key) -> tuple[Key, ...]:
    """The rules that had this one's id once."""
    rows = library.rows("SELECT part FROM rule_part WHERE kind = ? AND whole = ? ORDER BY part", key[0].value, key[1])
    return tuple((key[0], row["part"]) for row in rows)


def switch_off(library: Library, key: Key) -> None:
    """This rule alone. In an open step."""
    settings.put(library, setting(key), ALONE if parts(library, key) else ALL)


def switch_on(library: Library, key: Key) -> None:
    """In an open step. Where a switch from before holds for several, the others stay off by switches of their own."""
    if settings.value(library, setting(key)):
        settings.remove(library, setting(key))
    whole = library.value("SELECT whole FROM rule_part WHERE kind = ? AND part = ?", key[0].value, key[1])
    if whole is None or settings.value(library, setting((key[0], whole))) != ALL:
        return
    settings.put(library, setting((key[0], whole)), ALONE)
    for other in parts(library, (key[0], whole)):
        if other != key:
            switch_off(library, other)


def setting(key: Key) -> str:
    """The setting that stands while a rule is off."""
    return f"{OFF}{key[0].value}.{key[1]}"

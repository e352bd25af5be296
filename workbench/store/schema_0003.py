"""Migration 0003: a rule of the analysis can be switched off; what waits is counted without what such a rule proposed.

A rule is off while a setting `rule.off.KIND.ID` stands. Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store.later import Later
from workbench.store.suggestion_schema import rejected

OFF = "rule.off."

_SET = "(SELECT value FROM setting WHERE name = '{}')"
_UNASKED = f"""(s.likely OR coalesce({_SET.format("attention.tier")}, '') = 'all')
    AND json_extract(s.payload, '$.checkworthiness') * 100 >= CAST(coalesce({_SET.format("attention.least")}, '0') AS INTEGER)"""
_SAME_CLAIM = """a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start)"""


def is_off(s: str) -> str:
    """Whether the rule of the suggestion `s` (a table's alias) is off."""
    return f"EXISTS (SELECT 1 FROM setting o WHERE o.name = '{OFF}' || {s}.kind || '.' || {s}.rule)"


# A link is shown where its own rule and that of the evidence it names are on.
_LINKED = f"""EXISTS (SELECT 1 FROM suggestion k
    LEFT JOIN suggestion e ON e.version_id = k.version_id AND e.kind = 'evidence' AND e.idx = k.evidence_idx
    WHERE k.version_id = s.version_id AND k.kind = 'link' AND k.claim_idx = s.idx AND NOT {rejected("k")} AND NOT {is_off("k")}
    AND (e.id IS NULL OR NOT {is_off("e")}))"""
_WAITING = f"""(SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND NOT {is_off("s")} AND ({_UNASKED} OR {_LINKED}) AND NOT {rejected("s")}
  AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE {_SAME_CLAIM}))"""

_OF_SPAN = "SELECT version_id FROM appearance WHERE id = {}.appearance_id"
_OF_ARTICLE = "SELECT id FROM article_version WHERE article_id = {}.article_id"
# The versions in which a rule has proposed something, by the name of its setting.
_AFTER = f"substr({{0}}.name, {len(OFF) + 1})"
_OF_RULE = f"""SELECT r.version_id FROM suggestion r WHERE r.kind = substr({_AFTER}, 1, instr({_AFTER}, '.') - 1)
    AND r.rule = substr({_AFTER}, instr({_AFTER}, '.') + 1)"""
_EVENTS: tuple[tuple[str, str, str], ...] = (
    ("analysis", "INSERT", "NEW.version_id"),
    ("appearance_span", "INSERT", _OF_SPAN.format("NEW")),
    ("appearance_span", "UPDATE", _OF_SPAN.format("NEW")),
    ("appearance_span", "DELETE", _OF_SPAN.format("OLD")),
    ("appearance", "UPDATE OF version_id", "OLD.version_id, NEW.version_id"),
    ("appearance", "DELETE", "OLD.version_id"),
    ("rejection", "INSERT", _OF_ARTICLE.format("NEW")),
    ("rejection", "DELETE", _OF_ARTICLE.format("OLD")),
)


def _name(table: str, event: str) -> str:
    return f"waiting_{table}_{event.split()[0].lower()}"


def _recount(name: str, event: str, table: str, *, when: str = "", versions: str = "") -> str:
    condition = f" WHEN {when}" if when else ""
    among = f" WHERE version_id IN ({versions})" if versions else ""
    return f"CREATE TRIGGER {name} AFTER {event} ON {table}{condition} BEGIN UPDATE analysis SET waiting = {_WAITING}{among}; END"


def _thresholds(event: str, rows: tuple[str, ...]) -> str:
    when = " OR ".join(f"{row}.name IN ('attention.tier', 'attention.least')" for row in rows)
    return _recount(_name("setting", event), event, "setting", when=when)


def _switch(event: str, row: str) -> str:
    when = f"substr({row}.name, 1, {len(OFF)}) = '{OFF}'"
    return _recount(f"waiting_rule_{event.lower()}", event, "setting", when=when, versions=_OF_RULE.format(row))


_SETTING = (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",)))

MIGRATION = Later(
    name="0003_rule_switches",
    label="Bring the library up to date: rules that can be switched off",
    # What each rule proposed; and the proposals that stand on the words of a claim.
    indexes=("suggestion(kind, rule, version_id)", 'suggestion(version_id, kind, start, "end", rule)'),
    statements=(
        *(f"DROP TRIGGER {_name(table, event)}" for table, event, _ in _EVENTS),
        *(f"DROP TRIGGER {_name('setting', event)}" for event, _ in _SETTING),
        *(_recount(_name(table, event), event, table, versions=versions) for table, event, versions in _EVENTS),
        *(_thresholds(event, rows) for event, rows in _SETTING),
        _switch("INSERT", "NEW"),
        _switch("DELETE", "OLD"),
    ),
)

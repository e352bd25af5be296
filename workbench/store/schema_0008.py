"""Migration 0008: rules that shared an id have their own; what was switched off or rejected by the old id still holds (`rule_parts`).

The triggers that count what waits are made anew. Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store.later import PLAIN_ID, Later
from workbench.store.rule_parts import is_off, rejected
from workbench.store.schema_0003 import OFF

# Of links: the id that all had, and those that some of its patterns have now.
PARTS: dict[str, tuple[str, ...]] = {
    "called-false": (
        "verdict-alone",
        "far-from-truth",
        "wrong-to-say",
        "accused-false",
        "announced-false",
        "contrary-to",
    ),
    "put-right": ("bare-denial", "no-such", "doubted"),
    "later-version": ("until-then",),
    "despite": ("despite-claim",),
    "otherwise": ("not-shown",),
    "citing": ("denied-with",),
    "source-says": ("told-by",),
}

_SET = "(SELECT value FROM setting WHERE name = '{}')"
UNASKED = f"""(s.likely OR coalesce({_SET.format("attention.tier")}, '') = 'all')
    AND json_extract(s.payload, '$.checkworthiness') * 100 >= CAST(coalesce({_SET.format("attention.least")}, '0') AS INTEGER)"""
_SAME_CLAIM = """a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start)"""
_LINKED = f"""EXISTS (SELECT 1 FROM suggestion k
    LEFT JOIN suggestion e ON e.version_id = k.version_id AND e.kind = 'evidence' AND e.idx = k.evidence_idx
    WHERE k.version_id = s.version_id AND k.kind = 'link' AND k.claim_idx = s.idx AND NOT {rejected("k")} AND NOT {is_off("k")}
    AND (e.id IS NULL OR NOT {is_off("e")}))"""
# A proposed claim `s` that is shown, answered or not.
ASKED = f"""s.version_id = analysis.version_id AND s.kind = 'claim'
  AND NOT {is_off("s")} AND ({UNASKED} OR {_LINKED}) AND NOT {rejected("s")}"""
_WAITING = f"""(SELECT count(*) FROM suggestion s WHERE {ASKED}
  AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE {_SAME_CLAIM}))"""

_OF_SPAN = "SELECT version_id FROM appearance WHERE id = {}.appearance_id"
_OF_ARTICLE = "SELECT id FROM article_version WHERE article_id = {}.article_id"
# The versions in which a rule, or what was a part of it, has proposed something; by the name of its setting.
_AFTER = f"substr({{0}}.name, {len(OFF) + 1})"
_KIND, _RULE = f"substr({_AFTER}, 1, instr({_AFTER}, '.') - 1)", f"substr({_AFTER}, instr({_AFTER}, '.') + 1)"
_OF_RULE = f"""SELECT r.version_id FROM suggestion r WHERE r.kind = {_KIND} AND r.rule = {_RULE}
  UNION SELECT r.version_id FROM rule_part w JOIN suggestion r ON r.kind = w.kind AND r.rule = w.part
    WHERE w.kind = {_KIND} AND w.whole = {_RULE}"""
Event = tuple[str, str, str]  # table, what happens to it, the versions that are counted anew
SAID: tuple[Event, ...] = (
    ("appearance_span", "INSERT", _OF_SPAN.format("NEW")),
    ("appearance_span", "UPDATE", _OF_SPAN.format("NEW")),
    ("appearance_span", "DELETE", _OF_SPAN.format("OLD")),
    ("appearance", "UPDATE OF version_id", "OLD.version_id, NEW.version_id"),
    ("appearance", "DELETE", "OLD.version_id"),
)
_ALWAYS: tuple[Event, ...] = (
    ("analysis", "INSERT", "NEW.version_id"),
    ("rejection", "INSERT", _OF_ARTICLE.format("NEW")),
    ("rejection", "DELETE", _OF_ARTICLE.format("OLD")),
)
_SETTING = (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",)))
_SWITCH = (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))


def _name(table: str, event: str) -> str:
    return f"waiting_{table}_{event.split()[0].lower()}"


def _recount(name: str, event: str, table: str, waiting: str, *, when: str = "", versions: str = "") -> str:
    condition = f" WHEN {when}" if when else ""
    among = f" WHERE version_id IN ({versions})" if versions else ""
    return f"CREATE TRIGGER {name} AFTER {event} ON {table}{condition} BEGIN UPDATE analysis SET waiting = {waiting}{among}; END"


def _thresholds(event: str, rows: tuple[str, ...], waiting: str) -> str:
    when = " OR ".join(f"{row}.name IN ('attention.tier', 'attention.least')" for row in rows)
    return _recount(_name("setting", event), event, "setting", waiting, when=when)


def _switch(event: str, row: str, waiting: str) -> str:
    when = f"substr({row}.name, 1, {len(OFF)}) = '{OFF}'"
    return _recount(
        f"waiting_rule_{event.lower()}", event, "setting", waiting, when=when, versions=_OF_RULE.format(row)
    )


def counting(waiting: str, said: tuple[Event, ...]) -> tuple[str, ...]:
    """The triggers that keep `analysis.waiting`. `waiting`: SQL for the number; `said`: when the words of claims change."""
    return (
        *(
            _recount(_name(table, event), event, table, waiting, versions=rows)
            for table, event, rows in (*_ALWAYS, *said)
        ),
        *(_thresholds(event, rows, waiting) for event, rows in _SETTING),
        *(_switch(event, row, waiting) for event, row in _SWITCH),
    )


def forgetting(
    said: tuple[Event, ...], *, switches: tuple[str, ...] = ("INSERT", "UPDATE", "DELETE")
) -> tuple[str, ...]:
    """Drops those triggers. `switches`: the events for which there was one of a rule's switch."""
    return (
        *(f"DROP TRIGGER {_name(table, event)}" for table, event, _ in (*_ALWAYS, *said)),
        *(f"DROP TRIGGER {_name('setting', event)}" for event, _ in _SETTING),
        *(f"DROP TRIGGER waiting_rule_{event.lower()}" for event in switches),
    )


MIGRATION = Later(
    name="0008_rule_parts",
    label="Bring the library up to date: rules that shared one switch have their own",
    untracked={
        "rule_part": f"{PLAIN_ID}, kind TEXT NOT NULL, part TEXT NOT NULL, whole TEXT NOT NULL, UNIQUE (kind, part)",
    },
    indexes=("rule_part(kind, whole, part)",),
    statements=(
        *(
            f"INSERT INTO rule_part (kind, part, whole) VALUES ('link', '{part}', '{whole}')"
            for whole, parts in PARTS.items()
            for part in parts
        ),
        *forgetting(SAID, switches=("INSERT", "DELETE")),
        *counting(_WAITING, SAID),
    ),
)

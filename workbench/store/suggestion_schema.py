"""How suggestions stand to the user's work, in SQL: which were rejected, which were accepted, how many wait; and the triggers that count.

`analysis.waiting` is kept by triggers on the tables themselves, so an undo carries it along and no list has to count. Nothing here runs:
`migrations` and `suggestions` do.
"""

from __future__ import annotations


def rejected(s: str) -> str:
    """Whether somebody said no to the suggestion `s` (a table's alias), in this version of the article or another."""
    return f"""EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = {s}.version_id AND r.kind = {s}.kind AND r.quote = {s}.quote AND r.rule = {s}.rule
  AND r.prefix = {s}.prefix AND r.suffix = {s}.suffix)"""


# Twice what is common to both, against what they cover together: half of the characters or more.
_SAME_CLAIM = """a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start)"""
_APPEARING = "FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE"
# The evidence that was made of the suggestion `s`.
EVIDENCE = """(SELECT m.evidence_id FROM mention m WHERE m.version_id = s.version_id
  AND m.start < s."end" AND s.start < m."end" ORDER BY m.id LIMIT 1)"""


def _waiting(unasked: str) -> str:
    """Claims proposed for a version, neither accepted nor rejected: those shown unasked, and those that a link leads to. Less likely
    statements do not wait for anybody; they are shown when they are asked for."""
    return f"""(SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND ({unasked} OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT {rejected("k")}))
  AND NOT {rejected("s")} AND NOT EXISTS (SELECT 1 {_APPEARING} {_SAME_CLAIM}))"""


def _name(table: str, event: str) -> str:
    return f"waiting_{table}_{event.split()[0].lower()}"


def _recount(table: str, event: str, versions: str, *, unasked: str = "s.likely") -> str:
    return (
        f"CREATE TRIGGER {_name(table, event)} AFTER {event} ON {table} BEGIN"
        f" UPDATE analysis SET waiting = {_waiting(unasked)} WHERE version_id IN ({versions}); END"
    )


_OF_SPAN = "SELECT version_id FROM appearance WHERE id = {}.appearance_id"
_OF_ARTICLE = "SELECT id FROM article_version WHERE article_id = {}.article_id"

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

TRIGGERS: tuple[str, ...] = tuple(_recount(*event) for event in _EVENTS)

# Schema 2: what is shown unasked is for the user to say (`domain.attention`): the tier, and a least check-worthiness in hundredths.
TIER, LEAST = "attention.tier", "attention.least"
_SET = "(SELECT value FROM setting WHERE name = '{}')"
_UNASKED_2 = f"""((s.likely OR coalesce({_SET.format(TIER)}, '') = 'all')
    AND json_extract(s.payload, '$.checkworthiness') * 100 >= CAST(coalesce({_SET.format(LEAST)}, '0') AS INTEGER))"""


def _on_setting(event: str, rows: tuple[str, ...]) -> str:
    named = " OR ".join(f"{row}.name IN ('{TIER}', '{LEAST}')" for row in rows)
    return (
        f"CREATE TRIGGER {_name('setting', event)} AFTER {event} ON setting WHEN {named} BEGIN"
        f" UPDATE analysis SET waiting = {_waiting(_UNASKED_2)}; END"
    )


STATEMENTS_2: tuple[str, ...] = (
    *(f"DROP TRIGGER {_name(table, event)}" for table, event, _ in _EVENTS),
    *(_recount(*event, unasked=_UNASKED_2) for event in _EVENTS),
    _on_setting("INSERT", ("NEW",)),
    _on_setting("UPDATE", ("OLD", "NEW")),
    _on_setting("DELETE", ("OLD",)),
)

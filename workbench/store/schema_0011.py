"""Migration 0011: a statement that only a link brings up does not wait once the link's mention was said to be no evidence.

Before, the count went on with what no page shows (`suggestions.claims`). Such a link is back where its words were made evidence all the same.
The triggers that count what waits are made anew, and all is counted once. Nothing here runs: `migrations` does. Released as it is, it never
changes.
"""

from __future__ import annotations

from workbench.store import schema_0008, schema_0010
from workbench.store.later import Later
from workbench.store.rule_parts import is_off, rejected

_OVERLAPS = """{0}.version_id = e.version_id AND {0}.start < e."end" AND e.start < {0}."end\""""
# A proposed mention `e` whose links are asked for: its rule is on, and nobody said no to it, or evidence was made of its words.
_STANDS = f"""NOT {is_off("e")}
    AND (NOT {rejected("e")} OR EXISTS (SELECT 1 FROM mention m WHERE {_OVERLAPS.format("m")}))"""
_LINKED = f"""EXISTS (SELECT 1 FROM suggestion k
    LEFT JOIN suggestion e ON e.version_id = k.version_id AND e.kind = 'evidence' AND e.idx = k.evidence_idx
    WHERE k.version_id = s.version_id AND k.kind = 'link' AND k.claim_idx = s.idx AND NOT {rejected("k")} AND NOT {is_off("k")}
    AND (e.id IS NULL OR ({_STANDS})))"""
# A proposed claim `s` that is shown, answered or not.
ASKED = f"""s.version_id = analysis.version_id AND s.kind = 'claim'
  AND NOT {is_off("s")} AND ({schema_0008.UNASKED} OR {_LINKED}) AND NOT {rejected("s")}"""
_WAITING = f"(SELECT count(*) FROM suggestion s WHERE {ASKED} AND NOT EXISTS (SELECT 1 {schema_0010.SAID}))"

# Evidence made of words moves a count only where somebody had said no to them: nothing is counted anew for the others.
_REFUSED = f"SELECT e.version_id FROM suggestion e WHERE e.kind = 'evidence' AND {_OVERLAPS} AND {rejected('e')}"
_EVENTS: tuple[schema_0008.Event, ...] = (
    *schema_0010.EVENTS,
    ("mention", "INSERT", _REFUSED.format("NEW")),
    (
        "mention",
        'UPDATE OF version_id, start, "end"',
        f"{_REFUSED.format('OLD')} UNION {_REFUSED.format('NEW')}",
    ),
    ("mention", "DELETE", _REFUSED.format("OLD")),
)

MIGRATION = Later(
    name="0011_refused_mentions",
    label="Bring the library up to date: what hangs on words that are no evidence does not wait",
    # The links of one claim, without a walk through all of the article's.
    indexes=("suggestion(version_id, claim_idx) WHERE kind = 'link'",),
    statements=(
        *schema_0008.forgetting(schema_0010.EVENTS),
        *schema_0008.counting(_WAITING, _EVENTS),
        f"UPDATE analysis SET waiting = {_WAITING}",
    ),
)

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
# The claim, or the evidence, that was made of the suggestion `s`.
CLAIM = f"(SELECT a.claim_id {_APPEARING} {_SAME_CLAIM} ORDER BY a.claim_id LIMIT 1)"
EVIDENCE = """(SELECT m.evidence_id FROM mention m WHERE m.version_id = s.version_id
  AND m.start < s."end" AND s.start < m."end" ORDER BY m.id LIMIT 1)"""

# Claims proposed for a version, neither accepted nor rejected: the likely ones, and those that a link leads to. Less likely statements do
# not wait for anybody; they are shown when they are asked for.
_WAITING = f"""(SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT {rejected("k")}))
  AND NOT {rejected("s")} AND NOT EXISTS (SELECT 1 {_APPEARING} {_SAME_CLAIM}))"""


def _recount(table: str, event: str, versions: str) -> str:
    name = f"waiting_{table}_{event.split()[0].lower()}"
    return (
        f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN"
        f" UPDATE analysis SET waiting = {_WAITING} WHERE version_id IN ({versions}); END"
    )


_OF_SPAN = "SELECT version_id FROM appearance WHERE id = {}.appearance_id"
_OF_ARTICLE = "SELECT id FROM article_version WHERE article_id = {}.article_id"

TRIGGERS: tuple[str, ...] = (
    _recount("analysis", "INSERT", "NEW.version_id"),
    _recount("appearance_span", "INSERT", _OF_SPAN.format("NEW")),
    _recount("appearance_span", "UPDATE", _OF_SPAN.format("NEW")),
    _recount("appearance_span", "DELETE", _OF_SPAN.format("OLD")),
    _recount("appearance", "UPDATE OF version_id", "OLD.version_id, NEW.version_id"),
    _recount("appearance", "DELETE", "OLD.version_id"),
    _recount("rejection", "INSERT", _OF_ARTICLE.format("NEW")),
    _recount("rejection", "DELETE", _OF_ARTICLE.format("OLD")),
)

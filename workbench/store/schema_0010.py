"""Migration 0010: an act costs what it touches. Where accepted claims stand is found by place, and words are indexed anew only when they change.

Before, every answer to a proposal compared all proposals of its article with all claims in it. `said_at` repeats what stands in tracked tables;
triggers keep it, so an undo carries it along. Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store import schema_0008, search_schema
from workbench.store.later import Later

# Where two share half of what they cover together, neither begins further before the other than that one is long: a range of the index.
SAID = """FROM said_at p WHERE p.version_id = s.version_id AND p.start < s."end" AND p.start >= 2 * s.start - s."end"
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start)"""
# The claim that was made of the suggestion `s`, or stands on nearly its words.
CLAIM = f"(SELECT p.claim_id {SAID} ORDER BY p.claim_id LIMIT 1)"
_WAITING = f"(SELECT count(*) FROM suggestion s WHERE {schema_0008.ASKED} AND NOT EXISTS (SELECT 1 {SAID}))"
EVENTS: tuple[schema_0008.Event, ...] = (
    ("said_at", "INSERT", "NEW.version_id"),
    ("said_at", "UPDATE OF version_id", "OLD.version_id, NEW.version_id"),
    ("said_at", "DELETE", "OLD.version_id"),
)

_INTO = """INSERT INTO said_at (span_id, version_id, claim_id, start, "end")
  SELECT p.id, a.version_id, a.claim_id, p.start, p."end" FROM appearance_span p JOIN appearance a ON a.id = p.appearance_id"""
_FORGET = "DELETE FROM said_at WHERE span_id = OLD.id;"
_FOLLOWING = (
    _INTO,
    f"CREATE TRIGGER said_span_insert AFTER INSERT ON appearance_span BEGIN {_INTO} WHERE p.id = NEW.id; END",
    f"CREATE TRIGGER said_span_update AFTER UPDATE ON appearance_span BEGIN {_FORGET} {_INTO} WHERE p.id = NEW.id; END",
    f"CREATE TRIGGER said_span_delete AFTER DELETE ON appearance_span BEGIN {_FORGET} END",
    """CREATE TRIGGER said_appearance_update AFTER UPDATE OF version_id, claim_id ON appearance BEGIN
    UPDATE said_at SET version_id = NEW.version_id, claim_id = NEW.claim_id
    WHERE span_id IN (SELECT id FROM appearance_span WHERE appearance_id = NEW.id); END""",
)

MIGRATION = Later(
    name="0010_said_at",
    label="Bring the library up to date: answers cost no more where many were given",
    untracked={
        "said_at": 'span_id INTEGER PRIMARY KEY, version_id INTEGER, claim_id INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL',
    },
    indexes=('said_at(version_id, start, "end", claim_id)',),
    statements=(
        *_FOLLOWING,
        *schema_0008.forgetting(schema_0008.SAID),
        *schema_0008.counting(_WAITING, EVENTS),
        *search_schema.following_words(),
    ),
)

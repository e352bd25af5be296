"""Migration 0006: what has to be done next on a claim or an article and what is still open, and the counters behind the dashboard.

`article_cover` and the counters repeat what stands in tracked tables; triggers keep them, so an undo carries them along.
Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store.later import PLAIN_ID, TEXT, Column, Later

_DECIDED = "('decided', 'published', 'corrected')"
# The words of a verdict as they are counted: `rated:False`, `quotation:altered`, `no_rating:opinion`, `written:`.
_WORD = (
    "{row}.outcome || ':' || CASE {row}.outcome WHEN 'rated' THEN {row}.level_label WHEN 'quotation' THEN coalesce({row}.finding, '')"
    " WHEN 'no_rating' THEN coalesce({row}.no_rating_reason, '') ELSE '' END"
)
_NEWEST = "NOT EXISTS (SELECT 1 FROM verdict o WHERE o.claim_id = {row}.claim_id AND o.version > {row}.version)"
_BUCKET = "CASE WHEN decided = claims THEN 'all' ELSE 'part' END"
_ADD = "ON CONFLICT (tbl, col, value) DO UPDATE SET n = n + 1;"


def _word(row: str) -> str:
    return _WORD.format(row=row)


def _newest(row: str) -> str:
    return _NEWEST.format(row=row)


def _more(table: str, column: str, value: str) -> str:
    return f"INSERT INTO list_count (tbl, col, value, n) VALUES ('{table}', '{column}', {value}, 1) {_ADD}"


def _less(table: str, column: str, value: str) -> str:
    return f"UPDATE list_count SET n = n - 1 WHERE tbl = '{table}' AND col = '{column}' AND value = {value};"


def _days(table: str, column: str, *, only: str = "1") -> list[str]:
    """How many rows were made on each day; `only`: those of which this holds, with {row} for the row."""
    here = only.format(row=table)
    new, old = f"substr(NEW.{column}, 1, 10)", f"substr(OLD.{column}, 1, 10)"
    return [
        f"INSERT INTO list_count (tbl, col, value, n) SELECT '{table}', 'day', substr({column}, 1, 10), count(*)"
        f" FROM {table} WHERE {here} GROUP BY substr({column}, 1, 10)",
        f"CREATE TRIGGER day_{table}_insert AFTER INSERT ON {table} WHEN {only.format(row='NEW')} BEGIN {_more(table, 'day', new)} END",
        f"CREATE TRIGGER day_{table}_delete AFTER DELETE ON {table} WHEN {only.format(row='OLD')} BEGIN {_less(table, 'day', old)} END",
        f"CREATE TRIGGER day_{table}_update AFTER UPDATE OF {column} ON {table} WHEN {old} <> {new} AND {only.format(row='NEW')}"
        f" BEGIN {_less(table, 'day', old)} {_more(table, 'day', new)} END",
    ]


def _people() -> list[str]:
    """How many claims each person said."""
    new, old = "CAST(NEW.person_id AS TEXT)", "CAST(OLD.person_id AS TEXT)"
    more, less = _more("claim", "person", new), _less("claim", "person", old)
    changed = "OLD.person_id IS NOT NEW.person_id"
    return [
        "INSERT INTO list_count (tbl, col, value, n) SELECT 'claim', 'person', CAST(person_id AS TEXT), count(*)"
        " FROM claim WHERE person_id IS NOT NULL GROUP BY person_id",
        f"CREATE TRIGGER said_claim_insert AFTER INSERT ON claim WHEN NEW.person_id IS NOT NULL BEGIN {more} END",
        f"CREATE TRIGGER said_claim_delete AFTER DELETE ON claim WHEN OLD.person_id IS NOT NULL BEGIN {less} END",
        f"CREATE TRIGGER said_claim_enter AFTER UPDATE OF person_id ON claim WHEN NEW.person_id IS NOT NULL AND {changed} BEGIN {more} END",
        f"CREATE TRIGGER said_claim_leave AFTER UPDATE OF person_id ON claim WHEN OLD.person_id IS NOT NULL AND {changed} BEGIN {less} END",
    ]


def _verdicts() -> list[str]:
    """How many claims have each outcome as their newest verdict."""
    before = (
        f"(SELECT {_word('p')} FROM verdict p WHERE p.claim_id = {{row}}.claim_id AND p.id <> {{row}}.id"
        " ORDER BY p.version DESC LIMIT 1)"
    )
    back = (
        f"INSERT INTO list_count (tbl, col, value, n) SELECT 'claim', 'verdict', w, 1 FROM (SELECT {before.format(row='OLD')} AS w)"
        f" WHERE w IS NOT NULL {_ADD}"
    )
    new, old = _word("NEW"), _word("OLD")
    return [
        f"INSERT INTO list_count (tbl, col, value, n) SELECT 'claim', 'verdict', {_word('v')}, count(*) FROM verdict v"
        f" WHERE {_newest('v')} GROUP BY {_word('v')}",
        f"CREATE TRIGGER rated_verdict_insert AFTER INSERT ON verdict WHEN {_newest('NEW')}"
        f" BEGIN {_less('claim', 'verdict', before.format(row='NEW'))} {_more('claim', 'verdict', new)} END",
        f"CREATE TRIGGER rated_verdict_delete AFTER DELETE ON verdict WHEN {_newest('OLD')}"
        f" BEGIN {_less('claim', 'verdict', old)} {back} END",
        f"CREATE TRIGGER rated_verdict_update AFTER UPDATE OF outcome, level_label, finding, no_rating_reason ON verdict"
        f" WHEN {_newest('NEW')} BEGIN {_less('claim', 'verdict', old)} {_more('claim', 'verdict', new)} END",
    ]


def _cover(row: str, sign: str) -> str:
    """One claim more or fewer of an article: out of its bucket, counted anew, into its bucket."""
    here = f"article_id = {row}.article_id AND claims > 0"
    decided = f"({row}.status IN {_DECIDED})"
    return (
        "UPDATE list_count SET n = n - 1 WHERE tbl = 'article' AND col = 'coverage'"
        f" AND value = (SELECT {_BUCKET} FROM article_cover WHERE {here});"
        f" INSERT INTO article_cover (article_id, claims, decided) VALUES ({row}.article_id, 0, 0) ON CONFLICT (article_id) DO NOTHING;"
        f" UPDATE article_cover SET claims = claims {sign} 1, decided = decided {sign} {decided} WHERE article_id = {row}.article_id;"
        f" INSERT INTO list_count (tbl, col, value, n) SELECT 'article', 'coverage', {_BUCKET}, 1 FROM article_cover WHERE {here} {_ADD}"
    )


def _coverage() -> list[str]:
    changed = f"(OLD.article_id IS NOT NEW.article_id OR (OLD.status IN {_DECIDED}) <> (NEW.status IN {_DECIDED}))"
    made = [
        f"INSERT INTO article_cover (article_id, claims, decided) SELECT article_id, count(*), sum(status IN {_DECIDED})"
        " FROM claim WHERE article_id IS NOT NULL GROUP BY article_id",
        f"INSERT INTO list_count (tbl, col, value, n) SELECT 'article', 'coverage', {_BUCKET}, count(*)"
        f" FROM article_cover WHERE claims > 0 GROUP BY {_BUCKET}",
    ]
    for name, event, row, sign, when in (
        ("insert", "INSERT", "NEW", "+", ""),
        ("delete", "DELETE", "OLD", "-", ""),
        ("enter", "UPDATE OF article_id, status", "NEW", "+", f" AND {changed}"),
        ("leave", "UPDATE OF article_id, status", "OLD", "-", f" AND {changed}"),
    ):
        made.append(
            f"CREATE TRIGGER cover_claim_{name} AFTER {event} ON claim WHEN {row}.article_id IS NOT NULL{when}"
            f" BEGIN {_cover(row, sign)} END"
        )
    return made


MIGRATION = Later(
    name="0006_handing_over",
    label="Bring the library up to date: next actions, open questions, counters",
    columns=(
        Column("claim", "next_action", TEXT, ""),
        Column("claim", "questions", TEXT, ""),
        Column("claim", "due_on", TEXT, ""),
        Column("article", "next_action", TEXT, ""),
        Column("article", "questions", TEXT, ""),
        Column("article", "due_on", TEXT, ""),
        Column("article", "assignee", TEXT, ""),
    ),
    untracked={
        "article_cover": f"{PLAIN_ID}, article_id INTEGER NOT NULL UNIQUE, claims INTEGER NOT NULL, decided INTEGER NOT NULL"
    },
    indexes=(
        "list_count(tbl, col, n)",
        "claim(due_on, id) WHERE due_on <> ''",
        "article(due_on, id) WHERE due_on <> ''",
        "reply(due_at, id) WHERE due_at <> '' AND received_at = ''",
        "verdict(outcome, claim_id)",
        "verdict(decided_at, claim_id)",
    ),
    statements=(
        *_days("claim", "created_at"),
        *_days("verdict", "decided_at", only="{row}.version = 1"),
        *_people(),
        *_verdicts(),
        *_coverage(),
    ),
)

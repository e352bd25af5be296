"""Migration 0005: who works on a claim, and what the lists need to filter, sort and count without reading a whole table.

`claim_tag` and `list_count` repeat what stands in tracked tables; triggers keep them, so an undo carries them along.
Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store.later import PLAIN_ID, Column, Later

# Table -> the columns whose values are counted; the empty one counts the rows.
COUNTED = {
    "article": ("",),
    "claim": ("", "status", "kind", "assignee"),
    "evidence": ("", "kind", "state"),
    "person": ("", "kind"),
}


def _value(column: str, row: str) -> str:
    return f"{row}.{column}" if column else "''"


def _more(table: str, column: str, row: str) -> str:
    return (
        f"INSERT INTO list_count (tbl, col, value, n) VALUES ('{table}', '{column}', {_value(column, row)}, 1)"
        " ON CONFLICT (tbl, col, value) DO UPDATE SET n = n + 1;"
    )


def _less(table: str, column: str, row: str) -> str:
    return (
        f"UPDATE list_count SET n = n - 1 WHERE tbl = '{table}' AND col = '{column}' AND value = {_value(column, row)};"
    )


def _counting(table: str, columns: tuple[str, ...]) -> list[str]:
    """The present rows, then the triggers that go on counting."""
    made = []
    for column in columns:
        value = column or "''"
        made.append(
            f"INSERT INTO list_count (tbl, col, value, n) SELECT '{table}', '{column}', {value}, count(*)"
            f" FROM {table} WHERE 1 GROUP BY {value}"
        )
        if column:
            made.append(
                f"CREATE TRIGGER count_{table}_{column} AFTER UPDATE OF {column} ON {table}"
                f" WHEN OLD.{column} <> NEW.{column} BEGIN {_less(table, column, 'OLD')} {_more(table, column, 'NEW')} END"
            )
    for event, row, change in (("INSERT", "NEW", _more), ("DELETE", "OLD", _less)):
        body = " ".join(change(table, column, row) for column in columns)
        made.append(f"CREATE TRIGGER count_{table}_{event.lower()} AFTER {event} ON {table} BEGIN {body} END")
    return made


def _tagging() -> list[str]:
    forget = "DELETE FROM claim_tag WHERE claim_id = OLD.id;"
    note = "INSERT INTO claim_tag (claim_id, tag) SELECT DISTINCT NEW.id, value FROM json_each(NEW.tags);"
    return [
        "INSERT INTO claim_tag (claim_id, tag) SELECT DISTINCT c.id, j.value FROM claim c, json_each(c.tags) j",
        f"CREATE TRIGGER tag_claim_insert AFTER INSERT ON claim WHEN NEW.tags <> '[]' BEGIN {note} END",
        f"CREATE TRIGGER tag_claim_update AFTER UPDATE OF tags ON claim WHEN OLD.tags <> NEW.tags BEGIN {forget} {note} END",
        f"CREATE TRIGGER tag_claim_delete AFTER DELETE ON claim WHEN OLD.tags <> '[]' BEGIN {forget} END",
    ]


MIGRATION = Later(
    name="0005_lists",
    label="Bring the library up to date: who works on a claim, lists",
    columns=(Column("claim", "assignee", "TEXT NOT NULL DEFAULT ''", ""),),
    untracked={
        "claim_tag": f"{PLAIN_ID}, claim_id INTEGER NOT NULL, tag TEXT NOT NULL, UNIQUE (tag, claim_id)",
        "list_count": f"{PLAIN_ID}, tbl TEXT NOT NULL, col TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, UNIQUE (tbl, col, value)",
    },
    indexes=(
        "claim_tag(claim_id)",
        "claim(kind, id)",
        "claim(assignee, id)",
        "claim(created_at, id)",
        "evidence(kind, id)",
        "article(title COLLATE NOCASE, id)",
        "person(kind, id)",
        "verdict(level_label, claim_id)",
        "link(stance, state, claim_id)",
    ),
    statements=(
        *_tagging(),
        *(statement for table, columns in COUNTED.items() for statement in _counting(table, columns)),
    ),
)

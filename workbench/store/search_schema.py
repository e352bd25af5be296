"""The full-text index of schema 1: a view with the words, FTS5 over it without a copy, and the triggers that keep both in line.

The triggers stand on the tables themselves, so an undo, a redo or a migration carries the index along by itself. All of it is
untracked and can be rebuilt (`search.rebuild`). Nothing here runs: `migrations` does.
"""

from __future__ import annotations

TOKENIZER = "porter unicode61 remove_diacritics 2"

VIEW = """CREATE VIEW search_text AS
    SELECT d.id AS id, d.title AS title, d.body || coalesce(char(10) || c.text, '') AS body
    FROM search_doc d LEFT JOIN content c ON c.sha256 = d.text_sha256"""

FTS = f"""CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_text', content_rowid='id',
    tokenize='{TOKENIZER}', detail=full)"""

_ARTICLE = """SELECT 'article', a.id, a.id, a.title, a.authors || ' ' || a.publisher,
    (SELECT v.text_sha256 FROM article_version v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1) FROM article a"""
_CLAIM = """SELECT 'claim', c.id, c.article_id, CASE c.wording WHEN '' THEN c.verbatim ELSE c.wording END,
    c.verbatim || ' ' || c.translation || ' ' || c.claim_place || ' ' || c.why_checked || ' ' || c.tags || ' ' || coalesce(p.name, ''),
    NULL FROM claim c LEFT JOIN person p ON p.id = c.person_id"""
_EVIDENCE = """SELECT 'evidence', e.id, NULL, e.title,
    e.author || ' ' || e.publisher || ' ' || e.place || ' ' || e.url || ' ' || e.authenticity_how || ' ' || e.note, NULL FROM evidence e"""
_INTO = "INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256)"
# Every document anew, for a rebuild.
DOCUMENTS: tuple[str, ...] = tuple(f"{_INTO} {select}" for select in (_ARTICLE, _CLAIM, _EVIDENCE))


def _forget(kind: str, which: str) -> str:
    return f"DELETE FROM search_doc WHERE kind = '{kind}' AND ref = {which};"


def _follow(kind: str, select: str, alias: str) -> list[str]:
    """The three triggers that keep the document of one row."""
    make = f"{_INTO} {select} WHERE {alias}.id = NEW.id;"
    return [
        f"CREATE TRIGGER search_{kind}_insert AFTER INSERT ON {kind} BEGIN {make} END",
        f"CREATE TRIGGER search_{kind}_update AFTER UPDATE ON {kind} BEGIN {_forget(kind, 'OLD.id')} {make} END",
        f"CREATE TRIGGER search_{kind}_delete AFTER DELETE ON {kind} BEGIN {_forget(kind, 'OLD.id')} END",
    ]


# The columns whose words are found.
_WORDS = {
    "article": ("title", "authors", "publisher"),
    "claim": ("article_id", "verbatim", "wording", "translation", "claim_place", "why_checked", "tags", "person_id"),
    "evidence": ("title", "author", "publisher", "place", "url", "authenticity_how", "note"),
}


def following_words() -> tuple[str, ...]:
    """In the place of the triggers on every update: those on an update of what can be found."""
    made = []
    for (kind, columns), select in zip(_WORDS.items(), (_ARTICLE, _CLAIM, _EVIDENCE), strict=True):
        make = f"{_INTO} {select} WHERE {kind[0]}.id = NEW.id;"
        made += [
            f"DROP TRIGGER search_{kind}_update",
            f"CREATE TRIGGER search_{kind}_update AFTER UPDATE OF {', '.join(columns)} ON {kind}"
            f" BEGIN {_forget(kind, 'OLD.id')} {make} END",
        ]
    return tuple(made)


def _version(event: str, row: str) -> str:
    return (
        f"CREATE TRIGGER search_version_{event} AFTER {event} ON article_version BEGIN {_forget('article', row + '.article_id')}"
        f" {_INTO} {_ARTICLE} WHERE a.id = {row}.article_id; END"
    )


_REMOVE = "INSERT INTO search_fts (search_fts, rowid, title, body) SELECT 'delete', id, title, body FROM search_text WHERE id = OLD.id;"
_ADD = "INSERT INTO search_fts (rowid, title, body) SELECT id, title, body FROM search_text WHERE id = NEW.id;"

TRIGGERS: tuple[str, ...] = (
    *_follow("article", _ARTICLE, "a"),
    *_follow("claim", _CLAIM, "c"),
    *_follow("evidence", _EVIDENCE, "e"),
    _version("insert", "NEW"),
    _version("delete", "OLD"),
    # A renamed person is found under the claims they made.
    f"""CREATE TRIGGER search_person_update AFTER UPDATE OF name ON person BEGIN
        DELETE FROM search_doc WHERE kind = 'claim' AND ref IN (SELECT id FROM claim WHERE person_id = NEW.id);
        {_INTO} {_CLAIM} WHERE c.person_id = NEW.id; END""",
    f"CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN {_ADD} END",
    # Before, because the words must still stand in the view for FTS5 to take them out of its index.
    f"CREATE TRIGGER search_doc_delete BEFORE DELETE ON search_doc BEGIN {_REMOVE} END",
    f"CREATE TRIGGER search_doc_before BEFORE UPDATE ON search_doc BEGIN {_REMOVE} END",
    f"CREATE TRIGGER search_doc_after AFTER UPDATE ON search_doc BEGIN {_ADD} END",
)

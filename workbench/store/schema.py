"""The tables as they stand in schema 1, and the list of what came later. Nothing here runs: `migrations` does. A released schema never
changes; a new one is a module like `schema_0002`, named in `LATER`. `tests/data/library-schema-1.sql` is a library as it was released.

Tracked tables hold INTEGER and TEXT only, an `id` that is never used again, and a `uid` where other programs may name the row.
Words of a vocabulary are checked against `domain.vocab` when the tables are made, so that the two cannot drift apart.
"""

from __future__ import annotations

from workbench.domain import vocab as v
from workbench.store import (
    schema_0002,
    schema_0003,
    schema_0005,
    schema_0006,
    schema_0007,
    schema_0008,
    schema_0009,
    schema_0010,
    schema_0011,
)
from workbench.store.later import FLAG as _FLAG
from workbench.store.later import ID as _ID
from workbench.store.later import PLAIN_ID as _PLAIN_ID
from workbench.store.later import TEXT as _TEXT
from workbench.store.later import Column, Later
from workbench.store.later import one_of as _in

TRACKED_1: dict[str, str] = {
    "setting": f"{_PLAIN_ID}, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL",
    "article": f"""{_ID}, role TEXT NOT NULL {_in("role", v.ArticleRole)}, title {_TEXT}, authors TEXT NOT NULL DEFAULT '[]',
        publisher {_TEXT}, url {_TEXT}, archived_url {_TEXT}, published {_TEXT}, modified {_TEXT}, accessed_at {_TEXT},
        language {_TEXT}, sources TEXT NOT NULL DEFAULT '{{}}', fictional {_FLAG}""",
    "article_version": f"""{_ID}, article_id INTEGER NOT NULL REFERENCES article(id), number INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL REFERENCES content(sha256), source_sha256 TEXT NOT NULL, reader TEXT NOT NULL, encoding {_TEXT},
        warnings TEXT NOT NULL DEFAULT '[]', imported_at TEXT NOT NULL, UNIQUE (article_id, number)""",
    "passage": f"""{_PLAIN_ID}, version_id INTEGER NOT NULL REFERENCES article_version(id), start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, role TEXT NOT NULL {_in("role", v.PassageRole)}, CHECK (start >= 0 AND start < "end"),
        UNIQUE (version_id, start)""",
    "file": f"""{_ID}, sha256 TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, mode TEXT NOT NULL {_in("mode", v.FileMode)},
        path TEXT NOT NULL, mtime_ns INTEGER NOT NULL DEFAULT 0, media_type {_TEXT}, name {_TEXT}, hashed_at {_TEXT},
        probe TEXT NOT NULL DEFAULT '{{}}'""",
    "person": f"""{_ID}, name TEXT NOT NULL, kind TEXT NOT NULL {_in("kind", v.PersonKind)}, role {_TEXT},
        protection TEXT NOT NULL {_in("protection", v.Protection)}, released_reason {_TEXT},
        disclosure TEXT NOT NULL {_in("disclosure", v.Disclosure)}, note {_TEXT}""",
    "person_alias": f"{_PLAIN_ID}, person_id INTEGER NOT NULL REFERENCES person(id), name TEXT NOT NULL, UNIQUE (person_id, name)",
    "claim": f"""{_ID}, number INTEGER NOT NULL, article_id INTEGER REFERENCES article(id), verbatim TEXT NOT NULL, wording {_TEXT},
        wording_confirmed {_FLAG}, kind TEXT NOT NULL {_in("kind", v.ClaimKind)}, language {_TEXT}, translation {_TEXT},
        translator {_TEXT}, claim_date {_TEXT}, claim_date_words {_TEXT}, claim_place {_TEXT},
        status TEXT NOT NULL {_in("status", v.ClaimStatus)}, not_pursued_reason {_TEXT}, embargo_until {_TEXT}, why_checked {_TEXT},
        tags TEXT NOT NULL DEFAULT '[]', person_id INTEGER REFERENCES person(id), said_by_role {_TEXT}, created_at TEXT NOT NULL,
        published_url {_TEXT}""",
    "appearance": f"""{_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), type TEXT NOT NULL {_in("type", v.AppearanceType)},
        version_id INTEGER REFERENCES article_version(id), evidence_id INTEGER REFERENCES evidence(id),
        locator_id INTEGER REFERENCES locator(id), account {_TEXT}, caption {_TEXT}, url {_TEXT}, posted_at {_TEXT},
        archived_url {_TEXT}""",
    "appearance_span": f"""{_PLAIN_ID}, appearance_id INTEGER NOT NULL REFERENCES appearance(id), start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, quote TEXT NOT NULL, prefix {_TEXT}, suffix {_TEXT}, CHECK (start >= 0 AND start < "end")""",
    "attribution": f"""{_PLAIN_ID}, appearance_id INTEGER NOT NULL REFERENCES appearance(id), mode TEXT NOT NULL {_in("mode", v.Mode)},
        cue_start INTEGER, cue_end INTEGER, mention_start INTEGER, mention_end INTEGER,
        terms TEXT NOT NULL {_in("terms", v.Terms)}, hops TEXT NOT NULL DEFAULT '[]', negated {_FLAG}""",
    "evidence": f"""{_ID}, number INTEGER NOT NULL, kind TEXT NOT NULL {_in("kind", v.EvidenceKind)}, title {_TEXT},
        origin TEXT NOT NULL {_in("origin", v.Origin)}, state TEXT NOT NULL {_in("state", v.SlotState)}, unavailable_reason {_TEXT},
        authenticity TEXT NOT NULL {_in("authenticity", v.Authenticity)}, authenticity_how {_TEXT}, author {_TEXT},
        publisher {_TEXT}, url {_TEXT}, archived_url {_TEXT}, date {_TEXT}, place {_TEXT},
        disclosure TEXT NOT NULL {_in("disclosure", v.Disclosure)}, note {_TEXT}, file_id INTEGER REFERENCES file(id),
        opened_at {_TEXT}, opened_by {_TEXT}""",
    "mention": f"""{_PLAIN_ID}, evidence_id INTEGER NOT NULL REFERENCES evidence(id),
        version_id INTEGER NOT NULL REFERENCES article_version(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        quote TEXT NOT NULL, CHECK (start >= 0 AND start < "end")""",
    "locator": f"""{_ID}, evidence_id INTEGER NOT NULL REFERENCES evidence(id), type TEXT NOT NULL {_in("type", v.LocatorType)},
        start_ms INTEGER, end_ms INTEGER, still_ms INTEGER, still_pts INTEGER, still_time_base {_TEXT},
        still_file_id INTEGER REFERENCES file(id), page INTEGER, region {_TEXT}, row INTEGER, quote {_TEXT},
        CHECK (start_ms IS NULL OR (start_ms >= 0 AND end_ms > start_ms))""",
    "link": f"""{_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), evidence_id INTEGER REFERENCES evidence(id),
        stance TEXT NOT NULL {_in("stance", v.Stance)}, asserted TEXT {_in("asserted", v.Stance)},
        basis TEXT NOT NULL {_in("basis", v.Basis)}, state TEXT NOT NULL {_in("state", v.LinkState)},
        version_id INTEGER REFERENCES article_version(id), cue_start INTEGER, cue_end INTEGER, reference_start INTEGER,
        reference_end INTEGER, rule {_TEXT}, reason {_TEXT}, confidence INTEGER NOT NULL DEFAULT 0, what_is_seen {_TEXT},
        observed_by {_TEXT}, observed_at {_TEXT}, third_party {_TEXT}, locator_id INTEGER REFERENCES locator(id), note {_TEXT}""",
    "verdict": f"""{_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), version INTEGER NOT NULL,
        outcome TEXT NOT NULL {_in("outcome", v.VerdictOutcome)}, scale_name {_TEXT}, scale_levels TEXT NOT NULL DEFAULT '[]',
        level_digit INTEGER, level_label {_TEXT}, level_definition {_TEXT}, level_value INTEGER, level_normalised INTEGER,
        finding TEXT {_in("finding", v.QuotationFinding)}, no_rating_reason TEXT {_in("no_rating_reason", v.NoRatingReason)},
        conclusion {_TEXT}, summary {_TEXT}, rationale {_TEXT}, "right" {_TEXT}, wrong {_TEXT}, unknown {_TEXT}, decided_by {_TEXT},
        decided_at TEXT NOT NULL, UNIQUE (claim_id, version)""",
    "scale": f"{_ID}, name TEXT NOT NULL, levels TEXT NOT NULL",
    "reply": f"""{_PLAIN_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), asked_at {_TEXT}, asked_how {_TEXT}, due_at {_TEXT},
        received_at {_TEXT}, text {_TEXT}, not_sought_reason {_TEXT}, disclosure TEXT NOT NULL {_in("disclosure", v.Disclosure)}""",
    "correction": f"{_PLAIN_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), at TEXT NOT NULL, text TEXT NOT NULL, by {_TEXT}",
    "review": f"""{_PLAIN_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), at TEXT NOT NULL, initials {_TEXT}, act TEXT NOT NULL,
        note {_TEXT}""",
    "note": f"""{_PLAIN_ID}, claim_id INTEGER REFERENCES claim(id), evidence_id INTEGER REFERENCES evidence(id),
        person_id INTEGER REFERENCES person(id), text TEXT NOT NULL, at TEXT NOT NULL, by {_TEXT},
        disclosure TEXT NOT NULL {_in("disclosure", v.Disclosure)}""",
    "edition": f"""{_ID}, claim_id INTEGER NOT NULL REFERENCES claim(id), number INTEGER NOT NULL, published_at TEXT NOT NULL,
        sha256 TEXT NOT NULL, head TEXT NOT NULL, software TEXT NOT NULL, UNIQUE (claim_id, number)""",
    "rejection": f"""{_PLAIN_ID}, article_id INTEGER NOT NULL REFERENCES article(id), kind TEXT NOT NULL {_in("kind", v.SuggestionKind)},
        rule TEXT NOT NULL, quote TEXT NOT NULL, prefix {_TEXT}, suffix {_TEXT}""",
    "tombstone": f"{_ID}, what TEXT NOT NULL, purged_uid TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, by {_TEXT}",
}

MIGRATION_SET = "workbench"
# The migrations in the order in which they were released (a number is only a name); `migrations` holds them. Kept here so that a library
# that is up to date opens without sqlite_utils.
LATER: tuple[Later, ...] = (
    schema_0002.MIGRATION,
    schema_0005.MIGRATION,
    schema_0003.MIGRATION,
    schema_0006.MIGRATION,
    schema_0007.MIGRATION,
    schema_0008.MIGRATION,
    schema_0009.MIGRATION,
    schema_0010.MIGRATION,
    schema_0011.MIGRATION,
)
MIGRATIONS: tuple[str, ...] = ("0001_tables", *(later.name for later in LATER))
# The columns that came later, by table: what the images of rows lack that were logged before.
ADDED: dict[str, tuple[Column, ...]] = {
    table: tuple(column for later in LATER for column in later.columns if column.table == table)
    for table in sorted({column.table for later in LATER for column in later.columns})
}
# The steps of migrations that only added: what was done before them can still be undone.
ADDITIVE: tuple[str, ...] = tuple(later.label for later in LATER if later.additive)
# "FCwb" in the header of the database file says whose it is.
APPLICATION_ID = 0x46437762

# Evidence nobody has opened and that can still be got, as the index of that list says it.
UNOPENED = "'mentioned', 'located', 'held'"

_ALL_TRACKED = {**TRACKED_1, **{table: columns for later in LATER for table, columns in later.tracked.items()}}
# Tables whose rows other programs may name.
HAS_UID = frozenset(table for table, columns in _ALL_TRACKED.items() if columns.startswith(_ID))
# The tables whose rows are the user's work: logged, undone, verified.
TRACKED: tuple[str, ...] = tuple(_ALL_TRACKED)

UNTRACKED_1: dict[str, str] = {
    # Article texts and the original bytes' names, once each, by hash; never changed, so never logged.
    "content": "sha256 TEXT PRIMARY KEY, text TEXT NOT NULL, chars INTEGER NOT NULL",
    "suggestion": f"""{_PLAIN_ID}, version_id INTEGER NOT NULL, pipeline TEXT NOT NULL, kind TEXT NOT NULL, idx INTEGER NOT NULL,
        "order" INTEGER NOT NULL, likely INTEGER NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
        rule TEXT NOT NULL, start INTEGER, "end" INTEGER, claim_idx INTEGER, evidence_idx INTEGER, payload TEXT NOT NULL,
        UNIQUE (version_id, kind, idx)""",
    # `waiting`: how many of its suggestions nobody has answered; triggers keep it (`suggestion_schema`).
    "analysis": f"version_id INTEGER PRIMARY KEY, pipeline TEXT NOT NULL, at TEXT NOT NULL, warnings TEXT NOT NULL DEFAULT '[]', waiting {_FLAG}",
    "step": f"""{_PLAIN_ID}, label TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, reverts INTEGER REFERENCES step(id),
        kind TEXT NOT NULL DEFAULT 'act', salt TEXT, label_digest TEXT NOT NULL, hash {_TEXT}""",
    "change": f"""{_PLAIN_ID}, step_id INTEGER NOT NULL REFERENCES step(id), tbl TEXT NOT NULL, row_id INTEGER NOT NULL,
        before TEXT, after TEXT, before_salt TEXT, after_salt TEXT, before_digest TEXT, after_digest TEXT""",
    # What can be found; triggers keep it. An article's words are not copied here: `text_sha256` names its row in `content`.
    "search_doc": f"""{_PLAIN_ID}, kind TEXT NOT NULL, ref INTEGER NOT NULL, article_id INTEGER, title {_TEXT}, body {_TEXT},
        text_sha256 TEXT, UNIQUE (kind, ref)""",
}

# Every foreign key that is looked up backwards has its index; lists page by (sort key, id); names and numbers are looked up.
INDEXES_1: tuple[str, ...] = (
    "article(url)",
    "article_version(imported_at, article_id)",
    "claim(number)",
    "evidence(number)",
    f"evidence(id) WHERE state IN ({UNOPENED})",
    "person(name)",
    "person(name COLLATE NOCASE, id)",
    "person_alias(name)",
    "analysis(version_id) WHERE waiting > 0",
    "step(kind)",
    "article_version(article_id)",
    "article_version(source_sha256)",
    "claim(article_id, id)",
    "claim(status, id)",
    "claim(person_id)",
    "appearance(claim_id)",
    "appearance(version_id)",
    "appearance_span(appearance_id)",
    "attribution(appearance_id)",
    "evidence(file_id)",
    "mention(evidence_id)",
    "mention(version_id)",
    "locator(evidence_id)",
    "link(claim_id)",
    "link(evidence_id)",
    "reply(claim_id)",
    "correction(claim_id)",
    "review(claim_id)",
    "note(claim_id)",
    "note(evidence_id)",
    "note(person_id)",
    "article_version(text_sha256)",
    "appearance(evidence_id)",
    "appearance(locator_id)",
    "locator(still_file_id)",
    "link(version_id)",
    "link(locator_id)",
    "rejection(article_id)",
    "change(step_id)",
    'suggestion(version_id, "order")',
    "step(reverts)",
)

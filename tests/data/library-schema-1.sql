PRAGMA application_id = 1178826594;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE "analysis" (version_id INTEGER PRIMARY KEY, pipeline TEXT NOT NULL, at TEXT NOT NULL, warnings TEXT NOT NULL DEFAULT '[]', waiting INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "appearance" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, claim_id INTEGER NOT NULL REFERENCES claim(id), type TEXT NOT NULL CHECK (type IN ('article', 'media', 'post', 'by_hand')),
        version_id INTEGER REFERENCES article_version(id), evidence_id INTEGER REFERENCES evidence(id),
        locator_id INTEGER REFERENCES locator(id), account TEXT NOT NULL DEFAULT '', caption TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', posted_at TEXT NOT NULL DEFAULT '',
        archived_url TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "appearance_span" (id INTEGER PRIMARY KEY AUTOINCREMENT, appearance_id INTEGER NOT NULL REFERENCES appearance(id), start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '', CHECK (start >= 0 AND start < "end")) STRICT;
CREATE TABLE "article" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, role TEXT NOT NULL CHECK (role IN ('published', 'our_draft')), title TEXT NOT NULL DEFAULT '', authors TEXT NOT NULL DEFAULT '[]',
        publisher TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', archived_url TEXT NOT NULL DEFAULT '', published TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '', accessed_at TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '', sources TEXT NOT NULL DEFAULT '{}', fictional INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "article_version" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, article_id INTEGER NOT NULL REFERENCES article(id), number INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL REFERENCES content(sha256), source_sha256 TEXT NOT NULL, reader TEXT NOT NULL, encoding TEXT NOT NULL DEFAULT '',
        warnings TEXT NOT NULL DEFAULT '[]', imported_at TEXT NOT NULL, UNIQUE (article_id, number)) STRICT;
CREATE TABLE "attribution" (id INTEGER PRIMARY KEY AUTOINCREMENT, appearance_id INTEGER NOT NULL REFERENCES appearance(id), mode TEXT NOT NULL CHECK (mode IN ('direct', 'partial', 'indirect', 'narrator')),
        cue_start INTEGER, cue_end INTEGER, mention_start INTEGER, mention_end INTEGER,
        terms TEXT NOT NULL CHECK (terms IN ('on_record', 'background', 'not_for_attribution')), hops TEXT NOT NULL DEFAULT '[]', negated INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE "change" (id INTEGER PRIMARY KEY AUTOINCREMENT, step_id INTEGER NOT NULL REFERENCES step(id), tbl TEXT NOT NULL, row_id INTEGER NOT NULL,
        before TEXT, after TEXT, before_salt TEXT, after_salt TEXT, before_digest TEXT, after_digest TEXT) STRICT;
CREATE TABLE "claim" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, article_id INTEGER REFERENCES article(id), verbatim TEXT NOT NULL, wording TEXT NOT NULL DEFAULT '',
        wording_confirmed INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL CHECK (kind IN ('event', 'numerical', 'quotation', 'causal', 'comparison', 'characterisation', 'position', 'prediction', 'media')), language TEXT NOT NULL DEFAULT '', translation TEXT NOT NULL DEFAULT '',
        translator TEXT NOT NULL DEFAULT '', claim_date TEXT NOT NULL DEFAULT '', claim_date_words TEXT NOT NULL DEFAULT '', claim_place TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL CHECK (status IN ('new', 'triaged', 'in_progress', 'waiting_for_reply', 'in_review', 'decided', 'published', 'corrected', 'not_pursued')), not_pursued_reason TEXT NOT NULL DEFAULT '', embargo_until TEXT NOT NULL DEFAULT '', why_checked TEXT NOT NULL DEFAULT '',
        tags TEXT NOT NULL DEFAULT '[]', person_id INTEGER REFERENCES person(id), said_by_role TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,
        published_url TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "content" (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL, chars INTEGER NOT NULL) STRICT;
CREATE TABLE "correction" (id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claim(id), at TEXT NOT NULL, text TEXT NOT NULL, by TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "edition" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, claim_id INTEGER NOT NULL REFERENCES claim(id), number INTEGER NOT NULL, published_at TEXT NOT NULL,
        sha256 TEXT NOT NULL, head TEXT NOT NULL, software TEXT NOT NULL, UNIQUE (claim_id, number)) STRICT;
CREATE TABLE "evidence" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, number INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('video', 'audio', 'image', 'document', 'record', 'data', 'study', 'report', 'post', 'witness', 'expert', 'statement', 'physical', 'other', 'web_page', 'transcript', 'map', 'metadata', 'factcheck', 'null_search')), title TEXT NOT NULL DEFAULT '',
        origin TEXT NOT NULL CHECK (origin IN ('primary', 'secondary', 'tertiary', 'unknown')), state TEXT NOT NULL CHECK (state IN ('mentioned', 'located', 'held', 'opened', 'pinned', 'assessed', 'unavailable')), unavailable_reason TEXT NOT NULL DEFAULT '',
        authenticity TEXT NOT NULL CHECK (authenticity IN ('not_assessed', 'doubtful', 'established')), authenticity_how TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '',
        publisher TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', archived_url TEXT NOT NULL DEFAULT '', date TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '',
        disclosure TEXT NOT NULL CHECK (disclosure IN ('public', 'unattributed', 'internal', 'secret')), note TEXT NOT NULL DEFAULT '', file_id INTEGER REFERENCES file(id),
        opened_at TEXT NOT NULL DEFAULT '', opened_by TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "file" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, mode TEXT NOT NULL CHECK (mode IN ('copied', 'linked')),
        path TEXT NOT NULL, mtime_ns INTEGER NOT NULL DEFAULT 0, media_type TEXT NOT NULL DEFAULT '', name TEXT NOT NULL DEFAULT '', hashed_at TEXT NOT NULL DEFAULT '',
        probe TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE "link" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, claim_id INTEGER NOT NULL REFERENCES claim(id), evidence_id INTEGER REFERENCES evidence(id),
        stance TEXT NOT NULL CHECK (stance IN ('contradicts', 'partly_contradicts', 'supports', 'partly_supports', 'context', 'inconclusive')), asserted TEXT CHECK (asserted IN ('contradicts', 'partly_contradicts', 'supports', 'partly_supports', 'context', 'inconclusive')),
        basis TEXT NOT NULL CHECK (basis IN ('article_asserts', 'checker_observed', 'third_party')), state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected')),
        version_id INTEGER REFERENCES article_version(id), cue_start INTEGER, cue_end INTEGER, reference_start INTEGER,
        reference_end INTEGER, rule TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', confidence INTEGER NOT NULL DEFAULT 0, what_is_seen TEXT NOT NULL DEFAULT '',
        observed_by TEXT NOT NULL DEFAULT '', observed_at TEXT NOT NULL DEFAULT '', third_party TEXT NOT NULL DEFAULT '', locator_id INTEGER REFERENCES locator(id), note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "locator" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, evidence_id INTEGER NOT NULL REFERENCES evidence(id), type TEXT NOT NULL CHECK (type IN ('time', 'page', 'region', 'row', 'text')),
        start_ms INTEGER, end_ms INTEGER, still_ms INTEGER, still_pts INTEGER, still_time_base TEXT NOT NULL DEFAULT '',
        still_file_id INTEGER REFERENCES file(id), page INTEGER, region TEXT NOT NULL DEFAULT '', row INTEGER, quote TEXT NOT NULL DEFAULT '',
        CHECK (start_ms IS NULL OR (start_ms >= 0 AND end_ms > start_ms))) STRICT;
CREATE TABLE "mention" (id INTEGER PRIMARY KEY AUTOINCREMENT, evidence_id INTEGER NOT NULL REFERENCES evidence(id),
        version_id INTEGER NOT NULL REFERENCES article_version(id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        quote TEXT NOT NULL, CHECK (start >= 0 AND start < "end")) STRICT;
CREATE TABLE "note" (id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER REFERENCES claim(id), evidence_id INTEGER REFERENCES evidence(id),
        person_id INTEGER REFERENCES person(id), text TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL DEFAULT '',
        disclosure TEXT NOT NULL CHECK (disclosure IN ('public', 'unattributed', 'internal', 'secret'))) STRICT;
CREATE TABLE "passage" (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL REFERENCES article_version(id), start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, role TEXT NOT NULL CHECK (role IN ('title', 'body', 'furniture')), CHECK (start >= 0 AND start < "end"),
        UNIQUE (version_id, start)) STRICT;
CREATE TABLE "person" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'account', 'unknown')), role TEXT NOT NULL DEFAULT '',
        protection TEXT NOT NULL CHECK (protection IN ('public_figure', 'private', 'minor', 'victim', 'confidential')), released_reason TEXT NOT NULL DEFAULT '',
        disclosure TEXT NOT NULL CHECK (disclosure IN ('public', 'unattributed', 'internal', 'secret')), note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "person_alias" (id INTEGER PRIMARY KEY AUTOINCREMENT, person_id INTEGER NOT NULL REFERENCES person(id), name TEXT NOT NULL, UNIQUE (person_id, name)) STRICT;
CREATE TABLE "rejection" (id INTEGER PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL REFERENCES article(id), kind TEXT NOT NULL CHECK (kind IN ('claim', 'evidence', 'link')),
        rule TEXT NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "reply" (id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claim(id), asked_at TEXT NOT NULL DEFAULT '', asked_how TEXT NOT NULL DEFAULT '', due_at TEXT NOT NULL DEFAULT '',
        received_at TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '', not_sought_reason TEXT NOT NULL DEFAULT '', disclosure TEXT NOT NULL CHECK (disclosure IN ('public', 'unattributed', 'internal', 'secret'))) STRICT;
CREATE TABLE "review" (id INTEGER PRIMARY KEY AUTOINCREMENT, claim_id INTEGER NOT NULL REFERENCES claim(id), at TEXT NOT NULL, initials TEXT NOT NULL DEFAULT '', act TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "scale" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, levels TEXT NOT NULL) STRICT;
CREATE TABLE "search_doc" (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, ref INTEGER NOT NULL, article_id INTEGER, title TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '',
        text_sha256 TEXT, UNIQUE (kind, ref)) STRICT;
CREATE TABLE "setting" (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
CREATE TABLE "step" (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, reverts INTEGER REFERENCES step(id),
        kind TEXT NOT NULL DEFAULT 'act', salt TEXT, label_digest TEXT NOT NULL, hash TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "suggestion" (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL, pipeline TEXT NOT NULL, kind TEXT NOT NULL, idx INTEGER NOT NULL,
        "order" INTEGER NOT NULL, likely INTEGER NOT NULL, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
        rule TEXT NOT NULL, start INTEGER, "end" INTEGER, claim_idx INTEGER, evidence_idx INTEGER, payload TEXT NOT NULL,
        UNIQUE (version_id, kind, idx)) STRICT;
CREATE TABLE "tombstone" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, what TEXT NOT NULL, purged_uid TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE "verdict" (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, claim_id INTEGER NOT NULL REFERENCES claim(id), version INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('rated', 'written', 'quotation', 'no_rating')), scale_name TEXT NOT NULL DEFAULT '', scale_levels TEXT NOT NULL DEFAULT '[]',
        level_digit INTEGER, level_label TEXT NOT NULL DEFAULT '', level_definition TEXT NOT NULL DEFAULT '', level_value INTEGER, level_normalised INTEGER,
        finding TEXT CHECK (finding IN ('as_quoted', 'altered', 'out_of_context', 'misattributed', 'no_record')), no_rating_reason TEXT CHECK (no_rating_reason IN ('opinion', 'prediction', 'satire', 'too_vague', 'no_data')),
        conclusion TEXT NOT NULL DEFAULT '', summary TEXT NOT NULL DEFAULT '', rationale TEXT NOT NULL DEFAULT '', "right" TEXT NOT NULL DEFAULT '', wrong TEXT NOT NULL DEFAULT '', unknown TEXT NOT NULL DEFAULT '', decided_by TEXT NOT NULL DEFAULT '',
        decided_at TEXT NOT NULL, UNIQUE (claim_id, version)) STRICT;
CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_text', content_rowid='id',
    tokenize='porter unicode61 remove_diacritics 2', detail=full);
CREATE VIEW search_text AS
    SELECT d.id AS id, d.title AS title, d.body || coalesce(char(10) || c.text, '') AS body
    FROM search_doc d LEFT JOIN content c ON c.sha256 = d.text_sha256;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX ix_analysis_version_id_where_waiting_0 ON analysis(version_id) WHERE waiting > 0;
CREATE INDEX ix_appearance_claim_id ON appearance(claim_id);
CREATE INDEX ix_appearance_evidence_id ON appearance(evidence_id);
CREATE INDEX ix_appearance_locator_id ON appearance(locator_id);
CREATE INDEX ix_appearance_span_appearance_id ON appearance_span(appearance_id);
CREATE INDEX ix_appearance_version_id ON appearance(version_id);
CREATE INDEX ix_article_url ON article(url);
CREATE INDEX ix_article_version_article_id ON article_version(article_id);
CREATE INDEX ix_article_version_imported_at_article_id ON article_version(imported_at, article_id);
CREATE INDEX ix_article_version_source_sha256 ON article_version(source_sha256);
CREATE INDEX ix_article_version_text_sha256 ON article_version(text_sha256);
CREATE INDEX ix_attribution_appearance_id ON attribution(appearance_id);
CREATE INDEX ix_change_step_id ON change(step_id);
CREATE INDEX ix_claim_article_id_id ON claim(article_id, id);
CREATE INDEX ix_claim_number ON claim(number);
CREATE INDEX ix_claim_person_id ON claim(person_id);
CREATE INDEX ix_claim_status_id ON claim(status, id);
CREATE INDEX ix_correction_claim_id ON correction(claim_id);
CREATE INDEX ix_evidence_file_id ON evidence(file_id);
CREATE INDEX ix_evidence_id_where_state_in_mentioned_located_held ON evidence(id) WHERE state IN ('mentioned', 'located', 'held');
CREATE INDEX ix_evidence_number ON evidence(number);
CREATE INDEX ix_link_claim_id ON link(claim_id);
CREATE INDEX ix_link_evidence_id ON link(evidence_id);
CREATE INDEX ix_link_locator_id ON link(locator_id);
CREATE INDEX ix_link_version_id ON link(version_id);
CREATE INDEX ix_locator_evidence_id ON locator(evidence_id);
CREATE INDEX ix_locator_still_file_id ON locator(still_file_id);
CREATE INDEX ix_mention_evidence_id ON mention(evidence_id);
CREATE INDEX ix_mention_version_id ON mention(version_id);
CREATE INDEX ix_note_claim_id ON note(claim_id);
CREATE INDEX ix_note_evidence_id ON note(evidence_id);
CREATE INDEX ix_note_person_id ON note(person_id);
CREATE INDEX ix_person_alias_name ON person_alias(name);
CREATE INDEX ix_person_name ON person(name);
CREATE INDEX ix_person_name_collate_nocase_id ON person(name COLLATE NOCASE, id);
CREATE INDEX ix_rejection_article_id ON rejection(article_id);
CREATE INDEX ix_reply_claim_id ON reply(claim_id);
CREATE INDEX ix_review_claim_id ON review(claim_id);
CREATE INDEX ix_step_kind ON step(kind);
CREATE INDEX ix_step_reverts ON step(reverts);
CREATE INDEX ix_suggestion_version_id_order ON suggestion(version_id, "order");
INSERT INTO "_sqlite_migrations" VALUES (1, 'workbench', '0001_tables', '2026-11-24 08:24:11.394321+00:00');
INSERT INTO "appearance" VALUES (1, '01900000-0000-7000-8000-000000000005', 1, 'article', 1, NULL, NULL, '', '', '', '', '');
INSERT INTO "appearance_span" VALUES (1, 1, 42, 56, 'a ticking bomb', '', '');
INSERT INTO "article" VALUES (1, '01900000-0000-7000-8000-000000000001', 'published', 'The mill', '[]', '', '', '', '', '', '', '', '{}', 0);
INSERT INTO "article_version" VALUES (1, '01900000-0000-7000-8000-000000000002', 1, 1, '6356f971dfa98385c98b3a5b0b7de5366a61c00ab60a6e8f526c587e048ca33b', 'abababababababababababababababababababababababababababababababab', 'text', '', '[]', '2026-03-01T09:00:00.000Z');
INSERT INTO "attribution" VALUES (1, 1, 'partial', NULL, NULL, NULL, NULL, 'on_record', '[]', 0);
INSERT INTO "change" VALUES (1, 2, 'article', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000001","role":"published","title":"The mill","authors":"[]","publisher":"","url":"","archived_url":"","published":"","modified":"","accessed_at":"","language":"","sources":"{}","fictional":0}', NULL, '00000000000000000000000000000002', NULL, '8a46091e8671ffe4fef474511464a043a34dd8135370e367a592d90e59a82139');
INSERT INTO "change" VALUES (2, 2, 'article_version', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000002","article_id":1,"number":1,"text_sha256":"6356f971dfa98385c98b3a5b0b7de5366a61c00ab60a6e8f526c587e048ca33b","source_sha256":"abababababababababababababababababababababababababababababababab","reader":"text","encoding":"","warnings":"[]","imported_at":"2026-03-01T09:00:00.000Z"}', NULL, '00000000000000000000000000000003', NULL, 'd2fa6efb419eb5d1f7e51c3f3f800cac1649a7b3c981f712a7b8197f19964c6e');
INSERT INTO "change" VALUES (3, 2, 'passage', 1, NULL, '{"id":1,"version_id":1,"start":0,"end":86,"role":"body"}', NULL, '00000000000000000000000000000004', NULL, 'c39ac4738023e4dcda9df100eca7f32d02cd24c99c037e2869b1f51028c8e10c');
INSERT INTO "change" VALUES (4, 3, 'person', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000003","name":"Pel Oster","kind":"person","role":"","protection":"private","released_reason":"","disclosure":"public","note":""}', NULL, '00000000000000000000000000000006', NULL, '4322514ae279d31a1aef40b6da331ad470ee40aba3ebb4c15d6e64ff69520543');
INSERT INTO "change" VALUES (5, 3, 'person_alias', 1, NULL, '{"id":1,"person_id":1,"name":"Oster"}', NULL, '00000000000000000000000000000007', NULL, '83607cf4a96c47436c40679c263ba5d2c8080e11d6a0677342e5d4bf993715b2');
INSERT INTO "change" VALUES (6, 3, 'claim', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000004","number":1,"article_id":1,"verbatim":"a ticking bomb","wording":"","wording_confirmed":0,"kind":"event","language":"","translation":"","translator":"","claim_date":"","claim_date_words":"","claim_place":"","status":"new","not_pursued_reason":"","embargo_until":"","why_checked":"","tags":"[]","person_id":1,"said_by_role":"","created_at":"2026-03-01T09:00:00.000Z","published_url":""}', NULL, '00000000000000000000000000000008', NULL, '562b913f01dc1fae07e46d2c13fef626e4172b987f79fa6b40894906d53d1d27');
INSERT INTO "change" VALUES (7, 3, 'appearance', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000005","claim_id":1,"type":"article","version_id":1,"evidence_id":null,"locator_id":null,"account":"","caption":"","url":"","posted_at":"","archived_url":""}', NULL, '00000000000000000000000000000009', NULL, 'dea804e073aaca1137c1d591237fff76171ab83929802232e9ccf1e0a82c29b7');
INSERT INTO "change" VALUES (8, 3, 'appearance_span', 1, NULL, '{"id":1,"appearance_id":1,"start":42,"end":56,"quote":"a ticking bomb","prefix":"","suffix":""}', NULL, '0000000000000000000000000000000a', NULL, 'c7424e18b0c9c9fdfd409ab24c6adef15d8d75726690ea9b3d68c8ef6c6bcd4b');
INSERT INTO "change" VALUES (9, 3, 'attribution', 1, NULL, '{"id":1,"appearance_id":1,"mode":"partial","cue_start":null,"cue_end":null,"mention_start":null,"mention_end":null,"terms":"on_record","hops":"[]","negated":0}', NULL, '0000000000000000000000000000000b', NULL, '033693ce9f4d7b7c24ee65d62cbe0acdac5abdaeb6a0b15df718fc9afe28fda0');
INSERT INTO "change" VALUES (10, 3, 'evidence', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000006","number":1,"kind":"video","title":"A video","origin":"primary","state":"mentioned","unavailable_reason":"","authenticity":"not_assessed","authenticity_how":"","author":"","publisher":"","url":"","archived_url":"","date":"","place":"","disclosure":"public","note":"","file_id":null,"opened_at":"","opened_by":""}', NULL, '0000000000000000000000000000000c', NULL, '8f0af098f0d6be2b490d28fca49e19caa662c6ba7194d0356438d287168c2561');
INSERT INTO "change" VALUES (11, 3, 'mention', 1, NULL, '{"id":1,"evidence_id":1,"version_id":1,"start":61,"end":66,"quote":"video"}', NULL, '0000000000000000000000000000000d', NULL, '66701d979dee5bd2e897edd7df4ffec81bb71693d890f963db734e6010799da0');
INSERT INTO "change" VALUES (12, 3, 'link', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000007","claim_id":1,"evidence_id":1,"stance":"contradicts","asserted":"contradicts","basis":"article_asserts","state":"accepted","version_id":1,"cue_start":null,"cue_end":null,"reference_start":null,"reference_end":null,"rule":"","reason":"","confidence":0,"what_is_seen":"","observed_by":"","observed_at":"","third_party":"","locator_id":null,"note":""}', NULL, '0000000000000000000000000000000e', NULL, '1981c0a86ad77f1b2d3e0558058de4ee5756e06ef61132b85f900f1c4a632949');
INSERT INTO "change" VALUES (13, 4, 'verdict', 1, NULL, '{"id":1,"uid":"01900000-0000-7000-8000-000000000008","claim_id":1,"version":1,"outcome":"written","scale_name":"","scale_levels":"[]","level_digit":null,"level_label":"","level_definition":"","level_value":null,"level_normalised":null,"finding":null,"no_rating_reason":null,"conclusion":"It stands.","summary":"","rationale":"","right":"","wrong":"","unknown":"","decided_by":"AB","decided_at":"2026-03-01T09:00:00.000Z"}', NULL, '00000000000000000000000000000010', NULL, '24fde3db70697d8fc7badb9d8549ee27d0d8f06799fcb98ff411b4c1df1b7ac3');
INSERT INTO "change" VALUES (14, 4, 'note', 1, NULL, '{"id":1,"claim_id":1,"evidence_id":null,"person_id":null,"text":"Ask the miller.","at":"2026-03-01T09:00:00.000Z","by":"","disclosure":"internal"}', NULL, '00000000000000000000000000000011', NULL, 'd04f74ed8cae69eed0f9ca093d73dbc54b7bce2c8c554949d210127e027dad64');
INSERT INTO "change" VALUES (15, 5, 'claim', 1, '{"id":1,"uid":"01900000-0000-7000-8000-000000000004","number":1,"article_id":1,"verbatim":"a ticking bomb","wording":"","wording_confirmed":0,"kind":"event","language":"","translation":"","translator":"","claim_date":"","claim_date_words":"","claim_place":"","status":"new","not_pursued_reason":"","embargo_until":"","why_checked":"","tags":"[]","person_id":1,"said_by_role":"","created_at":"2026-03-01T09:00:00.000Z","published_url":""}', '{"id":1,"uid":"01900000-0000-7000-8000-000000000004","number":1,"article_id":1,"verbatim":"a ticking bomb","wording":"","wording_confirmed":0,"kind":"event","language":"","translation":"","translator":"","claim_date":"","claim_date_words":"","claim_place":"","status":"triaged","not_pursued_reason":"","embargo_until":"","why_checked":"","tags":"[]","person_id":1,"said_by_role":"","created_at":"2026-03-01T09:00:00.000Z","published_url":""}', '00000000000000000000000000000013', '00000000000000000000000000000014', '3fbc509557d8c773f266fee6698d37923297638e0e2980fb28cfcb95631a83e1', '994af431f7e8f89e934d5a5865fcca9ca1a01fba00b07a6f62c9aee980cff458');
INSERT INTO "change" VALUES (16, 6, 'claim', 1, '{"id":1,"uid":"01900000-0000-7000-8000-000000000004","number":1,"article_id":1,"verbatim":"a ticking bomb","wording":"","wording_confirmed":0,"kind":"event","language":"","translation":"","translator":"","claim_date":"","claim_date_words":"","claim_place":"","status":"triaged","not_pursued_reason":"","embargo_until":"","why_checked":"","tags":"[]","person_id":1,"said_by_role":"","created_at":"2026-03-01T09:00:00.000Z","published_url":""}', '{"id":1,"uid":"01900000-0000-7000-8000-000000000004","number":1,"article_id":1,"verbatim":"a ticking bomb","wording":"","wording_confirmed":0,"kind":"event","language":"","translation":"","translator":"","claim_date":"","claim_date_words":"","claim_place":"","status":"new","not_pursued_reason":"","embargo_until":"","why_checked":"","tags":"[]","person_id":1,"said_by_role":"","created_at":"2026-03-01T09:00:00.000Z","published_url":""}', '00000000000000000000000000000016', '00000000000000000000000000000017', '02bc8e09d02f64c346fe3493fb892e4aa26dac302d318f308a23196f8e85a05b', '0aa5c99fcee6ab4d3bae6f47535402a69d1e3e399ecdda51740ceaddbcef4b9c');
INSERT INTO "claim" VALUES (1, '01900000-0000-7000-8000-000000000004', 1, 1, 'a ticking bomb', '', 0, 'event', '', '', '', '', '', '', 'new', '', '', '', '[]', 1, '', '2026-03-01T09:00:00.000Z', '');
INSERT INTO "content" VALUES ('6356f971dfa98385c98b3a5b0b7de5366a61c00ab60a6e8f526c587e048ca33b', 'The mayor of Tarn Hollow called the mill “a ticking bomb”.
A video showed it standing.', 86);
INSERT INTO "evidence" VALUES (1, '01900000-0000-7000-8000-000000000006', 1, 'video', 'A video', 'primary', 'mentioned', '', 'not_assessed', '', '', '', '', '', '', '', 'public', '', NULL, '', '');
INSERT INTO "link" VALUES (1, '01900000-0000-7000-8000-000000000007', 1, 1, 'contradicts', 'contradicts', 'article_asserts', 'accepted', 1, NULL, NULL, NULL, NULL, '', '', 0, '', '', '', '', NULL, '');
INSERT INTO "mention" VALUES (1, 1, 1, 61, 66, 'video');
INSERT INTO "note" VALUES (1, 1, NULL, NULL, 'Ask the miller.', '2026-03-01T09:00:00.000Z', '', 'internal');
INSERT INTO "passage" VALUES (1, 1, 0, 86, 'body');
INSERT INTO "person" VALUES (1, '01900000-0000-7000-8000-000000000003', 'Pel Oster', 'person', '', 'private', '', 'public', '');
INSERT INTO "person_alias" VALUES (1, 1, 'Oster');
INSERT INTO "search_doc" VALUES (2, 'article', 1, 1, 'The mill', '[] ', '6356f971dfa98385c98b3a5b0b7de5366a61c00ab60a6e8f526c587e048ca33b');
INSERT INTO "search_doc" VALUES (4, 'evidence', 1, NULL, 'A video', '     ', NULL);
INSERT INTO "search_doc" VALUES (6, 'claim', 1, 1, 'a ticking bomb', 'a ticking bomb    [] Pel Oster', NULL);
INSERT INTO "sqlite_sequence" VALUES ('step', 6);
INSERT INTO "sqlite_sequence" VALUES ('search_doc', 6);
INSERT INTO "sqlite_sequence" VALUES ('article', 1);
INSERT INTO "sqlite_sequence" VALUES ('article_version', 1);
INSERT INTO "sqlite_sequence" VALUES ('passage', 1);
INSERT INTO "sqlite_sequence" VALUES ('change', 16);
INSERT INTO "sqlite_sequence" VALUES ('person', 1);
INSERT INTO "sqlite_sequence" VALUES ('person_alias', 1);
INSERT INTO "sqlite_sequence" VALUES ('claim', 1);
INSERT INTO "sqlite_sequence" VALUES ('appearance', 1);
INSERT INTO "sqlite_sequence" VALUES ('appearance_span', 1);
INSERT INTO "sqlite_sequence" VALUES ('attribution', 1);
INSERT INTO "sqlite_sequence" VALUES ('evidence', 1);
INSERT INTO "sqlite_sequence" VALUES ('mention', 1);
INSERT INTO "sqlite_sequence" VALUES ('link', 1);
INSERT INTO "sqlite_sequence" VALUES ('verdict', 1);
INSERT INTO "sqlite_sequence" VALUES ('note', 1);
INSERT INTO "step" VALUES (1, 'Make the library', '2026-03-01T09:00:00.000Z', 'AB', NULL, 'schema', '00000000000000000000000000000001', 'eeef39f4d1d61ed1dcb270bc247fe5306159be2f56e19aa69dcfbdf884be3325', '177f8c0d7b169181bc76868c1a53fe1ebc6b72f642b33939ae116f006113adbe');
INSERT INTO "step" VALUES (2, 'Import article', '2026-03-01T09:00:00.000Z', 'AB', NULL, 'act', '00000000000000000000000000000005', '8bd7d17d7e750a9b2ee7369689ff3fb8877456c244f5bfc810de921901589ac1', '182e1500d5659f75e599ac754d980fc16f85656689ed394c346ee83f011e66f4');
INSERT INTO "step" VALUES (3, 'Accept link: contradicts', '2026-03-01T09:00:00.000Z', 'AB', NULL, 'act', '0000000000000000000000000000000f', 'dc21b30621fc98df6d817b8b4e2363ab8478bd1c4405a6769b6d135f29ce1a34', 'df71c9f945a3ab3c60eabf9754c30270e1946f50b3f6a78b277aaeda8475e94b');
INSERT INTO "step" VALUES (4, 'Rate claim: written conclusion', '2026-03-01T09:00:00.000Z', 'AB', NULL, 'act', '00000000000000000000000000000012', '99b9578f38ed0858dc176f706c763c77fb63e8542d1e47aa8f88985d57bba687', 'e76aac3ff1623c3273087972880020b7a55ea2caea821bbb4b2538d350df27b1');
INSERT INTO "step" VALUES (5, 'Set C1 to triaged', '2026-03-01T09:00:00.000Z', 'AB', NULL, 'act', '00000000000000000000000000000015', 'c076092ad997edc6a95e7a683f626592055aef07b1a001805de7b172e4ebeb95', '5c0d5393c71942e28e91788c88fbcb0b27c7e3f251779d33df6bc5f711cf666a');
INSERT INTO "step" VALUES (6, 'Set C1 to triaged', '2026-03-01T09:00:00.000Z', 'AB', 5, 'undo', '00000000000000000000000000000018', '064d43b8e78228b761bb54918e2b05e6d456e987188f2b45be5239787e440895', '85804bb71d415bfcf5860002265da4b79188c586d9b4b640be40058ae405bd59');
INSERT INTO "verdict" VALUES (1, '01900000-0000-7000-8000-000000000008', 1, 1, 'written', '', '[]', NULL, '', '', NULL, NULL, NULL, NULL, 'It stands.', '', '', '', '', '', 'AB', '2026-03-01T09:00:00.000Z');
INSERT INTO search_fts (search_fts) VALUES ('rebuild');
CREATE TRIGGER search_article_delete AFTER DELETE ON article BEGIN DELETE FROM search_doc WHERE kind = 'article' AND ref = OLD.id; END;
CREATE TRIGGER search_article_insert AFTER INSERT ON article BEGIN INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'article', a.id, a.id, a.title, a.authors || ' ' || a.publisher,
    (SELECT v.text_sha256 FROM article_version v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1) FROM article a WHERE a.id = NEW.id; END;
CREATE TRIGGER search_article_update AFTER UPDATE ON article BEGIN DELETE FROM search_doc WHERE kind = 'article' AND ref = OLD.id; INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'article', a.id, a.id, a.title, a.authors || ' ' || a.publisher,
    (SELECT v.text_sha256 FROM article_version v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1) FROM article a WHERE a.id = NEW.id; END;
CREATE TRIGGER search_claim_delete AFTER DELETE ON claim BEGIN DELETE FROM search_doc WHERE kind = 'claim' AND ref = OLD.id; END;
CREATE TRIGGER search_claim_insert AFTER INSERT ON claim BEGIN INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'claim', c.id, c.article_id, CASE c.wording WHEN '' THEN c.verbatim ELSE c.wording END,
    c.verbatim || ' ' || c.translation || ' ' || c.claim_place || ' ' || c.why_checked || ' ' || c.tags || ' ' || coalesce(p.name, ''),
    NULL FROM claim c LEFT JOIN person p ON p.id = c.person_id WHERE c.id = NEW.id; END;
CREATE TRIGGER search_claim_update AFTER UPDATE ON claim BEGIN DELETE FROM search_doc WHERE kind = 'claim' AND ref = OLD.id; INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'claim', c.id, c.article_id, CASE c.wording WHEN '' THEN c.verbatim ELSE c.wording END,
    c.verbatim || ' ' || c.translation || ' ' || c.claim_place || ' ' || c.why_checked || ' ' || c.tags || ' ' || coalesce(p.name, ''),
    NULL FROM claim c LEFT JOIN person p ON p.id = c.person_id WHERE c.id = NEW.id; END;
CREATE TRIGGER search_doc_after AFTER UPDATE ON search_doc BEGIN INSERT INTO search_fts (rowid, title, body) SELECT id, title, body FROM search_text WHERE id = NEW.id; END;
CREATE TRIGGER search_doc_before BEFORE UPDATE ON search_doc BEGIN INSERT INTO search_fts (search_fts, rowid, title, body) SELECT 'delete', id, title, body FROM search_text WHERE id = OLD.id; END;
CREATE TRIGGER search_doc_delete BEFORE DELETE ON search_doc BEGIN INSERT INTO search_fts (search_fts, rowid, title, body) SELECT 'delete', id, title, body FROM search_text WHERE id = OLD.id; END;
CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN INSERT INTO search_fts (rowid, title, body) SELECT id, title, body FROM search_text WHERE id = NEW.id; END;
CREATE TRIGGER search_evidence_delete AFTER DELETE ON evidence BEGIN DELETE FROM search_doc WHERE kind = 'evidence' AND ref = OLD.id; END;
CREATE TRIGGER search_evidence_insert AFTER INSERT ON evidence BEGIN INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'evidence', e.id, NULL, e.title,
    e.author || ' ' || e.publisher || ' ' || e.place || ' ' || e.url || ' ' || e.authenticity_how || ' ' || e.note, NULL FROM evidence e WHERE e.id = NEW.id; END;
CREATE TRIGGER search_evidence_update AFTER UPDATE ON evidence BEGIN DELETE FROM search_doc WHERE kind = 'evidence' AND ref = OLD.id; INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'evidence', e.id, NULL, e.title,
    e.author || ' ' || e.publisher || ' ' || e.place || ' ' || e.url || ' ' || e.authenticity_how || ' ' || e.note, NULL FROM evidence e WHERE e.id = NEW.id; END;
CREATE TRIGGER search_person_update AFTER UPDATE OF name ON person BEGIN
        DELETE FROM search_doc WHERE kind = 'claim' AND ref IN (SELECT id FROM claim WHERE person_id = NEW.id);
        INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'claim', c.id, c.article_id, CASE c.wording WHEN '' THEN c.verbatim ELSE c.wording END,
    c.verbatim || ' ' || c.translation || ' ' || c.claim_place || ' ' || c.why_checked || ' ' || c.tags || ' ' || coalesce(p.name, ''),
    NULL FROM claim c LEFT JOIN person p ON p.id = c.person_id WHERE c.person_id = NEW.id; END;
CREATE TRIGGER search_version_delete AFTER delete ON article_version BEGIN DELETE FROM search_doc WHERE kind = 'article' AND ref = OLD.article_id; INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'article', a.id, a.id, a.title, a.authors || ' ' || a.publisher,
    (SELECT v.text_sha256 FROM article_version v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1) FROM article a WHERE a.id = OLD.article_id; END;
CREATE TRIGGER search_version_insert AFTER insert ON article_version BEGIN DELETE FROM search_doc WHERE kind = 'article' AND ref = NEW.article_id; INSERT INTO search_doc (kind, ref, article_id, title, body, text_sha256) SELECT 'article', a.id, a.id, a.title, a.authors || ' ' || a.publisher,
    (SELECT v.text_sha256 FROM article_version v WHERE v.article_id = a.id ORDER BY v.number DESC LIMIT 1) FROM article a WHERE a.id = NEW.article_id; END;
CREATE TRIGGER waiting_analysis_insert AFTER INSERT ON analysis BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (NEW.version_id); END;
CREATE TRIGGER waiting_appearance_delete AFTER DELETE ON appearance BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (OLD.version_id); END;
CREATE TRIGGER waiting_appearance_span_delete AFTER DELETE ON appearance_span BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (SELECT version_id FROM appearance WHERE id = OLD.appearance_id); END;
CREATE TRIGGER waiting_appearance_span_insert AFTER INSERT ON appearance_span BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (SELECT version_id FROM appearance WHERE id = NEW.appearance_id); END;
CREATE TRIGGER waiting_appearance_span_update AFTER UPDATE ON appearance_span BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (SELECT version_id FROM appearance WHERE id = NEW.appearance_id); END;
CREATE TRIGGER waiting_appearance_update AFTER UPDATE OF version_id ON appearance BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (OLD.version_id, NEW.version_id); END;
CREATE TRIGGER waiting_rejection_delete AFTER DELETE ON rejection BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (SELECT id FROM article_version WHERE article_id = OLD.article_id); END;
CREATE TRIGGER waiting_rejection_insert AFTER INSERT ON rejection BEGIN UPDATE analysis SET waiting = (SELECT count(*) FROM suggestion s WHERE s.version_id = analysis.version_id AND s.kind = 'claim'
  AND (s.likely OR s.idx IN (SELECT k.claim_idx FROM suggestion k
    WHERE k.version_id = analysis.version_id AND k.kind = 'link' AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = k.version_id AND r.kind = k.kind AND r.quote = k.quote AND r.rule = k.rule
  AND r.prefix = k.prefix AND r.suffix = k.suffix)))
  AND NOT EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = s.version_id AND r.kind = s.kind AND r.quote = s.quote AND r.rule = s.rule
  AND r.prefix = s.prefix AND r.suffix = s.suffix) AND NOT EXISTS (SELECT 1 FROM appearance a JOIN appearance_span p ON p.appearance_id = a.id WHERE a.version_id = s.version_id
  AND 2 * (min(p."end", s."end") - max(p.start, s.start)) >= max(p."end", s."end") - min(p.start, s.start))) WHERE version_id IN (SELECT id FROM article_version WHERE article_id = NEW.article_id); END;
COMMIT;

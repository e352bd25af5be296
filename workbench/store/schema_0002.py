"""Migration 0002: how cautiously something is reported; who was kept apart; what was answered, for a ranking that learns; thresholds.

Nothing here runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store import suggestion_schema
from workbench.store.later import FLAG, PLAIN_ID, Column, Later

MIGRATION = Later(
    name="0002_reports_people_answers",
    label="Bring the library up to date: cautious reports, persons kept apart, thresholds",
    columns=(Column("attribution", "hedged", FLAG, 0),),
    tracked={
        # Two persons who look alike and of whom the user said that they are two. The smaller id comes first.
        "person_apart": f"""{PLAIN_ID}, person_id INTEGER NOT NULL REFERENCES person(id),
        other_id INTEGER NOT NULL REFERENCES person(id), CHECK (person_id < other_id), UNIQUE (person_id, other_id)""",
        # A yes or no to a proposed statement, kept only while the ranking learns: the reasons it was ranked by, no word of the article.
        "answer": f"""{PLAIN_ID}, version_id INTEGER NOT NULL REFERENCES article_version(id), accepted {FLAG},
        reasons TEXT NOT NULL DEFAULT '[]'""",
    },
    indexes=("person_apart(other_id)", "answer(version_id)"),
    statements=suggestion_schema.STATEMENTS_2,
)

"""A library of the present schema as SQL text that can be read and compared; `python tests/unit/store/stored_library.py N` stores it.

Run once when schema N is released; what is stored then never changes again. It is how tests open what users have.
"""

from __future__ import annotations

import itertools
import sqlite3
import sys
import tempfile
from pathlib import Path

from store_samples import add_article, add_claim, add_evidence, add_person, fixed_clock, fixed_uids

from workbench.store import steps
from workbench.store.library import Library
from workbench.store.opening import open_library
from workbench.store.schema import APPLICATION_ID

DATA = Path(__file__).parents[2] / "data"
TEXT = "The mayor of Tarn Hollow called the mill “a ticking bomb”.\nA video showed it standing."
_SHADOWS = "search_fts_"


def stored(schema: int) -> Path:
    return DATA / f"library-schema-{schema}.sql"


def statements(connection: sqlite3.Connection) -> list[str]:
    """What the schema is made of, by kind and name."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY"
        " CASE type WHEN 'table' THEN 0 WHEN 'view' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, sql LIKE 'CREATE VIRTUAL%', name"
    )
    return [row[2] for row in rows if not row[1].startswith(_SHADOWS)]


def build(path: Path, sql: str) -> None:
    """Makes the database that `sql` describes."""
    with path.open("xb"):
        path.chmod(0o600)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(sql)
    connection.close()


def text_of(library: Library) -> str:
    """The whole database: tables, rows, then what keeps itself in line (so that it does not run while rows are put in)."""
    made = statements(library.connection)
    late = [sql for sql in made if sql.startswith("CREATE TRIGGER")]
    parts = [f"PRAGMA application_id = {APPLICATION_ID}", "BEGIN", *[sql for sql in made if sql not in late]]
    for row in library.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
        if row["name"].startswith((_SHADOWS, "search_fts", "sqlite_stat")) or row["name"] == "sqlite_schema":
            continue
        columns = [info["name"] for info in library.rows(f'PRAGMA table_info("{row["name"]}")')]
        listed = " || ', ' || ".join(f'quote("{name}")' for name in columns)
        rows = library.rows(f'SELECT {listed} FROM "{row["name"]}" ORDER BY rowid')
        parts += [f'INSERT INTO "{row["name"]}" VALUES ({values[0]})' for values in rows]
    parts += ["INSERT INTO search_fts (search_fts) VALUES ('rebuild')", *late, "COMMIT"]
    return ";\n".join(parts) + ";\n"


def fill(library: Library) -> None:
    """A little of everything, with something undone at the end."""
    with library.step("Import article"):
        article, version = add_article(library, "The mill", TEXT, "ab" * 32)
    with library.step("Accept link: contradicts"):
        person = add_person(library, "Pel Oster")
        library.insert("person_alias", person_id=person, name="Oster")
        claim = add_claim(library, "a ticking bomb", article=article, person=person)
        appearance = library.insert("appearance", claim_id=claim, type="article", version_id=version)
        library.insert("appearance_span", appearance_id=appearance, start=42, end=56, quote="a ticking bomb")
        library.insert("attribution", appearance_id=appearance, mode="partial", terms="on_record")
        evidence = add_evidence(library, "A video")
        library.insert("mention", evidence_id=evidence, version_id=version, start=61, end=66, quote="video")
        given = {"stance": "contradicts", "asserted": "contradicts", "basis": "article_asserts", "state": "accepted"}
        library.insert("link", claim_id=claim, evidence_id=evidence, version_id=version, **given)
    with library.step("Rate claim: written conclusion"):
        said = {"outcome": "written", "conclusion": "It stands.", "decided_by": "AB", "decided_at": library.now()}
        library.insert("verdict", claim_id=claim, version=1, **said)
        library.insert("note", claim_id=claim, text="Ask the miller.", at=library.now(), disclosure="internal")
    with library.step("Set C1 to triaged"):
        library.update("claim", claim, status="triaged")
    steps.undo(library)


def main() -> None:
    salts = itertools.count(1)
    with (
        tempfile.TemporaryDirectory() as folder,
        open_library(
            Path(folder), actor="AB", clock=fixed_clock(), new_uid=fixed_uids(), salt=lambda: f"{next(salts):032x}"
        ) as library,
    ):
        fill(library)
        stored(int(sys.argv[1])).write_text(text_of(library), encoding="utf-8")


if __name__ == "__main__":
    main()

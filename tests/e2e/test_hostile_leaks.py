"""What must not get out, looked for byte by byte: purged words, secret items, the user, the host, paths; and characters no font has."""

from __future__ import annotations

import getpass
import json
import platform
from pathlib import Path
from typing import Any

import pytest
from hostile_tools import ARTICLE, ROOT, answer, answer_here, copied, files_in, here, run, sound, trouble, trouble_here
from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject

WORD = "Zyxcanary"
STORY = (
    f"The affair of {WORD} hall\n\nThe mill stands empty, the inspector said. “Nobody has been inside for years,” said {WORD} Moller, "
    f"who keeps the keys of {WORD} hall. Her account was contradicted by a video of {WORD} that shows lights in the upper windows. "
    "The town has waited for an answer since the spring, and the mayor promised one.\n"
)
# Words of the secret memo, its note, its address and the notes of the desk in the invented sample case.
SECRETS = (
    "caretaker",
    "shown to us in confidence",
    "lantern.example/confidential",
    "phoned twice",
    "anything of this prints",
)


def traces(folder: Path, word: str) -> set[str]:
    """Files below a folder that hold a word, in any case, in UTF-8 or UTF-16, or in their names."""
    needles = [word.lower().encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    found = {str(path) for path in folder.rglob("*") if word.lower() in path.name.lower()}
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes().lower()
            found |= {str(path)} if any(one in data for one in needles) else set()
    return found


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose library holds the word wherever a word can stand."""
    folder = tmp_path_factory.mktemp("made")
    (folder / f"{WORD}.txt").write_text(STORY, encoding="utf-8")
    run("import", f"{WORD}.txt", cwd=folder)
    proposed = answer_here("claims", "suggested", "A1", cwd=folder)
    link = next(link["suggestion"] for one in proposed for link in one["links"])
    here("link", "accept", link, cwd=folder)
    (folder / f"{WORD}-tape.txt").write_text(STORY + "Another copy.", encoding="utf-8")
    run("evidence", "attach", "E1", f"{WORD}-tape.txt", cwd=folder)
    here("note", "C1", f"{WORD} again", cwd=folder)
    here("verdict", "C1", "--level", "False", "--rationale", f"{WORD} was seen", cwd=folder)
    here("backup", cwd=folder)
    here("claims", "add", "Another claim that stays", cwd=folder)
    return folder


@pytest.mark.parametrize("undone", [False, True])
def test_after_a_purge_no_byte_of_it_is_left(prepared: Path, tmp_path: Path, undone: bool) -> None:
    copied(prepared, tmp_path)
    ids = [answer_here(kind, cwd=tmp_path)[0]["id"] for kind in ("articles", "evidence")]
    assert len(traces(tmp_path / "lib", WORD)) >= 4
    assert answer_here("search", WORD, cwd=tmp_path)
    if undone:
        run("undo", "--times", "99", cwd=tmp_path, code=1)
        assert answer_here("articles", cwd=tmp_path) == []
    for one in ids[: 1 if undone else 2]:  # what was undone goes with the article
        run("purge", one, "--reason", "consent withdrawn", cwd=tmp_path)
    assert traces(tmp_path / "lib", WORD) == set()
    assert answer_here("search", WORD, cwd=tmp_path) == []
    assert WORD.lower() not in json.dumps(answer_here("history", "--limit", "500", cwd=tmp_path)).lower()
    sound(tmp_path)
    kept = answer("backup", cwd=tmp_path)["path"]
    run("restore", kept, cwd=tmp_path)
    assert traces(tmp_path / "lib", WORD) == set()
    run("undo", "--times", "99", cwd=tmp_path, code=1)
    assert traces(tmp_path / "lib", WORD) == set()
    sound(tmp_path)


def inside(path: Path) -> str:
    """Everything a file holds; of a PDF also its text, its objects, its streams unpacked and its attachments."""
    parts = [path.read_bytes().decode("latin-1"), path.read_bytes().decode("utf-8", "replace")]
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        parts += [page.extract_text() for page in reader.pages]
        for number in range(1, int(reader.trailer["/Size"])):
            one: Any = reader.get_object(IndirectObject(number, 0, reader))
            parts.append(str(one))
            if isinstance(one, StreamObject):
                parts.append(one.get_data().decode("utf-8", "replace"))
    return "\n".join(parts).lower()


def test_the_published_sample_cases_hold_no_secret_no_user_and_no_path(tmp_path: Path) -> None:
    run("demo", cwd=tmp_path)
    here("profile", "--initials", "QX", cwd=tmp_path)
    for kind, out in (("pdf", "r.pdf"), ("csv", "tables"), ("claimreview", "r.json")):
        run("export", kind, "--out", f"out/{out}", cwd=tmp_path)
    written = [tmp_path / "out" / name for name in files_in(tmp_path / "out")]
    assert len(written) == 4
    machine = [str(tmp_path), str(ROOT), "street.webm", "register.png", f"/home/{getpass.getuser()}"]
    machine += [platform.node()] * (len(platform.node()) > 5)  # a shorter one stands in random bytes
    for path in written:
        held = inside(path)
        for word in (*SECRETS, *machine):
            assert word.lower() not in held, (path.name, word)
    assert "1 item" in inside(tmp_path / "out" / "r.pdf") or "withheld" in inside(tmp_path / "out" / "r.pdf")


def test_an_embargoed_claim_stays_in_the_house(tmp_path: Path) -> None:
    here("claims", "add", f"The {WORD} claim", cwd=tmp_path)
    here("claims", "add", "The open claim", cwd=tmp_path)
    here("claims", "edit", "C1", "--embargo", "2099-01-01", cwd=tmp_path)
    here("verdict", "C1", "--level", "False", "--rationale", "x", cwd=tmp_path)
    here("verdict", "C2", "--level", "False", "--rationale", "x", cwd=tmp_path)
    for kind, out in (("pdf", "r.pdf"), ("csv", "tables"), ("claimreview", "r.json")):
        run("export", kind, "--out", f"out/{out}", cwd=tmp_path)
        told = trouble_here("export", kind, "--out", f"named/{out}", "--claim", "C1", cwd=tmp_path)
        assert "embargo" in told
    assert not (tmp_path / "named").exists()
    for name in files_in(tmp_path / "out"):
        assert WORD.lower() not in inside(tmp_path / "out" / name)


STRANGE = "pua \ue000 fffe \ufffe tag \U000e0041 unassigned \u0378 family 👨‍👩‍👧 😀 警察 العربية हिन्दी \u202e turned \x07 bell"


def test_characters_without_a_glyph_print_by_their_number(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(f'claim\n"NUL \0 and {STRANGE}"\n', encoding="utf-8")
    run("import", "table.csv", "--map", "claim=claim", cwd=tmp_path)
    run("claims", "add", STRANGE, "--speaker", "Ann \ue001 Oster", cwd=tmp_path)
    run("verdict", "C2", "--level", "False", "--rationale", STRANGE, cwd=tmp_path)
    for kind, out in (("pdf", "r.pdf"), ("csv", "tables"), ("claimreview", "r.json")):
        run("export", kind, "--out", out, cwd=tmp_path)
    printed = "".join(page.extract_text() for page in PdfReader(tmp_path / "r.pdf").pages)
    assert "U+E000" in printed
    assert "U+FFFE" in printed
    assert b"\0" not in (tmp_path / "tables" / "claims.csv").read_bytes()
    json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    sound(tmp_path)


def test_half_characters_and_hostile_queries_are_refused_or_find_nothing(tmp_path: Path) -> None:
    run("import", ARTICLE, "--no-analyse", cwd=tmp_path)
    assert trouble("claims", "add", b"raw \xff\xfe bytes", cwd=tmp_path).startswith("The text holds half a character.")
    for query in ('" OR * NEAR( ^', "", "%", "col:x", b"\xff", "'; DROP TABLE claim; --", "(" * 5000, "a" * 100_000):
        here("search", "--", query, cwd=tmp_path)
    assert sound(tmp_path) == 2

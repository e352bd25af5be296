"""Brings the translators' files up to date and compiles them: `make translations`.

    python resources/translations/update.py                    collect the texts, update each workbench_xx.ts, compile each workbench_xx.qm
    python resources/translations/update.py list de [--open]   print the texts of one language as JSON (--open: only what is not translated)
    python resources/translations/update.py take de FILE       take the translations of such a JSON file into the .ts, then do all the above

The .ts is the one place where a translation is kept; Qt Linguist opens it. What is translated stays as long as its English text stays.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6
from sources import Source, collect, patterns  # which lies beside this file

from workbench.ui.translate import CONTEXT

HERE = Path(__file__).resolve().parent
FILES = ("de", "fr", "es")
Key = tuple[str, str]  # text and comment


def path_of(language: str) -> Path:
    return HERE / f"workbench_{language}.ts"


def read(language: str) -> dict[Key, str]:
    """What is translated, by text and comment."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for message in ElementTree.parse(path).iter("message"):
        said = message.find("translation")
        if said is not None and said.get("type") is None and said.text:
            found[message.findtext("source") or "", message.findtext("comment") or ""] = said.text
    return found


def write(language: str, sources: list[Source], said: dict[Key, str]) -> None:
    """The .ts as Qt Linguist reads it, in the order of the sources."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for one in sources:
        words = said.get((one.text, one.comment), "")
        lines += ["    <message>", f"        <source>{escape(one.text)}</source>"]
        if one.comment:
            lines.append(f"        <comment>{escape(one.comment)}</comment>")
        if one.place:
            lines.append(f"        <extracomment>{escape(one.place)}</extracomment>")
        lines.append(
            f"        <translation>{escape(words)}</translation>"
            if words
            else '        <translation type="unfinished"></translation>'
        )
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path_of(language).write_text("\n".join(lines), encoding="utf-8")


def compile_all() -> None:
    """Each .qm beside its .ts."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in FILES:
        made = path_of(language)
        fresh = made.with_suffix(".new")
        subprocess.run([str(tool), "-silent", str(made), "-qm", str(fresh)], check=True)
        fresh.replace(made.with_suffix(".qm"))  # a running window has the old file mapped and must keep it


def update(taken: dict[str, dict[Key, str]] | None = None) -> None:
    """All three files from the program as it is now."""
    sources = collect()
    keys = {(one.text, one.comment) for one in sources}
    (HERE / "patterns.txt").write_text("\n".join(patterns()) + "\n", encoding="utf-8")
    for language in FILES:
        said = {**read(language), **(taken or {}).get(language, {})}
        write(language, sources, said)
        gone = [text for text, comment in said if (text, comment) not in keys]
        done = sum(key in said for key in keys)
        sys.stdout.write(f"{language}: {done} of {len(sources)} translated\n")
        for text in gone:
            sys.stdout.write(f"    no longer in the program: {text}\n")
    compile_all()


def listed(language: str, *, open_only: bool) -> str:
    """The texts of a language as JSON: a list of source, comment, place and translation."""
    said = read(language)
    rows = [
        {"source": s.text, "comment": s.comment, "place": s.place, "translation": said.get((s.text, s.comment), "")}
        for s in collect()
    ]
    return json.dumps([row for row in rows if not (open_only and row["translation"])], ensure_ascii=False, indent=1)


def taken(path: Path) -> dict[Key, str]:
    """The translations of a JSON file; an empty one says nothing."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {(row["source"], row.get("comment", "")): row["translation"] for row in rows if row["translation"]}


def main(arguments: list[str]) -> None:
    match arguments:
        case []:
            update()
        case ["list", language, *rest] if language in FILES:
            sys.stdout.write(listed(language, open_only="--open" in rest) + "\n")
        case ["take", language, file] if language in FILES:
            update({language: taken(Path(file))})
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

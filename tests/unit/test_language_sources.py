"""No text of the window goes past the translation: read from the source, where a literal is handed to a call that shows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import workbench.ui

UI = Path(workbench.ui.__file__).parent
# Calls that show their texts -> the arguments by position that are texts, and those by name.
SHOWS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "setText": ((0,), ()),
    "setToolTip": ((0,), ()),
    "setPlaceholderText": ((0,), ()),
    "setWindowTitle": ((0,), ()),
    "setAccessibleName": ((0,), ()),
    "setAccessibleDescription": ((0,), ()),
    "setPlainText": ((0,), ()),
    "addItem": ((0,), ()),
    "addTab": ((1,), ()),
    "set_text": ((1,), ()),
    "Button": ((0,), ()),
    "Check": ((0,), ()),
    "Combo": ((0,), ()),
    "Chip": ((0,), ()),
    "LineField": ((0,), ("hint",)),
    "Area": ((0,), ("hint",)),
    "Segmented": ((), ("name",)),
    "Words": ((0,), ("text",)),
    "Run": ((0,), ()),
    "caption": ((0,), ()),
    "muted": ((0,), ()),
    "Section": ((0,), ()),
    "PaneHead": ((0,), ()),
    "Head": ((1, 2), ()),
    "Foot": ((0,), ()),
    "Notice": ((1, 2), ()),
    "say": ((0, 2), ()),
    "allow": ((0,), ()),
    "entitle": ((0,), ()),
    "emit": ((0, 1, 2), ()),
    "tell": ((0, 1, 2), ()),
    "ask": ((), ("title", "label", "hint", "note", "act")),
    "run": ((), ("label",)),
    "start": ((), ("label",)),
    "_run": ((1,), ("label",)),
    "ask_file": ((1,), ()),
    "ask_folder": ((1,), ()),
    "__init__": ((), ("name", "title")),
}
# Where a literal is right: names, the word that prints on a draft of a report (reports are in English), and the names of queues that are emitted.
RIGHT = {"Workbench", "· Workbench", "SHA-256", "DRAFT", "claims", "suggestions"}


def shown(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments of a call that a person reads."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    places, names = SHOWS.get(name, ((), ()))
    yield from (arg for n, arg in enumerate(call.args) if n in places)
    yield from (one.value for one in call.keywords if one.arg in names)


def literals(node: ast.expr) -> Iterator[str]:
    """The words written out in an expression, but for those handed to another call, which answers for them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(
            part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str)
        )
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from literals(part.value)
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from literals(part)
    elif isinstance(node, ast.BinOp):
        yield from (*literals(node.left), *literals(node.right))


def bare(source: str, name: str = "") -> list[str]:
    found = []
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        for part in shown(call):
            found += [
                f"{name}:{call.lineno}: {words}"
                for words in literals(part)
                if re.search(r"[A-Za-z]{3,}", words) and words.strip() not in RIGHT and "://" not in words
            ]
    return found


def test_no_literal_is_shown_untranslated() -> None:
    found = [
        one
        for path in sorted(UI.rglob("*.py"))
        for one in bare(path.read_text(encoding="utf-8"), path.relative_to(UI).as_posix())
    ]
    assert found == []


def test_the_test_finds_what_it_looks_for() -> None:
    assert bare('self.x.setText("Nothing here" if empty else tr("All"))') == [":1: Nothing here"]
    assert bare('Button(f"Claim {number}", icon="check")') == [":1: Claim "]
    assert bare('ask(window, title="Why?", then=f)') == [":1: Why?"]
    assert bare('Button(tr("Save"), key="Enter")') == []

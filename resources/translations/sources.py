"""Every text of the window as a translator gets it: collected from the program's source and tables, nothing is run and nothing is drawn."""

from __future__ import annotations

import ast
import inspect
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import EnumMeta
from pathlib import Path

from workbench.domain import across, listing, vocab
from workbench.services.reviewing import CLAIM_FIELDS, field_words
from workbench.ui.actions import ACTIONS, MENUS
from workbench.ui.top_bar import marked

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "workbench"
# Below the window: in which calls there are words that reach it, and which arguments they are.
BELOW = {
    "step": (0,),
    "progress": (1,),
    "Need": (1, 2, 3, 5),
    "Figure": (0,),
    "Moment": (2, 3),
    "_put": (5,),
    "_reshape": (5,),
    "_warning": (1,),
    "_review_row": (2,),
    "required": (1, 2),
}
ERRORS = (
    "LibraryError",
    "StaleChange",
    "NotFound",
    "InputError",
    "ExportError",
    "ChildError",
    "ModelMissing",
    "Cancelled",
)
# The functions below the window that give away nothing but words for it.
SPEAKING = {
    "domain/rules.py": ("confidence",), "domain/readiness.py": ("place_in_words", "_beyond_evidence"), "domain/namesakes.py": ("alike",),
    "errors.py": ("reason",), "services/bulk.py": ("_words",), "store/claims.py": ("verdict_label",), "analysis/checkworthy.py": ("again",),
}  # fmt: skip
# Where warnings are made: every whole sentence that stands there is one.
WARNING = (
    "ingest/text.py", "ingest/claims_csv.py", "ingest/paste.py", "ingest/paste_links.py", "ingest/html.py", "ingest/html_media.py",
    "analysis/extract.py", "analysis/foreign.py", "export/pdf.py", "export/render.py", "export/claimreview.py",
)  # fmt: skip
TABLES = {
    "errors.py": ("_WHY",),
    "domain/readiness.py": ("_BEYOND_EVIDENCE",),
    "analysis/foreign.py": ("pronouns",),
    "services/verdicts.py": ("APPROVED",),
}
REASON = {
    "Proposal": 1,
    "Link": 5,
    "_Found": 3,
    "Mention": 5,
    "narrate": 2,
    "narrated": 3,
    "_false": 2,
}  # which argument of a proposal is its reason
# What `analysis/linking/verbs` puts together of parts that may be missing: a pattern finds no empty value.
COMPOSED = tuple(
    f"{leads}the article says “{{verb}}” of {source}{soft}."
    for leads in ("“{said}” leads to this claim; ", "")
    for source in ("“{text}”", "a source that is not named")
    for soft in ("", " (in guarded words)")
)
SENTENCE = re.compile(r"[A-Z{“].*[a-z}”]\.( .*\.)?")
UNHEARD = (
    "demo",
    "democlaims",
    "demosources",
    "casefile",
    "trials",
    "purge",
)  # what they say is said on the command line alone
ROOMS = ("domain", "services", "store", "channel", "worker", "ingest", "media", "export", "analysis")


@dataclass(frozen=True, slots=True)
class Source:
    """One text. `comment` tells equal texts apart; `place`: where it is met, for the translator; `pattern`: a room below the window fills
    its values in before it comes up."""

    text: str
    comment: str = ""
    place: str = ""
    pattern: bool = False


def collect() -> list[Source]:
    """All of them, each once, in a lasting order: by the place where it is met first."""
    found = [*_window(), *_tables(), *_below()]
    kept: dict[tuple[str, str], Source] = {}
    for one in found:
        kept.setdefault((one.text, one.comment), one)
    return list(kept.values())


def patterns() -> list[str]:
    """The texts that come up from below with their values in them. The longest fixed part first: the closest pattern is to match."""
    found = {one.text for one in _below() if one.pattern}
    return sorted(found, key=lambda text: (-len(re.sub(r"\{\w+\}", "", text)), text))


# The window ---------------------------------------------------------------------------------------------------------------------------


def _window() -> Iterator[Source]:
    for path in sorted((PROGRAM / "ui").rglob("*.py")):
        for call in _calls(path):
            if _name(call.func) in ("tr", "later") and call.args:
                comment = call.args[1].value if len(call.args) > 1 and isinstance(call.args[1], ast.Constant) else ""
                for text in _constants(call.args[0]):
                    yield Source(text, str(comment), _place(path))


def _constants(node: ast.expr) -> Iterator[str]:
    """The literal itself, or those between which a condition chooses."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


# Tables -------------------------------------------------------------------------------------------------------------------------------


def _tables() -> Iterator[Source]:
    for spec in ACTIONS:
        yield Source(spec.text, place=f"act {spec.id}")
        yield Source(spec.help, place=f"act {spec.id}, what it does")
    for title in MENUS:
        yield Source(marked(title), place="a menu; & stands before its letter, which is not j, k or l")
    for name, kind in inspect.getmembers(vocab, lambda member: isinstance(member, EnumMeta)):
        for member in kind:
            yield Source(vocab.label(member), name, f"vocabulary {name}")
    for choice in listing.FIXED.values():
        for words in choice.values():
            yield Source(words, place="value of a filter")
    for path in sorted((ROOT / "resources" / "scales").glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        yield Source(told["name"], "Scale", "name of a preset scale")
        for level in told["level"]:
            yield Source(level["label"], "Level", f"level of the scale “{told['name']}”")
            yield Source(level["definition"], place=f"what “{level['label']}” means")
    for name in CLAIM_FIELDS:
        yield Source(field_words(name), "Field", "a field that was edited, in the history")
    for path in sorted((ROOT / "seeds").glob("*/case.toml")):
        for claim in tomllib.loads(path.read_text(encoding="utf-8")).get("claim", ()):
            for reply in claim.get("reply", ()):
                if words := reply.get("not_sought_reason", ""):
                    yield Source(words, place="a sample case: why the speaker was not asked")
    for words in across.WORDS.values():
        yield Source(words, place="what articles say differently")
    languages = tomllib.loads((ROOT / "resources" / "lexicons" / "languages.toml").read_text(encoding="utf-8"))
    for name in languages["name"].values():
        yield Source(name, place="name of a language")
    for rule in tomllib.loads((ROOT / "resources" / "rules.toml").read_text(encoding="utf-8"))["rule"]:
        yield Source(rule["name"], place="name of a rule of the analysis")
        yield Source(rule["why"], place="why a rule proposes")


# Below the window -----------------------------------------------------------------------------------------------------------------------


def _below() -> Iterator[Source]:
    for room in ROOMS:
        for path in sorted((PROGRAM / room).rglob("*.py")):
            if path.stem not in UNHEARD:
                yield from _said_in(path)
    for place, functions in SPEAKING.items():
        for node in ast.walk(_tree(PROGRAM / place)):
            if isinstance(node, ast.FunctionDef) and node.name in functions:
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        yield from _texts(inner.value, PROGRAM / place)
    for path in sorted((PROGRAM / "analysis").rglob("*.py")):
        yield from _reasons_in(path)
    yield from (Source(text, place="analysis/linking/verbs.py", pattern=True) for text in COMPOSED)
    for place in WARNING:
        tree = _tree(PROGRAM / place)
        explained = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in explained:
                yield from (one for one in _texts(node, PROGRAM / place) if SENTENCE.fullmatch(one.text))
    for place, names in TABLES.items():
        for name in names:
            for value in _assigned(_tree(PROGRAM / place)).get(name, ()):
                for one in value.values if isinstance(value, ast.Dict) else (value,):
                    yield from _texts(one, PROGRAM / place)


def _said_in(path: Path) -> Iterator[Source]:
    for function in ast.walk(_tree(path)):
        if not isinstance(function, ast.FunctionDef):
            continue
        known = _assigned(function)
        for call in sorted(_inside(function), key=lambda node: (node.lineno, node.col_offset)):
            name = _name(call.func)
            parts = [arg for n, arg in enumerate(call.args) if name in ERRORS or n in BELOW.get(name, ())]
            if name in ERRORS:
                parts += [one.value for one in call.keywords if one.arg in ("detail", "hint")]
            for part in parts:
                for value in known.get(part.id, ()) if isinstance(part, ast.Name) else (part,):
                    yield from _texts(value, path)


def _reasons_in(path: Path) -> Iterator[Source]:
    """Why the analysis proposes something: what is called a reason there, and what is handed over or yielded as one."""
    for node in ast.walk(_tree(path)):
        found: list[ast.expr] = []
        if isinstance(node, ast.Assign) and _name(node.targets[0]) in ("reason", "why"):
            found = [node.value]
        elif isinstance(node, ast.Call):
            found = [arg for n, arg in enumerate(node.args) if n == REASON.get(_name(node.func))]
        elif isinstance(node, ast.Yield) and path.stem == "checkworthy" and isinstance(node.value, ast.Tuple):
            found = node.value.elts[1:]
        elif isinstance(node, ast.Tuple) and path.stem == "mention_frames" and len(node.elts) == 2:
            # a score and its words; two words are a list to compare with
            found = [] if _alternatives(node.elts[0]) else node.elts[1:]
        for one in found:
            yield from _texts(one, path)


def _assigned(node: ast.AST) -> dict[str, list[ast.expr]]:
    """What the names in a function stand for, where that is written there."""
    found: dict[str, list[ast.expr]] = {}
    for one in ast.walk(node):
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
            found.setdefault(one.targets[0].id, []).append(one.value)
    return found


def _inside(node: ast.AST) -> list[ast.Call]:
    return [one for one in ast.walk(node) if isinstance(one, ast.Call)]


def _texts(node: ast.expr, path: Path) -> Iterator[Source]:
    for text in _alternatives(node):
        if re.search(r"[A-Za-z]{2}", re.sub(r"\{\w+\}", "", text)):
            yield Source(text, place=_place(path), pattern="{" in text)


def _alternatives(node: ast.expr) -> list[str]:
    """The texts that an expression can be; values are named in braces."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return _alternatives(node.body) + _alternatives(node.orelse)
    if isinstance(node, ast.Tuple):
        return [text for one in node.elts for text in _alternatives(one)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        sides = [_alternatives(side) or ["{" + _value_name(side) + "}"] for side in (node.left, node.right)]
        return [before + after for before in sides[0] for after in sides[1]]
    if isinstance(node, ast.JoinedStr):
        made = [""]
        used: dict[str, str] = {}
        for part in node.values:
            pieces = [str(part.value)] if isinstance(part, ast.Constant) else _filled(part, used)
            made = [before + piece for before in made for piece in pieces]
        return made
    return []


def _filled(part: ast.expr, used: dict[str, str]) -> list[str]:
    assert isinstance(part, ast.FormattedValue)
    chosen = _alternatives(part.value) if isinstance(part.value, ast.IfExp) else []
    if isinstance(part.value, ast.BinOp) and isinstance(part.value.op, ast.Mult) and _alternatives(part.value.left):
        return ["", *_alternatives(part.value.left)]  # `'s' * (n > 1)`
    if chosen and len(chosen) == len(list(_constants(part.value))):
        return chosen
    written, base = ast.unparse(part.value), _value_name(part.value)
    name, n = base, 2
    while used.setdefault(name, written) != written:
        name, n = f"{base}{n}", n + 1
    return ["{" + name + "}"]


def _value_name(node: ast.expr) -> str:
    """`claim.number` -> `number`, `len(rows)` -> `n`: what a value is called in braces."""
    if isinstance(node, ast.Name):
        return node.id.strip("_")
    if isinstance(node, ast.Attribute):
        return _value_name(node.value) if node.attr == "value" else node.attr
    if isinstance(node, ast.Call):
        called = _name(node.func)
        if called == "len":
            return "n"
        if isinstance(node.func, ast.Attribute) and called in ("replace", "strip", "lower"):
            return _value_name(node.func.value)
        return called.strip("_")
    if isinstance(node, ast.Subscript | ast.BoolOp | ast.BinOp | ast.IfExp):
        first = {ast.Subscript: "value", ast.BoolOp: "values", ast.BinOp: "left", ast.IfExp: "body"}[type(node)]
        inner = getattr(node, first)
        return _value_name(inner[0] if isinstance(inner, list) else inner)
    return "value"


def _place(path: Path) -> str:
    return path.relative_to(PROGRAM).as_posix()


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _calls(path: Path) -> list[ast.Call]:
    return sorted(_inside(_tree(path)), key=lambda node: (node.lineno, node.col_offset))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""

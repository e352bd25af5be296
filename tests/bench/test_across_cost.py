"""What it costs to compare articles: one with 99 others, and all hundred with each other; and to count the rules over many proposals."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain import candidates as c
from workbench.domain.extraction import Extraction, Passage, to_json
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, EvidenceKind, Mode, PassageRole, SuggestionKind
from workbench.services import articles, reviewing, rules
from workbench.services import library as libraries
from workbench.services.library import Library
from workbench.store import rule_counts, suggestions
from workbench.worker import calls
from workbench.worker.context import Context

pytestmark = pytest.mark.bench
ARTICLES, CLAIMS, SOURCES = 100, 40, 10
PEOPLE = ("Dora Venn", "Karl Ostrow", "Ines Falk", "Jon Arden", "Pia Storrow", "Per Halden", "Milo Trask", "Ida Roone")
THINGS = ("warehouse", "reservoir", "bridge", "ferry", "market", "hospital", "tram", "school", "mill", "quarry")
DEEDS = ("burned down", "was closed", "was inspected", "lost money", "was sold", "flooded twice", "reopened early")


def _name(choice: random.Random) -> str:
    """A town or a family nobody has heard of."""
    return "".join(
        choice.choice(("bar", "del", "fen", "gol", "hur", "kem", "lan", "mir", "nor", "pel")) for _ in range(3)
    ).capitalize()


def _article(choice: random.Random, number: int) -> tuple[str, list[Span], list[Span]]:
    """About 600 words on a town of its story (four articles each); a claim in each sentence but every fifth, which names evidence."""
    story = random.Random(number // 4)
    towns, folk = (_name(story), _name(story)), (f"{_name(story)} {_name(story)}", choice.choice(PEOPLE))
    text, claims, sources = "", [], []
    for line in range(CLAIMS + SOURCES):
        thing, town, who = choice.choice(THINGS), choice.choice(towns), choice.choice(folk)
        if line % 5 == 4:
            words = f"Video from the {thing} in {town} shows that the {thing} {choice.choice(DEEDS)}"
            sources.append(Span(len(text), len(text) + len(f"Video from the {thing}")))
            text += words + ". "
            continue
        said = f"{choice.randrange(2, 400)} people were hurt when the {thing} in {town} {choice.choice(DEEDS)}"
        start = len(text) + len(f"{who} said that ")
        claims.append(Span(start, start + len(said)))
        text += f"{who} said that {said}. "
    return f"{text}Report {number}.", claims, sources


def _store(library: Library, text: str, claims: list[Span], sources: list[Span]) -> int:
    sha = hashlib.sha256(text.encode()).hexdigest()
    read = Extraction(text, (Passage(0, len(text), PassageRole.BODY),), "text", sha, title=text[:40], published="2026-03-03")  # fmt: skip
    made = articles.finish_import(library, to_json(read), text.encode(), name="a.txt").value
    told = (Mode.INDIRECT, ClaimKind.NUMERICAL, None, None, 0.5, (), "clause-say")
    found = c.Candidates(
        articles.text_hash(text),
        len(text),
        "test",
        tuple(c.ClaimCandidate((span,), *told, likely=True) for span in claims),
        tuple(
            c.EvidenceCandidate(span, EvidenceKind.VIDEO, "evidence-frame", "x", n) for n, span in enumerate(sources)
        ),
    )
    articles.finish_analysis(library, made.version_id, c.to_json(found))
    return made.version_id


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    choice = random.Random(5)
    opened = libraries.open_library(tmp_path_factory.mktemp("bench") / "desk")
    for number in range(ARTICLES):
        version_id = _store(opened, *_article(choice, number))
        for row in suggestions.claims(opened, version_id)[:4]:
            reviewing.accept_claim(opened, row.id)
        reviewing.reject(opened, suggestions.claims(opened, version_id)[5].id)
    yield opened
    libraries.close(opened)


def test_one_article_with_all_others(library: Library, tmp_path: Path) -> None:
    """The call as the child does it; near articles are at most forty."""
    started = time.perf_counter()
    found = _compared(library, tmp_path, [1])
    took = time.perf_counter() - started
    print(f"one article with {ARTICLES - 1} others: {took:.2f} s, {len(found)} proposals")
    assert took < 3


def test_every_article_with_every_other(library: Library, tmp_path: Path) -> None:
    started = time.perf_counter()
    found = _compared(library, tmp_path, list(range(1, ARTICLES + 1)))
    took = time.perf_counter() - started
    print(f"{ARTICLES} articles with each other: {took:.1f} s, {len(found)} proposals")
    assert took < 60


def _compared(library: Library, folder: Path, ids: list[int]) -> list[object]:
    found: list[object] = calls.run(
        "across", {"library": str(library.folder), "article_ids": ids}, Context(folder, lambda _done, _note: None)
    )
    return found


def test_counting_the_rules_and_a_switch(library: Library) -> None:
    """Over 5,000 proposals here; the same over 100,000 took 43 ms and 320 ms."""
    proposed = int(library.value("SELECT count(*) FROM suggestion"))
    started = time.perf_counter()
    counted = {one.rule.key: one for one in rules.counted(library)}
    listed = time.perf_counter() - started
    assert counted["claim:clause-say"].proposed == ARTICLES * CLAIMS
    assert counted["claim:clause-say"].rejected == ARTICLES
    started = time.perf_counter()
    rules.switch(library, SuggestionKind.CLAIM, "clause-say", on=False)
    switched = time.perf_counter() - started
    assert suggestions.open_everywhere(library, cap=1000) == 0
    assert rule_counts.off(library)
    print(f"rules over {proposed} proposals: counted in {listed * 1000:.0f} ms, switched in {switched * 1000:.0f} ms")
    assert listed < 0.1
    assert switched < 0.5

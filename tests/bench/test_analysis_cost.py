"""What the rules cost beside the parse, as a ratio of CPU times, and that they stay linear. Printed; run by `make bench`."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import pytest

from workbench.analysis import extract, pipeline
from workbench.analysis.attribution import attributions
from workbench.analysis.linking import (
    propose as links,
)
from workbench.analysis.linking.desk import Desk
from workbench.analysis.mentions import mentions
from workbench.analysis.named_sources import named_mentions
from workbench.analysis.speakers import speakers_of
from workbench.analysis.statements import statements_of
from workbench.analysis.words import Parse

PARAGRAPHS = (
    "Mayor Ellen Brandt said on Tuesday that the old bridge over the Leine had been closed for repairs since March, and she "
    "called the plan of the council “a gift to the builders.” Her account was contradicted by records that a reporter obtained.",
    "“We closed it because nobody could cross it safely,” Brandt told reporters. “That was the only reason, and I would do it "
    "again.” According to a report by the transport office, 12,000 drivers crossed the bridge every day before that.",
    "Karl Weber, a spokesman for the builders, denied that his firm had asked for the contract. He later acknowledged that two "
    "letters had been sent, but he said that they were private. A video posted on Monday shows him at the town hall.",
    "The town has built four bridges in ten years, more than any other in the region. Prices rose by 8 percent in the same "
    "time. Nobody at the office was willing to comment, and the mayor plans to speak to the council next week.",
)


def article(paragraphs: int) -> str:
    return "\n\n".join(f"{PARAGRAPHS[n % 4]} Part {n} of the series is online." for n in range(paragraphs))


def cpu(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


@pytest.mark.bench
def test_analyse_against_the_bare_pipeline() -> None:
    text = article(120)
    nlp = pipeline.load()
    bare, whole = [], []
    extract.analyse(text)
    for _ in range(7):
        bare.append(cpu(lambda: list(nlp.pipe([text]))))
        whole.append(cpu(lambda: extract.analyse(text)))
    ratio = statistics.median(whole) / statistics.median(bare)
    words = len(text.split())
    print(
        f"\nanalyse / bare nlp: {ratio:.2f} (target 1.30), medians of 7 interleaved runs, {words} words; "
        f"{words / statistics.median(whole):.0f} words per CPU-second"
    )
    assert ratio < 1.6


@pytest.mark.bench
def test_rules_over_a_parse() -> None:
    parse = pipeline.parse(article(200))
    words = len(parse.text.split())
    times = [cpu(lambda: extract.read(parse)) for _ in range(5)]
    print(f"\nrules alone: {words / statistics.median(times):.0f} words per CPU-second")
    assert words / statistics.median(times) > 10_000


@pytest.mark.bench
def test_ten_times_the_text_costs_about_ten_times_the_rules() -> None:
    small, large = pipeline.parse(article(60)), pipeline.parse(article(600))
    extract.read(small)
    times = [(cpu(lambda: extract.read(small)), cpu(lambda: extract.read(large))) for _ in range(3)]
    ratio = statistics.median(b for _, b in times) / statistics.median(a for a, _ in times)
    print(f"\nten times the text: {ratio:.1f} times the CPU time of the rules (target 12)")
    assert ratio < 20


@pytest.mark.bench
def test_mentions_and_links_against_the_parse() -> None:
    text = article(120)
    parse = pipeline.parse(text)
    parsing = statistics.median(cpu(lambda: pipeline.parse(text)) for _ in range(5))
    whole = statistics.median(_linking(parse) for _ in range(5))
    print(f"\nmentions and links / parse: {whole / parsing:.3f} of its CPU time (target 0.05)")
    assert whole / parsing < 0.15


def _linking(parse: Parse) -> float:
    """CPU seconds of mentions and links alone, on speakers and statements made afresh."""
    speakers = speakers_of(parse)
    statements = statements_of(parse, attributions(parse), speakers)

    def work() -> None:
        links.propose(Desk(parse, speakers, statements, [*mentions(parse), *named_mentions(parse, speakers.cast)]))

    return cpu(work)

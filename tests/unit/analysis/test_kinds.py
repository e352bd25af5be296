"""What kind of claim a statement is. Each pair differs in what makes the kind. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.candidates import Candidates

Analyse = Callable[[str], Candidates]

KINDS = [
    ("Reed said the port sold 40 boats.", "numerical"),
    ("Reed said millions of people left.", "numerical"),
    ("Reed said the two towns were flooded.", "event"),
    ("Reed said two towns were flooded.", "numerical"),
    ("Reed said the port was flooded in 1953.", "event"),
    ("Reed said the port should be closed.", "position"),
    ("Reed said the law that should have been read was lost.", "event"),
    ("Reed said the port will be closed.", "prediction"),
    ("Reed said she would close the port.", "prediction"),
    ("Reed said she would have closed the port.", "event"),
    ("“I am sure that the port will be closed,” Reed said.", "prediction"),
    ("Reed warned that the wall could fall.", "prediction"),
    ("Reed said he could see the wall.", "event"),
    ("Reed said the port closed because the wall fell.", "causal"),
    ("Reed said the storm led to a flood.", "causal"),
    ("Reed said the storm led the news.", "event"),
    ("Reed said the mayor was responsible for the flood.", "causal"),
    ("Reed said the port is safer than the bridge.", "comparison"),
    ("Reed said the port is the biggest of all.", "comparison"),
    ("Reed said the port was better than the bridge.", "comparison"),
    ("Reed said the port moved to a bigger place.", "event"),
    ("Reed said the port paid its highest prices since 1990.", "comparison"),
    ("Reed said the port paid its oldest builders.", "event"),
    ("Reed said the port was in a less-than-perfect state.", "event"),
    ("Reed said the 15-member board left.", "event"),
    ("Reed said the wall had leaked for one and a half years.", "event"),
    ("Reed said Amy Holt plans to close the port.", "position"),
    ("Reed said the port, the country’s biggest, was flooded.", "event"),
    ("Reed said the port was at least clean.", "event"),
    ("Reed said the bridge is as old as the port.", "comparison"),
    ("Reed said the video shows a flood.", "media"),
    ("Reed said the photo was doctored.", "media"),
    ("Reed said he had seen the video.", "event"),
    ("Reed said Amy Holt once said the port was closed.", "quotation"),
    ("Reed said the sign said nothing.", "event"),
    ("Reed said Amy Holt is a coward.", "characterisation"),
    ("Reed said Amy Holt is in Bonn.", "event"),
    ("Reed called Amy Holt a “coward”.", "characterisation"),
    ("Reed opposed the plan for a new port.", "position"),
    ("Reed urged officers to stop 300 cars a day.", "numerical"),
    ("Reed urged officers to stop cars.", "position"),
    ("Reed wants to build 300 houses.", "position"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS, ids=[k[0][:60] for k in KINDS])
def test_kinds(analyse: Analyse, text: str, kind: str) -> None:
    (claim,) = [c for c in analyse(text).claims if c.mode.value != "narrator"]
    assert claim.kind.value == kind

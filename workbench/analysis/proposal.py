"""What an attribution rule returns: word indexes for content, source and cue, the rule's name and its reason in plain words."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.analysis.words import Word


@dataclass(slots=True)
class Proposal:
    """`verb` is the cue's head word (None where punctuation alone attributes). Sets hold word indexes. Grown while a text is read.

    `inner`: reports that lie inside this one's content, which the outer speaker answers for.
    """

    rule: str
    reason: str
    content: set[int]
    source: set[int]
    cue: set[int]
    verb: Word | None = None
    source_from: str = "subject"
    inner: list[Proposal] = field(default_factory=list)

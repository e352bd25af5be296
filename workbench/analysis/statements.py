"""Statements as the rest of the analysis sees them: proposals of the attribution rules with their speakers, and statements of the narrator.

A narrator statement is made only where a link needs it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.analysis import chains, modality
from workbench.analysis.attribution import LIKELY, LIKELY_NAMED, LIKELY_QUOTED, LIKELY_UNNAMED
from workbench.analysis.blocks import RULE as BLOCK
from workbench.analysis.cast import Figure
from workbench.analysis.edges import trimmed as trimmed
from workbench.analysis.proposal import Proposal
from workbench.analysis.references import head_of
from workbench.analysis.speakers import Speakers
from workbench.analysis.words import Parse, Word
from workbench.domain.candidates import Claimant
from workbench.domain.claim import Hop
from workbench.domain.spans import Span
from workbench.domain.vocab import Mode

_CLAUSE = frozenset({"nsubj", "nsubjpass", "aux"})


@dataclass(slots=True, eq=False)
class Statement:
    """`content`, `source`, `cue` are word indexes. `speaker` is the entry behind the claimant's name. `asks`: a question or a demand, no claim.
    `challenged` and `supported` are set by links.
    """

    content: set[int]
    mode: Mode
    rule: str
    reason: str
    cue: set[int] = field(default_factory=set)
    source: set[int] = field(default_factory=set)
    verb: Word | None = None
    claimant: Claimant | None = None
    speaker: Figure | str | None = None
    likely: bool = True
    challenged: bool = False
    supported: bool = False
    negated: bool = False
    hedged: bool = False
    asks: bool = False
    hops: tuple[Hop, ...] = ()

    @property
    def first(self) -> int:
        return min(self.content)

    @property
    def last(self) -> int:
        return max(self.content)

    @property
    def denies(self) -> bool:
        """The speaker denies it: *Holt denied that A*."""
        return self.verb is not None and self.verb.lemma == "deny"

    @property
    def disputes(self) -> bool:
        """The speaker denies or disputes it."""
        return self.verb is not None and self.verb.lemma in ("deny", "dispute")

    def spans(self, parse: Parse) -> list[Span]:
        return parse.spans(self.content)


def statements_of(parse: Parse, proposals: list[Proposal], speakers: Speakers) -> list[Statement]:
    """One statement per proposal that has words left, in order of the text; speakers are resolved as a reader meets them."""
    found = []
    for proposal in sorted(proposals, key=_met_at):
        content = trimmed(parse, proposal.content)
        if not content:
            continue
        proposal.source = speakers.whole(proposal.source) - content
        statement = Statement(
            content=content,
            mode=Mode.DIRECT if proposal.rule == BLOCK else mode_of(parse, content, fragment=proposal.rule == "call"),
            rule=proposal.rule,
            reason=proposal.reason,
            cue=proposal.cue,
            source=proposal.source,
            verb=proposal.verb,
        )
        statement.negated = modality.negated(parse, proposal.verb, proposal.cue)
        statement.hedged = modality.hedged(parse, proposal.verb, content)
        statement.asks = modality.question(parse, proposal.verb, content) or modality.imperative(parse, content)
        statement.likely = _is_likely(parse, statement)
        statement.claimant = speakers.claimant(proposal.source)
        if proposal.source:
            statement.speaker = speakers.resolve(head_of(parse, proposal.source))
        statement.hops = chains.hops(parse, speakers, proposal)
        found.append(statement)
    return sorted(found, key=lambda s: (s.first, s.last))


def _is_likely(parse: Parse, statement: Statement) -> bool:
    """Of the precision-first tier: no question, with a source, by a rule that seldom errs."""
    if statement.asks:
        return False
    if statement.rule in LIKELY_UNNAMED:
        return True
    quoted = statement.mode in (Mode.DIRECT, Mode.PARTIAL)
    if not statement.source or statement.rule in LIKELY:
        return bool(statement.source)
    if quoted and statement.rule in LIKELY_QUOTED:
        return True
    return statement.rule in LIKELY_NAMED and _short_name(parse, statement.source)


def _short_name(parse: Parse, source: set[int]) -> bool:
    words = [parse.words[i] for i in source]
    return len(words) <= 4 and any(w.pos in ("PROPN", "PRON") for w in words)


def _met_at(proposal: Proposal) -> int:
    return min(proposal.cue or proposal.content)


def mode_of(parse: Parse, content: set[int], *, fragment: bool = False) -> Mode:
    """Direct: all of it quoted and a whole clause. Partial: some of it quoted, or a quoted fragment. Indirect: nothing quoted."""
    words = [parse.words[i] for i in content if not parse.words[i].punct]
    quoted = sum(w.quote >= 0 for w in words)
    if not quoted:
        return Mode.INDIRECT
    if fragment:
        return Mode.PARTIAL
    whole = quoted == len(words) and any(w.dep in _CLAUSE for w in words) and any(w.verbal for w in words)
    return Mode.DIRECT if whole else Mode.PARTIAL


def narrated(parse: Parse, content: set[int], rule: str, reason: str) -> Statement | None:
    """A statement of the article itself, or None where no word is left."""
    kept = trimmed(parse, content)
    if not kept:
        return None
    return Statement(kept, Mode.NARRATOR, rule, reason, likely=False, hedged=modality.hedged(parse, None, kept))

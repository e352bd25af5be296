"""What the link rules work with: the parse, the speakers, the statements and mentions found so far, and the links they add."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.analysis import lexicon
from workbench.analysis import mentions as evidence
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import FINITE
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import Speakers
from workbench.analysis.statements import Statement, narrated, trimmed
from workbench.analysis.words import Parse, Word
from workbench.domain.vocab import EvidenceKind, Stance

# Shared words over all words, from which two statements count as one.
SAME = 0.75
# Words of dispute over all words, from which an article is a report on a dispute; an article is taken to have so many words at least.
CONTESTED = 0.0055
_SHORT = 300


@dataclass(slots=True, eq=False)
class Link:
    """A proposed link between values of this text; turned into indexes at the end."""

    claim: Statement
    evidence: Mention | None
    stance: Stance
    cue: set[int]
    rule: str
    reason: str
    confidence: float
    reference: set[int] = field(default_factory=set)
    third_party: str = ""
    origin: bool = False


@dataclass(slots=True)
class Desk:
    """State with the lifetime of one analysis. Statements and mentions grow when a link needs one that was not found before."""

    parse: Parse
    speakers: Speakers
    statements: list[Statement]
    mentions: list[Mention]
    links: list[Link] = field(default_factory=list)
    on_demand: list[Mention] = field(default_factory=list)
    mention_of: dict[int, Mention] = field(default_factory=dict)
    statement_of: dict[int, Statement] = field(default_factory=dict)
    by_verb: dict[int, Statement] = field(default_factory=dict)
    _starts: list[int] = field(default_factory=list)
    _made: dict[tuple[int, int, int], Statement] = field(default_factory=dict)
    _joined: dict[tuple[int, int], int] = field(default_factory=dict)
    _judging: dict[int, set[str]] = field(default_factory=dict)
    _contradicting: set[int] = field(default_factory=set)
    _contested: bool | None = None

    def __post_init__(self) -> None:
        for mention in self.mentions:
            self.mention_of[mention.head.i] = mention
        for statement in self.statements:
            self._index(statement)
        self._starts = [s.first for s in self.statements]

    def _index(self, statement: Statement) -> None:
        for i in statement.content:
            self.statement_of.setdefault(i, statement)
        if statement.verb is not None:
            self.by_verb.setdefault(statement.verb.i, statement)
        for i in statement.cue:
            self.by_verb.setdefault(i, statement)

    def before(self, index: int, *, limit: int = 40) -> list[Statement]:
        """Attributed statements that begin before a word, the nearest first. No questions and demands: they claim nothing."""
        at = bisect_right(self._starts, index)
        return [s for s in self.statements[max(0, at - limit) : at][::-1] if not s.asks]

    def mention_for(self, noun: Word, *, kind: EvidenceKind | None = None) -> Mention | None:
        """The mention with this head; made now where the cue of a link proves that the noun is a source."""
        known = self.mention_of.get(noun.i)
        if known is not None:
            return known
        made = evidence.mention_at(self.parse, noun)
        if made is None and kind is not None:
            made = evidence.forced(self.parse, noun, kind)
        if made is None:
            return None
        made.confidence = max(made.confidence, evidence.THRESHOLD)
        self.mention_of[noun.i] = made
        self.on_demand.append(made)
        return made

    def keep(self, mention: Mention) -> None:
        """Takes in a mention that a link rule made."""
        if mention not in self.mentions:
            self.on_demand.append(mention)

    def narrate(self, content: set[int], rule: str, reason: str, *, outside: int = -1) -> Statement | None:
        """An existing statement that says nearly these words (but not the word `outside`), or a new one of the narrator."""
        made = narrated(self.parse, self._to_first_break(content), rule, reason)
        if made is None:
            return None
        known = self.covering(made.content)
        if known is not None and outside not in known.content and known.rule not in ("stance", "verb-preposition"):
            return known
        key = (made.first, made.last, len(made.content))
        if key not in self._made:
            self._made[key] = made
            self.statements_extra.append(made)
        return self._made[key]

    def _to_first_break(self, content: set[int]) -> set[int]:
        """A clause ends at a dash, before "despite" or at the colon before a quotation: what follows comments on it."""
        ordered = sorted(content)
        for n, i in enumerate(ordered):
            word = self.parse.words[i]
            dash = word.text in ("–", "—", "--", "―") or (
                word.text == "-" and self.parse.text[word.start - 1].isspace()
            )
            if n > 2 and word.quote < 0 and (dash or word.low == "despite" or self._before_quotation(word)):
                return set(ordered[:n])
        return content

    def _before_quotation(self, word: Word) -> bool:
        """The colon of *She hinted that the lock was old: "Look at it."*: the quotation is another statement."""
        after = word.i + 1
        return word.text == ":" and after < len(self.parse.words) and self.parse.words[after].quote >= 0

    def _without_quotation(self, claim: Statement) -> None:
        """A reported clause ends at the colon before a quotation."""
        if self.parse.words[claim.first].quote >= 0:
            return
        for n, i in enumerate(sorted(claim.content)):
            word = self.parse.words[i]
            if n > 2 and word.quote < 0 and self._before_quotation(word):
                claim.content = trimmed(self.parse, {k for k in claim.content if k < i}) or claim.content
                return

    def covering(self, content: set[int]) -> Statement | None:
        """The statement that shares most of these words."""
        for i in sorted(content):
            statement = self.statement_of.get(i)
            if statement is not None:
                shared = len(statement.content & content)
                if shared / len(statement.content | content) >= SAME:
                    return statement
        return None

    statements_extra: list[Statement] = field(default_factory=list)
    narration: list[Statement] = field(default_factory=list)

    def add(self, link: Link) -> None:
        """Keeps the link unless a stronger one joins the same two already."""
        self._without_quotation(link.claim)
        for i in link.cue:
            self._judging.setdefault(i, set()).add(link.rule)
        if link.stance is Stance.CONTRADICTS and link.evidence is not None:
            self._contradicting.add(id(link.evidence))
        key = (id(link.claim), self._whose(link.evidence))
        number = self._joined.get(key)
        if number is None:
            self._joined[key] = len(self.links)
            self.links.append(link)
        elif link.confidence > self.links[number].confidence:
            self.links[number] = link

    def _whose(self, item: Mention | None) -> int:
        """What tells items of one claim apart: two mentions of a speaker are one source."""
        if item is None or item.kind is not EvidenceKind.STATEMENT:
            return id(item)
        speaker = self.speakers.resolve(item.head)
        return id(speaker) if isinstance(speaker, Figure) and item.head.i in self.speakers.cast.at else id(item)

    def states(self, claim: Statement) -> bool:
        """*to deport millions*, *closing the bridge*: a plan may be absurd, it is not false. A clause has a finite verb of its own."""
        return (
            any(self.parse.words[i].tag in FINITE for i in claim.content) and self.parse.words[claim.first].low != "to"
        )

    def contested(self) -> bool:
        """How often the article speaks of claims, denials and falsehoods: in a report on a dispute a weak sign of contradiction may be
        trusted that elsewhere is mostly chance."""
        if self._contested is None:
            cues = lexicon.words("disputes", "contested.words")
            found = sum(w.lemma in cues or w.low in cues for w in self.parse.words)
            self._contested = found >= CONTESTED * max(_SHORT, len(self.parse.words))
        return self._contested

    def quiet(self) -> bool:
        """A whole article that speaks of no dispute: what seems to contradict something there is mostly chance."""
        return len(self.parse.words) >= _SHORT and not self.contested()

    def turned(self, word: Word) -> bool:
        """The sentence begins with "but" or "however"."""
        start, _ = self.parse.sentence(word)
        return any(w.low in lexicon.words("links", "contrast.turns") for w in self.parse.words[start : start + 2])

    def contradicts(self, mention: Mention) -> bool:
        """Whether a link has this item contradict something."""
        return id(mention) in self._contradicting

    def judged(self, words: Iterable[int], *, rule: str = "") -> bool:
        """Whether one of these words is in the cue of a link, of this rule where one is named."""
        return any(i in self._judging and (not rule or rule in self._judging[i]) for i in words)

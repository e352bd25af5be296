"""Two statements of two articles side by side: the same claim, another value for the same thing, or nothing to do with each other.

Precision first: a value is set against another one only where both are about the same thing, and nothing else says that the occasions differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbench.analysis import lexicon
from workbench.analysis.across import numbers, terms
from workbench.analysis.across.values import Value, same_date, unit_of, values
from workbench.domain.across import WORDS, Relation, Said, ValueKind
from workbench.domain.spans import Span, cover

_NUMERIC = (ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE)
# Containment of the topic words from which two statements can be about one thing, and count as one.
_ABOUT, _SAME = 0.5, 0.7
_NEGATION = frozenset(
    ["not", "no", "never", "none", "nobody", "neither", "without", "n't", "cannot", "denied", "unarmed"]
)


@dataclass(slots=True)
class Statement:
    """A statement with what is compared of it. `names`: what its whole article is about; `capitals`: also words that begin a sentence there."""

    text: str
    spans: tuple[Span, ...]
    names: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    published: str = ""
    denied: bool = False
    values: list[Value] = field(default_factory=list)
    topic: frozenset[str] = frozenset()
    own_names: frozenset[str] = frozenset()
    whole_names: frozenset[tuple[str, ...]] = frozenset()
    negated: bool = False
    moving: bool = False

    def __post_init__(self) -> None:
        span = cover(self.spans)
        found = terms.tokens(self.text, span.start, span.end)
        self.values = values(self.text, span, published=self.published)
        self.topic = frozenset(terms.content(found))
        left, right = terms.sentence(self.text, span.start, span.end)
        wide = terms.tokens(self.text, left, right)
        if len(self.topic) < 3:
            self.topic |= terms.content(wide)
        self.own_names = frozenset(terms.names(self.text, left, right))
        self.whole_names = terms.whole_names(self.text, left, right)
        lows = [t.low for t in found]
        self.negated = self.denied != (sum(w in _NEGATION or w.endswith("n't") for w in lows) % 2 == 1)
        self.moving = any(t.low in lexicon.words("across", "update") for t in wide)

    def bare(self, kind: ValueKind | None) -> frozenset[str]:
        """The topic without the words of the values of one kind."""
        said = {
            terms.term(t.text)
            for v in self.values
            if v.kind is kind
            for t in terms.tokens(self.text, v.span.start, v.span.end)
        }
        return self.topic - said


@dataclass(frozen=True, slots=True)
class Finding:
    """What two statements have to do with each other."""

    relation: Relation
    score: float
    reason: str
    about: str = ""
    kind: ValueKind | None = None
    values: tuple[Said, Said] | None = None


def compare(one: Statement, other: Statement) -> list[Finding]:
    """The best findings; none for most pairs. `one` and `other` belong to different articles."""
    shared_names = shared(one, other)
    if len(shared_names) < 2 and not (one.own_names & other.own_names):
        return []
    found = list(_conflicts(one, other, len(shared_names)))
    if found:
        return found
    share, common = _overlap(one.topic, other.topic)
    if share < _SAME or len(common) < 3 or one.negated != other.negated or occasions(one, other):
        return []
    if _fates(one) != _fates(other):
        return []
    reason = f"Both say so in nearly the same words ({listed(common, one)}), and nothing in them differs."
    return [Finding(Relation.SAME, share, reason, about=listed(common, one))]


def shared(one: Statement, other: Statement) -> frozenset[str]:
    """The names in both articles: in one of them at least where a capital means a name."""
    return (one.names & (other.names | other.capitals)) | (other.names & one.capitals)


def _overlap(one: frozenset[str], other: frozenset[str]) -> tuple[float, frozenset[str]]:
    common = one & other
    return (len(common) / max(1, min(len(one), len(other)))), common


def _fates(statement: Statement) -> frozenset[str]:
    """What happens to people in it."""
    return statement.topic & lexicon.words("across", "groups.fate")


def occasions(one: Statement, other: Statement) -> set[ValueKind]:
    """Kinds of value in which the two differ, whatever they are about."""
    found: set[ValueKind] = set()
    for kind in {v.kind for v in one.values} & {v.kind for v in other.values}:
        mine = [v for v in one.values if v.kind is kind]
        theirs = [v for v in other.values if v.kind is kind]
        if kind is ValueKind.COUNT:
            differs = any(_counts_meet(a, b) and not _equal(a, b) for a in mine for b in theirs)
        elif kind is ValueKind.OBJECT:
            classes = {v.unit for v in mine} & {v.unit for v in theirs}
            differs = any({v.norm for v in mine if v.unit == c}.isdisjoint({v.norm for v in theirs if v.unit == c}) for c in classes)  # fmt: skip
        else:
            differs = bool(mine and theirs) and not any(
                _equal(a, b) or not _comparable(a, b) for a in mine for b in theirs
            )
        if differs:
            found.add(kind)
    return found


def _conflicts(one: Statement, other: Statement, shared_names: int) -> Iterator[Finding]:
    differing = occasions(one, other)
    if one.negated != other.negated:
        share, common = _overlap(one.topic, other.topic)
        if share >= 0.75 and len(common) >= 3 and not differing:
            reason = f"One denies what the other says: both are about {listed(common, one)}."
            yield Finding(Relation.CONFLICT, share, reason, listed(common, one), ValueKind.WHETHER, _whole(one, other))
        return
    if len(differing) != 1:
        return  # nothing differs, or so much that these are two occasions
    kind = next(iter(differing))
    for a in (v for v in one.values if v.kind is kind):
        for b in (v for v in other.values if v.kind is kind):
            if _comparable(a, b) and not _equal(a, b):
                about = _same_thing(a, b, one, other, shared_names)
                if about is not None:
                    yield _told(a, b, one, other, about)
                    return


def _same_thing(a: Value, b: Value, one: Statement, other: Statement, shared_names: int) -> frozenset[str] | None:
    """The words that say that both values are about one thing, or None."""
    share, common = _overlap(one.bare(a.kind), other.bare(a.kind))
    related = shared_names >= 2
    if a.kind is ValueKind.COUNT:
        if not _counts_meet(a, b):
            return None
        if a.fate & b.fate and related:
            return common | a.fate
        return common if len(common) >= 2 and share >= _ABOUT and (a.what & b.what) else None
    if a.kind is ValueKind.NAME:
        unique = {terms.term(w) for w in lexicon.words("across", "unique")}
        fate = lexicon.words("across", "groups.fate")
        return common if share >= _ABOUT and common & unique and not common & fate and related else None
    if a.kind is ValueKind.PLACE and (a.norm in other.text.lower() or b.norm in one.text.lower()):
        return None  # each article knows both places: one may lie in the other
    least = 2 if related else 3
    return common if len(common) >= least and share >= _ABOUT else None


def _counts_meet(a: Value, b: Value) -> bool:
    """Whether the same things are counted: the same noun, or people in general, with the same fate."""
    if a.fate != b.fate and (a.fate or b.fate):
        return False
    people = terms.group("groups.people")
    mine, theirs = a.what - people, b.what - people
    if mine & theirs:
        return True
    return (bool(a.fate) and (not mine or not theirs)) or bool(a.what & b.what)


def _comparable(a: Value, b: Value) -> bool:
    if a.kind in (ValueKind.MONEY, ValueKind.OBJECT):
        return a.unit == b.unit
    if a.kind is ValueKind.PLACE:
        return (a.unit == "place") == (b.unit == "place")
    if a.kind is ValueKind.MEASURE:
        return unit_of(a.unit)[0] == unit_of(b.unit)[0]
    return True


def _equal(a: Value, b: Value) -> bool:
    if a.kind in _NUMERIC and a.number is not None and b.number is not None:
        factor = unit_of(b.unit)[1] / unit_of(a.unit)[1] if a.kind is ValueKind.MEASURE and _comparable(a, b) else 1.0
        return numbers.agree(a.number, b.number, factor=factor)
    if a.kind is ValueKind.DATE:
        return same_date(a.norm, b.norm)
    if a.kind is ValueKind.TIME:
        mine, theirs = (int(v.norm[:2]) * 60 + int(v.norm[3:]) for v in (a, b))
        apart = abs(mine - theirs)
        return min(apart, 1440 - apart) <= max(a.slack, b.slack, 2)
    if a.kind in (ValueKind.PLACE, ValueKind.NAME):
        return bool(set(a.norm.split()) & set(b.norm.split()) - lexicon.words("across", "place.street"))
    return a.norm == b.norm


def _told(a: Value, b: Value, one: Statement, other: Statement, common: frozenset[str]) -> Finding:
    said = Said(a.span, a.span.of(one.text)), Said(b.span, b.span.of(other.text))
    about = listed(common | a.what & b.what, one)
    if _is_undated(a, b, one, other):
        reason = f"Two figures of something that grows, and no day says which came later: “{said[0].quote}” and “{said[1].quote}” ({about})."
        return Finding(Relation.UNDATED, 0.5, reason, about, a.kind, said)
    if _is_later(a, b, one, other):
        reason = f"A figure that goes on: “{said[0].quote}” and “{said[1].quote}”, and the larger one is the later ({about})."
        return Finding(Relation.LATER, 0.6, reason, about, a.kind, said)
    reason = f"They differ in {WORDS[a.kind]}: “{said[0].quote}” and “{said[1].quote}”; both are about {about}."
    share = _overlap(one.bare(a.kind), other.bare(a.kind))[0]
    return Finding(Relation.CONFLICT, min(1.0, 0.5 + share / 2), reason, about, a.kind, said)


def _is_later(a: Value, b: Value, one: Statement, other: Statement) -> bool:
    """A larger figure in the later article, of something that grows, or said to have moved on."""
    if a.number is None or b.number is None or not one.published or not other.published:
        return False
    first, last = ((a, one), (b, other)) if one.published <= other.published else ((b, other), (a, one))
    assert first[0].number is not None
    assert last[0].number is not None
    if first[1].published[:10] == last[1].published[:10]:
        return last[1].moving and first[1].published < last[1].published
    up = last[0].number.value > first[0].number.value
    return last[1].moving or (up and _grows(a, b, one, other))


def _is_undated(a: Value, b: Value, one: Statement, other: Statement) -> bool:
    """Two figures of something that grows, where one of the articles has no day: either may be the later one."""
    if a.number is None or b.number is None or (one.published and other.published):
        return False
    return one.moving or other.moving or _grows(a, b, one, other)


def _grows(a: Value, b: Value, one: Statement, other: Statement) -> bool:
    grows = lexicon.words("across", "groups.grows")
    return bool((a.fate | a.what | one.topic) & grows & (b.fate | b.what | other.topic))


def _whole(one: Statement, other: Statement) -> tuple[Said, Said]:
    mine, theirs = cover(one.spans), cover(other.spans)
    return Said(mine, mine.of(one.text)), Said(theirs, theirs.of(other.text))


def listed(words: frozenset[str], said: Statement) -> str:
    """These terms as the statement words them, in its order."""
    span = cover(said.spans)
    left, right = terms.sentence(said.text, span.start, span.end)
    found = {terms.term(t.text): t.text for t in reversed(terms.tokens(said.text, left, right)) if t.alpha}
    order = [term for term in reversed(found) if term in words]
    return " ".join(found[term] for term in order[:5])

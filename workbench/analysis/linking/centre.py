"""The claim that an article is about: whose it is, where it is stated in full, and the words by which it is taken up again.

*Ex-roommates dispute singer's claim that X*: headline and lede of a report on a dispute say who claims and who stands against it; the full
statement follows some paragraphs on. Rules for those who contradict it one after the other start from here.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import is_shell, maker
from workbench.analysis.linking.desk import Desk
from workbench.analysis.linking.likeness import content_words
from workbench.analysis.linking.rounds import side
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.narration import is_headline
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import Stance

_STEM = 6
_LEDE = 2  # paragraphs after the headline
_HEADLINE = 22  # words
_LEAST = 12  # words of a paragraph that is no byline
_FULL = 9  # paragraphs in which the full statement stands
_OWNED, _JUDGED, _SHARED, _STRONG, _FAR, _OPPONENT, _BESIDE = 2.0, 1.0, 0.35, 0.5, 0.2, 2.0, 0.3
_ENOUGH = 1.3
_AHEAD = frozenset({"will", "would", "'ll", "’ll", "should", "shall", "may", "might", "could", "can", "must", "ought"})


@dataclass(frozen=True, slots=True)
class Centre:
    """`claim`: its fullest statement; `others`: what the same side says of it beside; `topic`: stems of headline and lede; `start`: the
    first word after headline and lede."""

    claim: Statement
    others: tuple[Statement, ...]
    topic: frozenset[str]
    start: int
    score: float

    @property
    def claims(self) -> tuple[Statement, ...]:
        return (self.claim, *self.others)


def centre_of(desk: Desk) -> Centre | None:
    """The central claim, where headline and lede, or links found before, say that one is contradicted."""
    head = opening(desk)
    if not head:
        return None
    topic = stems(desk, set(head))
    owners, opponents = _sides_in(desk, head)
    best: tuple[float, Statement] | None = None
    limit = _full_until(desk)
    if not opponents and not desk.contested() and not any(desk.parse.words[i].lemma == "deny" for i in head):
        return None
    for claim in desk.statements:
        if not headline_end(desk) <= claim.first < limit or not could_be_central(desk, claim):
            continue
        score = _score(desk, claim, topic, owners, opponents)
        if score >= _ENOUGH and (best is None or score > best[0]):
            best = (score, claim)
    if best is None:
        return None
    score, claim = best
    near = desk.parse.words[claim.last].sent
    own = side(desk, head_of(desk.parse, claim.source))
    others = tuple(
        s
        for s in desk.statements
        if s is not claim
        and could_be_central(desk, s)
        and (
            same_speaker(desk, s.speaker, claim.speaker)
            or side(desk, head_of(desk.parse, s.source)) & own
            or speaks_for(s.speaker, claim.speaker)
        )
        and abs(desk.parse.words[s.first].sent - near) <= 2
    )
    return Centre(claim, others, topic, max(head) + 1, score)


def opening(desk: Desk) -> range:
    """Headline and lede, as word indexes."""
    taken = 0
    for number, (_start, end) in enumerate(desk.parse.paras):
        length = end - _start
        if number == 0 and headline_end(desk):
            continue
        if length < _LEAST:
            continue
        taken += 1
        if taken == _LEDE:
            return range(end)
    return range(0)


def headline_end(desk: Desk) -> int:
    start, end = desk.parse.paras[0]
    return end if len(desk.parse.paras) > 1 and (end - start <= _HEADLINE or is_headline(desk.parse, 0)) else start


def _full_until(desk: Desk) -> int:
    paras = desk.parse.paras
    return paras[min(_FULL, len(paras)) - 1][1]


def stems(desk: Desk, content: set[int] | frozenset[int]) -> frozenset[str]:
    """ "jailed" meets "jail"."""
    return frozenset(lemma[:_STEM] for lemma in content_words([desk.parse.words[i] for i in content]))


def could_be_central(desk: Desk, claim: Statement) -> bool:
    """A fact that somebody with a side in it states, no plan, no wish, no finding."""
    if not claim.source or claim.speaker is None or claim.asks or claim.hedged:
        return False
    if claim.rule in (*NO_FACTS, "clause-think", "call") or not desk.states(claim):
        return False
    other = source_mention(desk, claim)
    if other is not None and other.kind.value not in ("statement", "witness"):
        return False
    if desk.parse.words[claim.first].low in ("if", "when", "while"):
        return False
    main = next(
        (w for i in sorted(claim.content) if (w := desk.parse.words[i]).verbal and w.head.i not in claim.content), None
    )
    return main is not None and not any(kid.low in _AHEAD for kid in children(main, "aux"))


def same_speaker(desk: Desk, one: Figure | str | None, other: Figure | str | None) -> bool:
    """The same entry, or a role and whoever has it."""
    if one is None or other is None:
        return False
    if one is other or one == other:
        return True
    if isinstance(one, str) and isinstance(other, Figure):
        return _has_role(other, one)
    return isinstance(one, Figure) and isinstance(other, str) and _has_role(one, other)


def speaks_for(who: Figure | str | None, whom: Figure | str | None) -> bool:
    """*ministry spokesman Andrej Volk* for *the interior ministry*, *Lockridge campaign manager Umstead* for Lockridge."""
    voices = lexicon.words("disputes", "speaks_for")
    roles = who.roles if isinstance(who, Figure) else [who] if isinstance(who, str) else []
    name = {part.lower() for part in whom.name} if isinstance(whom, Figure) else set((whom or "").lower().split()[-1:])
    said = (set(role.lower().replace("’s", "").replace("'s", "").split()) for role in roles)
    return any(words & voices and words & name for words in said)


def one_side(desk: Desk, claim: Statement, head: Word) -> bool:
    """*his campaign*, *her lawyer* and whoever made the claim: no answer to it."""
    if not claim.source:
        return False
    if speaks_for(desk.speakers.resolve(head), claim.speaker):
        return True
    return bool(side(desk, head) & side(desk, head_of(desk.parse, claim.source)))


def _the_firm(named: Figure | str, speaker: Figure | str | None) -> bool:
    """*firm insists* in a headline: the one organisation that the article goes on to name."""
    firm = isinstance(named, str) and named.lower().split()[-1:] in (["firm"], ["company"], ["operator"], ["agency"])
    return firm and isinstance(speaker, Figure) and speaker.kind == "organisation"


def _has_role(figure: Figure, role: str) -> bool:
    last = role.lower().split()[-1:]
    return bool(last) and any(last[0] in known.lower().split() for known in figure.roles)


def _sides_in(desk: Desk, head: range) -> tuple[list[Figure | str], list[Figure | str]]:
    """Who claims and who stands against it, as headline and lede have it."""
    owners: list[Figure | str] = []
    opponents: list[Figure | str] = []
    own = lexicon.words("disputes", "centre.own")
    against = lexicon.words("disputes", "centre.against")
    for i in head:
        word = desk.parse.words[i]
        if is_shell(word):
            owners += shell_owners(desk, word)
        if not word.verbal or word.lemma not in own | against or children(word, "neg"):
            continue
        who, how = subject(word)
        if who is None or how in ("told", "passive", "expletive"):
            continue
        resolved = desk.speakers.resolve(who)
        if resolved is not None:
            (owners if word.lemma in own else opponents).append(resolved)
    return owners, opponents


def shell_owners(desk: Desk, noun: Word) -> list[Figure | str]:
    """*singer's claim*, *the Lockridge claim*, *an account the businessman has given*."""
    people = [kid for kid in children(noun, "poss", "compound") if kid.pos in ("NOUN", "PROPN", "PRON")]
    made = maker(noun)
    people += [made] if made is not None else []
    found = [desk.speakers.resolve(who) for who in people]
    return [who for who in found if who is not None]


def _score(
    desk: Desk,
    claim: Statement,
    topic: frozenset[str],
    owners: list[Figure | str],
    opponents: list[Figure | str],
) -> float:
    words = desk.parse.words
    owned = any(same_speaker(desk, claim.speaker, who) or _the_firm(who, claim.speaker) for who in owners)
    opposed = any(same_speaker(desk, claim.speaker, who) for who in opponents)
    judged = [k for k in desk.links if k.claim is claim and k.stance is Stance.CONTRADICTS]
    shared = len(stems(desk, claim.content) & topic)
    score = _OWNED * owned + _JUDGED * min(2, len(judged)) + _SHARED * min(5, shared)
    sweeping = lexicon.words("links", "negation", "universal")
    if any(words[i].low in sweeping for i in claim.content):
        score += _STRONG
    if claim.verb is not None and claim.verb.lemma in lexicon.words("links", "strong_claim"):
        score += _STRONG
    if claim.verb is not None and claim.verb.dep in ("advcl", "relcl"):
        score -= _BESIDE
    score -= _FAR * words[claim.first].para
    return score - _OPPONENT * (opposed and not owned)


def people_in(desk: Desk, claim: Statement) -> set[int]:
    """Entries for the people whom a claim names, and for whoever makes it."""
    at = desk.speakers.cast.at
    found = {id(figure) for i in claim.content if (figure := at.get(i)) is not None}
    return found | ({id(claim.speaker)} if isinstance(claim.speaker, Figure) else set())

"""Links by those who speak against the central claim of an article one after the other.

*Ex-roommates dispute singer's claim ... "That did not happen," said Brandt ... A third woman said in an affidavit that there was no guard*:
each of them is set against the claim by the article as a whole and not by a word beside it. So much must come together: the claim is the
central one, whoever tells is of another side, and what is told takes up the claim or is told by somebody who was there.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import is_shell
from workbench.analysis.linking.centre import Centre, centre_of, people_in, same_speaker, speaks_for, stems
from workbench.analysis.linking.claim_parts import part_of, sentences
from workbench.analysis.linking.denials import carrier
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.rounds import side
from workbench.analysis.linking.tellings import Telling, mention_of, own_words, tellings
from workbench.analysis.linking.verbs import CHANNELS
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 26  # sentences after the claim
_NEXT = 2  # sentences after the claim, for a witness who names nobody
_SOON = 10  # sentences after the claim, for what somebody saw
_FAR = 99
_NEAR = 4  # sentences between two who speak against it
_TOLD = frozenset({"person", "group", "witness", "expert", "organisation"})
_AHEAD = frozenset(
    {"will", "would", "'ll", "’ll", "'d", "’d", "should", "shall", "may", "might", "could", "must", "ought", "if"}
)
# A stranger's words that a claim is about: with a difference so many must be shared, fewer where the side is known.
_MANY, _SOME = 2, 1
_LONG = 40  # words


@dataclass(frozen=True, slots=True)
class Found:
    """`claim`: the one of the central claims that is meant; `ground`: "unheard", "differs", "negated", "another" or "saw"; "" where nothing tells."""

    told: Telling
    claim: Statement
    ground: str


_SCORE = {"unheard": 0.55, "differs": 0.5, "negated": 0.45, "another": 0.45, "saw": 0.45}


def one_by_one(desk: Desk) -> list[Link]:
    """At most one link for each speaker."""
    found: list[Link] = []
    taken = {id(k.evidence) for k in desk.links if k.stance is Stance.CONTRADICTS}
    for each in weighed(desk):
        mention = first_named(desk, each.told) if each.ground else None
        if mention is None or mention.head.i in each.claim.content or id(mention) in taken:
            continue
        reason = "The article is about this claim, and this source is one of those who speak against it."
        cue = set(each.told.statement.cue) if each.told.statement is not None else {each.told.head.i}
        found.append(Link(each.claim, mention, Stance.CONTRADICTS, cue, "one-by-one", reason, _SCORE[each.ground]))
    return found


def first_named(desk: Desk, told: Telling) -> Mention | None:
    """Whoever tells it, where the paragraph names them first."""
    speaker, words = told.speaker, desk.parse.words
    paper = carrier(desk, told.verb) if told.verb is not None else None
    if paper is not None:
        return paper
    start = desk.parse.paras[words[told.first].para][0]
    if isinstance(speaker, Figure) and told.statement is not None:
        named = [i for i in speaker.mentions if start <= i < max(told.last, max(own_words(told))) + 1]
        if not named:
            before = [i for i in speaker.mentions if i < start and told.sent - words[i].sent <= 2]
            named = before[-1:]
        for i in named:
            known = desk.mention_of.get(i)
            if known is not None:
                return known
            if words[i].quote < 0 and words[i].dep not in ("compound", "poss"):
                return desk.mention_for(words[i], kind=EvidenceKind.STATEMENT)
    elif told.head.pos == "PRON":
        for earlier in desk.before(told.first, limit=6):
            if earlier.speaker == speaker and earlier.source and told.sent - words[earlier.last].sent <= 2:
                head = head_of(desk.parse, earlier.source)
                if head.pos in ("NOUN", "PROPN"):
                    return desk.mention_for(head, kind=EvidenceKind.STATEMENT)
    return mention_of(desk, told)


def weighed(desk: Desk) -> list[Found]:
    """Everybody of another side who tells something after the central claim, with what makes it a contradiction."""
    centre = centre_of(desk)
    if centre is None:
        return []
    found: list[Found] = []
    last = desk.parse.words[centre.claim.last].sent
    own = side(desk, head_of(desk.parse, centre.claim.source)) | _ids(centre.claim.speaker)
    people = {i for claim in centre.claims for i in people_in(desk, claim)}
    against = [
        k.evidence.head.sent
        for k in desk.links
        if k.stance is Stance.CONTRADICTS and k.evidence is not None and k.claim in centre.claims
    ]
    flipped = _flips(desk)
    for told in tellings(desk):
        if told.kind not in _TOLD or told.first <= centre.claim.last or told.statement is None or told.speaker is None:
            continue
        if told.sent - last > _REACH or told.statement in centre.claims or told.sent in flipped:
            continue
        if not _other_side(desk, told, centre, own) or not _a_fact(desk, told):
            continue
        chain = min((told.sent - s for s in against if s <= told.sent), default=_FAR)
        each = _ground(desk, told, centre, people, chain=chain)
        found.append(each)
        if each.ground:
            against.append(told.sent)
    return found


def _ids(speaker: Figure | str | None) -> set[int]:
    return {id(speaker)} if isinstance(speaker, Figure) else set()


def _other_side(desk: Desk, told: Telling, centre: Centre, own: set[int]) -> bool:
    """Neither the claimant nor whoever speaks for the claimant, nor a spokesman of whom nothing is known."""
    if any(same_speaker(desk, told.speaker, claim.speaker) for claim in centre.claims):
        return False
    if side(desk, told.head) & own:
        return False
    if any(speaks_for(told.speaker, claim.speaker) for claim in centre.claims):
        return False
    joined = centre.claim.claimant.name.split() if centre.claim.claimant is not None else []
    if isinstance(told.speaker, Figure) and any(part in joined for part in told.speaker.name[-1:]):
        # "Holt and Weber had asserted that A": Weber is no other side
        return False
    at = desk.speakers.cast.at
    claimants = own | {id(at[i]) for claim in centre.claims for i in claim.source if i in at}
    return not any((figure := at.get(i)) is not None and id(figure) in claimants for i in own_words(told))


def _a_fact(desk: Desk, told: Telling) -> bool:
    assert told.statement is not None
    if is_shell(told.head) or told.head.lemma in CHANNELS:
        # "the statement read"
        return False
    if any(_names_a_claim(desk.parse.words[i]) for i in told.content):
        # "the report was wrong": of another claim, or for rules that know which
        return False
    if told.statement.hedged or not desk.states(told.statement) or told.statement.rule == "according-to":
        return False
    verb = told.verb
    return verb is None or not (children(verb, "neg") or any(k.low in _AHEAD for k in children(verb, "aux")))


def _flips(desk: Desk) -> set[int]:
    """Sentences after *Not everybody agrees*, to the end of the next paragraph."""
    found: set[int] = set()
    turns = lexicon.table("disputes")["sides"]["turn"]
    for number, (start, end) in enumerate(desk.parse.sents):
        text = " ".join(w.low for w in desk.parse.words[start:end])
        if any(turn in text for turn in turns):
            para = desk.parse.words[start].para
            following = range(number, min(number + 4, len(desk.parse.sents)))
            found |= {n for n in following if desk.parse.words[desk.parse.sents[n][0]].para - para <= 1}
    return found


def _ground(desk: Desk, told: Telling, centre: Centre, people: set[int], *, chain: int) -> Found:
    words = desk.parse.words
    assert told.statement is not None
    best: tuple[float, Statement, int, int, bool] | None = None
    for whole in centre.claims:
        if whole.first >= told.first:
            continue
        for content in sentences(desk, whole):
            for run in sentences(desk, told.statement):
                if len(run) > _LONG or any(words[i].low in _AHEAD for i in run):
                    continue
                alike = likeness(desk.parse, content, run, denied=whole.disputes)
                shared = len(stems(desk, content) & stems(desk, run))
                score = shared + 1.5 * alike.differs
                if best is None or score > best[0]:
                    plain = len(alike.shared - alike.named)
                    best = (score, part_of(desk, whole, content), shared, plain, alike.differs)
    if best is None:
        return Found(told, centre.claim, "")
    score, claim, shared, plain, differs = best
    nearest = _nearest(desk, told, centre) if not score else claim
    text = " ".join(words[i].low for i in sorted(told.content))
    negation = lexicon.words("links", "negation")
    flat = any(words[i].low in negation for i in claim.content)
    if not flat and any(phrase in text for phrase in lexicon.table("disputes")["sides"]["unheard"]):
        return Found(told, claim if score else centre.claim, "unheard")
    if differs and shared >= _MANY and plain:
        return Found(told, claim, "differs")
    negated = not flat and any(words[i].low in negation or words[i].low == "zero" for i in told.content)
    named = bool(people & {id(f) for i in told.content if (f := desk.speakers.cast.at.get(i)) is not None})
    after = told.sent - words[nearest.last].sent
    topic = bool(stems(desk, told.content) & centre.topic) or named or (after <= _NEXT and _of_somebody(desk, told))
    if negated and (chain <= _NEAR or differs) and shared >= _SOME and not _in_office(told):
        return Found(told, claim, "negated")
    near = chain <= _NEAR or told.sent - words[centre.claim.last].sent <= _SOON
    if chain <= _NEAR and _another(told):
        return Found(told, nearest, "another")
    if told.kind == "witness" and topic and near:
        return Found(told, nearest, "saw")
    return Found(told, claim, "")


def _names_a_claim(noun: Word) -> bool:
    pointing = any(kid.dep == "poss" or kid.low in ("the", "this", "that", "those", "these") for kid in noun.kids)
    return is_shell(noun) and noun.dep in ("nsubj", "nsubjpass") and pointing


def _another(told: Telling) -> bool:
    """*Another survivor*, *a third woman*: told as one more of the same."""
    first = [kid.low for kid in told.head.kids if kid.dep in ("det", "amod", "nummod")]
    return "another" in first or any(word in first for word in ("second", "third", "fourth", "fifth"))


def _of_somebody(desk: Desk, told: Telling) -> bool:
    """*he kept looking down*, by a girl: of whoever the claim is about."""
    words = (desk.parse.words[i] for i in told.content)
    return any(
        w.low in ("he", "him", "his", "she", "her") and desk.speakers.resolve(w) is not told.speaker for w in words
    )


def _in_office(told: Telling) -> bool:
    """*Senator Holt*, *the party's spokesman*: a rival or a colleague has a side, and was mostly not there."""
    office = lexicon.words("disputes", "sides.rival", "speaks_for")
    roles = told.speaker.roles if isinstance(told.speaker, Figure) else [told.speaker or ""]
    return any(set(role.lower().split()) & office for role in roles)


def _nearest(desk: Desk, told: Telling, centre: Centre) -> Statement:
    """Where no word is shared: what the side said last before; of a quotation the sentence that leaves no exception."""
    before = [claim for claim in centre.claims if claim.first < told.first]
    claim = max(before, key=lambda each: each.first, default=centre.claim)
    runs = sentences(desk, claim)
    sweeping = lexicon.words("links", "negation")
    flat = [run for run in runs if any(desk.parse.words[i].low in sweeping for i in run)]
    return part_of(desk, claim, flat[-1]) if flat and len(runs) > 1 else claim

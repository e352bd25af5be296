"""Links by mere order: a general sentence of the article, and right after it an expert or figures that say the same.

No word states the relation, so much is asked for: the first sentence is general and nobody's by name, the source is new, both share a
topic, and nothing turns the one against the other.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import Likeness, content_words, likeness
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.mentions import Mention
from workbench.analysis.narration import is_headline
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_FIGURES = frozenset({EvidenceKind.STUDY, EvidenceKind.DATA, EvidenceKind.RECORD, EvidenceKind.REPORT})
_SHORTEST, _LONGEST = 6, 38  # words of the general sentence
_OPEN = frozenset({"reportedly", "allegedly", "also", "whether", "unclear"})
# "Far from falling, ...": what follows is told against what stands before.
_AGAINST = frozenset({("far", "from"), ("contrary", "to"), ("rather", "than"), ("instead", "of")})
_NEAR_START = 12  # words before the source in its sentence


def vouched(desk: Desk, statement: Statement) -> Link | None:
    """*The fares are likely to rise. "Nobody can hold them down," said Ines Ruiz, an economist*: the expert bears the sentence out."""
    mention = source_mention(desk, statement)
    if mention is None or statement.negated or statement.rule in NO_FACTS or not _is_new(desk, mention):
        return None
    expert = mention.kind is EvidenceKind.EXPERT
    newsroom = mention.rule == "named-source" and statement.rule != "according-to"
    if not expert and (newsroom or mention.kind not in _FIGURES):
        return None
    before = _sentence_before(desk, statement)
    if before is None or _turns(desk, statement, before):
        return None
    alike = _alike(desk, before, statement)
    if alike is None:
        return None
    claim = _general(desk, before)
    if claim is None or mention.head.i in claim.content:
        return None
    reason = f"Right after this sentence {'an expert' if expert else 'a source'} says much the same; that is read from the order alone."
    return Link(claim, mention, Stance.SUPPORTS, set(), "vouched", reason, 0.45)


def _is_new(desk: Desk, mention: Mention) -> bool:
    """Brought in here: the first mention of its slot, and of its name."""
    figure = desk.speakers.cast.at.get(mention.head.i)
    if isinstance(figure, Figure):
        return figure.mentions[0] >= desk.parse.sentence(mention.head)[0]
    return not any(m.slot == mention.slot and m.head.i < mention.head.i for m in desk.mentions)


def _sentence_before(desk: Desk, statement: Statement) -> tuple[int, int] | None:
    """Words of the sentence before the one (or the run of quoted ones) in which the source speaks."""
    words = desk.parse.words
    first = min(statement.first, min(statement.cue | statement.source, default=statement.first))
    number = words[first].sent
    start, _ = desk.parse.sents[number]
    if first - start > _NEAR_START or number == 0:
        return None
    low, high = desk.parse.sents[number - 1]
    if number > 1 and any(words[i].low == "also" for i in range(low, high)) and words[low - 1].para == words[low].para:
        # "The fares are high. They are also unfair.": the first names the topic
        low, high = desk.parse.sents[number - 2]
    if words[low].para < words[start].para - 1 or is_headline(desk.parse, words[low].para):
        return None
    return low, high


def _turns(desk: Desk, statement: Statement, before: tuple[int, int]) -> bool:
    """A word that sets the source against what stands before, or goes on to something else."""
    words = desk.parse.words
    start = desk.parse.sents[words[min(statement.cue | statement.source, default=statement.first)].sent][0]
    opening = {w.low for w in words[start : start + 4]} | {words[i].low for i in sorted(statement.content)[:3]}
    turning = lexicon.words("links", "contrast.words", "goes_on")
    if tuple(w.low for w in words[start : start + 2]) in _AGAINST:
        return True
    inside = {w.low for w in words[start : desk.parse.sents[words[start].sent][1]] if w.quote < 0}
    return bool(opening & turning) or bool(inside & lexicon.words("links", "contrast.turns"))


def _alike(desk: Desk, before: tuple[int, int], statement: Statement) -> Likeness | None:
    """What both share: two topic words, or one where the general sentence is short or a paragraph of its own."""
    alike = likeness(desk.parse, range(*before), statement.content)
    plain = alike.shared - alike.named
    words = desk.parse.words
    small = len(content_words([words[i] for i in range(*before)])) <= 8
    alone = desk.parse.paragraph(words[before[0]]) == before
    enough = len(plain) >= 2 or (len(plain) >= 1 and (small or len(alike.shared) >= 2)) or (alone and alike.shared)
    return alike if enough and not (alike.opposite or alike.numbers) else None


def _general(desk: Desk, sentence: tuple[int, int]) -> Statement | None:
    """The sentence as a claim: told in general, by the article or by people without a name."""
    words = desk.parse.words[sentence[0] : sentence[1]]
    if not _SHORTEST <= len(words) <= _LONGEST or words[-1].text != "." or any(w.quote >= 0 for w in words):
        return None
    if any(w.pos == "NUM" or w.low in _OPEN for w in words):
        # a figure of its own, or one more fact in a row
        return None
    root = next((w for w in words if w.dep == "ROOT"), None)
    if root is None or not _tells_in_general(root):
        return None
    told = {id(s): s for w in words if (s := desk.statement_of.get(w.i) or desk.by_verb.get(w.i)) is not None}
    said = [s for s in told.values() if s.rule not in NO_FACTS]
    if any(isinstance(s.speaker, Figure) or s.asks for s in said):
        return None
    if said:
        return said[0] if len(said) == 1 and _nameless(desk, said[0]) else None
    if root.lemma in lexicon.words("attribution", "say"):
        return None
    whole = {w.i for w in words}
    return desk.narrate(_without_aside(root, whole), "sentence-before", "the sentence that the source bears out")


def _nameless(desk: Desk, statement: Statement) -> bool:
    """*Critics say*, *many analysts expect*: people of a kind."""
    if not statement.source or statement.verb is None or statement.negated:
        return False
    heads = [desk.parse.words[i] for i in statement.source if desk.parse.words[i].head.i not in statement.source]
    people = lexicon.words("people", "person_noun") | lexicon.words("evidence", "weak.expert", "strong.expert")
    return all(
        w.tag == "NNS"
        and w.lemma in people
        and not any(k.low in ("the", "these", "his", "her", "their") for k in w.kids)
        for w in heads
    )


def _tells_in_general(root: Word) -> bool:
    """In the present, the perfect or of the future; what happened on a day is no topic that an expert bears out."""
    if (
        root.lemma == "include"
        or not (root.verbal or root.tag.startswith("VB"))
        or any(k.dep == "expl" for k in root.kids)
    ):
        return False
    helpers = [kid for kid in root.kids if kid.dep in ("aux", "auxpass")]
    first = min([root, *helpers], key=lambda w: w.i)
    if any(kid.low in ("i", "we", "you") and kid.dep == "nsubj" for kid in root.kids):
        return False
    if any(
        kid.low in ("this", "that", "he", "she", "they", "it") and kid.dep in ("nsubj", "nsubjpass")
        for kid in root.kids
    ):
        return first.tag in ("VBZ", "VBP", "MD") and (root.lemma == "be" or bool(helpers))
    return first.tag in ("VBZ", "VBP", "MD")


def _without_aside(root: Word, whole: set[int]) -> set[int]:
    """Without an opening "but", "and" or "so"."""
    first = min(whole)
    opening = {kid.i for kid in root.kids if kid.dep in ("cc",) and kid.i == first}
    return whole - opening

"""Who or what tells something in an article, statement by statement and item by item, as the one side of a possible contradiction."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import FINITE, children
from workbench.analysis.linking.backref import is_shell
from workbench.analysis.linking.denials import carrier, speaking
from workbench.analysis.linking.desk import Desk
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.mention_nouns import reads
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind

_ITEMS = frozenset({"video", "audio", "image", "document", "record", "physical", "data", "report"})
_PEOPLE = frozenset({"witness", "expert", "statement"})


@dataclass(frozen=True, slots=True)
class Telling:
    """`content`: the words of what is told; `first`: the first word of the whole report; `sent`: its sentence; `kind`: the kind of evidence,
    or "person", "group", "organisation" for whoever is none yet; `statement`: where it is one; `item`: where it is an item."""

    head: Word
    content: frozenset[int]
    first: int
    sent: int
    kind: str
    speaker: Figure | str | None
    verb: Word | None
    statement: Statement | None = None
    item: Word | None = None

    @property
    def last(self) -> int:
        return max(self.content)


def tellings(desk: Desk) -> list[Telling]:
    """All of a text, in order."""
    found = [told for s in desk.statements if (told := _reported(desk, s)) is not None]
    # an item that is the source of a statement ("accounts show that ...") is told of as an item
    speaking_heads = {told.head.i for told in found if told.kind not in _ITEMS}
    found = [told for told in found if told.head.i in speaking_heads]
    for noun in desk.parse.words:
        if noun.pos in ("NOUN", "PROPN") and noun.i not in speaking_heads:
            told = _shown(desk, noun)
            if told is not None:
                found.append(told)
    return sorted(found, key=lambda told: (told.first, told.last))


def mention_of(desk: Desk, told: Telling) -> Mention | None:
    """The mention that stands for whoever tells it: the item, the paper that carries the answer, or the speaker."""
    if told.item is not None:
        return desk.mention_for(told.item, kind=EvidenceKind(told.kind))
    if told.statement is None or told.verb is None:
        return None
    return carrier(desk, told.verb) or speaking(desk, told.statement)


def _reported(desk: Desk, statement: Statement) -> Telling | None:
    if not statement.source or statement.speaker is None or statement.asks or not statement.content:
        return None
    if statement.rule in (*NO_FACTS, "call", "clause-think"):
        return None
    head = head_of(desk.parse, statement.source)
    first = min(statement.content | statement.source | statement.cue)
    sent = desk.parse.words[min(statement.cue) if statement.cue else first].sent
    kind = _kind(desk, head, statement.speaker)
    return Telling(
        head, frozenset(statement.content), first, sent, kind, statement.speaker, statement.verb, statement=statement
    )


def _kind(desk: Desk, head: Word, speaker: Figure | str | None) -> str:
    known = desk.mention_of.get(head.i)
    if known is not None and known.kind is not EvidenceKind.STATEMENT:
        return known.kind.value
    if head.tag in ("NNS", "NNPS") and head.i not in desk.speakers.cast.at:
        return "group"
    organisation = isinstance(speaker, Figure) and speaker.kind == "organisation"
    people = lexicon.words("people", "person_noun")
    return "organisation" if organisation or (head.pos == "NOUN" and head.lemma not in people) else "person"


def _shown(desk: Desk, noun: Word) -> Telling | None:
    """An item that the article itself brings into a sentence, with what the sentence tells of it."""
    known = desk.mention_of.get(noun.i)
    kind = known.kind.value if known is not None else _kind_of_item(noun)
    if not kind or kind in _PEOPLE or noun.quote >= 0:
        return None
    start, end = desk.parse.sentence(noun)
    if desk.parse.words[end - 1].text == "?":
        return None
    read = reads(desk.parse, noun, holds=kind != "data")
    verb = read or _governor(noun)
    if verb is None or not (
        read is not None or any(w.tag in FINITE for w in (verb, *children(verb, "aux", "auxpass")))
    ):
        return None
    inside = desk.statement_of.get(noun.i)
    speaker = inside.speaker if inside is not None else None
    content = frozenset(range(start, end)) - subtree_before(noun, verb)
    return Telling(noun, content, start, noun.sent, kind, speaker, verb, item=noun)


def _kind_of_item(noun: Word) -> str:
    """The kind of a noun that names a thing by itself, as the subject of its clause or at the head of its sentence; "" for others."""
    leads = noun.dep in ("nsubj", "nsubjpass") or (noun.dep == "pobj" and noun.head.i < noun.head.head.i)
    if not leads or any(kid.low in ("no", "any") for kid in noun.kids):
        return ""
    if noun.lemma in lexicon.words("links", "item_process") or (is_shell(noun) and children(noun, "poss")):
        return ""
    known = (lexicon.inverse("evidence", group).get(noun.lemma) for group in ("strong", "medium", "weak"))
    return next((kind for kind in known if kind), lexicon.inverse("links", "item_noun").get(noun.lemma, ""))


def subtree_before(noun: Word, verb: Word) -> frozenset[int]:
    """The words of the item's own phrase."""
    return frozenset(subtree(noun)) if verb.i not in subtree(noun) else frozenset({noun.i})


def _governor(noun: Word) -> Word | None:
    """The verb of the clause that the item stands in."""
    here = noun
    while here.head is not here and not here.verbal:
        here = here.head
    return here if here.verbal else None


def words_of(desk: Desk, told: Telling) -> list[Word]:
    return [desk.parse.words[i] for i in sorted(told.content)]


def own_words(told: Telling) -> frozenset[int]:
    """The words of the report beside its content: who says it, and with which verb."""
    if told.statement is not None:
        return frozenset(told.statement.source | told.statement.cue)
    return frozenset(subtree(told.head))

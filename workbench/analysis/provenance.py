"""What the text tells of an item of evidence beside naming it: who made it, who published it, when. Only what stands beside its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from workbench.analysis import circumstances, days, lexicon
from workbench.analysis.grammar import children
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import Speakers
from workbench.analysis.words import Parse, Word, subtree

_POINTS = frozenset({"'s", "’s", "'", "’"})
_LONGEST = 12  # words of a name


@dataclass(frozen=True, slots=True)
class Provenance:
    """As the text has it; "" where it does not say. `date`: as far as it goes ("2019", "2026-01"), `date_words`: as worded."""

    maker: str = ""
    publisher: str = ""
    date: str = ""
    date_words: str = ""

    def filled(self, other: Provenance) -> Provenance:
        """With what `other` knows of the same item where this one knows nothing."""
        dated = self if self.date_words else other
        return replace(
            self,
            maker=self.maker or other.maker,
            publisher=self.publisher or other.publisher,
            date=dated.date,
            date_words=dated.date_words,
        )


def of_all(
    parse: Parse, speakers: Speakers, found: list[Mention], *, published: date | None = None
) -> dict[int, Provenance]:
    """Head word index -> what the text tells; mentions of one item (slot) share it."""
    of_slot: dict[int, Provenance] = {}
    for mention in found:
        one = _of(parse, speakers, mention, published)
        of_slot[mention.slot] = of_slot.get(mention.slot, Provenance()).filled(one)
    return {mention.head.i: of_slot[mention.slot] for mention in found}


def _of(parse: Parse, speakers: Speakers, mention: Mention, published: date | None) -> Provenance:
    noun = mention.head
    if mention.kind.value in ("expert", "witness"):
        return Provenance()
    words, stated = _dated(parse, noun, published)
    return Provenance(_maker(speakers, noun), _publisher(speakers, noun), stated, words)


def _handlers(noun: Word) -> list[Word]:
    """Participles that hang on the noun, and the verb whose object it is."""
    done = [kid for kid in children(noun, "acl") if kid.tag == "VBN"]
    done += [kid for kid in children(noun, "relcl") if children(kid, "nsubjpass")]
    return [*done, noun.head] if noun.dep in ("dobj", "nsubjpass") and noun.head.verbal else done


def _maker(speakers: Speakers, noun: Word) -> str:
    """*the ministry's report*, *a letter from Weber*, *a poll by the institute*, *a report written by*, *the firm issued a statement*."""
    for owner in children(noun, "poss"):
        return _name(speakers, owner)
    for prep in children(noun, "prep"):
        if prep.low in ("by", "from") and (who := _named_under(speakers, prep)):
            return who
    for verb in _handlers(noun):
        if verb.lemma in lexicon.words("evidence", "made_by") and (who := _doer(speakers, verb, noun)):
            return who
    return ""


def _publisher(speakers: Speakers, noun: Word) -> str:
    """*published by the Herald*, *aired on Channel 9*, *the Herald published the letters*."""
    for verb in _handlers(noun):
        if verb.lemma not in lexicon.words("evidence", "published_by"):
            continue
        if who := _doer(speakers, verb, noun):
            return who
        for prep in children(verb, "prep"):
            if prep.low in ("in", "on", "by") and (who := _named_under(speakers, prep)):
                return who
    return ""


def _doer(speakers: Speakers, verb: Word, noun: Word) -> str:
    for agent in [*children(verb, "agent"), *(p for p in children(verb, "prep") if p.low == "by")]:
        if who := _named_under(speakers, agent, any_noun=True):
            return who
    if noun.dep == "dobj":
        for subject in children(verb, "nsubj"):
            return _name(speakers, subject)
    return ""


def _named_under(speakers: Speakers, prep: Word, *, any_noun: bool = False) -> str:
    for who in children(prep, "pobj"):
        named = who.pos == "PROPN" and who.ent not in ("DATE", "TIME", "GPE", "LOC")
        if named or who.i in speakers.cast.at or any_noun or who.lemma in lexicon.words("people", "person_noun"):
            return _name(speakers, who)
    return ""


def _name(speakers: Speakers, noun: Word) -> str:
    """The name that the article uses for it; "" for a pronoun that leads to nobody."""
    later = {k for clause in children(noun, "acl", "relcl", "appos") for k in subtree(clause)}
    words = {i for i in subtree(noun) - later if speakers.parse.words[i].low not in _POINTS}
    words = {i for i in words if not speakers.parse.words[i].punct}
    found = speakers.resolve(noun)
    if found is None and noun.pos == "PRON":
        return ""
    return speakers.name_of(words) if len(words) <= _LONGEST else ""


def _dated(parse: Parse, noun: Word, published: date | None) -> tuple[str, str]:
    """Words of the date and the date: *a 2019 report*, *the letter of 3 May*, *a video released on Friday*."""
    inside = {i for kid in noun.kids if kid.dep not in ("relcl", "appos", "poss") for i in subtree(kid)}
    for verb in _handlers(noun):
        if verb.lemma in lexicon.words("evidence", "made_by", "published_by"):
            inside |= {i for kid in verb.kids if kid.dep in ("prep", "npadvmod") for i in subtree(kid)}
    dated = sorted(i for i in inside if parse.words[i].ent == "DATE")
    run = [i for n, i in enumerate(dated) if i - dated[0] == n]
    if not run:
        return "", ""
    words = " ".join(parse.text[parse.words[run[0]].start : parse.words[run[-1]].end].split())
    stated = circumstances.iso(words)
    if not stated and published is not None:
        stated = days.reckon(words, published)
    certain = stated or any(c.isdigit() for c in words) or days.reckon(words, date(2000, 1, 15))
    return (words, stated) if certain else ("", "")

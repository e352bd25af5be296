"""Leads the words that name a speaker ("he", "the official", "Miller") to the fullest name or description that the article uses."""

from __future__ import annotations

from workbench.analysis import lexicon, pronouns, roles
from workbench.analysis.appositions import appositive, beside, listed, name_at_end, some_of, within
from workbench.analysis.cast import Cast, Figure, cast_of
from workbench.analysis.descriptions import full_description, phrase_words, uncapitalised
from workbench.analysis.genders import PRONOUNS as SINGULAR
from workbench.analysis.hearing import Hearing, Who
from workbench.analysis.pronoun_genders import learn
from workbench.analysis.references import antecedent, is_introduced
from workbench.analysis.references import head_of as head_of
from workbench.analysis.words import Parse, Word
from workbench.domain.candidates import Claimant
from workbench.domain.spans import Span

_PLURAL = frozenset(["they", "their", "them", "themselves"])
_FIRST = frozenset(["i", "we", "my", "our", "me", "us", "you"])
_RELATIVE = frozenset(["who", "which", "that", "whose", "whom"])
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "his", "her", "their", "its"])
# What a person has one of.
_ONE_EACH = frozenset(["campaign", "office", "team", "administration", "government", "camp"])
_CLIMB = 6


class Speakers:
    """Resolves while it walks through a text in order; `hearing` remembers what has been met."""

    __slots__ = ("cast", "hearing", "parse")

    def __init__(self, parse: Parse, cast: Cast) -> None:
        self.parse = parse
        self.cast = cast
        self.hearing = Hearing(parse, cast)

    def claimant(self, source: set[int], *, near: Word | None = None) -> Claimant | None:
        """Who these words name. None where there are none and nobody can be told."""
        if not source:
            return None
        spans = self.parse.spans(source)
        mention = Span(spans[0].start, spans[-1].end)
        found = self._names(source)
        head = head_of(self.parse, source)
        if found:
            names = [f if isinstance(f, str) else f.full_name for f in found]
            self.hearing.hear(head.i, found[0] if len(found) == 1 else " & ".join(names))
        names = [f if isinstance(f, str) else f.full_name for f in found]
        name = " & ".join(dict.fromkeys(names)) or mention.of(self.parse.text)
        role = found[0].role if len(found) == 1 and not isinstance(found[0], str) else ""
        return Claimant(name=" ".join(name.split()), mention=mention, role=role)

    def whole(self, source: set[int]) -> set[int]:
        """The words with all of the names that they cut: the parser tears *Jean-Luc al-Masri* apart."""
        found = set(source)
        for i in sorted(source):
            figure = self.cast.at.get(i)
            for step in (-1, 1):
                at = i + step
                while figure is not None and self.cast.at.get(at) is figure and at not in found:
                    found.add(at)
                    at += step
        return found

    def name_of(self, source: set[int]) -> str:
        """The name behind these words, without taking them for a speaker of the text."""
        names = [f if isinstance(f, str) else f.full_name for f in self._names(source)]
        return " ".join((" & ".join(dict.fromkeys(names)) or self.parse.said(source)).split())

    def _names(self, source: set[int]) -> list[Who]:
        head = head_of(self.parse, source)
        if head.lemma in lexicon.words("people", "person_noun") and head.i not in self.cast.at:
            head = appositive(self.parse, self.cast, source) or head
        if (
            head.i not in self.cast.at
            and head.pos == "NOUN"
            and head.lemma not in lexicon.words("people", "person_noun")
        ):
            head = name_at_end(self.parse, self.cast, source, head) or head
        if head.dep == "pobj" and head.head.i in source and head.head.head.i in source:
            return []  # "eight in ten in Alabama": nobody is named
        found: list[Who] = []
        heads = [head]
        for each in heads:
            who = self.resolve(each)
            # "employers and insurers" holds the insurers already
            if who is not None and not any(isinstance(f, str) and within(who, f) for f in found):
                found.append(who)
            if each is head or isinstance(who, Figure):
                # "Jones, Reed and Pell": the parser hangs each on the one before
                heads += [w for w in each.kids if w.i in source and w.nominal and (w.dep == "conj" or listed(w))]
            if isinstance(who, Figure) and head.tag == "NN" and found and str(found[0]).endswith(who.full_name):
                return [who]  # "lobbyist and strategist Mary Jones"
        return found

    def resolve(self, head: Word) -> Who | None:
        """The figure or description behind one noun or pronoun."""
        if head.low in _RELATIVE and head.pos in ("PRON", "DET", "SCONJ"):
            return self._antecedent(head)
        if head.dep == "poss" and head.head.dep == "conj" and (partner := self._partner(head)) is not None:
            return partner
        if head.low in SINGULAR:
            return pronouns.person(self.hearing, head, SINGULAR[head.low])
        if head.low in _PLURAL:
            return pronouns.several(self.hearing, head)
        if head.low in pronouns.NEUTER:
            return pronouns.thing(self.hearing, head, self.resolve)
        if head.low in _FIRST:
            return None
        if head.i in self.cast.at and not some_of(head):
            return self.cast.at[head.i]
        if head.lemma in lexicon.words("people", "utterance") and (author := self._author(head)) is not None:
            return author
        return beside(self.cast, head) or self._description(head)

    def _antecedent(self, relative: Word) -> Who | None:
        """*the aide who said ...*: the noun that the relative clause belongs to."""
        owner = relative.head
        while owner.dep not in ("relcl", "ROOT") and owner.head is not owner:
            owner = owner.head
        if owner.dep != "relcl" or owner.head is owner:
            return None
        meant = antecedent(owner.head)
        named = self.cast.at.get(meant.head.i) if meant.dep == "appos" else None
        if named is not None and (meant.i not in self.cast.at or any(kid.low in ("a", "an") for kid in meant.kids)):
            return named  # "Larch House, a hostel that says ..."
        return self.resolve(self._somebody(meant) if relative.low in ("who", "whom") else meant)

    def _partner(self, owner: Word) -> Figure | None:
        """*Jones and his aides*: shows that Jones is a person, whatever the tagger says of a lone name."""
        partner = self.cast.at.get(owner.head.head.i) if owner.low in SINGULAR else None
        if partner is None or (partner.kind == "organisation" and len(partner.name) > 1):
            return None
        return partner if partner.gender in ("", SINGULAR[owner.low]) else None

    def _author(self, noun: Word) -> Who | None:
        """*Jones’s tweet*, *a Jones tweet*: whose words they are."""
        for kid in noun.kids:
            figure = self.cast.at.get(kid.i)
            if kid.dep == "poss" and (figure is not None or kid.low in SINGULAR):
                return figure or self.resolve(kid)
            if kid.dep == "compound" and figure is not None and figure.kind == "person":
                return figure
        return None

    def _somebody(self, noun: Word) -> Word:
        """*Mary Jones, the founder of the Institute, who said ...*: no institute is meant by "who", but whose phrase it stands in."""
        here = noun
        for _ in range(_CLIMB):
            figure = self.cast.at.get(here.i)
            thing = here.nominal and figure is not None and figure.kind in ("organisation", "place", "thing")
            if here.head is here or here.verbal or (here.nominal and not thing):
                break
            here = here.head
        return here if here.nominal else noun

    def _description(self, head: Word) -> Who | None:
        phrase = self._phrase(head)
        definite = any(kid.low in _DEFINITE and kid.dep in ("det", "poss") for kid in head.kids)
        bare = not any(kid.dep in ("amod", "compound", "prep", "nmod", "relcl", "acl", "poss") for kid in head.kids)
        if definite and head.tag in ("NN", "NNP"):
            figure = roles.figure_of(self.hearing, head, self.resolve)
            if figure is not None:
                return figure
        if (owned := self.own(head)) is not None:
            return owned
        if definite and bare and (earlier := self.hearing.described_before(head)):
            return earlier
        self.hearing.describe(head, phrase)
        return phrase

    def own(self, head: Word) -> str | None:
        """*The Reed campaign*, *Tom Reed’s re-election campaign*: one campaign, by its noun and its owner, as it was first described."""
        if head.lemma not in _ONE_EACH:
            return None
        for kid in head.kids:
            figure = self.cast.at.get(kid.i) if kid.dep in ("poss", "compound") else None
            if figure is not None and figure.kind == "person":
                phrase = self.hearing.owned.setdefault((head.lemma, id(figure)), self._phrase(head))
                self.hearing.describe(head, phrase)
                return phrase
        return None

    def _phrase(self, head: Word) -> str:
        """The description, with the owner's name for a possessive pronoun ("his aides" -> "Tom Reed’s aides")."""
        words = full_description(self.parse, head)
        if len(words) > 1 and self.parse.words[words[-1]].tag == "POS":
            words = words[:-1]
        first = self.parse.words[words[0]]
        if first.low in ("his", "her", "its") and first.dep == "poss" and len(words) > 1:
            owner = self.resolve(first)
            if isinstance(owner, Figure):
                mark = "'" if "'s" in self.parse.text and "’s" not in self.parse.text else "’"
                return f"{owner.full_name}{mark}s {self.parse.said(words[1:])}"
        return uncapitalised(self.parse, words)


def speakers_of(parse: Parse) -> Speakers:
    """A resolver for this text, with every person who is introduced by a description ("a White House official")."""
    cast = cast_of(parse)
    learn(parse, cast)
    made = Speakers(parse, cast)
    people = lexicon.words("people", "person_noun", "speaking_thing")
    for word in parse.words:
        made.own(word)
        if word.pos == "NOUN" and word.lemma in people and word.quote < 0 and is_introduced(word):
            made.hearing.introduced.add(word.lemma)
            made.hearing.describe(word, uncapitalised(parse, phrase_words(word)))
    return made

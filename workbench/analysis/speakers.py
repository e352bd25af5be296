"""Leads the words that name a speaker ("he", "the official", "Miller") to the fullest name or description that the article uses."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field

from workbench.analysis import lexicon
from workbench.analysis.cast import Cast, Figure, cast_of, role_words
from workbench.analysis.descriptions import full_description, phrase_words
from workbench.analysis.genders import PRONOUNS as SINGULAR
from workbench.analysis.pronoun_genders import learn
from workbench.analysis.references import antecedent, gender_of_noun, is_introduced, subjecthood
from workbench.analysis.references import head_of as head_of
from workbench.analysis.words import Parse, Word
from workbench.domain.candidates import Claimant
from workbench.domain.spans import Span

_PLURAL = frozenset(["they", "their", "them", "themselves"])
_NEUTER = frozenset(["it", "its", "itself"])
_FIRST = frozenset(["i", "we", "my", "our", "me", "us", "you"])
_RELATIVE = frozenset(["who", "which", "that", "whose", "whom"])
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "his", "her", "their", "its"])
_LITTLE = frozenset(["the", "this", "that", "his", "her", "'s", "’s", "of", "for", "former", "then"])
_PARTS = frozenset(["of", "for", "at", "in", "from", "to", "on", "and", "with", ","])
_CLIMB = 6
_REACH = 400
# A subject one sentence back scores 3, two back 2.
_TOPIC = 2.0


def _place(spoken: tuple[int, object]) -> int:
    return spoken[0]


@dataclass(slots=True)
class Speakers:
    """Resolves while it walks through a text in order: remembers who spoke last and which descriptions came."""

    parse: Parse
    cast: Cast
    spoken: list[tuple[int, Figure | str]] = field(default_factory=list)
    described: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)

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
            insort(self.spoken, (head.i, found[0] if len(found) == 1 else " & ".join(names)), key=_place)
        names = [f if isinstance(f, str) else f.full_name for f in found]
        name = " & ".join(dict.fromkeys(names)) or mention.of(self.parse.text)
        role = found[0].role if len(found) == 1 and not isinstance(found[0], str) else ""
        return Claimant(name=" ".join(name.split()), mention=mention, role=role)

    def name_of(self, source: set[int]) -> str:
        """The name behind these words, without taking them for a speaker of the text."""
        names = [f if isinstance(f, str) else f.full_name for f in self._names(source)]
        return " ".join((" & ".join(dict.fromkeys(names)) or self.parse.said(source)).split())

    def _names(self, source: set[int]) -> list[Figure | str]:
        head = head_of(self.parse, source)
        if head.lemma in lexicon.words("people", "person_noun") and head.i not in self.cast.at:
            head = self._appositive(source) or head
        heads = [head, *(w for w in head.kids if w.dep == "conj" and w.i in source and w.nominal)]
        return [f for f in map(self.resolve, heads) if f is not None]

    def _appositive(self, source: set[int]) -> Word | None:
        """*A spokeswoman for the mayor, Mary Jones, said*: the name set beside the description."""
        for i in sorted(source):
            word = self.parse.words[i]
            figure = self.cast.at.get(i)
            if word.dep == "appos" and figure is not None and figure.kind in ("person", "unknown"):
                return word
        return None

    def resolve(self, head: Word) -> Figure | str | None:
        """The figure or description behind one noun or pronoun."""
        if head.low in _RELATIVE and head.pos in ("PRON", "DET", "SCONJ"):
            owner = head.head
            while owner.dep not in ("relcl", "ROOT") and owner.head is not owner:
                owner = owner.head
            if owner.dep != "relcl" or owner.head is owner:
                return None
            meant = antecedent(owner.head)
            return self.resolve(self._somebody(meant) if head.low in ("who", "whom") else meant)
        if head.dep == "poss" and head.head.dep == "conj" and head.low in SINGULAR:
            partner = self.cast.at.get(head.head.head.i)
            # "Jones and his aides" shows that Jones is a person, whatever the tagger says of a lone name
            person = partner is not None and (partner.kind != "organisation" or len(partner.name) == 1)
            if partner is not None and person and partner.gender in ("", SINGULAR[head.low]):
                return partner
        if head.low in SINGULAR:
            return self._pronoun(head, SINGULAR[head.low])
        if head.low in _PLURAL:
            return self._plural(head)
        if head.low in _NEUTER:
            return self._thing(head)
        if head.low in _FIRST:
            return None
        if head.i in self.cast.at:
            return self.cast.at[head.i]
        if head.lemma in lexicon.words("people", "utterance") and (author := self._author(head)) is not None:
            return author
        for kid in head.kids:
            if kid.dep == "appos" and kid.i in self.cast.at and self.cast.at[kid.i].kind == "person":
                return self.cast.at[kid.i]
        return self._description(head)

    def _author(self, noun: Word) -> Figure | str | None:
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

    # -- pronouns

    def _pronoun(self, pronoun: Word, gender: str) -> Figure | str | None:
        """Subjects first, the last speaker next, then who stands nearest; a known other gender is out."""
        best: tuple[float, Figure] | None = None
        doer = self._doer(pronoun)
        for figure in self.cast.recent(pronoun.i, _REACH):
            if figure.kind not in ("person", "unknown") or figure.gender not in ("", gender) or figure is doer:
                continue
            score = self._salience(figure, pronoun, gender)
            if best is None or score > best[0]:
                best = (score, figure)
        described = self._described_person(pronoun, gender)
        if described is not None and (best is None or described[0] > best[0]):
            return described[1]
        return best[1] if best and best[0] > 0 else self._last_noun(pronoun, plural=False, gender=gender)

    def _doer(self, pronoun: Word) -> Figure | None:
        """*Reed called him a liar*: "him" is not Reed."""
        if pronoun.tag != "PRP" or pronoun.dep not in ("dobj", "dative", "pobj", "oprd"):
            return None
        verb = pronoun.head if pronoun.dep != "pobj" else pronoun.head.head
        return next((self.cast.at.get(kid.i) for kid in verb.kids if kid.dep == "nsubj"), None)

    def _salience(self, figure: Figure, pronoun: Word, gender: str) -> float:
        at = self.cast.last_mention(figure, pronoun.i)
        word = self.parse.words[at]
        sentences = pronoun.sent - word.sent
        if pronoun.i - at > _REACH:
            return 0.0
        score = (
            10.0 / (1 + sentences)
            + (1.5 if figure.kind == "person" else 0.0)
            + (1.0 if figure.gender == gender else 0.0)
        )
        score += subjecthood(word)
        if word.quote >= 0 and pronoun.quote != word.quote:
            score -= 4.0
        spoke_at, who = self._last_spoken(pronoun.i)
        if who is figure:
            score += 3.0 / (1 + max(0, pronoun.sent - self.parse.words[spoke_at].sent) / 4)
        return score + min(2.0, 0.2 * len(figure.mentions)) - 0.005 * (pronoun.i - at)

    def _last_spoken(self, index: int) -> tuple[int, Figure | str | None]:
        """Who spoke last before a word, and where."""
        before = bisect_left(self.spoken, index, key=_place)
        return self.spoken[before - 1] if before else (0, None)

    def _described_person(self, pronoun: Word, gender: str) -> tuple[float, str] | None:
        """The last speaker, where it was somebody without a name ("a woman ... she said")."""
        at, name = self._last_spoken(pronoun.i)
        if not isinstance(name, str):
            return None
        distance = pronoun.sent - self.parse.words[at].sent
        word = self.parse.words[at]
        if distance > 4 or word.lemma not in lexicon.words("people", "person_noun", "gender"):
            return None
        if word.tag in ("NNS", "NNPS"):
            return None
        other = "female" if gender == "male" else "male"
        if word.lemma in lexicon.words("people", f"gender.{other}"):
            return None
        return 10.0 / (1 + distance) + 4.0, name

    def _plural(self, pronoun: Word) -> Figure | str | None:
        before = bisect_left(self.spoken, pronoun.i, key=_place)
        for at, name in reversed(self.spoken[max(0, before - 40) : before]):
            word = self.parse.words[at]
            joint = isinstance(name, str) and " & " in name
            plural = joint or word.tag in ("NNS", "NNPS") or (not isinstance(name, str) and name.kind == "organisation")
            if plural and pronoun.sent - word.sent <= 4:
                return name
        return self._last_noun(pronoun, plural=True)

    def _thing(self, pronoun: Word) -> Figure | str | None:
        """*The ad names her. It says ...*: the subject of the sentence before where that is no person, else the last organisation."""
        for number in range(pronoun.sent - 1, max(-1, pronoun.sent - 3), -1):
            start, end = self.parse.sents[number]
            top = next((w for w in self.parse.words[start:end] if w.dep == "ROOT"), None)
            subjects = [kid for kid in top.kids if kid.dep in ("nsubj", "nsubjpass")] if top is not None else []
            if not subjects or subjects[0].low in _NEUTER:
                continue
            known = self.cast.at.get(subjects[0].i)
            thing = subjects[0].lemma in lexicon.words("people", "speaking_thing", "organisation", "organisation_kind")
            if subjects[0].tag in ("NN", "NNP") and (thing if known is None else known.kind == "organisation"):
                return self.resolve(subjects[0])
            break
        organisations = [f for f in self.cast.recent(pronoun.i, _REACH) if f.kind == "organisation"]
        near = [(self.cast.last_mention(f, pronoun.i), f) for f in organisations]
        near = [(at, f) for at, f in near if pronoun.sent - self.parse.words[at].sent <= 2]
        return max(near, key=lambda pair: pair[0])[1] if near else None

    def _last_noun(self, pronoun: Word, *, plural: bool, gender: str = "") -> str | None:
        """The last common noun for people before a pronoun, in its sentence or the two before."""
        people = lexicon.words("people", "person_noun")
        other = (
            lexicon.words("people", "gender.female" if gender == "male" else "gender.male") if gender else frozenset()
        )
        for i in range(pronoun.i - 1, max(-1, pronoun.i - 80), -1):
            word = self.parse.words[i]
            if pronoun.sent - word.sent > 2:
                return None
            fits = word.tag == ("NNS" if plural else "NN") and word.lemma in people and word.lemma not in other
            if word.pos == "NOUN" and fits and word.quote < 0:
                return self.parse.said(phrase_words(word))
        return None

    # -- descriptions

    def _description(self, head: Word) -> Figure | str | None:
        phrase = self._phrase(head)
        definite = any(kid.low in _DEFINITE and kid.dep in ("det", "poss") for kid in head.kids)
        bare = not any(kid.dep in ("amod", "compound", "prep", "nmod", "relcl", "acl", "poss") for kid in head.kids)
        if definite and head.tag == "NN":
            figure = self._by_role(head) or self._by_org_noun(head) or self._taken_up(head)
            if figure is not None:
                return figure
        earlier = self.described.setdefault(head.lemma, [])
        same_number = [(at, name) for at, name in earlier if at < head.i and self.parse.words[at].tag == head.tag]
        if definite and bare and same_number:
            return same_number[-1][1]
        if not any(name == phrase for _, name in earlier):
            insort(earlier, (head.i, phrase))
        return phrase

    def _phrase(self, head: Word) -> str:
        """The description, with the owner's name for a possessive pronoun ("his aides" -> "Tom Reed’s aides")."""
        words = full_description(self.parse, head)
        first = self.parse.words[words[0]]
        if first.low in ("his", "her", "its") and first.dep == "poss" and len(words) > 1:
            owner = self.resolve(first)
            if isinstance(owner, Figure):
                mark = "'" if "'s" in self.parse.text and "’s" not in self.parse.text else "’"
                return f"{owner.full_name}{mark}s {self.parse.said(words[1:])}"
        return self.parse.said(words)

    def _by_org_noun(self, head: Word) -> Figure | None:
        """*the commission*, *the newspaper*: the last organisation of that kind, by its name or as the last one spoken of."""
        kinds = lexicon.mapping("people", "organisation_kind")
        if head.lemma not in lexicon.words("people", "organisation") and head.lemma not in kinds:
            return None
        words = {head.lemma, *kinds.get(head.lemma, ())}
        named = {id(f): f for word in words for f in self.cast.with_word(word, head.i)}
        fitting = [
            f for f in named.values() if f.kind == "organisation" and words & {token.lower() for token in f.name}
        ]
        if not fitting and head.lemma in kinds:
            reach = [f for f in self.cast.recent(head.i, _REACH) if f.kind == "organisation"]
            fitting = [f for f in reach if head.sent - self._sentence_of_last(f, head.i) <= 2]
        return max(fitting, key=lambda f: self.cast.last_mention(f, head.i)) if fitting else None

    def _sentence_of_last(self, figure: Figure, index: int) -> int:
        return self.parse.words[self.cast.last_mention(figure, index)].sent

    def _by_role(self, head: Word) -> Figure | None:
        """*the secretary*, *the Homeland Security secretary*: a named person whose role holds these words."""
        wanted = set(role_words(self.parse.said(phrase_words(head)))) - _LITTLE
        best: tuple[int, int, Figure] | None = None
        for figure in self.cast.with_word(head.lemma, head.i + 60):
            if figure.kind != "person":
                continue
            for role in figure.roles:
                words = role_words(role)
                known = set(words) - _LITTLE
                if head.lemma not in _heads(words):
                    continue  # "the campaign" is not the campaign's chairman
                fits = 3 if wanted <= known else 2 if head.lemma in known and known <= wanted else 0
                if not fits and head.lemma in known and not self._other_role(head, wanted):
                    fits = 1
                rank = (fits, self.cast.last_mention(figure, head.i), figure)
                if fits and (best is None or rank[:2] > best[:2]):
                    best = rank
        return best[2] if best else None

    def _taken_up(self, head: Word) -> Figure | None:
        """*The New York businessman*: a new description for the person that the sentence before is about."""
        if head.lemma not in lexicon.words("people", "person_noun") or any(k.dep == "prep" for k in head.kids):
            return None
        first = any(kid.low == "the" for kid in head.kids) and head.dep in ("nsubj", "nsubjpass")
        if not first or head.lemma in self.introduced:
            return None
        near = [
            f
            for f in self.cast.recent(head.i, 80)
            if f.kind == "person" and 1 <= head.sent - self._sentence_of_last(f, head.i) <= 2
        ]
        gender = gender_of_noun(head.lemma)
        fitting = [f for f in near if not gender or f.gender in ("", gender)]
        scored = [(self._topic(f, head), f) for f in fitting]
        best = max(scored, key=lambda pair: pair[0], default=None)
        return best[1] if best and best[0] >= _TOPIC else None

    def _topic(self, figure: Figure, head: Word) -> float:
        """How much the sentences before are about somebody: subject of the last one, of the one before, or only mentioned."""
        at = self.cast.last_mention(figure, head.i)
        word = self.parse.words[at]
        opens = at - self.parse.sentence(word)[0] <= 2
        return max(subjecthood(word), 4.0 if opens else 0.0) - (head.sent - word.sent) - (0 if word.quote < 0 else 2)

    def _other_role(self, head: Word, wanted: set[str]) -> bool:
        """The phrase has modifiers of a role, not only of a place: then all of them must fit."""
        return any(
            kid.dep in ("amod", "compound") and kid.pos != "PROPN" and kid.low in wanted for kid in head.kids
        ) or any(kid.dep == "prep" for kid in head.kids)


def _heads(role: list[str]) -> list[str]:
    """The words of a role that name the person: the last of each part before *of*, *for*, *at* ("city attorney and head of police")."""
    heads, last = [], ""
    for word in [*role, "of"]:
        if word in _PARTS:
            heads.append(last)
        last = word
    return heads


def speakers_of(parse: Parse) -> Speakers:
    """A resolver for this text, with every person who is introduced by a description ("a White House official")."""
    cast = cast_of(parse)
    learn(parse, cast)
    made = Speakers(parse, cast)
    people = lexicon.words("people", "person_noun", "speaking_thing")
    for word in parse.words:
        if word.pos == "NOUN" and word.lemma in people and word.quote < 0 and is_introduced(word):
            made.introduced.add(word.lemma)
            made.described.setdefault(word.lemma, []).append((word.i, parse.said(phrase_words(word))))
    return made

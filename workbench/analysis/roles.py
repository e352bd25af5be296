"""Which named figure a description means: *the secretary* by a role, *the commission* by its kind, *the New York businessman* by who is spoken of."""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure, role_words
from workbench.analysis.descriptions import phrase_words
from workbench.analysis.genders import PRONOUNS
from workbench.analysis.hearing import REACH, Hearing, Who
from workbench.analysis.references import gender_of_noun, subject_of, subjecthood
from workbench.analysis.words import Word

_LITTLE = frozenset(["the", "this", "that", "his", "her", "'s", "’s", "of", "for", "former", "then"])
_PARTS = frozenset(["of", "for", "at", "in", "from", "to", "on", "and", "with", ","])
Resolve = Callable[[Word], Who | None]
# Descriptions followed back from one to the one before.
_DEEPEST = 2
# A subject one sentence back scores 3, two back 2.
_TOPIC = 2.0


def figure_of(hearing: Hearing, head: Word, resolve: Resolve) -> Figure | None:
    """The figure behind a definite description in the singular, or None."""
    if head.low in lexicon.words("people", "partisan"):
        # a role that half of the article has: with a place it is told by who is spoken of alone
        bare = not any(kid.dep in ("amod", "compound", "nmod") for kid in head.kids)
        return _taken_up(hearing, head, resolve) or (_by_role(hearing, head) if bare else None)
    return _by_role(hearing, head) or _by_kind(hearing, head) or _taken_up(hearing, head, resolve)


def _by_role(hearing: Hearing, head: Word) -> Figure | None:
    """*the secretary*, *the Homeland Security secretary*: a named person whose role holds these words."""
    wanted = set(role_words(hearing.parse.said(phrase_words(head)))) - _LITTLE
    best: tuple[int, int, Figure] | None = None
    for figure in hearing.cast.with_word(head.lemma, head.i + 60):
        if figure.kind != "person":
            continue
        for role in figure.roles:
            words = role_words(role)
            known = set(words) - _LITTLE
            if head.lemma not in _heads(words):
                continue  # "the campaign" is not the campaign's chairman
            fits = 3 if wanted <= known else 2 if head.lemma in known and known <= wanted else 0
            if not fits and head.lemma in known and not _other_role(head, wanted):
                fits = 1
            rank = (fits, hearing.cast.last_mention(figure, head.i), figure)
            if fits and (best is None or rank[:2] > best[:2]):
                best = rank
    return best[2] if best else None


def _by_kind(hearing: Hearing, head: Word) -> Figure | None:
    """*the commission*, *the newspaper*: the last organisation of that kind, by its name or as the last one spoken of."""
    kinds = lexicon.mapping("people", "organisation_kind")
    if head.lemma not in lexicon.words("people", "organisation") and head.lemma not in kinds:
        return None
    words = {head.lemma, *kinds.get(head.lemma, ())}
    named = {id(f): f for word in words for f in hearing.cast.with_word(word, head.i)}
    fitting = [f for f in named.values() if f.kind == "organisation" and words & {token.lower() for token in f.name}]
    if not fitting and head.lemma in kinds:
        reach = [f for f in hearing.cast.recent(head.i, REACH) if f.kind == "organisation"]
        fitting = [f for f in reach if head.sent - hearing.sentence_of_last(f, head.i) <= 2]
    return max(fitting, key=lambda f: hearing.cast.last_mention(f, head.i)) if fitting else None


def _taken_up(hearing: Hearing, head: Word, resolve: Resolve) -> Figure | None:
    """*The New York businessman*: a new description for the person that the words before are about."""
    partisan = head.low in lexicon.words("people", "partisan")
    if head.lemma not in lexicon.words("people", "person_noun") and not partisan:
        return None
    first = any(kid.low == "the" for kid in head.kids) and head.dep in ("nsubj", "nsubjpass")
    if not first or head.lemma in hearing.introduced or any(k.dep == "prep" for k in head.kids):
        return None
    gender = gender_of_noun(head.lemma)
    before = _subject_before(hearing, head, resolve)
    if before is not None and before.kind == "person" and (not gender or before.gender in ("", gender)):
        return before
    near = [
        f for f in hearing.cast.recent(head.i, 80) if f.kind == "person" and (not gender or f.gender in ("", gender))
    ]
    scored = [(topic, f) for f in near if (topic := _topic(hearing, f, head)) >= _TOPIC]
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def _subject_before(hearing: Hearing, head: Word, resolve: Resolve) -> Figure | None:
    """Whom the sentence before is about, where a pronoun or another description says it."""
    subject = subject_of(hearing.parse, head.sent - 1) if head.sent and hearing.looking < _DEEPEST else None
    if subject is None or subject.quote >= 0:
        return None
    if subject.low not in PRONOUNS and not (subject.tag == "NN" and any(kid.low == "the" for kid in subject.kids)):
        return None
    hearing.looking += 1
    who = resolve(subject)
    hearing.looking -= 1
    return who if isinstance(who, Figure) else None


def _topic(hearing: Hearing, figure: Figure, head: Word) -> float:
    """How much the words before are about somebody: subject of the clause or sentence before, of the one before that, or only mentioned."""
    at = hearing.cast.last_mention(figure, head.i)
    word = hearing.parse.words[at]
    apart = head.sent - word.sent
    if apart > 2 or (apart == 0 and not _in_front(hearing, word, head)):
        return 0.0
    opens = at - hearing.parse.sentence(word)[0] <= 4
    aside = word.head.dep in ("advcl", "relcl", "acl") and apart
    return (
        max(subjecthood(word) / (2 if aside else 1), 4.0 if opens and apart else 0.0)
        - apart
        - (0 if word.quote < 0 else 2)
    )


def _in_front(hearing: Hearing, word: Word, head: Word) -> bool:
    """*When Reed left, the mayor said*: a clause of its own in front, closed by a comma."""
    if word.dep not in ("nsubj", "nsubjpass") or not any(
        w.text == "," for w in hearing.parse.words[word.i + 1 : head.i]
    ):
        return False
    top = head
    while top.head is not top and top.head.sent == head.sent:
        top = top.head
    return top.i > head.i


def _other_role(head: Word, wanted: set[str]) -> bool:
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

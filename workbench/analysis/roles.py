"""Which named figure a description means: *the secretary* by a role, *the commission* by its kind, *the New York businessman* by who is spoken of."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure, role_words
from workbench.analysis.descriptions import phrase_words
from workbench.analysis.hearing import REACH, Hearing
from workbench.analysis.references import gender_of_noun, subjecthood
from workbench.analysis.words import Word

_LITTLE = frozenset(["the", "this", "that", "his", "her", "'s", "’s", "of", "for", "former", "then"])
_PARTS = frozenset(["of", "for", "at", "in", "from", "to", "on", "and", "with", ","])
# A subject one sentence back scores 3, two back 2.
_TOPIC = 2.0


def figure_of(hearing: Hearing, head: Word) -> Figure | None:
    """The figure behind a definite description in the singular, or None."""
    return _by_role(hearing, head) or _by_kind(hearing, head) or _taken_up(hearing, head)


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


def _taken_up(hearing: Hearing, head: Word) -> Figure | None:
    """*The New York businessman*: a new description for the person that the sentence before is about."""
    if head.lemma not in lexicon.words("people", "person_noun") or any(k.dep == "prep" for k in head.kids):
        return None
    first = any(kid.low == "the" for kid in head.kids) and head.dep in ("nsubj", "nsubjpass")
    if not first or head.lemma in hearing.introduced:
        return None
    near = [
        f
        for f in hearing.cast.recent(head.i, 80)
        if f.kind == "person" and 1 <= head.sent - hearing.sentence_of_last(f, head.i) <= 2
    ]
    gender = gender_of_noun(head.lemma)
    fitting = [f for f in near if not gender or f.gender in ("", gender)]
    scored = [(_topic(hearing, f, head), f) for f in fitting]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= _TOPIC else None


def _topic(hearing: Hearing, figure: Figure, head: Word) -> float:
    """How much the sentences before are about somebody: subject of the last one, of the one before, or only mentioned."""
    at = hearing.cast.last_mention(figure, head.i)
    word = hearing.parse.words[at]
    opens = at - hearing.parse.sentence(word)[0] <= 2
    return max(subjecthood(word), 4.0 if opens else 0.0) - (head.sent - word.sent) - (0 if word.quote < 0 else 2)


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

"""Who speaks in a French text, by spaCy's French model where the user has one (`fr_core_news_sm`; it is not part of the program).

Offsets of verbs and names only: which verbs say something is decided by the patterns of `foreign`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.analysis import loading, models
from workbench.domain.spans import Span

_OPEN = ("acl", "acl:relcl", "advcl", "parataxis", "conj", "punct", "cc")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does what a verb says. `span`: the words of the text; `name`: the person named in them, or the words; "" for a pronoun that
    nobody before fits."""

    span: Span
    name: str


def model(models_folder: str = "") -> str:
    """The model's name, "" where there is none; nothing is loaded."""
    found = models.chosen("fr", models_folder)
    return found.name if found is not None else ""


def subjects(text: str, places: Sequence[Span], models_folder: str = "") -> dict[int, Subject]:
    """Start of a verb -> its subject, for every verb of the paragraphs that has one. Pronouns take the last person named who fits."""
    found: dict[int, Subject] = {}
    people: list[tuple[str, str]] = []  # name, gender ("Fem", "Masc", "")
    nlp = loading.load("fr", models_folder)
    for place, doc in zip(places, nlp.pipe([p.of(text) for p in places], batch_size=32), strict=True):
        names = {token.i: entity for entity in doc.ents if entity.label_ == "PER" for token in entity}
        for token in doc:
            noun = _doer(doc, token)
            if noun is not None:
                found[place.start + token.idx] = _subject(place, doc, noun, names, people)
    return found


def _doer(doc: Any, verb: Any) -> Any:
    """The subject, or what stands behind a verb that follows a quotation (*« ... », répond la maire*: taken for its object by the parser)."""
    found = next((kid for kid in verb.children if kid.dep_ in ("nsubj", "nsubj:pass")), None)
    if found is None and verb.i > 0 and doc[verb.i - 1].text in (",", "»", "”", '"'):
        found = next((kid for kid in verb.children if kid.dep_ == "obj" and kid.i > verb.i), None)
    return found


def _subject(place: Span, doc: Any, noun: Any, names: dict[int, Any], people: list[tuple[str, str]]) -> Subject:
    gender = next(
        (g for word in (*(k for k in noun.children if k.dep_ == "det"), noun) for g in word.morph.get("Gender")), ""
    )
    if noun.pos_ == "PRON":
        name = next((n for n, g in reversed(people) if not g or not gender or g == gender), "")
        return Subject(Span(place.start + noun.idx, place.start + noun.idx + len(noun.text)), name)
    words = sorted(_phrase(noun), key=lambda t: t.i)
    first, last = words[0], words[-1]
    span = Span(place.start + first.idx, place.start + last.idx + len(last.text))
    entity = next((names[t.i] for t in words if t.i in names), None)
    if entity is None:
        return Subject(span, doc.text[first.idx : last.idx + len(last.text)])
    known = next((n for n, _ in people if n.split()[-1] == entity.text.split()[-1] and len(n) > len(entity.text)), None)
    people.append((known or entity.text, gender))
    return Subject(span, known or entity.text)


def _phrase(noun: Any) -> list[Any]:
    """The noun and what belongs to its name, without clauses."""
    found = [noun]
    for kid in noun.children:
        if kid.dep_ not in _OPEN:
            found += _phrase(kid)
    return found

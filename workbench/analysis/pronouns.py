"""Whom a pronoun means: he and she, they, it. Weighs who is near, who is spoken of and who spoke last; names nobody where nothing fits."""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.descriptions import phrase_words
from workbench.analysis.hearing import REACH, Hearing, Who
from workbench.analysis.references import subject_of, subjecthood
from workbench.analysis.words import Word

NEUTER = frozenset(["it", "its", "itself"])
# Words back within which a common noun is looked for, and sentences.
_NOUN_REACH, _NOUN_SENTENCES = 80, 2
# Sentences after which a speaker no longer stands behind "she" or "they".
_FADES = 4
_IN_A_NAME = 4.0
_LAST_SPEAKERS = 40
_CLAUSES = 4


def person(hearing: Hearing, pronoun: Word, gender: str) -> Who | None:
    """Whom *he* or *she* means. Subjects first, the last speaker next, then who stands nearest; a known other gender is out."""
    best: tuple[float, Figure] | None = None
    doer = _doer(hearing, pronoun)
    for figure in hearing.cast.recent(pronoun.i, REACH):
        if figure.kind not in ("person", "unknown") or figure.gender not in ("", gender) or figure is doer:
            continue
        score = _salience(hearing, figure, pronoun, gender)
        if best is None or score > best[0]:
            best = (score, figure)
    described = _described_person(hearing, pronoun, gender)
    if described is not None and (best is None or described[0] > best[0]):
        return described[1]
    return best[1] if best and best[0] > 0 else _last_noun(hearing, pronoun, plural=False, gender=gender)


def _doer(hearing: Hearing, pronoun: Word) -> Figure | None:
    """*Reed called him a liar*: "him" is not Reed."""
    if pronoun.tag != "PRP" or pronoun.dep not in ("dobj", "dative", "pobj", "oprd"):
        return None
    verb = pronoun.head if pronoun.dep != "pobj" else pronoun.head.head
    return next((hearing.cast.at.get(kid.i) for kid in verb.kids if kid.dep == "nsubj"), None)


def _salience(hearing: Hearing, figure: Figure, pronoun: Word, gender: str) -> float:
    at = hearing.cast.last_mention(figure, pronoun.i)
    word = hearing.parse.words[at]
    sentences = pronoun.sent - word.sent
    if pronoun.i - at > REACH:
        return 0.0
    score = (
        10.0 / (1 + sentences) + (1.5 if figure.kind == "person" else 0.0) + (1.0 if figure.gender == gender else 0.0)
    )
    score += subjecthood(word)
    if word.dep == "compound" and hearing.cast.at.get(word.head.i) is not figure:
        score -= _IN_A_NAME  # "the Reed campaign" is not about Reed
    if word.quote >= 0 and pronoun.quote != word.quote:
        score -= 4.0
    spoke_at, who = hearing.last_spoken(pronoun.i)
    if who is figure:
        score += 3.0 / (1 + max(0, pronoun.sent - hearing.parse.words[spoke_at].sent) / 4)
    return score + min(2.0, 0.2 * len(figure.mentions)) - 0.005 * (pronoun.i - at)


def _described_person(hearing: Hearing, pronoun: Word, gender: str) -> tuple[float, str] | None:
    """The last speaker, where it was somebody without a name ("a woman ... she said")."""
    at, name = hearing.last_spoken(pronoun.i)
    if not isinstance(name, str):
        return None
    distance = pronoun.sent - hearing.parse.words[at].sent
    word = hearing.parse.words[at]
    if distance > _FADES or word.lemma not in lexicon.words("people", "person_noun", "gender"):
        return None
    if word.tag in ("NNS", "NNPS"):
        return None
    other = "female" if gender == "male" else "male"
    if word.lemma in lexicon.words("people", f"gender.{other}"):
        return None
    return 10.0 / (1 + distance) + 4.0, name


def several(hearing: Hearing, pronoun: Word) -> Who | None:
    """Whom *they* means: the last speakers in the plural, or an organisation, else the last noun for people."""
    subject = _plural_subject(hearing, pronoun)
    for at, name in hearing.spoke_before(pronoun.i, _LAST_SPEAKERS):
        if subject is not None and hearing.parse.words[at].sent < pronoun.sent - 1:
            break
        word = hearing.parse.words[at]
        joint = isinstance(name, str) and " & " in name
        plural = joint or word.tag in ("NNS", "NNPS") or (not isinstance(name, str) and name.kind == "organisation")
        if plural and pronoun.sent - word.sent <= _FADES:
            return name
    return subject or _last_noun(hearing, pronoun, plural=True)


def _plural_subject(hearing: Hearing, pronoun: Word) -> Figure | None:
    """An organisation that the sentence before is about, where "they" begins this one: an institution is many people."""
    if pronoun.dep not in ("nsubj", "nsubjpass") or pronoun.sent == 0:
        return None
    here = hearing.parse.words[hearing.parse.sentence(pronoun)[0] : pronoun.i]
    if any(w.tag in ("NNS", "NNPS") and w.ent not in ("DATE", "TIME") for w in here):
        return None
    subject = subject_of(hearing.parse, pronoun.sent - 1)
    figure = hearing.cast.at.get(subject.i) if subject is not None else None
    return figure if figure is not None and figure.kind == "organisation" else None


def thing(hearing: Hearing, pronoun: Word, resolve: Callable[[Word], Who | None]) -> Who | None:
    """*The ad names her. It says ...*: the subject of the sentence before where that is no person, else the last organisation."""
    if (owner := _of_clause(hearing, pronoun)) is not None:
        return owner
    if (topic := _of_clause_before(hearing, pronoun)) is not None:
        return resolve(topic)
    for number in range(pronoun.sent - 1, max(-1, pronoun.sent - 3), -1):
        subject = subject_of(hearing.parse, number)
        if subject is None or subject.low in NEUTER:
            continue
        known = hearing.cast.at.get(subject.i)
        thing = subject.lemma in lexicon.words("people", "speaking_thing", "organisation", "organisation_kind")
        if subject.tag in ("NN", "NNP") and (thing if known is None else known.kind == "organisation"):
            return resolve(subject)
        break
    organisations = [f for f in hearing.cast.recent(pronoun.i, REACH) if f.kind == "organisation"]
    near = [(hearing.cast.last_mention(f, pronoun.i), f) for f in organisations]
    near = [(at, f) for at, f in near if pronoun.sent - hearing.parse.words[at].sent <= 2]
    return max(near, key=lambda pair: pair[0])[1] if near else None


def _of_clause(hearing: Hearing, pronoun: Word) -> Figure | None:
    """*The council said it was sorry*: the subject of the clause above, where that is no person."""
    clause = pronoun.head
    for _ in range(_CLAUSES):
        if clause.dep in ("ccomp", "advcl", "xcomp", "relcl"):
            for kid in clause.head.kids:
                figure = hearing.cast.at.get(kid.i) if kid.dep == "nsubj" and kid.i < pronoun.i else None
                if figure is not None and figure.kind in ("organisation", "place"):
                    return figure
        if clause.head is clause:
            break
        clause = clause.head
    return None


def _of_clause_before(hearing: Hearing, pronoun: Word) -> Word | None:
    """*While the call was long, it was quiet*: the subject of the clause in front, where that is a thing."""
    if pronoun.dep not in ("nsubj", "nsubjpass"):
        return None
    for clause in pronoun.head.kids:
        if clause.dep != "advcl" or clause.i > pronoun.i:
            continue
        for kid in clause.kids:
            figure = hearing.cast.at.get(kid.i)
            person = figure is not None and figure.kind == "person"
            if kid.dep in ("nsubj", "nsubjpass") and kid.tag in ("NN", "NNP") and not person:
                return kid
    return None


def _last_noun(hearing: Hearing, pronoun: Word, *, plural: bool, gender: str = "") -> str | None:
    """The last common noun for people before a pronoun, in its sentence or the two before."""
    people = lexicon.words("people", "person_noun")
    other = lexicon.words("people", "gender.female" if gender == "male" else "gender.male") if gender else frozenset()
    for i in range(pronoun.i - 1, max(-1, pronoun.i - _NOUN_REACH), -1):
        word = hearing.parse.words[i]
        if pronoun.sent - word.sent > _NOUN_SENTENCES:
            return None
        fits = word.tag == ("NNS" if plural else "NN") and word.lemma in people and word.lemma not in other
        if word.pos == "NOUN" and fits and word.quote < 0:
            return hearing.parse.said(phrase_words(word))
    return None

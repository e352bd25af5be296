"""The people and organisations of a text: every mention of one speaker merged into one entry over the whole document.

Knows names and roles. Pronouns and descriptions are led to an entry by `speakers`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from workbench.analysis import genders, lexicon
from workbench.analysis.descriptions import phrase_words as phrase_words
from workbench.analysis.descriptions import short_phrase
from workbench.analysis.names import NameMention, alone, name_mentions, plain, surname
from workbench.analysis.words import Parse, Word


@dataclass(slots=True, eq=False)
class Figure:
    """One person or organisation. `mentions`: word indexes of its names' heads, in order. `roles`: as the article words them.
    `the`: the article writes "the" before the name.
    """

    kind: str
    name: tuple[str, ...]
    gender: str = ""
    roles: list[str] = field(default_factory=list)
    mentions: list[int] = field(default_factory=list)
    suffix: str = ""
    the: bool = False

    @property
    def full_name(self) -> str:
        return (
            " ".join((*self.name, self.suffix))
            .strip()
            .replace(" .", ".")
            .replace(" - ", "-")
            .replace(" ’", "’")
            .replace(" '", "'")
        )

    @property
    def role(self) -> str:
        return max(self.roles, key=lambda r: (r.count(" ") > 0, -self.roles.index(r))) if self.roles else ""


@dataclass(slots=True)
class Cast:
    """All figures, and which word belongs to which figure. `by_word`: figures whose name or role holds a word."""

    figures: list[Figure]
    at: dict[int, Figure]
    order: list[int] = field(default_factory=list)
    by_word: dict[str, list[Figure]] = field(default_factory=dict)

    def recent(self, index: int, reach: int) -> list[Figure]:
        """Figures mentioned in the `reach` words before a word, the nearest first."""
        found: dict[int, Figure] = {}
        for at in range(bisect_left(self.order, index) - 1, -1, -1):
            if self.order[at] < index - reach:
                break
            figure = self.at[self.order[at]]
            found.setdefault(id(figure), figure)
        return list(found.values())

    def with_word(self, word: str, before: int) -> list[Figure]:
        """Figures mentioned before a word whose name or role holds `word`."""
        return [f for f in self.by_word.get(word, ()) if f.mentions[0] < before]

    def last_mention(self, figure: Figure, index: int) -> int:
        """The last mention of a figure before a word, or -1."""
        at = bisect_left(figure.mentions, index)
        return figure.mentions[at - 1] if at else -1


def cast_of(parse: Parse) -> Cast:
    """Merges all names of the text. Linear in the number of names but for those that share a surname."""
    mentions = name_mentions(parse)
    kinds = _vote(mentions)
    titled = _gender_votes(mentions)
    cast = Cast([], {})
    by_last: dict[str, list[Figure]] = defaultdict(list)
    by_first: dict[str, list[Figure]] = defaultdict(list)
    by_initials: dict[str, Figure] = {}
    for mention in sorted(mentions, key=lambda m: (alone(m.tokens), m.first)):
        kind = (
            kinds.get(surname(mention.tokens), mention.kind) if mention.kind in ("unknown", "place") else mention.kind
        )
        gender = genders.of_title(mention.title) or titled.get(surname(mention.tokens), "")
        figure = _figure_for(mention, kind, gender, by_last, by_first, by_initials)
        if figure is None:
            figure = Figure(kind, mention.tokens)
            cast.figures.append(figure)
            by_last[surname(mention.tokens)].append(figure)
            by_first[mention.tokens[0].lower()].append(figure)
            initials = "".join(t[0] for t in mention.tokens if t[0].isupper())
            if len(initials) > 1:
                by_initials.setdefault(initials, figure)
        _add(parse, figure, mention, kind)
        for i in range(mention.first, mention.last):
            cast.at[i] = figure
    cast.figures.sort(key=lambda f: f.mentions[0])
    cast.order = sorted(cast.at)
    for figure in cast.figures:
        figure.gender = figure.gender or _given(figure)
        for word in set(role_words(" ".join((*figure.name, *figure.roles)))):
            cast.by_word.setdefault(word, []).append(figure)
    return cast


def role_words(role: str) -> list[str]:
    """The words of a role in lower case, short titles written out ("Sen." as "senator")."""
    short = lexicon.inverse("people", "abbreviation")
    return [short.get(word, word) for word in role.lower().replace("’", "'").replace("'s", " 's").split()]


def _vote(mentions: list[NameMention]) -> dict[str, str]:
    """The majority kind of each surname over the document: the small model's entities are noisy one by one."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if mention.kind not in ("unknown", "thing"):
            weight = 3 if mention.title else 2 if len(mention.tokens) > 1 else 1
            votes[surname(mention.tokens)][mention.kind] += weight
    return {key: counter.most_common(1)[0][0] for key, counter in votes.items()}


def _gender_votes(mentions: list[NameMention]) -> dict[str, str]:
    """Whom a bare surname means where two share it: mostly the one whom the article calls Mr. or Mrs."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if alone(mention.tokens) and (gender := genders.of_title(mention.title)):
            votes[surname(mention.tokens)][gender] += 1
    return {key: counter.most_common(1)[0][0] for key, counter in votes.items()}


def _figure_for(
    mention: NameMention,
    kind: str,
    gender: str,
    by_last: dict[str, list[Figure]],
    by_first: dict[str, list[Figure]],
    by_initials: dict[str, Figure],
) -> Figure | None:
    tokens = [t.lower() for t in mention.tokens]
    same_last = by_last.get(surname(mention.tokens), [])
    if not alone(mention.tokens):
        if kind == "organisation":
            return next((f for f in same_last if [t.lower() for t in f.name] == tokens), None)
        return next((f for f in same_last if f.name[0].lower() == tokens[0] or _initial(f.name[0], tokens[0])), None)
    same_last = [f for f in same_last if plain(f.name[-1]) == plain(tokens[-1])] or same_last
    if mention.tokens[0].endswith("s") and kind == "group":
        return next((f for f in same_last if len(f.name) == 1), None)  # "Democrats" are not the "House Democrats"
    fitting = [f for f in same_last if not gender or not (f.gender or _given(f)) or (f.gender or _given(f)) == gender]
    if fitting:
        return _nearest(fitting, mention.first)
    if mention.tokens[0].isupper() and mention.tokens[0] in by_initials:
        return by_initials[mention.tokens[0]]
    persons = [f for f in by_first.get(tokens[0], []) if f.kind == "person" or (f.kind == kind and len(f.name) > 1)]
    return _nearest(persons, mention.first) if persons and not mention.title else None


def _given(figure: Figure) -> str:
    return "" if figure.kind == "organisation" else genders.of_given_name(figure.name)


def _initial(a: str, b: str) -> bool:
    return len(a.strip(".")) == 1 and a[0].lower() == b[0].lower()


def _nearest(figures: list[Figure], index: int) -> Figure:
    """Of several with this surname: the one with most mentions before, then the latest. Persons before other things."""

    def rank(figure: Figure) -> tuple[bool, int, int]:
        before = bisect_left(figure.mentions, index)
        return (before > 0, before, figure.mentions[before - 1] if before else -figure.mentions[0])

    return max(figures, key=rank)


def _add(parse: Parse, figure: Figure, mention: NameMention, kind: str) -> None:
    if len(mention.tokens) > len(figure.name) or (
        len(mention.tokens) == len(figure.name) and figure.name[0].endswith(".")
    ):
        figure.name = mention.tokens
    if figure.kind in ("unknown", "thing", "place") and kind == "person":
        figure.kind = "person"
    insort(figure.mentions, mention.head)
    figure.suffix = figure.suffix or mention.suffix
    figure.the = figure.the or (mention.first > 0 and _has_article(parse, mention))
    figure.gender = figure.gender or genders.of_title(mention.title)
    for role in (mention.role, _apposition(parse, parse.words[mention.head])):
        if role and role not in figure.roles and role.lower() not in lexicon.words("people", "title.courtesy"):
            figure.roles.append(role)
            if figure.kind in ("unknown", "place", "thing"):
                figure.kind = "person"
            figure.gender = figure.gender or genders.of_role(role)


def _has_article(parse: Parse, mention: NameMention) -> bool:
    """The article belongs to the name itself, not to a noun behind it ("the Reed plan")."""
    before, head = parse.words[mention.first - 1], parse.words[mention.head]
    return before.low == "the" and mention.first <= before.head.i < mention.last and head.dep != "compound"


def _apposition(parse: Parse, head: Word) -> str:
    """*Miller, Trump's deputy chief of staff, ...* or *the director, James Comey*: the description beside the name."""
    people = lexicon.words("people", "person_noun", "title")
    for kid in head.kids:
        if kid.dep == "appos" and kid.pos == "NOUN" and kid.i > head.i and kid.lemma in people | {"staff"}:
            return short_phrase(parse, kid)
    if head.dep == "appos" and head.head.pos == "NOUN" and head.head.lemma in people:
        return short_phrase(parse, head.head)
    return ""

"""Names without a gender learn it from the pronouns that can mean nobody else. Titles, roles and given names are for `genders`."""

from __future__ import annotations

from collections import Counter, defaultdict

from workbench.analysis.cast import Cast, Figure
from workbench.analysis.genders import PRONOUNS
from workbench.analysis.words import Parse

# Words before a pronoun within which a lone person is looked for.
_NEAR = 60


def learn(parse: Parse, cast: Cast) -> None:
    """Gives a gender to names that have none where pronouns agree: those with one person only near enough to be meant."""
    open_ones = {id(f) for f in cast.figures if not f.gender and f.kind in ("person", "unknown")}
    if not open_ones:
        return
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    by_id: dict[int, Figure] = {id(f): f for f in cast.figures}
    for word in parse.words:
        gender = PRONOUNS.get(word.low)
        if gender is None:
            continue
        near = [
            f
            for f in cast.recent(word.i, _NEAR)
            if f.kind in ("person", "unknown")
            and f.gender in ("", gender)
            and word.sent - parse.words[cast.last_mention(f, word.i)].sent <= 1
        ]
        if len(near) == 1 and id(near[0]) in open_ones:
            votes[id(near[0])][gender] += 1
    for key, counter in votes.items():
        (gender, most), *rest = counter.most_common(2)
        if not rest or most >= 2 * rest[0][1]:
            by_id[key].gender = gender

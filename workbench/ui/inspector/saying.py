"""How a statement came to be said, in plain words: who told whom, whether it was denied or reported with a reservation, when and where.

Words only; nothing is decided about the statement. Of a claim the library's values count, of a proposal those of the analysis.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.claim import Hop
from workbench.ui import texts
from workbench.ui.inspector.subject import Subject
from workbench.ui.translate import label, tr


def how_said(subject: Subject) -> tuple[str, ...]:
    """Some short phrases, none where nothing is known: `denied by the speaker`, `Ann told Bo, who told the paper`."""
    found = subject.suggestion.claim if subject.suggestion else None
    told = subject.card.attribution if subject.card else None
    hops, negated, hedged = (found.hops, found.negated, found.hedged) if found else ((), False, False)
    if subject.card is not None:
        hops, negated, hedged = (told.hops, told.negated, told.hedged) if told else ((), False, False)
    phrases = (
        tr("denied by the speaker") if negated else "",
        tr("reported with a reservation") if hedged else "",
        chain(hops),
        _circumstances(subject),
    )
    return tuple(words for words in phrases if words)


def mode_and_cue(subject: Subject) -> tuple[str, str]:
    """`partly quoted` and the words of the article that say so, as they stand; "" where that is not known."""
    if subject.card is not None:
        told = subject.card.attribution
        return (label(told.mode), _line(subject.cut(told.cue))) if told is not None else ("", "")
    found = subject.suggestion.claim if subject.suggestion else None
    return (label(found.mode), _line(subject.cut(found.cue))) if found is not None else ("", "")


def _line(words: str) -> str:
    return " ".join(words.split())


def chain(hops: Sequence[Hop]) -> str:
    """Who told whom, from the one who said it outwards; `hops` are outermost first. "" where nobody passed it on."""
    if not hops or (len(hops) == 1 and not hops[0].to):
        return ""
    inner, *outer = reversed(hops)
    words = (tr("{name} told {to}") if inner.to else tr("{name} said it")).format(name=_name(inner), to=inner.to)
    heard = inner.to
    for hop in outer:
        if heard and heard.casefold() == hop.speaker.casefold():
            more = tr("{words}, who told {to}") if hop.to else tr("{words}, who reports")
        else:
            more = tr("{words}, as {name} told {to}") if hop.to else tr("{words}, as {name} reports")
        words = more.format(words=words, name=_name(hop), to=hop.to)
        heard = hop.to
    return words


def _name(hop: Hop) -> str:
    return hop.speaker or tr("somebody")


def _circumstances(subject: Subject) -> str:
    """`said: Tuesday, Maravale`: in the words of the article, else by the date."""
    when = where = ""
    if subject.card is not None:
        claim = subject.card.claim
        when, where = claim.claim_date_words or _day(claim.claim_date), claim.claim_place
    elif subject.suggestion is not None:
        found = subject.suggestion.claim
        when, where = found.date_words or _day(found.date), found.place
    words = ", ".join(part for part in (when, where) if part)
    return tr("said: {words}").format(words=words) if words else ""


def _day(iso: str) -> str:
    return texts.day(iso) if iso else ""

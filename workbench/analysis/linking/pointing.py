"""Which earlier statement a noun phrase means: *his description of Weber*, *the mine theory*, by speaker, argument, kind of noun and distance."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure, phrase_words
from workbench.analysis.linking.desk import Desk
from workbench.analysis.linking.named_by import named_by
from workbench.analysis.linking.shells import Reference, is_shell, owner_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree

_POINTING = frozenset(["this", "that", "these", "those", "such", "the"])
_ANYTHING = frozenset({"event", "thing", "matter", "fact", "affair"})  # "that version of events": of what was told
_CLOSEST = 12  # sentences
_CLAUSES = frozenset({"clause-say", "call", "noun-clause", "lost-that"})
_QUOTED_MODES = frozenset({"direct", "partial"})


def points_back(desk: Desk, noun: Word, opponent: Word | None) -> Reference | None:
    """*His description of Pretti*: the earlier statement of that speaker that fits noun and argument best."""
    owned, owner = owner_of(desk, noun)
    pointing = any(kid.dep == "det" and kid.low in _POINTING for kid in noun.kids)
    if not owned and not pointing:
        return None
    best: tuple[float, Statement] | None = None
    against = desk.speakers.resolve(opponent) if opponent is not None else None
    names = argument(desk, noun)
    for statement in desk.before(noun.i):
        if noun.i in statement.content or statement.last >= noun.i:
            continue
        if against is not None and statement.speaker is against:
            continue
        if statement.rule == "stance" and any(is_shell(desk.parse.words[i]) for i in statement.content):
            # "rejected these accusations": names a claim, is none
            continue
        score = _fit(desk, noun, statement, owned=owned, owner=owner)
        if score is not None:
            near = about(desk, names, statement)
            score = score + near + _meant(desk, statement, against) if near >= 0 else None
        if score is not None and (best is None or score > best[0]):
            best = (score, statement)
    words = frozenset(phrase_words(noun))
    if not owned and (named := named_by(desk, noun)) is not None:
        return Reference(named, words, "an earlier statement", 0.75)
    if best is None or best[0] < 1.0:
        return None
    return Reference(best[1], words, "an earlier statement", min(0.92, 0.55 + 0.06 * best[0]))


def _fit(desk: Desk, noun: Word, statement: Statement, *, owned: bool, owner: Figure | str | None) -> float | None:
    """How well an earlier statement answers to the phrase; None where it cannot."""
    distance = noun.sent - desk.parse.words[statement.last].sent
    if distance > _CLOSEST or (not owned and distance > 4):
        return None
    score = 3.0 - 0.6 * distance
    if owned:
        if owner is None or statement.speaker is not owner:
            unknown = not statement.source and statement.speaker is None and distance <= 1
            if (owner is not None and not unknown) or distance > 2:
                return None
        else:
            score += 2.0
    score += _affinity(noun, statement)
    if statement.rule == "stance" and not desk.states(statement):
        # "expressed sorrow for the families": no account of anything
        score -= 0.0 if noun.lemma in lexicon.words("links", "shell.pledge", "shell.charge", "shell.portrait") else 1.5
    return score if statement.rule not in ("intent", "ask-to", "adjective") else score - 1.5


def _affinity(noun: Word, statement: Statement) -> float:
    verb = statement.verb.lemma if statement.verb is not None else ""
    if noun.lemma in lexicon.words("links", "shell.portrait"):
        return 3.0 if statement.rule == "call" else -0.5
    if noun.lemma in lexicon.words("links", "shell.charge"):
        return 2.0 if verb in lexicon.words("links", "charge_verb") else 0.5 if statement.rule in _CLAUSES else 0.0
    if noun.lemma in ("claim", "assertion", "contention"):
        return (1.0 if statement.rule in _CLAUSES else 0.0) + 0.5 * (verb in lexicon.words("links", "strong_claim"))
    if noun.lemma in ("statement", "comment", "remark", "quote", "quotation"):
        return 1.0 if statement.mode.value in _QUOTED_MODES else 0.0
    if noun.lemma == "denial":
        return 2.0 if verb == "deny" else -1.0
    return 0.0


def argument(desk: Desk, noun: Word) -> set[str]:
    """Whom or what the noun is about: *description of Weber*, *her allegations against Holt*."""
    names: set[str] = set()
    for kid in noun.kids:
        if kid.dep == "prep" and kid.low in ("of", "about", "on", "against", "regarding"):
            names |= {desk.parse.words[i].lemma for i in subtree(kid) if desk.parse.words[i].pos in ("NOUN", "PROPN")}
    return names - _ANYTHING


def about(desk: Desk, names: set[str], statement: Statement) -> float:
    """Whether what the noun is about stands in the statement or beside it in its sentence."""
    if not names:
        return 0.0
    start, end = desk.parse.sentence(desk.parse.words[statement.first])
    return 1.5 if any(desk.parse.words[i].lemma in names for i in range(start, end)) else -1.0


def _meant(desk: Desk, statement: Statement, against: Figure | str | None) -> float:
    """A statement that names whoever speaks against it is the likelier one."""
    if not isinstance(against, Figure):
        return 0.0
    start, end = desk.parse.sentence(desk.parse.words[statement.first])
    return 0.7 if any(desk.speakers.cast.at.get(i) is against for i in range(start, end)) else 0.0

"""Links by the first sentences of a report on a dispute: *Union officials and two managers said ..., disputing an account the businessman has
given*. Who stands against whom is said there, what was claimed is stated in full further on.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject, that_clause
from workbench.analysis.linking.backref import is_shell, maker
from workbench.analysis.linking.centre import centre_of, opening, same_speaker, shell_owners
from workbench.analysis.linking.denials import voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance


def in_lede(desk: Desk) -> list[Link]:
    """One link for each of those who are said to dispute what the article goes on to state."""
    head = opening(desk)
    verbs = [w for i in head if (w := desk.parse.words[i]).verbal and _disputes(w)]
    centre = centre_of(desk) if verbs else None
    found: list[Link] = []
    if centre is None:
        return found
    for verb in verbs:
        noun = next((n for n in children(verb, "dobj") if is_shell(n)), None)
        if noun is None or centre.claim.first < verb.i or (maker(noun) is None and that_clause(desk.parse, noun)):
            continue
        if any(prep.low == "of" and children(prep, "pcomp") for prep in children(noun, "prep")):
            # "rejected her account of being locked in": stated where it stands
            continue
        if not any(_is(desk, centre.claim, who, verb) for who in shell_owners(desk, noun)):
            continue
        for who in _opponents(desk, verb):
            mention = _mention(desk, who)
            if mention is None or same_speaker(desk, desk.speakers.resolve(who), centre.claim.speaker):
                continue
            reason = "The opening of the article says that this source disputes what it goes on to state."
            found.append(Link(centre.claim, mention, Stance.CONTRADICTS, {verb.i}, "in-lede", reason, 0.6))
    return found


def _is(desk: Desk, claim: Statement, who: Figure | str, verb: Word) -> bool:
    """The claimant by name or role, or *the businessman* in a sentence that names the claimant."""
    if same_speaker(desk, claim.speaker, who):
        return True
    at, sentence = desk.speakers.cast.at, range(*desk.parse.sentence(verb))
    described = isinstance(who, str) and who.lower().startswith("the ")
    return described and isinstance(claim.speaker, Figure) and any(at.get(i) is claim.speaker for i in sentence)


def _disputes(verb: Word) -> bool:
    against = lexicon.words("disputes", "centre.against", "centre.refuse")
    return verb.lemma in against and verb.quote < 0 and not children(verb, "neg")


def _opponents(desk: Desk, verb: Word) -> list[Word]:
    """The subject and those joined to it."""
    who, how = subject(verb)
    if who is None or how in ("told", "passive", "expletive"):
        return []
    found, at = [who], who
    while (joined := children(at, "conj")) and joined[0].pos in ("NOUN", "PROPN"):
        at = joined[0]
        found.append(at)
    return [w for w in found if w.pos in ("NOUN", "PROPN")]


def _mention(desk: Desk, who: Word) -> Mention | None:
    return voice(desk, who) or desk.mention_for(who, kind=EvidenceKind.STATEMENT)

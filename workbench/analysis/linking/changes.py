"""Links between two versions of one speaker where a verb tells the change: *reversed himself*, *later denied it*, *revised her statement*.

Two reports side by side without such a verb are in `versions`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.verbs import channel
from workbench.analysis.linking.versions import NOT_FACTS, no_fact, time_word
from workbench.analysis.mentions import over_words
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_EXPLAINS = frozenset({"explain", "say", "tell", "claim", "insist", "clarify", "argue", "maintain"})
_REACH = 4  # sentences
_BRIEF = 20  # words, see `versions`


def reversed_position(desk: Desk, verb: Word) -> Link | None:
    """*He reversed himself, telling reporters that B*: against what the same speaker had said before."""
    if verb.lemma not in lexicon.words("links", "reverse_verb") or not verb.verbal or children(verb, "neg"):
        return None
    changed = [k for k in children(verb, "dobj") if k.low in lexicon.words("links", "changed")]
    if verb.lemma in ("reverse", "contradict", "change", "shift") and not changed:
        return None
    who, _ = subject(verb)
    speaker = desk.speakers.resolve(who) if who is not None else None
    end = desk.parse.sentence(verb)[1]
    later = next((desk.by_verb[i] for i in range(verb.i + 1, end) if i in desk.by_verb), None)
    if not isinstance(speaker, Figure) or (later is not None and later.rule in NOT_FACTS):
        return None
    for earlier in desk.before(verb.i, limit=12):
        if earlier.speaker == speaker and earlier.last < verb.i and earlier.rule not in NOT_FACTS:
            if later is None:
                late = time_word(verb, "late")
                near = verb.sent - desk.parse.words[earlier.last].sent <= 1
                if late is None or not near:
                    return None
                reason = "The article says that the speaker changed position."
                return Link(earlier, None, Stance.CONTRADICTS, {late.i, verb.i}, "reversed", reason, 0.5)
            mention = over_words(desk.parse, later.content, EvidenceKind.STATEMENT)
            desk.keep(mention)
            reason = "The article says that the speaker changed position."
            return Link(earlier, mention, Stance.CONTRADICTS, {verb.i}, "reversed", reason, 0.55)
    return None


def later_denied(desk: Desk, verb: Word) -> Link | None:
    """*She said A. She later denied it in an interview*: the same speaker takes it back by denying it."""
    late = time_word(verb, "late")
    if verb.lemma != "deny" or late is None or not verb.verbal or verb.quote >= 0 or children(verb, "neg"):
        return None
    who, _ = subject(verb)
    speaker = desk.speakers.resolve(who) if who is not None else None
    for earlier in desk.before(verb.i, limit=4):
        near = verb.sent - desk.parse.words[earlier.last].sent <= 1
        if speaker is None or not near or earlier.speaker != speaker or earlier.last >= verb.i:
            continue
        if not earlier.source or no_fact(earlier) or earlier.verb is None or earlier.verb.lemma == "deny":
            return None
        mention = channel(desk, verb)
        if mention is None:
            mention = over_words(desk.parse, subtree(verb), EvidenceKind.STATEMENT)
            desk.keep(mention)
        reason = "The same speaker is reported to have denied it later."
        return Link(earlier, mention, Stance.CONTRADICTS, {late.i, verb.i}, "later-version", reason, 0.55)
    return None


def until_then(desk: Desk, statement: Statement) -> Link | None:
    """*She admitted that she was there. Until then she had maintained that she was not*: the pluperfect tells the older version."""
    verb = statement.verb
    if verb is None or not statement.source or statement.speaker is None or no_fact(statement):
        return None
    if not any(kid.low in ("had", "'d", "’d") for kid in children(verb, "aux")) or len(statement.content) > _BRIEF:
        return None
    for newer in desk.before(min(statement.cue) - 1, limit=4):
        near = desk.parse.words[min(statement.cue)].sent - desk.parse.words[newer.last].sent <= 1
        if newer is statement or not near or newer.speaker != statement.speaker or newer.last > min(statement.cue):
            continue
        if (
            newer.verb is None
            or any(kid.low == "had" for kid in children(newer.verb, "aux"))
            or len(newer.content) > _BRIEF
        ):
            return None
        alike = likeness(desk.parse, statement.content, newer.content)
        if not (alike.negated or alike.opposite) or not alike.shared:
            return None
        mention = over_words(desk.parse, newer.content, EvidenceKind.STATEMENT)
        desk.keep(mention)
        reason = "The same speaker is reported to have said the opposite until then."
        return Link(statement, mention, Stance.CONTRADICTS, {verb.i}, "until-then", reason, 0.55)
    return None


def revised(desk: Desk, verb: Word) -> Link | None:
    """*Later she revised her statement, explaining that B*, *shifted his account to say that B*."""
    if (
        verb.lemma not in lexicon.words("links", "version_verb")
        or not verb.verbal
        or children(verb, "neg")
        or verb.quote >= 0
    ):
        return None
    things = [kid for kid in children(verb, "dobj") if is_shell(kid) and children(kid, "poss")]
    who, how = subject(verb)
    if not things or who is None or how == "passive":
        return None
    told = _explained(verb, things[0])
    earlier = _before(desk, verb, who)
    if told is None or earlier is None:
        return None
    clause = {i for i in subtree(told) if desk.parse.words[i].dep != "mark" or i > told.i}
    mention = over_words(desk.parse, clause, EvidenceKind.STATEMENT)
    desk.keep(mention)
    reason = f"The article says that the speaker changed it (“{verb.text}”)."
    return Link(earlier, mention, Stance.CONTRADICTS, {verb.i, things[0].i}, "reversed", reason, 0.6)


def _explained(verb: Word, thing: Word) -> Word | None:
    """The verb of the clause that tells the new version."""
    for kid in [*children(thing, "acl"), *children(verb, "advcl", "xcomp")]:
        if kid.lemma in _EXPLAINS and (clauses := children(kid, "ccomp")):
            return clauses[0]
    return None


def _before(desk: Desk, verb: Word, who: Word) -> Statement | None:
    speaker = desk.speakers.resolve(who)
    for earlier in desk.before(verb.i, limit=8):
        near = verb.sent - desk.parse.words[earlier.last].sent <= _REACH
        if (
            speaker is not None
            and near
            and earlier.speaker == speaker
            and earlier.last < verb.i
            and not no_fact(earlier)
        ):
            return earlier
    return None

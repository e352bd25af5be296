"""What a speaker takes back in the same breath: *said that A, before reversing himself*, *amended her testimony to say that B*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import give_owner
from workbench.analysis.linking.changes import revised
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.versions import NOT_FACTS
from workbench.analysis.mentions import over_words
from workbench.analysis.statements import trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_TAKES_AN_OBJECT = frozenset({"reverse", "walk", "take", "correct", "contradict"})
_SAYS = frozenset({"say", "explain", "tell", "state", "admit", "acknowledge", "add", "reflect"})


def retreat(desk: Desk, verb: Word) -> Link | None:
    """*Sanders said that she was not qualified, before reversing himself*: nothing but the retreat speaks against it."""
    prep = verb.head
    if verb.dep != "pcomp" or prep.low != "before" or verb.tag != "VBG" or verb.quote >= 0:
        return None
    if not _taken_back(verb):
        return None
    start, _ = desk.parse.sentence(verb)
    for claim in desk.before(prep.i - 1, limit=4):
        if not claim.source or start > min(claim.cue) or claim.rule in NOT_FACTS or claim.first >= prep.i:
            continue
        # the retreat is the narrator's, though the parser may hang it on the claim
        claim.content = trimmed(desk.parse, {i for i in claim.content if i < prep.i}) or claim.content
        reason = "The article says that the speaker changed position."
        return Link(claim, None, Stance.CONTRADICTS, {prep.i, verb.i}, "reversed", reason, 0.55)
    return None


def _taken_back(verb: Word) -> bool:
    if verb.lemma not in _TAKES_AN_OBJECT:
        return True
    things = {kid.low for kid in children(verb, "dobj")} & lexicon.words("links", "changed")
    back = any(kid.low == "back" for kid in verb.kids)
    return back if verb.lemma in ("walk", "take") else bool(things)


def amended(desk: Desk, verb: Word) -> Link | None:
    """*Volker shifted his own account of the meeting to say that B*: what the account was stands nowhere else; the phrase names it."""
    if verb.lemma not in lexicon.words("links", "version_verb") or not verb.verbal or verb.quote >= 0:
        return None
    # "his statement" alone names no claim that a reader could look for
    things = [
        kid for kid in children(verb, "dobj") if is_shell(kid) and children(kid, "poss") and children(kid, "prep")
    ]
    who, how = subject(verb)
    if not things or who is None or how == "passive" or children(verb, "neg"):
        return None
    if any(kid.tag == "MD" for kid in children(verb, "aux")) or revised(desk, verb) is not None:
        return None
    new = _new_version(desk, verb, things[0])
    claim = desk.narrate(
        _phrase(things[0], verb), "claim-phrase", "the article names the claim without stating it", outside=verb.i
    )
    give_owner(desk, things[0], claim)
    if not new or claim is None or claim.content & new:
        return None
    mention = over_words(desk.parse, new, EvidenceKind.STATEMENT)
    desk.keep(mention)
    reason = f"The article says that the speaker changed it (“{verb.text}”)."
    return Link(claim, mention, Stance.CONTRADICTS, {verb.i, things[0].i}, "reversed", reason, 0.55)


def only_to_admit(desk: Desk, verb: Word) -> Link | None:
    """*He said he had never met her, only to admit later that they had dined*: the same speaker, in one sentence."""
    only = verb.i > 1 and desk.parse.words[verb.i - 1].low == "to" and desk.parse.words[verb.i - 2].low == "only"
    clause = next(iter(children(verb, "ccomp")), None)
    if not only or clause is None or verb.quote >= 0:
        return None
    start, _ = desk.parse.sentence(verb)
    for claim in desk.before(verb.i - 2, limit=3):
        if not claim.source or start > min(claim.cue) or claim.rule in NOT_FACTS or min(claim.cue) > verb.i:
            continue
        claim.content = trimmed(desk.parse, {i for i in claim.content if i < verb.i - 2}) or claim.content
        new = {i for i in subtree(clause) if desk.parse.words[i].dep != "mark" or i > clause.i}
        mention = over_words(desk.parse, new, EvidenceKind.STATEMENT)
        desk.keep(mention)
        reason = "The same speaker is reported to have said something else later."
        return Link(claim, mention, Stance.CONTRADICTS, {verb.i - 2, verb.i}, "later-version", reason, 0.6)
    return None


def _phrase(thing: Word, verb: Word) -> set[int]:
    """The noun with what belongs to it, without the clause that tells the new version."""
    clauses = {i for kid in children(thing, "acl", "relcl") for i in subtree(kid)}
    return {i for i in subtree(thing) - clauses if i > verb.i}


def _new_version(desk: Desk, verb: Word, thing: Word) -> set[int]:
    for kid in [*children(thing, "acl"), *children(verb, "advcl", "xcomp")]:
        clause = next(iter(children(kid, "ccomp")), None) if kid.lemma in _SAYS else None
        if clause is not None:
            return {i for i in subtree(clause) if desk.parse.words[i].dep != "mark" or i > clause.i}
    _, end = desk.parse.sentence(verb)
    quoted = next((desk.statement_of[i] for i in range(verb.i + 1, end) if i in desk.statement_of and desk.parse.words[i].quote >= 0), None)  # fmt: skip
    return set(quoted.content) if quoted is not None and quoted.first > thing.i else set()

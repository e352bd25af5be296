"""Claims that do not stand: *the denial unraveled*, *his story fell apart*, *the claim doesn't hold water*, *she exaggerates when she says that A*,
*Weber is wrong.*, *claims that are easily refuted, they say*.

By the narrator, with the item of the next sentence where one is brought, or by somebody who is reported.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.denials import judged
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.next_item import backing
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance

_NEEDS_NEG = frozenset({"hold", "stand", "add", "check", "pan", "bear", "wash"})
_REACH = 3  # sentences
_BRIEF = 6  # words of a sentence that only says that somebody is wrong
_REFUTING = frozenset({"refute", "debunk", "disprove", "rebut"})


def collapsed(desk: Desk, verb: Word) -> Link | None:
    """The claim is the subject, a noun that stands for one."""
    if not verb.verbal or not _gives_way(verb) or (verb.quote >= 0 and desk.statement_of.get(verb.i) is None):
        return None
    noun = next(iter(children(verb, "nsubj")), None)
    if noun is None and verb.dep == "xcomp":
        noun = next(iter(children(verb.head, "nsubj")), None)
    if noun is None or not is_shell(noun) or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    if any(kid.low in ("if", "whether", "unless") for kid in children(verb, "mark")) or _to_come(verb):
        return None
    judge = desk.statement_of.get(verb.i)
    found = claim_behind(desk, noun)
    source = backing(desk, verb.sent + 1) if judge is None else None
    if found is None or (found.how == "the phrase itself" and not children(noun, "poss")):
        return None
    if _mere_item(desk, noun) and source is None:
        return None
    reason = f"The article says that the claim does not stand (“{verb.text}”)."
    cue = {verb.i, *(kid.i for kid in verb.kids if kid.dep in ("neg", "prt"))}
    confidence = 0.8 * found.confidence
    link = Link(found.claim, source, Stance.CONTRADICTS, cue, "called-false", reason, confidence, set(found.words))
    return judged(desk, link, verb)


def _gives_way(verb: Word) -> bool:
    """The verb, with its particle or object and, where it needs one, its negation."""
    if verb.low in lexicon.words("links", "collapse.alone") or verb.lemma in lexicon.words("links", "collapse.alone"):
        return not children(verb, "neg", "dobj")
    after = {kid.low for kid in verb.kids if kid.i > verb.i}
    if verb.lemma in lexicon.words("links", "collapse.apart"):
        return "apart" in after and not children(verb, "neg")
    if verb.lemma not in _NEEDS_NEG and verb.lemma != "ring":
        return False
    if not after & lexicon.words("links", f"collapse.{verb.lemma}"):
        return False
    if verb.lemma == "ring":
        return not children(verb, "neg")
    denied = bool(children(verb, "neg")) or verb.head.lemma in ("fail", "cease")
    return denied and not any(kid.low in ("always", "necessarily", "yet") for kid in verb.kids)


def _to_come(verb: Word) -> bool:
    """*began to unravel* has begun; *is set to unravel*, *could unravel* has not."""
    to = any(kid.low == "to" and kid.dep == "aux" for kid in verb.kids)
    return to and verb.head.lemma not in ("begin", "start", "fail", "seem", "appear", "continue")


def _mere_item(desk: Desk, noun: Word) -> bool:
    """*The story fell apart in its second act*, *the account was closed*: not what anybody said."""
    return noun.lemma in ("account", "story") and not any(kid.dep in ("poss", "acl", "relcl") for kid in noun.kids)


def errs_when(desk: Desk, verb: Word) -> Link | None:
    """*Weber exaggerates when he says that A*, *misled voters by claiming that A*, *erred in saying that A*."""
    if verb.lemma not in lexicon.words("links", "err_verb") or not verb.verbal or children(verb, "neg", "mark"):
        return None
    if any(kid.tag == "MD" for kid in children(verb, "aux")) or verb.tag == "VBG":
        return None
    saying = lexicon.words("links", "strong_claim") | {"say", "suggest", "state", "imply", "tell", "write"}
    near = [kid for kid in children(verb, "advcl") if any(k.low == "when" for k in kid.kids)]
    near += [v for p in children(verb, "prep") if p.low in ("by", "in") for v in children(p, "pcomp")]
    told = next((v for v in near if v.lemma in saying and v.i > verb.i and children(v, "ccomp")), None)
    who, _ = subject(verb)
    if told is None or who is None:
        return None
    clause = children(told, "ccomp")[0]
    claim = desk.by_verb.get(told.i) or desk.narrate(
        subtree(clause), "claim-clause", "the clause that is called wrong", outside=verb.i
    )
    if claim is None or not desk.states(claim):
        return None
    if claim.claimant is None:
        claim.source = subtree(who)
        claim.claimant, claim.speaker = desk.speakers.claimant(claim.source), desk.speakers.resolve(who)
    reason = f"The article says that whoever says so “{verb.text}”."
    link = Link(claim, None, Stance.CONTRADICTS, {verb.i}, "called-false", reason, 0.6)
    return judged(desk, link, verb)


def person_wrong(desk: Desk, word: Word) -> Link | None:
    """*Weber is wrong.*, by the narrator and as a whole sentence: what Weber was reported to say right before."""
    if word.low not in ("wrong", "mistaken", "incorrect", "lying") or word.quote >= 0:
        return None
    verb = word.head if word.dep in ("acomp", "attr") else word
    said = [w for w in desk.parse.words[slice(*desk.parse.sentence(word))] if not w.punct]
    who = next(iter(children(verb, "nsubj", "nsubjpass")), None)
    if who is None or len(said) > _BRIEF or children(verb, "neg") or desk.statement_of.get(word.i) is not None:
        return None
    if any(kid.tag == "MD" for kid in children(verb, "aux")) or word.i < max(w.i for w in said):
        return None
    speaker = desk.speakers.resolve(who)
    if not isinstance(speaker, Figure):
        return None
    for claim in desk.before(said[0].i - 1, limit=6):
        near = word.sent - desk.parse.words[claim.last].sent <= _REACH
        if near and claim.speaker == speaker and claim.source and desk.states(claim):
            reason = f"The article says that {desk.parse.text[who.start : who.end]} is “{word.text}”."
            source = backing(desk, word.sent + 1)
            return Link(claim, source, Stance.CONTRADICTS, {word.i}, "called-false", reason, 0.55, {who.i})
    return None


def refuted_easily(desk: Desk, verb: Word) -> Link | None:
    """*Their argument that A is easily refuted, they say*: somebody's judgement of a claim that is stated."""
    judge = desk.statement_of.get(verb.i)
    if (
        verb.lemma not in _REFUTING
        or verb.tag != "VBN"
        or not any(kid.low in ("easily", "readily") for kid in verb.kids)
    ):
        return None
    if judge is None or not judge.source or children(verb, "neg") or any(k.tag == "MD" for k in children(verb, "aux")):
        return None
    noun = next(iter(children(verb, "nsubjpass")), None)
    found = _told_in_subject(desk, noun) if noun is not None else None
    if found is None:
        return None
    reason = f"Somebody says that it is easily {verb.text}."
    link = Link(found.claim, None, Stance.CONTRADICTS, {verb.i}, "called-false", reason, 0.5)
    return judged(desk, link, verb)


def _told_in_subject(desk: Desk, noun: Word) -> Reference | None:
    """*arguments, like that the town is poor*: the clause inside the subject; else the claim behind it."""
    inside = sorted(subtree(noun))
    for i in inside:
        mark = desk.parse.words[i]
        if mark.low == "that" and mark.dep == "mark" and mark.head.i > i:
            content = {k for k in subtree(mark.head) if k > i and k in set(inside)}
            claim = desk.narrate(content, "claim-clause", "the clause that is judged")
            return Reference(claim, frozenset(), "its own clause", 0.7) if claim else None
    return claim_behind(desk, noun) if is_shell(noun) and children(noun, "poss") else None

"""Links between what somebody says and their own record: *his words contradict his past statements*, *subsequently testified that he had not*,
*files show him acknowledging that ...*, *he voted for it twice*.

Two reports of one speaker with words for the change are in `versions` and `changes`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure, phrase_words
from workbench.analysis.grammar import children, subject, that_clause
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.denials import speaking, voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.verbs import channel, is_past_statement
from workbench.analysis.linking.versions import no_fact
from workbench.analysis.mentions import Mention, over_words
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 3  # sentences
_BRIEF = 30  # words
_MODAL = frozenset({"would", "could", "might", "may", "should", "can", "must"})
_FIRST_PERSON = frozenset({"i", "me", "my", "myself"})


def own_record(desk: Desk, verb: Word) -> Link | None:
    """*Her words appear to contradict her past statements*, *he broke with his earlier pledge, saying that B*."""
    thing = _past_object(verb)
    if thing is None or that_clause(desk.parse, thing) or not verb.verbal or verb.quote >= 0 or children(verb, "neg"):
        return None
    if any(kid.low in _MODAL for kid in children(verb, "aux")):
        return None
    owner = next((desk.speakers.resolve(kid) for kid in children(thing, "poss")), None)
    who, _ = subject(verb)
    if owner is None or who is None:
        return None
    claim = _newer(desk, verb, who, owner)
    mention = desk.mention_for(thing, kind=EvidenceKind.STATEMENT)
    if claim is None or mention is None or mention.head.i in claim.content:
        return None
    mention.kind = EvidenceKind.STATEMENT
    reason = f"The article sets it against what the same person said before (“{verb.text}”)."
    return Link(claim, mention, Stance.CONTRADICTS, {verb.i, thing.i}, "own-record", reason, 0.6)


def _past_object(verb: Word) -> Word | None:
    """The earlier statement that a verb of contradiction or of leaving has as its object."""
    things: list[Word] = []
    if verb.lemma in lexicon.words("links", "own_past.verbs"):
        things = children(verb, "dobj")
    together = lexicon.mapping("links", "own_past_with").get(verb.lemma)
    if together is not None:
        things += children(verb, "pobj")
        things += [n for p in children(verb, "prep", "prt", "advmod") if p.low in together for n in children(p, "pobj")]
        things += [n for p in children(verb, "prep") for k in p.kids if k.low in together for n in children(k, "pobj")]
        if any(kid.low in together for kid in verb.kids):
            things += children(verb, "dobj")
    return next((n for n in things if is_past_statement(n)), None)


def _newer(desk: Desk, verb: Word, who: Word, owner: Figure | str) -> Statement | None:
    """What is said now: the clause told with the verb, or the noun phrase that is its subject."""
    if who.i in desk.speakers.cast.at or who.pos == "PRON":
        if desk.speakers.resolve(who) is not owner:
            return None
        end = desk.parse.sentence(verb)[1]
        told = (desk.by_verb[i] for i in range(verb.i + 1, end) if i in desk.by_verb)
        return next((s for s in told if s.first > verb.i and s.speaker is owner), None)
    if not any(desk.speakers.resolve(kid) is owner for kid in children(who, "poss")):
        return None
    found = claim_behind(desk, who) if is_shell(who) else None
    if found is not None and found.how != "an earlier statement":
        return found.claim
    if not (is_shell(who) or who.lemma in lexicon.words("links", "own_past.nouns")):
        return None
    claim = desk.narrate(
        set(phrase_words(who)), "claim-phrase", "the article names the claim without stating it", outside=verb.i
    )
    if claim is not None and claim.claimant is None:
        for kid in children(who, "poss"):
            claim.claimant, claim.speaker = desk.speakers.claimant(subtree(kid)), owner
    return claim


def told_since(desk: Desk, verb: Word) -> Link | None:
    """*He said the teachers were chosen by him. A partner subsequently testified that none of them were chosen by him.*"""
    statement = desk.by_verb.get(verb.i)
    if statement is None or statement.verb is not verb or verb.lemma not in lexicon.words("links", "admission"):
        return None
    if not statement.source or no_fact(statement) or len(statement.content) > _BRIEF:
        return None
    late = next((k for k in verb.kids if k.low in lexicon.words("links", "late") and k.dep == "advmod"), None)
    if late is None or children(verb, "neg"):
        return None
    here = min(statement.cue)
    for earlier in desk.before(here - 1, limit=5):
        near = desk.parse.words[here].sent - desk.parse.words[earlier.last].sent <= _REACH
        if earlier is statement or earlier.last >= here or not near or not earlier.source or no_fact(earlier):
            continue
        if earlier.speaker == statement.speaker:
            return None  # see `versions.later_version`
        alike = likeness(desk.parse, earlier.content, statement.content)
        if not (alike.shared - alike.named) or not (alike.negated or alike.opposite or alike.numbers):
            continue
        named = [noun for noun in children(verb, "nsubj") if noun.pos == "PROPN"]
        mention = channel(desk, verb) or (voice(desk, named[-1]) if named else None) or speaking(desk, statement)
        if mention is None:
            return None
        reason = f"“{late.text} {verb.text}”: somebody told it otherwise later."
        return Link(earlier, mention, Stance.CONTRADICTS, {late.i, verb.i}, "told-since", reason, 0.55)
    return None


def admission_shown(desk: Desk, verb: Word) -> Link | None:
    """*Emails show him acknowledging that he had not read it*: an item in which the one who made the claim takes it back."""
    if verb.tag != "VBG" or verb.lemma not in lexicon.words("links", "admission.words") or verb.quote >= 0:
        return None
    start, _ = desk.parse.sentence(verb)
    mention = next((desk.mention_of[i] for i in range(start, verb.i) if i in desk.mention_of), None)
    if mention is None or mention.first - start > 3 or mention.kind in (EvidenceKind.WITNESS, EvidenceKind.EXPERT):
        return None
    between = desk.parse.words[mention.last : verb.i]
    shows = any(w.low in lexicon.words("links", "shows_somebody") for w in between)
    who = next((w for w in reversed(between) if w.nominal and w.i == verb.i - 1), None)
    speaker = desk.speakers.resolve(who) if who is not None else None
    if not shows or not isinstance(speaker, Figure):
        return None
    said = subtree(verb) - {verb.i}
    for earlier in desk.before(start - 1, limit=8):
        near = verb.sent - desk.parse.words[earlier.last].sent <= _REACH
        theirs = earlier.speaker == speaker or not isinstance(earlier.speaker, Figure)
        if not near or not theirs or no_fact(earlier) or earlier.last >= start:
            continue
        alike = likeness(desk.parse, earlier.content, said, denied=_is_denied(earlier))
        challenged = any(
            link.claim is earlier
            and link.stance is Stance.CONTRADICTS
            and verb.sent - desk.parse.words[max(link.cue)].sent <= 1
            for link in desk.links
        )
        if challenged or (earlier.speaker == speaker and alike.shared and (alike.differs or _is_denied(earlier))):
            reason = "The item is said to have the same person admit it."
            return Link(earlier, mention, Stance.CONTRADICTS, {verb.i}, "admission-shown", reason, 0.55)
    return None


def past_deed(desk: Desk, verb: Word) -> Link | None:
    """*She says she fought the toll from the first day. She voted for it twice*, *..., but he initially supported the war*."""
    if verb.quote >= 0 or verb.i in desk.by_verb or children(verb, "neg") or verb.tag not in ("VBD", "VBN"):
        return None
    if verb.lemma not in lexicon.words("links", "position_for", "position_against"):
        return None
    told = desk.statement_of.get(verb.i)
    who, how = subject(verb)
    if who is None or how == "passive" or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    speaker = desk.speakers.resolve(verb.head if verb.dep == "relcl" else who)
    early = _early(verb)
    for claim in desk.before(verb.i + 30, limit=8):
        same = desk.parse.words[claim.first].sent == verb.sent
        near = same or 0 < verb.sent - desk.parse.words[claim.last].sent <= 2
        if not near or claim.speaker != speaker or not isinstance(speaker, Figure) or verb.i in claim.content:
            continue
        if (same and early is None and not _set_off(verb)) or (told is not None and told.speaker == speaker):
            continue
        if not _own_stance(desk, claim) or not _against(
            desk, claim, verb, early=early is not None and early.pos == "ADV"
        ):
            continue
        content = {i for i in subtree(verb) if i not in claim.content and i not in claim.cue}
        mention = _item(desk, content) or over_words(desk.parse, _run(content, verb.i), EvidenceKind.STATEMENT)
        desk.keep(mention)
        cue = {verb.i} if early is None or early.pos == "ADP" else {early.i, verb.i}
        reason = "The article tells what the same person did or held at another time."
        return Link(claim, mention, Stance.CONTRADICTS, cue, "past-deed", reason, 0.55)
    return None


def _own_stance(desk: Desk, claim: Statement) -> bool:
    """The claim is about whoever makes it: *I opposed it*, *she was against it*; a bare quoted predicate of theirs as well."""
    words = [desk.parse.words[i] for i in sorted(claim.content)]
    verb = next((w for w in words if w.verbal and (w.dep in ("ccomp", "ROOT") or w.head.i not in claim.content)), None)
    if verb is None:
        return claim.rule == "call" or words[0].tag in ("VBD", "VBN")
    own = children(verb, "nsubj", "nsubjpass")
    if not own:
        return words[0].verbal
    return own[0].low in _FIRST_PERSON or (
        own[0].low in ("he", "she", "they") and desk.speakers.resolve(own[0]) is claim.speaker
    )


def _against(desk: Desk, claim: Statement, verb: Word, *, early: bool) -> bool:
    """The deed goes the other way than the claimed stance, on the same matter, or the claim leaves no room for it."""
    words = [desk.parse.words[i] for i in claim.content]
    lemmas = {w.lemma for w in words} | {w.low for w in words}
    pro = bool(lemmas & lexicon.words("links", "position_for", "position_pro"))
    con = bool(lemmas & lexicon.words("links", "position_against", "position_con"))
    negated = sum(w.dep == "neg" or w.low == "never" for w in words) % 2 == 1
    if pro == con:
        return False
    stands_for = pro != negated
    for_it = verb.lemma in lexicon.words("links", "position_for") and not any(
        p.low == "against" for p in children(verb, "prep")
    )
    if stands_for == for_it:
        return False
    matter = subtree(verb)
    shared = likeness(desk.parse, claim.content, matter).shared - {verb.lemma}
    pointed = [i for i in matter if i > verb.i] + ([*claim.content] if claim.first > verb.i else [])
    points = any(desk.parse.words[i].low in ("it", "them", "this", "that", "one") for i in pointed)
    return early or bool(shared) or points


def _early(verb: Word) -> Word | None:
    """*initially*, *once*, *in 2014*, *twice*."""
    early = lexicon.words("links", "early")
    for kid in verb.kids:
        if kid.low in early:
            return kid
        if kid.dep == "prep" and any(n.ent == "DATE" for n in kid.kids):
            return kid
    return None


def _set_off(verb: Word) -> bool:
    above = verb.head
    turn = any(k.dep == "cc" and k.low in ("but", "yet") for k in above.kids) if verb.dep == "conj" else False
    return turn or any(k.dep == "mark" and k.low in ("though", "although", "while") for k in verb.kids)


def _item(desk: Desk, content: set[int]) -> Mention | None:
    return next(
        (
            desk.mention_of[i]
            for i in sorted(content)
            if i in desk.mention_of and desk.mention_of[i].kind is not EvidenceKind.WITNESS
        ),
        None,
    )


def _run(content: set[int], middle: int) -> set[int]:
    """The unbroken run of words round the verb."""
    first = last = middle
    while first - 1 in content:
        first -= 1
    while last + 1 in content:
        last += 1
    return set(range(first, last + 1))


def _is_denied(claim: Statement) -> bool:
    return claim.verb is not None and claim.verb.lemma == "deny"

"""Links by what a speaker brings up for a claim, or who sides with it: *She said A. She pointed to the log*, *given the log*, *Ruiz agreed*,
*a letter confirming his eviction*.

What is cited with an express purpose is the business of `support`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.linking.verbs import person_kind
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_FEWEST = 3  # words of a phrase that stands for a claim
_PEOPLE = frozenset({EvidenceKind.EXPERT, EvidenceKind.WITNESS})
_ASIDES = frozenset({"not", "never", "n't", "only", "would", "could", "might", "may"})


def brought_up(desk: Desk, verb: Word) -> Link | None:
    """*She said the pier was weak and cited a survey*, *She said A. She pointed to a survey*: what a speaker gives for a claim."""
    if verb.lemma not in lexicon.words("links", "bring_up") or verb.tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    if verb.quote >= 0 or any(kid.low in _ASIDES for kid in verb.kids) or children(verb, "nsubjpass"):
        return None
    if any(kid.low == "as" for kid in verb.kids) or children(verb, "xcomp", "advcl"):
        # "cited it as proof", "pointed to it to say that": its own purpose stands beside it
        return None
    mention = brought(desk, verb)
    if mention is not None and any(
        w.low == "to" and w.tag == "TO" for w in desk.parse.words[mention.last : mention.last + 2]
    ):
        return None
    claim = _claim_of_giver(desk, verb) if mention is not None else None
    if mention is None or claim is None or mention.head.i in claim.content:
        return None
    reason = f"The speaker gives this source (“{desk.parse.text[verb.start : verb.end]}”)."
    return Link(claim, mention, Stance.SUPPORTS, {verb.i}, "brought-up", reason, 0.55)


def brought(desk: Desk, verb: Word) -> Mention | None:
    """The item that is cited or pointed to: a source, or a fact that can be looked up (a ruling, a vote, a case)."""
    things = children(verb, "dobj")
    if verb.lemma in ("point", "refer", "link", "allude", "turn"):
        things = [n for p in children(verb, "prep") if p.low == "to" for n in children(p, "pobj")]
    looked_up = lexicon.words("links", "looked_up")
    for noun in things:
        kind = EvidenceKind.OTHER if noun.lemma in looked_up and noun.pos == "NOUN" else None
        if noun.lemma in lexicon.words("links", "vague_item") or person_kind(desk.speakers, noun) is not None:
            continue
        mention = desk.mention_of.get(noun.i) or desk.mention_for(noun, kind=kind)
        if mention is not None and mention.kind not in _PEOPLE:
            return mention
    return None


def _claim_of_giver(desk: Desk, verb: Word) -> Statement | None:
    """What the same speaker says in this sentence before, or in the sentence right before."""
    start, _ = desk.parse.sentence(verb)
    own = next(iter(children(verb, "nsubj")), None)
    if verb.dep == "conj" and own is None:
        told = desk.by_verb.get(verb.head.i)
        return told if told is not None and _tells(told) and told.last < verb.i else None
    if own is None or own.i - start > 3:
        return None
    who = desk.speakers.resolve(own)
    if isinstance(who, Figure) and {t.lower() for t in who.name} & lexicon.words("evidence", "outlet"):
        # a newsroom goes on to its next source
        return None
    for statement in desk.before(start - 1, limit=3):
        near = verb.sent - desk.parse.words[statement.last].sent <= 1
        if near and statement.last < start and who is not None and statement.speaker == who and _tells(statement):
            return statement
    return None


def _tells(statement: Statement) -> bool:
    return statement.rule not in NO_FACTS and not statement.asks and not statement.negated


def given(desk: Desk, word: Word) -> Link | None:
    """*Given her past remarks, the plan is a retreat*: the item is a ground for the clause beside it."""
    if word.low not in ("given", "considering") or word.quote >= 0 or word.dep not in ("prep", "pcomp", "advcl"):
        return None
    nouns = children(word, "pobj", "dobj")
    mention = next((m for n in nouns if (m := desk.mention_of.get(n.i)) is not None), None)
    verb = word.head
    if mention is None or mention.kind in _PEOPLE or not verb.verbal:
        return None
    inside = subtree(word)
    told = desk.statement_of.get(verb.i)
    content = {i for i in subtree(verb) if i not in inside}
    if told is not None and word.i in told.content:
        return None
    claim = told or desk.narrate(content, "source-shows", "what the source is a ground for")
    if claim is None or len(claim.content) < _FEWEST or mention.head.i in claim.content:
        return None
    reason = f"The article gives the source as a ground (“{word.text}”)."
    return Link(claim, mention, Stance.SUPPORTS, {word.i}, "ground", reason, 0.5)


def sided(desk: Desk, verb: Word) -> Link | None:
    """*Ines Ruiz, an economist, agreed*, *The auditors came to the same conclusion*: an expert or a report sides with what stands before."""
    if not _sides(verb) or verb.quote >= 0 or children(verb, "neg", "nsubjpass") or verb.sent == 0:
        return None
    own = next(iter(children(verb, "nsubj")), None)
    mention = desk.mention_of.get(own.i) if own is not None else None
    if own is not None and mention is None and person_kind(desk.speakers, own) is None:
        mention = desk.mention_for(own)
    if own is not None and mention is None and own.ent == "ORG" and verb.lemma not in ("agree", "concur"):
        # an institution that comes to the same result has looked for itself
        mention = desk.mention_for(own, kind=EvidenceKind.EXPERT)
    if own is None or mention is None:
        return None
    named = verb.lemma in ("agree", "concur")
    about = [n for p in children(verb, "prep") for n in children(p, "pobj", "pcomp")] if named else []
    if children(verb, "ccomp", "xcomp") and verb.lemma == "agree":
        return None
    start, _ = desk.parse.sentence(verb)
    if own.i - start > 2 and any(w.low in lexicon.words("links", "contrast") for w in desk.parse.words[start : own.i]):
        return None
    who = desk.speakers.resolve(own)
    for statement in desk.before(start - 1, limit=2):
        near = verb.sent - desk.parse.words[statement.last].sent <= 1
        meant = not about or any(n.low in ("that", "this", "it") for n in about) or _shares(desk, statement, about)
        other = statement.claimant is not None and statement.speaker != who
        if near and meant and other and _tells(statement) and source_mention(desk, statement) is not mention:
            reason = f"The source sides with this (“{desk.parse.text[verb.start : verb.end]}”)."
            return Link(statement, mention, Stance.SUPPORTS, {verb.i}, "sided", reason, 0.5)
    return None


def _sides(verb: Word) -> bool:
    """*agreed*, *concurred*, *said much the same*, *reached the same conclusion*."""
    if verb.tag not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    if any(kid.low in _ASIDES for kid in verb.kids):
        return False
    if verb.lemma in ("agree", "concur"):
        return True
    same = [thing for thing in verb.kids if thing.dep in ("dobj", "advmod", "pobj", "npadvmod")]
    to = [n for p in children(verb, "prep") if p.low in ("to", "at") for n in children(p, "pobj")]
    verbs = lexicon.words("attribution", "say") | {"reach", "come", "draw", "arrive", "find", "offer"}
    return verb.lemma in verbs and any(
        n.low == "same"
        or (
            any(k.low in ("same", "similar") for k in n.kids)
            and n.lemma in ("conclusion", "point", "view", "thing", "result", "finding", "assessment", "argument")
        )
        for n in (*same, *to)
    )


def _shares(desk: Desk, statement: Statement, about: list[Word]) -> bool:
    return any(likeness(desk.parse, statement.content, subtree(n)).shared for n in about)


def confirming(desk: Desk, verb: Word) -> Link | None:
    """*a letter confirming his eviction*, *the log documents the delay*: the item, and the thing or event that it bears out."""
    if verb.lemma not in lexicon.words("links", "confirm_verb") or verb.quote >= 0:
        return None
    if any(kid.low in _ASIDES for kid in verb.kids) or children(verb, "nsubjpass", "aux"):
        return None
    hanging = verb.tag == "VBG" and verb.dep == "acl"
    owners = [verb.head] if hanging else children(verb, "nsubj") if verb.tag in ("VBD", "VBZ", "VBP") else []
    # "a letter by the court confirming ...": the parser hangs it on the court
    owners += [n.head.head for n in owners if n.dep == "pobj" and n.head.low in ("by", "from", "of")]
    mention = next((m for n in owners if (m := desk.mention_of.get(n.i)) is not None), None)
    thing = next(iter(children(verb, "dobj")), None)
    if mention is None or mention.kind in _PEOPLE or thing is None or thing.pos != "NOUN" or is_shell(thing):
        return None
    described = any(k.dep in ("poss", "prep", "acl") for k in thing.kids)
    content = subtree(thing)
    if not described or len(content) < _FEWEST or thing.i in desk.mention_of or mention.head.i in content:
        return None
    claim = desk.narrate(content, "claim-phrase", "what the source is said to confirm")
    if claim is None:
        return None
    said = desk.parse.text[verb.start : verb.end]
    return Link(
        claim, mention, Stance.SUPPORTS, {verb.i}, "confirming", f"The article says “{said}” of this source.", 0.5
    )


def echoing(desk: Desk, verb: Word) -> Link | None:
    """*She said that A, echoing a memo from the campaign*: what is echoed stands behind the statement."""
    said = verb.head
    # the parser may hang it on what is said
    statement = desk.by_verb.get(said.i) or desk.statement_of.get(said.i)
    if verb.tag != "VBG" or verb.dep != "advcl" or verb.quote >= 0 or statement is None or not _tells(statement):
        return None
    mention = next((m for n in children(verb, "dobj") if (m := desk.mention_for(n)) is not None), None)
    if mention is None or mention.kind in _PEOPLE or statement.first > verb.i:
        return None
    statement.content = trimmed(desk.parse, {i for i in statement.content if i < verb.i}) or statement.content
    reason = f"The source sides with this (“{desk.parse.text[verb.start : verb.end]}”)."
    return Link(statement, mention, Stance.SUPPORTS, {verb.i}, "sided", reason, 0.5)

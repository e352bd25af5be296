"""Who was there: people of whom the article tells that they saw, heard or took part in what is in dispute.

*Lynn Maddox, who sat across the aisle*, *a guard who was on duty that night*, *Ould said he was working in the cabin*, *"I was standing
right there," said a waiter*. Their words bear on what happened, whoever they are otherwise.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.mentions import Mention
from workbench.analysis.named_sources import extent
from workbench.analysis.speakers import Speakers, head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Parse, Word
from workbench.domain.vocab import EvidenceKind

_PAST = frozenset({"VBD", "VBN"})
_SELF = frozenset({"i", "we"})
_REACH = 20  # words between a name and the verb of its relative clause


def present_mentions(
    parse: Parse, speakers: Speakers, statements: list[Statement], known: frozenset[int]
) -> list[Mention]:
    """One mention wherever such a person is described or speaks, by name or by a noun, in order of the text. `known`: heads that are
    mentions already."""
    people = _present(parse, speakers, statements)
    if not people:
        return []
    found: dict[int, Mention] = {}
    for statement in statements:
        speaker = statement.speaker
        if speaker is None or not statement.source or speaker not in people:
            continue
        head = head_of(parse, statement.source)
        if head.i in known or head.i in found or head.pos not in ("NOUN", "PROPN"):
            continue
        first, last = extent(speakers.cast, head)
        reason = f"the article tells that they were there (“{people[speaker]}”)"
        found[head.i] = Mention(head, first, last, EvidenceKind.WITNESS, "witness", reason, 0.55)
    return [found[i] for i in sorted(found)]


def _present(parse: Parse, speakers: Speakers, statements: list[Statement]) -> dict[Figure | str, str]:
    """Speaker -> the words that tell of their presence."""
    people: dict[Figure | str, str] = {}
    for verb in parse.words:
        who = _described(verb) if verb.dep in ("relcl", "acl") and verb.quote < 0 else None
        if who is not None and _was_there(verb):
            meant = speakers.resolve(who)
            if meant is not None and not _for_others(meant, who, somebody=verb.dep == "relcl"):
                people.setdefault(meant, verb.text)
    for statement in statements:
        speaker = statement.speaker
        if speaker is None or speaker in people or not statement.source:
            continue
        head = head_of(parse, statement.source)
        seen = _own_presence(parse, statement)
        if seen is not None and not _for_others(speaker, head):
            people[speaker] = seen.text
    return people


def _described(verb: Word) -> Word | None:
    """The person whom the clause describes: *a man who sat behind her*, *a nurse working that night*."""
    relative = children(verb, "nsubj")
    if verb.dep == "relcl" and not (relative and relative[0].low == "who"):
        return None
    if verb.dep == "acl" and verb.tag != "VBG":
        return None
    who = verb.head
    while who.dep == "appos" and who.head.nominal:
        who = who.head
    return who if who.nominal and 0 < verb.i - who.i <= _REACH else None


def _own_presence(parse: Parse, statement: Statement) -> Word | None:
    """*said she saw the car*, *"I was there"*: the speaker is the subject of what is told."""
    for i in sorted(statement.content):
        verb = parse.words[i]
        if not verb.verbal or not _was_there(verb):
            continue
        subjects = children(verb, "nsubj")
        if not subjects:
            continue
        leads = statement.verb is not None and verb.head.i == statement.verb.i
        if (verb.quote >= 0 and subjects[0].low in _SELF) or (
            verb.quote < 0 and leads and subjects[0].low in ("he", "she", "they")
        ):
            return verb
    return None


def _for_others(speaker: Figure | str, head: Word, *, somebody: bool = False) -> bool:
    """Officials, politicians and those who speak for a side: what they took part in is their office. `somebody`: a "who" shows that the noun
    is one for a person."""
    office = lexicon.words("evidence", "presence.office", "counsel")
    if isinstance(speaker, Figure):
        if speaker.kind not in ("person", "unknown"):
            return True
        return any(office & set(role.lower().replace(",", " ").split()) for role in speaker.roles)
    return head.lemma in office or not (somebody or head.lemma in lexicon.words("people", "person_noun"))


def _was_there(verb: Word) -> bool:
    """A past act of perceiving, or of being at a place, that is not denied."""
    if not verb.verbal or children(verb, "neg") or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return False
    past = verb.tag in _PAST or verb.dep == "acl" or any(kid.tag == "VBD" for kid in children(verb, "aux"))
    if not past:
        return False
    if verb.lemma in lexicon.words("evidence", "presence.perceive"):
        return bool(children(verb, "dobj", "ccomp"))
    if verb.lemma in lexicon.words("evidence", "presence.join"):
        return bool(children(verb, "dobj"))
    places = [p for p in children(verb, "prep", "advmod", "prt", "acomp", "attr") if p.i > verb.i]
    if any(p.low in lexicon.words("evidence", "presence.there") for p in places):
        return verb.lemma == "be" or verb.lemma in lexicon.words("evidence", "presence.stay")
    scene = lexicon.words("evidence", "presence.scene")
    at_scene = any(noun.lemma in scene for p in places if p.dep == "prep" for noun in children(p, "pobj"))
    near = any(p.low in lexicon.words("evidence", "presence.near") for p in places)
    return (at_scene or near) and (verb.lemma == "be" or verb.lemma in lexicon.words("evidence", "presence.stay"))

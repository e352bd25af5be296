"""Links by somebody who says the same as another who spoke against a claim: *her friend said the same*, *Stapley remembers it in much the
same way*, *her recollection is shared by the secretary*.

The words tell only that two agree; against what is told by the link of the first.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.denials import voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 3  # sentences back
_ALIKE = frozenset({"same", "similar", "identical", "matching"})
_PEOPLE = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT, EvidenceKind.STATEMENT, EvidenceKind.DOCUMENT})
_IT = frozenset({"it", "that", "this", "thing", "event", "scene", "night", "day"})


def chorus(desk: Desk) -> list[Link]:
    """One link for each word of agreement with somebody who has just been set against a claim."""
    found: list[Link] = []
    for word in desk.parse.words:
        who = _who(word) if word.verbal and word.quote < 0 else None
        if who is None:
            continue
        first = _first_voice(desk, word, who, [*desk.links, *found])
        mention = _mention(desk, who) if first is not None else None
        if first is None or mention is None or mention is first.evidence or mention.head.i in first.claim.content:
            continue
        reason = "This source is reported to say the same as one who speaks against the claim."
        confidence = min(0.6, first.confidence)
        found.append(Link(first.claim, mention, Stance.CONTRADICTS, {word.i}, "in-chorus", reason, confidence))
    return found


def _who(verb: Word) -> Word | None:
    """Whoever is said to agree, or None."""
    if children(verb, "neg") or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    if verb.lemma in lexicon.words("disputes", "chorus.share") and children(verb, "nsubjpass"):
        tale = children(verb, "nsubjpass")[0]
        owned = any(kid.dep in ("poss", "det") and kid.low not in ("no", "a", "an") for kid in tale.kids)
        if tale.lemma not in lexicon.words("disputes", "dissent.tale", "chorus.tale") or not owned:
            return None
        return next((n for by in children(verb, "agent") for n in children(by, "pobj")), None)
    if not (_says_the_same(verb) or _sees_it_so(verb) or _tells_alike(verb)):
        return None
    who, how = subject(verb)
    if who is not None and who.i > verb.i:
        # the parser took "the same" for the subject
        who = next((kid for kid in children(verb, "nsubj") if kid.i < verb.i), None)
    return who if who is not None and how not in ("told", "passive", "expletive") else None


def _says_the_same(verb: Word) -> bool:
    """*said the same*, *told police the same thing*."""
    if verb.lemma not in lexicon.words("disputes", "dissent.say"):
        return False
    for thing in children(verb, "dobj", "dative", "attr", "acomp", "npadvmod", "nsubj"):
        if thing.i < verb.i:
            continue
        same = thing.low == "same" or (thing.lemma == "thing" and any(kid.low == "same" for kid in thing.kids))
        if same and not children(thing, "prep", "relcl"):
            return True
    return False


def _sees_it_so(verb: Word) -> bool:
    """*remembers it in much the same way*, *described it the same way*."""
    if verb.lemma not in lexicon.words("disputes", "dissent.tell", "chorus.see"):
        return False
    if not any(thing.lemma in _IT for thing in children(verb, "dobj")):
        return False
    ways = [n for p in children(verb, "prep") if p.low == "in" for n in children(p, "pobj")]
    ways += children(verb, "npadvmod", "dobj")
    ways += [kid for thing in children(verb, "dobj") for kid in children(thing, "npadvmod")]
    return any(
        way.lemma in ("way", "term", "fashion", "manner") and any(kid.low in _ALIKE for kid in way.kids) for way in ways
    ) or any(kid.low in ("similarly", "likewise") for kid in children(verb, "advmod"))


def _tells_alike(verb: Word) -> bool:
    """*gave a similar account*, *told the same story*."""
    tales = lexicon.words("disputes", "dissent.tale", "chorus.tale")
    return verb.lemma in lexicon.words("disputes", "dissent.tell") and any(
        thing.lemma in tales and any(kid.low in _ALIKE for kid in children(thing, "amod"))
        for thing in children(verb, "dobj")
    )


def _first_voice(desk: Desk, verb: Word, who: Word, links: list[Link]) -> Link | None:
    """The latest link against a claim whose source spoke in the sentences before."""
    best: Link | None = None
    speaker = desk.speakers.resolve(who)
    here = min(subtree(who) | {verb.i})
    before = next((s for s in desk.before(here, limit=4) if s.source and s.last < here), None)
    for link in links:
        if link.stance is not Stance.CONTRADICTS or link.evidence is None or not link.cue:
            continue
        last = max(*link.cue, link.evidence.head.i)
        # "Her friend, too, said the same" may stand in the sentence of the first
        if last >= verb.i or verb.sent - desk.parse.words[last].sent > _REACH or link.claim.first > here:
            continue
        if link.evidence.kind not in _PEOPLE or desk.speakers.resolve(link.evidence.head) is speaker:
            continue
        if link.claim.speaker is not None and link.claim.speaker is speaker:
            continue
        if before is not None and not _of_the_link(desk, before, link):
            # somebody else has spoken since
            continue
        if best is None or last >= max(*best.cue, best.evidence.head.i if best.evidence else 0):
            best = link
    return best


def _of_the_link(desk: Desk, said: Statement, link: Link) -> bool:
    """What was said last is what the link goes by, or by the same source."""
    assert link.evidence is not None
    head = link.evidence.head
    return bool(link.cue & said.cue) or head.i in said.source or desk.speakers.resolve(head) is said.speaker


def _mention(desk: Desk, who: Word) -> Mention | None:
    """*The tour's wardrobe assistant, Moira Stapley*: by the name."""
    name = _name_beside(desk, who)
    if name is not None:
        return desk.mention_for(name, kind=EvidenceKind.STATEMENT)
    found = voice(desk, who)
    if found is None and who.pos in ("NOUN", "PROPN"):
        found = desk.mention_for(who, kind=EvidenceKind.STATEMENT)
    return found


def _name_beside(desk: Desk, who: Word) -> Word | None:
    """The name after the comma; the parser may hang it elsewhere."""
    words, end = desk.parse.words, desk.parse.sentence(who)[1]
    if who.pos != "NOUN" or who.i + 2 >= end or words[who.i + 1].text != ",":
        return None
    name = words[who.i + 2]
    while name.dep == "compound" and name.head.i == name.i + 1:
        name = name.head
    return name if name.i in desk.speakers.cast.at else None

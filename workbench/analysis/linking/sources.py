"""Links by what a source says: *the poll found that ...* (origin), *but records show ...* against a claim, *despite video*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_SHOWS = frozenset({"show", "reveal", "depict", "indicate", "suggest", "prove", "document"})
_TALK = frozenset(
    {EvidenceKind.WITNESS, EvidenceKind.EXPERT, EvidenceKind.POST, EvidenceKind.DOCUMENT, EvidenceKind.WEB_PAGE}
)
NO_FACTS = frozenset({"intent", "ask-to", "adjective", "stance", "verb-preposition"})
_GIVING = frozenset({"cite", "point", "quote", "reference", "link", "invoke"})
_TALES = frozenset({"story", "picture", "account", "tale", "version", "narrative"})
# Pointed to without being an item that anybody could ask for.
_VAGUE = frozenset({"fact", "number", "rate", "evidence", "case"})
_FOUND = frozenset({"find", "conclude", "determine", "estimate", "calculate", "discover"})
_SPEAKING_KINDS = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT})


def origin(desk: Desk, statement: Statement) -> Link | None:
    """A study, a poll, records that are said to show something: the source supports the statement that it is the origin of."""
    mention = source_mention(desk, statement)
    if mention is None or statement.rule in NO_FACTS or statement.rule == "call" or statement.verb is None:
        return None
    if mention.rule == "link-source" or not _finds(mention, statement.verb):
        return None
    found = statement.verb.lemma in lexicon.words("evidence", "finding") or statement.rule == "according-to"
    if mention.kind is EvidenceKind.STATEMENT or (mention.kind in _TALK and not found):
        return None
    if _denied(statement.verb) or desk.judged((statement.verb.i,), rule="rating"):
        return None
    opening = {desk.parse.words[i].low for i in sorted(statement.content)[:2]}
    if len(statement.content) < 3 or opening & {"no", "not"}:
        return None
    cue = desk.parse.said(statement.cue)
    reason = f"The article gives this source for the statement (“{cue}”)."
    return Link(statement, mention, Stance.SUPPORTS, set(statement.cue), "source-says", reason, 0.7, origin=True)


def _finds(mention: Mention, verb: Word) -> bool:
    """Not *to determine*; a person who is named must have found it, and a newspaper that reports is only where it stood."""
    if any(kid.low == "to" and kid.dep == "aux" for kid in verb.kids) and verb.head.lemma not in ("appear", "seem"):
        return False
    if mention.rule != "named-source":
        return True
    if mention.kind is EvidenceKind.EXPERT:
        return verb.lemma in _FOUND
    return verb.lemma != "report"


def source_mention(desk: Desk, statement: Statement) -> Mention | None:
    """The evidence mention that is the speaker of a statement."""
    if not statement.source:
        return None
    head = head_of(desk.parse, statement.source)
    return desk.mention_of.get(head.i)


def _denied(verb: Word) -> bool:
    """*does not show*, *does not appear to show*."""
    above = verb.dep == "xcomp" and verb.head.lemma in ("appear", "seem")
    return bool(children(verb, "neg")) or (above and bool(children(verb.head, "neg")))


def otherwise(desk: Desk, verb: Word) -> Link | None:
    """*State records tell a different story*, *the video shows otherwise*."""
    if verb.lemma not in lexicon.words("links", "otherwise_verb") or verb.quote >= 0 or children(verb, "neg"):
        return None
    if any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    different = any(
        kid.low in ("otherwise", "opposite")
        or (kid.lemma in _TALES and any(k.low in ("different", "opposite", "another") for k in kid.kids))
        for kid in children(verb, "dobj", "advmod", "acomp", "attr", "xcomp")
    )
    mention = next((m for noun in children(verb, "nsubj") if (m := desk.mention_for(noun)) is not None), None)
    if not different or mention is None or mention.kind in _SPEAKING_KINDS:
        return None
    for earlier in desk.before(mention.first - 1, limit=3):
        near = mention.head.sent - desk.parse.words[earlier.last].sent <= 1
        if earlier.last < mention.first and near and earlier.rule not in NO_FACTS:
            reason = "The article says that the source shows something else."
            return Link(earlier, mention, Stance.CONTRADICTS, {verb.i}, "otherwise", reason, 0.65)
    return None


def not_shown(desk: Desk, verb: Word) -> Link | None:
    """*She said he grabbed her. The photograph does not show a grab, but ...*: the claim that shares a word with what is not to be seen."""
    silent = [n for n in children(verb, "dobj") if n.lemma == "mention" and any(k.low == "no" for k in n.kids)]
    named = verb.lemma in ("show", "support", "reveal", "depict", "mention", "contain", "confirm")
    if not (named or (verb.lemma == "make" and silent)) or verb.quote >= 0:
        return None
    if not (children(verb, "neg") or silent) or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    mention = next((desk.mention_of[n.i] for n in children(verb, "nsubj") if n.i in desk.mention_of), None)
    things = [n for noun in silent for p in children(noun, "prep") for n in children(p, "pobj")] or children(
        verb, "dobj"
    )
    if mention is None or mention.kind in _SPEAKING_KINDS or not things:
        return None
    what = subtree(things[0])
    for earlier in desk.before(mention.first - 1, limit=3):
        near = mention.head.sent - desk.parse.words[earlier.last].sent <= 1
        told = earlier.speaker is not None and not earlier.asks and earlier.rule not in NO_FACTS
        if earlier.last < mention.first and near and told and likeness(desk.parse, earlier.content, what).shared:
            reason = "The article says that the source does not show what was said."
            return Link(earlier, mention, Stance.CONTRADICTS, {verb.i}, "not-shown", reason, 0.55)
    return None


def showing(desk: Desk, verb: Word) -> Link | None:
    """*a video showing the child alive*: what the source is said to show is the claim, and the source its origin."""
    hanging = verb.tag == "VBG" and verb.dep in ("acl", "advcl", "xcomp")
    own = children(verb, "nsubj")
    relative = verb.dep == "relcl" and bool(own) and own[0].low in ("that", "which") and not _denied(verb)
    if verb.lemma not in _SHOWS or not (hanging or relative) or any(kid.tag == "MD" for kid in verb.kids):
        return None
    mention = desk.mention_of.get(verb.head.i)
    for noun in children(verb.head, "nsubj", "nsubjpass") if mention is None and verb.dep in ("advcl", "xcomp") else []:
        mention = desk.mention_of.get(noun.i)
    things = children(verb, "dobj", "ccomp")
    if mention is None or not things:
        return None
    content = subtree(things[0])
    if not any(desk.parse.words[i].verbal for i in content):
        return None
    claim = desk.narrate(content, "source-shows", "what the source is said to show")
    if claim is None:
        return None
    reason = f"The article says what this source is “{verb.text}”."
    return Link(claim, mention, Stance.SUPPORTS, {verb.i}, "source-shows", reason, 0.6, origin=True)


def based_on(desk: Desk, word: Word) -> Link | None:
    """*she estimated A, based on police records*: the source behind a statement."""
    if word.low != "based" or word.quote >= 0:
        return None
    nouns = [noun for prep in children(word, "prep") if prep.low in ("on", "upon") for noun in children(prep, "pobj")]
    mention = next((desk.mention_for(noun) for noun in nouns if noun.lemma not in _VAGUE), None)
    statement = desk.statement_of.get(word.i) or next(
        (s for i in range(*desk.parse.sentence(word)) if (s := desk.by_verb.get(i)) is not None and i < word.i), None
    )
    if mention is None or statement is None or statement.rule in NO_FACTS:
        return None
    reason = "The statement is said to be based on this source."
    return Link(statement, mention, Stance.SUPPORTS, {word.i}, "based-on", reason, 0.6)


def correction(desk: Desk, statement: Statement) -> Link | None:
    """*He said 81 percent. The actual number is 15 percent, according to the bureau*: the source corrects what was said before."""
    actual = lexicon.words("links", "actual")
    marker = next(
        (desk.parse.words[i] for i in sorted(statement.content)[:6] if desk.parse.words[i].low in actual), None
    )
    if marker is None or statement.verb is None or marker.quote >= 0:
        return None
    head = head_of(desk.parse, statement.source) if statement.source else None
    mention = desk.mention_of.get(head.i) if head is not None else None
    if mention is None and head is not None and head.pos != "PRON":
        mention = desk.mention_for(head, kind=EvidenceKind.REPORT)
    if mention is None:
        return None
    for earlier in desk.before(statement.first - 1, limit=3):
        near = desk.parse.words[statement.first].sent - desk.parse.words[earlier.last].sent <= 2
        alike = likeness(desk.parse, earlier.content, statement.content)
        if marker.low != "actual" and not (alike.shared and alike.differs):
            continue
        if earlier.last < statement.first and near and earlier.speaker != statement.speaker:
            reason = f"“{marker.text}” corrects what was said before."
            return Link(earlier, mention, Stance.CONTRADICTS, {marker.i} | statement.cue, "correction", reason, 0.55)
    return None


def citing(desk: Desk, verb: Word) -> Link | None:
    """*she said A, citing police records*, *pointing to a study*: the speaker's own source."""
    if verb.tag != "VBG" or verb.lemma not in _GIVING or verb.quote >= 0:
        return None
    things = children(verb, "dobj") or [n for p in children(verb, "prep") if p.low == "to" for n in children(p, "pobj")]
    items = [noun for noun in things if noun.lemma not in _VAGUE]
    looked_up = lexicon.words("links", "looked_up")
    kinds = [(n, EvidenceKind.OTHER if n.pos == "NOUN" and n.lemma in looked_up else None) for n in items]
    mention = next((m for noun, kind in kinds if (m := desk.mention_for(noun, kind=kind)) is not None), None)
    if mention is None:
        return None
    denied = _denied_with(desk, verb, mention)
    if denied is not None:
        return denied
    start, _ = desk.parse.sentence(verb)
    for i in range(verb.i - 1, start - 1, -1):
        statement = desk.by_verb.get(i)
        if statement is not None and statement.rule not in NO_FACTS and statement.last < verb.i + 1:
            reason = f"The speaker gives this source (“{verb.text}”)."
            return Link(statement, mention, Stance.SUPPORTS, {verb.i}, "citing", reason, 0.6)
    return None


def _denied_with(desk: Desk, verb: Word, mention: Mention) -> Link | None:
    """*They denied the allegations, pointing to the inspection report*: what is pointed to stands against what is denied."""
    above = verb.head
    if verb.dep != "advcl" or above.lemma not in lexicon.words("links", "deny_verb", "deny_more"):
        return None
    for thing in children(above, "dobj"):
        found = claim_behind(desk, thing) if is_shell(thing) else None
        if found is not None and mention.head.i not in found.claim.content:
            reason = f"Whoever denies this gives the source for it (“{verb.text}”)."
            cue = {above.i, verb.i}
            return Link(found.claim, mention, Stance.CONTRADICTS, cue, "denied-with", reason, 0.55, set(found.words))
    return None


def on_film(desk: Desk, word: Word) -> Link | None:
    """*The blow was captured on video*: the clause is what the film shows."""
    mention = desk.mention_of.get(word.i) or (desk.mention_for(word) if word.lemma == "camera" else None)
    if mention is None or word.dep != "pobj" or word.head.low != "on":
        return None
    verb = word.head.head
    if verb.lemma not in lexicon.words("links", "on_film") or children(verb, "neg"):
        return None
    subjects = children(verb, "nsubjpass")
    if not subjects or subjects[0].low in ("which", "that", "who"):
        return None
    inner = children(verb, "xcomp", "advcl")
    content = subtree(subjects[0]) | (subtree(inner[0]) if inner else subtree(verb) - subtree(word.head))
    claim = desk.narrate(content, "source-shows", "what the source is said to show")
    if claim is None:
        return None
    cue = {verb.i, word.head.i}
    return Link(claim, mention, Stance.SUPPORTS, cue, "on-film", "The article says that it was filmed.", 0.6)


def despite(desk: Desk, word: Word) -> Link | None:
    """*Despite video that showed otherwise, she said A*."""
    if word.low not in lexicon.words("links", "preposition") or word.quote >= 0:
        return None
    nouns = [kid for kid in word.kids if kid.dep == "pobj" and kid.lemma != "fact"]
    if nouns and is_shell(nouns[0]) and nouns[0].i not in desk.mention_of:
        return _despite_claim(desk, word, nouns[0])
    if not nouns or (is_shell(nouns[0]) and nouns[0].i not in desk.mention_of):
        return None
    mention = next((desk.mention_of[i] for i in sorted(subtree(nouns[0])) if i in desk.mention_of), None)
    mention = mention or desk.mention_for(nouns[0])
    if mention is None:
        return None
    start, end = desk.parse.sentence(word)
    inside = subtree(word)
    for i in range(start, end):
        statement = desk.by_verb.get(i)
        if statement is None or i in inside or statement.rule in NO_FACTS:
            continue
        if word.i in statement.content and statement.first < word.i - 2:
            # "she insisted A, despite records": the contrast is the narrator's
            statement.content = trimmed(desk.parse, {k for k in statement.content if k < word.i})
        if not statement.content & inside:
            reason = f"“{word.text}” sets the source against this claim."
            return Link(statement, mention, Stance.CONTRADICTS, {word.i}, "despite", reason, 0.6)
    return None


def _despite_claim(desk: Desk, word: Word, noun: Word) -> Link | None:
    """*Despite her claim that the bridge was closed, records show ...*: the claim stands in the phrase, the source outside."""
    found = claim_behind(desk, noun)
    if found is None:
        return None
    inside, (start, end) = subtree(word), desk.parse.sentence(word)
    show = lexicon.words("evidence", "frame.show")
    look = lexicon.words("links", "look_verb")
    for i in range(start, end):
        mention = desk.mention_of.get(i)
        if i in inside or mention is None or i in found.claim.content:
            continue
        over = mention.head.head
        shows = mention.head.dep == "nsubj" and over.lemma in show
        # "despite his claim, a judge ruled against him after hearing the tape"
        looked_at = mention.head.dep == "dobj" and over.lemma in look and over.tag in ("VBG", "VBD", "VBN")
        if (shows or looked_at) and not _denied(over):
            reason = f"“{word.text}” sets the source against this claim."
            return Link(
                found.claim, mention, Stance.CONTRADICTS, {word.i}, "despite-claim", reason, 0.6, set(found.words)
            )
    return None

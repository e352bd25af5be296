"""Links by somebody's dissent from what was just said: *most economists disagree*, *her nurse said otherwise*, *he told a different story*,
*even though many observers doubt that*.

The claim is what another speaker has been reported to say right before; a group or a person must be named for the dissent.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.denials import whoever
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 2  # sentences back
_POINTING = frozenset({"this", "that", "it", "they", "such", "so", "these", "those", "one"})
_SEVERAL = frozenset({"many", "most", "some", "others", "few"})
_APART = frozenset({"about", "over", "among", "on", "between", "whether", "how"})  # "disagree over": with each other
_HARDLY = frozenset({"few", "no", "hardly", "little", "none"})
_OFTEN = frozenset({"often", "frequently", "sometimes", "usually", "rarely", "always", "initially", "once", "first"})
_LONG = 30  # words: a long speech holds more than what somebody doubts
_OPINION = frozenset({"should", "ought", "must", "need", "best", "better", "want", "like", "hope"})
_SAW = frozenset({"testify", "swear", "recall", "remember"})


def dissent(desk: Desk, word: Word) -> Link | None:
    """Whoever is said to see it otherwise is set against the statement before."""
    verb = _verb_of(word)
    if verb is None or verb.quote >= 0 or word.quote >= 0 or not _stated(verb, refused=_assents(word)):
        return None
    inside = desk.statement_of.get(verb.i)
    if inside is not None and verb.i not in inside.cue and not _cut_off(desk, verb, inside):
        return None
    who, how = subject(verb)
    if how in ("passive", "told") and _assents(word):
        who, how = next(iter(children(verb, "nsubjpass")), None), "subject"
    if who is None or how in ("told", "passive", "expletive") or not _a_speaker(desk, who):
        return None
    if word.dep == "acomp" and not (who.tag in ("NNS", "NNPS") or who.low in _SEVERAL or _turned(desk, verb)):
        # "she was skeptical when she met him": how one person felt
        return None
    found = _claim(desk, verb, word, who)
    if found is None or who.i in found.claim.content or who.i in found.claim.source:
        return None
    mention = _voice(desk, who, verb)
    if mention is None or mention.head.i in found.claim.content:
        return None
    reason = f"The source is reported to see it otherwise (“{word.text}”)."
    confidence = 0.85 * found.confidence
    return Link(
        found.claim, mention, Stance.CONTRADICTS, {verb.i, word.i}, "dissent", reason, confidence, set(found.words)
    )


def _turned(desk: Desk, verb: Word) -> bool:
    """But or however, at the beginning of the sentence or on the verb."""
    return desk.turned(verb) or any(kid.low in lexicon.words("links", "contrast.turns") for kid in verb.kids)


def _verb_of(word: Word) -> Word | None:
    """The verb of the clause in which the word tells dissent."""
    if word.lemma in lexicon.words("disputes", "dissent.verb", "doubt.verb") and word.verbal:
        beg = word.lemma == "beg" and not any(kid.lemma == "differ" for kid in children(word, "xcomp"))
        return None if beg else word
    if _assents(word) and _refused(word):
        return word if word.verbal else word.head
    if word.low in lexicon.words("disputes", "dissent.adjective") and word.dep == "acomp":
        above = word.head
        return above if above.lemma in ("be", "remain") and word.dep == "acomp" else None
    if word.low in lexicon.words("disputes", "dissent.manner") and word.dep in ("advmod", "dobj", "acomp", "ccomp"):
        return (
            word.head if word.head.lemma in lexicon.words("disputes", "dissent.say") and word.i > word.head.i else None
        )
    if word.low in lexicon.words("disputes", "dissent.unlike") and word.dep == "amod":
        tale = word.head
        told = tale.head
        right = tale.lemma in lexicon.words("disputes", "dissent.tale") and tale.dep == "dobj"
        return told if right and told.lemma in lexicon.words("disputes", "dissent.tell") else None
    return None


def _assents(word: Word) -> bool:
    return word.lemma in lexicon.words("disputes", "dissent.assent")


def _refused(word: Word) -> bool:
    """*few agree*, *she does not buy it*, *they are not convinced*."""
    over = word if word.tag in ("VB", "VBP", "VBZ", "VBD") else word.head if word.dep == "acomp" else None
    if over is None and word.tag == "VBN" and children(word, "auxpass"):
        over = word
    if over is None:
        return False
    return bool(children(over, "neg")) or any(_hardly(who) for who in children(over, "nsubj", "nsubjpass"))


def _hardly(who: Word) -> bool:
    """*few economists*, *no expert*, but not *a few*."""
    near = [who, *who.kids]
    some = any(kid.low in ("a", "quite") for one in near for kid in one.kids)
    return any(one.low in _HARDLY for one in near) and not some


def _stated(verb: Word, *, refused: bool = False) -> bool:
    """Told as a fact of the article: not denied, not only possible, no question."""
    if (children(verb, "neg") and not refused) or any(
        kid.tag == "MD" or kid.low == "to" for kid in children(verb, "aux")
    ):
        return False
    if any(kid.low in _OFTEN for kid in verb.kids) or any(
        kid.low in ("if", "whether", "unless", "because") for kid in verb.kids
    ):
        return False
    return verb.dep not in ("relcl", "acl", "csubj") and not (verb.dep == "ccomp" and verb.head.verbal)


def _cut_off(desk: Desk, verb: Word, inside: Statement) -> bool:
    """The parser hung the narrator's aside on what was said: *they warned that A, even though observers doubt it*."""
    marks = [kid for kid in children(verb, "mark") if kid.low in ("although", "though", "while")]
    if not marks or marks[0].i not in inside.content or marks[0].i <= inside.first + 2:
        return False
    end = marks[0].i - 1 if desk.parse.words[marks[0].i - 1].low == "even" else marks[0].i
    while end - 1 > inside.first and desk.parse.words[end - 1].punct:
        end -= 1
    for i in [i for i in inside.content if i >= end]:
        desk.statement_of.pop(i, None)
    inside.content = {i for i in inside.content if i < end}
    return True


def _a_speaker(desk: Desk, who: Word) -> bool:
    """A person, an office or a group: by name or by a noun for people."""
    if who.pos == "PRON":
        return who.low in ("he", "she") or who.low in _SEVERAL
    people = lexicon.words("people", "person_noun", "speaking_thing") | lexicon.words("disputes", "expert", "partisan")
    return who.i in desk.speakers.cast.at or who.lemma in people


def _voice(desk: Desk, who: Word, verb: Word) -> Mention | None:
    if who.lemma in lexicon.words("disputes", "expert") and who.i not in desk.speakers.cast.at:
        return desk.mention_for(who, kind=EvidenceKind.EXPERT)
    if verb.lemma in _SAW and who.pos != "PRON":
        return desk.mention_of.get(who.i) or desk.mention_for(who, kind=EvidenceKind.WITNESS)
    return whoever(desk, who)


def _claim(desk: Desk, verb: Word, word: Word, who: Word) -> Reference | None:
    things = children(verb, "dobj")
    if _assents(word) and things:
        if is_shell(things[0]):
            found = claim_behind(desk, things[0], opponent=who)
            return found if found is not None and found.how != "the phrase itself" else None
        return _before(desk, verb, who) if things[0].low in _POINTING else None
    if verb.lemma in lexicon.words("disputes", "dissent.verb", "dissent.assent") or word.dep == "acomp":
        preps = [p for w in (verb, word) for p in children(w, "prep")]
        if any(p.low in _APART for p in preps) or children(word, "advcl") or children(verb, "advcl"):
            return None
        for thing in (n for p in preps if p.low in ("with", "of", "at") for n in children(p, "pobj")):
            if is_shell(thing):
                found = claim_behind(desk, thing, opponent=who)
                return found if found is not None and found.how != "the phrase itself" else None
            pointed = any(kid.low in ("this", "that", "these", "those", "such") for kid in children(thing, "det"))
            return _before(desk, verb, who, by=None if pointed else thing)
        if children(verb, "ccomp", "xcomp", "advcl") and verb is word and verb.lemma != "beg":
            return None
    clauses = children(verb, "ccomp") if verb.lemma == "doubt" else children(word, "ccomp")
    things = children(verb, "dobj") if verb.lemma == "doubt" else []
    if clauses:
        return _before(desk, verb, who, told=subtree(clauses[0]))
    for thing in things:
        if is_shell(thing):
            found = claim_behind(desk, thing, opponent=who)
            return found if found is not None and found.how != "the phrase itself" else None
        if thing.low not in _POINTING:
            return None
    if verb.lemma == "doubt" and not things:
        return None
    return _before(desk, verb, who)


def _before(
    desk: Desk, verb: Word, who: Word, *, by: Word | None = None, told: set[int] | None = None
) -> Reference | None:
    """What another speaker was reported to say right before. `by`: whom the dissent names; `told`: what is doubted."""
    speaker, other = desk.speakers.resolve(who), desk.speakers.resolve(by) if by is not None else None
    here = verb.i
    for earlier in desk.before(here, limit=5):
        if earlier.last >= here or who.i in earlier.source or verb.i in earlier.cue:
            continue
        if verb.sent - desk.parse.words[earlier.last].sent > _REACH:
            return None
        if not _a_fact(desk, earlier) or earlier.speaker == speaker:
            continue
        if by is not None and by.low not in ("that", "this", "it") and earlier.speaker is not other:
            continue
        if told is not None and not _takes_up(desk, earlier, told):
            return None
        return Reference(earlier, frozenset(), "what was said before", 0.65)
    return None


def _a_fact(desk: Desk, earlier: Statement) -> bool:
    if not earlier.source or earlier.rule in (*NO_FACTS, "clause-think", "call") or earlier.asks:
        return False
    other = source_mention(desk, earlier)
    spoken = other is None or other.kind in (EvidenceKind.WITNESS, EvidenceKind.EXPERT, EvidenceKind.STATEMENT)
    words = [desk.parse.words[i] for i in earlier.content]
    opinion = len(words) > _LONG or any(w.lemma in _OPINION for w in words)
    return spoken and desk.states(earlier) and not opinion


def _takes_up(desk: Desk, earlier: Statement, told: set[int]) -> bool:
    """What is doubted points back or shares a word with what was said."""
    if any((w := desk.parse.words[i]).low in _POINTING and w.dep != "mark" for i in sorted(told)[:4]):
        return True
    return bool(likeness(desk.parse, earlier.content, told).shared)

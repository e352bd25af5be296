"""Links by a judgement of what was said: *"That is nonsense," Holt said*, *Holt denied it, saying that they were false*.

One speaker judges what another has just been reported to say, with a word for it. Denials are in `answers`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.claim_parts import likest
from workbench.analysis.linking.denials import speaking, voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance

# The rules by which somebody calls a claim false.
CALLED_FALSE = frozenset(
    {
        "called-false",
        "verdict-alone",
        "far-from-truth",
        "wrong-to-say",
        "accused-false",
        "announced-false",
        "contrary-to",
    }
)
_ROUND = 2  # sentences
_UNDER_HEADING = 10  # sentences
_REPEATED = 2  # words
_OPENING = 4  # words
_SHORT = 5  # words of an answer without a verb: "Absolutely false"
_ONE = frozenset({"this", "that", "it"})
_MANY = frozenset({"they", "these", "those"})


def evaluated(desk: Desk, word: Word) -> Link | None:
    """A judgement of something said: by the one who answers, on *that*, *they* or a noun for it, or as a whole answer by itself."""
    if word.low not in lexicon.words("links", "answer_word", "false_certain", "false_noun") or negated(word):
        return None
    judge = desk.statement_of.get(word.i)
    if judge is None or not judge.source or judge.claimant is None or word.i in judge.cue:
        return None
    found = _judged_thing(desk, word, judge)
    if found is None or found.claim is judge or found.claim.speaker == judge.speaker:
        return None
    claim = first_disputed(desk, behind_a_judgement(desk, found.claim), judge)
    if claim.speaker == judge.speaker:
        return None
    proposed = claim.verb is not None and claim.verb.lemma in lexicon.words("links", "advice")
    if not desk.states(claim) or proposed:
        return None
    mention = speaking(desk, judge)
    if mention is None or mention.head.i in claim.content:
        return None
    reason = f"{judge.claimant.name} is reported to answer it with “{word.text}”."
    return Link(
        claim,
        mention,
        Stance.CONTRADICTS,
        {word.i},
        "answered",
        reason,
        0.8 * found.confidence,
        set(found.words),
        third_party=judge.claimant.name,
    )


def _judged_thing(desk: Desk, word: Word, judge: Statement) -> Reference | None:
    if word.dep in ("acomp", "attr", "oprd") and word.head.lemma in ("be", "sound"):
        if any(kid.tag == "MD" or kid.low in ("if", "whether") for kid in children(word.head, "aux", "mark")):
            return None
        noun = next(iter(children(word.head, "nsubj")), None)
        if noun is None or word.head.dep == "relcl":
            return None
        if noun.low in _ONE:
            return None if _about_a_deed(word) or not opens(noun, judge) else _said_before(desk, judge)
        if noun.low in _MANY:
            return _behind_plural(desk, noun, judge)
        if is_shell(noun) and word.low in lexicon.words("links", "answer_word"):
            found = claim_behind(desk, noun, opponent=head_of(desk.parse, judge.source))
            return found if found is not None and found.how != "the phrase itself" else None
        return None
    start, end = desk.parse.sentence(word)
    words = [w for w in desk.parse.words[start:end] if w.i in judge.content and not w.punct]
    first = judge.first >= start
    alone = first and len(words) <= _SHORT and not any(w.verbal and w.lemma != "be" for w in words)
    return _said_before(desk, judge) if alone else None


def behind_a_judgement(desk: Desk, claim: Statement) -> Statement:
    """*Holt said the claim was false. Lang said the claim was false*: both mean the claim that Holt judged."""
    if not desk.judged(claim.content):
        return claim
    judging = (
        link.claim for link in desk.links if link.cue & claim.content and link.rule in (*CALLED_FALSE, "answered")
    )
    return next((one for one in judging if one is not claim), claim)


def first_disputed(desk: Desk, said: Statement, judge: Statement) -> Statement:
    """*X said A. "It is not A," Holt said. "That is false," Lang said*: where Holt has just disputed A, Lang does not judge Holt's words
    but joins in; unless what Lang judges is told for X."""
    for link in reversed(desk.links):
        if link.stance is not Stance.CONTRADICTS or link.evidence is None or not link.cue or link.claim is said:
            continue
        between = desk.parse.words[said.first].sent - desk.parse.words[max(link.cue)].sent
        if not 0 <= between <= _ROUND or link.claim.last > said.first or link.claim.speaker is None:
            continue
        if desk.speakers.resolve(link.evidence.head) == said.speaker and link.claim.speaker != judge.speaker:
            return link.claim
    return said


def not_credible(desk: Desk, word: Word) -> Link | None:
    """*"The allegations against her are not credible," Holt said*, *Holt did not find his account credible*, *she saw no merit in it*."""
    if word.low not in lexicon.words("disputes", "credible.words") or word.dep == "amod":
        return None
    holder = word.head if word.head.lemma in lexicon.words("disputes", "credible.hold") else None
    top = word
    while top.dep == "conj" and (top.head.pos == "ADJ" or top.head.dep == "acomp"):
        top = top.head
    noun = next(
        iter(children(top.head, "nsubj") if holder is None else children(word, "nsubj") or children(holder, "dobj")),
        None,
    )
    if noun is None or not is_shell(noun) or not _denied_of(word, top, holder):
        return None
    judge = desk.statement_of.get(word.i)
    who = next(iter(children(holder, "nsubj")), None) if holder is not None and judge is None else None
    if judge is not None and (not judge.source or judge.claimant is None):
        return None
    if judge is None and (who is None or word.quote >= 0):
        return None
    found = claim_behind(desk, noun, opponent=head_of(desk.parse, judge.source) if judge is not None else who)
    if found is None or (found.how == "the phrase itself" and not _tells_of_what(noun)):
        return None
    if found.how == "the phrase itself":
        named = desk.narrate(
            subtree(noun), "claim-phrase", "the article names the claim without stating it", outside=word.i
        )
        found = Reference(named, frozenset(), found.how, found.confidence) if named is not None else found
    if judge is not None and judge.speaker is not None and found.claim.speaker == judge.speaker:
        return None
    mention = speaking(desk, judge) if judge is not None else voice(desk, who) if who is not None else None
    if mention is None or mention.head.i in found.claim.content:
        return None
    reason = f"It is reported to be judged not “{word.text}”."
    third = judge.claimant.name if judge is not None and judge.claimant is not None else ""
    confidence = 0.75 * found.confidence
    return Link(
        found.claim,
        mention,
        Stance.CONTRADICTS,
        {word.i},
        "answered",
        reason,
        confidence,
        set(found.words),
        third_party=third,
    )


def _denied_of(word: Word, top: Word, holder: Word | None) -> bool:
    """A negation of this very word, or of the verb that it hangs on; no condition and nothing that only could be."""
    over = holder or top.head
    if any(kid.tag == "MD" or kid.low == "to" for kid in children(over, "aux")):
        return False
    if any(kid.low in ("if", "whether") for kid in children(over, "mark")):
        return False
    if top is not word:
        return any(kid.low in ("not", "nor", "neither") for kid in word.kids)
    return bool(children(over, "neg") or children(word, "neg")) or any(
        kid.low in ("not", "neither", "hardly") for kid in word.kids
    )


def _tells_of_what(noun: Word) -> bool:
    """*allegations against her*, *his account of the fire*: the phrase tells enough to be looked up."""
    return any(kid.low in ("against", "of", "about", "regarding") for kid in children(noun, "prep"))


def opens(pronoun: Word, judge: Statement) -> bool:
    """The answer begins with it; later on it may stand for something that the answer itself names."""
    return pronoun.i - judge.first <= _OPENING


def _about_a_deed(word: Word) -> bool:
    """*It is ridiculous to close the bridge*, *that is a lie he told*: judges something else than what was said before."""
    return bool(children(word, "xcomp", "ccomp", "advcl", "relcl") or children(word.head, "xcomp", "ccomp"))


def _behind_plural(desk: Desk, pronoun: Word, judge: Statement) -> Reference | None:
    """*denied the claims, saying they were false*: the noun for what was said, in the same sentence."""
    start, _ = desk.parse.sentence(pronoun)
    for i in range(pronoun.i - 1, start, -1):
        noun = desk.parse.words[i]
        if noun.tag == "NNS" and is_shell(noun) and i not in judge.source:
            found = claim_behind(desk, noun, opponent=head_of(desk.parse, judge.source))
            return found if found is not None and found.how != "the phrase itself" else None
    return None


def _said_before(desk: Desk, judge: Statement) -> Reference | None:
    """The statement of another speaker right before the answer."""
    here = min(judge.content | judge.source | judge.cue)
    for earlier in desk.before(here - 1, limit=4):
        distance = desk.parse.words[here].sent - desk.parse.words[earlier.last].sent
        if distance > 2:
            return None
        if another(desk, earlier, judge):
            return Reference(earlier, frozenset(), "what was said before", 0.65)
    return None


def another(desk: Desk, earlier: Statement, answer: Statement) -> bool:
    """A statement of fact that somebody else made before this answer."""
    if earlier is answer or not earlier.source or earlier.rule in NO_FACTS or earlier.asks:
        return False
    if earlier.speaker == answer.speaker or earlier.rule in ("call", "stance", "clause-think"):
        return False
    return not earlier.content & (answer.content | answer.source | answer.cue) and earlier.last < min(answer.cue)


def heading_before(desk: Desk, noun: Word) -> Reference | None:
    """A paragraph that is nothing but a quotation, a little before: the claim that a fact-check goes on to take up."""
    parse = desk.parse
    for first, last in reversed(parse.quoted):
        if last > noun.i:
            continue
        if noun.sent - parse.words[first].sent > _UNDER_HEADING:
            return None
        start, end = parse.paras[parse.words[first].para]
        if any(not w.punct for w in (*parse.words[start:first], *parse.words[last:end])):
            continue
        said = desk.statement_of.get(first + 1)
        if said is not None and said.source and first - 1 not in said.content and said.first >= start:
            # a paragraph of somebody's longer speech
            continue
        content = {i for i in range(first, last) if not parse.words[i].punct}
        whole = _quoted_from(desk, content, noun)
        if whole is not None:
            return Reference(whole, frozenset({noun.i}), "the statement that the heading repeats", 0.6)
        claim = desk.narrate(content, "quotation-rated", "the quotation that heads this part")
        return Reference(claim, frozenset({noun.i}), "the quotation before", 0.6) if claim else None
    return None


def _quoted_from(desk: Desk, heading: set[int], noun: Word) -> Statement | None:
    """The statement that a heading repeats words of, of whoever owns the claim: *the ministry's claim* leads to what the ministry had said."""
    phrase = {i for kid in children(noun, "poss", "compound", "amod") for i in subtree(kid)}
    owners = {desk.speakers.resolve(kid) for kid in children(noun, "poss")} | {
        desk.speakers.cast.at.get(i) for i in phrase
    }
    best: tuple[int, Statement] | None = None
    for earlier in desk.statements:
        if earlier.last >= min(heading):
            break
        named = {desk.speakers.cast.at.get(i) for i in earlier.source}
        if earlier.rule in NO_FACTS and earlier.rule != "verb-preposition":
            continue
        alike = likeness(desk.parse, earlier.source, phrase).shared
        if not ((named | {earlier.speaker}) & (owners - {None})) and len(alike) < _REPEATED:
            continue
        shared = len(likeness(desk.parse, earlier.content, heading).shared)
        if shared >= _REPEATED and (best is None or shared > best[0]):
            best = (shared, earlier)
    return likest(desk, best[1], heading) if best is not None else None


def negated(word: Word) -> bool:
    return bool(children(word, "neg") or children(word.head, "neg")) or any(kid.low == "no" for kid in word.kids)

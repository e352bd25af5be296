"""Links by a judgement of what was said: *"That is nonsense," Holt said*, *Holt denied it, saying that they were false*.

One speaker judges what another has just been reported to say, with a word for it. Denials are in `link_answers`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.backref import Reference, claim_behind, is_shell
from workbench.analysis.desk import Desk, Link
from workbench.analysis.grammar import children
from workbench.analysis.link_denials import speaking
from workbench.analysis.link_sources import NO_FACTS
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import Stance

_UNDER_HEADING = 10  # sentences
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
    if found is None or found.claim is judge or found.claim.speaker is judge.speaker:
        return None
    claim = behind_a_judgement(desk, found.claim)
    if claim.speaker is judge.speaker:
        return None
    proposed = claim.verb is not None and claim.verb.lemma in lexicon.words("links", "advice")
    if not states(desk, claim) or proposed:
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


def states(desk: Desk, claim: Statement) -> bool:
    """*to deport millions*, *closing the bridge*: a plan may be absurd, it is not false. A clause has a finite verb of its own."""
    words = desk.parse.words
    finite = ("VBD", "VBZ", "VBP", "MD")
    return any(words[i].tag in finite for i in claim.content) and words[claim.first].low != "to"


def behind_a_judgement(desk: Desk, claim: Statement) -> Statement:
    """*Holt said the claim was false. Lang said the claim was false*: both mean the claim that Holt judged."""
    if not desk.judged(claim.content):
        return claim
    judging = (
        link.claim for link in desk.links if link.cue & claim.content and link.rule in ("called-false", "answered")
    )
    return next((one for one in judging if one is not claim), claim)


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
    if earlier.speaker is answer.speaker or earlier.rule in ("call", "stance", "clause-think"):
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
        claim = desk.narrate(content, "quotation-rated", "the quotation that heads this part")
        return Reference(claim, frozenset({noun.i}), "the quotation before", 0.6) if claim else None
    return None


def negated(word: Word) -> bool:
    return bool(children(word, "neg") or children(word.head, "neg")) or any(kid.low == "no" for kid in word.kids)

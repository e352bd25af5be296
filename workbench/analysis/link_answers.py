"""Links by an answer: *"That is nonsense," Holt said*, *Holt denied it, saying that they were false*, *the bank denied the charge*.

One speaker answers what another has just been reported to say. What somebody says against it without such words is in `link_rebuttals`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.backref import Reference, claim_behind, clause_before, is_shell
from workbench.analysis.cast import Figure
from workbench.analysis.desk import Desk, Link
from workbench.analysis.grammar import children, subject
from workbench.analysis.likeness import likeness
from workbench.analysis.link_denials import speaking, told_within, voice
from workbench.analysis.link_sources import NO_FACTS, source_mention
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 3  # sentences back
_UNDER_HEADING = 10  # sentences
_LONG_ENOUGH = 3  # words of a charge: "accused of rape" alone tells nothing to hold against
_OPENING = 4  # words
_SHORT = 5  # words of an answer without a verb: "Absolutely false"
_ONE = frozenset({"this", "that", "it"})
_MANY = frozenset({"they", "these", "those"})
# What speaks for a denial that answers a statement; each sentence beyond the first speaks against it.
_ENOUGH = 6
_VERB = {"deny": 2, "reject": 2, "dismiss": 2, "dispute": 3, "refute": 3, "rebut": 3}
_NAMES_IT, _CONCERNED, _CHARGED, _STRONG, _TURN, _FIRMLY, _WHY, _SHARED = 1, 1, 2, 1, 1, 1, 1, 1


def evaluated(desk: Desk, word: Word) -> Link | None:
    """A judgement of something said: by the one who answers, on *that*, *they* or a noun for it, or as a whole answer by itself."""
    if word.low not in lexicon.words("links", "answer_word", "false_certain", "false_noun") or _negated(word):
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


def _negated(word: Word) -> bool:
    return bool(children(word, "neg") or children(word.head, "neg")) or any(kid.low == "no" for kid in word.kids)


def denied(desk: Desk, verb: Word) -> Link | None:
    """*The mayor accused the bank of fraud. The bank denied it*: a denial by whoever is accused; a denial alone is no link."""
    if verb.lemma not in _VERB or not verb.verbal or verb.quote >= 0 or _negated(verb):
        return None
    if any(kid.tag == "MD" or kid.low == "to" for kid in children(verb, "aux")):
        return None
    who, how = subject(verb)
    if who is None or how in ("told", "passive") or children(verb, "mark"):
        return None
    if (verb.i in desk.statement_of and verb.i not in desk.by_verb) or desk.judged({verb.i}):
        # within what somebody says, or taken by a rule that knows more
        return None
    named = _named_charge(desk, verb, who)
    if named is not None:
        return named
    best: tuple[int, Statement] | None = None
    for earlier in desk.before(desk.parse.sentence(verb)[0], limit=8):
        distance = verb.sent - desk.parse.words[earlier.last].sent
        if distance > _REACH:
            break
        if not _could_be_denied(desk, earlier, who, verb):
            continue
        score = _denial_score(desk, verb, who, earlier) - max(0, distance - 1)
        if best is None or score > best[0]:
            best = (score, earlier)
    mention = _denier(desk, who) if best is not None and best[0] >= _ENOUGH else None
    if best is None or mention is None or mention.head.i in best[1].content:
        return None
    reason = f"Whom it concerns is reported to “{verb.lemma}” it."
    confidence = min(0.65, 0.1 * best[0] - 0.1)
    return Link(best[1], mention, Stance.CONTRADICTS, {verb.i}, "denial", reason, confidence)


def pushed_back(desk: Desk, word: Word) -> Link | None:
    """*Holt pushed back on those claims*, *farmers took issue with the prediction that B*."""
    verb = word.head
    back = word.low == "back" and verb.lemma in ("push", "hit", "fire", "shoot")
    issue = word.low == "issue" and verb.lemma == "take" and word.dep == "dobj"
    if not (back or issue) or verb.quote >= 0 or _negated(verb) or not verb.verbal:
        return None
    if any(kid.tag == "MD" or kid.low == "to" for kid in children(verb, "aux")):
        return None
    who, how = subject(verb)
    preps = [p for w in (verb, word) for p in children(w, "prep") if p.low in ("on", "against", "at", "with")]
    things = [n for p in preps for n in children(p, "pobj") if is_shell(n)]
    if who is None or how in ("told", "passive") or not things or who.ent == "DATE":
        return None
    found = claim_behind(desk, things[0], opponent=who)
    if found is None or (found.how == "the phrase itself" and not _reasoned(verb)):
        return None
    mention = _denier(desk, who)
    if mention is None or mention.head.i in found.claim.content:
        return None
    reason = f"The source is reported to have answered it (“{desk.parse.said({verb.i, word.i})}”)."
    confidence = 0.7 * found.confidence
    return Link(
        found.claim, mention, Stance.CONTRADICTS, {verb.i, word.i}, "denial", reason, confidence, set(found.words)
    )


def _named_charge(desk: Desk, verb: Word, who: Word) -> Link | None:
    """*denied her rival's accusations of fraud, calling them invented*, *A, which she denies*: what is denied stands in the sentence.

    Without a reason or a firm word a denial in a sentence of its own is taken for a plain one.
    """
    reasoned = _reasoned(verb) or any(kid.low in lexicon.words("links", "firmly") for kid in verb.kids)
    found: Reference | None = None
    for thing in children(verb, "dobj"):
        owned = bool(children(thing, "poss")) or bool(children(thing, "acl"))
        if thing.low == "which" and verb.dep == "relcl":
            found = _clause_beside(desk, thing)
        elif is_shell(thing) and (reasoned or owned):
            found = told_within(desk, thing) or claim_behind(desk, thing, opponent=who)
            if found is not None and found.how == "the phrase itself" and not (reasoned and owned):
                found = None
    if found is None and verb.dep == "relcl" and is_shell(verb.head) and verb.head.dep == "appos":
        found = clause_before(desk, verb.head)
    if found is None or found.claim.speaker is desk.speakers.resolve(who):
        return None
    phrase = found.how == "the phrase itself"
    if not found.claim.source or verb.i in found.claim.content or not (phrase or states(desk, found.claim)):
        return None
    mention = _denier(desk, who)
    if mention is None or mention.head.i in found.claim.content or (phrase and verb.sent == 0 and not _reasoned(verb)):
        return None
    reason = f"Whom it concerns is reported to “{verb.lemma}” it."
    return Link(
        found.claim,
        mention,
        Stance.CONTRADICTS,
        {verb.i},
        "denial",
        reason,
        0.7 * found.confidence + 0.1,
        set(found.words),
    )


def _denier(desk: Desk, who: Word) -> Mention | None:
    """Whoever denies a charge is a source, named or not: *the bank*."""
    if who.pos in ("NOUN", "PROPN"):
        return voice(desk, who) or desk.mention_for(who, kind=EvidenceKind.STATEMENT)
    return voice(desk, who)


def _clause_beside(desk: Desk, relative: Word) -> Reference | None:
    """*The union said that jobs were lost, which the plant denied*: the statement before the comma."""
    if desk.parse.words[relative.i - 1].text != ",":
        return None
    statement = desk.statement_of.get(relative.i - 2)
    if statement is None or statement.first >= relative.i - 2:
        return None
    if relative.i in statement.content:
        statement.content = trimmed(desk.parse, {i for i in statement.content if i < relative.i})
    return Reference(statement, frozenset({relative.i}), "the clause before it", 0.65)


def _reasoned(verb: Word) -> bool:
    """*denied it, calling it invented*, *..., saying that B*, *..., pointing to B*."""
    return any(
        kid.tag == "VBG" and kid.lemma in ("say", "call", "point", "argue", "assert", "insist", "describe")
        for kid in children(verb, "advcl")
    )


def _could_be_denied(desk: Desk, earlier: Statement, who: Word, verb: Word) -> bool:
    no_claim = (
        earlier.rule in ("intent", "ask-to", "adjective", "clause-think", "call") or len(earlier.content) < _LONG_ENOUGH
    )
    if not earlier.source or no_claim or earlier.asks:
        return False
    if earlier.speaker is desk.speakers.resolve(who) or earlier.last >= verb.i:
        return False
    charged = earlier.verb is not None and earlier.verb.lemma in lexicon.words("links", "charge_verb")
    other = source_mention(desk, earlier)
    return (charged or earlier.rule not in NO_FACTS) and (
        charged or other is None or other.kind is EvidenceKind.WITNESS
    )


def _denial_score(desk: Desk, verb: Word, who: Word, earlier: Statement) -> int:
    score = _VERB[verb.lemma]
    things = children(verb, "dobj")
    if any(is_shell(t) or t.low in _ONE or t.lemma in ("wrongdoing", "everything") for t in things):
        score += _NAMES_IT
    content = subtree(verb) - subtree(who)
    score += _SHARED * min(2, len(likeness(desk.parse, earlier.content, content).shared))
    score += _CONCERNED * concerned(desk, earlier, who)
    told = earlier.verb.lemma if earlier.verb is not None else ""
    if told in lexicon.words("links", "charge_verb"):
        score += _CHARGED
    elif told in lexicon.words("links", "strong_claim"):
        score += _STRONG
    score += _FIRMLY * any(kid.low in lexicon.words("links", "firmly") for kid in verb.kids)
    score += _WHY * _reasoned(verb)
    start, _ = desk.parse.sentence(verb)
    turns = lexicon.words("links", "contrast.turns")
    return score + _TURN * any(w.low in turns for w in desk.parse.words[start : start + 2])


def concerned(desk: Desk, earlier: Statement, who: Word) -> bool:
    """Whoever answers is spoken of, or speaks for somebody who is: *a spokesman for Weber*, *Weber's office*."""
    at = desk.speakers.cast.at
    spoken_of = [at[i] for i in earlier.content if i in at]
    answering: list[Figure | str | None] = [at[i] for i in subtree(who) if i in at]
    answering.append(desk.speakers.resolve(who))
    return any(one is other for one in spoken_of for other in answering)

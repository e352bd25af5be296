"""Claims that are called false: *falsely claimed*, *his claim that X is untrue*, *"That is not true," she said*, *two Pinocchios for X*.

By the narrator (no item of evidence), or by somebody who is reported: then theirs is the judgement.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, has_verb, subject
from workbench.analysis.linking.backref import claim_behind, give_owner
from workbench.analysis.linking.denials import judged
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.judgements import behind_a_judgement, first_disputed, heading_before, opens
from workbench.analysis.linking.shells import Reference, is_shell, maker
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.linking.verbs import person_kind
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import Stance

_POINTING = frozenset({"this", "that", "these", "those"})
_TRUE = frozenset({"true", "accurate", "correct", "right", "truthful", "factual", "so", "case", "truth"})


def false_adverb(desk: Desk, word: Word) -> Link | None:
    """*falsely claimed that X*, *alleging - again falsely - that X*."""
    if word.low not in lexicon.words("links", "false_adverb") or word.quote >= 0:
        return None
    if word.head.dep == "pcomp":
        # "blamed her for falsely saying": somebody's judgement, see `denials.accused`
        return None
    verb = word.head if word.head.i in desk.by_verb else None
    for i in range(word.i - 1, max(0, word.i - 5), -1) if verb is None else []:
        if i in desk.by_verb and desk.parse.words[i].sent == word.sent:
            verb = desk.parse.words[i]
            break
    claim = desk.by_verb.get(verb.i) if verb is not None else None
    if verb is None or claim is None or verb.lemma == "call" or word.i in claim.content:
        return None
    if verb.dep == "advcl" and (inside := claim.content & subtree(verb)):
        # "while she wrongly claimed A, experts affirm B"
        claim.content = trimmed(desk.parse, inside) or claim.content
    return judged(desk, _false(claim, {word.i}, f"The article says “{word.text} {verb.text}”.", 0.7), word)


def false_attribute(desk: Desk, word: Word) -> Link | None:
    """*the false claim that X*, *this debunked story*, *unsubstantiated accusations that X*."""
    stance = _stance(word)
    noun = word.head.head if word.dep == "conj" and word.head.dep == "amod" else word.head
    if stance is None or (word.dep != "amod" and noun is word.head) or not is_shell(noun):
        return None
    if word.quote >= 0 and desk.statement_of.get(word.i) is None:
        return None
    if word.quote < 0 and noun.dep == "oprd":
        # "calls this a false story": somebody's verdict, see `ratings.rating`
        return None
    found = claim_behind(desk, noun)
    pointed = any(kid.low in _POINTING for kid in noun.kids)
    if found is None or found.how == "the phrase itself" or not (pointed or found.how == "its own clause"):
        found = _of_phrase(desk, noun)
    return _called(desk, word, found, stance)


def _of_phrase(desk: Desk, noun: Word) -> Reference | None:
    """*the debunked accounts of thousands celebrating*: the phrase tells enough."""
    for prep in children(noun, "prep"):
        if (
            prep.low in ("of", "about")
            and prep.i == noun.i + 1
            and len(subtree(prep)) > 4
            and has_verb(desk.parse, subtree(prep))
        ):
            claim = desk.narrate(subtree(prep) - {prep.i}, "claim-phrase", "the article names the claim")
            return Reference(claim, frozenset(), "its own clause", 0.6) if claim else None
    return None


def false_predicate(desk: Desk, word: Word) -> Link | None:
    """*That claim is false*, *his claim that X is "simply not true"*."""
    if word.low == "case" and word.i + 1 < len(desk.parse.words) and not desk.parse.words[word.i + 1].punct:
        return None
    if any(kid.low == "politically" for kid in word.kids):
        return None
    if word.low == "so" and word.i < word.head.i:
        return None  # "So it is not ...": goes on, judges nothing
    denied = word.low in _TRUE and (_negated(word.head) or _negated(word))
    named = word.lemma in lexicon.words("links", "false_noun") and word.dep == "attr"
    stance = Stance.CONTRADICTS if denied or named else _stance(word)
    if stance is None and word.low == "wrong":
        stance = Stance.CONTRADICTS
    if (
        stance is None
        or word.dep not in ("acomp", "attr", "oprd", "advmod")
        or word.head.lemma not in lexicon.words("links", "found_verb")
        or (word.head.lemma == "turn" and not any(kid.low == "out" for kid in word.head.kids))
    ):
        return None
    if any(kid.low in ("always", "necessarily", "entirely", "quite", "yet") for kid in [*word.head.kids, *word.kids]):
        return None
    noun = _judged_noun(word.head)
    if noun is not None and noun.low == "it" and any(k.low != "that" for k in children(word.head, "mark")):
        return None  # "keeps the faith even though it was proved wrong"
    outer = word.head.head if word.head.dep == "xcomp" else word.head
    if noun is not None and noun.low in ("that", "which") and outer.dep == "relcl" and is_shell(outer.head):
        # "..., an idea that was untrue"
        noun = outer.head
    elif noun is not None and noun.low in ("that", "which"):
        noun = _made_before(desk, noun) or noun
    if noun is not None and noun.low in lexicon.words("links", "quantity"):
        noun = next((n for p in children(noun, "prep") if p.low == "of" for n in children(p, "pobj")), noun)
    if (
        noun is None
        or (noun.low in ("that", "who") and outer.dep == "relcl")
        or _not_stated(word.head)
        or (_negated(word.head) and not denied)
    ):
        return None
    if is_shell(noun):
        judge = desk.statement_of.get(word.i)
        # nobody judges a statement of their own
        opponent = head_of(desk.parse, judge.source) if judge is not None and judge.source else None
        found = claim_behind(desk, noun, opponent=opponent)
        if found is not None and found.how == "the phrase itself" and _rates(word.head.head):
            return None
        if found is not None and found.how == "the phrase itself" and opponent is not None:
            heading = heading_before(desk, noun)
            if heading is not None:
                give_owner(desk, noun, heading.claim)
                return _called(desk, word, heading, stance)
        if found is not None and found.how == "an earlier statement" and _vague(noun):
            return None
        owned = bool(children(noun, "poss") or maker(noun)) or _of_somebodys(desk, noun)
        if (
            found is not None
            and noun.dep == "pobj"
            and _of_somebodys(desk, noun)
            and not _theirs(desk, noun, found.claim)
        ):
            # "all of the claims in Weber's suit": not what somebody else said last
            claim = desk.narrate(subtree(noun), "claim-phrase", "the article names the claims without stating them")
            found = Reference(claim, frozenset(), "the phrase itself", 0.6) if claim else None
        return _called(desk, word, found, stance) if found and (owned or found.how != "the phrase itself") else None
    if noun.low == "which":
        return _called(desk, word, _clause_before(desk, noun), stance)
    if word.low in ("wrong", "mistaken") and noun.low not in ("this", "that", "it", "i", "we", "you"):
        return _called(desk, word, _said_by_whom(desk, word, noun), stance)
    if noun.low not in ("this", "that", "it"):
        return None
    if noun.low == "it" and (clause := _that_follows(word)) is not None:
        claim = desk.narrate(subtree(clause), "claim-clause", "the clause that the article calls a claim")
        return _called(desk, word, Reference(claim, frozenset(), "its own clause", 0.8), stance) if claim else None
    judge = desk.statement_of.get(word.i)
    if judge is None and word.low == "wrong" and word.sent == 0:
        return None
    if judge is not None and not opens(noun, judge):
        return None
    found = claim_behind(desk, noun) if judge is None else _said_before(desk, word, judge)
    return _called(desk, word, found, stance)


def _vague(noun: Word) -> bool:
    """*The report was revealed to be a hoax*: a plain "the" leads nowhere for sure with a noun of many senses."""
    plain = any(kid.low == "the" for kid in noun.kids) and not children(noun, "poss")
    return plain and noun.lemma in lexicon.words("links", "shell.view", "shell.story")


def _judged_noun(verb: Word) -> Word | None:
    """The subject; of *was shown to be false* and *were proven wrong* that of the passive."""
    above = verb.head if verb.dep == "xcomp" else verb
    if above.lemma in lexicon.words("links", "found_verb") and (own := children(above, "nsubj", "nsubjpass")):
        return own[0]
    return subject(verb)[0]


def _made_before(desk: Desk, relative: Word) -> Word | None:
    """*claims the mayor made last fall that have proved false*: the parser hung the second clause elsewhere."""
    start, _ = desk.parse.sentence(relative)
    before = reversed(desk.parse.words[max(start, relative.i - 12) : relative.i])
    return next((w for w in before if w.tag == "NNS" and is_shell(w) and maker(w) is not None), None)


def _that_follows(word: Word) -> Word | None:
    """*It is not true that he was armed*: the clause that "it" stands for."""
    for clause in [*children(word.head, "ccomp"), *children(word, "ccomp")]:
        if clause.i > word.i and any(kid.low == "that" for kid in children(clause, "mark")):
            return clause
    return None


def _of_somebodys(desk: Desk, noun: Word) -> bool:
    """*all of the claims in Weber's suit*: the phrase tells whose claims they are."""
    inside = {i for prep in children(noun, "prep") if prep.low in ("in", "of", "from", "by") for i in subtree(prep)}
    return any(i in desk.speakers.cast.at for i in inside) and noun.tag == "NNS"


def _theirs(desk: Desk, noun: Word, claim: Statement) -> bool:
    """Whether the claim is by somebody whom the phrase names."""
    return any(desk.speakers.cast.at.get(i) is claim.speaker for i in subtree(noun) if i in desk.speakers.cast.at)


def _clause_before(desk: Desk, relative: Word) -> Reference | None:
    """*She said the votes were changed, which is not true*: the statement that the aside stands in or after."""
    statement = desk.statement_of.get(relative.i) or desk.statement_of.get(relative.i - 2)
    if statement is None or statement.first >= relative.i - 2 or desk.parse.words[relative.i - 1].text != ",":
        return None
    statement.content = trimmed(desk.parse, {i for i in statement.content if i < relative.i})
    for i in [i for i, owner in desk.statement_of.items() if owner is statement and i >= relative.i]:
        del desk.statement_of[i]
    return Reference(statement, frozenset(), "the clause before it", 0.7)


def _said_by_whom(desk: Desk, word: Word, person: Word) -> Reference | None:
    """*"She is wrong," he said*: what she had said, a little before; only where somebody is reported to judge it."""
    judge, who = desk.statement_of.get(word.i), desk.speakers.resolve(person)
    if judge is None or not judge.source or who is None or judge.speaker == who:
        return None
    if any(kid.dep in ("prep", "xcomp", "advcl") for kid in word.kids):
        # "wrong about the date", "wrong to call it so": something else than what was said
        return None
    for earlier in desk.before(judge.first - 1, limit=6):
        near = word.sent - desk.parse.words[earlier.last].sent <= 3
        if near and earlier.last < judge.first and earlier.speaker == who and earlier.source:
            return Reference(earlier, frozenset(), "what this person had said", 0.6)
    return None


def _said_before(desk: Desk, word: Word, judge: Statement) -> Reference | None:
    """What another speaker said right before this one's short answer."""
    if len(judge.content) > 25:
        return None
    for earlier in desk.before(judge.first - 1, limit=4):
        near = word.sent - desk.parse.words[earlier.last].sent <= 2
        if not desk.states(earlier):
            continue
        if earlier.rule in NO_FACTS or earlier.speaker == judge.speaker:
            continue  # "declined to say": nothing that could be false
        if earlier is not judge and earlier.last < judge.first and near:
            return Reference(first_disputed(desk, earlier, judge), frozenset(), "what was said before", 0.6)
    return None


def never_happened(desk: Desk, verb: Word) -> Link | None:
    """*That never happened*, *It did not happen*."""
    if verb.lemma not in ("happen", "occur") or (verb.quote >= 0 and desk.statement_of.get(verb.i) is None):
        return None
    subjects = children(verb, "nsubj")
    if children(verb, "mark") or any(kid.lemma == "have" for kid in children(verb, "aux")):
        # "that has not happened so far", "the fact that it did not happen"
        return None
    never = [kid for kid in verb.kids if kid.dep == "neg" or kid.low == "never"]
    if not never or not subjects or subjects[0].low not in ("that", "this", "it") or _not_stated(verb):
        return None
    judge = desk.statement_of.get(verb.i)
    found = claim_behind(desk, subjects[0]) if judge is None else _said_before(desk, verb, judge)
    if found is not None and any(desk.parse.words[i].tag == "MD" for i in found.claim.content):
        return None  # "he can win there": what may come about is no event
    return _called(desk, verb, found, Stance.CONTRADICTS)


def pinocchios(desk: Desk, word: Word) -> Link | None:
    """*The checker gave him two Pinocchios for saying X*."""
    if word.lemma not in ("pinocchio", "pinocchios") or word.dep != "dobj" or children(word.head, "neg"):
        return None
    for prep in children(word.head, "prep") + children(word, "prep"):
        for clause in children(prep, "pcomp") if prep.low == "for" else []:
            claim = desk.narrate(subtree(clause), "rated-clause", "what the checker rated")
            subjects = children(word.head, "nsubj")
            if claim is None or not subjects:
                continue
            kind = person_kind(desk.speakers, subjects[0])
            mention = desk.mention_for(subjects[0], kind=kind)
            if mention is not None:
                reason = f"The source is reported to have given it “{word.text}”."
                return Link(claim, mention, Stance.CONTRADICTS, {word.i}, "rating", reason, 0.6)
    return None


def _stance(word: Word) -> Stance | None:
    if word.pos not in ("ADJ", "VERB"):
        return None
    if word.low in lexicon.words("links", "unproven_adjective"):
        return Stance.CONTEXT
    return Stance.CONTRADICTS if word.low in lexicon.words("links", "false_certain") else None


def _called(desk: Desk, word: Word, found: Reference | None, stance: Stance) -> Link | None:
    if found is None:
        return None
    made = _false(
        behind_a_judgement(desk, found.claim), {word.i}, f"The article calls it “{word.text}”.", 0.8 * found.confidence
    )
    made.stance = stance
    made.reference = set(found.words)
    judge = desk.statement_of.get(word.i)
    # "asked him to look into claims that proved false": the judgement is the article's
    return made if judge is not None and judge.rule == "ask-to" else judged(desk, made, word)


def _rates(verb: Word) -> bool:
    """Then the verdict is a link of its own, see `ratings.rating`."""
    return verb.lemma in lexicon.words("links", "rate_verb")


def _negated(verb: Word) -> bool:
    return bool(children(verb, "neg"))


def _not_stated(verb: Word) -> bool:
    """*would be false if ...*: not what anybody states."""
    above = children(verb.head, "aux") if verb.dep == "xcomp" else []
    if any(kid.tag == "MD" for kid in [*children(verb, "aux"), *above]):
        return True
    if verb.dep == "ccomp" and any(kid.low == "to" for kid in children(verb.head, "aux")):
        # "asked him to admit that it was wrong"
        return True
    return any(kid.low in ("if", "whether") for kid in children(verb, "mark"))


def _false(claim: Statement, cue: set[int], reason: str, confidence: float) -> Link:
    return Link(claim, None, Stance.CONTRADICTS, cue, "called-false", reason, confidence)

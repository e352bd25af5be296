"""Links by a denial or an answer: *the bank denied the charge*, *Holt pushed back on those claims*.

Whoever is concerned answers what another has just been reported to say. Judgements of it are in `judgements`, what somebody says
against it without such words is in `rebuttals`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.backref import claim_behind, clause_before
from workbench.analysis.linking.denials import could_be_false, told_within, whoever
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.judgements import negated
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.mentions import Mention, over_words
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 3  # sentences back
_LONG_ENOUGH = 3  # words of a charge: "accused of rape" alone tells nothing to hold against
_ONE = frozenset({"this", "that", "it"})
# What speaks for a denial that answers a statement; each sentence beyond the first speaks against it.
_ENOUGH = 6
_VERB = {"deny": 2, "reject": 2, "dismiss": 2, "dispute": 3, "refute": 3, "rebut": 3}
_NAMES_IT, _CONCERNED, _CHARGED, _STRONG, _TURN, _FIRMLY, _WHY, _SHARED = 1, 1, 2, 1, 1, 1, 2, 1
_NEXT = 1


def denied(desk: Desk, verb: Word) -> Link | None:
    """*The mayor accused the bank of fraud. The bank denied it*: a denial by whoever is accused; a denial alone is no link."""
    if verb.lemma not in _VERB or not verb.verbal or verb.quote >= 0 or negated(verb):
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
    if verb.lemma == "deny" and not (_reasoned(verb) or _firmly(verb) or desk.turned(verb)):
        # "he denied the charge": a plain denial of a fact
        return None
    best: tuple[int, Statement] | None = None
    for earlier in desk.before(desk.parse.sentence(verb)[0], limit=8):
        distance = verb.sent - desk.parse.words[earlier.last].sent
        if distance > _REACH:
            break
        if not _could_be_denied(desk, earlier, who, verb):
            continue
        score = (
            _denial_score(desk, verb, who, earlier) - max(0, distance - 1) + _NEXT * (distance <= 1 and _reasoned(verb))
        )
        if best is None or score > best[0]:
            best = (score, earlier)
    mention = answer_given(desk, verb, who) if best is not None and best[0] >= _ENOUGH else None
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
    if not (back or issue) or verb.quote >= 0 or negated(verb) or not verb.verbal:
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
    mention = answer_given(desk, verb, who)
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
    reasoned = _reasoned(verb) or _firmly(verb)
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
    if found is None or found.claim.speaker == desk.speakers.resolve(who):
        return None
    phrase = found.how == "the phrase itself"
    if not found.claim.source or verb.i in found.claim.content or not (phrase or desk.states(found.claim)):
        return None
    mention = answer_given(desk, verb, who)
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


def answer_given(desk: Desk, verb: Word, who: Word) -> Mention | None:
    """The item that the answer points to (*denied it, pointing to her ratings*), what it says where only a pronoun names who answers,
    else whoever answers."""
    for clause in children(verb, "advcl"):
        item = _pointed_to(desk, clause)
        if item is not None:
            return item
    if who.pos == "PRON":
        for clause in children(verb, "advcl"):
            told = desk.by_verb.get(clause.i)
            if clause.tag == "VBG" and told is not None and told.verb is clause and told.rule not in NO_FACTS:
                mention = over_words(desk.parse, told.content, EvidenceKind.STATEMENT)
                desk.keep(mention)
                return mention
    return whoever(desk, who)


def _pointed_to(desk: Desk, clause: Word) -> Mention | None:
    if clause.tag != "VBG" or clause.lemma not in ("point", "cite", "refer", "reference", "invoke"):
        return None
    nouns = children(clause, "dobj") or [
        n for p in children(clause, "prep") if p.low == "to" for n in children(p, "pobj")
    ]
    certain = [n for n in nouns if n.pos == "NOUN" and not is_shell(n) and n.lemma not in ("fact", "lack", "absence")]
    return next((m for n in certain if (m := desk.mention_for(n, kind=EvidenceKind.OTHER)) is not None), None)


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
        kid.tag == "VBG" and kid.lemma in lexicon.words("disputes", "reasoning") for kid in children(verb, "advcl")
    )


def _could_be_denied(desk: Desk, earlier: Statement, who: Word, verb: Word) -> bool:
    no_claim = (
        earlier.rule in ("intent", "ask-to", "adjective", "clause-think", "call") or len(earlier.content) < _LONG_ENOUGH
    )
    if not earlier.source or no_claim or earlier.asks or not could_be_false(desk, earlier):
        return False
    if earlier.speaker == desk.speakers.resolve(who) or earlier.last >= verb.i:
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
    return score + _FIRMLY * _firmly(verb) + _WHY * _reasoned(verb) + _TURN * desk.turned(verb)


def _firmly(verb: Word) -> bool:
    return any(kid.low in lexicon.words("links", "firmly") for kid in verb.kids)


def concerned(desk: Desk, earlier: Statement, who: Word) -> bool:
    """Whoever answers is spoken of, or speaks for somebody who is: *a spokesman for Weber*, *Weber's office*."""
    at = desk.speakers.cast.at
    spoken_of = [at[i] for i in earlier.content if i in at]
    answering: list[Figure | str | None] = [at[i] for i in subtree(who) if i in at]
    answering.append(desk.speakers.resolve(who))
    return any(one is other for one in spoken_of for other in answering)

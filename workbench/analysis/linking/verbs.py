"""Links by a verb: *his claim was contradicted by video*, *records refuted the account*, *video that supported his story*."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.grammar import children, that_clause
from workbench.analysis.linking.backref import claim_behind, clause_before, give_owner
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import Reference, is_shell
from workbench.analysis.mentions import Mention
from workbench.analysis.speakers import Speakers
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_SELF = frozenset(["himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"])
CHANNELS = frozenset({"statement", "interview", "letter", "email", "e-mail", "post", "tweet", "deposition", "filing"})
_NONE = frozenset(["no", "none", "nothing", "nobody", "neither"])
_PLAIN_SUPPORT = frozenset(["support", "corroborate", "substantiate"])
_PARTS = frozenset({"aspect", "element", "portion", "part", "detail", "piece"})
_SETTLED = frozenset(["debunk", "refute", "disprove", "discredit", "falsify"])


@dataclass(frozen=True, slots=True)
class _Sides:
    """The two ends of a link verb: the noun that names the claim, the noun that names the source (None: not named)."""

    claim: Word
    source: Word | None
    passive: bool


def by_verb(desk: Desk, verb: Word) -> Link | None:
    """A link whose cue is this verb, or None."""
    stance = lexicon.inverse("links", "verb").get(verb.lemma)
    like_verb = (
        verb.pos == "VERB"
        or verb.tag.startswith("VB")
        or (verb.dep == "acomp" and children(verb, "agent", "prep"))
        or (verb.dep == "xcomp" and children(verb, "aux") and children(verb, "dobj"))
    )
    if stance is None or not like_verb or any(kid.low == "easily" for kid in verb.kids):
        return None
    sides = _sides(desk, verb)
    if sides is None or sides.claim.low in _SELF or _own_past(desk, sides):
        return None
    could = any(kid.low == "could" for kid in children(verb, "aux"))
    if stance == "supports" and children(verb, "neg") and (could or verb.lemma in _PLAIN_SUPPORT):
        # what could not be confirmed is not thereby false
        stance = "context" if could else "contradicts"
    elif _is_denied(verb, sides):
        return None
    weak = verb.lemma in lexicon.words("links", "weak_verb")
    mention = _source(desk, sides.source, weak=weak, is_claim=is_shell(sides.claim)) or _anything(desk, verb, sides)
    if mention is None and not (sides.passive and sides.source is None and verb.lemma in _SETTLED):
        return None
    if mention is not None and mention.head.i == sides.claim.i:
        return None
    reference = _claim(desk, verb, sides, weak=weak)
    if reference is None or _same_item(mention, reference):
        return None
    hedged = _is_hedged(verb)
    cue = _cue(verb, sides)
    confidence = reference.confidence * (0.8 if weak else 1.0) * (0.75 if hedged else 1.0)
    rule = "back-reference" if reference.words else "link-verb"
    reason = _reason(desk, verb, reference, mention, hedged=hedged)
    third = _third_party(desk, verb)
    return Link(
        reference.claim, mention, Stance(stance), cue, rule, reason, confidence, set(reference.words), third_party=third
    )


def is_past_statement(noun: Word) -> bool:
    """*his past statements*, *her earlier testimony*."""
    early = any(kid.low in lexicon.words("links", "own_past.adjectives") for kid in noun.kids if kid.dep == "amod")
    named = is_shell(noun) or noun.lemma in lexicon.words("links", "own_past.nouns")
    return early and named and bool(children(noun, "poss"))


def _own_past(desk: Desk, sides: _Sides) -> bool:
    """*His words contradict his past statements*: what was said now is the claim, see `record`."""
    if sides.passive or sides.source is None or not is_past_statement(sides.claim):
        return False
    owners = [[desk.speakers.resolve(kid) for kid in children(noun, "poss")] for noun in (sides.claim, sides.source)]
    return owners[0] == owners[1] and not that_clause(desk.parse, sides.claim)


def _same_item(mention: Mention | None, reference: Reference) -> bool:
    """*the report ... a tweet discrediting the report*: claim and source would be one thing."""
    if mention is None:
        return False
    return mention.head.i in reference.claim.content or mention.head.i in reference.words


def _sides(desk: Desk, verb: Word) -> _Sides | None:
    agents = [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    by = [noun for prep in children(verb, "prep") if prep.low == "by" for noun in children(prep, "pobj")]
    passive_subject = children(verb, "nsubjpass") or (children(verb.head, "nsubj") if verb.dep == "acomp" else [])
    if passive_subject:
        return _Sides(_antecedent(passive_subject[0]), next(iter(agents or by), None), passive=True)
    if verb.tag == "VBN" and verb.dep in ("acl", "relcl") and (agents or by):
        return _Sides(verb.head, (agents or by)[0], passive=True)
    objects = children(verb, "dobj", "ccomp", "pobj")
    own = children(verb, "nsubj")
    if (
        not objects
        and verb.dep in ("relcl", "acl")
        and is_shell(verb.head)
        and own
        and own[0].low not in ("that", "which", "who")
    ):
        # "an allegation (that) the agency refutes"
        objects = [verb.head]
    if not objects:
        return None
    doer = _doer(desk, verb)
    return _Sides(_antecedent(objects[0]), doer, passive=False) if doer is not None else None


def _doer(desk: Desk, verb: Word) -> Word | None:
    """The subject; for participles the noun they hang on, or the subject of the clause they add to: a source before others."""
    own = children(verb, "nsubj")
    if own:
        return _antecedent(own[0])
    appears = verb.head if verb.dep == "xcomp" and verb.head.lemma in ("appear", "seem") else None
    pronoun = (
        next((kid for kid in children(appears, "nsubj") if kid.low == "it"), None) if appears is not None else None
    )
    if appears is not None and pronoun is not None and appears.dep == "advcl":
        # "the ruling mattered because it appeared to undercut her claim"
        return next(iter(children(appears.head, "nsubj")), pronoun)
    if verb.dep in ("acl", "relcl") and verb.head.nominal:
        return verb.head
    first: Word | None = None
    head = verb.head
    for _ in range(4):
        if verb.dep not in ("conj", "advcl", "xcomp", "ccomp") or head is verb:
            break
        for noun in children(head, "nsubj", "nsubjpass"):
            noun = _antecedent(noun)
            if noun.i in desk.mention_of:
                return noun
            first = first or noun
        verb, head = head, head.head
    return first


def _antecedent(word: Word) -> Word:
    """*video that contradicted him*: the noun before the relative pronoun."""
    if word.low in ("that", "which", "who") and word.head.dep == "relcl":
        return word.head.head
    return word


def _source(desk: Desk, noun: Word | None, *, weak: bool, is_claim: bool) -> Mention | None:
    if noun is None:
        return None
    if noun.low in ("it", "they", "this", "these", "which"):
        return pronoun_source(desk, noun)
    for candidate in [noun, *(_behind_of(noun))]:
        mention = desk.mention_of.get(candidate.i) or (desk.mention_for(candidate) if not weak or is_claim else None)
        if mention is not None:
            return mention
    return None


def pronoun_source(desk: Desk, pronoun: Word) -> Mention | None:
    """*Police released a video. It contradicted ...*: the last item named in this sentence or the one before."""
    plural = pronoun.low in ("they", "these")
    start = desk.parse.sents[max(0, pronoun.sent - 1)][0]
    for i in range(pronoun.i - 1, start - 1, -1):
        mention = desk.mention_of.get(i)
        if mention is not None and (mention.head.tag in ("NNS", "NNPS")) == plural:
            return mention
    return None


def _anything(desk: Desk, verb: Word, sides: _Sides) -> Mention | None:
    """Of plain verbs of contradiction the other side is the source, whatever it is."""
    noun = sides.source
    if noun is None or noun.pos == "PRON":
        return None
    if verb.lemma not in lexicon.words("links", "general_subject"):
        # "the announcement undercut her argument that ...": of weaker verbs only against a named claim
        against = verb.lemma in lexicon.words("links", "undercut_verb") and is_shell(sides.claim)
        behind = verb.lemma in lexicon.words("links", "bolster_verb") and that_clause(desk.parse, sides.claim)
        if not against and not behind:
            return None
        for other in children(noun, "conj"):
            # "his decision to stay and his silence only reinforced ...": both did
            desk.mention_for(other, kind=person_kind(desk.speakers, other) or EvidenceKind.OTHER)
    return desk.mention_for(noun, kind=person_kind(desk.speakers, noun) or EvidenceKind.OTHER)


def channel(desk: Desk, verb: Word) -> Mention | None:
    for prep in children(verb, "prep"):
        for noun in children(prep, "pobj"):
            if prep.low in ("in", "through", "via") and noun.lemma in CHANNELS:
                return desk.mention_for(noun)
    return None


def _behind_of(noun: Word) -> list[Word]:
    return [inner for prep in children(noun, "prep") if prep.low == "of" for inner in children(prep, "pobj")]


def person_kind(speakers: Speakers, noun: Word) -> EvidenceKind | None:
    """A person or an institution that speaks against or for a claim is a source through what they say."""
    if noun.pos == "PRON":
        return None
    if noun.i in speakers.cast.at or noun.lemma in lexicon.words("people", "person_noun"):
        return EvidenceKind.STATEMENT
    return None


def _is_denied(verb: Word, sides: _Sides) -> bool:
    """*was not contradicted*, *no video has contradicted*, *has yet to refute*, *would contradict*, *whether*, *if*."""
    if children(verb, "neg") or any(kid.low in ("never", "hardly") for kid in verb.kids):
        return True
    for side in (sides.claim, sides.source):
        if side is not None and (
            side.low in _NONE or any(kid.low in _NONE and kid.dep in ("det", "neg") for kid in side.kids)
        ):
            return True
    if any(
        kid.low in ("would", "could", "might", "may", "can", "should", "must", "shall", "ought")
        for kid in children(verb, "aux")
    ):
        return True
    if any(kid.dep == "mark" and kid.low in ("if", "whether", "unless") for kid in verb.kids):
        return True
    to_infinitive = any(kid.low == "to" and kid.dep == "aux" for kid in verb.kids)
    return to_infinitive and verb.head.lemma not in ("appear", "seem")


def _is_hedged(verb: Word) -> bool:
    hedges = lexicon.words("links", "hedge")
    return verb.head.lemma in hedges or any(kid.low in hedges for kid in verb.kids)


def _claim(desk: Desk, verb: Word, sides: _Sides, *, weak: bool) -> Reference | None:
    noun = sides.claim
    if noun.low in lexicon.words("links", "quantity") or noun.lemma in lexicon.words("links", "quantity"):
        whole = next(iter(_behind_of(noun)), noun)
        if noun.lemma in _PARTS and is_shell(whole) and children(whole, "poss"):
            # "aspects of her testimony": which ones is not told
            content = subtree(noun)
            claim = desk.narrate(content, "claim-phrase", "the article names the claim without stating it")
            give_owner(desk, whole, claim)
            return Reference(claim, frozenset(), "the phrase itself", 0.65) if claim else None
        noun = whole
    if noun.verbal and any(kid.low == "what" for kid in noun.kids):
        return claim_behind(desk, noun)
    if noun.dep == "ccomp" and noun.verbal and not (weak and not any(kid.low == "that" for kid in noun.kids)):
        claim = desk.narrate(subtree(noun), "link-clause", "the clause that the source bears on")
        return Reference(claim, frozenset(), "the clause", 0.8) if claim else None
    if weak and not is_shell(noun):
        clause = that_clause(desk.parse, noun) if verb.lemma in lexicon.words("links", "bolster_verb") else None
        claim = desk.narrate(clause, "link-clause", "the clause that the source bears on") if clause else None
        return Reference(claim, frozenset(), "the clause", 0.7) if claim else None
    if verb.head is noun and verb.dep in ("acl", "relcl") and not children(verb, "dobj", "ccomp"):
        # "..., a claim that records could not confirm": "that" is no clause of the claim's own
        before = clause_before(desk, noun)
        if before is not None:
            return before
    return claim_behind(desk, noun, opponent=sides.source)


def _cue(verb: Word, sides: _Sides) -> set[int]:
    found = {verb.i}
    for kid in verb.kids:
        if kid.dep in ("aux", "auxpass", "advmod", "agent") and abs(kid.i - verb.i) < 5:
            found.add(kid.i)
        if kid.dep == "prep" and kid.low == "by" and sides.passive:
            found.add(kid.i)
    return set(range(min(found), max(found) + 1))


def _reason(desk: Desk, verb: Word, reference: Reference, mention: Mention | None, *, hedged: bool) -> str:
    source = f"“{mention.span(desk.parse).of(desk.parse.text)}”" if mention else "a source that is not named"
    points = f"“{desk.parse.said(reference.words)}” leads to this claim; " if reference.words else ""
    soft = " (in guarded words)" if hedged else ""
    return f"{points}the article says “{desk.parse.text[verb.start : verb.end]}” of {source}{soft}."


def _third_party(desk: Desk, verb: Word) -> str:
    """Where somebody else says that the evidence contradicts: whose judgement it is."""
    statement = desk.statement_of.get(verb.i)
    if statement is None or statement.claimant is None:
        return ""
    return statement.claimant.name

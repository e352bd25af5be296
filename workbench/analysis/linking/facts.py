"""Facts and findings that bear a sentence out: *the broken lock proves that ...*, *one letter, for instance*, a finding right after a topic sentence.

What somebody cites or looks at in order to back a statement is the business of `support`.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import source_mention
from workbench.analysis.mentions import Mention
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Mode, Stance

MODAL = frozenset({"would", "could", "might", "may", "should", "can", "will", "must", "wo", "ca", "'ll"})
FEWEST = 3  # words of a phrase that stands for a claim
_FINDINGS = frozenset({EvidenceKind.STUDY, EvidenceKind.DATA, EvidenceKind.RECORD, EvidenceKind.REPORT})
_POINTED = frozenset({"this", "that", "these", "those", "it"})
_TURNS = frozenset({"but", "however", "yet", "still", "though", "although", "while", "instead", "nevertheless"})
_SHORT = 22  # words of a sentence that names a topic
_ADDRESSEE = frozenset({"i", "we", "you", "he", "she", "they", "it", "who", "which", "that", "this", "what", "there"})


def fact_shows(desk: Desk, verb: Word) -> Link | None:
    """*The broken lock proves that somebody came in*, *her silence makes clear that ...*: a fact that is no item by itself."""
    content = _shown(verb)
    if not content or verb.tag not in ("VBZ", "VBD", "VBP") or children(verb, "neg"):
        return None
    if any(kid.low in MODAL or (kid.dep == "mark" and kid.low in ("if", "whether")) for kid in verb.kids):
        return None
    subject = next(iter(children(verb, "nsubj")), None)
    if subject is None or not _is_fact(desk, subject):
        return None
    claim = told_in(desk, verb, content)
    if claim is None or subject.i in claim.content or not any(desk.parse.words[i].verbal for i in claim.content):
        return None
    kind = EvidenceKind.STATEMENT if is_shell(subject) else EvidenceKind.OTHER
    mention = desk.mention_for(subject, kind=kind)
    if mention is None:
        return None
    if subject.i in claim.source:
        # a fact says nothing: whoever reports it draws the conclusion
        claim.claimant, claim.speaker, claim.source, claim.mode = None, None, set(), Mode.NARRATOR
    said = desk.parse.text[verb.start : verb.end]
    reason = f"The article says “{said}” of this fact."
    return Link(claim, mention, Stance.SUPPORTS, {verb.i}, "fact-shows", reason, 0.55)


def _shown(verb: Word) -> set[int]:
    """Words of the clause behind the verb; empty where there is none."""
    made_clear = verb.lemma == "make" and next((k for k in verb.kids if k.low in ("clear", "plain", "obvious")), None)
    if verb.lemma not in lexicon.words("links", "fact_verb") and not made_clear:
        return set()
    clause = next((kid for kid in children(verb, "ccomp") if _is_clause(kid)), None)
    if clause is None and isinstance(made_clear, Word):
        later = [kid for w in (verb, made_clear) for kid in children(w, "ccomp", "advcl") if kid.i > made_clear.i]
        clause = next((w for w in later if _is_clause(w)), None)
    if clause is None:
        return set()
    return subtree(clause) - {kid.i for kid in children(clause, "mark") if kid.low == "that"}


def _is_clause(verb: Word) -> bool:
    own = children(verb, "nsubj", "nsubjpass", "expl")
    asked = {"how", "why", "what", "whether", "if", "where", "who"} & {
        w.low for kid in verb.kids for w in (kid, *kid.kids)
    }
    return verb.verbal and bool(own) and not asked


def _is_fact(desk: Desk, noun: Word) -> bool:
    """A thing or an event: nobody who could say it, and no source that says it itself."""
    if noun.pos != "NOUN" or noun.low in _ADDRESSEE or noun.i in desk.speakers.cast.at or noun.i in desk.mention_of:
        return False
    vague = lexicon.words("links", "vague_fact") | lexicon.words("people", "person_noun")
    if len(noun.lemma) > 5 and noun.lemma.endswith("ist"):
        # "unionists": people, by their ending
        return False
    described = any(kid.dep in ("poss", "relcl", "acl", "prep", "amod", "compound") for kid in noun.kids)
    return described and noun.lemma not in vague and noun.ent not in ("ORG", "PERSON", "GPE", "NORP")


def told_in(desk: Desk, verb: Word, content: set[int]) -> Statement | None:
    """The clause as a claim of whoever says the whole sentence."""
    claim = desk.narrate(content, "source-shows", "what the fact is said to show", outside=verb.i)
    told = desk.statement_of.get(verb.i)
    if claim is not None and claim.claimant is None and told is not None and told is not claim:
        claim.claimant, claim.speaker = told.claimant, told.speaker
    return claim


def instance(desk: Desk, word: Word) -> Link | None:
    """*The files show how close they were. In one letter, for instance, he asked for money*: the item bears out what stands before."""
    marker = word.low in ("instance", "example") and word.head.low == "for"
    if (
        not (marker or (word.low == "indeed" and word.i == desk.parse.sentence(word)[0]))
        or word.quote >= 0
        or word.sent == 0
    ):
        return None
    start, end = desk.parse.sentence(word)
    inside = [desk.mention_of[i] for i in range(start, min(end, start + 12)) if i in desk.mention_of]
    mention = next((m for m in inside if _leads(m, marker=marker)), None)
    before = desk.parse.sents[word.sent - 1]
    if mention is None or desk.parse.words[before[0]].para < word.para - 1:
        return None
    claim = (
        desk.covering(set(range(*before)))
        or _last_said(desk, before)
        or desk.narrate(set(range(*before)), "sentence-before", "the sentence that the source bears out")
    )
    if claim is None or mention.head.i in claim.content:
        return None
    reason = f"“{word.text}” gives the source for what stands before."
    return Link(claim, mention, Stance.SUPPORTS, {word.i}, "instance", reason, 0.5)


def _leads(mention: Mention, *, marker: bool) -> bool:
    """In *in one letter* or as the subject of a verb of showing."""
    head = mention.head
    above = head.head
    if marker and head.dep == "pobj" and above.low in ("in", "according"):
        return True
    return head.dep == "nsubj" and above.lemma in lexicon.words("evidence", "frame.show")


def _last_said(desk: Desk, sentence: tuple[int, int]) -> Statement | None:
    """The statement that fills most of the sentence."""
    for statement in desk.before(sentence[1] - 1, limit=3):
        if statement.first >= sentence[0] and len(statement.content) * 2 >= sentence[1] - sentence[0]:
            return statement
    return None


def topic(desk: Desk, statement: Statement) -> Link | None:
    """*This is an old habit. A study showed that ...*: a short sentence about "this", and right after it what a source found."""
    mention = source_mention(desk, statement)
    named = mention is not None and mention.rule == "named-source"
    if mention is None or named or mention.kind not in _FINDINGS or statement.negated or mention.head.sent == 0:
        return None
    start, _ = desk.parse.sentence(mention.head)
    before = desk.parse.sents[mention.head.sent - 1]
    words = desk.parse.words
    if mention.first - start > FEWEST or any(w.low in _TURNS for w in words[start : mention.first]):
        return None
    if words[before[0]].para != mention.head.para or before[1] - before[0] > _SHORT or words[before[1] - 1].text != ".":
        return None
    said = range(*before)
    about = any(words[i].low in _POINTED and words[i].dep == "nsubj" and words[i].head.lemma == "be" for i in said)
    if not about or any(i in desk.statement_of or words[i].quote >= 0 for i in said):
        return None
    claim = desk.narrate(set(said), "sentence-before", "the sentence that the finding bears out")
    if claim is None or claim.claimant is not None:
        return None
    reason = "What the source found stands right after this sentence and bears it out."
    return Link(claim, mention, Stance.SUPPORTS, set(statement.cue), "topic-sentence", reason, 0.45)

"""Links by what a sentence concedes of itself: *A, even if the returns suggest otherwise*, *his promises notwithstanding, analyses agree that B*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind, give_owner
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.sources import NO_FACTS
from workbench.analysis.statements import Statement, trimmed
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_CONCEDES = frozenset({"though", "although", "if", "while", "when"})
_FEWEST = 4  # words of a claim that no clause states
_REACH = 12  # sentences from a claim to the article's own denial of it
_STEM = 5  # letters that two forms of a word share: found, founder
_TELLING = 2  # words that carry a denial
_CLOSE = 0.3  # how much of the claim the denial must speak of


def otherwise_within(desk: Desk, verb: Word) -> Link | None:
    """*He insists that A, even though records show otherwise*: against what the same sentence says before."""
    if verb.lemma not in lexicon.words("links", "otherwise_verb") or verb.quote >= 0 or children(verb, "neg"):
        return None
    mark = next((kid for kid in children(verb, "mark", "advmod") if kid.low in _CONCEDES and kid.i < verb.i), None)
    if mark is None or not any(kid.low == "otherwise" for kid in verb.kids):
        return None
    even = desk.parse.words[mark.i - 1] if mark.i else mark
    if mark.low == "if" and even.low != "even":
        return None
    mention = next((m for noun in children(verb, "nsubj") if (m := desk.mention_for(noun)) is not None), None)
    claim = _clause_until(desk, even.i if even.low == "even" else mark.i)
    if mention is None or claim is None or mention.head.i in claim.content:
        return None
    reason = "The article says that the source shows something else."
    return Link(claim, mention, Stance.CONTRADICTS, {mark.i, verb.i}, "otherwise", reason, 0.6)


def _clause_until(desk: Desk, index: int) -> Statement | None:
    """What is stated between the beginning of the sentence and this word: a statement there, else the clause itself."""
    start = desk.parse.sents[desk.parse.words[index].sent][0]
    before = [i for i in range(start, index) if not desk.parse.words[i].punct]
    if len(before) < _FEWEST:
        return None
    told = desk.statement_of.get(before[-1])
    if told is not None and told.rule not in NO_FACTS and told.first >= start:
        if told.last >= index:
            told.content = trimmed(desk.parse, {i for i in told.content if i < index}) or told.content
        return told
    return desk.narrate(set(before), "link-clause", "the clause that the source bears on")


def notwithstanding(desk: Desk, word: Word) -> Link | None:
    """*His promises to A notwithstanding, analyses agree that B*: the phrase before names the claim, the source follows."""
    start, end = desk.parse.sentence(word)
    after = desk.parse.words[word.i + 1] if word.i + 1 < end else word
    phrase = [i for i in range(start, word.i) if not desk.parse.words[i].punct]
    if after.text != "," or word.quote >= 0 or not 2 <= len(phrase) <= 20:
        return None
    noun = next((w for i in phrase if is_shell(w := desk.parse.words[i])), None)
    mention = next((desk.mention_of[i] for i in range(word.i + 1, end) if i in desk.mention_of), None)
    if noun is None or mention is None or mention.head.dep not in ("nsubj", "nsubjpass"):
        return None
    claim = desk.narrate(set(phrase), "claim-phrase", "the article names the claim without stating it")
    give_owner(desk, noun, claim)
    if claim is None:
        return None
    reason = f"“{word.text}” sets the source against this claim."
    return Link(claim, mention, Stance.CONTRADICTS, {word.i}, "despite-claim", reason, 0.6)


def not_what_it_shows(desk: Desk, word: Word) -> Link | None:
    """*She said that A. That is not what the police data show*: against what stands before."""
    shows = word.head
    above = shows.head
    if (
        word.dep not in ("dobj", "nsubj")
        or shows.dep not in ("ccomp", "attr")
        or above.lemma != "be"
        or word.quote >= 0
    ):
        return None
    points = any(kid.low in ("that", "this", "it", "which") for kid in children(above, "nsubj"))
    shown = shows.lemma in lexicon.words("evidence", "frame.show") or shows.lemma in ("say", "suggest")
    if not points or not shown or not children(above, "neg") or children(above, "mark"):
        return None
    mention = next((m for n in children(shows, "nsubj") if (m := desk.mention_for(n)) is not None), None)
    start, _ = desk.parse.sentence(word)
    for claim in desk.before(start - 1, limit=2) if mention is not None else []:
        if word.sent - desk.parse.words[claim.last].sent == 1 and claim.last < start and claim.rule not in NO_FACTS:
            reason = "The article says that the source does not show what was said."
            return Link(claim, mention, Stance.CONTRADICTS, {above.i, word.i, shows.i}, "not-shown", reason, 0.65)
    return None


def denied_by_the_article(desk: Desk, word: Word) -> Link | None:
    """*Trask said that Venn built the dam. Venn did not, however, build it*: the article denies it in the words of the claim."""
    verb = word.head
    turned = desk.turned(verb) or any(
        kid.low in lexicon.words("links", "contrast.adverbs") or _in_fact(kid) for kid in verb.kids
    )
    if word.dep != "neg" or verb.dep != "ROOT" or verb.quote >= 0 or not turned:
        return None
    if desk.statement_of.get(verb.i) is not None and desk.statement_of[verb.i].source:
        return None
    if verb.i in desk.by_verb or any(kid.tag == "MD" for kid in children(verb, "aux")):
        return None
    mine = _stems(desk, subtree(verb) - {word.i})
    if len(mine) < _TELLING:
        return None
    best: tuple[float, Statement] | None = None
    for claim in desk.before(word.i - 1, limit=30):
        if verb.sent - desk.parse.words[claim.last].sent > _REACH:
            break
        if not claim.source or claim.rule in NO_FACTS or claim.last >= desk.parse.sentence(verb)[0]:
            continue
        theirs = _stems(desk, claim.content)
        if mine <= theirs and not _negated(desk, claim) and (best is None or len(mine) / len(theirs) > best[0]):
            best = (len(mine) / len(theirs), claim)
    if best is None or best[0] < _CLOSE:
        return None
    reason = "The article denies it in the words of the claim."
    return Link(best[1], None, Stance.CONTRADICTS, {word.i, verb.i}, "bare-denial", reason, 0.6)


def little_in_it(desk: Desk, word: Word) -> Link | None:
    """*He casts himself as A, but there is little in his plan that matches his rhetoric*: the item, and what stands before in the sentence."""
    if word.dep not in ("attr", "nsubj", "dobj") or word.quote >= 0 or word.head.quote >= 0:
        return None
    inside = [n for p in [*children(word, "prep"), *children(word.head, "prep")] if p.low in ("in", "on") for n in children(p, "pobj")]  # fmt: skip
    verbs = [v for n in [word, *inside, word.head] for v in children(n, "relcl", "acl", "ccomp") if v.i > word.i]
    verbs += [word.head] if word.dep == "nsubj" else []
    backs = next((v for v in verbs if v.lemma in lexicon.words("links", "bear_out")), None)
    noun = next(iter(inside), None)
    if noun is None or backs is None or any(kid.tag == "MD" for kid in children(backs, "aux")):
        return None
    mention = desk.mention_for(noun, kind=EvidenceKind.OTHER)
    named = next((n for n in children(backs, "dobj") if is_shell(n)), None)
    found = claim_behind(desk, named) if named is not None else None
    claim = found.claim if found is not None else _told_before(desk, word)
    if mention is None or claim is None or noun.i in claim.content:
        return None
    reason = "The article says that the source does not show what was said."
    return Link(claim, mention, Stance.CONTRADICTS, {word.i, backs.i}, "not-shown", reason, 0.55)


def _told_before(desk: Desk, word: Word) -> Statement | None:
    """The last statement in the same sentence, before this word."""
    start, _ = desk.parse.sentence(word)
    for claim in desk.before(word.i - 1, limit=2):
        if claim.first >= start and claim.last < word.i and claim.source and claim.rule not in NO_FACTS:
            return claim
    return None


def _in_fact(word: Word) -> bool:
    return word.low == "in" and any(kid.low in ("fact", "reality") for kid in word.kids)


def _negated(desk: Desk, claim: Statement) -> bool:
    return claim.denies or claim.negated or any(desk.parse.words[i].dep == "neg" for i in claim.content)


def _stems(desk: Desk, content: set[int]) -> frozenset[str]:
    """What carries the meaning, so short that *found* and *founder* are one."""
    words = (desk.parse.words[i] for i in content)
    return frozenset(
        w.lemma.lower()[:_STEM]
        for w in words
        if w.pos in ("NOUN", "PROPN", "VERB", "NUM") and w.lemma not in lexicon.words("links", "plain_word")
    )

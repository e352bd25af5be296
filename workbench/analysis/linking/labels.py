"""Links by the layout of a fact-check: *CLAIM: A. THE FACTS: That is not so. The text of the bill says B*, *Claim: A. Rating: False*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.labels import Labelled, labelled
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import content_words
from workbench.analysis.mentions import Mention
from workbench.analysis.words import Word
from workbench.domain.vocab import Stance

_APART = 6  # paragraphs between the claim and its verdict
_OPENING = 2  # sentences of the answer that may hold the verdict


def by_label(desk: Desk) -> list[Link]:
    """One link for each labelled claim that the next verdict or the next facts judge."""
    found: list[Link] = []
    claim: Labelled | None = None
    for each in labelled(desk.parse):
        if each.kind == "claim":
            claim = each
        elif claim is not None and each.para - claim.para <= _APART:
            link = _judged(desk, claim, each)
            if link is not None:
                found.append(link)
                claim = None
    return found


def _judged(desk: Desk, claim: Labelled, answer: Labelled) -> Link | None:
    statement = next((s for i in claim.content if (s := desk.statement_of.get(i)) is not None), None)
    verdict = _verdict(desk, answer) or (_denied(desk, claim, answer) if answer.kind == "facts" else None)
    if statement is None or verdict is None:
        return None
    stance, words = verdict
    reason = f"Under “{_name(desk, claim)}” stands the claim, under “{_name(desk, answer)}” the verdict “{desk.parse.said(words)}”."
    return Link(statement, _item(desk, answer), stance, words, "labelled", reason, 0.8)


def _name(desk: Desk, part: Labelled) -> str:
    return desk.parse.said(i for i in part.label if not desk.parse.words[i].punct)


def _verdict(desk: Desk, answer: Labelled) -> tuple[Stance, set[int]] | None:
    """In the first sentences of the answer: a word for false or true, and "not" before "true"; or that it does not hold up."""
    words = [desk.parse.words[i] for i in answer.content]
    opening = [w for w in words if w.sent < words[0].sent + _OPENING and w.quote < 0]
    for word in opening:
        if word.low in lexicon.words("links", "label_verdict.false"):
            return (Stance.CONTRADICTS, {word.i}) if not _negated(opening, word) else None
        if word.low in lexicon.words("links", "label_verdict.weak"):
            return Stance.CONTEXT, {word.i}
        if word.low in lexicon.words("links", "label_verdict.true"):
            negated = _negated(opening, word)
            if negated is not None:
                return Stance.CONTRADICTS, {negated.i, word.i}
            # "true" within a sentence may be said of anything; as the whole verdict it is one
            return (Stance.SUPPORTS, {word.i}) if word.i <= words[0].i + 2 else None
        if word.low == "up" and word.head.lemma in ("hold", "stand", "add") and _negated(opening, word.head):
            return Stance.CONTRADICTS, {word.head.i, word.i}
    return None


def _denied(desk: Desk, claim: Labelled, answer: Labelled) -> tuple[Stance, set[int]] | None:
    """*CLAIM: A video shows the wall. THE FACTS: The video was not filmed there*: the first sentence denies, of the same thing."""
    words = [desk.parse.words[i] for i in answer.content]
    first = [w for w in words if w.sent == words[0].sent and w.quote < 0]
    claimed = [desk.parse.words[i] for i in claim.content]
    if any(w.dep == "neg" for w in claimed) or not content_words(first).keys() & content_words(claimed).keys():
        return None
    neg = next((w for w in first if w.dep == "neg" and w.head.dep == "ROOT"), None)
    return (Stance.CONTRADICTS, {neg.i}) if neg is not None else None


def _negated(opening: list[Word], word: Word) -> Word | None:
    near = [w for w in opening if word.i - 4 <= w.i < word.i]
    return next((w for w in near if w.low in ("not", "n't", "n’t", "no", "never", "hardly", "cannot")), None)


def _item(desk: Desk, answer: Labelled) -> Mention | None:
    """The first item that tells something under the verdict, or under the facts after it."""
    parts = [
        answer,
        *(each for each in labelled(desk.parse) if each.kind == "facts" and 0 < each.para - answer.para <= 2),
    ]
    for noun in (desk.parse.words[i] for part in parts for i in part.content):
        if (
            noun.dep in ("nsubj", "nsubjpass")
            and noun.pos == "NOUN"
            and noun.head.lemma in lexicon.words("links", "item_verb")
        ):
            mention = desk.mention_for(noun)
            if mention is not None:
                return mention
    return None

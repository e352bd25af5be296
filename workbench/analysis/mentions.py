"""Evidence that the article names: typed noun phrases in an evidential frame. A noun alone is not enough unless it is concrete."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.analysis import lexicon
from workbench.analysis.cast import phrase_words
from workbench.analysis.words import Parse, Word, subtree
from workbench.domain.spans import Span
from workbench.domain.vocab import EvidenceKind

_BASE = {"strong": 0.45, "medium": 0.3, "weak": 0.1}
_ACTORS = frozenset({"expert", "witness"})
_TEXTS = frozenset({"statement", "document", "report", "study", "data"})
_NO_ITEM = frozenset(["no", "any", "little"])


@dataclass(slots=True, eq=False)
class Mention:
    """An evidence mention. `head`: its noun; `first`, `last`: word range [first, last) of the phrase."""

    head: Word
    first: int
    last: int
    kind: EvidenceKind
    rule: str
    reason: str
    confidence: float
    slot: int = -1

    def span(self, parse: Parse) -> Span:
        return Span(parse.words[self.first].start, parse.words[self.last - 1].end)


THRESHOLD = 0.5


def mentions(parse: Parse) -> list[Mention]:
    """All evidence mentions in order, with their slots."""
    found = [m for w in parse.words if (m := mention_at(parse, w)) is not None and m.confidence >= THRESHOLD]
    assign_slots(parse, found)
    return found


def mention_at(parse: Parse, word: Word) -> Mention | None:
    """The mention headed by this noun with its confidence, whatever that is; None where the noun names no source at all."""
    if word.pos not in ("NOUN", "PROPN") or word.dep == "compound":
        return None
    lemma = word.lemma if word.pos == "NOUN" or not word.low.endswith("s") else word.low[:-1]
    group = next((g for g in _BASE if lemma in lexicon.inverse("evidence", g)), None)
    if group is None or _names_nothing(word):
        return None
    strong, kind = group == "strong", lexicon.inverse("evidence", group)[lemma]
    frame, why = _frame(word, kind)
    specific = _specific(word)
    score = _BASE[group] + frame + specific
    if frame == 0.0 and specific <= 0.05 and not any(kid.dep == "det" for kid in word.kids):
        # "polls", "her emails": talked about, not pointed at
        score -= 0.25
    named = _kind_by_modifier(word, kind)
    first, last = _extent(parse, word)
    reason = f"“{parse.text[word.start : word.end]}” names a source" + (f" {why}" if why else "")
    rule = "evidence-noun" if strong else "evidence-frame"
    return Mention(word, first, last, EvidenceKind(named), rule, reason, min(0.95, score))


def _names_nothing(word: Word) -> bool:
    return any(kid.low in _NO_ITEM and kid.dep in ("det", "amod") for kid in word.kids)


def _kind_by_modifier(word: Word, kind: str) -> str:
    by_word = lexicon.inverse("evidence", "compound")
    for kid in word.kids:
        if (
            kid.dep in ("compound", "amod", "nmod")
            and kid.low in by_word
            and word.lemma
            in (
                "record",
                "document",
                "report",
                "figure",
                "data",
                "video",
                "image",
                "statement",
                "post",
                "footage",
                "file",
                "log",
                "ad",
            )
        ):
            return by_word[kid.low] if word.lemma not in ("report", "video", "footage") else kind
    return kind


def _frame(word: Word, kind: str) -> tuple[float, str]:
    """How strongly the sentence uses the noun as a source, and the words that say so."""
    show = lexicon.words("evidence", "frame.show")
    handle = lexicon.words("evidence", "frame.handle")
    head, dep = word.head, word.dep
    while dep == "conj" and head.nominal:
        head, dep = head.head, head.dep
    saying = lexicon.words("attribution", "say") if kind in _ACTORS or kind in _TEXTS else frozenset[str]()
    if head.lemma in ("appear", "seem", "be") and (inner := [k for k in head.kids if k.dep == "xcomp"]):
        head = inner[0]
    if dep == "nsubj" and head.lemma in show | saying:
        return 0.45, f"that is said to “{head.lemma}” something"
    if dep == "nsubj" and head.lemma in lexicon.words("evidence", "frame.appear"):
        return 0.3, "that came to light"
    if dep == "pobj":
        over = head.head
        if head.low == "to" and over.low == "according":
            return 0.6, "after “according to”"
        if head.dep == "agent" and over.lemma in show:
            return 0.5, f"that something is “{over.low} by”"
        if head.low in ("on", "upon") and over.lemma in ("base", "draw", "rely"):
            return 0.4, f"after “{over.low} {head.low}”"
        if head.low == "in" and over.lemma in show | {"say", "write", "tell"}:
            return 0.2, "in which something is said"
        if head.low == "despite":
            return 0.3, "after “despite”"
    if dep in ("dobj", "nsubjpass") and head.lemma in handle:
        return 0.3, f"that somebody could {head.lemma}" if dep == "dobj" else f"that was {head.low}"
    for kid in word.kids:
        if kid.dep in ("acl", "relcl") and kid.lemma in show | handle:
            return 0.35, f"that is described by “{kid.low}”"
    return 0.0, ""


def _specific(word: Word) -> float:
    """Modifiers that make it one certain item."""
    score = 0.0
    wanted = lexicon.words("evidence", "modifier", "compound")
    for kid in word.kids:
        if kid.low in wanted:
            score += 0.2
        elif kid.dep in ("compound", "nmod") and kid.pos == "PROPN":
            score += 0.15
        elif (
            kid.dep == "poss"
            or (kid.dep == "det" and kid.low in ("the", "this", "that", "these", "those"))
            or (kid.dep == "prep" and kid.low in ("by", "from", "of"))
            or kid.dep == "nummod"
        ):
            score += 0.05
    return min(0.35, score)


def _extent(parse: Parse, word: Word) -> tuple[int, int]:
    run = phrase_words(word)
    first = run[0]
    last = word.i + 1
    for kid in word.kids:
        if kid.dep == "prep" and kid.low in ("of", "by", "from") and kid.i == word.i + 1 and len(subtree(kid)) <= 8:
            end = max(subtree(kid)) + 1
            if end <= run[-1] + 1:
                last = end
    return first, last


def assign_slots(parse: Parse, found: list[Mention]) -> None:
    """Mentions of one item share a number: a definite phrase goes back to the last mention of that noun (or kind of film)."""
    latest: dict[str, int] = {}
    number = 0
    for mention in found:
        keys = [mention.head.lemma]
        if mention.kind in (EvidenceKind.VIDEO, EvidenceKind.STUDY):
            keys.append(mention.kind.value)
        definite = any(
            kid.low in ("the", "this", "that", "these", "those") and kid.dep == "det" for kid in mention.head.kids
        )
        earlier = next((latest[k] for k in keys if k in latest), None)
        if definite and earlier is not None:
            mention.slot = earlier
        else:
            mention.slot, number = number, number + 1
        for key in keys:
            latest[key] = mention.slot


def over_words(parse: Parse, words: set[int], kind: EvidenceKind) -> Mention:
    """A whole clause as the source: what somebody said at another time."""
    first, last = min(words), max(words)
    head = next((parse.words[i] for i in sorted(words) if parse.words[i].head.i not in words), parse.words[first])
    return Mention(head, first, last + 1, kind, "link-source", "what the same speaker said at another time", 0.5)


def forced(parse: Parse, word: Word, kind: EvidenceKind) -> Mention:
    """A mention made because a link's cue treats this noun as the source."""
    first, last = _extent(parse, word)
    return Mention(word, first, last, kind, "link-source", "the article sets it against or behind a claim", 0.5)

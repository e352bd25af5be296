"""How a statement is put forward: denied, hedged, asked or demanded. Reads cue and content; decides nothing about truth."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import children
from workbench.analysis.words import Parse, Word, subtree

# Words between a verb and its "not".
_NEAR = 6


def negated(parse: Parse, verb: Word | None, cue: set[int]) -> bool:
    """The speaker denies the words (*denied that*, *rejected the claim that*) or is said not to have said them (*did not say that*)."""
    if verb is None:
        return False
    denies = verb.lemma in lexicon.words("attribution", "modality.deny")
    near = [parse.words[i] for i in cue] + [kid for kid in verb.kids if abs(kid.i - verb.i) < _NEAR]
    # "Absolutely not," she said: the denial is hers, and part of her words
    negative = any(w.dep == "neg" or w.low == "never" for w in near if w.quote < 0 or w.quote == verb.quote)
    over = verb.head if verb.dep in ("xcomp", "dobj", "pobj") else None
    if over is not None and over is not verb:
        # "refused to say", "rejected the claim that"
        denies = denies != (over.lemma in lexicon.words("attribution", "modality.deny", "modality.refuse"))
    return denies != negative


def hedged(parse: Parse, verb: Word | None, content: set[int]) -> bool:
    """Reported with a reservation: *alleged*, *reportedly*, *is said to*, or a modal adverb right in the claim."""
    words = lexicon.words("attribution", "modality.hedge")
    if verb is not None:
        if verb.lemma in lexicon.words("attribution", "modality.hedging_verb"):
            return True
        if any(kid.low in words for kid in verb.kids if kid.quote < 0):
            return True
    return any(
        w.low in words and w.pos in ("ADV", "ADJ", "AUX") and w.quote < 0 for w in map(parse.words.__getitem__, content)
    )


def question(parse: Parse, verb: Word | None, content: set[int]) -> bool:
    """Nothing is claimed: the words end with a question mark, or a question is reported (*asked whether*)."""
    last = max(content)
    after = parse.words[last + 1].text if last + 1 < len(parse.words) else ""
    first_sentence = parse.words[min(content)].sent
    if after == "?" and parse.words[last].sent == first_sentence:
        return True
    if verb is None or verb.lemma not in lexicon.words("attribution", "modality.ask"):
        return False
    return any(
        kid.low in ("whether", "if") or kid.tag in ("WP", "WRB", "WDT", "WP$")
        for clause in children(verb, "ccomp")
        for kid in [clause, *clause.kids, *(parse.words[i] for i in _front(clause))]
    )


def _front(clause: Word) -> list[int]:
    return [min(subtree(clause))]


def imperative(parse: Parse, content: set[int]) -> bool:
    """A quotation that tells somebody to do something: base form of the verb, nobody as its subject."""
    words = [parse.words[i] for i in sorted(content) if not parse.words[i].punct]
    if not words or words[0].quote < 0 or words[0].sent != words[-1].sent:
        return False
    top = next((w for w in words if w.head is w or w.head.i not in content), words[0])
    if top.lemma == "let" and any(kid.low in ("me", "us") for clause in top.kids for kid in (clause, *clause.kids)):
        return False  # "let me tell you"
    if top.tag != "VB" or children(top, "nsubj", "nsubjpass", "aux", "auxpass"):
        return False
    return top.i - words[0].i <= 2

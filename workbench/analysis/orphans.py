"""Quotations that no rule has claimed yet: given to the nearest verb of saying, or to the speaker whose words they continue."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import beside, cue_words, source_words, subject
from workbench.analysis.proposal import Proposal
from workbench.analysis.words import Parse, Word, subtree

_FREQUENT = frozenset(["say", "tell", "add", "note", "tweet", "write", "ask", "continue"])
_FARTHEST = 25
_FEW = 8
_BESIDE = 4
_JOINS = ("and", "or", "then", "also", "even", "but")
_LONGEST_TAG = 14
# Reports whose speaker goes on speaking in the next quotation.
_REPORTS = ("clause-say", "quotation", "parenthetical", "lost", "colon", "name-colon")


def claim_quotations(parse: Parse, found: list[Proposal]) -> None:
    """Adds to `found`, or makes its contents grow."""
    owner: dict[int, int] = {}
    by_verb: dict[int, int] = {}
    for number, proposal in enumerate(found):
        for i in proposal.content:
            owner.setdefault(i, number)
        if proposal.verb is not None and proposal.rule != "according-to":
            by_verb.setdefault(proposal.verb.i, number)
    speaker_of_paragraph: dict[int, int] = {}
    for number, (first, last) in enumerate(parse.quoted):
        body = [i for i in range(first, last) if not parse.words[i].punct]
        if not body:
            continue
        para = parse.quotations[number].paragraph
        taken = _by_tag(parse, number, found, by_verb) if len(body) > 3 else None
        if taken is None:
            taken = _majority_owner(body, owner)
        if taken is None:
            taken = _by_verb(parse, number, body, found, by_verb)
        if taken is None and (colon := _after_colon(parse, number)) is not None:
            found.append(colon)
            taken = len(found) - 1
        if taken is None:
            taken = _continued(parse, number, body, found, speaker_of_paragraph)
        if taken is None and (after := _after_person(parse, number, body)) is not None:
            found.append(after)
            taken = len(found) - 1
        if taken is not None:
            for i in range(first, last):
                owner.setdefault(i, taken)
            if found[taken].rule.startswith(_REPORTS) or para not in speaker_of_paragraph:
                speaker_of_paragraph[para] = taken


def _by_tag(parse: Parse, number: int, found: list[Proposal], by_verb: dict[int, int]) -> int | None:
    """*"...," Reed said*: a quotation that begins a sentence and is followed by a name and a verb of saying is theirs, whatever the tree says."""
    first, last = parse.quoted[number]
    words = parse.words
    low, high = parse.paras[parse.quotations[number].paragraph]
    if first > low and words[first].sent == words[first - 1].sent and words[first - 1].quote < 0:
        return None
    verb = _tag_verb(words, last, min(high, last + _LONGEST_TAG))
    if verb is None or verb.i in by_verb:
        return None
    who, _ = subject(verb)
    source = {i for i in source_words(who, verb, set()) if last <= i < high} or beside(parse, verb)
    source = {i for i in source if words[i].quote < 0 and i >= last}
    if not source:
        return None
    content = set(range(first, last))
    for other in found:
        if other.verb is not verb:
            other.content -= content
    reason = "a quotation beside a verb of saying"
    found.append(Proposal("quotation-verb", reason, content, source, cue_words(verb), verb))
    by_verb[verb.i] = len(found) - 1
    return len(found) - 1


def _tag_verb(words: list[Word], start: int, end: int) -> Word | None:
    """The verb of *said Mary Jones* or *Mary Jones (R-Ohio) said* right after a quotation."""
    saying = lexicon.words("attribution", "say")
    bracket = 0
    for i in range(start, end):
        word = words[i]
        bracket += (word.text == "(") - (word.text == ")")
        if word.quote >= 0:
            return None
        if word.lemma in saying and word.tag in ("VBD", "VBZ", "VBP") and not bracket:
            return word
        if not (
            bracket or word.pos in ("PROPN", "NOUN", "DET", "ADJ", "NUM", "PRON") or word.text in (")", ".", "-", "'s")
        ):
            return None
    return None


def _majority_owner(body: list[int], owner: dict[int, int]) -> int | None:
    owned = [owner[i] for i in body if i in owner]
    if len(owned) < 0.6 * len(body):
        return None
    return max(set(owned), key=lambda k: (owned.count(k), -k))


def _by_verb(parse: Parse, number: int, body: list[int], found: list[Proposal], by_verb: dict[int, int]) -> int | None:
    first, last = parse.quoted[number]
    verb, distance = _nearest_verb(parse, number, body)
    if verb is None or distance > _FARTHEST or (len(body) < 3 and not _close_by(verb, first, last)):
        return None
    content = set(range(first, last))
    existing = by_verb.get(verb.i)
    if existing is not None and found[existing].rule.startswith(("clause", "quotation", "parenthetical", "lost")):
        if _apart(parse, found[existing], first):
            return None
        found[existing].content |= content
        return existing
    who, _ = subject(verb)
    source = {i for i in source_words(who, verb, set()) or beside(parse, verb) if parse.words[i].quote < 0}
    source = source or {i for i in beside(parse, verb) if parse.words[i].quote < 0}
    if existing is not None and len(found[existing].content) < 3:
        found[existing].content, found[existing].rule = content, "quotation-verb"
        return existing
    content |= _clause_before(parse, verb, first, body, source) | _object_round(verb, content, body)
    cue = cue_words(verb) - content
    reason = "a quotation beside a verb of saying"
    found.append(Proposal("quotation-verb", reason, content - source, source, cue, verb))
    by_verb[verb.i] = len(found) - 1
    return len(found) - 1


def _close_by(verb: Word, first: int, last: int) -> bool:
    """One or two quoted words are a title or a nickname more often than speech: theirs only right beside the verb."""
    return -_BESIDE <= verb.i - last < _BESIDE if verb.i >= last else first - verb.i <= _BESIDE


def _object_round(verb: Word, content: set[int], body: list[int]) -> set[int]:
    """*noted the "kind of problems" that he had*: where some words of an object are quoted, the object is what was said."""
    if len(body) > _FEW:
        return set()
    objects = [kid for kid in verb.kids if kid.dep == "dobj"]
    objects += [kid for to in verb.kids if to.dep == "prep" and to.i == verb.i + 1 for kid in to.kids]
    for kid in objects:
        if kid.i > verb.i:
            whole = subtree(kid)
            if set(body) <= whole and whole > content:
                return whole
    return set()


def _apart(parse: Parse, proposal: Proposal, first: int) -> bool:
    """Other words of the same sentence stand between a report and this quotation (*"A," he said, pointing to a sign: "B"*)."""
    words = parse.words
    last = max((i for i in proposal.content | proposal.source | proposal.cue if i < first), default=-1)
    if last < 0 or words[last].sent != words[first].sent or all(words[i].quote < 0 for i in proposal.content):
        return False
    return any(not w.punct and w.low not in _JOINS for w in words[last + 1 : first])


def _after_colon(parse: Parse, number: int) -> Proposal | None:
    """*Kasich resisted: "..."*: any verb with a subject will do, where a colon leads into the quotation."""
    first, last = parse.quoted[number]
    low = parse.paras[parse.quotations[number].paragraph][0]
    if first - 1 <= low or parse.words[first - 1].text != ":":
        return None
    start = max(low, parse.sentence(parse.words[first - 1])[0])
    for i in range(start, first - 1):
        verb = parse.words[i]
        if verb.verbal and verb.quote < 0 and (verb.dep == "ROOT" or verb.head.i >= first - 1):
            who, how = subject(verb)
            source = source_words(who, verb, set()) if how == "subject" else set()
            if source and not any(parse.words[k].quote >= 0 for k in source):
                reason = "a colon leads into the quotation"
                return Proposal("colon-quotation", reason, set(range(first, last)), source, cue_words(verb), verb)
    return None


def _after_person(parse: Parse, number: int, body: list[int]) -> Proposal | None:
    """*An official laughed at the idea. The mayor "is not worried":* the sentence before tells who speaks."""
    first, last = parse.quoted[number]
    low, high = parse.sentence(parse.words[body[0]])
    if len(body) < 4 or low <= parse.paras[parse.quotations[number].paragraph][0]:
        return None
    if not any(w.dep == "ROOT" and w.verbal for w in parse.words[first:last]):
        return None
    start, _ = parse.sentence(parse.words[low - 1])
    verb = next((w for w in parse.words[start:low] if w.dep == "ROOT" and w.verbal and w.quote < 0), None)
    if verb is None or verb.lemma not in lexicon.words("attribution", "reaction"):
        return None
    who, how = subject(verb)
    source = source_words(who, verb, set()) if how == "subject" else set()
    reason = "the sentence before tells whose words they are"
    content = set(range(low, high)) | set(range(first, last))
    return Proposal("quotation-after", reason, content, source, cue_words(verb), verb) if source else None


def _nearest_verb(parse: Parse, number: int, body: list[int]) -> tuple[Word | None, int]:
    first, last = parse.quoted[number]
    low, high = parse.paras[parse.quotations[number].paragraph]
    words = parse.words
    start = max(low, parse.sentence(words[body[0]])[0])
    end = min(high, parse.sentence(words[body[-1]])[1])
    full_stop = words[last - 1].punct and words[last - 2].text == "."
    begins = parse.sentence(words[last]) if last < high else (0, 0)
    if last < high and parse.sentence(words[last - 1])[1] <= last and (not full_stop or begins[1] - begins[0] < 9):
        end = min(high, parse.sentence(words[last])[1])
    saying = lexicon.words("attribution", "say", "quotation")
    best: tuple[int, Word] | None = None
    for i in range(start, end):
        word = words[i]
        if word.quote >= 0 or word.lemma not in saying or not word.tag.startswith(("VB", "NN")):
            continue
        if word.tag.startswith("NN") and word.lemma not in ("say", "tell", "read") and not _introduces(words, i, first):
            continue
        if i >= last and _leads_on(parse, i, number):
            continue
        distance = (first - i if i < first else i - last + 1) + (0 if word.lemma in _FREQUENT else 4)
        if i < first and any(words[k].text == "." for k in range(i, first)):
            distance += 30
        if best is None or distance < best[0]:
            best = (distance, word)
    return (best[1], best[0]) if best else (None, 0)


def _introduces(words: list[Word], at: int, first: int) -> bool:
    """*The department notes, "..."*: a plural noun right after a name and before a comma and the quotation is the verb."""
    before = words[at - 1] if at else None
    return words[at].tag == "NNS" and first == at + 2 and words[at + 1].punct and before is not None and before.nominal


def _leads_on(parse: Parse, at: int, number: int) -> bool:
    """The verb leads into the next quotation (*before asking her, "..."*)."""
    if number + 1 >= len(parse.quoted):
        return False
    following = parse.quoted[number + 1][0]
    between = parse.words[at + 1 : following] if at < following <= at + 5 else []
    led = bool(between) and between[-1].text in (",", ":") and all(w.punct or w.nominal for w in between)
    return led and (between[-1].text == ":" or between[0].nominal)


def _clause_before(parse: Parse, verb: Word, first: int, body: list[int], source: set[int]) -> set[int]:
    """*said the plan was "crazy"*: the words between verb and quotation belong to what was said."""
    words = parse.words
    if not (verb.i < first and first - verb.i < 20 and len(body) < 25):
        return set()
    if any(words[i].text in (".", ";") for i in range(verb.i, first)):
        return set()
    if words[first - 1].text in (",", ":") and not any(w.verbal for w in words[verb.i + 1 : first]):
        return set()
    start = _clause_start(words, verb.i + 1, first)
    while start < first and (words[start].punct or start in source):
        start += 1
    if start >= first or words[start].low in ("in", "on", "at", "during", "to"):
        return set()
    return set(range(start, first))


def _clause_start(words: list[Word], start: int, first: int) -> int:
    """*told customers at a diner that "..."*, *told the crowd to "..."*: who was told stands before the conjunction."""
    for i in range(start, first):
        leads = words[i].low == "that" and words[i].tag == "IN"
        if leads or (words[i].tag == "TO" and (i + 1 == first or words[i + 1].tag == "VB")):
            return i
    return start


def _all_quoted(parse: Parse, para: int) -> bool:
    """A paragraph of nothing but quotation goes on with the speaker of the paragraph before."""
    low, high = parse.paras[para]
    return all(w.quote >= 0 or w.punct for w in parse.words[low:high])


def _continued(
    parse: Parse, number: int, body: list[int], found: list[Proposal], speaker_of_paragraph: dict[int, int]
) -> int | None:
    """A quotation that begins a sentence after another one goes on with the same speaker, in the paragraph or over its end."""
    first, last = parse.quoted[number]
    quotation = parse.quotations[number]
    before = parse.quotations[number - 1] if number else None
    same = speaker_of_paragraph.get(quotation.paragraph)
    follows = before is not None and before.paragraph == quotation.paragraph - 1
    if (
        same is None
        and before is not None
        and follows
        and (before.continued or _all_quoted(parse, quotation.paragraph))
    ):
        same = speaker_of_paragraph.get(before.paragraph)
    if same is None or len(body) < 4 or parse.sentence(parse.words[body[0]])[0] < first - 1:
        return None
    found[same].content |= set(range(first, last))
    return same

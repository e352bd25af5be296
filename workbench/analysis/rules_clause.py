"""Attribution rules for clauses: a verb of saying or thinking and what the parser hangs on it."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import beside, children, cue_words, has_verb, source_words, subject
from workbench.analysis.proposal import Proposal
from workbench.analysis.tails import reports
from workbench.analysis.words import Parse, Word, left_edge, right_edge, subtree

_PARTING = frozenset({"and", "but", "while", "although", "though"})
_LONGEST_NAMED = 12
# Words between a verb of saying and its lost "that": the place, the day, who was told.
_THAT_WITHIN = 12
_DASHES = frozenset({"-", "–", "—", "--"})


def _say() -> frozenset[str]:
    return lexicon.words("attribution", "say")


def _reporting() -> frozenset[str]:
    return lexicon.words("attribution", "say", "think")


def parenthetical(parse: Parse, verb: Word) -> Proposal | None:
    """*The plan, he said, was dead*: the report hangs inside the sentence that it reports."""
    head = verb.head
    if verb.dep not in ("ccomp", "parataxis") or head is verb or verb.lemma not in _say() or not head.verbal:
        return None
    if children(verb, "ccomp") or head.lemma in _reporting():
        return None
    edge = left_edge(verb)
    low, high = parse.paragraph(verb)
    if not any(parse.words[i].text == "," or _quote_mark(parse, i) for i in range(max(low, edge - 2), edge + 1)):
        return None
    if head.i > edge:
        # between subject and verb: commas on both sides
        after = verb.i + 1
        if after >= high or parse.words[after].text != "," or verb.i + 3 < right_edge(verb):
            return None
        while head.dep in ("aux", "auxpass") and head.head is not head:
            head = head.head
    noun, _ = subject(verb)
    source = source_words(noun, verb, set())
    content = subtree(head) - subtree(verb) - source
    return Proposal("parenthetical", "a verb of saying set into the sentence", content, source, cue_words(verb), verb)


def _quote_mark(parse: Parse, i: int) -> bool:
    word = parse.words[i]
    return word.quote >= 0 and i in (parse.quoted[word.quote][0], parse.quoted[word.quote][1] - 1)


def clause(parse: Parse, verb: Word) -> Proposal | None:
    """*She said (that) the plan was dead*, *The plan was dead, she said*."""
    clauses = children(verb, "ccomp")
    if not clauses or verb.lemma not in _reporting():
        return None
    if any(kid.low == "otherwise" and kid.i == verb.i + 1 for kid in verb.kids):
        return None
    if clauses[-1].i < verb.i and any(kid.low == "it" and kid.i == verb.i + 1 for kid in children(verb, "dobj")):
        return None  # "The union says it is closed; he denies it": the sentence before is not what he says
    saying = verb.lemma in _say()
    noun, _ = subject(verb)
    content: set[int] = set()
    last = clauses[-1]
    for each in clauses if saying else clauses[-1:]:
        aside = each.i < verb.i < last.i and any(kid.dep == "mark" or kid.low == "asked" for kid in [each, *each.kids])
        content |= set() if aside else subtree(each)
    named = subtree(noun) if noun is not None else set()
    if last.i < verb.i:
        content |= _lead_in(parse, verb, named)
    else:
        content |= _around(parse, verb, last, named - content)
        if saying:
            content = _without_second_report(parse, verb, content)
    source = source_words(noun, verb, content - named)
    cue = cue_words(verb)
    rule = "clause-say" if saying else "clause-think"
    reason = "words after a verb of saying" if saying else "a thought or feeling reported with a clause"
    return Proposal(rule, reason, content - source - cue, source, cue, verb)


def _lead_in(parse: Parse, verb: Word, named: set[int]) -> set[int]:
    """Content before the verb reaches back to the beginning of its sentence."""
    if verb.lemma not in _say() and verb.lemma not in ("think", "believe"):
        return set()
    start = max(parse.paragraph(verb)[0], parse.sentence(verb)[0])
    end = min(named | {verb.i})
    return {i for i in range(start, end) if parse.words[i].dep != "cc" or i > start + 1}


def _around(parse: Parse, verb: Word, last: Word, named: set[int]) -> set[int]:
    """*On Monday, she said, the plan was dead*: the words before; and adverbials that the parser hung on the verb of saying."""
    found: set[int] = set()
    words = parse.words
    low, high = parse.paragraph(verb)
    start = max(low, parse.sentence(verb)[0])
    first = min({verb.i} | {i for i in named if i < verb.i})
    if verb.i + 1 >= high:
        return found
    quoted = words[verb.i + 1].quote >= 0 or (
        verb.i + 2 < high and words[verb.i + 1].punct and words[verb.i + 2].quote >= 0
    )
    commas = (
        not quoted
        and first - start > 2
        and words[first - 1].text == ","
        and verb.i + 1 < high
        and words[verb.i + 1].text == ","
    )
    if commas and verb.lemma in _say():
        found |= set(range(start, first))
    edge = right_edge(last)
    for kid in verb.kids:
        if (
            kid.i > last.i
            and kid.dep in ("advcl", "prep", "npadvmod", "advmod")
            and left_edge(kid) > edge
            and not reports(kid)
        ):
            found |= subtree(kid)
    return found


def _without_second_report(parse: Parse, verb: Word, content: set[int]) -> set[int]:
    """*She said A and accused B*: the parser hangs the second report inside the first one's content; cut before it."""
    if verb.tag not in ("VBD", "VBZ", "VBP", "VBG"):
        return content
    reporting = _reporting() | lexicon.words("attribution", "ask_to")
    rare = lexicon.words("attribution", "not_coordinated")
    for i in sorted(content):
        word = parse.words[i]
        if i <= verb.i or word.quote >= 0 or word.tag != verb.tag:
            continue
        if word.dep not in ("conj", "advcl") and not (word.dep == "ccomp" and word.head is verb):
            continue
        if word.lemma not in reporting or word.lemma in rare:
            continue
        marks = [kid for kid in word.kids if kid.dep == "mark" and kid.low in ("while", "although", "though")]
        if word.dep == "advcl" and not marks:
            continue
        own = children(word, "nsubj", "nsubjpass")
        helpers = [kid.i for kid in word.kids if kid.dep in ("aux", "advmod", "neg") and kid.i < i]
        start = left_edge(own[0]) if own else min([i, *helpers])
        end = start - 1
        while end > verb.i and (parse.words[end].punct or parse.words[end].low in _PARTING | {"also", "then", "later"}):
            end -= 1
        if end > verb.i + 2 and any(parse.words[k].low in _PARTING for k in range(end + 1, start + 1)):
            return {k for k in content if k <= end}
    return content


def lost_clause(parse: Parse, verb: Word) -> Proposal | None:
    """A frequent verb of saying whose clause the parser attached elsewhere: taken from the order of the words."""
    if verb.lemma not in lexicon.words("attribution", "complement_lost"):
        return _that_follows(parse, verb)
    noun, found_by = subject(verb)
    if verb.tag not in ("VBD", "VBZ", "VBP", "VBN", "VBG") or found_by == "passive":
        return None
    low, high = parse.paragraph(verb)
    start, end = max(low, parse.sentence(verb)[0]), min(high, parse.sentence(verb)[1])
    source = source_words(noun, verb, set()) or beside(parse, verb)
    if verb.i in source:
        source = set()
    right = list(range(max({verb.i} | source) + 1, end))
    left = list(range(start, min({verb.i} | source)))
    cue = cue_words(verb)
    that = next((i for i in right[:_THAT_WITHIN] if parse.words[i].low == "that"), None)
    if that is not None and has_verb(parse, set(range(that, end))):
        return Proposal("lost-that", "a that-clause after a verb of saying", set(range(that, end)), source, cue, verb)
    if _ends_report(parse, verb, source, left, right):
        content = set(left)
        if right and parse.words[right[0]].text in _DASHES | {","}:
            content |= set(right[1:])
        if has_verb(parse, content):
            return Proposal("lost-before", "words before a verb of saying", content - source, source, cue, verb)
        return None
    before = bool(source) and max(source) < verb.i
    if verb.lemma == "say" and before and len(right) > 3 and has_verb(parse, set(right)):
        first = parse.words[right[0]]
        if first.pos not in ("PRON", "DET", "PROPN", "NOUN", "ADJ", "NUM") and first.tag != "VBG":
            return None
        return Proposal("lost-after", "words after a verb of saying", set(right) - source, source, cue, verb)
    return None


def _that_follows(parse: Parse, verb: Word) -> Proposal | None:
    """*Wilkins observed that the date of ... coincided*: any verb of saying with "that" right behind it and a finite verb to come."""
    that = verb.i + 1
    end = min(parse.paragraph(verb)[1], parse.sentence(verb)[1])
    if verb.lemma not in _say() or verb.tag not in ("VBD", "VBZ", "VBP", "VBG") or that + 3 > end:
        return None
    rest = parse.words[that + 1 : end]
    if parse.words[that].low != "that" or not any(w.tag in ("VBD", "VBZ", "VBP", "MD") for w in rest):
        return None
    noun, found_by = subject(verb)
    if found_by == "passive":
        return None
    source = source_words(noun, verb, set())
    content = set(range(that, end))
    return Proposal(
        "clause-that", "a that-clause after a verb of saying", content - source, source, cue_words(verb), verb
    )


def as_said(parse: Parse, verb: Word) -> Proposal | None:
    """*As Heald told a newspaper, ozone has dropped*: the main clause is what was said."""
    head = verb.head
    if verb.dep != "advcl" or verb.lemma not in lexicon.words("attribution", "as_said") or not head.verbal:
        return None
    if children(verb, "ccomp") or not any(kid.low == "as" and kid.dep == "mark" for kid in verb.kids):
        return None
    aside = subtree(verb)
    low, high = parse.sentence(verb)
    edge = min(aside) == low or parse.words[min(aside) - 1].text == ","
    closed = max(aside) + 1 >= high or any(w.punct for w in parse.words[max(aside) : max(aside) + 2])
    noun, found_by = subject(verb)
    if not (edge and closed) or found_by != "subject":
        return None
    source = source_words(noun, verb, set())
    content = subtree(head) - aside - source
    return Proposal("as-said", "“as ... said” names the source", content, source, cue_words(verb), verb)


def _ends_report(parse: Parse, verb: Word, source: set[int], left: list[int], right: list[int]) -> bool:
    """*..., she said.* The content stands before a comma, and nothing that could be content follows."""
    if not source or verb.lemma in ("tell", "add") or len(left) <= 3:
        return False
    if any(parse.words[i].quote >= 0 for i in right[:2]) and all(parse.words[i].quote < 0 for i in left):
        return False
    if parse.words[left[-1]].text not in _DASHES | {","}:
        return False
    if all(parse.words[i].punct for i in right):
        return True
    first = parse.words[right[0]]
    return first.text in _DASHES | {",", "."} or first.pos in ("ADP", "SCONJ") or not has_verb(parse, set(right))


def intent(parse: Parse, verb: Word) -> Proposal | None:
    """*She plans to sell*: what somebody wants or means to do."""
    inner = children(verb, "xcomp")
    if not inner or verb.lemma not in lexicon.words("attribution", "intent"):
        return None
    noun, found_by = subject(verb)
    if found_by not in ("subject", "agent", "told", "relcl", "acl"):
        return None
    content = subtree(inner[-1])
    source = source_words(noun, verb, content)
    return Proposal("intent", "an intention reported with an infinitive", content, source, cue_words(verb), verb)


def gerund(parse: Parse, verb: Word) -> Proposal | None:
    """*He denied having met her*: the -ing clause is what was said."""
    if verb.lemma not in lexicon.words("attribution", "gerund"):
        return None
    inner = [kid for kid in children(verb, "xcomp", "dobj", "ccomp") if _ing(kid)]
    noun, found_by = subject(verb)
    if not inner or inner[0].i < verb.i or found_by not in ("subject", "agent", "relcl", "acl"):
        return None
    content = subtree(inner[0])
    source = source_words(noun, verb, content)
    return Proposal("gerund", "words after a verb of saying", content, source, cue_words(verb), verb)


def _ing(verb: Word) -> bool:
    return verb.verbal and (verb.tag == "VBG" or any(kid.tag == "VBG" for kid in children(verb, "aux")))


def ask_to(parse: Parse, verb: Word) -> Proposal | None:
    """*She urged them to sell*: what somebody is asked to do."""
    inner = children(verb, "xcomp") or children(verb, "ccomp")
    if not inner or verb.lemma not in lexicon.words("attribution", "ask_to"):
        return None
    if inner[-1].lemma in ("name", "identify", "quote") and children(inner[-1], "auxpass"):
        return None  # "asked not to be named"
    noun, _ = subject(verb)
    content = subtree(inner[-1])
    source = source_words(noun, verb, content)
    return Proposal("ask-to", "a request reported with an infinitive", content, source, cue_words(verb), verb)


def raised(parse: Parse, verb: Word) -> Proposal | None:
    """*He is believed to have left*, *The vote is expected to fail*: the subject belongs to what is believed; mostly nobody is named."""
    inner = children(verb, "xcomp")
    about = children(verb, "nsubjpass")
    if not inner or not about or verb.lemma not in lexicon.words("attribution", "raised"):
        return None
    if not any(kid.low == "to" and kid.dep == "aux" for kid in inner[0].kids):
        return None
    named = subtree(about[0])
    if len(named) > _LONGEST_NAMED or any(parse.words[i].low == "what" for i in named):
        return None
    noun, found_by = subject(verb)
    content = named | subtree(inner[0])
    source = source_words(noun, verb, content) if found_by == "agent" else set()
    return Proposal(
        "raised", "a belief or report about somebody, in the passive", content, source, cue_words(verb), verb
    )


def adjective(parse: Parse, verb: Word) -> Proposal | None:
    """*She is confident that it will pass*, *She is critical of the plan*, *She is against the plan*."""
    if verb.lemma not in lexicon.words("attribution", "state"):
        return None
    noun, _ = subject(verb)
    for word in children(verb, "acomp"):
        inner = children(word, "ccomp", "xcomp")
        if inner and word.lemma in lexicon.words("attribution", "adjective"):
            content = subtree(inner[-1])
            source = source_words(noun, verb, content)
            return Proposal("adjective", "an attitude reported with a clause", content, source, {verb.i, word.i}, verb)
        wanted = lexicon.mapping("attribution", "adjective_preposition").get(word.lemma, frozenset())
        for kid in children(word, "prep"):
            if kid.low in wanted and kid.kids:
                content = subtree(kid) - {kid.i}
                source = source_words(noun, verb, content)
                cue = {verb.i, word.i, kid.i}
                return Proposal("adjective", "an attitude towards something", content, source, cue, verb)
    for kid in children(verb, "prep"):
        if kid.low == "against" and kid.i == verb.i + 1 and kid.kids and verb.lemma == "be":
            content = subtree(kid) - {kid.i}
            source = source_words(noun, verb, content)
            return Proposal("adjective", "an attitude towards something", content, source, {verb.i, kid.i}, verb)
    return None

"""Questions to the dependency tree that several rules ask: the subject of a verb, its cue words, the words that name a source."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.words import Parse, Word, subtree

# Tags of the finite forms of a verb, and of a modal.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NAME_POS = frozenset({"PROPN", "PRON", "NOUN", "DET", "ADJ", "NUM"})
_NAME_GLUE = frozenset({".", "of", "for", "-", "'s", "'"})
_DEEPEST = 5
# Words from the verb within which a lost agent, or the other comma of an aside, is looked for.
_LATEST = 25
_ASIDE = 30
_BETWEEN = 13  # words between a noun of saying and its clause


def children(word: Word, *deps: str) -> list[Word]:
    return [kid for kid in word.kids if kid.dep in deps]


def subject(verb: Word, depth: int = 0) -> tuple[Word | None, str]:
    """The word that does the saying, and how it was found. (None, "passive") where the parse shows that nobody is named."""
    if children(verb, "nsubjpass", "auxpass") or _shortened_passive(verb):
        return _passive_subject(verb)
    own = children(verb, "nsubj", "csubj")
    if own:
        expletive = own[0].low in ("it", "there") and verb.lemma in ("seem", "appear")
        return (None, "expletive") if expletive else (own[0], "subject")
    if depth > _DEEPEST:
        return None, "none"
    if (asked := _subject_before_aside(verb)) is not None:
        return asked, "subject"
    if verb.dep == "advcl" and verb.tag == "VBN" and not children(verb, "aux"):
        return None, "passive"  # "Asked whether ..., she ...": others asked
    if verb.dep == "acl" and verb.tag == "VB":
        return _purpose_subject(verb, depth)
    if verb.dep == "acl" and verb.tag == "VBG" and (issuer := _issuer(verb.head, depth)) is not None:
        return issuer, "subject"
    if verb.dep in ("acl", "relcl"):
        return verb.head, verb.dep
    if verb.dep in ("conj", "xcomp", "advcl", "pcomp", "ccomp") and verb.head is not verb:
        return _inherited_subject(verb, depth)
    return None, "none"


def _subject_before_aside(verb: Word) -> Word | None:
    """*The chief, asked about it, said*: the parser may take the participle between the commas for the verb that has the subject."""
    for kid in verb.kids:
        if kid.i < verb.i and kid.dep in ("ccomp", "advcl") and kid.tag in ("VBD", "VBN"):
            subjects = children(kid, "nsubj", "nsubjpass")
            commas = {k.i for who in subjects for k in [*who.kids, *kid.kids] if k.text == ","}
            ends = {k.i for k in verb.kids if k.text == ","}
            if subjects and kid.i - 1 in commas and verb.i - 1 in ends:
                return subjects[0]
    return None


def _purpose_subject(verb: Word, depth: int) -> tuple[Word | None, str]:
    """*their rush to blame him*, *has a plan to sell*: the owner of the noun, or the subject of its verb."""
    noun = verb.head
    owners = children(noun, "poss")
    if owners:
        return owners[0], "acl"
    if noun.dep in ("dobj", "attr") and noun.head.verbal:
        return subject(noun.head, depth + 1)
    return noun, "acl"


def _issuer(noun: Word, depth: int) -> Word | None:
    """*The council issued a statement calling the plan a risk*: who issues the words says what stands in them."""
    verb = noun.head
    if noun.dep != "dobj" or not verb.verbal or verb.lemma not in lexicon.words("attribution", "utter"):
        return None
    return subject(verb, depth + 1)[0] if noun.lemma in lexicon.words("attribution", "noun", "document") else None


def _shortened_passive(verb: Word) -> bool:
    """*the man, described by police as armed*: no auxiliary, and what it hangs on is not who said it."""
    return verb.dep == "acl" and verb.tag == "VBN" and (not children(verb, "dobj") or bool(children(verb, "agent")))


def _passive_subject(verb: Word) -> tuple[Word | None, str]:
    for agent in children(verb, "agent"):
        for noun in children(agent, "pobj"):
            return noun, "agent"
    own = children(verb, "nsubjpass") or ([verb.head] if verb.dep == "acl" else [])
    if own and verb.lemma in lexicon.words("attribution", "take_passive_subject"):
        return own[0], "told"
    return None, "passive"


def _inherited_subject(verb: Word, depth: int) -> tuple[Word | None, str]:
    head = verb.head
    if verb.dep == "pcomp":
        while head.pos == "ADP" and head.head is not head:
            head = head.head
    if head.dep == "acomp" and head.head.verbal:
        head = head.head  # "was quick to add"
    if not head.verbal:
        return None, "none"
    if verb.dep == "advcl" and verb.tag == "VBG" and head.dep == "ccomp" and _goes_on(verb, head.head):
        head = head.head
    if verb.dep == "xcomp":
        objects = children(head, "dobj", "dative")
        if objects and head.lemma in lexicon.words("attribution", "ask_to"):
            return objects[0], "controlled"
    return subject(head, depth + 1)


def _goes_on(verb: Word, over: Word) -> bool:
    """*She said the bridge was closed, warning that ...*: the parser hangs the second report inside the first one's content."""
    saying = lexicon.words("attribution", "say")
    return over.verbal and over.lemma in saying and verb.lemma in saying and over.i < verb.i


def that_clause(parse: Parse, noun: Word) -> set[int]:
    """The clause of *the claim that ...*, from the tree or, where the parser hung it elsewhere, from the order of the words."""
    for kid in children(noun, "acl", "ccomp", "relcl"):
        if any(m.low == "that" and m.dep == "mark" for m in kid.kids):
            return subtree(kid)
    end = parse.sentence(noun)[1]
    if noun.i + 1 < end and parse.words[noun.i + 1].low == "that":
        mark = parse.words[noun.i + 1]
        if mark.dep == "mark" and mark.head.i > mark.i and mark.head.quote == mark.quote:
            return {i for i in subtree(mark.head) if i >= mark.i}
    return _clause_after_aside(parse, noun)


def _clause_after_aside(parse: Parse, noun: Word) -> set[int]:
    """*his statement earlier this year that A*, *her claim, made in an interview, that A*: time, place or an aside stands between."""
    above = noun.head
    while above.dep in ("prep", "pobj", "attr", "dobj") and not above.verbal and above.head is not above:
        above = above.head
    if above.lemma in lexicon.words("attribution", "say"):
        # "told them in a statement on Monday that A": the verb has the clause
        return set()
    for i in range(noun.i + 1, min(parse.sentence(noun)[1], noun.i + _BETWEEN)):
        word = parse.words[i]
        if word.low == "that" and word.dep == "mark":
            hung = word.head.head in (noun, above, above.head)
            fits = hung and word.head.i > i and word.head.quote == word.quote == noun.quote
            return {k for k in subtree(word.head) if k >= i} if fits else set()
        made = word.tag == "VBN" and word.head is noun
        if (word.verbal and not made) or word.low in (";", ":", "–", "—") or word.dep == "cc":
            return set()
    return set()


def cue_words(verb: Word) -> set[int]:
    """The verb with its auxiliaries, negation, particle and an adverb right before it."""
    found = {verb.i}
    for kid in verb.kids:
        near = abs(kid.i - verb.i) < 6
        if (kid.dep in ("aux", "auxpass", "neg", "prt") and near) or (kid.dep == "advmod" and kid.i == verb.i - 1):
            found.add(kid.i)
    return found


def source_words(noun: Word | None, verb: Word, content: set[int]) -> set[int]:
    """The block of words round the subject, without the clause that holds the cue and without the content."""
    if noun is None:
        return set()
    block = subtree(noun)
    if verb.i in block:
        edge = min(subtree(verb))
        block = {i for i in block if i < verb.i and i <= edge} or {noun.i}
    block -= content
    block.add(noun.i)
    first = last = noun.i
    while first - 1 in block:
        first -= 1
    while last + 1 in block:
        last += 1
    return set(range(first, last + 1))


def beside(parse: Parse, verb: Word) -> set[int]:
    """The noun phrase next to a verb of saying, outside quotations: for inverted or lost subjects ("..." said Mary Jones)."""
    low, high = parse.paragraph(verb)
    words = parse.words

    def name(i: int) -> bool:
        return low <= i < high and words[i].quote < 0 and words[i].pos in _NAME_POS

    after = verb.i + 1
    before = words[verb.i - 1] if verb.i > low else None
    held = verb.lemma == "put" and after < high and words[after].low == "it"
    if not held and name(after) and (before is None or before.quote >= 0 or before.text in (",", "-", "–", "—")):
        end = after
        while end - after < 10 and (name(end) or (end < high and words[end].text in _NAME_GLUE and name(end + 1))):
            end += 1
        return set(range(after, end))
    last = verb.i - 1
    while last >= low and words[last].quote < 0 and words[last].pos in ("AUX", "ADV"):
        last -= 1
    first = last
    while name(first) or (first > low and words[first].text in _NAME_GLUE and name(first - 1)):
        first -= 1
    return set(range(first + 1, last + 1))


def named_before(parse: Parse, verb: Word) -> set[int]:
    """The name or noun phrase before a finite verb whose subject the parser lost, over an apposition or a relative clause between commas."""
    words = parse.words
    low = max(parse.paragraph(verb)[0], parse.sentence(verb)[0])
    at = verb.i - 1
    while at >= low and words[at].pos in ("AUX", "ADV", "PART"):
        at -= 1
    if at >= low and words[at].text == ",":
        opened = next((i for i in range(at - 1, max(low, at - _ASIDE), -1) if words[i].text == ","), None)
        if opened is None or not _aside(words[opened + 1]):
            return set()
        at = opened - 1
    if at < low or words[at].quote >= 0 or words[at].pos not in ("PROPN", "NOUN", "PRON"):
        return set()
    first = at
    while first > low and words[first - 1].quote < 0 and _same_phrase(words, first):
        first -= 1
    return set(range(first, at + 1))


def _aside(word: Word) -> bool:
    """What an apposition or a relative clause begins with."""
    return word.pos in ("DET", "NOUN", "PROPN", "NUM", "ADJ") or word.low in ("who", "whose", "himself", "herself")


def _same_phrase(words: list[Word], first: int) -> bool:
    """The word before belongs to the phrase that begins at `first`: a name ends where another kind of name begins (*Friday Mary Jones*)."""
    before, here = words[first - 1], words[first]
    if before.pos in ("DET", "ADJ", "NUM"):
        return here.pos != "PRON" and not (before.pos == "DET" and before.tag != "DT" and before.tag != "PRP$")
    if before.pos not in ("PROPN", "NOUN"):
        return before.low in ("'s", "’s") and here.pos != "PRON"
    apart = before.low in lexicon.words("people", "time.weekday") or (
        before.ent in ("DATE", "TIME", "ORG", "GPE", "FAC") and here.ent == "PERSON"
    )
    return here.pos != "PRON" and not apart


def late_agent(parse: Parse, verb: Word) -> Word | None:
    """*was branded a "traitor" by Mary Jones*: the agent after the words of the passive, whatever the parser hung it on."""
    end = min(parse.sentence(verb)[1], verb.i + _LATEST)
    for i in range(verb.i + 1, end):
        word = parse.words[i]
        if word.low == "by" and word.quote < 0:
            return next((kid for kid in word.kids if kid.dep in ("pobj", "pcomp") and kid.nominal), None)
    return None


def has_verb(parse: Parse, indexes: set[int]) -> bool:
    return any(parse.words[i].verbal for i in indexes)


def next_to_quotation(parse: Parse, indexes: set[int]) -> bool:
    return any(parse.words[i].quote >= 0 for i in indexes)


def whole_quotations(parse: Parse, content: set[int], para: int) -> set[int]:
    """The content clipped to its paragraph; a quotation that it touches belongs to it as a whole."""
    low, high = parse.paras[para]
    grown = {i for i in content if low <= i < high}
    for number in {parse.words[i].quote for i in grown} - {-1}:
        first, last = parse.quoted[number]
        inside = sum(first <= i < last for i in grown)
        if inside >= min(3, last - first - 2):
            grown |= set(range(first, last))
    return grown

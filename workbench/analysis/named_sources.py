"""Evidence that has a name of its own: an expert whose role the article gives, an outlet or a checker that reports or finds something."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Cast, Figure, phrase_words
from workbench.analysis.mention_frames import definite
from workbench.analysis.mentions import Mention
from workbench.analysis.words import Parse, Word, subtree
from workbench.domain.vocab import EvidenceKind

_EXPERT_NOUNS = ("strong.expert", "weak.expert")


def named_mentions(parse: Parse, cast: Cast) -> list[Mention]:
    """One mention wherever such a name speaks, in order of the text."""
    kinds = {id(f): kind for f in cast.figures if (kind := _kind(parse, f)) is not None}
    found = []
    for index, figure in sorted(cast.at.items()):
        word, kind = parse.words[index], kinds.get(id(figure))
        expert = kind is EvidenceKind.EXPERT
        if (
            kind is None
            or word.dep == "compound"
            or not (_speaks(figure, word, expert=expert) or (expert and _said_by(parse, cast, figure, index)))
        ):
            continue
        first, last = _name_range(cast, figure, index)
        reason = f"{figure.full_name} is cited for it"
        if kind is EvidenceKind.EXPERT:
            reason = f"the article gives {figure.full_name} as an expert"
        found.append(Mention(word, first, last, kind, "named-source", reason, 0.6))
    known = {m.head.i for m in found}
    more = [*witness_mentions(parse, cast, known), *newsroom_mentions(parse, known)]
    return sorted([*found, *more], key=lambda m: m.head.i)


def witness_mentions(parse: Parse, cast: Cast, known: set[int]) -> list[Mention]:
    """Whoever testifies, or tells the police or a court: a name or a noun for a person."""
    people = lexicon.words("people", "person_noun")
    telling = lexicon.words("evidence", "testify.verb") | {"tell"}
    found = []
    for verb in parse.words:
        if verb.lemma not in telling or not _testifies(verb):
            continue
        for who in verb.kids:
            if who.dep != "nsubj" or who.i in known or not (who.i in cast.at or who.lemma in people):
                continue
            figure = cast.at.get(who.i)
            if figure is not None and figure.kind not in ("person", "unknown"):
                continue
            if who.lemma in lexicon.words("evidence", "counsel"):
                # who speaks for others in a court has seen nothing
                continue
            first, last = extent(cast, who)
            found.append(Mention(who, first, last, EvidenceKind.WITNESS, "witness", f"is said to “{verb.lemma}”", 0.6))
    return found


def _testifies(verb: Word) -> bool:
    if not verb.verbal or any(kid.dep == "neg" or kid.tag == "MD" for kid in verb.kids):
        return False
    if verb.lemma in lexicon.words("evidence", "testify.verb"):
        return verb.tag != "VB"
    heard = [kid for kid in verb.kids if kid.dep in ("dobj", "dative")] if verb.lemma == "tell" else []
    return any(kid.lemma in lexicon.words("evidence", "testify.listener") for kid in heard)


def newsroom_mentions(parse: Parse, known: set[int]) -> list[Mention]:
    """*According to the outlet*, *the newspaper found that ...*: a newsroom by its common noun."""
    found = []
    for noun in parse.words:
        if (
            noun.pos != "NOUN"
            or noun.tag != "NN"
            or noun.i in known
            or noun.lemma not in lexicon.words("evidence", "newsroom")
        ):
            continue
        head = noun.head
        cited = noun.dep == "pobj" and head.low == "to" and head.head.low == "according"
        finds = noun.dep == "nsubj" and head.lemma in lexicon.words("evidence", "finding") and _with_clause(head)
        if definite(noun) and (cited or finds):
            first, last = _phrase_range(noun)
            found.append(Mention(noun, first, last, EvidenceKind.REPORT, "named-source", "is cited for it", 0.6))
    return found


def extent(cast: Cast, head: Word) -> tuple[int, int]:
    """Word range [first, last) of the name or the noun phrase for somebody."""
    figure = cast.at.get(head.i)
    return _name_range(cast, figure, head.i) if figure is not None else _phrase_range(head)


def _phrase_range(noun: Word) -> tuple[int, int]:
    run = phrase_words(noun)
    return run[0], run[-1] + 1


def _kind(parse: Parse, figure: Figure) -> EvidenceKind | None:
    if figure.kind in ("person", "unknown") and _is_expert(parse, figure):
        return EvidenceKind.EXPERT
    if figure.kind == "organisation" and not {t.lower() for t in figure.name} & _outlets():
        return EvidenceKind.REPORT
    if figure.kind == "person" and len(figure.name) > 1 and figure.name[-1].lower() not in _outlets():
        return None
    return EvidenceKind.REPORT if {t.lower() for t in figure.name} & _outlets() else None


def _outlets() -> frozenset[str]:
    return lexicon.words("evidence", "checker", "outlet", "institution")


def _is_expert(parse: Parse, figure: Figure) -> bool:
    """By a role that the cast knows, a noun right before the name, or a description after it."""
    nouns = lexicon.words("evidence", *_EXPERT_NOUNS)
    if any(nouns & set(role.lower().split()) for role in figure.roles):
        return True
    for index in figure.mentions:
        word = parse.words[index]
        before = parse.words[_first_of(parse, word) - 1] if index else None
        if before is not None and before.lemma in nouns and before.sent == word.sent:
            return True
        if any(_describes(parse, kid, nouns) or _heads_research(parse, kid) for kid in word.kids if kid.dep == "appos"):
            return True
        if any(kid.dep == "prep" and kid.low in ("of", "at") and _learned(parse, kid) for kid in word.kids):
            # "Ines Ruiz of Lund University"
            return True
    return False


def _first_of(parse: Parse, word: Word) -> int:
    """The first word of the name that ends here."""
    first = word.i
    while first > 0 and parse.words[first - 1].head is word and parse.words[first - 1].pos == "PROPN":
        first -= 1
    return first


def _describes(parse: Parse, noun: Word, nouns: frozenset[str]) -> bool:
    """The noun or one that is joined to it, wherever the parser hung it: *an adviser to the agency and a professor of law*."""
    if noun.lemma in nouns:
        return True
    if noun.lemma in lexicon.words("evidence", "author") and any(k.low in ("of", "on") for k in noun.kids):
        # "author of a book on ..."
        return True
    inside = [parse.words[i] for i in subtree(noun)]
    return any(w.lemma in nouns and w.dep == "conj" and any(k.low in ("a", "an") for k in w.kids) for w in inside)


def _heads_research(parse: Parse, noun: Word) -> bool:
    """*director of the Centre for Rural Studies*, *who leads the institute's survey*."""
    return noun.lemma in lexicon.words("evidence", "research_head") and _learned(parse, noun)


def _learned(parse: Parse, word: Word) -> bool:
    names = lexicon.words("evidence", "research_place")
    inside = [parse.words[i] for i in subtree(word)]
    return any(w.low in names and w.pos == "PROPN" for w in inside) or any(_research_firm(w) for w in inside)


def _research_firm(noun: Word) -> bool:
    """*a consulting firm*, *a polling company*, *a think tank*."""
    kinds = lexicon.words("evidence", "research_firm.kind")
    return noun.lemma in lexicon.words("evidence", "research_firm.noun") and any(k.low in kinds for k in noun.kids)


def _speaks(figure: Figure, word: Word, *, expert: bool) -> bool:
    """Subject of a report, or after "according to". An outlet must report a finding, an expert may say anything."""
    head = word.head
    if word.dep == "pobj" and head.low == "to" and head.head.low == "according":
        return expert or bool({t.lower() for t in figure.name} & _outlets())
    if word.dep == "poss" and expert:
        return head.lemma in lexicon.words("evidence", "finding_noun")
    if word.dep != "nsubj":
        return False
    if expert:
        return head.lemma in lexicon.words("attribution", "say", "think") | lexicon.words(
            "evidence", "frame.show", "expert_verb"
        )
    if not {t.lower() for t in figure.name} & _outlets():
        # any other body: what it found out or reckons, with a clause that says what
        return head.lemma in lexicon.words("evidence", "body_verb") and _with_clause(head)
    institution = {t.lower() for t in figure.name} & lexicon.words("evidence", "institution")
    if institution and head.lemma == "report":
        return True
    # an outlet that rates in general ("rated a third of them false") is talked about; one that rates a claim is cited by the link
    return head.lemma in lexicon.words("evidence", "finding", "outlet_verb")


def _said_by(parse: Parse, cast: Cast, figure: Figure, index: int) -> bool:
    """*"...," said Ines Ruiz, an economist who ...*: right behind a verb of saying, wherever the parser hung the name; *is sceptical that*."""
    first, _ = _name_range(cast, figure, index)
    before = parse.words[first - 1] if first else None
    if (
        before is not None
        and before.tag in ("VBD", "VBZ")
        and before.lemma in lexicon.words("attribution", "say.plain")
    ):
        return True
    verb = parse.words[index].head
    judges = lexicon.words("evidence", "judging_adjective")
    return parse.words[index].dep == "nsubj" and verb.lemma == "be" and any(k.low in judges for k in verb.kids)


def _with_clause(verb: Word) -> bool:
    return any(kid.dep == "ccomp" for kid in verb.kids)


def _name_range(cast: Cast, figure: Figure, index: int) -> tuple[int, int]:
    first, last = index, index + 1
    while cast.at.get(first - 1) is figure:
        first -= 1
    while cast.at.get(last) is figure:
        last += 1
    return first, last

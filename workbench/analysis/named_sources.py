"""Evidence that has a name of its own: an expert whose role the article gives, an outlet or a checker that reports or finds something."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Cast, Figure
from workbench.analysis.mentions import Mention
from workbench.analysis.words import Parse, Word
from workbench.domain.vocab import EvidenceKind

_EXPERT_NOUNS = ("strong.expert", "weak.expert")


def named_mentions(parse: Parse, cast: Cast) -> list[Mention]:
    """One mention wherever such a name speaks, in order of the text."""
    experts = {id(f) for f in cast.figures if _is_expert(f)}
    outlets = {id(f) for f in cast.figures if _is_outlet(f)}
    found = []
    for index, figure in sorted(cast.at.items()):
        word = parse.words[index]
        if id(figure) not in experts | outlets or word.dep == "compound":
            continue
        expert = id(figure) in experts
        if not _speaks(word, expert=expert):
            continue
        first, last = _name_range(cast, figure, index)
        kind = EvidenceKind.EXPERT if expert else EvidenceKind.REPORT
        reason = (
            f"the article gives {figure.full_name} as an expert" if expert else f"{figure.full_name} is cited for it"
        )
        found.append(Mention(word, first, last, kind, "named-source", reason, 0.6))
    return found


def _is_expert(figure: Figure) -> bool:
    nouns = lexicon.words("evidence", *_EXPERT_NOUNS)
    return figure.kind == "person" and any(nouns & set(role.lower().split()) for role in figure.roles)


def _is_outlet(figure: Figure) -> bool:
    if figure.kind not in ("organisation", "unknown"):
        return False
    tokens = {t.lower() for t in figure.name}
    return bool(tokens & lexicon.words("evidence", "checker"))


def _speaks(word: Word, *, expert: bool) -> bool:
    """Subject of a report, or after "according to". An outlet must report a finding, an expert may say anything."""
    head = word.head
    if word.dep == "pobj" and head.low == "to" and head.head.low == "according":
        return True
    if word.dep != "nsubj":
        return False
    verbs = lexicon.words("attribution", "say") if expert else lexicon.words("evidence", "finding", "outlet_verb")
    return head.lemma in verbs


def _name_range(cast: Cast, figure: Figure, index: int) -> tuple[int, int]:
    first, last = index, index + 1
    while cast.at.get(first - 1) is figure:
        first -= 1
    while cast.at.get(last) is figure:
        last += 1
    return first, last

"""The item that the article brings right after it has called a claim wrong: *That is not so. The contract says B*."""

from __future__ import annotations

from workbench.analysis.grammar import children
from workbench.analysis.linking.desk import Desk
from workbench.analysis.mentions import Mention
from workbench.domain.vocab import EvidenceKind

_OPENING = 4  # words of the sentence before the item
_PEOPLE = frozenset({EvidenceKind.WITNESS, EvidenceKind.EXPERT, EvidenceKind.STATEMENT})


def backing(desk: Desk, number: int) -> Mention | None:
    """*He did not. The war diary places him elsewhere.*: the item with which the next sentence begins, and which tells something."""
    if number >= len(desk.parse.sents):
        return None
    start, end = desk.parse.sents[number]
    for i in range(start, end):
        word = desk.parse.words[i]
        if word.dep not in ("nsubj", "nsubjpass") or not word.nominal:
            continue
        around = (m for m in desk.mentions if m.first <= i < m.last)  # "page 88 of the agreement"
        mention = next(around, None) or (desk.mention_for(word) if i - start <= _OPENING else None)
        if mention is None or mention.kind in _PEOPLE:
            return None
        verb = word.head
        opens = mention.first - start <= _OPENING and mention.head.quote < 0
        return mention if opens and not any(kid.tag == "MD" for kid in children(verb, "aux")) else None
    return None

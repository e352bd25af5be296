"""Block quotations: words set apart as paragraphs of their own, without quotation marks, led in by a colon or set off by their indent."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.grammar import beside, cue_words, source_words, subject
from workbench.analysis.proposal import Proposal
from workbench.analysis.words import Parse, Word

RULE = "block-quotation"
_LONGEST_LEAD = 45
_NEAR_END = 15
_FEWEST = 5


def block_quotation(parse: Parse, number: int) -> Proposal | None:
    """The paragraphs after paragraph `number`, where its last sentence says that somebody says them."""
    low, high = parse.paras[number]
    if number + 1 >= len(parse.paras) or high == low or not _unmarked(parse, number + 1):
        return None
    colon = parse.words[high - 1].text == ":"
    set_off = indent(parse, number + 1) > indent(parse, number)
    if not colon and not (set_off and parse.words[high - 1].text in (".", ",")):
        return None
    start = max(low, parse.sentence(parse.words[high - 1])[0])
    verb = _saying(parse, start, high, colon=colon)
    if verb is None or high - start > _LONGEST_LEAD:
        return None
    end = number + 2
    while set_off and end < len(parse.paras) and indent(parse, end) > indent(parse, number) and _unmarked(parse, end):
        end += 1
    content = set(range(parse.paras[number + 1][0], parse.paras[end - 1][1]))
    who, how = subject(verb)
    source = (source_words(who, verb, content) if how != "passive" else set()) or beside(parse, verb)
    if not source or sum(not parse.words[i].punct for i in content) < _FEWEST:
        return None
    cue = cue_words(verb) | ({high - 1} if colon else set())
    return Proposal(RULE, "a verb of saying before words set apart", content, source, cue, verb)


def indent(parse: Parse, number: int) -> int:
    """How many blanks (or quoting marks) stand before the paragraph on its line."""
    first = parse.words[parse.paras[number][0]].start
    line = max(parse.text.rfind("\n", 0, first), parse.text.rfind("\r", 0, first)) + 1
    before = parse.text[line:first]
    return len(before.expandtabs(4)) if before.strip(" \t\u00a0>") == "" else 0


def _unmarked(parse: Parse, number: int) -> bool:
    """Whole sentences without quotation marks; a list or a heading is something else."""
    low, high = parse.paras[number]
    words = parse.words[low:high]
    if not words or words[0].text in ("-", "•", "*", "–", "—", "·") or words[0].text.isdigit():
        return False
    ends = words[-1].text in (".", "!", "?", "…", "...")
    return ends and any(w.verbal for w in words) and not any(w.quote >= 0 for w in words)


def _saying(parse: Parse, start: int, high: int, *, colon: bool) -> Word | None:
    """The last verb of saying of the lead, outside quotations; without a colon nothing may follow that it could report."""
    saying = lexicon.words("attribution", "block")
    for i in range(high - 2, max(start, high - _NEAR_END) - 1, -1):
        word = parse.words[i]
        if word.quote >= 0 or not word.tag.startswith("VB"):
            continue
        if word.lemma in saying and word.verbal and (colon or not _reports_already(word)):
            return word
    return None


def _reports_already(verb: Word) -> bool:
    return any(kid.dep in ("ccomp", "xcomp") for kid in verb.kids) or (verb.dep == "ccomp")

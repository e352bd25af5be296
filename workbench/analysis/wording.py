"""A short normalised wording for a claim, proposed to the checker: one sentence under 75 characters, or nothing.

Words like "yesterday" or "on Tuesday" become dates where the day of the article is known. Without it they date nothing, and a wording with
"yesterday" is not proposed.
"""

from __future__ import annotations

from datetime import date

from workbench.analysis import wording_forms as forms
from workbench.analysis.edges import runs
from workbench.analysis.grammar import FINITE
from workbench.analysis.narration import is_headline
from workbench.analysis.speakers import Speakers
from workbench.analysis.statements import Statement
from workbench.analysis.wording_words import written
from workbench.analysis.words import Parse, Word, subtree

LONGEST = 74
_POSITIONS = ("intent", "stance", "ask-to", "verb-preposition")
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
_OPENERS = frozenset(
    {
        "and",
        "but",
        "so",
        "yet",
        "now",
        "well",
        "indeed",
        "still",
        "however",
        "also",
        "then",
        "besides",
        "moreover",
        "that",
    }
)
# What may be left out at the end without turning the sense round; a condition or a reason may not.
_LOOSE = frozenset({"relcl", "acl", "appos", "advcl", "conj", "parataxis"})
_BINDING = frozenset(
    {"if", "unless", "until", "because", "when", "without", "than", "except", "not", "only", "like", "as", "so", "that"}
)
_SHORTEST = 3


def propose(parse: Parse, statement: Statement, speakers: Speakers, *, published: date | None = None) -> str:
    """The words of the claim with names for pronouns; the person described in front of a characterisation; "" where unclear or too long."""
    if statement.asks or is_headline(parse, parse.words[statement.first].para):
        return ""
    if statement.rule == "call":
        said = forms.characterisation(parse, statement, speakers) or _sentence(parse, statement, speakers, published)
    elif statement.rule in _POSITIONS:
        said = forms.position(parse, statement, speakers, published)
    else:
        said = _sentence(parse, statement, speakers, published) or forms.own_words(parse, statement)
    said = " ".join(said.split())
    return said[:1].upper() + said[1:] if 0 < len(said) <= LONGEST else ""


def _sentence(parse: Parse, statement: Statement, speakers: Speakers, published: date | None) -> str:
    """One run of words with a main verb and its subject, without what is loose at its end."""
    found = runs(parse, statement.content)
    if len(found) != 1:
        return ""
    kept = _without_opener(parse, list(range(found[0][0], found[0][1] + 1)))
    if not _whole(parse, kept):
        return ""
    for part in [kept, *(part for part in _shorter(parse, kept) if _whole(parse, part))]:
        for full in (True, False):
            said = written(parse, part, speakers, published, full=full)
            if 0 < len(said) <= LONGEST:
                return said
    return ""


def _without_opener(parse: Parse, kept: list[int]) -> list[int]:
    """Without *but*, *so*, *now,* at the front."""
    while len(kept) > _SHORTEST and (parse.words[kept[0]].low in _OPENERS or parse.words[kept[0]].text == ","):
        word = parse.words[kept[0]]
        if word.low == "that" and word.dep != "mark":
            break
        if word.dep not in ("cc", "advmod", "mark", "intj", "punct"):
            break
        kept = kept[1:]
    return kept


def _whole(parse: Parse, kept: list[int]) -> bool:
    """One sentence whose main verb is finite and has its subject before it."""
    inside, words = set(kept), [parse.words[i] for i in kept]
    if words[0].sent != words[-1].sent or len(words) < _SHORTEST:
        return False
    tops = [w for w in words if (w.head is w or w.head.i not in inside) and not w.punct]
    if len(tops) != 1 or not tops[0].verbal:
        return False
    top = tops[0]
    finite = top.tag in FINITE or any(kid.dep in ("aux", "auxpass") and kid.tag in FINITE for kid in top.kids)
    verbs = [
        top,
        *(kid for kid in top.kids if kid.dep in ("aux", "auxpass")),
    ]  # the parser hangs a subject on "was" at times
    subject = next((kid for verb in verbs for kid in verb.kids if kid.dep in _SUBJECTS), None)
    if top.dep == "relcl" or any(kid.dep == "mark" and kid.i in inside and kid.low != "that" for kid in top.kids):
        return False  # "which Reed asked them to find", "as the town grew"
    if words[1].low == "that" and words[1].dep == "mark":
        return False  # "only that it fell"
    if words[0].tag in ("WP", "WRB", "WDT", "WP$") or words[-1].dep == "cc":
        return False  # "why it fell" states nothing
    if top.pos == "AUX" and not any(kid.i > top.i and kid.dep not in ("neg", "punct") for kid in top.kids):
        return False  # "she does not"
    unsaid = any(w.low in ("any", "ever", "anyone", "anything") for w in words) and not any(
        w.dep == "neg" for w in words
    )
    return finite and subject is not None and subject.i in inside and subject.i < top.i and not unsaid


def _shorter(parse: Parse, kept: list[int]) -> list[list[int]]:
    """The words up to a comma or conjunction after which only something loose follows, the longest first; never inside a quotation."""
    found = []
    for n in range(len(kept) - 1, _SHORTEST, -1):
        word, before = parse.words[kept[n]], parse.words[kept[n - 1]]
        if (
            word.quote >= 0
            or before.quote >= 0
            or not (before.text in (",", "–", "—", "--") or word.low in ("and", "but"))
        ):
            continue
        tail = {i for i in kept[n:] if not parse.words[i].punct and parse.words[i].dep != "cc"}
        head = _head_of_tail(parse, tail)
        if head is not None and word.low not in _BINDING and _is_loose(head, word):
            found.append(kept[: n - 1] if before.punct else kept[:n])
    return found


def _head_of_tail(parse: Parse, tail: set[int]) -> Word | None:
    """The one word that all the others of a tail hang on."""
    tops = [parse.words[i] for i in tail if parse.words[i].head.i not in tail]
    return tops[0] if len(tops) == 1 and tail >= {i for i in subtree(tops[0]) if i >= min(tail)} else None


def _is_loose(head: Word, first: Word) -> bool:
    if head.dep == "conj":
        # a second clause with its own subject, or a second verb; never the second of two nouns
        listed = head.head.dep == "conj" or sum(kid.dep == "conj" for kid in head.head.kids) > 1
        return head.verbal and head.head.verbal and first.low in ("and", "but") and not listed
    return head.dep in _LOOSE

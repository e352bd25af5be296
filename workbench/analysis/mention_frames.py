"""How a sentence treats a noun that may name a source: the frame it stands in, and the modifiers that make it one certain item.

Scores only; which nouns are looked at is the business of `mentions`.
"""

from __future__ import annotations

from functools import partial

from workbench.analysis import lexicon
from workbench.analysis.words import Word

_ACTORS = frozenset({"expert", "witness"})
_TEXTS = frozenset({"statement", "document", "report", "study", "data"})
_CERTAIN = frozenset({"the", "this", "that", "these", "those"})
_INSIDE = frozenset({"in", "on", "during", "via", "through"})
# Both a frame and a clause that says what it shows.
_BOTH = 0.1
# Spoken, so that "said in" tells only how it was said; what is written can be asked for.
_SPOKEN = frozenset({"interview", "statement", "speech", "remark", "broadcast", "tweet", "message", "email", "e-mail"})
_SEARCHED = frozenset({("comb", "through"), ("go", "through"), ("sift", "through"), ("pore", "over"), ("pour", "over")})
_HOLDERS = frozenset({"document", "record", "report", "study", "video", "audio", "image", "post"})
_THINGS = frozenset({*_HOLDERS, "data", "physical"})
_PLAYED = frozenset({"video", "audio"})
_SUITS = frozenset({"suit", "lawsuit", "complaint"})
PROCESS = frozenset({"investigation", "inquiry", "probe", "review", "examination", "inspection", "trial", "test"})


def container(word: Word) -> Word | None:
    """*a batch of emails*, *thousands of pages of records*: the noun of quantity that stands over this one."""
    above = word.head
    if word.dep == "pobj" and above.low == "of" and above.head.lemma in lexicon.words("evidence", "container"):
        return container(above.head) or above.head
    return None


def frame(word: Word, kind: str) -> tuple[float, str]:
    """How strongly the sentence uses the noun as a source, and the words that say so."""
    top = container(word) or word
    head, dep = top.head, top.dep
    while dep == "conj" and head.nominal:
        head, dep = head.head, head.dep
    if word.lemma in _SUITS and _only_says(head, dep):
        # "the suit says", "alleged in a lawsuit": how somebody claims it
        return 0.0, ""
    if kind in _ACTORS and (asked := _consulted(top, head, dep)) is not None:
        return asked
    described = _described(word, top, head, dep, kind)
    for found in (
        _as_subject(word, head, dep, kind),
        _after_preposition(word, head, dep, kind),
        _handled(word, head, dep, kind),
        _talked_about(word, head, dep),
    ):
        if found is not None:
            return (found[0] + _BOTH, found[1]) if described is not None and found[0] > 0 else found
    return described or (0.0, "")


def _only_says(head: Word, dep: str) -> bool:
    saying = lexicon.words("attribution", "say") | {"demand", "seek", "name"}
    if dep == "nsubj":
        return head.lemma in saying
    return dep == "pobj" and head.low in _INSIDE and head.head.lemma in saying


def _described(word: Word, top: Word, head: Word, dep: str, kind: str) -> tuple[float, str] | None:
    """*a video showing ...*, *articles published on two sites*, and where the parser took the participle for the verb."""
    telling = lexicon.words("evidence", "frame.show", "frame.handle")
    thing = kind in _THINGS and word.lemma not in _SUITS
    made = lexicon.words("evidence", "described") if thing else frozenset[str]()
    for kid in [*word.kids, *(top.kids if top is not word else [])]:
        if kid.dep in ("acl", "relcl") and kid.lemma in telling:
            return 0.36, f"that is described by “{kid.low}”"
        if kid.dep == "acl" and kid.tag == "VBN" and kid.lemma in made:
            return 0.36, f"that is described by “{kid.low}”"
    garden = dep == "nsubj" and head.tag in ("VBN", "VBD") and head.i == word.i + 1 and head.lemma in telling | made
    if garden and any(kid.dep == "agent" for kid in head.kids):
        return 0.5, f"that is described by “{head.low}”"
    if garden and any(kid.dep == "prep" for kid in head.kids) and not any(kid.dep == "dobj" for kid in head.kids):
        return 0.5, f"that is described by “{head.low}”"
    return None


def _as_subject(word: Word, head: Word, dep: str, kind: str) -> tuple[float, str] | None:
    if dep != "nsubj" or kind == "web_page":
        return None
    show = lexicon.words("evidence", "frame.show")
    saying = lexicon.words("attribution", "say") if kind in _ACTORS or kind in _TEXTS else frozenset[str]()
    if kind == "expert":
        saying = saying | lexicon.words("evidence", "expert_verb") | lexicon.words("attribution", "think")
    if head.lemma in ("appear", "seem", "be") and (inner := [k for k in head.kids if k.dep == "xcomp"]):
        head = inner[0]
    if head.lemma in show | saying:
        return 0.45, f"that is said to “{head.lemma}” something"
    if kind in _HOLDERS and head.lemma in lexicon.words("evidence", "frame.hold"):
        return 0.35, f"that is said to “{head.lemma}” something"
    if word.lemma in lexicon.words("evidence", "has_in_it.words") and head.lemma in lexicon.words(
        "evidence", "has_in_it.verb"
    ):
        return 0.35, f"that is said to “{head.lemma}” something"
    return (0.3, "that came to light") if head.lemma in lexicon.words("evidence", "frame.appear") else None


def _after_preposition(word: Word, head: Word, dep: str, kind: str) -> tuple[float, str] | None:
    if dep != "pobj":
        return None
    over, show = head.head, lexicon.words("evidence", "frame.show")
    if head.low == "to" and over.low == "according":
        return 0.6, "after “according to”"
    if head.dep == "agent" and over.lemma in show:
        return 0.5, f"that something is “{over.low} by”"
    if head.low in ("on", "upon") and over.lemma in ("base", "draw", "rely"):
        return 0.4, f"after “{over.low} {head.low}”"
    if head.low == "to" and over.lemma in ("point", "refer"):
        return 0.3, f"that somebody can {over.lemma} to"
    if head.low == "despite":
        return 0.3, "after “despite”"
    if head.low == "on" and over.lemma in lexicon.words("links", "on_film") and over.verbal:
        return 0.3, f"on which something was “{over.low}”"
    if head.low == "in" and over.tag in ("VBN", "VBD") and over.lemma in lexicon.words("evidence", "stand_in"):
        return 0.35, f"in which something is “{over.low}”"
    if (
        kind not in _ACTORS
        and head.low in ("with", "against")
        and over.lemma in lexicon.words("evidence", "checked_with")
    ):
        return 0.35, f"that something is “{over.low} {head.low}”"
    if (over.lemma, head.low) in _SEARCHED:
        return 0.35, f"that somebody “{over.low} {head.low}”"
    if head.low == "in" and head.i < over.i and over.verbal and over.lemma not in show | {"say", "write", "tell"}:
        return (
            (0.2, "in which something stands")
            if word.lemma not in lexicon.words("evidence", "channel") or _own(word)
            else None
        )
    if head.low not in _INSIDE or over.lemma not in show | {"say", "write", "tell"}:
        return None
    if word.lemma in _SPOKEN and not _own(word):
        return -0.4, "only the way in which something was said"
    return (0.2, "in which something is said") if head.low == "in" else None


def _talked_about(word: Word, head: Word, dep: str) -> tuple[float, str] | None:
    """*his past statements*, *her remarks about the strike raised questions*: what was said, taken as a thing; not the way of saying it, nor
    the claim that is judged."""
    told = partial(lexicon.words, "evidence")
    owned = any(kid.dep == "poss" for kid in word.kids)
    earlier = any(kid.low in told("talked_about.earlier") for kid in word.kids)
    known = word.lemma in told("talked_about.words")
    if not known and not (earlier and word.lemma in told("talked_about.owned")):
        return None
    if not (owned or earlier or definite(word)):
        return None
    if dep == "pobj" and head.low == "given":
        return 0.4, "after “given”"
    if head.lemma in told("talked_about.judged"):
        return None
    if dep == "pobj" and head.low in _INSIDE | {"after", "before", "at", "of"} and not earlier:
        return None
    over = head.head if dep == "pobj" else head
    if over.lemma in told("talked_about.judged") and dep != "nsubj":
        return None
    about = any(
        kid.dep == "prep"
        and (kid.low in told("talked_about.about") or (owned and kid.low in told("talked_about.heard")))
        for kid in word.kids
    )
    if earlier or (about and word.lemma != "interview") or (owned and word.lemma == "testimony"):
        return 0.4, "that was said at another time"
    if dep == "nsubj" and head.lemma in told("talked_about.telling") and word.lemma != "interview":
        return 0.4, f"that is said to “{head.lemma}”"
    if dep in ("pobj", "dobj") and over.lemma in told("talked_about.asked"):
        return 0.4, f"that somebody could {over.lemma} about"
    return None


def _own(word: Word) -> bool:
    """*a 2016 interview*, *a separate statement to the Courier*: set apart from others, so more than the way it was said."""
    apart = ("separate", "same", "earlier", "previous", "unpublished", "later", "original", "sworn")
    return any(
        (kid.dep in ("nummod", "compound") and kid.text.isdigit())
        or (kid.dep == "amod" and kid.low in apart)
        or kid.low in ("another", "one")
        for kid in word.kids
    )


def _consulted(word: Word, head: Word, dep: str) -> tuple[float, str] | None:
    """Experts and witnesses who are asked, or who are described by what they say."""
    if (
        dep == "pobj"
        and head.dep == "agent"
        and head.head.lemma in lexicon.words("evidence", "frame.show", "frame.handle")
    ):
        return 0.45, f"by whom something was “{head.head.low}”"
    if dep == "dobj" and head.lemma in lexicon.words("evidence", "consult"):
        return 0.45, f"whom somebody could {head.lemma}"
    if dep == "pobj" and head.low == "with" and head.head.lemma == "interview":
        return 0.45, "who was interviewed"
    saying = lexicon.words("attribution", "say")
    said = next((kid for kid in word.kids if kid.dep in ("acl", "relcl") and kid.lemma in saying), None)
    return (0.45, f"who “{said.low}”") if said is not None else None


def _handled(word: Word, head: Word, dep: str, kind: str) -> tuple[float, str] | None:
    if head.lemma == "play" and dep in ("dobj", "nsubjpass") and kind in _PLAYED:
        return 0.45, "that was played"
    if kind == "physical" and head.lemma in lexicon.words("evidence", "found_thing"):
        return (0.4, f"that was “{head.lemma}”") if dep in ("dobj", "nsubjpass") else None
    given = head.lemma in ("turn", "hand") and any(kid.dep == "prt" and kid.low == "over" for kid in head.kids)
    if not (given or head.lemma in lexicon.words("evidence", "frame.handle")) or word.lemma in _SUITS:
        return None
    if word.lemma == "speech" and head.lemma == "deliver":
        return None
    if word.lemma in PROCESS and head.lemma in ("conduct", "commission", "watch"):
        # it goes on; what it found is another thing
        return None
    bare = not any(
        kid.dep in ("det", "poss", "nummod", "quantmod") or (kid.dep == "prep" and kid.low in ("of", "from", "by"))
        for kid in word.kids
    )
    if bare and head.lemma in ("send", "receive", "hear"):
        # "she received emails": correspondence in general
        return None
    if word.lemma == "statement" and head.lemma in ("issue", "release", "share"):
        return 0.45, "that was put out"
    if dep in ("dobj", "nsubjpass") and given:
        return 0.4, "that was handed over"
    if dep == "dobj":
        return 0.35, f"that somebody could {head.lemma}"
    return (0.35, f"that was {head.low}") if dep == "nsubjpass" else None


def specific(word: Word) -> float:
    """Modifiers that make it one certain item."""
    wanted = lexicon.words("evidence", "modifier", "compound")
    outlets = lexicon.words("evidence", "outlet", "checker")
    top = container(word)
    score = 0.15 if top is not None and top.lemma not in ("number", "series") else 0.0
    for kid in [*word.kids, *(top.kids if top is not None else [])]:
        if kid.low in wanted:
            score += 0.2
        elif kid.dep in ("compound", "nmod", "poss") and kid.pos == "PROPN" and kid.low in outlets:
            # "Harbour Times articles"
            score += 0.25
        elif _names_one(kid):
            score += 0.15
        elif on_platform(kid):
            score += 0.25
        elif kid.dep in ("poss", "nummod") or _pointed(kid) or (kid.dep == "prep" and kid.low in ("by", "from", "of")):
            score += 0.05
    return min(0.35, score)


def on_platform(kid: Word) -> bool:
    """*on Twitter*, *on social media*."""
    return (
        kid.dep == "prep" and kid.low == "on" and any(k.low in lexicon.words("evidence", "platform") for k in kid.kids)
    )


def _names_one(kid: Word) -> bool:
    """A name before the noun, or after "to" and "from"."""
    if kid.dep in ("compound", "nmod", "poss"):
        return kid.pos == "PROPN"
    return kid.dep == "prep" and kid.low in ("to", "from") and any(k.pos == "PROPN" for k in kid.kids)


def definite(word: Word) -> bool:
    """*the*, *these*, *her*, *two of the*: the item is taken as known."""
    return any(_pointed(kid) or kid.dep == "poss" for kid in word.kids)


def _pointed(kid: Word) -> bool:
    return kid.dep == "det" and kid.low in _CERTAIN


def names_nothing(word: Word) -> bool:
    """*no video*, *do not have criminal records*, *no evidence of the videos*: no item stands behind the noun."""
    if any(kid.low in ("no", "any", "little") and kid.dep in ("det", "amod") for kid in word.kids):
        return True
    if word.low == "complaints":
        # what people grumble about; one that is filed is a paper
        return True
    if word.low == "number" and any(kid.low in ("of", "who") or kid.dep == "relcl" for kid in word.kids):
        return True
    top = container(word) or word
    head = top.head
    if word.low == "polls" and top.dep == "pobj" and head.low in ("to", "at", "from") and head.head.low != "according":
        # where people vote
        return True
    if top.dep == "attr" and any(kid.low in ("would", "could") and kid.dep == "aux" for kid in head.kids):
        # "there would be more polls"
        return True
    if top.dep in ("dobj", "attr") and head.lemma in ("have", "be", "exist", "find", "see"):
        return any(kid.dep == "neg" for kid in head.kids)
    if top.dep == "pobj" and head.low == "of" and head.head.lemma in lexicon.words("links", "evidence_noun"):
        return any(kid.low == "no" for kid in head.head.kids)
    return False

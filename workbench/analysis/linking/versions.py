"""Links between two versions of one speaker: *but she later said*, *acknowledged that he misspoke*, *withdrew her allegations*."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children
from workbench.analysis.linking.backref import claim_behind
from workbench.analysis.linking.denials import voice
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import likeness
from workbench.analysis.linking.shells import is_shell
from workbench.analysis.linking.verbs import channel
from workbench.analysis.mentions import over_words
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word
from workbench.domain.vocab import EvidenceKind, Stance

_BRIEF = 20  # words: two long speeches share words and a "not" without being at odds
NOT_FACTS = frozenset({"intent", "ask-to", "adjective", "stance", "verb-preposition", "noun-of"})


def later_version(desk: Desk, statement: Statement) -> Link | None:
    """*She said A, but later acknowledged B*: the same speaker, a turn, and a word for the change."""
    verb = statement.verb
    if verb is None or statement.speaker is None or statement.rule in NOT_FACTS:
        return None
    late = time_word(verb, "late") or _late_change(verb)
    turn = _turn_before(desk, statement)
    earlier = _earlier_version(desk, statement)
    if earlier is None or earlier.verb is None or earlier.content & statement.content:
        return None
    early = time_word(earlier.verb, "early")
    back = verb.lemma in lexicon.words("links", "take_back.retract", "reverse_verb")
    told = turn is not None and (late is not None or back)
    since = time_word(verb, "since")
    told = told or (early is not None and (late is not None or turn is not None or since is not None))
    told = told or _owned_up(desk, earlier, statement, after=late or since)
    if not (told or _turned_round(desk, earlier, statement, turned=turn is not None, early=early is not None)):
        return None
    mention = channel(desk, verb)
    if mention is None:
        mention = over_words(desk.parse, statement.content, EvidenceKind.STATEMENT)
        desk.keep(mention)
    cue = (
        {w.i for w in (turn, late, early) if w is not None}
        if early is None
        else {w.i for w in (turn, late) if w is not None}
    )
    words = cue | {verb.i}
    reason = "The same speaker is reported to have said something else later."
    return Link(earlier, mention, Stance.CONTRADICTS, words, "later-version", reason, 0.55)


def _owned_up(desk: Desk, earlier: Statement, statement: Statement, *, after: Word | None) -> bool:
    """*She had never met him, she said. She has since acknowledged that they dined*: what was denied is owned up to."""
    owns = statement.verb is not None and statement.verb.lemma in ("acknowledge", "admit", "concede", "confess")
    denied = any(desk.parse.words[i].low in ("never", "not", "n't", "n’t", "no") for i in earlier.content)
    return owns and after is not None and denied


def _turned_round(desk: Desk, earlier: Statement, statement: Statement, *, turned: bool, early: bool) -> bool:
    """Without a word for the change of mind: denied at first and then admitted, or the opposite after "but"."""
    denied = earlier.verb is not None and earlier.verb.lemma == "deny"
    admits = statement.verb is not None and statement.verb.lemma in lexicon.words("links", "take_back.words")
    alike = likeness(desk.parse, earlier.content, statement.content, denied=denied)
    if denied and admits:
        return early or bool(alike.shared)
    if statement.verb is not None and time_word(statement.verb, "late") is not None:
        # "Later, she said that ...", and it goes against what she had said
        brief = max(len(earlier.content), len(statement.content)) <= _BRIEF
        return brief and (alike.negated or alike.opposite)
    return (
        turned
        and (alike.opposite or (alike.negated and len(alike.shared) > 1))
        and _at_another_time(desk, earlier, statement)
    )


def _at_another_time(desk: Desk, earlier: Statement, statement: Statement) -> bool:
    """A date or "now" in one of the reports, outside what is said."""
    for one in (earlier, statement):
        start, end = desk.parse.sentence(desk.parse.words[min(one.cue)])
        outside = [desk.parse.words[i] for i in range(start, end) if i not in one.content]
        if any(w.ent == "DATE" or w.low == "now" for w in outside):
            return True
    return False


def _late_change(verb: Word) -> Word | None:
    """*Later she revised her statement, explaining that B*."""
    main = verb.head
    if verb.tag != "VBG" or main.lemma not in lexicon.words("links", "version_verb"):
        return None
    own = any(is_shell(kid) and children(kid, "poss") for kid in children(main, "dobj"))
    return time_word(main, "late") if own else None


def time_word(verb: Word, group: str) -> Word | None:
    wanted = lexicon.words("links", group)
    return next((kid for kid in verb.kids if kid.dep == "advmod" and kid.low in wanted), None)


def _turn_before(desk: Desk, statement: Statement) -> Word | None:
    """But or however, between this report and the one before it."""
    verb = statement.verb
    if verb is not None and verb.dep == "conj":
        for kid in verb.head.kids:
            if kid.dep == "cc" and kid.low in ("but", "yet") and verb.head.i < kid.i < verb.i:
                return kid
    first = min(statement.source | statement.cue)
    start, _ = desk.parse.sentence(desk.parse.words[first])
    before = [*range(first - 1, max(start, first - 4) - 1, -1), start]
    turns: list[Word] = [desk.parse.words[i] for i in before if desk.parse.words[i].low in ("but", "however", "yet")]
    return turns[0] if turns else None


def _earlier_version(desk: Desk, statement: Statement) -> Statement | None:
    here = min(statement.cue)
    for other in desk.before(here, limit=4):
        if other is statement or other.last >= here or other.speaker != statement.speaker:
            continue
        if desk.parse.words[here].sent - desk.parse.words[other.last].sent > 2 or no_fact(other):
            return None
        return other
    return None


def no_fact(statement: Statement) -> bool:
    """A position or a plan; what somebody denied is a fact however it is worded."""
    denied = statement.verb is not None and statement.verb.lemma == "deny"
    return statement.rule in NOT_FACTS and not denied


def mistake(desk: Desk, verb: Word) -> Link | None:
    """*A spokeswoman acknowledged that the candidate misspoke*: what the candidate had said is taken back."""
    after = [w.low for w in desk.parse.words[verb.i + 1 : verb.i + 3]]
    invented = verb.lemma == "make" and len(after) == 2 and after[0] in ("it", "this", "that") and after[1] == "up"
    if not (verb.lemma in lexicon.words("links", "mistake_verb") or invented) or children(verb, "neg"):
        return None
    if any(kid.tag == "MD" for kid in children(verb, "aux")):
        # "may have misspoken" takes nothing back
        return None
    report = desk.statement_of.get(verb.i)
    subjects = children(verb, "nsubj")
    if report is None or not subjects or not report.source or subjects[0].low in ("i", "we"):
        return None
    source = head_of(desk.parse, report.source)
    who = desk.speakers.resolve(subjects[0])
    if not isinstance(who, Figure) or subjects[0].pos == "NOUN":
        # "the candidate", said by a spokesperson, is whom they speak for
        who = _principal(desk, report, source) or who
    known = isinstance(who, Figure)
    for earlier in desk.before(report.first, limit=25):
        if earlier is report or earlier.last >= report.first or earlier.rule in NOT_FACTS:
            continue
        if desk.judged(earlier.content):
            # itself a judgement of a claim
            continue
        if (
            (earlier.speaker != who)
            if known
            else (earlier.speaker == report.speaker or not isinstance(earlier.speaker, Figure))
        ):
            continue
        mention = voice(desk, source)
        if mention is None:
            return None
        reason = f"It is reported as a mistake (“{verb.text}”)."
        return Link(earlier, mention, Stance.CONTRADICTS, {verb.i}, "mistake", reason, 0.5)
    return None


def _principal(desk: Desk, report: Statement, source: Word) -> Figure | None:
    """*Clinton campaign director Mary Jones*: whom a spokesperson speaks for."""
    speaker = desk.speakers.cast.at.get(source.i)
    named = [desk.speakers.cast.at[i] for i in sorted(report.source) if i in desk.speakers.cast.at]
    return next((f for f in named if f is not speaker and f is not report.speaker), None)


def taken_back(desk: Desk, verb: Word) -> Link | None:
    """*She withdrew her allegations, saying that she may have been wrong*."""
    if verb.lemma not in lexicon.words("links", "take_back.retract") or not verb.verbal:
        return None
    if verb.lemma == "walk" and not any(kid.low == "back" for kid in verb.kids):
        return None
    things = [k for k in children(verb, "dobj") if is_shell(k)]
    if not things or children(verb, "neg"):
        return None
    if not any(kid.dep == "poss" or kid.low in ("that", "this", "the") for kid in things[0].kids):
        return None
    found = claim_behind(desk, things[0])
    if found is None:
        return None
    end = desk.parse.sentence(verb)[1]
    later = next(
        (desk.by_verb[i] for i in range(verb.i + 1, end) if i in desk.by_verb and desk.by_verb[i] is not found.claim),
        None,
    )
    mention = next((desk.mention_of[i] for i in range(verb.i + 1, end) if i in desk.mention_of), None)
    if mention is None and later is not None:
        mention = over_words(desk.parse, later.content, EvidenceKind.STATEMENT)
        desk.keep(mention)
    reason = f"The article says that the claim was taken back (“{verb.text}”)."
    return Link(found.claim, mention, Stance.CONTRADICTS, {verb.i}, "taken-back", reason, 0.6, set(found.words))

"""Links by what those who should know do not find or remember: *the academy said it had no record of him applying*, *nine classmates said they
had no memory of the fights he described*, *police could find no report that fits it*.

Not the accused, who often "do not recall", and no missing proof (`null`): somebody who keeps the books or was there is asked and comes up empty.
"""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.grammar import children, subject
from workbench.analysis.linking.denials import speaking, whoever
from workbench.analysis.linking.desk import Desk, Link
from workbench.analysis.linking.likeness import content_words
from workbench.analysis.linking.sources import NO_FACTS, source_mention
from workbench.analysis.speakers import head_of
from workbench.analysis.statements import Statement
from workbench.analysis.words import Word, subtree
from workbench.domain.vocab import EvidenceKind, Stance

_REACH = 3  # sentences back
_STEM = 6  # letters
_FAR = 14  # sentences back, where the phrase itself names whose story it is
_POINTING = frozenset({"it", "this", "that", "such", "one", "them", "him", "her", "those", "these"})


def no_trace(desk: Desk, word: Word) -> Link | None:
    """The claim of which nobody who should know has found or kept anything."""
    verb = _missing(word)
    if verb is None:
        return None
    report = desk.statement_of.get(word.i)
    if report is not None and report.source:
        head, speaker = head_of(desk.parse, report.source), report.speaker
        if word.quote >= 0 and not _looked_on(desk, report):
            # "I have no memory of it": whom it concerns
            return None
    else:
        who, how = subject(verb)
        if who is None or how in ("told", "passive") or word.quote >= 0:
            return None
        head, speaker, report = who, desk.speakers.resolve(who), None
    if not _should_know(desk, head, speaker):
        return None
    told = subtree(word) | subtree(verb)
    claim = _claim(desk, word, verb, told, speaker)
    if claim is None:
        return None
    mention = speaking(desk, report) if report is not None else whoever(desk, head)
    if mention is None or mention.head.i in claim.content:
        return None
    reason = f"Those who should know found or remembered nothing of it (“{desk.parse.said(_cue(word))}”)."
    return Link(claim, mention, Stance.CONTRADICTS, _cue(word), "no-trace", reason, 0.55)


def _missing(word: Word) -> Word | None:
    """The verb of *had no record of*, *could not find any sign of*, *did not remember*, *was unable to locate*; None for anything else."""
    verb = word.head if word.nominal else word
    if word.nominal:
        if word.lemma not in lexicon.words("disputes", "trace.noun") or word.dep not in ("dobj", "attr", "nsubj"):
            return None
        without = any(kid.low == "no" for kid in word.kids)
        if not without and not (any(kid.low == "any" for kid in word.kids) and _refused(verb)):
            return None
        return verb if verb.lemma in lexicon.words("disputes", "trace.hold") else None
    if word.lemma not in lexicon.words("disputes", "trace.verb") or not word.verbal or not _refused(word):
        return None
    return word if children(word, "dobj", "ccomp", "prep", "xcomp") else None


def _refused(verb: Word) -> bool:
    """*could not*, *did not*, *was unable to*, *failed to*, *never*."""
    if children(verb, "neg") or any(kid.low == "never" for kid in verb.kids):
        return True
    above = verb.head
    return verb.dep == "xcomp" and (above.low == "unable" or above.lemma == "fail")


def _cue(word: Word) -> set[int]:
    return {word.i, *(kid.i for kid in word.kids if kid.low in ("no", "any", "not", "n't", "n’t", "never"))}


def _looked_on(desk: Desk, report: Statement) -> bool:
    mention = source_mention(desk, report)
    return mention is not None and mention.kind is EvidenceKind.WITNESS


def _should_know(desk: Desk, head: Word, speaker: Figure | str | None) -> bool:
    """A body that keeps records, several people, or one who was there."""
    known = desk.mention_of.get(head.i)
    if known is not None and known.kind in (EvidenceKind.WITNESS, EvidenceKind.RECORD, EvidenceKind.REPORT):
        return True
    if head.low in lexicon.words("disputes", "trace.keeper") or head.lemma in lexicon.words("disputes", "trace.keeper"):
        return True
    if isinstance(speaker, Figure):
        return speaker.kind == "organisation"
    return head.tag == "NNS"


def _claim(desk: Desk, word: Word, verb: Word, told: set[int], speaker: Figure | str | None) -> Statement | None:
    """The latest statement of somebody else that shares words with what is missing, or is meant by a pronoun in it."""
    people = {desk.speakers.cast.at.get(i) or _meant(desk, i) for i in told} - {None, speaker}
    named = any(desk.parse.words[i].dep == "relcl" and desk.parse.words[i].verbal for i in told)
    stems = _stems(desk, told)
    points = any(desk.parse.words[i].low in _POINTING for kid in word.kids for i in subtree(kid))
    best: tuple[float, Statement] | None = None
    for claim in desk.before(verb.i, limit=20):
        distance = verb.sent - desk.parse.words[claim.last].sent
        if distance > (_FAR if named and people else _REACH):
            break
        if claim.content & told or not claim.source or claim.speaker == speaker or claim.last >= min(told):
            continue
        if claim.rule in (*NO_FACTS, "clause-think", "call") or claim.asks or not desk.states(claim):
            continue
        shared = _stems(desk, claim.content) & stems
        about = claim.speaker in people
        if not (shared or (about and distance <= 2) or (points and distance <= 1)):
            continue
        score = len(shared) + 1.5 * about + 0.5 * points - 0.4 * max(0, distance - 1)
        if best is None or score > best[0]:
            best = (score, claim)
    return best[1] if best is not None and best[0] > 0.2 else None


def _stems(desk: Desk, content: set[int]) -> set[str]:
    """*threatened* meets *threat*."""
    return {lemma[:_STEM] for lemma in content_words([desk.parse.words[i] for i in content])}


def _meant(desk: Desk, i: int) -> Figure | None:
    word = desk.parse.words[i]
    who = desk.speakers.resolve(word) if word.pos == "PRON" and word.low in ("he", "him", "his", "she", "her") else None
    return who if isinstance(who, Figure) else None

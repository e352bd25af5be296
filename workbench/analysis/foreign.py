"""Statements in German, French and Spanish by patterns alone: quotation marks, verbs of saying, according-to, a sentence splitter.

No parser, no names by model, no pronouns, no evidence, no links: the warning that comes with the answer says so. Only who speaks in a French
text is read by a model, where the user has one (`french`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.analysis import french, language, lexicon
from workbench.analysis.paragraphs import paragraphs
from workbench.analysis.quotes import Quotation, quotations
from workbench.domain.candidates import Candidates, Claimant, ClaimCandidate
from workbench.domain.spans import Span
from workbench.domain.vocab import ClaimKind, Mode

LANGUAGES = ("de", "fr", "es")
# "a-t-elle", "dit-il": the pronoun behind a French verb is a word of its own.
_BEHIND = r"-(?:t-)?(?:ils?|elles?|on)\b"
_TOKEN = re.compile(rf"(?<=\w){_BEHIND}|[^\W_]+(?:(?!{_BEHIND})[-’'][^\W_]+)*|[^\w\s]")
_END = re.compile(r"[.!?…]+[\"”“»']*\s+(?=(?:[\"„“«¿¡]\s?)?[A-ZÄÖÜÉÈÀÂÊÎÔÛÇÁÍÓÚÑ¿¡])")
# Looks ahead, so that pairs may overlap.
_PAIR = re.compile(r"\b(?=([^\W\d_a-zß-öø-ÿ][\w’'-]+) ([^\W\d_a-zß-öø-ÿ][\w’'-]+)\b)")
_PARTICLES = frozenset({"von", "van", "de", "der", "den", "du", "del", "la", "le", "zu", "y", "da", "di"})
_NEAR = 8
# Characters up to which a quotation counts as a fragment.
_FRAGMENT = 25
_MOST_SOURCE = 8


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int
    quoted: bool

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def word(self) -> bool:
        return self.text[:1].isalnum()


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    mode: Mode
    rule: str
    reason: str
    cue: Span
    source: Span | None


def analyse(
    text: str,
    code: str,
    *,
    body: Sequence[Span] | None = None,
    model: bool = True,
    models_folder: str = "",
) -> Candidates:
    """The statements of a text in one of LANGUAGES, with a warning about what was not done. `model`: whether to ask the French model where
    there is one."""
    named = french.model(models_folder) if model and code == "fr" else ""
    places = paragraphs(text, body=body)
    quoted = quotations(text, places)
    by_paragraph: dict[int, list[Quotation]] = {}
    for quotation in quoted:
        by_paragraph.setdefault(quotation.paragraph, []).append(quotation)
    names = _full_names(text)
    found = [
        item
        for number, place in enumerate(places)
        for item in _in_paragraph(text, place, by_paragraph.get(number, []), code)
    ]
    who = french.subjects(text, places, models_folder) if named and found else {}
    claims = sorted((_claim(text, item, names, who) for item in found), key=lambda c: c.spans[0])
    return Candidates(
        text_sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        chars=len(text),
        pipeline=f"patterns-{code}-2" + (f" + {named}" if named else ""),
        claims=tuple(claims),
        warnings=(warning(code, model=bool(named)),),
    )


def warning(code: str, *, model: bool) -> str:
    """What the user must know before trusting this list."""
    pronouns = "Who speaks was read with a French model, which often errs" if model else "Pronouns are not resolved"
    return (
        f"The text seems to be in {language.name(code)}. Statements were found by fixed patterns only: quotation marks, verbs of saying and "
        f"“according to”. {pronouns}; evidence and contradictions are not looked for, and much is missed."
    )


def _in_paragraph(text: str, place: Span, quoted: list[Quotation], code: str) -> Iterator[_Found]:
    taken: list[Span] = []
    for sentence in _sentences(text, place, quoted):
        tokens = [
            _Token(m.group(), m.start(), m.end(), any(q.outer.start <= m.start() < q.outer.end for q in quoted))
            for m in _TOKEN.finditer(text, sentence.start, sentence.end)
        ]
        inside = [q for q in quoted if sentence.start <= q.outer.start < sentence.end]
        for item in (*_quoted(text, tokens, inside, code), *_according(text, tokens, code), *_that(text, tokens, code)):
            if not any(item.span.overlaps(other) for other in taken):
                taken.append(item.span)
                yield item


def _sentences(text: str, place: Span, quoted: list[Quotation]) -> Iterator[Span]:
    """A sentence ends at an end mark before a capital, not inside a quotation."""
    start = place.start
    for match in _END.finditer(text, place.start, place.end):
        if any(q.outer.start < match.start() and match.end() <= q.outer.end for q in quoted) or _abbreviation(
            text, match.start()
        ):
            continue
        yield Span(start, match.end())
        start = match.end()
    if text[start : place.end].strip():
        yield Span(start, place.end)


def _abbreviation(text: str, at: int) -> bool:
    """*Dr.*, *M.*, *J.*: one or two letters with a capital, or a number (*24. Januar*)."""
    before = re.search(r"([^\W_]+)$", text[max(0, at - 12) : at])
    return before is not None and (
        (len(before.group()) <= 2 and before.group()[0].isupper()) or before.group().isdigit()
    )


def _quoted(text: str, tokens: list[_Token], inside: list[Quotation], code: str) -> Iterator[_Found]:
    """A quotation with a verb of saying in its sentence."""
    saying = lexicon.words("languages", f"say_{code}")
    verbs = [i for i, t in enumerate(tokens) if not t.quoted and t.text.lower() in saying]
    for quotation in inside:
        if not verbs:
            return
        at = min(
            verbs,
            key=lambda i: min(abs(tokens[i].start - quotation.outer.end), abs(tokens[i].end - quotation.outer.start)),
        )
        whole = len(quotation.inner) > _FRAGMENT
        inner = quotation.inner.of(text)
        left = len(inner) - len(inner.lstrip())
        yield _Found(
            Span(quotation.inner.start + left, quotation.inner.start + len(inner.rstrip())),
            Mode.DIRECT if whole else Mode.PARTIAL,
            f"quotation-{code}",
            "a quotation beside a verb of saying",
            Span(tokens[at].start, tokens[at].end),
            _speaker(tokens, at, code),
        )


def _that(text: str, tokens: list[_Token], code: str) -> Iterator[_Found]:
    """*sagte, dass ...*, *a déclaré que ...*, *dijo que ...*: the clause to the end of the sentence."""
    saying = lexicon.words("languages", f"say_{code}")
    that = lexicon.mapping("languages", "that")[code]
    for i, token in enumerate(tokens):
        if token.quoted or token.text.lower() not in saying:
            continue
        for k in range(i + 1, min(i + 1 + _NEAR, len(tokens))):
            low = tokens[k].text.lower()
            if low in that or any(low.startswith(t) for t in that if t.endswith("'")) or low.startswith("qu’"):
                start = tokens[k + 1].start if low in that and k + 1 < len(tokens) else tokens[k].start + len("qu'")
                end = _last_word(tokens)
                if end > start:
                    mode = Mode.PARTIAL if any(t.quoted for t in tokens[k:]) else Mode.INDIRECT
                    reason = "words after a verb of saying"
                    cue = Span(token.start, token.end)
                    yield _Found(Span(start, end), mode, f"clause-{code}", reason, cue, _speaker(tokens, i, code))
                return


def _according(text: str, tokens: list[_Token], code: str) -> Iterator[_Found]:
    """*Laut X ...*, *selon X, ...*, *según X, ...*: the rest of the sentence."""
    for phrase in sorted(lexicon.mapping("languages", "according")[code], key=len, reverse=True):
        words = phrase.replace("’", "'").split("_")
        for i in range(len(tokens) - len(words)):
            if [t.text.lower().replace("’", "'") for t in tokens[i : i + len(words)]] != words or tokens[i].quoted:
                continue
            stop = i + len(words)
            first = stop
            while stop < len(tokens) and stop - first < _MOST_SOURCE and _in_source(tokens, first, stop):
                stop += 1
            if stop == first:
                continue
            before = tokens[:i]
            content = before if len(before) > 3 else tokens[stop:]
            content = [t for t in content if t.word or t.quoted]
            if len(content) > 2:
                span = Span(content[0].start, content[-1].end)
                cue = Span(tokens[i].start, tokens[first - 1].end)
                source = Span(tokens[first].start, tokens[stop - 1].end)
                mode = Mode.PARTIAL if any(t.quoted for t in content) else Mode.INDIRECT
                yield _Found(span, mode, f"according-{code}", "“according to” names the source", cue, source)
            return


def _in_source(tokens: list[_Token], first: int, at: int) -> bool:
    """Articles and small words first, then capitals: what follows the last capital is no part of the source."""
    token = tokens[at]
    if not token.word or token.quoted:
        return False
    started = any(t.capital for t in tokens[first:at])
    return token.capital or not started or token.text.lower() in _PARTICLES


def _speaker(tokens: list[_Token], at: int, code: str) -> Span | None:
    """The name or pronoun of who speaks: right before the verb (and its auxiliary), else after it (*sagte Meier*), else farther before."""
    helpers = lexicon.mapping("languages", "auxiliary")[code]
    before = at - 1
    while before >= 0 and tokens[before].text.lower() in helpers:
        before -= 1
    near = range(before, before - 1, -1)
    for step in (near, range(at + 1, min(at + 5, len(tokens))), range(before, max(-1, before - 9), -1)):
        for i in step:
            if i < 0 or tokens[i].quoted or (tokens[i].text in ",;:" and i > at):
                break
            pronoun = tokens[i].text.lower().removeprefix("-").removeprefix("t-")
            if pronoun in lexicon.mapping("languages", "pronoun")[code]:
                return Span(tokens[i].end - len(pronoun), tokens[i].end)
            if tokens[i].capital:
                return _run(tokens, i)
    return None


def _run(tokens: list[_Token], at: int) -> Span:
    """The run of capitalised words round this one."""
    first = last = at
    while first > 0 and not tokens[first - 1].quoted and _part(tokens, first - 1, first - 2):
        first -= 1
    while last + 1 < len(tokens) and not tokens[last + 1].quoted and _part(tokens, last + 1, last + 2):
        last += 1
    return Span(tokens[first].start, tokens[last].end)


def _part(tokens: list[_Token], at: int, beyond: int) -> bool:
    if tokens[at].capital:
        return True
    return tokens[at].text.lower() in _PARTICLES and 0 <= beyond < len(tokens) and tokens[beyond].capital


def _last_word(tokens: list[_Token]) -> int:
    return max((t.end for t in tokens if t.word), default=0)


def _full_names(text: str) -> dict[str, str]:
    """Surname -> the name with a given name that stands first in the text."""
    small = lexicon.words("languages", "stop", "according", "title")
    found: dict[str, str] = {}
    for match in _PAIR.finditer(text):
        given, surname = match.group(1), match.group(2)
        if given.lower() not in small:
            found.setdefault(surname, f"{given} {surname}")
    return found


def _claim(text: str, item: _Found, names: dict[str, str], who: dict[int, french.Subject]) -> ClaimCandidate:
    said = item.span.of(text)
    claimant = None
    subject = who.get(item.cue.start)
    if subject is not None and subject.name and not subject.span.overlaps(item.span):
        claimant = Claimant(names.get(subject.name.split()[-1], subject.name), subject.span)
    elif item.source is not None:
        words = " ".join(item.source.of(text).split())
        claimant = Claimant(names.get(words.split()[-1], words), item.source)
    number = any(c.isdigit() for c in said)
    reasons = (item.reason, *(("it gives a number",) if number else ()))
    rank = round(0.35 + 0.25 * number + 0.1 * (item.mode is not Mode.INDIRECT), 3)
    return ClaimCandidate(
        spans=(item.span,),
        mode=item.mode,
        kind=ClaimKind.NUMERICAL if number else ClaimKind.EVENT,
        cue=item.cue,
        claimant=claimant,
        checkworthiness=rank,
        reasons=reasons,
        rule=item.rule,
        likely=claimant is not None,
    )

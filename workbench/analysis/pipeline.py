"""Turns an English text into a `Parse`, by spaCy's pipeline. No rule stands here."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from workbench.analysis import lexicon, loading
from workbench.analysis import paragraphs as layout
from workbench.analysis.normalise import plain
from workbench.analysis.quotes import quotations
from workbench.analysis.words import Parse, Word
from workbench.domain.spans import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RULES = "rules-4"


@functools.cache
def load(models_folder: str = "") -> Language:
    """The English pipeline, loaded once per process: a fit one of the folder, else the installed one. Raises ModelMissing."""
    nlp = loading.load("en", models_folder)
    tokenizer: Any = nlp.tokenizer
    if hasattr(tokenizer, "add_special_case"):  # a pipeline of the user's folder may bring one of its own
        for word in lexicon.words("parser", "whole"):
            for form in (word, word.capitalize()):
                # three words otherwise, each of them with a part in the sentence
                tokenizer.add_special_case(form, [{"ORTH": form, "NORM": word.replace("-", "")}])
    return nlp


def pipeline_name(models_folder: str = "") -> str:
    """Name and version of model and rules; suggestions are kept per pipeline."""
    meta = load(models_folder).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']} + {RULES}"


def docs(pieces: Sequence[str], models_folder: str = "") -> Iterator[Doc]:
    """One Doc for each piece of plain text, in order."""
    return load(models_folder).pipe(pieces, batch_size=32)


def parse(
    text: str,
    *,
    body: Sequence[Span] | None = None,
    models_folder: str = "",
    progress: Callable[[float], None] | None = None,
) -> Parse:
    """The text's words with their grammar, inside `body` only. `progress` gets 0 to 1."""
    places = layout.paragraphs(text, body=body)
    quoted = quotations(text, places)
    readable = plain(text, quoted)
    found = Parse(text, [], [], [], quoted, [])
    pieces = [readable[p.start : p.end] for p in places]
    for number, (place, doc) in enumerate(zip(places, docs(pieces, models_folder), strict=True)):
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

"""Walks a whole value and cleans every string in it, so that no field is forgotten when the domain grows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar

from workbench.domain.article import Article, ArticleText
from workbench.domain.claim import Appearance, Attribution, Report
from workbench.domain.evidence import Mention
from workbench.domain.verdict import Level
from workbench.export.scrub import Scrubber

T = TypeVar("T")

ADDRESSES = frozenset({"url", "archived_url", "published_url"})
AS_THEY_ARE = frozenset({"uid", "version_uid", "sha256", "text_sha256", "scale_name", "scale_levels"})
QUOTED_FIELDS = frozenset({"verbatim", "translation"})
FOREIGN_TYPES = (Article, ArticleText, Appearance, Attribution, Mention, Report)
QUOTED_TYPES = (ArticleText, Appearance, Mention)


@dataclass(frozen=True, slots=True)
class Words:
    """`own` cleans what the desk wrote, `foreign` what others wrote: there `E3` may be a road. `quoted`: what stands for a name within words
    that are quoted is put in brackets, so that nobody takes it for a word of the source.
    """

    own: Scrubber
    foreign: Scrubber
    quoted: Scrubber


def cleaned(value: T, words: Words) -> T:
    """The same value with every string cleaned; addresses that may not print become empty."""
    cleaned_value: T = _walk(value, words, words.own)
    return cleaned_value


def _walk(value: Any, words: Words, scrub: Scrubber) -> Any:
    if isinstance(value, Enum | Level):
        return value
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, tuple):
        return tuple(_walk(item, words, scrub) for item in value)
    if isinstance(value, Mapping):
        return {key: _walk(item, words, scrub) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        if isinstance(value, QUOTED_TYPES):
            scrub = words.quoted
        elif isinstance(value, FOREIGN_TYPES):
            scrub = words.foreign
        return type(value)(**{f.name: _field(f.name, getattr(value, f.name), words, scrub) for f in fields(value)})
    return value


def _field(name: str, value: Any, words: Words, scrub: Scrubber) -> Any:
    if name in AS_THEY_ARE:
        return value
    if name in ADDRESSES:
        return words.foreign.address(value)
    return _walk(value, words, words.quoted if name in QUOTED_FIELDS else scrub)

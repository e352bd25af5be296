"""Articles, their versions and the suggestions made for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.domain.extraction import PageLink, Passage
from workbench.domain.handover import NOTHING, Todo
from workbench.domain.vocab import ArticleRole


@dataclass(frozen=True, slots=True)
class Article:
    """An imported text's metadata. Dates are `YYYY-MM-DD` or empty, instants UTC. `sources`: field -> where it was read, or `edited`."""

    id: int
    uid: str
    role: ArticleRole
    title: str
    authors: tuple[str, ...]
    publisher: str
    url: str
    archived_url: str
    published: str
    modified: str
    accessed_at: str
    language: str
    sources: Mapping[str, str] = field(default_factory=dict)
    fictional: bool = False
    todo: Todo = NOTHING


@dataclass(frozen=True, slots=True)
class ArticleText:
    """One version of an article's text, as it stands in the library."""

    article: Article
    version_id: int
    version_uid: str
    number: int
    versions: int
    imported_at: str
    text: str
    text_sha256: str
    passages: tuple[Passage, ...]
    analysed: bool
    warnings: tuple[str, ...] = ()
    links: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list of articles. `claims`: accepted ones; `decided` of them; `suggestions` still open."""

    id: int
    version_id: int
    title: str
    publisher: str
    published: str
    imported_at: str
    claims: int
    decided: int
    suggestions: int
    fictional: bool = False

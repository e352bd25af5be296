"""Migration 0007: the links and players of a page are kept with the version of the article that they stand in.

They are a JSON list of `{start, end, url, kind}` by their place in the version's text; what was imported before has none. Nothing here
runs: `migrations` does. Released as it is, it never changes.
"""

from __future__ import annotations

from workbench.store.later import Column, Later

MIGRATION = Later(
    name="0007_page_links",
    label="Bring the library up to date: links of a page",
    columns=(Column("article_version", "links", "TEXT NOT NULL DEFAULT '[]'", "[]"),),
)

"""Rules that were one id and are several now, and what that means for what was said to the one: in SQL, for queries and triggers.

A rule was split where two patterns shared an id, so that switching one off silenced the other. The first pattern keeps the id. What a
library knows of it still holds for the parts: a proposal that was rejected stays rejected, and a switch that was set before (its value is
`off`) holds for all; one that is set now holds for its own pattern (`alone`). The table `rule_part` says which part was which whole.
"""

from __future__ import annotations

from workbench.store.schema_0003 import OFF

ALL, ALONE = "off", "alone"


def is_off(s: str) -> str:
    """Whether the rule of the suggestion `s` (a table's alias) is off, by its own switch or by the one of what it was a part of."""
    return f"""(EXISTS (SELECT 1 FROM setting o WHERE o.name = '{OFF}' || {s}.kind || '.' || {s}.rule)
  OR EXISTS (SELECT 1 FROM rule_part w JOIN setting o ON o.name = '{OFF}' || w.kind || '.' || w.whole AND o.value = '{ALL}'
    WHERE w.kind = {s}.kind AND w.part = {s}.rule))"""


def rejected(s: str) -> str:
    """Whether somebody said no to the suggestion `s` (a table's alias), in this version of the article or another, by whichever id."""
    return f"""EXISTS (SELECT 1 FROM article_version rv JOIN rejection r ON r.article_id = rv.article_id
  WHERE rv.id = {s}.version_id AND r.kind = {s}.kind AND r.quote = {s}.quote AND r.prefix = {s}.prefix AND r.suffix = {s}.suffix
  AND (r.rule = {s}.rule OR EXISTS (SELECT 1 FROM rule_part w WHERE w.kind = {s}.kind AND w.part = {s}.rule AND w.whole = r.rule)))"""

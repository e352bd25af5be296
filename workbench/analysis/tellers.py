"""Records that are said to show something are evidence, nobody who claims it: the article states it and names them for it."""

from __future__ import annotations

from workbench.analysis import lexicon
from workbench.analysis.cast import Figure
from workbench.analysis.linking.desk import Desk
from workbench.analysis.linking.sources import source_mention
from workbench.analysis.statements import Statement
from workbench.domain.vocab import EvidenceKind, Mode

_THINGS = frozenset(
    {
        EvidenceKind.RECORD,
        EvidenceKind.VIDEO,
        EvidenceKind.IMAGE,
        EvidenceKind.AUDIO,
        EvidenceKind.PHYSICAL,
    }
)


def of_things(desk: Desk) -> None:
    """Takes a record out of the place of the claimant; its link to the statement stays."""
    for statement in desk.statements:
        if _told_by_thing(desk, statement):
            statement.claimant, statement.speaker, statement.mode = None, None, Mode.NARRATOR


def _told_by_thing(desk: Desk, statement: Statement) -> bool:
    """No person, no body and no owner behind the words ("Holt's emails"), only the item itself."""
    mention = source_mention(desk, statement)
    if mention is None or mention.kind not in _THINGS or statement.mode is not Mode.INDIRECT:
        return False
    if statement.claimant is None or isinstance(statement.speaker, Figure):
        return False
    named = {i for i in statement.source if i in desk.speakers.cast.at}
    shown = statement.rule == "according-to" or (
        statement.verb is not None and statement.verb.lemma in lexicon.words("evidence", "finding")
    )
    return shown and not named

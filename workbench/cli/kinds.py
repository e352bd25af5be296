"""What a user types on the command line, as values: suggestions by their number, words of a vocabulary, times."""

from __future__ import annotations

from enum import StrEnum

import click

from workbench.domain import timecode


def suggestion(typed: str) -> int:
    """`S12` or `12`."""
    words = typed.strip().lstrip("sS")
    if not words.isdecimal() or len(words) > 15:
        raise click.BadParameter(f"{typed!r} is not a suggestion; they look like S12.")
    return int(words)


def time(typed: str) -> int:
    """`hh:mm:ss.mmm`, `mm:ss` or seconds, as whole milliseconds."""
    try:
        return timecode.parse(typed)
    except ValueError as error:
        raise click.BadParameter(f"{typed!r} is not a time; write 00:00:21.480.") from error


def words(vocabulary: type[StrEnum]) -> click.Choice[str]:
    """A choice among the words of a vocabulary."""
    return click.Choice([member.value for member in vocabulary], case_sensitive=False)

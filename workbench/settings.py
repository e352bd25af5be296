"""Defaults and limits, in one frozen value. What a user sets lies in the library (`services.library.profile`), not here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, lengths in code points, lists in rows."""

    copy_up_to: int = 2 * 1024**3  # a file above this is linked unless the user asks for a copy
    quote_context: int = 32  # kept before and after a quotation, so that it is found again in another version
    label_words: int = 48  # of a claim or a title in the label of a step
    page: int = 50
    count_cap: int = 1000  # counts above read "1000+"


LIMITS = Limits()

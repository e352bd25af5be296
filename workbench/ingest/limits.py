"""How much one file may be. Beyond these, reading stops with a clear message; the child's memory and CPU limits stand behind them."""

from __future__ import annotations

from workbench.errors import InputError

MB = 1_000_000
MAX_TEXT_BYTES = 10 * MB
MAX_HTML_BYTES = 20 * MB
MAX_CSV_BYTES = 50 * MB
MAX_LINES = 200_000
MAX_INFLATED_BYTES = 40 * MB
MAX_ELEMENTS = 300_000
MAX_ELEMENTS_READ_CLOSELY = 60_000  # above: no trafilatura, no htmldate, which need gigabytes and minutes there
MAX_CHARS_READ_CLOSELY = 4_000_000
MAX_ATTRIBUTES = 1_000  # of one element: lxml needs quadratic time for them
MAX_FURNITURE_CHARS = 300_000
MAX_MEDIA = 500
MAX_LINKS = 1_000  # that are kept with an article, in its own paragraphs
MAX_ANCHORS = 20_000  # that are looked at in the whole page
MAX_URL = 2_000


def check_size(size: int, *, limit: int, what: str) -> None:
    """Raises InputError where `size` bytes are none, or more than `limit`; `what` is the kind in the user's words."""
    if size == 0:
        raise InputError("The file is empty.", "It holds 0 bytes.", "Save or download it again, or paste the text.")
    if size > limit:
        raise InputError(
            f"The {what} is too large.",
            f"It holds {size / MB:.1f} MB; at most {limit // MB} MB can be read.",
            "Keep the part that holds the article, or paste its text.",
        )

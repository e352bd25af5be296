"""Marks made plain for the parser, character for character: the result is as long as the text, so that no offset ever shifts."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.quotes import Quotation

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„«»‟〝〞＂", '"'),
        **dict.fromkeys("’‘‚‹›ʼ´`", "'"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u3000", " "),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
        "\u2010": "-",
        "\u2011": "-",
        "\u2212": "-",
        "\u2015": "\u2014",
    }
)


def plain(text: str, quotations: Sequence[Quotation]) -> str:
    """`text` with every kind of quotation mark as `"`, curly apostrophes straight and odd spaces plain. Same length."""
    chars = list(text.translate(_PLAIN))
    for found in quotations:
        for start, end, opening in (
            (found.outer.start, found.inner.start, True),
            (found.inner.end, found.outer.end, False),
        ):
            if end - start == 1:
                chars[start] = '"'
            elif end - start == 2:
                # two-character marks: the mark on the side of the words, a space on the other
                chars[start:end] = [" ", '"'] if opening else ['"', " "]
    return "".join(chars)

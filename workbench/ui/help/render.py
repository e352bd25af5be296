"""A page of the manual as the HTML that Qt's text view understands. Only the little Markdown that the manual uses; all text is escaped."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from workbench.ui.help.pages import ACT

_INLINE = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]\[]+)\]\(page:([a-z-]+)\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(picture:([a-z-]+)\)")

# act id -> its words and its key as shown ("" for none)
Acts = Callable[[str], tuple[str, str]]


def to_html(body: str, acts: Acts, colours: dict[str, str], *, width: Callable[[str], int]) -> str:
    """`colours`: role -> `#rrggbb`; `width`: of a picture, in pixels."""
    blocks = re.split(r"\n\s*\n", body.strip())
    return "".join(_block(block.splitlines(), acts, colours, width) for block in blocks)


def _block(lines: list[str], acts: Acts, colours: dict[str, str], width: Callable[[str], int]) -> str:
    first = lines[0]
    picture = _PICTURE.fullmatch(first.strip())
    if picture:
        told = html.escape(picture[1])
        return (
            f'<p style="margin-top:8px;margin-bottom:2px"><img src="picture:{picture[2]}" width="{width(picture[2])}" alt="{told}"></p>'
            f'<p style="color:{colours["muted"]};margin-top:0">{told}</p>'
        )
    if first.startswith("## "):
        return f'<h2 style="font-size:15px;margin-top:18px">{inline(first[3:], acts, colours)}</h2>'
    if first.startswith("# "):
        return f'<h1 style="font-size:22px;margin-top:0">{inline(first[2:], acts, colours)}</h1>'
    if first.startswith("|"):
        return _table(lines, acts, colours)
    mark = re.match(r"(-|\d+\.) ", first)
    if mark:
        kind = "ul" if mark[1] == "-" else "ol"
        items = "".join(
            f'<li style="margin-bottom:5px">{inline(re.sub(r"^(-|[0-9]+[.]) ", "", line), acts, colours)}</li>'
            for line in lines
        )
        return f"<{kind}>{items}</{kind}>"
    return f"<p>{inline(' '.join(lines), acts, colours)}</p>"


def _table(lines: list[str], acts: Acts, colours: dict[str, str]) -> str:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if not line.startswith("|---")]
    cells = "".join(
        "<tr>"
        + "".join(f'<td style="padding:3px 18px 3px 0">{inline(cell, acts, colours)}</td>' for cell in row)
        + "</tr>"
        for row in rows[1:]
    )
    return f'<table cellspacing="0">{cells}</table>'


def inline(text: str, acts: Acts, colours: dict[str, str]) -> str:
    """Code, bold, emphasis and links of a line; acts with the key they have now."""

    def act(found: re.Match[str]) -> str:
        words, key = acts(found[1])
        cap = (
            f'&nbsp;<span style="background-color:{colours["sunken"]}">&nbsp;{html.escape(key)}&nbsp;</span>'
            if key
            else ""
        )
        return f"<b>{html.escape(words)}</b>{cap}"

    def mark(found: re.Match[str]) -> str:
        if found[1]:
            return f'<span style="background-color:{colours["sunken"]}">&nbsp;{found[1]}&nbsp;</span>'
        if found[2]:
            return f"<b>{found[2]}</b>"
        if found[3]:
            return f"<i>{found[3]}</i>"
        return f'<a href="page:{found[5]}" style="color:{colours["accent"]}">{found[4]}</a>'

    parts, at = [], 0
    for found in ACT.finditer(text):
        parts += [_INLINE.sub(mark, html.escape(text[at : found.start()], quote=False)), act(found)]
        at = found.end()
    parts.append(_INLINE.sub(mark, html.escape(text[at:], quote=False)))
    return "".join(parts)

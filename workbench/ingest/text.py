"""Bytes to text, and text as it is stored. The only changes ever made to a text stand in `clean`; no normalisation.

Encodings are named as Python names them. Whoever knows of a declared charset (HTML, XML, MIME) passes it in.
"""

from __future__ import annotations

import codecs
import re

from workbench.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What browsers read under these names: the label is nearly always a smaller set than what was written.
_AS_BROWSERS_READ = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "shift_jisx0213": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
}
_SEVEN_BIT = {"iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr", "hz"}
_REFUSED = {"utf_7", "punycode", "idna", "raw_unicode_escape", "unicode_escape", "undefined", "mbcs", "oem"}
_EASTERN_LATIN = {"Polish", "Czech", "Slovak", "Hungarian", "Romanian", "Croatian", "Slovene"}
_LATIN_BY_LANGUAGE = {
    "cp1250": _EASTERN_LATIN,
    "iso8859_2": _EASTERN_LATIN,
    "cp1254": {"Turkish"},
    "iso8859_9": {"Turkish"},
    "cp1257": {"Lithuanian", "Latvian", "Estonian"},
}
_HIGH = bytes(range(0x80, 0x100))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_HIGH_WORD = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_JAPANESE_ESCAPE = re.compile(rb"\x1b\$[@B]")
_SAMPLE = 128_000
_CONTROL = bytes(range(0x09)) + bytes(range(0x0E, 0x1B)) + bytes(range(0x1C, 0x20)) + b"\x7f"
_REPLACED = re.compile(
    "[\x00\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(p + 0xFFFE)}{chr(p + 0xFFFF)}" for p in range(0, 0x110000, 0x10000))
    + "]"
)


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """The text as it is stored, and warnings: BOM removed, CRLF and CR to LF; NUL, lone surrogates, noncharacters to U+FFFD."""
    kept = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    kept, replaced = _REPLACED.subn("\ufffd", kept)
    if not replaced:
        return kept, ()
    return kept, (f"{replaced} characters that no text may hold were replaced by U+FFFD.",)


def decode(data: bytes, declared: str | None = None) -> tuple[str, str, tuple[str, ...]]:
    """The text, the encoding it was read with, and warnings. Raises InputError on an empty or a binary file.

    Order: byte order mark; UTF-8 where every byte fits; the declared charset; detection; Windows-1252.
    """
    if not data:
        raise InputError("The file is empty.", "It holds 0 bytes.", "Save or download it again, or paste the text.")
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _lossy(data[len(mark) :], name)
    wide = _wide_without_mark(data)
    if wide:
        return _lossy(data, wide)
    refuse_binary(data)
    codec = _codec(declared) or ("iso2022_jp" if _JAPANESE_ESCAPE.search(data[:_SAMPLE]) else "")
    if codec in _SEVEN_BIT:
        return _lossy(data, codec)
    if _fits(data, "utf-8"):
        return data.decode("utf-8"), "utf-8", ()
    return _eight_bit(data, codec)


def refuse_binary(data: bytes) -> None:
    """Raises InputError where the share of control characters says that these bytes are no text."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if controls > max(2, len(sample) // 50):
        raise InputError(
            "This is not a text.",
            f"{controls} of its first {len(sample)} bytes are control characters, as in pictures, programs or archives.",
            "Attach the file as evidence instead, or paste the article's text.",
        )


def _eight_bit(data: bytes, codec: str) -> tuple[str, str, tuple[str, ...]]:
    if codec and codec != "utf-8" and not codec.startswith(("utf-16", "utf-32")) and _fits(data, codec):
        return data.decode(codec), codec, ()
    as_utf8 = data.decode("utf-8", "replace")
    broken = as_utf8.count("\ufffd")
    whole = sum(1 for char in as_utf8 if char > "\x7f") - broken
    if broken * 20 < whole or (codec == "utf-8" and broken <= whole):
        return as_utf8, "utf-8", (_lost(broken, "utf-8"),)
    detected = _detect(data)
    text, name, warnings = _lossy(data, detected)
    return text, name, (f"The encoding was not declared and was guessed: {name}.", *warnings)


def _detect(data: bytes) -> str:
    """The likeliest code page. Detectors take short Western texts for Chinese, and Windows-1252 for the code pages of DOS and Mac."""
    from charset_normalizer import from_bytes

    first = _HIGH_RUN.search(data)
    start = max(0, (first.start() if first else 0) - 2_000)
    sample = data[start : start + 32_000]
    best = from_bytes(sample).best()
    if best is None:
        return "cp1252"
    name = str(best.encoding)
    if _sparse(sample):
        plausible = name in _LATIN_BY_LANGUAGE and best.language in _LATIN_BY_LANGUAGE[name]
        return name if plausible else "cp1252"
    return _AS_BROWSERS_READ.get(name, name)


def _sparse(sample: bytes) -> bool:
    """Accented letters and curly quotes stand here and there among ASCII letters; other scripts fill whole words."""
    words = _HIGH_WORD.findall(sample)
    letters = sum(map(len, words))
    high = letters - len(b"".join(words).translate(None, _HIGH))
    return high < 6 or high < 0.45 * letters


def _lossy(data: bytes, codec: str) -> tuple[str, str, tuple[str, ...]]:
    text = data.decode(codec, "replace")
    lost = text.count("\ufffd")
    return text, codec, (_lost(lost, codec),) if lost else ()


def _lost(count: int, codec: str) -> str:
    return f"{count} places could not be read as {codec} and show U+FFFD."


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _codec(declared: str | None) -> str:
    """Python's name for a declared charset, widened as browsers do; empty where it is unknown or no text encoding."""
    label = (declared or "").strip().strip("\"'").lower()
    if not label.isascii() or not label or len(label) > 40:
        return ""
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return ""
    name = info.name
    if name.replace("-", "_") in _REFUSED or not getattr(info, "_is_text_encoding", True):
        return ""
    return _AS_BROWSERS_READ.get(name, name)


def _wide_without_mark(data: bytes) -> str:
    """UTF-16 without its mark: in most scripts every second byte of spaces and line ends is NUL, and hardly any of the others."""
    sample = data[:4_000]
    if len(sample) < 4 or len(data) % 2:
        return ""
    for name, nuls, others in (("utf-16-le", sample[1::2], sample[0::2]), ("utf-16-be", sample[0::2], sample[1::2])):
        controls = sum(low in _CONTROL for low, high in zip(others, nuls, strict=False) if high == 0)
        if nuls.count(0) > len(nuls) * 0.3 and controls < len(others) * 0.02:
            return name
    return ""

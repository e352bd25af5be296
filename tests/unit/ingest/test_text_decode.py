"""Bytes to text: marks, declared charsets, detection, and what is refused."""

from __future__ import annotations

import codecs

import pytest

from workbench.errors import InputError
from workbench.ingest.text import clean, decode

RUSSIAN = "Министр заявил, что дорога будет открыта весной, и назвал точную дату."
FRENCH = "Le maire a déclaré que la fête aurait lieu, « malgré la pluie », à l’été prochain."
JAPANESE = "市長は金曜日に橋が再び開くと述べた。住民は説明を求めている。"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_removed(mark: bytes, encoding: str) -> None:
    assert decode(mark + FRENCH.encode(encoding)) == (FRENCH, encoding, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_its_mark_is_recognised(encoding: str) -> None:
    assert decode("The mayor said no.".encode(encoding))[:2] == ("The mayor said no.", encoding)


def test_utf8_wins_over_a_wrong_declaration() -> None:
    assert decode(FRENCH.encode(), "iso-8859-1") == (FRENCH, "utf-8", ())


def test_latin1_is_read_as_browsers_do() -> None:
    assert decode("“déjà”".encode("cp1252"), "ISO-8859-1") == ("“déjà”", "cp1252", ())


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "cp1251"), (FRENCH, "cp1252"), (JAPANESE, "cp932"), ("“Zürich”—naïve", "cp1252")]
)
def test_undeclared_text_is_guessed_and_says_so(text: str, encoding: str) -> None:
    found, name, warnings = decode(text.encode(encoding))
    assert (found, name) == (text, encoding)
    assert warnings == (f"The encoding was not declared and was guessed: {encoding}.",)


def test_a_few_broken_bytes_in_utf8_do_not_change_the_encoding() -> None:
    text, name, warnings = decode(RUSSIAN.encode() + b"\xff")
    assert (text, name) == (RUSSIAN + "\ufffd", "utf-8")
    assert warnings == ("1 places could not be read as utf-8 and show U+FFFD.",)


@pytest.mark.parametrize("declared", ["utf-7", "no-such-charset", "", "x" * 90, "base64", "é", "unicode_escape"])
def test_a_useless_declaration_is_passed_over(declared: str) -> None:
    assert decode(FRENCH.encode("cp1252"), declared)[0] == FRENCH


def test_escape_sequences_name_japanese_mail_encoding() -> None:
    assert decode(JAPANESE.encode("iso2022_jp"))[:2] == (JAPANESE, "iso2022_jp")


@pytest.mark.parametrize(
    "data", [bytes(range(32)) * 20, b"\x00\x01\x02\x03" * 50, b"\x7fELF\x02\x01\x01" + b"\x00" * 90]
)
def test_binary_content_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="not a text") as caught:
        decode(data)
    assert caught.value.hint


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        decode(b"")


def test_clean_changes_line_ends_and_impossible_characters_only() -> None:
    text, warnings = clean("\ufeffone\r\ntwo\rthree\u2028 e\u0301 \x00\ud800\ufdd0\U0001ffff\u00a0")
    assert text == "one\ntwo\nthree\u2028 e\u0301 \ufffd\ufffd\ufffd\ufffd\u00a0"
    assert warnings == ("4 characters that no text may hold were replaced by U+FFFD.",)

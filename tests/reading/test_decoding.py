"""Bytes to text: the encoding is known or noted."""

from __future__ import annotations

import pytest

import newsdata as nd

TEXT = "Café owners – 12 of them – paid “€5,000”."


def read(folder, data):
    (folder / "a.txt").write_bytes(data)
    return nd.read(folder / "a.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_without_a_note(tmp_path, encoding):
    article = read(tmp_path, TEXT.encode(encoding))
    assert (article.text, article.notes) == (TEXT, ())


def test_utf16_of_either_order(tmp_path):
    assert read(tmp_path, b"\xfe\xff" + TEXT.encode("utf-16-be")).text == TEXT


def test_windows_1252_is_read_with_a_note(tmp_path):
    article = read(tmp_path, TEXT.encode("cp1252"))
    assert article.text == TEXT
    assert article.notes == (("decoding", "read as cp1252: byte 3 is not UTF-8"),)


def test_bytes_that_no_encoding_knows_become_the_replacement_character_with_a_note(tmp_path):
    article = read(tmp_path, b"caf\xe9 \x81 closed")
    assert article.text == "café \ufffd closed"
    assert len(article.notes) == 2


def test_a_torn_end_of_utf16_is_noted(tmp_path):
    article = read(tmp_path, "At least 12 died.".encode("utf-16")[:-1])
    assert article.text.startswith("At least 12 died")
    assert article.notes


def test_line_ends_become_newlines(tmp_path):
    assert read(tmp_path, b"a\r\nb\rc\n").text == "a\nb\nc\n"


def test_a_few_nuls_are_replaced_one_for_one(tmp_path):
    article = read(tmp_path, b"At least 12 people\x00 died in the fire at the mill on Monday.")
    assert article.text.startswith("At least 12 people\ufffd died")
    assert article.notes[0][0] == "decoding"

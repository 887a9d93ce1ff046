"""The encoding of a text file, found out from its bytes."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

_PIECE = 1 << 20
_LEAST = 4


def encoding_of(place: Path) -> str:
    """UTF-8 or UTF-16 by its mark, UTF-8 where the bytes are that, else what older programs write in the language that the
    bytes are likely to be in: Chinese, Japanese, Korean, Russian, or one of the West (cp1252).
    """
    with open(place, "rb") as file:
        head = piece = file.read(_PIECE)
        if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while piece:
                decoder.decode(piece)
                piece = file.read(_PIECE)
            decoder.decode(b"", True)
        except UnicodeDecodeError as error:
            if b"\0" in head[:4096]:
                return "utf-8"
            if file.tell() > _PIECE and all(byte < 128 for byte in head):
                # The first megabytes are plain: what is not stands here.
                head = piece[max(0, error.start - 4096) :]
            return _of_language(head)
    return "utf-8-sig"


def _of_language(head: bytes) -> str:
    if len(head) >= _PIECE // 2:
        # A character may be cut in two at the end.
        head = head[: head.rfind(b"\n") + 1] or head
    korean = _share(head, "euc_kr", lambda one: "가" <= one <= "힣")
    if korean > 0.95:
        return "cp949"
    for name in ("cp932", "euc_jp"):
        if _share(head, name, _is_kana) > 0.2 and _share(head, name, lambda one: _is_kana(one) or _is_han(one)) > 0.8:
            return name
    simple, traditional = _share(head, "gb18030", _is_common_simple), _share(head, "big5", _is_common_traditional)
    if simple > 0.6 and simple >= traditional:
        return "gb18030"
    if traditional > 0.6 and _is_in_pairs(head):
        return "big5"
    return "cp1251" if _is_cyrillic(head) else "cp1252"


def _share(head: bytes, encoding: str, is_common: Callable[[str], bool]) -> float:
    """How much of what is not plain is as common characters of the language are; 0 where it is not in the encoding."""
    try:
        found = [one for one in head.decode(encoding) if ord(one) > 127 and one not in "，。、：；！？（）《》“”　"]
    except UnicodeDecodeError:
        return 0.0
    return sum(map(is_common, found)) / len(found) if len(found) >= _LEAST else 0.0


def _is_kana(one: str) -> bool:
    return "ぁ" <= one <= "ヿ"


def _is_han(one: str) -> bool:
    return "一" <= one <= "鿿"


def _is_common_simple(one: str) -> bool:
    """Of the first level of GB 2312, where the 3,755 commonest characters stand."""
    code = one.encode("gb18030", "replace")
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7 and code[1] >= 0xA1


def _is_common_traditional(one: str) -> bool:
    """Of the first level of Big5."""
    code = one.encode("big5", "replace")
    return len(code) == 2 and 0xA4 <= code[0] <= 0xC6 and _is_han(one)


def _is_in_pairs(head: bytes) -> bool:
    """Whether some character of Big5 has a second byte that is no letter. All that have one are more likely a sign of the
    West before a letter: "°C", "µm", "Ärzte".
    """
    found = (one.encode("big5") for one in head.decode("big5") if _is_common_traditional(one))
    return any(code[1] > 127 for code in found)


def _is_cyrillic(head: bytes) -> bool:
    """Whether letters above 127 stand in words, and mostly where Windows has the small ones of Russian."""
    high = [byte for byte in head if byte > 127]
    beside = sum(first > 127 and second > 127 for first, second in pairwise(head))
    return len(high) >= _LEAST and beside > 0.6 * len(high) and sum(byte >= 0xE0 for byte in high) > 0.6 * len(high)

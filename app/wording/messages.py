"""What the layers below the window say in English, in the user's language.

A message with values in it is found by its pattern: packaging/make_translations.py lists the patterns of document and
sessions ("{0} takes no input."), and the values come back into the translated pattern, themselves translated where
they are texts of the program.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

import resources
from app.wording.numbers import in_numbers
from app.wording.translator import CONTEXT

_PLACE = re.compile(r"\{\d+\}")
# Two sentences, or a sentence and how to mend it, in one message.
_BETWEEN = re.compile(r"(?<=[.!?])\s+(?=[A-Z“'\"\d])|\n+|(?<=: )(?=[A-Z])|(?<=; )")
# Where a message stands, what it says, and how to mend it: the same in every language.
_FRAMES = ("{0}: {1}; {2}.", "{0}: {1}.")
_SENTENCE = re.compile(r"[a-z)][.!?]\s+[A-Z]")
_is_spoken = False
_language = ""


def speak(is_translated: bool, language: str = "") -> None:
    """Say whether there is a language to translate into, and which; forgets what was said in the one before."""
    global _is_spoken, _language
    _is_spoken, _language = is_translated, language if is_translated else ""
    _said.cache_clear()


def is_spoken() -> bool:
    """Whether there is a language other than English that texts are translated into."""
    return _is_spoken


def language() -> str:
    """The language that texts are translated into, as the translations name it: "de"; "" for English."""
    return _language


def said(text: str) -> str:
    """A text of document, sessions or engine in the user's language; as it is where there is no translation."""
    return _said(text) if _is_spoken and text else text


@lru_cache(maxsize=4096)
def _said(text: str) -> str:
    found = _whole(text)
    if found is not None:
        return found
    cuts = [place.span() for place in _BETWEEN.finditer(text)]
    if not cuts:
        return in_numbers(text)
    parts, at = [], 0
    for begin, end in [*cuts, (len(text), len(text))]:
        part = text[at:begin]
        parts.append(_whole(part) or _whole(part.rstrip(": ;")) or in_numbers(part))
        if part.endswith((": ", "; ")) and not parts[-1].endswith(part[-2:]):
            parts[-1] += part[-2:]
        parts.append(text[begin:end])
        at = end
    return "".join(parts)


def _whole(text: str) -> str | None:
    """The translation of a text that is one of the program's, or made of one pattern; None where it is neither."""
    for variant, back in _variants(text):
        found = _translated(variant)
        if found != variant:
            return back(found)
    for variant, back in _variants(text, is_label=False):
        for fragment, fixed, source in _patterns():
            if fragment in variant and (parts := taken_apart(variant, fixed)) and _is_one(parts):
                target = _translated(source)
                if target != source or source in _FRAMES:
                    values = [_value(one) for one in parts]
                    return back(_PLACE.sub(lambda place, values=values: values[int(place[0][1:-1])], target))
    return None


def taken_apart(text: str, fixed: Sequence[str]) -> list[str] | None:
    """The values that stand between the fixed parts of a text, each as short as it can be; None where it has other parts.

    It goes once over the text: a regular expression tries all ways to part it, for seconds where a value has the parts too.
    """
    first, *inner, last = fixed
    if not (text.startswith(first) and text.endswith(last)):
        return None
    values, at, end = [], len(first), len(text) - len(last)
    for part in inner:
        place = text.find(part, at + 1, end)
        if place < 0:
            return None
        values.append(text[at:place])
        at = place + len(part)
    return [*values, text[at:end]] if at < end else None


def _is_one(values: Sequence[str]) -> bool:
    """Whether no value reaches over the end of a sentence: two sentences are two messages."""
    return not any(_SENTENCE.search(value) for value in values)


def _variants(text: str, is_label: bool = True):
    """A text as it is, and as the part of a message that it was before it became a sentence; with the way back."""
    yield text, lambda found: found
    bare = text[:-1] if text.endswith(".") else text
    if bare != text:
        yield bare, _with_stop
    lower = bare[:1].lower() + bare[1:]
    if lower != bare:
        yield lower, lambda found: _with_stop(_capital(found)) if bare != text else _capital(found)
    upper = _capital(bare)
    # Only whole labels: "Connect {0}" would else be found in "connect a layer to it".
    if is_label and upper != bare:
        yield upper, lambda found: _with_stop(found) if bare != text else found


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _with_stop(text: str) -> str:
    return text + ("。" if "\u4e00" <= text[-1:] <= "\u9fff" else ".")


def _value(text: str) -> str:
    """A value that stood in a message: translated where it is itself a text, its numbers as the language writes them."""
    return text if text[:1] in "'\"" and text[-1:] in "'\"" else _whole(text) or in_numbers(text)


def _translated(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


@cache
def _patterns() -> list[tuple[str, list[str], str]]:
    listed = json.loads(resources.path("translations", "patterns.json").read_text(encoding="utf-8"))
    return compiled([*listed, *_FRAMES])


def compiled(sources: list[str]) -> list[tuple[str, list[str], str]]:
    """Of each pattern its longest fixed part, all of them in order, and itself; the most telling first."""
    parted = [(_PLACE.split(source), source) for source in sources]
    found = [(max(fixed, key=len), fixed, source) for fixed, source in parted]
    return sorted(found, key=lambda one: -len("".join(one[1])))


def as_it_is(text: str) -> str:
    """A text for a tooltip, which Qt would take for HTML where it looks like it."""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>' if "<" in text else text


def unmarked(text: str) -> str:
    """A name for a menu or a button, where "&" would mark the letter behind it as a key."""
    return text.replace("&", "&&")

"""What the layers below the window say in English, in the user's language.

A message with values in it is found by its pattern: packaging/make_translations.py lists the patterns of document and
sessions ("{0} takes no input."), and the values come back into the translated pattern, themselves translated where
they are texts of the program.
"""

from __future__ import annotations

import json
import re
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


def speak(is_translated: bool) -> None:
    """Say whether there is a language to translate into; forgets what was said in the one before."""
    global _is_spoken
    _is_spoken = is_translated
    _said.cache_clear()


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
        for fragment, pattern, source in _patterns():
            if fragment in variant and (match := pattern.fullmatch(variant)) and _is_one(match):
                target = _translated(source)
                if target != source or source in _FRAMES:
                    values = [_value(match[f"p{place}"]) for place in range(len(_PLACE.findall(source)))]
                    return back(_PLACE.sub(lambda place, values=values: values[int(place[0][1:-1])], target))
    return None


def _is_one(match: re.Match[str]) -> bool:
    """Whether no value reaches over the end of a sentence: two sentences are two messages."""
    return not any(_SENTENCE.search(value) for value in match.groups())


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
def _patterns() -> list[tuple[str, re.Pattern[str], str]]:
    listed = json.loads(resources.path("translations", "patterns.json").read_text(encoding="utf-8"))
    return compiled([*listed, *_FRAMES])


def compiled(sources: list[str]) -> list[tuple[str, re.Pattern[str], str]]:
    """Of each pattern its longest fixed part, what it matches, and itself; the most telling first."""
    found = []
    for source in sources:
        fixed = _PLACE.split(source)
        expression = "".join(
            re.escape(part) + (f"(?P<p{at}>.+?)" if at < len(fixed) - 1 else "") for at, part in enumerate(fixed)
        )
        found.append((max(fixed, key=len), re.compile(expression, re.DOTALL), source))
    return sorted(found, key=lambda one: -len("".join(_PLACE.split(one[2]))))

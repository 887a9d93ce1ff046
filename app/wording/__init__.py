"""Texts in the user's language: the translator, and `said` for what document, sessions and engine say in English.

Those layers know neither Qt nor a language: their messages, labels and declarations are English wherever they are kept,
logged or printed. The window shows them through `said`, which finds a text as it is, or by the pattern that it was made of.
"""

from app.wording.messages import as_it_is, is_spoken, language, said, speak, unmarked
from app.wording.numbers import bytes_text, decimal, grouped, in_numbers, number_of, parted, whole_number_of
from app.wording.translator import CONTEXT, Words

__all__ = [
    "CONTEXT",
    "Words",
    "as_it_is",
    "bytes_text",
    "decimal",
    "grouped",
    "in_numbers",
    "is_spoken",
    "language",
    "number_of",
    "parted",
    "said",
    "speak",
    "unmarked",
    "whole_number_of",
]

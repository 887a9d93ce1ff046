"""Keras code as blocks, and blocks as Keras code. Code is read by `ast` as data, never executed.

Sequential([...]), model.add(...), functional calls, literals and names of literals, loops over range and lists of them.
"""

from app.document.keras_code.reader import fragment_of_code
from app.document.keras_code.writer import code_of

__all__ = ["code_of", "fragment_of_code"]

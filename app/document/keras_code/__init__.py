"""Keras code as blocks: read by `ast` as data, never executed.

Sequential([...]), model.add(...), functional calls, literals and names of literals, loops over range and lists of them.
"""

from app.document.keras_code.reader import fragment_of_code

__all__ = ["fragment_of_code"]

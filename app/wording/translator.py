"""The program's translator: one list of texts, whichever class shows them."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

CONTEXT = "Layerloom"


class Words(QTranslator):
    """Looks every text of the program up in one context, so that functions, mixins and subclasses find theirs too.

    What Qt's own widgets ask for is found in Qt's translation, which is asked first.
    """

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation of a text; None where there is none."""
        return super().translate(CONTEXT, source, disambiguation, n) or None

"""What goes wrong with data and runs, in words: DocumentErrors, so that one `except` catches what a user can mend."""

from __future__ import annotations

from app.document.errors import DocumentError


class DataError(DocumentError):
    """Data that cannot be read, or that do not fit the network. `row` counts lines of the file or samples from 1."""

    def __init__(
        self,
        message: str,
        *,
        column: str | None = None,
        row: int | None = None,
        node_id: str | None = None,
        expected: str = "",
        got: str = "",
        mend: str = "",
    ) -> None:
        super().__init__(
            f"{message} {mend[0].upper()}{mend[1:]}." if mend else message,
            node_id=node_id,
            field=column,
            expected=expected,
            got=got,
            mend=mend,
        )
        self.column = column
        self.row = row


class CancelledError(Exception):
    """The reader or the evaluation was told to stop; nothing is wrong."""

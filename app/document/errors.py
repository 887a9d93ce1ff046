"""The document's errors: what is wrong, where, what was expected, what came, how to mend it."""

from __future__ import annotations


class DocumentError(Exception):
    """A change, an edit or a model that cannot be. The document is as it was before.

    Besides the message, the parts are kept as fields, so that a panel need not parse text.
    """

    def __init__(
        self,
        message: str,
        *,
        node_id: str | None = None,
        field: str | None = None,
        expected: str = "",
        got: str = "",
        mend: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.node_id = node_id
        self.field = field
        self.expected = expected
        self.got = got
        self.mend = mend

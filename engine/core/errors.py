"""The engine's exceptions. They carry their parts as fields, so that a user interface need not parse the text."""

from __future__ import annotations

from collections.abc import Iterable


class EngineError(ValueError):
    """Something the user can mend.

    Parts: `what` is wrong (one clause), `where` (block, layer or argument), the `field` of a layer's configuration,
    what was `expected`, what was `got`, and how to `mend` it. The text is made of them, in that order.
    """

    code = "error"

    def __init__(
        self,
        what: str,
        *,
        where: str = "",
        field: str | None = None,
        expected: str = "",
        got: str = "",
        mend: str = "",
        code: str | None = None,
    ):
        self.what, self.where, self.field = what, where, field
        self.expected, self.got, self.mend = expected, got, mend
        if code is not None:
            self.code = code
        super().__init__(self.text())

    def text(self) -> str:
        """The whole message as a sentence or two."""
        head = f"{self.where}: {self.what}" if self.where else self.what
        tail = []
        if self.expected and self.expected not in self.mend:
            tail.append(f"expected {self.expected}")
        if self.got and self.got not in self.what:
            tail.append(f"got {self.got}")
        body = f"{head} ({', '.join(tail)})" if tail else head
        return f"{body}; {self.mend}." if self.mend else f"{body}."

    def located(self, where: str) -> EngineError:
        """The same error, saying where, if it did not say so already."""
        if self.where:
            return self
        copy = type(self)(
            self.what,
            where=where,
            field=self.field,
            expected=self.expected,
            got=self.got,
            mend=self.mend,
            code=self.code,
        )
        return copy


class ParameterError(EngineError):
    """A value that a declared parameter does not take."""

    code = "field"


class ShapeError(EngineError):
    """Shapes that do not go together, or an array of the wrong rank."""

    code = "shape"


class DTypeError(EngineError):
    """A dtype that an operation does not take."""

    code = "dtype"


class GraphError(EngineError):
    """A graph of layers or of operations that is not well formed."""

    code = "graph"


class DataError(EngineError):
    """Training or prediction data that do not fit the model."""

    code = "data"


class NotFiniteError(EngineError):
    """A NaN or an infinity appeared while training."""

    code = "not_finite"

    block: str | None = None


class OutOfMemoryError(EngineError, MemoryError):
    """A step that asks for more memory than there is; none has been taken.

    `pieces`: into how many parts the batch can be cut for the step to fit; None where that does not help.
    """

    code = "memory"

    pieces: int | None = None


class FileFormatError(EngineError):
    """A model file that cannot be read as what it says it is."""

    code = "file"


class Cancelled(Exception):
    """The run was cancelled between two kernels of a step; nothing is wrong."""


def quote_list(names: Iterable[str], limit: int = 8) -> str:
    """Names for an error text: "'a', 'b', 'c' or 'd'", cut after `limit`."""
    names = [f"'{name}'" for name in names]
    if len(names) > limit:
        names = [*names[:limit], f"{len(names) - limit} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"

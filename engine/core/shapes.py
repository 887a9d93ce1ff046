"""Shapes: tuples of sizes. A size is an int, or a `Dim` (an expression over symbols) where it is not known yet.

A plan is made for concrete sizes only; symbols serve while a model is described ("any batch"). They are ordinary
numbers to the rules that infer shapes: `+ - * //` work and equal expressions compare equal, so one rule serves both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Union

from engine.core.errors import ShapeError

Size = Union[int, "Dim"]
Shape = tuple[Size, ...]

# A term is a product of atoms; an atom is a symbol's name or a quotient that does not come out even.
_Term = tuple[object, ...]


class Dim:
    """A size not known yet: an integer polynomial over symbols, e.g. `4*batch` or `(time - 2)//2`."""

    __slots__ = ("_hash", "terms")

    def __init__(self, terms: dict[_Term, int]):
        self.terms = terms
        self._hash = hash(frozenset(terms.items()))

    @staticmethod
    def symbol(name: str) -> Dim:
        return Dim({(name,): 1})

    @staticmethod
    def _terms(value: Size) -> dict[_Term, int]:
        return value.terms if isinstance(value, Dim) else ({(): int(value)} if value else {})

    @staticmethod
    def _of(terms: dict[_Term, int]) -> Size:
        terms = {term: factor for term, factor in terms.items() if factor}
        if not terms:
            return 0
        if set(terms) == {()}:
            return terms[()]
        return Dim(terms)

    def __add__(self, other: Size) -> Size:
        if not isinstance(other, (int, Dim)):
            return NotImplemented
        terms = dict(self.terms)
        for term, factor in Dim._terms(other).items():
            terms[term] = terms.get(term, 0) + factor
        return Dim._of(terms)

    __radd__ = __add__

    def __neg__(self) -> Size:
        return self * -1

    def __sub__(self, other: Size) -> Size:
        return self + other * -1

    def __rsub__(self, other: Size) -> Size:
        return self * -1 + other

    def __mul__(self, other: Size) -> Size:
        if not isinstance(other, (int, Dim)):
            return NotImplemented
        terms: dict[_Term, int] = {}
        for a, m in self.terms.items():
            for b, n in Dim._terms(other).items():
                term = tuple(sorted(a + b, key=str))
                terms[term] = terms.get(term, 0) + m * n
        return Dim._of(terms)

    __rmul__ = __mul__

    def __floordiv__(self, other: Size) -> Size:
        if self == other:
            return 1
        exact = self._exact(other)
        if exact is not None:
            return exact
        return Dim({(("//", self, other),): 1})

    def __rfloordiv__(self, other: Size) -> Size:
        return Dim({(("//", other, self),): 1}) if other else 0

    def __mod__(self, other: Size) -> Size:
        return self - (self // other) * other

    def _exact(self, other: Size) -> Size | None:
        divisor = Dim._terms(other)
        if len(divisor) != 1:
            return None
        ((term, factor),) = divisor.items()
        quotient: dict[_Term, int] = {}
        for mine, times in self.terms.items():
            left = list(mine)
            for atom in term:
                if atom not in left:
                    return None
                left.remove(atom)
            if times % factor:
                return None
            quotient[tuple(left)] = times // factor
        return Dim._of(quotient)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dim) and self.terms == other.terms

    def __hash__(self) -> int:
        return self._hash

    def __index__(self) -> int:
        raise TypeError(f"size {self} is not known yet")

    def __repr__(self) -> str:
        def atom(value: object) -> str:
            return f"({value[1]})//{value[2]}" if isinstance(value, tuple) else str(value)

        parts = []
        for term, factor in sorted(self.terms.items(), key=str):
            names = "*".join(atom(a) for a in term)
            parts.append(names if factor == 1 and names else f"{factor}*{names}" if names else str(factor))
        return " + ".join(parts)


BATCH = Dim.symbol("batch")


def is_known(shape: Iterable[Size | None]) -> bool:
    """Whether every size is a number."""
    return all(isinstance(size, int) for size in shape)


def symbolic(shape: Sequence[int | None], prefix: str = "any") -> Shape:
    """A shape with None replaced by symbols: the first by `batch`, the others by a symbol of their place."""
    return tuple(
        (BATCH if axis == 0 else Dim.symbol(f"{prefix}{axis}")) if size is None else int(size)
        for axis, size in enumerate(shape)
    )


def public(shape: Shape) -> tuple[int | None, ...]:
    """A shape as users see it: None for a size that is not known."""
    return tuple(size if isinstance(size, int) else None for size in shape)


def text(shape: Sequence[Size | None]) -> str:
    """A shape for messages: "(None, 8, 8, 1)"."""
    sizes = [str(size) if isinstance(size, int) else "None" for size in shape]
    return f"({sizes[0]},)" if len(sizes) == 1 else f"({', '.join(sizes)})"


def product(shape: Iterable[Size]) -> Size:
    """The number of elements; an int where all sizes are known."""
    total: Size = 1
    for size in shape:
        total = total * size
    return total


def axis_index(axis: int, rank: int, where: str = "") -> int:
    """A negative axis made positive; an axis out of range is an error."""
    if not -rank <= axis < rank:
        raise ShapeError(
            f"axis {axis} is out of range", where=where, expected=f"{-rank} to {rank - 1}", got=str(axis), code="axis"
        )
    return axis % rank


def broadcast(*shapes: Shape) -> Shape:
    """The shape that arrays of these shapes take together (NumPy's rule); an unknown size goes with any."""
    rank = max(len(shape) for shape in shapes)
    result: list[Size] = []
    for axis in range(1, rank + 1):
        size: Size = 1
        for shape in shapes:
            mine = shape[-axis] if axis <= len(shape) else 1
            if mine == 1 or mine == size:
                continue
            if size != 1 and isinstance(size, int) and isinstance(mine, int):
                raise ShapeError(
                    "shapes do not go together",
                    expected="equal sizes, or 1, on each axis",
                    got=" and ".join(text(shape) for shape in shapes),
                )
            size = mine if isinstance(mine, int) or size == 1 else size
        result.append(size)
    return tuple(reversed(result))

"""Products summed over chosen axes: outer, tensordot, einsum; each is one matrix product of rearranged operands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core import shapes
from engine.core.errors import ParameterError
from engine.ops.apply import as_tensor
from engine.ops.elementwise import multiply
from engine.ops.matmul import matmul
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import reshape, transpose


def outer(x1: Any, x2: Any) -> Any:
    """All products of an element of one and an element of the other, (size of x1, size of x2)."""
    return multiply(reshape(x1, (-1, 1)), reshape(x2, (1, -1)))


def tensordot(x1: Any, x2: Any, axes: int | Sequence[Any] = 2) -> Any:
    """Products summed over axes: the last so many of `x1` with the first of `x2`, or the pairs (of x1, of x2)."""
    a, b = as_tensor(x1), as_tensor(x2)
    left, right = len(a.shape), len(b.shape)
    if isinstance(axes, int):
        mine, others = list(range(left - axes, left)), list(range(axes))
    else:
        mine, others = ([one] if isinstance(one, int) else list(one) for one in axes)
    mine, others = [shapes.axis_index(one, left) for one in mine], [shapes.axis_index(one, right) for one in others]
    letters = "abcdefghijklmnopqrstuvwxyz"
    first = list(letters[:left])
    second = list(letters[left : left + right])
    for one, other in zip(mine, others, strict=True):
        second[other] = first[one]
    summed = {first[one] for one in mine}
    kept = [letter for letter in (*first, *second) if letter not in summed]
    return einsum(f"{''.join(first)},{''.join(second)}->{''.join(kept)}", a, b)


def einsum(subscripts: str, *operands: Any) -> Any:
    """Sums of products by Einstein's notation, such as "ijk,kl->ijl", of one operand or more, from left to right.

    Raises:
        ParameterError: an ellipsis, a letter twice in one operand, or letters that do not fit the axes.
    """
    left, _, out = subscripts.replace(" ", "").partition("->")
    terms = left.split(",")
    if "->" not in subscripts:
        out = "".join(sorted(letter for letter in set(left) - {","} if left.count(letter) == 1))
    tensors = [as_tensor(one) for one in operands]
    fits = len(terms) == len(tensors) and all(
        len(term) == len(set(term)) == len(x.shape) and term.isalpha()
        for term, x in zip(terms, tensors, strict=False)
        if term
    )
    if not fits or not set(out) <= set(left) or len(set(out)) != len(out):
        raise ParameterError("these subscripts cannot be computed", field="subscripts", got=repr(subscripts),
                             expected="a different letter for each axis of each operand, no ellipsis",
                             mend='write them out, as in "ijk,kl->ijl"')  # fmt: skip
    term, x = terms[0], tensors[0]
    for number, (other, y) in enumerate(zip(terms[1:], tensors[1:], strict=True), 2):
        wanted = set(out).union(*terms[number:])
        term, x = _product(term, x, other, y, wanted)
    x, term = _summed(x, term, set(out))
    return transpose(x, [term.index(letter) for letter in out])


def _summed(x: Any, term: str, wanted: set[str]) -> tuple[Any, str]:
    """Summed over the axes whose letters are not wanted."""
    gone = [axis for axis, letter in enumerate(term) if letter not in wanted]
    return (reduce_sum(x, gone) if gone else x), "".join(letter for letter in term if letter in wanted)


def _product(a_term: str, a: Any, b_term: str, b: Any, wanted: set[str]) -> tuple[str, Any]:
    """Two operands in one matrix product for each place of the letters that both keep."""
    a, a_term = _summed(a, a_term, wanted | set(b_term))
    b, b_term = _summed(b, b_term, wanted | set(a_term))
    batch = [letter for letter in a_term if letter in b_term and letter in wanted]
    inner = [letter for letter in a_term if letter in b_term and letter not in wanted]
    rows = [letter for letter in a_term if letter not in b_term]
    columns = [letter for letter in b_term if letter not in a_term]
    size = dict(zip(b_term, b.shape, strict=True)) | dict(zip(a_term, a.shape, strict=True))

    def sizes(letters: Sequence[str]) -> list[Any]:
        return [size[letter] for letter in letters]

    lead = sizes(batch)
    many, deep, wide = (shapes.product(sizes(letters)) for letters in (rows, inner, columns))
    a = reshape(transpose(a, [a_term.index(letter) for letter in (*batch, *rows, *inner)]), (*lead, many, deep))
    b = reshape(transpose(b, [b_term.index(letter) for letter in (*batch, *inner, *columns)]), (*lead, deep, wide))
    made = reshape(matmul(a, b), (*lead, *sizes(rows), *sizes(columns)))
    return "".join((*batch, *rows, *columns)), made


__all__ = ["einsum", "outer", "tensordot"]

"""Machine code of expressions against NumPy: edge sizes, special values, threads, and the layout of operands."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ops.fused import FUSED, Expression, Instruction, operand_kind
from engine.ops.fused.lowering import LOWERINGS, TRUTHS
from engine.ops.kernels.cache import available

pytestmark = pytest.mark.skipif(not available(), reason="needs llvmlite")

SPECIAL = np.array(
    [
        0.0,
        -0.0,
        1.0,
        -1.0,
        np.inf,
        -np.inf,
        np.nan,
        88.5,
        89.5,
        -87.0,
        -100.0,
        -150.0,
        1e-40,
        -1e-40,
        3e38,
        0.625,
        1e-20,
    ],
    np.float32,
)


class Pool:
    def __init__(self, threads):
        self.threads = threads

    def run(self, function, shards):
        for shard in shards:
            function(*shard)


def run(expression, arrays, threads=1):
    from engine.ir.graph import TensorType

    types = [TensorType(a.shape, a.dtype.name) for a in arrays]
    outs = [np.empty(t.shape, t.dtype) for t in FUSED.infer(expression, *types)]
    FUSED.fast(expression, types, ()).bind(arrays, outs, (), Pool(threads))()
    return outs


@pytest.mark.parametrize("name", sorted(set(LOWERINGS) - {"literal", "cast", "clip"}))
def test_every_lowering_treats_every_value_as_numpy_does(name):
    letters = TRUTHS.get(name)
    from engine.ops.op import registered

    op = registered()[name]
    if letters is None:
        arity = (
            2
            if name in ("add", "subtract", "multiply", "divide", "maximum", "minimum", "relu_gradient")
            or op.infer.__name__ == "_compared"
            else 1
        )
        letters = "f" * arity
    rng = np.random.default_rng(0)
    ordinary = np.concatenate([SPECIAL, rng.normal(scale=4, size=300).astype("f4")])
    pairs = [np.repeat(ordinary, 3), np.tile(ordinary, 3), rng.permutation(np.tile(ordinary, 3))]
    arrays = [pairs[i] > 0 if letter == "b" else pairs[i] for i, letter in enumerate(letters)]
    dtype = "bool" if op.infer.__name__ in ("_compared", "_bool") else "float32"
    code = (Instruction(name, tuple(range(len(arrays))), None, dtype),)
    expression = Expression(
        arrays[0].shape, ("full",) * len(arrays), 0, tuple(a.dtype.name for a in arrays), code, (0,)
    )
    with np.errstate(all="ignore"):
        (wanted,) = op.reference(None, *arrays)
    (made,) = run(expression, arrays)
    if dtype == "bool":
        assert made.tolist() == wanted.tolist()
    else:
        # Results below the normal range may be flushed or rounded differently; everything else to two units.
        np.testing.assert_allclose(made, wanted, rtol=2.5e-7, atol=1.2e-38)


@settings(max_examples=40, deadline=None)
@given(
    rows=st.integers(1, 9), inner=st.sampled_from([1, 2, 7, 15, 16, 17, 31, 33, 64, 130]), seed=st.integers(0, 99)
)  # fmt: skip
def test_any_size_and_every_kind_of_operand(rows, inner, seed):
    rng = np.random.default_rng(seed)
    arrays = [rng.normal(size=s).astype("f4") for s in ((rows, inner), (inner,), (rows, 1), ())]
    kinds = [operand_kind(a.shape, (rows, inner)) for a in arrays]
    inner_size = max(k[1] for k in kinds)
    code = (
        Instruction("add", (0, 1), None, "float32"),
        Instruction("multiply", (4, 2), None, "float32"),
        Instruction("sigmoid", (5,), None, "float32"),
        Instruction("subtract", (6, 3), None, "float32"),
    )
    if any(k[1] not in (0, inner_size) for k in kinds):
        return
    expression = Expression((rows, inner), tuple(k[0] for k in kinds), inner_size, ("float32",) * 4, code, (1, 3))
    first = run(expression, arrays)
    for made, wanted in zip(first, FUSED.reference(expression, *arrays), strict=True):
        np.testing.assert_allclose(made, wanted, rtol=1e-6, atol=1e-6)
    for threads in (1, 2):
        for made, again in zip(first, run(expression, arrays, threads), strict=True):
            assert made.tobytes() == again.tobytes()


@pytest.mark.parametrize("shape", [(200_003,), (1000, 200), (7, 40_000)])
def test_cutting_the_work_over_threads_changes_no_bit(shape):
    rng = np.random.default_rng(0)
    x, row = rng.normal(size=shape).astype("f4"), rng.normal(size=shape[-1:]).astype("f4")
    kind, inner = operand_kind(row.shape, shape)
    code = (Instruction("multiply", (0, 1), None, "float32"), Instruction("exp", (2,), None, "float32"))
    expression = Expression(shape, ("full", kind), inner, ("float32",) * 2, code, (1,))
    one, two, three = (run(expression, [x, row], threads)[0] for threads in (1, 2, 3))
    assert one.tobytes() == two.tobytes() == three.tobytes()
    np.testing.assert_allclose(one, np.exp(x * row), rtol=1e-6)


def test_a_result_may_take_the_place_of_its_operand():
    from engine.ir.graph import TensorType

    x = np.linspace(-2, 2, 1001, dtype="f4")
    code = (Instruction("square", (0,), None, "float32"),)
    expression = Expression(x.shape, ("full",), 0, ("float32",), code, (0,))
    wanted = x * x
    FUSED.fast(expression, [TensorType(x.shape)], ()).bind([x], [x], (), Pool(2))()
    assert x.tobytes() == wanted.tobytes()


def test_kinds_of_operands():
    assert operand_kind((4, 5), (4, 5)) == ("full", 0)
    assert operand_kind((), (4, 5)) == operand_kind((1, 1), (4, 5)) == ("scalar", 0)
    assert operand_kind((5,), (4, 5)) == operand_kind((1, 5), (4, 5)) == ("row", 5)
    assert operand_kind((4, 1), (4, 5)) == ("column", 5)
    assert operand_kind((3, 4, 1, 1), (3, 4, 5, 6)) == ("column", 30)
    assert operand_kind((1, 4, 1), (3, 4, 5)) is None

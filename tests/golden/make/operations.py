"""The operations family: keras.ops on small arrays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np

from make.record import Family, plain, rng_for

ABOUT = "keras.ops: function(*inputs, **arguments): see README.md."

# Inputs: "x" (2, 3, 4), "y" like it, "row" (4,), "p" positive, "a" (3, 4), "b" (4, 2), "m" (3, 3) positive definite,
# "i" integers (2, 3), "t" truth values (2, 3, 4), "image" (1, 6, 5, 2), "u" within (-1, 1).
UNARY = (
    "abs negative square sign floor ceil round exp expm1 sin cos tan tanh sinh cosh sigmoid relu softplus softsign elu "
    "gelu silu log_softmax softmax relu6 erf reciprocal isnan isfinite zeros_like ones_like flip sort ravel"
)
POSITIVE = "log log1p log2 log10 sqrt rsqrt"
WITHIN = "arcsin arccos arctan arctanh erfinv"
BINARY = (
    "add subtract multiply divide maximum minimum power arctan2 floor_divide mod "
    "greater greater_equal less less_equal equal not_equal"
)
REDUCE = "sum mean max min prod var std median logsumexp any all argmax argmin count_nonzero"

ROWS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    *((name, "x", {}) for name in UNARY.split()),
    *((name, "p", {}) for name in POSITIVE.split()),
    *((name, "u", {}) for name in WITHIN.split()),
    *((name, "x y" if name not in ("power", "mod", "floor_divide") else "p q", {}) for name in BINARY.split()),
    *((name, "x row", {}) for name in ("add", "multiply", "maximum")),
    *(
        (name, "t" if name in ("any", "all") else "x", arguments)
        for name in REDUCE.split()
        for arguments in ({}, {"axis": 1}, {"axis": -1, "keepdims": True})
        if name != "count_nonzero" or "keepdims" not in arguments
    ),
    *((name, "x", {"axis": [0, 2]}) for name in ("sum", "mean", "max", "var", "logsumexp")),
    ("cumsum", "x", {"axis": 1}),
    ("cumprod", "x", {"axis": 1}),
    ("clip", "x", {"x_min": -0.5, "x_max": 0.7}),
    ("matmul", "a b", {}),
    ("matmul", "x b", {}),
    ("dot", "a b", {}),
    ("tensordot", "a b", {"axes": 1}),
    ("outer", "row row", {}),
    ("einsum", "x b", {"subscripts": "ijk,kl->ijl"}),
    ("transpose", "x", {}),
    ("transpose", "x", {"axes": [1, 0, 2]}),
    ("reshape", "x", {"newshape": [4, 6]}),
    ("reshape", "x", {"newshape": [2, -1]}),
    ("expand_dims", "x", {"axis": 1}),
    ("squeeze", "x", {"axis": None}),
    ("swapaxes", "x", {"axis1": 0, "axis2": 2}),
    ("moveaxis", "x", {"source": 0, "destination": -1}),
    ("tile", "x", {"repeats": [1, 2, 1]}),
    ("repeat", "x", {"repeats": 2, "axis": 1}),
    ("roll", "x", {"shift": 1, "axis": 2}),
    ("flip", "x", {"axis": 1}),
    ("pad", "a", {"pad_width": [[1, 0], [0, 2]]}),
    ("pad", "a", {"pad_width": [[1, 1], [1, 2]], "mode": "reflect"}),
    ("broadcast_to", "row", {"shape": [3, 4]}),
    ("take", "x i", {"axis": 1}),
    ("take_along_axis", "a k", {"axis": 1}),
    ("where", "t x y", {}),
    ("one_hot", "i", {"num_classes": 4}),
    ("argsort", "x", {"axis": -1}),
    ("top_k", "x", {"k": 2}),
    ("diff", "x", {"axis": 2}),
    ("tril", "a", {}),
    ("triu", "a", {"k": 1}),
    ("diagonal", "a", {}),
    ("trace", "m", {}),
    ("inv", "m", {}),
    ("det", "m", {}),
    ("cholesky", "m", {}),
    ("norm", "a", {"axis": 1}),
    ("norm", "a", {}),
    ("normalize", "a", {"axis": 1}),
    ("moments", "x", {"axes": [0, 1]}),
    ("logical_and", "t s", {}),
    ("logical_or", "t s", {}),
    ("logical_not", "t", {}),
    ("cast", "x", {"dtype": "int32"}),
    ("leaky_relu", "x", {"negative_slope": 0.1}),
    ("softmax", "x", {"axis": 1}),
    ("linspace", "", {"start": 0.0, "stop": 1.0, "num": 7}),
    ("arange", "", {"start": 2, "stop": 11, "step": 3}),
    ("eye", "", {"N": 3, "M": 4, "k": 1}),
    ("full", "", {"shape": [2, 2], "fill_value": 1.5}),
    ("segment_sum", "a n", {"num_segments": 3}),
    ("max_pool", "image", {"pool_size": 2, "strides": 2, "padding": "same"}),
    ("average_pool", "image", {"pool_size": 2, "strides": 1, "padding": "same"}),
    ("conv", "image kernel", {"strides": 2, "padding": "same"}),
)


def make(folder: Path) -> None:
    """Write operations.json and operations.npz."""
    family = Family("operations", folder, ABOUT)
    failed = []
    for index, (name, inputs, arguments) in enumerate(ROWS):
        try:
            _add(family, f"{index:03d}_{name}", name, inputs.split(), arguments)
        except Exception as error:
            failed.append(name)
            print(f"operations {name}: {type(error).__name__}: {str(error)[:300]}")
    family.write()
    if failed:
        raise RuntimeError(f"no numbers for {', '.join(failed)}")


def _draw(what: str, rng: np.random.Generator) -> np.ndarray:
    if what in ("i", "k", "n"):
        if what == "n":
            return np.array([0, 2, 0], np.int32)
        return rng.integers(0, 3, (2, 3) if what == "i" else (3, 2), dtype=np.int32)
    if what in ("t", "s"):
        return rng.integers(0, 2, (2, 3, 4)).astype(bool)
    shapes = {"row": (4,), "a": (3, 4), "b": (4, 2), "m": (3, 3), "image": (1, 6, 5, 2), "kernel": (3, 3, 2, 3)}
    x = rng.standard_normal(shapes.get(what, (2, 3, 4))).astype(np.float32)
    if what in ("p", "q"):
        return np.abs(x) + np.float32(0.1)
    if what == "u":
        return (0.9 * np.tanh(x)).astype(np.float32)
    return (x @ x.T + np.eye(3, dtype=np.float32)).astype(np.float32) if what == "m" else x


def _add(family: Family, case: str, name: str, inputs: list[str], arguments: dict[str, Any]) -> None:
    rng = rng_for(case)
    arrays: dict[str, Any] = {f"inputs/{i}": _draw(what, rng) for i, what in enumerate(inputs)}
    given = [keras.ops.convert_to_tensor(a) for a in arrays.values()]
    rest = {
        key: tuple(v) if isinstance(v, list) and key in ("axis", "axes", "newshape", "shape") else v
        for key, v in arguments.items()
    }
    if name == "einsum":
        got = keras.ops.einsum(rest["subscripts"], *given)
    else:
        got = getattr(keras.ops, name)(*given, **rest)
    outputs = list(got) if isinstance(got, list | tuple) else [got]
    arrays |= {f"outputs/{i}": np.asarray(one) for i, one in enumerate(outputs)}
    family.add(
        {"name": case, "function": name, "inputs": len(inputs), "arguments": plain(arguments), "outputs": len(outputs)},
        arrays,
    )

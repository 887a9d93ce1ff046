"""ONNX If and Loop: what constants decide is written out and predicts what onnxruntime does; the rest is refused."""

import numpy as np
import pytest

from engine.core.errors import EngineError
from engine.saving import load_onnx
from engine.saving.onnx_import import control
from tests.engine.saving.onnx_graphs import Row, body, floats, ints

onnx = pytest.importorskip("onnx", reason="graphs are made by the package onnx; the test extra has it")
runtime = pytest.importorskip("onnxruntime", reason="predictions are compared with onnxruntime; the test extra has it")

YES, ZERO = np.asarray(True), ints(0).reshape(())
STEPS = ["i", "go", "v"]


def number(value):
    return ints(value).reshape(())


def branches(then, other, outputs=("y",)):
    return {"then_branch": body(then, outputs), "else_branch": body(other, outputs)}


# A branch by the rank that a tensor turns out to have, as PyTorch's scripts write squeeze().
SQUEEZED = Row(
    [("Shape", ["x"], ["s"], {}), ("Gather", ["s", "two"], ["last"], {}), ("Equal", ["last", "one"], ["c"], {}),
     ("If", ["c"], ["y"], branches([("Squeeze", ["x", "axis"], ["y"], {})], [("Identity", ["x"], ["y"], {})])),
     ("Relu", ["y"], ["out"], {})],
    {"x": ["N", 5, 1]}, {"two": number(2), "one": number(1), "axis": ints(2)},
)  # fmt: skip
# The same weights in every step, a value that is added up, and what each step gives collected.
SCAN = Row(
    [("Loop", ["n", "", "x", "sum"], ["state", "total", "all"], {"body": body(
        [("MatMul", ["v", "w"], ["u"], {}), ("Tanh", ["u"], ["t"], {}), ("Add", ["a", "t"], ["b"], {}),
         ("Cast", ["i"], ["f"], {"to": 1}), ("Mul", ["t", "f"], ["row"], {}), ("Identity", ["go"], ["on"], {})],
        ["on", "t", "b", "row"], [*STEPS, "a"])}),
     ("Transpose", ["all"], ["turned"], {"perm": [1, 0, 2]}), ("ReduceSum", ["turned", "axis"], ["sums"], {"keepdims": 0}),
     ("Add", ["sums", "total"], ["added"], {}), ("Add", ["added", "state"], ["out"], {})],
    {"x": ["N", 4]}, {"n": number(5), "w": (4, 4), "sum": floats(0), "axis": ints(1)},
)  # fmt: skip
# One step of a sequence after the other, by its place: a recurrent network written as a loop.
STEP_BY_STEP = Row(
    [("Shape", ["x"], ["s"], {}), ("Gather", ["s", "one"], ["n"], {}), ("Gather", ["x", "zero"], ["first"], {"axis": 1}),
     ("Mul", ["first", "nothing"], ["h"], {}),
     ("Loop", ["n", "c", "h"], ["out"], {"body": body(
         [("Gather", ["x", "i"], ["now"], {"axis": 1}), ("Add", ["now", "v"], ["a"], {}), ("MatMul", ["a", "w"], ["b"], {}),
          ("Tanh", ["b"], ["t"], {}), ("Identity", ["go"], ["on"], {})], ["on", "t"], STEPS)})],
    {"x": ["N", 6, 4]},
    {"c": YES, "one": number(1), "zero": number(0), "nothing": floats(0), "w": (4, 4)},
)  # fmt: skip
# A loop that ends by its own count, and a branch within it.
UNTIL = Row(
    [("Loop", ["", "c", "x"], ["out"], {"body": body(
        [("Less", ["i", "three"], ["on"], {}),
         ("If", ["on"], ["t"], branches([("Mul", ["v", "k"], ["m"], {}), ("Sin", ["m"], ["t2"], {})],
                                        [("Neg", ["v"], ["t2"], {})], ("t2",)))],
        ["on", "t"], STEPS, {"k": floats(1.5)})})],
    {"x": ["N", 4]}, {"c": YES, "three": number(3)},
)  # fmt: skip


@pytest.mark.parametrize("row", [SQUEEZED, SCAN, STEP_BY_STEP, UNTIL], ids=["squeezed", "scan", "steps", "until"])
def test_what_constants_decide_predicts_what_onnxruntime_does(row, tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(row.proto().SerializeToString())
    data = row.data(3)
    session = runtime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    (expected,) = session.run(None, data)
    np.testing.assert_allclose(load_onnx(path)(data["x"]), expected, atol=1e-5)


def test_the_steps_of_a_loop_share_their_weights(tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(SCAN.proto().SerializeToString())
    (dense,) = [layer for layer in load_onnx(path).layers if layer.weights]
    assert len(dense.calls) == 5


RELU = [("Relu", ["x"], ["y"], {})]
ONE_STEP = [("Relu", ["v"], ["t"], {}), ("Identity", ["go"], ["on"], {})]
LOOP = {"body": body(ONE_STEP, ["on", "t"], STEPS)}


@pytest.mark.parametrize(
    ("nodes", "constants", "said"),
    [
        ([("ReduceSum", ["x", "all"], ["s"], {"keepdims": 0}), ("Greater", ["s", "k"], ["c"], {}),
          ("If", ["c"], ["out"], branches(RELU, RELU))],
         {"all": ints(0, 1), "k": floats(0)}, "its condition depends on the data"),
        ([("Shape", ["x"], ["s"], {}), ("Gather", ["s", "z"], ["n"], {}), ("Equal", ["n", "one"], ["c"], {}),
          ("Not", ["c"], ["d"], {}), ("If", ["d"], ["out"], branches(RELU, RELU))],
         {"z": ZERO, "one": number(1)}, "its condition depends on sizes that are not known"),
        ([("Shape", ["x"], ["s"], {}), ("Gather", ["s", "z"], ["n"], {}), ("Loop", ["n", "c", "x"], ["out"], LOOP)],
         {"z": ZERO, "c": YES}, "how often it runs depends on sizes that are not known"),
        ([("Loop", ["n", "c", "x"], ["out"], LOOP)], {"n": number(control.STEPS + 1), "c": YES}, "it runs too often"),
        ([("Loop", ["", "c", "x"], ["out"], LOOP)], {"c": YES}, "it runs too often to be written out"),
        ([("Loop", ["", "", "x"], ["out"], LOOP)], {}, "it never ends"),
        ([("Loop", ["n", "c"], ["out"], LOOP)], {"n": number(2), "c": YES}, "its body does not fit its inputs"),
        ([("If", ["c"], ["out"], {"else_branch": body(RELU, ["y"])})], {"c": YES}, "it has no such branch"),
    ],
)  # fmt: skip
def test_what_the_data_would_decide_is_refused_with_its_node(nodes, constants, said, tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(Row(nodes, {"x": ["N", 4]}, constants).proto().SerializeToString())
    with pytest.raises(EngineError) as caught:
        load_onnx(path)
    assert said in str(caught.value) and f"({nodes[-1][0]})" in str(caught.value)


def test_loops_in_loops_are_bounded_together(tmp_path, monkeypatch):
    monkeypatch.setattr(control, "WRITTEN_OUT", 60)
    inner = ("Loop", ["n", "c", "v"], ["t"], {"body": body([("Relu", ["w"], ["t2"], {}), ("Identity", ["g2"], ["on2"], {})],
                                                           ["on2", "t2"], ["i2", "g2", "w"])})  # fmt: skip
    outer = {"body": body([inner, ("Identity", ["go"], ["on"], {})], ["on", "t"], STEPS)}
    row = Row([("Loop", ["n", "c", "x"], ["out"], outer)], {"x": ["N", 4]}, {"n": number(900), "c": YES})
    path = tmp_path / "m.onnx"
    path.write_bytes(row.proto().SerializeToString())
    with pytest.raises(EngineError, match="too many nodes in branches and loops"):
        load_onnx(path)


def test_graphs_within_graphs_nest_only_so_deep(tmp_path):
    rows = RELU
    for _ in range(25):
        rows = [("If", ["c"], ["y"], {"then_branch": body(rows, ["y"]), "else_branch": body(RELU, ["y"])})]
    path = tmp_path / "m.onnx"
    path.write_bytes(Row(rows, {"x": ["N", 4]}, {"c": YES}).proto().SerializeToString())
    with pytest.raises(EngineError, match="messages within messages"):
        load_onnx(path)

"""Models of .onnx files: what our layers predict is what onnxruntime predicts."""

import numpy as np
import pytest

import engine
from engine.core.errors import EngineError
from engine.models import load_model
from engine.saving import load_onnx, onnx_export
from engine.saving.onnx_import import operators
from tests.engine.golden_cases import FOLDER
from tests.engine.layers.examples import EXAMPLES
from tests.engine.saving import onnx_graphs
from tests.engine.saving.compatibility import model_of, predictions
from tests.engine.saving.onnx_graphs import ROWS, Row

onnx = pytest.importorskip("onnx", reason="graphs are made by the package onnx; the test extra has it")
runtime = pytest.importorskip("onnxruntime", reason="predictions are compared with onnxruntime; the test extra has it")


def session_of(path):
    options = runtime.SessionOptions()
    options.log_severity_level = 4
    return runtime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])


def turned(array, like):
    """An array of onnxruntime with the batch first, as ours has it: the other axes keep their order."""
    found = [moved for axis in range(array.ndim) if (moved := np.moveaxis(array, axis, 0)).shape == like.shape]
    return found[0] if found else array


def check(path, data, batch_first=True, **options):
    model = load_onnx(path, **options)
    batch_axes = {name: 0 if batch_first else 1 for name in data}
    given = [np.moveaxis(array, batch_axes[name], 0) for name, array in data.items()]
    made = model(given if len(given) > 1 else given[0])
    made = made if isinstance(made, list) else [made]
    expected = session_of(path).run(None, data)
    assert len(made) == len(expected)
    for ours, theirs in zip(made, expected, strict=True):
        theirs = theirs if theirs.shape == ours.shape else turned(theirs, ours)
        np.testing.assert_allclose(ours, theirs, atol=1e-5, rtol=1e-5)
    return model


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_an_operator_computes_what_onnxruntime_computes(row, tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(row.proto().SerializeToString())
    check(path, row.data(7), row.batch_first)


@pytest.mark.parametrize(
    "row",
    [
        onnx_graphs.one("Einsum", (4, 5), (5, 3), equation="bij,jk->kbi"),
        Row(
            [("Transpose", ["x"], ["y"], {"perm": [1, 0, 2, 3]}), ("Trilu", ["y"], ["out"], {})], {"x": ["N", 3, 4, 5]}
        ),
    ],
    ids=str,
)
def test_the_batch_comes_first_wherever_the_file_has_it(row, tmp_path):
    path = tmp_path / "m.onnx"
    path.write_bytes(row.proto().SerializeToString())
    data = row.data(7)["x"]
    (theirs,) = session_of(path).run(None, {"x": data})
    np.testing.assert_allclose(load_onnx(path)(data), np.moveaxis(theirs, 1, 0), atol=1e-5)


def test_every_operator_that_is_read_has_a_graph_here():
    assert not set(operators()) - {node[0] for row in ROWS for node in row.nodes}


TORCH = FOLDER / "models" / "torch"


@pytest.mark.parametrize("name", sorted(path.stem for path in TORCH.glob("*.onnx")))
def test_a_network_that_pytorch_exported_predicts_what_pytorch_did(name):
    model = load_onnx(TORCH / f"{name}.onnx")
    with np.load(TORCH / f"{name}.npz") as arrays:
        made = model(arrays["x"].astype(model.inputs[0].dtype))
        made = made if isinstance(made, list) else [made]
        for at, one in enumerate(made):
            np.testing.assert_allclose(one, arrays[f"y{at}"], atol=2e-6)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_what_we_export_of_a_layer_comes_back(example, tmp_path):
    made = model_of(example)
    if made is None:
        pytest.skip("a cell, no layer of a network")
    model, arrays = made
    try:
        onnx_export.save_onnx(model, tmp_path / "m.onnx")
    except EngineError as error:
        assert "ONNX cannot hold this" in str(error)
        return
    again = load_model(tmp_path / "m.onnx")
    for one, other in zip(predictions(again, arrays), predictions(model, arrays), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5, rtol=1e-5)


def block(at, given, channels, name):
    """Conv without padding of its own, BatchNormalization and Relu, as PyTorch exports them."""
    return [
        ("Conv", [given, f"{name}.w", f"{name}.b"], [f"{name}.c"], {"pads": [1, 1, 1, 1], "strides": [at, at]}),
        ("BatchNormalization", [f"{name}.c", *(f"{name}.{part}" for part in ("g", "o", "m", "v"))], [f"{name}.n"], {}),
        ("Relu", [f"{name}.n"], [name], {}),
    ]


def network():
    """A residual network with squeeze-and-excitation in PyTorch's manner: channels first, flattened so, Gemm transB."""
    nodes = [
        *block(2, "image", 6, "a"),
        *block(1, "a", 6, "b"),
        ("GlobalAveragePool", ["b"], ["p"], {}),
        ("Conv", ["p", "s.w", "s.b"], ["s"], {}),
        ("Sigmoid", ["s"], ["e"], {}),
        ("Mul", ["b", "e"], ["f"], {}),
        ("Add", ["f", "a"], ["g"], {}),
        ("MaxPool", ["g"], ["h"], {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1]}),
        ("Shape", ["h"], ["shape"], {}),
        ("Gather", ["shape", "zero"], ["n"], {}),
        ("Unsqueeze", ["n", "zeros"], ["n1"], {}),
        ("Concat", ["n1", "minus"], ["to"], {"axis": 0}),
        ("Reshape", ["h", "to"], ["flat"], {}),
        ("Gemm", ["flat", "fc.weight", "fc.bias"], ["scores"], {"transB": 1}),
    ]
    constants = {"s.w": (6, 6, 1, 1), "s.b": (6,), "fc.weight": (5, 6 * 3 * 2), "fc.bias": (5,)}
    constants |= {"zero": np.asarray(0, "int64"), "zeros": np.asarray([0]), "minus": np.asarray([-1])}
    for name, channels in (("a", 3), ("b", 6)):
        constants |= {f"{name}.w": (6, channels, 3, 3), f"{name}.b": (6,), f"{name}.g": (6,), f"{name}.o": (6,)}
        constants |= {f"{name}.m": (6,), f"{name}.v": np.full(6, 0.8, "float32")}
    return Row(nodes, {"image": ["N", 3, 10, 8]}, constants)


def test_a_network_of_pytorch_loads_and_predicts_the_same(tmp_path):
    path = tmp_path / "net.onnx"
    row = network()
    path.write_bytes(row.proto().SerializeToString())
    model = check(path, row.data(3))
    kinds = [type(layer).__name__ for layer in model.layers]
    assert model.input_shape == (None, 3, 10, 8) and model.output_shape == (None, 5)
    # One turn behind the input, one before the flattening: nothing else moves an image.
    assert kinds.count("Permute") == 2
    assert kinds.count("Conv2D") == 3 and kinds.count("BatchNormalization") == 2 and kinds[-1] == "Dense"


def test_images_may_have_their_channels_last(tmp_path):
    path = tmp_path / "net.onnx"
    row = network()
    path.write_bytes(row.proto().SerializeToString())
    model = load_onnx(path, data_format="channels_last")
    data = row.data(3)
    (expected,) = session_of(path).run(None, data)
    assert model.input_shape == (None, 10, 8, 3)
    assert [type(layer).__name__ for layer in model.layers].count("Permute") == 1
    np.testing.assert_allclose(model(data["image"].transpose(0, 2, 3, 1)), expected, atol=1e-5)


def test_a_file_for_one_size_of_the_batch_serves_any(tmp_path):
    row = Row([("Flatten", ["x"], ["f"], {}), ("Reshape", ["x", "to"], ["g"], {}), ("Add", ["f", "g"], ["out"], {})],
              {"x": ["N", 3, 4]}, {"to": np.asarray([1, 12])})  # fmt: skip
    path = tmp_path / "m.onnx"
    path.write_bytes(row.proto(batch=1).SerializeToString())
    check(path, row.data(1))
    x = row.data(4)["x"]
    np.testing.assert_allclose(load_onnx(path)(x), 2 * x.reshape(4, 12), rtol=1e-6)


def test_a_loaded_model_trains_and_is_saved_as_any_other(tmp_path):
    path = tmp_path / "net.onnx"
    row = network()
    path.write_bytes(row.proto().SerializeToString())
    model = load_onnx(path)
    x = row.data(8)["image"]
    model.compile("sgd", "mse")
    before = model.get_weights()
    model.fit(x, np.zeros((8, 5), "float32"), epochs=1, verbose=0)
    assert any((one != other).any() for one, other in zip(before, model.get_weights()))
    for suffix in (".keras", ".h5"):
        model.save(tmp_path / f"again{suffix}")
        np.testing.assert_array_equal(load_model(tmp_path / f"again{suffix}")(x), model(x))


@pytest.mark.parametrize("name", ["convnet", "lstm", "two_in_two_out", "shared_and_nested", "nested_norm"])
def test_our_networks_come_back(name, tmp_path):
    from tests.golden import networks

    model = getattr(networks, name)(engine)
    onnx_export.save_onnx(model, tmp_path / "m.onnx")
    rng = np.random.default_rng(3)
    inputs = [
        rng.integers(0, 9, (3, *tensor.shape[1:])).astype(tensor.dtype)
        if "int" in tensor.dtype
        else rng.normal(size=(3, *tensor.shape[1:])).astype("float32")
        for tensor in model.inputs
    ]
    again = load_model(tmp_path / "m.onnx")
    for one, other in zip(predictions(again, inputs), predictions(model, inputs), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)
    assert not [layer for layer in again.layers if type(layer).__name__ == "Permute"]


# --- what is refused --------------------------------------------------------------------------------------------------


def refusal(row, path, change=None):
    proto = row.proto() if isinstance(row, Row) else row
    if change is not None:
        change(proto)
    path.write_bytes(proto.SerializeToString())
    with pytest.raises(EngineError) as caught:
        load_onnx(path)
    return str(caught.value)


SIMPLE = onnx_graphs.one("Gemm", (6,), (6, 4))


def elsewhere(proto):
    tensor = proto.graph.initializer[0]
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")


def swollen(proto):
    proto.graph.initializer[0].dims[0] = 10**12


def odd_dtype(proto):
    proto.graph.initializer[0].data_type = onnx.TensorProto.STRING


def functions(proto):
    proto.functions.add(name="own", domain="mine")


def new(proto):
    proto.opset_import[0].version = 99


def misnamed(proto):
    proto.graph.node[0].input[0] = "nobody"


@pytest.mark.parametrize(
    ("row", "change", "words"),
    [
        (onnx_graphs.one("NonZero", (6,)), None, "node 'NonZero_0' (NonZero): this cannot be taken: this operator is not"),
        (SIMPLE, elsewhere, "the weights 'c0' lie in another file, which is not opened"),
        (SIMPLE, swollen, "'c0' has 24 values for the shape"),
        (SIMPLE, odd_dtype, "the constant 'c0' holds no plain numbers"),
        (SIMPLE, functions, "it holds functions of its own"),
        (SIMPLE, new, "operators of version 99 are not read"),
        (SIMPLE, misnamed, "its input 'nobody' is made by no node before it"),
        (onnx_graphs.one("MaxPool", (3, 8, 8), kernel_shape=[2, 2], dilations=[2, 2]), None, "a pool with dilations"),
        (onnx_graphs.one("Tile", (3,), onnx_graphs.ints(1, 10**9)), None, "repeating along this axis"),
        (onnx_graphs.one("Resize", (1, 4, 4), None, onnx_graphs.floats(1, 1, 1e6, 1e6), mode="linear"), None,
         "a new size of 4000000"),
        (onnx_graphs.one("Pad", (1, 4, 4), onnx_graphs.ints(0, 0, 0, 0, 0, 0, 2**40, 0)), None, "out of all bounds"),
        (Row([("Einsum", ["x", "y"], ["out"], {"equation": "bi,bj->ij"})], {"x": ["N", 3], "y": ["N", 4]}), None,
         "the batch as one letter"),
        (Row([("Trilu", ["x"], ["out"], {})], {"x": ["N", 3]}), None, "along the batch"),
        (Row([("TopK", ["x", "k"], ["out", "at"], {"axis": -9})], {"x": ["N", 3]}, {"k": np.asarray([2])}), None,
         "the axis -9"),
        (Row([("ConstantOfShape", ["size"], ["big"], {}), ("Add", ["x", "big"], ["out"], {})], {"x": ["N", 3]},
             {"size": onnx_graphs.ints(10**6, 10**6)}), None, "it makes a constant of 1,000,000,000,000 values"),
    ],
    ids=lambda value: value if isinstance(value, str) else getattr(value, "__name__", None),
)  # fmt: skip
def test_what_cannot_be_taken_is_told_with_its_node(row, change, words, tmp_path):
    message = refusal(row, tmp_path / "m.onnx", change)
    assert words in message and "'m.onnx'" in message


def test_a_file_of_another_kind_is_told(tmp_path):
    for content in (b"", b"PK\x03\x04 not onnx", b"\x08" * 4000, b"\xff" * 300, b"\x3a\xff\xff\xff\xff\x0f"):
        (tmp_path / "m.onnx").write_bytes(content)
        with pytest.raises(EngineError, match="not an ONNX model, or it is damaged"):
            load_onnx(tmp_path / "m.onnx")


def test_the_reader_of_bytes_agrees_with_the_onnx_package():
    from onnx import helper, numpy_helper

    from engine.saving.onnx_import.file import SCHEMA, array
    from engine.saving.onnx_import.protobuf import Reader

    rng = np.random.default_rng(1)
    for dtype in ("float32", "float64", "float16", "int8", "uint8", "int32", "int64", "uint64", "bool"):
        values = (rng.normal(size=(3, 5)) * 90).astype(dtype)
        raw = numpy_helper.from_array(values, "w")
        plain = helper.make_tensor("w", raw.data_type, values.shape, values.reshape(-1).tolist())
        for tensor in (raw, plain):
            read = array(Reader(tensor.SerializeToString(), SCHEMA).message("tensor"))
            np.testing.assert_array_equal(read, values.astype("float32") if values.dtype.kind == "f" else values)

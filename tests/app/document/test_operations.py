"""What Keras 3 keeps between layers, and what ONNX files bring along, are blocks like others: drawn, built, saved."""

import numpy as np
import pytest

import engine
from app.document.analysis import Analysis
from app.document.model import from_model, to_model
from engine import layers


def with_operations():
    start = engine.Input((6,), name="x")
    wide = layers.Dense(4, name="wide")(start)
    doubled = layers.Operation(
        operation="Multiply", arguments='{"args": [{"input": 0}, 2.0], "kwargs": {}}', name="doubled"
    )(wide)
    mean = layers.Operation(operation="Mean", settings='{"axis": [1], "keepdims": true}', name="mean")(doubled)
    apart = layers.Operation(operation="Subtract", name="apart")([doubled, mean])
    return engine.Model(start, layers.Dense(2, name="top")(apart))


def test_operations_are_blocks_that_predict_the_same():
    model = with_operations()
    document = from_model(model)
    assert {node.kind for node in document.nodes.values()} == {"Input", "Dense", "Operation"}
    analysis = Analysis(document)
    assert [one for one in analysis.problems() if one.problem.severity == "error"] == []
    analysis.close()
    samples = np.random.default_rng(0).normal(size=(5, 6)).astype("float32")
    expected = model.predict(samples, verbose=0)
    np.testing.assert_array_equal(to_model(document).model.predict(samples, verbose=0), expected)


@pytest.mark.parametrize("suffix", [".keras", ".h5", ".onnx"])
def test_they_survive_a_file(tmp_path, suffix):
    document = from_model(with_operations())
    model = to_model(document).model
    path = str(tmp_path / f"net{suffix}")
    if suffix == ".onnx":
        engine.saving.save_onnx(model, path)
    else:
        model.save(path)
    again = from_model(engine.models.load_model(path))
    samples = np.random.default_rng(0).normal(size=(5, 6)).astype("float32")
    found = to_model(again).model.predict(samples, verbose=0)
    np.testing.assert_allclose(found, model.predict(samples, verbose=0), atol=1e-6)

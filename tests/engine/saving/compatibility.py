"""What each format keeps of each layer, found by writing and reading; and docs/compatibility.md made of it.

    python -m tests.engine.saving.compatibility

`not_read_by_keras.json` beside this file holds what check_ours.py found of `for_keras.py`'s files: those that Keras 3
(.keras and .h5) and Keras 2 (.h5) refuse or predict otherwise.
"""

from __future__ import annotations

import json
import tempfile
import textwrap
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from engine import Input, Model
from engine.core.errors import EngineError
from engine.models import load_model, model_from_json, model_from_yaml
from engine.saving import gaps, save_onnx, to_python
from engine.saving.onnx_import import operators
from engine.saving.onnx_import.folding import FOLDS, OF_SHAPES
from tests.engine.layers.examples import EXAMPLES

PAGE = Path(__file__).parents[3] / "docs" / "compatibility.md"
RECORD = Path(__file__).with_name("not_read_by_keras.json")
FORMATS = ("JSON", "YAML", ".h5", ".keras", ".weights.h5", "script", "ONNX")

HEAD = """# Files: what is read and written

Written by `python -m tests.engine.saving.compatibility`; a test fails when it is out of date. For each layer a model is
made, written, read again, and has to predict the same to the bit ("script": to 1e-6, ONNX: to 1e-5).

| format | read | written |
|---|---|---|
| JSON, YAML (architecture) | Keras 1, 2, tf.keras, 3; plain data alone | Keras 3's form |
| `.h5`, `.hdf5` (whole model) | Keras 1, 2.0-2.15, tf.keras, Keras 3 | one that Keras 3 and Keras 2 both read |
| `.h5` (weights) | Keras 1 (gates apart, Theano's kernels turned), 2, CuDNN layers, 3; in order or by name | the same layout |
| `.keras` | Keras 3, Keras 2.12 to 2.15 and tf_keras (both layouts of their weights) | Keras 3's form, with the optimizer's state |
| `.weights.h5` | Keras 3, Keras 2.12 to 2.15, tf_keras | Keras 3's form |
| ONNX | opsets 7 to 26, no package needed: the operators below | opset 17, by the extra `layerloom[onnx]` |
| Python script | no: code in files is never run | for Keras 3 and for the engine, weights beside it |
| operations of Keras 3 between layers | those of `engine/layers/operation_table.py`, with constants | as operations |
| TFOpLambda, SlicingOpLambda of Keras 2 | those of `engine/saving/tf_operations.py` | as operations of Keras 3 |
| sizes that Keras 2 computes (`tf.shape(x)[1] * 2`) | as numbers; the number of samples only in shapes | as numbers |
| half precision (mixed_float16, bfloat16, …) | computed in float32, with a warning | as float32 |
| a layer in several places, at several depths | as one where the file says so | as one; Keras reads one a place |
| TensorFlowOpLayer of TensorFlow 2.0 to 2.3 | those of `engine/saving/tf_nodes.py` | as operations of Keras 3 |

Never read: pickles, marshalled functions (Lambda), SavedModel folders, links and arrays in other files.

The columns below: written and read again by Layerloom. Keras 3: real Keras loaded our `.keras` and predicted the same.
Keras 2: tf_keras loaded our `.h5` and predicted the same ("-": it did not, "some": not every setting). By hand, with
`pytest -m keras` (tests/engine/saving/test_read_by_keras.py), the last time:

{asked}

What is refused, and why, is said at the end of this page, and when a file is exported (`engine.saving.keras_gaps`). Both
read `.h5` files because calls are noted in Keras 2's form, those of a network in a network twice: Keras 2 counts them
from 1, Keras 3, reading that form, from 0. The state of an optimizer is Keras 3's; Keras 2 starts it anew.

ONNX, both ways checked with onnxruntime, "no", "some": refused, with the operation named.

"""


def model_of(example: Any) -> tuple[Any, list[np.ndarray]] | None:
    """A model of one layer and its inputs; None for what is no layer of a network (a cell)."""
    arrays = example.arrays("float32")
    layer = example.layer("float32", name="layer")
    inputs = [Input(a.shape[1:], dtype=a.dtype.name, name=f"input_{i}") for i, a in enumerate(arrays)]
    try:
        model = Model(inputs if len(inputs) > 1 else inputs[0], layer(inputs if len(inputs) > 1 else inputs[0]))
    except EngineError:
        return None
    rng = np.random.default_rng(1)
    for weight in model.weights:
        if weight.dtype == "float32":
            weight.assign(rng.uniform(0.2, 1, weight.shape))
    return model, arrays


def predictions(model: Any, arrays: list[np.ndarray]) -> list[np.ndarray]:
    made = model(arrays if len(arrays) > 1 else arrays[0])
    return [np.asarray(one) for one in (made if isinstance(made, list) else [made])]


def _text(read: Callable[[str], Any], write: Callable[[Any], str]) -> Callable[[Any, Path], Any]:
    def again(model: Any, folder: Path) -> Any:
        made = read(write(model))
        made.set_weights(model.get_weights())
        return made

    return again


def _weights(model: Any, folder: Path) -> Any:
    model.save_weights(folder / "w.weights.h5")
    again = model_from_json(model.to_json())
    again.load_weights(folder / "w.weights.h5")
    return again


def _whole(suffix: str) -> Callable[[Any, Path], Any]:
    def again(model: Any, folder: Path) -> Any:
        model.save(folder / f"m{suffix}")
        return load_model(folder / f"m{suffix}")

    return again


def _script(model: Any, folder: Path) -> Any:
    names: dict[str, Any] = {"__name__": "exported"}
    exec(compile(to_python(model, "engine"), "exported", "exec"), names)
    again = names["build_model"]()
    again.set_weights(model.get_weights())
    return again


ROUNDS: dict[str, Callable[[Any, Path], Any]] = {
    "JSON": _text(model_from_json, lambda model: model.to_json()),
    "YAML": _text(model_from_yaml, lambda model: model.to_yaml()),
    ".h5": _whole(".h5"),
    ".keras": _whole(".keras"),
    ".weights.h5": _weights,
    "script": _script,
    "ONNX": lambda model, folder: load_model(folder / "m.onnx"),
}


def outcome(example: Any, format: str, folder: Path) -> str:
    """ "yes", "no" (refused in words), or what went wrong."""
    made = model_of(example)
    if made is None:
        return ""
    model, arrays = made
    expected = predictions(model, arrays)
    if format == "ONNX":
        try:
            save_onnx(model, folder / "m.onnx")
        except EngineError:
            return "no"
    try:
        again = predictions(ROUNDS[format](model, folder), arrays)
    except Exception as error:  # the table says what is wrong with a format, whatever it is
        return f"{type(error).__name__}: {error}"[:90]
    same = all(
        np.allclose(one, other, atol=1e-5 if format == "ONNX" else 1e-6, rtol=0, equal_nan=True)
        for one, other in zip(again, expected, strict=True)
    )
    return "yes" if same else "differs"


def table() -> dict[str, dict[str, str]]:
    """By layer: each format's outcome over all its examples."""
    found: dict[str, dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for example in EXAMPLES:
            for format in FORMATS:
                result = outcome(example, format, Path(name))
                if result:
                    row = found.setdefault(example.kind, {})
                    before = row.get(format, result)
                    wrong = [one for one in (before, result) if one not in ("yes", "some", "no")]
                    row[format] = wrong[0] if wrong else before if before == result else "some"
    return found


def page(rows: dict[str, dict[str, str]]) -> str:
    """The whole of docs/compatibility.md."""
    not_read = json.loads(RECORD.read_text(encoding="utf8"))
    lines = [f"| layer | {' | '.join(FORMATS)} | Keras 3 | Keras 2 |", f"|---|{'---|' * (len(FORMATS) + 2)}"]
    for kind in sorted(rows):
        cells = [rows[kind].get(format, "-") for format in FORMATS]
        lines.append(
            f"| {kind} | {' | '.join(cells)} | {read_by(kind, not_read['keras'], '.keras')} | "
            f"{read_by(kind, not_read['tf_keras'], '.h5')} |"
        )
    head = HEAD.replace("{asked}", asked(not_read))
    return head + "\n".join(lines) + "\n\n" + onnx_operators() + "\n" + reasons()


NAMES = {"keras": ("Keras 3", (".keras", ".h5")), "tf_keras": ("Keras 2", (".h5",))}
PARTS = {"layers": "single layers", "files": "whole networks from real Keras's files",
         "nested": "networks in networks, shared layers and wrappers", "onnx": "networks from ONNX"}  # fmt: skip


def asked(record: Mapping[str, Any]) -> str:
    """What the last run by hand found: how many files of each part real Keras read and computed the same."""
    lines = []
    for library, (name, suffixes) in NAMES.items():
        about = record["asked"][library]
        counts = []
        for part, what in PARTS.items():
            refused = {
                suffix: sum(one.startswith(f"{part}/") and one.endswith(suffix) for one in record[library])
                for suffix in suffixes
            }
            models = about[part] // len(suffixes)
            read = " and ".join(dict.fromkeys(str(models - count) for count in refused.values()))
            counts.append(f"{read} of {models} {what}")
        text = (
            f"- {name} ({library} {about['version']}), {about['date']}, {' and '.join(suffixes)}: {', '.join(counts)}."
        )
        lines += textwrap.wrap(text, 118, subsequent_indent="  ")
    return "\n".join(lines)


def gaps_of(model: Any, library: str) -> list[gaps.Gap]:
    """What one of the two has against a model's .h5 file."""
    found = gaps.keras_gaps(model, keras_2=library == "tf_keras")
    return [gap for gap in found if library == "keras" or gap.kind not in gaps.GAPS or gap.kind in gaps.OF_BOTH]


def reasons() -> str:
    """The section on what real Keras does not read."""
    rows = []
    for library, (name, _) in NAMES.items():
        layers: dict[str, list[str]] = {}
        for example in EXAMPLES:
            made = model_of(example)
            for gap in gaps_of(made[0], library) if made is not None else []:
                layers.setdefault(gap.kind, []).append(_shown(example))
        kinds = [*gaps.GAPS, *gaps.KERAS_2_GAPS, "by_name"]
        for kind in kinds:
            if kind in layers:
                rows.append(f"| {name} | {'; '.join(dict.fromkeys(layers[kind]))} | {gaps.WORDS[kind]} |")
            elif (library == "keras") == (kind in gaps.GAPS):
                rows.append(f"| {name} | {OF_NETWORKS[kind]} | {gaps.WORDS[kind]} |")
    return (
        "\n".join(
            ["## What real Keras does not read of ours, and why", "", "| by | layer | why |", "|---|---|---|"] + rows
        )
        + "\n"
    )


# What is told of networks, or of settings that no example of a layer has.
OF_NETWORKS = {
    "ours_alone": "operations between layers that are the engine's alone", "slash": "any layer", "name_of_scope": "any layer",
    "old_hard_sigmoid": "recurrent layers of Keras 1 and 2", "operation": "operations between layers",
    "newer_function": "activations such as hard_silu, log_sigmoid and squareplus",
}  # fmt: skip


def _shown(example: Any) -> str:
    """A layer of the examples with the settings that are given."""
    settings = ", ".join(
        f"{key}={value!r}"
        for key, value in example.config.items()
        if not isinstance(value, (dict, list)) or key in ("axis", "dilation_rate")
    )
    return f"{example.kind}({settings})".replace("|", "\\|")


def onnx_operators() -> str:
    """The section on what is read of ONNX."""
    names = sorted(operators())
    constant = sorted({*FOLDS, *OF_SHAPES} - set(names))
    text = (
        f"## ONNX operators that are read\n\n{len(names)}, each tried against onnxruntime (tests/engine/saving/"
        f"onnx_graphs.py): {', '.join(names)}.\n\nOf constants and sizes alone also: {', '.join(constant)}. "
        "Networks that PyTorch's exporter wrote are read too (tests/golden/make/torch_networks.py). If and Loop "
        "are read where constants and known sizes decide them (the branch taken, the loop written out), and refused where "
        "the data do. Not read: Scan, sequences, quantized operators, functions of a file's own, "
        "weights in other files."
    )
    return "\n".join(line for part in text.split("\n") for line in textwrap.wrap(part, 118) or [""]) + "\n"


def named_examples() -> list[tuple[str, Any]]:
    """Examples under the names of their files: the layer, and which of its examples."""
    counts: dict[str, int] = {}
    found = []
    for example in EXAMPLES:
        counts[example.kind] = counts.get(example.kind, 0) + 1
        found.append((f"{example.kind}-{counts[example.kind]}", example))
    return found


def read_by(kind: str, not_read: Mapping[str, str], suffix: str) -> str:
    """Whether real Keras read the files of all examples of a layer."""
    results = {f"layers/{name}_{suffix[1:]}{suffix}" not in not_read
               for name, example in named_examples() if example.kind == kind}  # fmt: skip
    return "some" if len(results) == 2 else "yes" if True in results else "-"


if __name__ == "__main__":
    PAGE.write_text(page(table()), encoding="utf8")

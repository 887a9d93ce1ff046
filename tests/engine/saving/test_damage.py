"""Damaged files of every format: each ends in a model or in an `EngineError`, soon, and within bounds of memory.

The damage is drawn from a fixed seed. The work is done in a process of its own whose memory is limited, so that a
file that asks for more shows as a failure and not as a machine that swaps.
"""

import json
import re
from pathlib import Path
from typing import Any

import h5py
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine.core.errors import EngineError
from engine.models import load_model, model_from_json, model_from_yaml
from engine.saving.hdf5 import HEAP, texts_beyond
from tests.damage import check_in_a_process, open_damaged
from tests.engine.golden_cases import FOLDER
from tests.golden import networks

FILES = ["keras2_convnet.h5", "keras3_nested_norm.h5", "keras2_two_in_two_out.h5", "keras3_convnet_archive.keras",
         "keras3_nested_archive.keras", "masked.keras", "keras2_embedding_lstm.h5", "keras2_functions.keras",
         "keras212_parts.keras",
         "keras3_convnet_weights.weights.h5", "keras2_cells.h5"]  # fmt: skip


def sources(kind: str) -> list[tuple[str, bytes, Any]]:
    """Files by their name, content, and how they are opened."""
    if kind == "files":
        return [(f"x{Path(name).suffix}", (FOLDER / "models" / name).read_bytes(), load_model) for name in FILES]
    if kind == "onnx":
        return [(f"{name}.onnx", content, load_model) for name, content in onnx_files()]
    found = []
    for number, name in enumerate(FILES):
        text = (FOLDER / "models" / name.rsplit(".", 1)[0]).with_suffix(".json")
        content = (text if text.exists() else FOLDER / "models" / "keras3_convnet.json").read_bytes()
        if number % 2:
            content = model_from_json(content.decode()).to_yaml().encode()
        read = (model_from_json, model_from_yaml)[number % 2]
        found.append(("x.txt", content, lambda path, read=read: read(path.read_bytes().decode("utf8", "replace"))))
    return found


def onnx_files() -> list[tuple[str, bytes]]:
    """Our own export, a network in PyTorch's manner, and a recurrent one."""
    from engine.saving.onnx_export import to_onnx
    from tests.engine.saving.onnx_graphs import RECURRENT
    from tests.engine.saving.test_onnx_import import network

    ours = [(name, to_onnx(getattr(networks, name)(engine)).SerializeToString()) for name in ("convnet", "nested_norm")]
    return [*ours, ("net", network().proto().SerializeToString()), ("lstm", RECURRENT[1].proto().SerializeToString())]


def run_damage(kind: str, count: int, seed: int) -> None:
    """Load damaged files; run in a process of its own, by name."""
    open_damaged(sources(kind), count, seed, EngineError)


# With the 400 projects of tests/app/document/test_damaged_projects.py, 2,300 files.
@pytest.mark.long
@pytest.mark.parametrize(("kind", "count"), [("files", 1000), ("text", 600), ("onnx", 300)])
def test_damaged_files_end_in_a_model_or_in_words(kind, count):
    pytest.importorskip("resource", reason="limits of memory are set where the system has them")
    if kind == "onnx":
        pytest.importorskip("onnx", reason="graphs are made by the package onnx; the test extra has it")
        pytest.importorskip("onnxruntime", reason="the network in PyTorch's manner stands beside tests that need it")
    check_in_a_process(
        f"from tests.engine.saving.test_damage import run_damage; run_damage({kind!r}, {count}, 20)", count
    )


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PARTS = json.loads(networks.two_in_two_out(engine).to_json())


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.data())
def test_a_description_with_anything_in_any_place_ends_in_a_model_or_in_words(data):
    config = json.loads(json.dumps(PARTS))
    here, places = config, []
    while isinstance(here, (dict, list)) and here:
        key = data.draw(st.sampled_from(sorted(here) if isinstance(here, dict) else range(len(here))))
        places.append((here, key))
        here = here[key]
    holder, key = places[data.draw(st.integers(0, len(places) - 1))]
    holder[key] = data.draw(plain)
    try:
        model_from_json(json.dumps(config))
    except EngineError as error:
        assert str(error).strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("!!python/object/apply:os.system ['echo']", "this is not YAML of a model"),
        ("a: &a [1]\nb: {<<: *a}", "merge keys are not read"),
        ("[" * 3000, "this is not YAML of a model"),
        ("x: *none", "found undefined alias"),
        ("\n".join(["a0: &a0 [x, x]", *(f"a{i + 1}: &a{i + 1} [*a{i}, *a{i}, *a{i}]" for i in range(20))]),
         "too many values"),
    ],
)  # fmt: skip
def test_yaml_that_asks_for_more_than_plain_data_is_refused(text, words):
    with pytest.raises(EngineError) as caught:
        model_from_yaml(text)
    assert words in str(caught.value)


def test_yaml_of_keras_1_and_2_with_tuples_of_python_is_read():
    text = (
        "class_name: Sequential\nconfig:\n- class_name: Dense\n  config: {units: 3, name: only, "
        "batch_input_shape: !!python/tuple [null, 4], activation: relu}\nkeras_version: 2.2.4\n"
    )
    assert model_from_yaml(text).output_shape == (None, 3)


def test_a_model_of_more_parameters_than_there_is_reason_for_is_refused_before_memory_is_taken():
    config = json.loads(networks.mlp(engine).to_json())
    config["config"]["layers"][1]["config"]["units"] = 100_000_000
    with pytest.raises(EngineError) as caught:
        model_from_json(json.dumps(config))
    assert "pass max_parameters=None if the model is meant to be so large" in str(caught.value)


def test_a_text_that_says_it_is_longer_than_the_file_is_refused_before_memory_is_taken(tmp_path):
    content = bytearray((FOLDER / "models" / "keras2_convnet.h5").read_bytes())
    assert not texts_beyond(bytes(content))
    place = content.find(HEAP).to_bytes(8, "little")
    at = next(at for at in range(4, len(content), 8) if content[at : at + 8] == place)
    content[at - 4 : at] = (2**32 - 1).to_bytes(4, "little")
    (tmp_path / "m.h5").write_bytes(content)
    with pytest.raises(EngineError, match="a text longer than the file"):
        load_model(tmp_path / "m.h5")


def test_a_text_whose_length_and_place_are_damaged_is_known_by_those_beside_it(tmp_path):
    with h5py.File(tmp_path / "m.h5", "w") as file:
        file.attrs.create("layer_names", ["one", "two", "three", "four"], dtype=h5py.string_dtype())
    content = bytearray((tmp_path / "m.h5").read_bytes())
    assert not texts_beyond(bytes(content))
    places = [found.start() for found in re.finditer(re.escape(content.find(HEAP).to_bytes(8, "little")), content)]
    at = next(at for at in places if at + 16 in places and at - 16 in places)
    content[at - 4 : at + 8] = (2**31).to_bytes(4, "little") + (2**50).to_bytes(8, "little")
    assert texts_beyond(bytes(content))


def test_a_heap_that_says_it_is_larger_than_the_file_is_refused(tmp_path):
    content = bytearray((FOLDER / "models" / "keras2_convnet.h5").read_bytes())
    at = content.find(HEAP)
    content[at + 8 : at + 16] = (2**40).to_bytes(8, "little")
    (tmp_path / "m.h5").write_bytes(content)
    with pytest.raises(EngineError, match="the file is damaged"):
        load_model(tmp_path / "m.h5")

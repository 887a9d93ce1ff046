"""Damaged files of every format: each ends in a model or in an `EngineError`, soon, and within bounds of memory.

The damage is drawn from a fixed seed. The work is done in a process of its own whose memory is limited, so that a
file that asks for more shows as a failure and not as a machine that swaps.
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine.core.errors import EngineError
from engine.models import load_model, model_from_json, model_from_yaml
from tests.engine.golden_cases import FOLDER
from tests.golden import networks

ROOT = Path(__file__).parents[3]
FILES = ["keras2_convnet.h5", "keras3_nested_norm.h5", "keras2_two_in_two_out.h5", "keras3_convnet_archive.keras",
         "keras3_nested_archive.keras", "masked.keras", "keras2_embedding_lstm.h5"]  # fmt: skip


def damaged(content: bytes, rng: np.random.Generator) -> bytes:
    """A file with bits flipped, bytes overwritten, a piece lost, or a piece put elsewhere."""
    data = bytearray(content)
    kind = rng.integers(5)
    if kind == 0:
        for at in rng.integers(0, len(data), rng.integers(1, 12)):
            data[at] ^= 1 << rng.integers(8)
    elif kind == 1:
        at = int(rng.integers(len(data)))
        data[at : at + 8] = rng.bytes(8)
    elif kind == 2:
        del data[int(rng.integers(len(data))) :]
    elif kind == 3:
        at, size = int(rng.integers(len(data))), int(rng.integers(1, 400))
        del data[at : at + size]
    else:
        # Headers are where damage does most.
        for at in rng.integers(0, min(len(data), 4096), rng.integers(1, 6)):
            data[at] = rng.integers(256)
    return bytes(data)


def run_damage(kind: str, count: int, seed: int) -> None:
    """Load damaged files; run in a process of its own, by name."""
    import resource
    import tempfile
    import warnings

    resource.setrlimit(resource.RLIMIT_AS, (6 * 2**30, 6 * 2**30))
    rng = np.random.default_rng(seed)
    outcomes = {"loaded": 0, "refused": 0}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number in range(count):
            name = FILES[number % len(FILES)]
            if kind == "text":
                text = (FOLDER / "models" / name.rsplit(".", 1)[0]).with_suffix(".json")
                source = text if text.exists() else FOLDER / "models" / "keras3_convnet.json"
                content = damaged(source.read_bytes(), rng).decode("utf8", "replace")
                load = (model_from_json, model_from_yaml)[number % 2]
            else:
                content = Path(folder) / f"x{Path(name).suffix}"
                content.write_bytes(damaged((FOLDER / "models" / name).read_bytes(), rng))
                load = load_model
            try:
                load(content)
                outcomes["loaded"] += 1
            except EngineError as error:
                assert str(error).strip()
                outcomes["refused"] += 1
    print(json.dumps({**outcomes, "peak": _peak()}))


def _peak() -> float:
    """Largest memory of this process, GiB. Linux's ru_maxrss would also count the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 2**20
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**30 if sys.platform == "darwin" else 2**20)


@pytest.mark.long
@pytest.mark.parametrize(("kind", "count"), [("files", 1300), ("text", 700)])
def test_damaged_files_end_in_a_model_or_in_words(kind, count):
    pytest.importorskip("resource", reason="limits of memory are set where the system has them")
    code = f"from tests.engine.saving.test_damage import run_damage; run_damage({kind!r}, {count}, 20)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]
    result = json.loads(done.stdout.splitlines()[-1])
    assert result["loaded"] + result["refused"] == count
    assert result["refused"] > count // 5 and result["loaded"] > 0
    assert result["peak"] < 1, "GiB"


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

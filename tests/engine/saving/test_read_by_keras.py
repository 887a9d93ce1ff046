"""Real Keras reads what we write and predicts the same. By hand (it installs Keras, some GB): pytest -m keras -n0

`LAYERLOOM_KERAS_PYTHON` may name the interpreter of an environment that has keras, tf_keras, tensorflow-cpu and jax; else
one is made in the user's cache folder. With `LAYERLOOM_KERAS_RECORD=1` what Keras says is taken as the truth: it is
written into not_read_by_keras.json, and from there, by `python -m tests.engine.saving.compatibility`, into
docs/compatibility.md.
"""

import datetime
import json
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import platformdirs
import pytest

from engine.layers.operation_table import OURS_ALONE, keras_module, operations
from tests.engine.saving import compatibility, for_keras

pytestmark = pytest.mark.keras
CHECK = Path(__file__).parents[2] / "golden" / "check_ours.py"
# (library, backend, formats): Keras 2 has no `.keras` in the form that we write.
READERS = [("keras", "jax", (".keras", ".h5")), ("tf_keras", "tensorflow", (".h5",))]
PARTS = ("layers", "files", "nested", "onnx")


@pytest.fixture(scope="session")
def interpreter() -> str:
    """Of an environment with Keras 3 and Keras 2."""
    if "LAYERLOOM_KERAS_PYTHON" in os.environ:
        return os.environ["LAYERLOOM_KERAS_PYTHON"]
    folder = Path(platformdirs.user_cache_dir("layerloom")) / "keras"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / "complete").exists():
        venv.create(folder, clear=True, with_pip=True)
        packages = ["keras", "tf_keras", "tensorflow-cpu", "jax"]
        subprocess.run([str(python), "-m", "pip", "install", "-q", *packages], check=True)
        (folder / "complete").write_text("")
    return str(python)


@pytest.fixture(scope="session")
def written(tmp_path_factory) -> Path:
    """One file a model and format, with a record of what we predict."""
    folder = tmp_path_factory.mktemp("for_keras")
    for_keras.main(folder)
    return folder


@pytest.mark.parametrize(("library", "backend", "formats"), READERS, ids=[row[0] for row in READERS])
@pytest.mark.parametrize("part", PARTS)
def test_real_keras_predicts_the_same(part, library, backend, formats, written, interpreter, tmp_path):
    for path in (written / part).iterdir():
        if path.suffix in formats or path.suffix == ".npz":
            (tmp_path / path.name).symlink_to(path)
    command = [interpreter, str(CHECK), str(tmp_path), "--backend", backend, "--library", library]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    said = subprocess.run(command, env=environment, capture_output=True, text=True).stdout
    print(f"\n{said}", file=sys.stderr)
    results = re.findall(r"^(ok|FAIL) +\S+ +(\S+) +(.*)$", said, re.MULTILINE)
    assert results, said
    refused = {f"{part}/{name}": remark for result, name, remark in results if result == "FAIL"}
    if os.environ.get("LAYERLOOM_KERAS_RECORD"):
        record(library, part, said.splitlines()[-1], refused)
        return
    assert set(refused) == {name for name in for_keras.NOT_READ[library] if name.startswith(f"{part}/")}


def record(library: str, part: str, summary: str, refused: dict[str, str]) -> None:
    """Write down what Keras said of one part."""
    known = json.loads(compatibility.RECORD.read_text(encoding="utf8"))
    rows = {name: remark for name, remark in known[library].items() if not name.startswith(f"{part}/")}
    known[library] = rows | {name: remark[:100] or "predicts otherwise" for name, remark in refused.items()}
    version, files = re.fullmatch(r"\S+ (\S+ on \S+): (\d+) files, .*", summary).groups()
    about = known.setdefault("asked", {}).setdefault(library, {})
    about |= {"version": version, "date": datetime.date.today().isoformat(), part: int(files)}
    compatibility.RECORD.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", encoding="utf8")


def test_keras_has_our_operations_where_we_say(interpreter):
    places = {name: keras_module(name) for name in operations() if name not in OURS_ALONE}
    code = (
        "import importlib, json, sys\n"
        "places = json.load(sys.stdin)\n"
        "print(json.dumps([name for name, at in places.items() if not hasattr(importlib.import_module(at), name)]))"
    )
    asked = subprocess.run([interpreter, "-c", code], input=json.dumps(places), capture_output=True, text=True,
                           env={**os.environ, "KERAS_BACKEND": "jax", "PYTHONPATH": ""})  # fmt: skip
    assert json.loads(asked.stdout.splitlines()[-1]) == []

"""Real Keras reads what we write and predicts the same. By hand (it installs Keras, some GB): pytest -m keras -n0

`LAYERLOOM_KERAS_PYTHON` may name the interpreter of an environment that has keras, tf_keras, tensorflow-cpu and jax; else
one is made in the user's cache folder. What the last run said stands in docs/compatibility.md.
"""

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import platformdirs
import pytest

from tests.engine.saving import for_keras

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
    print(said, file=sys.stderr)
    results = re.findall(r"^(ok|FAIL) +\S+ +(\S+)", said, re.MULTILINE)
    assert results, said
    refused = {f"{part}/{name}" for result, name in results if result == "FAIL"}
    known = {name for name in for_keras.NOT_READ[library] if name.startswith(f"{part}/")}
    assert refused == known

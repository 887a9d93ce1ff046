"""`import engine`: quick, alone, and the door to everything by name."""

import json
import os
import platform
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import engine

ROOT = Path(__file__).parents[2]


def in_a_fresh_python(code: str, **environment: str):
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        check=True,
    )
    return json.loads(done.stdout)


def test_import_engine_is_quick_and_brings_neither_numba_nor_qt():
    code = (
        "import time, sys, json; start = time.process_time(); import engine; "
        "print(json.dumps([time.process_time() - start, sorted(name.split('.')[0] for name in sys.modules)]))"
    )
    seconds, modules = min((in_a_fresh_python(code) for _ in range(3)), key=lambda run: run[0])
    assert seconds < 0.35
    assert not {"numba", "PySide6", "pyqtgraph", "h5py", "llvmlite"} & set(modules)


def test_layers_bring_nothing_that_only_downloads_need():
    code = (
        "import sys, json, engine; engine.Sequential; engine.layers; engine.losses; engine.optimizers; "
        "from engine.ops.kernels import machine; machine.source_hash(); "
        "print(json.dumps(sorted({'urllib.request', 'http', 'ssl', 'email', 'importlib.metadata'} & set(sys.modules))))"
    )
    assert in_a_fresh_python(code) == []


def test_models_load_without_numba():
    code = (
        "import sys, json, engine; engine.Sequential; engine.layers; engine.models.load_model; "
        "print(json.dumps([name in sys.modules for name in ('numba', 'PySide6')]))"
    )
    assert in_a_fresh_python(code) == [False, False]


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="OpenBLAS is told so on Linux x86"
)
def test_openblas_is_told_to_use_avx512_where_it_is_and_the_user_did_not_choose():
    code = "import os, json, engine; print(json.dumps(os.environ.get('OPENBLAS_CORETYPE')))"
    environment = {name: value for name, value in os.environ.items() if name != "OPENBLAS_CORETYPE"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env=environment, check=True
    )
    has = " avx512f " in Path("/proc/cpuinfo").read_text(errors="replace")
    assert json.loads(done.stdout) == ("SkylakeX" if has else None)
    assert in_a_fresh_python(code, OPENBLAS_CORETYPE="Haswell") == "Haswell"


def test_public_names_are_those_of_keras():
    for name in engine.__all__:
        assert getattr(engine, name) is not None
    from engine.callbacks import EarlyStopping
    from engine.models import load_model, model_from_json
    from engine.utils import np_utils

    assert callable(load_model) and callable(model_from_json) and callable(np_utils.to_categorical)
    assert EarlyStopping.__name__ == "EarlyStopping"
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        engine.nonsense


def test_the_version_is_that_of_the_distribution():
    assert engine.__version__ == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

"""Every fast kernel agrees with its reference on one, two and three threads, bits equal from run to run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.ops.kernels import cache
from engine.runtime.threads import SerialPool, ThreadPool
from tests.engine.ops.conformance import THRESHOLDS, check, samples

ROOT = Path(__file__).parents[3]
needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")


@pytest.fixture(scope="module")
def pools():
    pools = [SerialPool(), ThreadPool(2), ThreadPool(3)]
    yield pools
    for pool in pools[1:]:
        pool.close()


@pytest.fixture
def always_cut(monkeypatch):
    """However little work there is, threads share it."""
    for module, name in THRESHOLDS:
        monkeypatch.setattr(module, name, 1)


def _cases():
    return [pytest.param(op, sample, id=name) for name, op, sample in samples()]


@pytest.mark.parametrize("op,sample", _cases())
def test_a_fast_kernel_is_its_reference_on_any_number_of_threads(op, sample, pools, always_cut):
    for pool in pools:
        check(op, sample, pool)


@needs_numba
@pytest.mark.parametrize("vectors", ["8x16", "4x32"], ids=["as AVX2", "as NEON"])
def test_fast_kernels_of_narrower_processors(vectors):
    done = subprocess.run(
        [sys.executable, "-m", "tests.engine.ops.conformance"],
        cwd=ROOT, env={**os.environ, "LAYERLOOM_VECTORS": vectors, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) > 500

"""Within `one_thread` results do not depend on how many processors there are."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from threadpoolctl import threadpool_info

import engine
from engine.core.config import thread_count
from engine.runtime.threads import SerialPool, shared_pool

# Sizes at which every kernel would spread its work: convolution, pooling, normalisation, LSTM, products, scattering.
_TRAIN = """
import os, sys, hashlib
if sys.argv[1] == "one":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
import numpy as np
import engine
from engine import layers
rng = np.random.default_rng(0)
x = rng.random((48, 24, 24, 3), "float32")
t = rng.integers(0, 200, (48, 12))
y = rng.integers(0, 5, 48)
with engine.utils.one_thread():
    engine.utils.set_random_seed(3)
    picture, words = engine.Input((24, 24, 3)), engine.Input((12,))
    a = layers.Conv2D(24, 3, activation="relu")(picture)
    a = layers.BatchNormalization()(a)
    a = layers.MaxPooling2D()(a)
    a = layers.Conv2D(32, 3, activation="relu")(a)
    a = layers.GlobalAveragePooling2D()(a)
    b = layers.LSTM(48)(layers.Embedding(200, 32)(words))
    out = layers.Dense(5, activation="softmax")(layers.Dense(256, activation="relu")(layers.Concatenate()([a, b])))
    model = engine.Model([picture, words], out)
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit([x, t], y, batch_size=16, epochs=2, verbose=0)
digest = hashlib.sha256()
for weight in model.get_weights():
    digest.update(np.ascontiguousarray(weight).tobytes())
print(len(os.sched_getaffinity(0)), digest.hexdigest())
"""


def _has_wide_vectors():
    try:
        return " avx512f " in Path("/proc/cpuinfo").read_text()
    except OSError:
        return False


@pytest.mark.parametrize("core", ["Haswell", "Sandybridge", "SkylakeX"])
@pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity") or len(os.sched_getaffinity(0)) < 2,
    reason="needs two processors to choose from",
)
def test_the_same_bits_on_one_processor_and_on_all(core):
    """With each of OpenBLAS's kernels that this processor can run: some cut their sums by the number of threads."""
    if core == "SkylakeX" and not _has_wide_vectors():
        pytest.skip("needs AVX-512")
    environment = {name: value for name, value in os.environ.items() if name != "LAYERLOOM_THREADS"}
    environment["OPENBLAS_CORETYPE"] = core
    told = []
    for which in ("one", "all"):
        done = subprocess.run(
            [sys.executable, "-c", _TRAIN, which], capture_output=True, text=True, timeout=300, env=environment
        )
        assert done.returncode == 0, done.stderr
        told.append(done.stdout.split())
    assert told[0][0] == "1" and int(told[1][0]) > 1
    assert told[0][1] == told[1][1]


def test_only_the_thread_that_asked_for_it_computes_alone():
    before, pool, seen = thread_count(), shared_pool(), []
    with engine.utils.one_thread():
        assert thread_count() == 1 and isinstance(shared_pool(), SerialPool)
        other = threading.Thread(target=lambda: seen.extend([thread_count(), shared_pool()]))
        other.start()
        other.join()
        with engine.utils.one_thread():
            pass
        assert thread_count() == 1
    assert seen == [before, pool]
    assert thread_count() == before and shared_pool() is pool


def test_products_have_all_threads_again_when_the_last_has_left():
    def threads():
        return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]

    before, left = threads(), threading.Event()
    other = threading.Thread(target=lambda: [left.wait(), _inside(lambda: None)])
    other.start()
    with engine.utils.one_thread():
        assert all(count == 1 for count in threads())
        left.set()
        other.join()
        assert all(count == 1 for count in threads())
    assert threads() == before


def _inside(action):
    with engine.utils.one_thread():
        action()

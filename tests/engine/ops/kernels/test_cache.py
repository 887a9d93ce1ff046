import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import engine
from engine.ops.kernels import cache, machine
from engine.ops.kernels.warm import warm

ROOT = Path(__file__).parents[4]
needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")

CONVOLVE = """
import sys, numpy as np
from engine.ir.graph import TensorType
from engine.ops.conv import ops
assert "numba" not in sys.modules and "llvmlite" not in sys.modules
x, w = np.ones((1, 4, 4, 1), "f4"), np.ones((3, 3, 1, 2), "f4")
attrs = ops.ConvAttrs((1, 1), (1, 1), ((0, 0), (0, 0)))
outs = ops.conv.infer(attrs, TensorType(x.shape), TensorType(w.shape))
kernel = ops.conv.fast(attrs, [TensorType(x.shape), TensorType(w.shape)], outs)
if kernel is None:
    print("reference")
    sys.exit()
y = np.zeros(outs[0].shape, "f4")
class One:
    threads = 1
kernel.bind((x, w), (y,), (), One())()
assert (y == 9).all()
from engine.ops.kernels import machine
print(machine.counts["read"], machine.counts["compiled"], "numba" in sys.modules)
"""


def process(text: str, **environment: str) -> str:
    kept = {k: v for k, v in os.environ.items() if k not in ("NUMBA_CACHE_DIR", "LAYERLOOM_NUMBA")}
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, env={**kept, **environment}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_without_numba_there_is_no_fast_kernel():
    assert process(CONVOLVE, LAYERLOOM_NUMBA="0") == "reference"


@needs_numba
def test_second_process_reads_what_the_first_compiled_and_damage_is_mended(tmp_path):
    where = {"XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    assert process(CONVOLVE, **where) == "0 2 True"
    assert process(CONVOLVE, **where) == "2 0 False"
    first, second = tmp_path.rglob("*.o")
    first.write_bytes(first.read_bytes()[:40])
    second.write_bytes(second.read_bytes()[:-1] + b"x")
    assert process(CONVOLVE, **where) == "0 2 True"
    assert process(CONVOLVE, **where) == "2 0 False"


@needs_numba
def test_without_any_writable_folder_kernels_are_compiled_for_the_process(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("a file where a folder should be")
    assert process(CONVOLVE, NUMBA_CACHE_DIR=str(blocked / "kernels")) == "0 2 True"


@needs_numba
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read_is_survived(tmp_path):
    where = {"NUMBA_CACHE_DIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)}
    tmp_path.chmod(0o500)
    try:
        assert process(CONVOLVE, **where) == "0 2 True"
    finally:
        tmp_path.chmod(0o700)


@needs_numba
def test_objects_that_cannot_be_read_are_made_anew(tmp_path):
    where = {"NUMBA_CACHE_DIR": str(tmp_path)}
    assert process(CONVOLVE, **where) == "0 2 True"
    for path in tmp_path.rglob("*.o"):
        path.unlink()
        path.mkdir()  # unreadable for root too
    assert process(CONVOLVE, **where) == "0 2 True"


def test_folders_of_other_versions_go_but_for_the_latest(tmp_path):
    from engine.ops.kernels import machine

    names = [f"0.{number}.0-0.4{number}.0-znver5-16-{number:012x}" for number in range(machine.FOLDERS_KEPT + 4)]
    mine = tmp_path / "0.62.1-0.46.0-sapphire-rapids-16-0123456789ab"
    for age, path in enumerate([*(tmp_path / name for name in names), tmp_path / "something else", mine]):
        path.mkdir()
        (path / "kernel.o").write_text("")
        os.utime(path, (1000 + age, 1000 + age))
    os.utime(mine, (1, 1))
    machine.prune(mine)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {*names[-machine.FOLDERS_KEPT :], "something else", mine.name}
    assert mine.stat().st_mtime > 2000


def test_the_key_names_compiler_and_processor(monkeypatch, tmp_path):
    from engine.ops.kernels import host, machine

    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    before = machine.folder()
    monkeypatch.setattr("llvmlite.__version__", "9.9.9")
    assert "-9.9.9-" in machine.folder().name != before.name
    other = host.Host("another", 8, 16)
    monkeypatch.setattr(host, "host", lambda: other)
    assert "-another-8-" in machine.folder().name
    assert machine._NAME.fullmatch(machine.folder().name) and machine._NAME.fullmatch(before.name)


@needs_numba
def test_variants_of_a_tile_have_code_of_their_own():
    from engine.ops.kernels.tile_plan import Tile, address

    assert address(Tile(1, 2, 1)) != address(Tile(1, 3, 1))
    assert address(Tile(0, 0, 1)) == 0


@needs_numba
def test_what_a_loss_needs_is_compiled_before_it_is_wanted(monkeypatch):
    cache._compiled.cache_clear()  # as in a new process
    assert warm(["cross_entropy"])
    asked, entry = [], machine.entry

    def noted(name, *more, **options):
        asked.append(name)
        return entry(name, *more, **options)

    monkeypatch.setattr(machine, "entry", noted)
    for loss, end, target in (
        ("sparse_categorical_crossentropy", "softmax", np.zeros(4, "i4")),
        ("categorical_crossentropy", "softmax", np.zeros((4, 3), "f4")),
        ("binary_crossentropy", "sigmoid", np.zeros((4, 3), "f4")),
    ):
        model = engine.Sequential([engine.layers.Input((2,)), engine.layers.Dense(3, activation=end)])
        model.compile("sgd", loss)
        model.train_on_batch(np.zeros((4, 2), "f4"), target)
    assert asked and not [name for name in asked if "cross_entropy" in name]


def test_unknown_kernels_cannot_be_warmed():
    with pytest.raises(ValueError, match="unknown kernels: \\['attention'\\]"):
        warm(["attention"])


NARROW = """
import numpy as np
from engine.ops import pool, recurrent
from engine.ops.conv import ops as conv
from tests.engine.ops.kernels.binding import assert_fast_is_reference
rng = np.random.default_rng(0)
attrs = conv.ConvAttrs((1, 1), (1, 1), ((1, 1), (1, 1)))
x, w = rng.standard_normal((2, 6, 9, 5)), rng.standard_normal((3, 3, 5, 21))
(y,) = conv.conv.reference(attrs, x, w)
plain = (attrs.strides, attrs.dilation, attrs.padding, attrs.groups)
assert_fast_is_reference(conv.conv, attrs, (x, w))
assert_fast_is_reference(conv.conv_grad_input, conv.ConvGradInputAttrs(*plain, size=(6, 9)), (y, w))
assert_fast_is_reference(conv.conv_grad_kernel, conv.ConvGradKernelAttrs(*plain, kernel=(3, 3)), (x, y))
assert_fast_is_reference(pool.max_pool, pool.PoolAttrs((2, 2), (2, 2), ((0, 0), (0, 1))), (y,))
sample = recurrent.lstm.samples(rng)[3]
assert_fast_is_reference(recurrent.lstm, sample.attrs, sample.arrays)
"""


@needs_numba
@pytest.mark.parametrize("lanes, registers", [(8, 16), (4, 32)], ids=["as AVX2", "as NEON"])
def test_narrower_processors(lanes, registers, tmp_path):
    process(NARROW, LAYERLOOM_VECTORS=f"{lanes}x{registers}", NUMBA_CACHE_DIR=str(tmp_path))

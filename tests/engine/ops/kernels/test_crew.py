"""Compiled calls laid out beforehand, alone, in turn and on several threads."""

import threading
import time

import numpy as np
import pytest

from engine.ops.kernels import cache
from engine.ops.kernels.crew import Crew, spread
from engine.ops.kernels.native import bind

pytestmark = pytest.mark.skipif(not cache.available(), reason="numba is not installed")

SIGNATURE = "float32[:, ::1], int64, int64, float32[::1], float32[::1]"


def count(x, start, stop, block, total):
    """Adds 1 to `total`, and to itself the number of rounds that `stop` says: work that cannot be left out."""
    for _ in range(start, stop):
        block[0] = block[0] * np.float32(0.5) + np.float32(1)
    total[0] += np.float32(1)


@pytest.fixture(scope="module")
def counting():
    return cache.compile(__name__, "count", SIGNATURE)


def shard(counting, total, rounds=0):
    return [(counting, (np.zeros((1, 1), "f4"), 0, rounds, np.zeros(1, "f4"), total))]


def scale(values, factor, offset, out):
    """Arguments of every kind: arrays of two dtypes, floats of both widths, an integer."""
    for i in range(values.shape[0]):
        out[i] = np.float64(values[i]) * factor + offset


@pytest.mark.parametrize("kind, offset", [("int64", -3), ("float64", 0.25), ("float32", -0.5)])
def test_arguments_of_every_kind_arrive(kind, offset):
    call = cache.compile(__name__, "scale", f"float32[::1], float32, {kind}, float64[::1]")
    out = np.zeros(5)
    call(np.arange(5, dtype="f4"), 1.5, offset, out)
    np.testing.assert_array_equal(out, np.arange(5) * 1.5 + offset)


def test_an_array_of_another_dtype_is_refused():
    call = cache.compile(__name__, "scale", "float32[::1], float32, int64, float64[::1]")
    with pytest.raises(AssertionError):
        bind([(call, (np.zeros(5), 1.0, 1, np.zeros(5)))])


def test_functions_in_turn_are_one_call(counting):
    total = np.zeros(1, "f4")
    call = bind([*shard(counting, total), *shard(counting, total)])
    assert len(call.steps) == 2
    call()
    assert total[0] == 2


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("wakes", [True, False])
def test_every_shard_runs_once_a_call(counting, threads, wakes):
    crew = Crew(threads)
    totals = np.zeros((5, 1), "f4")
    call = crew.bind([shard(counting, total, 200 * index) for index, total in enumerate(totals)], wakes)
    for _ in range(2000):
        call()
    crew.close()
    assert (totals == 2000).all()


def test_workers_that_fell_asleep_are_woken_and_slow_ones_waited_for(counting):
    crew = Crew(2)
    totals = np.zeros((2, 1), "f4")
    quick = crew.bind([shard(counting, totals[0]), shard(counting, totals[1])])
    slow = crew.bind([shard(counting, totals[0]), shard(counting, totals[1], 3_000_000)])
    for _ in range(20):
        quick()
        slow()
        time.sleep(0.002)
    crew.close()
    assert (totals == 40).all()


def test_two_callers_at_once_do_not_meet(counting):
    crew = Crew(2)
    totals = np.zeros((3, 2, 1), "f4")
    calls = [crew.bind([shard(counting, one, 500) for one in pair]) for pair in totals]

    def run(call):
        for _ in range(1000):
            call()

    others = [threading.Thread(target=run, args=(call,)) for call in calls]
    for other in others:
        other.start()
    for other in others:
        other.join()
    crew.close()
    assert (totals == 1000).all()


def test_a_call_outlives_its_crew(counting):
    crew = Crew(2)
    totals = np.zeros((2, 1), "f4")
    call = crew.bind([shard(counting, total) for total in totals])
    call()
    crew.close()
    call()
    assert (totals == 2).all()


def test_a_pool_without_a_crew_runs_the_shards_itself(counting):
    class Pool:
        threads = 2

        def run(self, function, shards):
            for one in shards:
                function(*one)

    totals = np.zeros((2, 1), "f4")
    spread(Pool(), [shard(counting, total) for total in totals])()
    assert (totals == 1).all()

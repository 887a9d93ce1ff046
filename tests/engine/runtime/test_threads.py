from __future__ import annotations

import threading

import pytest

from engine.runtime.threads import ThreadPool


@pytest.fixture
def pool():
    pool = ThreadPool(2)
    yield pool
    pool.close()


def test_every_shard_runs_once_on_a_thread_of_its_own(pool):
    seen = []
    pool.run(lambda shard: seen.append((shard, threading.current_thread().name)), [(i,) for i in range(4)])
    assert sorted(shard for shard, _ in seen) == [0, 1, 2, 3]
    by_thread = {name: [s for s, n in seen if n == name] for name in {n for _, n in seen}}
    assert sorted(by_thread.values()) == [[0, 2], [1, 3]]


def test_an_error_reaches_the_caller_and_the_pool_goes_on(pool):
    def fail(shard):
        raise RuntimeError(f"shard {shard}")

    with pytest.raises(RuntimeError):
        pool.run(fail, [(0,), (1,)])
    done = []
    pool.run(done.append, [(1,), (2,)])
    assert sorted(done) == [1, 2]


def test_a_call_while_busy_runs_in_the_caller(pool):
    inner = []

    def outer(shard):
        pool.run(inner.append, [(shard,), (shard + 10,)])

    pool.run(outer, [(0,), (1,)])
    assert sorted(inner) == [0, 1, 10, 11]

"""A source of random numbers of one's own, for as long as a `with` lasts."""

import threading

import numpy as np

import engine
from engine.core import rng


def elsewhere(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_what_other_threads_draw_and_seed_does_not_disturb_a_source_of_ones_own():
    def drawn(between):
        with engine.utils.random_source(3):
            first = [rng.fresh_seed()]
            kept = rng.state()
            elsewhere(between)
            first.append(rng.fresh_seed())
            rng.restore(kept)
            return [*first, rng.fresh_seed()]

    alone = drawn(lambda: None)
    assert alone[1] == alone[2] != alone[0]
    assert drawn(lambda: engine.utils.set_random_seed(9)) == drawn(rng.fresh_seed) == alone


def test_seeding_and_restoring_within_it_leave_the_common_source_as_it_was():
    engine.utils.set_random_seed(1)
    before = rng.state()
    with engine.utils.random_source(5):
        engine.utils.set_random_seed(6)
        mine = rng.generator().normal()
        rng.restore(before)
    assert rng.state() == before
    with engine.utils.random_source(6):
        np.testing.assert_equal(rng.generator().normal(), mine)

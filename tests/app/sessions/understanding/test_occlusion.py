"""Of a linear answer it is known what each part adds."""

import numpy as np

from app.sessions.understanding.occlusion import influence, occlusion, permutation_importance


def test_single_pixels_of_a_linear_answer():
    random = np.random.default_rng(0)
    weights, sample = random.normal(size=(6, 5, 2)), random.normal(size=(6, 5, 2))
    found = occlusion(lambda batch: (batch * weights).sum((1, 2, 3)), sample, 0.5, patch=1)
    np.testing.assert_allclose(found, (weights * (sample - 0.5)).sum(-1), atol=1e-9)


def test_larger_squares_find_the_place():
    sample = np.ones((16, 16, 1))
    found = occlusion(lambda batch: batch[:, 10, 4, 0], sample, 0.0, patch=3)
    assert np.unravel_index(found.argmax(), found.shape) == (10, 4) and found[0, 15] == 0


def test_numbers_of_a_row():
    weights, row, fill = np.array([1.0, -2.0, 0.0]), np.array([3.0, 1.0, 5.0]), np.array([1.0, 1.0, 1.0])
    np.testing.assert_allclose(influence(lambda batch: batch @ weights, row, fill), [2.0, 0.0, 0.0])


def test_only_a_column_that_is_used_is_important():
    random = np.random.default_rng(0)
    rows = random.normal(size=(400, 3))
    truth = rows[:, 1].copy()
    found = permutation_importance(lambda some: -((some[:, 1] - truth) ** 2), rows)
    # Two independent draws of a standard normal differ by 2 on average in the square.
    assert found[0] == found[2] == 0 and abs(found[1] - 2) < 0.3


def test_a_large_picture_is_covered_some_copies_at_a_time():
    sizes = []

    def answers(batch):
        sizes.append(batch.nbytes)
        return batch[:, 500, 200, 0]

    found = occlusion(answers, np.ones((600, 800, 3), "float32"), 0.0)
    assert max(sizes) <= 32 * 2**20 and len(sizes) > 4
    y, x = np.unravel_index(found.argmax(), found.shape)
    assert abs(y - 500) < 80 and abs(x - 200) < 80 and found[0, 799] == 0

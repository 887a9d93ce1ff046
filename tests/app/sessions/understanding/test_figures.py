"""Figures against values counted by hand, and against what they mean."""

import numpy as np
import pytest

from app.sessions.understanding.classification import (
    calibration,
    class_scores,
    confusion,
    mean_scores,
    precision_recall,
    roc,
    shares_of,
)
from app.sessions.understanding.projection import principal_components
from app.sessions.understanding.regression import errors


def test_a_confusion_matrix_has_the_truth_down():
    matrix = confusion(np.array([0, 0, 1, 2, 2]), np.array([0, 1, 1, 2, 0]), 3)
    assert matrix.tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 1]]


def test_scores_of_classes_are_those_counted_by_hand():
    scores = class_scores(np.array([[3, 1, 0], [0, 2, 0], [1, 1, 2]]))
    assert [one.support for one in scores] == [4, 2, 4]
    assert [one.precision for one in scores] == [3 / 4, 2 / 4, 1.0]
    assert [one.recall for one in scores] == [3 / 4, 1.0, 2 / 4]
    assert [one.f1 for one in scores] == pytest.approx([3 / 4, 2 / 3, 2 / 3])
    assert mean_scores(scores).recall == pytest.approx((0.75 + 1 + 0.5) / 3)
    # By support recall is the accuracy.
    assert mean_scores(scores, weighted=True).recall == pytest.approx(7 / 10)


def test_a_class_that_nobody_named_scores_nothing():
    (_, second) = class_scores(np.array([[3, 0], [0, 0]]))
    assert (second.precision, second.recall, second.f1, second.support) == (0, 0, 0, 0)


def test_the_area_under_roc_is_the_rank_statistic_also_with_ties():
    random = np.random.default_rng(0)
    is_true, score = random.random(300) < 0.3, random.integers(0, 20, 300) / 20
    above = score[is_true][:, None] - score[~is_true][None]
    chance = ((above > 0) + 0.5 * (above == 0)).mean()
    assert roc(is_true, score).area == pytest.approx(chance, abs=1e-12)


def test_roc_and_precision_of_the_well_known_four():
    # The example of scikit-learn's documentation: AUC 0.75, average precision 0.83.
    is_true, score = np.array([0, 0, 1, 1], bool), np.array([0.1, 0.4, 0.35, 0.8])
    assert roc(is_true, score).area == 0.75
    assert precision_recall(is_true, score).area == pytest.approx(0.8333333)
    assert np.isnan(roc(np.ones(4, bool), score).area)


def test_calibration_by_hand():
    found = calibration(np.array([0.95, 0.95, 0.55, 0.55]), np.array([1, 1, 1, 0]))
    assert found.count.tolist() == [0, 0, 0, 0, 0, 2, 0, 0, 0, 2]
    assert found.accuracy[5] == 0.5 and found.accuracy[9] == 1.0
    assert found.error == pytest.approx(0.05)


def test_logits_become_shares():
    np.testing.assert_allclose(shares_of(np.log([[1.0, 3.0, 4.0]]), 3), [[1 / 8, 3 / 8, 4 / 8]])
    np.testing.assert_allclose(shares_of(np.array([[2.0], [-2.0]]), 2).sum(axis=1), 1)
    np.testing.assert_allclose(shares_of(np.array([[0.2]]), 2), [[0.8, 0.2]])


def test_errors_of_numbers_by_hand():
    found = errors(np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 4.0, 4.0]))
    assert (found.mae, found.rmse, found.bias) == (0.25, 0.5, 0.25)
    assert found.r2 == pytest.approx(1 - 1 / 5)


@pytest.mark.parametrize("shape", [(50, 7), (20, 64), (10, 1)])
def test_principal_components_are_those_of_the_singular_values(shape):
    values = np.random.default_rng(1).normal(size=shape) * np.linspace(3, 1, shape[1])
    found = principal_components(values)
    centred = values - values.mean(axis=0)
    left, singular, _ = np.linalg.svd(centred, full_matrices=False)
    amounts = singular**2 / (singular**2).sum()
    for at in range(min(2, shape[1])):
        np.testing.assert_allclose(np.abs(found.points[:, at]), np.abs(left[:, at] * singular[at]), atol=1e-8)
        assert found.shares[at] == pytest.approx(amounts[at])

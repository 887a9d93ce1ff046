"""Metrics beyond the golden file: names, functions of the user, counts, tops; and every class at once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import losses, metrics, ops
from engine.core.errors import ParameterError

REQUIRED = {"num_classes": 3, "target_class_ids": [0, 2], "specificity": 0.5, "sensitivity": 0.5, "recall": 0.5,
            "precision": 0.5}  # fmt: skip
CLASSES = sorted(metrics.registry.classes.values(), key=lambda cls: cls.__name__)


def example(cls):
    """A metric of a class, what must be given given."""
    return cls(**{name: REQUIRED[name] for name, field in cls.fields.items() if field.required})


@pytest.mark.parametrize("cls", CLASSES)
def test_names_find_the_class_and_every_parameter_is_told(cls):
    for name in (cls.__name__, cls.key, *cls.aliases):
        assert metrics.registry.find(name) is cls
    assert all(field.doc for field in cls.fields.values())
    assert cls.__doc__
    made = example(cls)
    assert all(all(size >= 1 for size in shape) for shape in made.state().values())
    assert metrics.get(metrics.serialize(made)).get_config() == made.get_config()


@settings(max_examples=40, deadline=None)
@given(cut=st.integers(1, 19), seed=st.integers(0, 99))
def test_means_do_not_depend_on_how_samples_are_batched(cut, seed):
    rng = np.random.default_rng(seed)
    y_pred, classes, weight = rng.uniform(0.01, 1, (20, 3)), rng.integers(0, 3, 20), rng.uniform(0, 2, 20)
    for metric in (metrics.SparseCategoricalAccuracy(), metrics.SparseCategoricalCrossentropy()):
        metric.update_state(classes, y_pred, weight)
        whole = float(metric.result())
        metric.reset_state()
        for rows in (slice(0, cut), slice(cut, None)):
            metric.update_state(classes[rows], y_pred[rows], weight[rows])
        assert float(metric.result()) == pytest.approx(whole, rel=1e-4, abs=1e-6)


def test_functions_and_losses_become_metrics():
    def mean_pred(y_true, y_pred):
        return ops.mean(y_pred)

    own = metrics.get(mean_pred)
    assert (own.name, float(own([0.0], np.array([[1.0], [3.0]])))) == ("mean_pred", 2.0)
    assert type(metrics.get(losses.mse)) is metrics.MeanSquaredError
    hinge = metrics.get("hinge")
    assert float(hinge(np.array([[1.0]]), np.array([[0.25]]))) == 0.75


def test_tops():
    y_pred = np.array([[0.1, 0.5, 0.4], [0.6, 0.3, 0.1]])
    for k, expected in ((1, 0.0), (2, 0.5), (3, 1.0)):
        sparse = metrics.SparseTopKCategoricalAccuracy(k)
        assert float(sparse(np.array([2, 2]), y_pred)) == expected
        assert float(metrics.TopKCategoricalAccuracy(k)(np.eye(3)[[2, 2]], y_pred)) == expected


def test_precision_and_recall():
    y_true, y_pred = np.array([1, 1, 0, 0, 1]), np.array([0.9, 0.2, 0.8, 0.1, 0.7])
    assert float(metrics.Precision()(y_true, y_pred)) == pytest.approx(2 / 3)
    assert float(metrics.Recall()(y_true, y_pred)) == pytest.approx(2 / 3)
    assert float(metrics.Precision(0.85)(y_true, y_pred)) == 1.0
    weight = np.array([1, 1, 4, 1, 1])
    assert float(metrics.Precision()(y_true, y_pred, sample_weight=weight)) == pytest.approx(2 / 6)
    assert float(metrics.Recall().result()) == 0.0


def test_root_of_the_mean_of_squares():
    found = float(metrics.RootMeanSquaredError()(np.zeros((2, 2)), np.array([[1.0, 1.0], [1.0, 5.0]])))
    assert found == pytest.approx(7**0.5)


def test_sum_and_mean_of_values():
    assert float(metrics.Sum()([1, 2, 3])) == 6.0
    mean = metrics.Mean()
    mean.update_state([1, 3], sample_weight=[3, 1])
    assert float(mean.result()) == 1.5


def test_unknown_names_are_told():
    with pytest.raises(ParameterError) as caught:
        metrics.get("acuracy")
    assert str(caught.value).startswith("unknown metric 'acuracy' (expected 'accuracy', 'binary_accuracy', ")
    assert str(caught.value).endswith("did you mean 'accuracy'.")


def test_confusions_curves_and_scores_by_hand():
    y_true, y_pred = np.array([0.0, 0, 1, 1]), np.array([0.0, 0.5, 0.3, 0.9])
    assert float(metrics.AUC(num_thresholds=3)(y_true, y_pred)) == 0.75
    assert float(metrics.AUC(num_thresholds=3, from_logits=True)([0, 0, 1, 1], [-9.0, -8, 8, 9])) == 1.0
    assert float(metrics.TruePositives()(y_true, y_pred)) == 1.0
    np.testing.assert_array_equal(metrics.FalsePositives([0.1, 0.6])(y_true, y_pred), [1.0, 0.0])
    assert float(metrics.SensitivityAtSpecificity(0.5)([0, 0, 0, 1, 1], [0, 0.3, 0.8, 0.3, 0.8])) == 0.5
    classes, shares = (
        np.array([[1.0, 1, 1], [1, 0, 0], [1, 1, 0]]),
        np.array([[0.2, 0.6, 0.7], [0.2, 0.6, 0.6], [0.6, 0.8, 0.0]]),
    )
    np.testing.assert_allclose(metrics.F1Score(threshold=0.5)(classes, shares), [0.5, 0.8, 0.6666667], rtol=1e-6)
    assert float(metrics.R2Score()([[1.0], [4.0], [3.0]], [[2.0], [4.0], [4.0]])) == pytest.approx(0.57142854)
    assert float(metrics.MeanIoU(2)([0, 0, 1, 1], [0, 1, 0, 1])) == pytest.approx(1 / 3)
    assert float(metrics.BinaryIoU([0, 1], 0.3)([0, 1, 0, 1], [0.1, 0.2, 0.4, 0.7])) == pytest.approx(1 / 3)


def test_outputs_exactly_at_a_threshold_are_not_above_it_by_either_way_of_counting():
    rng = np.random.default_rng(3)
    y_true, y_pred = rng.integers(0, 2, 200).astype("f4"), (rng.integers(0, 11, 200) / 10).astype("f4")
    weight = rng.uniform(0, 2, 200)
    even = np.arange(11) / 10
    quick, plain = metrics.TruePositives(list(even)), metrics.TruePositives([*even[:5], 0.55, *even[5:]])
    found, expected = (np.asarray(m(y_true, y_pred, sample_weight=weight)) for m in (quick, plain))
    np.testing.assert_allclose(found, np.delete(expected, 5), rtol=1e-5)


def test_wrong_use_of_scores_in_words():
    for call, message in (
        (lambda: metrics.F1Score()([1.0, 0], [0.5, 0.5]),
         "f1_score: outputs of rank 2 are needed (expected (batch, outputs), got (2,))."),
        (lambda: metrics.IoU(3, [3]), "IoU: a class is not among the classes (expected numbers from 0 to 2, got [3])."),
        (lambda: metrics.Recall(class_id=4)(np.eye(3), np.eye(3)),
         "recall: class 4 is not among the outputs (expected a class_id of 0 to 2, got (3, 3))."),
        (lambda: metrics.AUC(num_labels=3),
         "AUC: num_labels goes with multi_label (expected None, got 3); set multi_label=True."),
        (lambda: metrics.Precision([0.5, 2]),
         "Precision: thresholds cannot be [0.5, 2] (expected a number of at least 0 and of at most 1, or a list of "
         "them)."),
    ):  # fmt: skip
        with pytest.raises((ParameterError, ValueError)) as caught:
            call()
        assert str(caught.value) == message

"""What brings numbers to a size that suits a network is found from a part of large data."""

import numpy as np

from app.document.data_facts import class_counts
from app.document.scaling import input_scaling, output_scaling


def test_of_large_data_samples_taken_evenly_are_looked_at():
    values = np.linspace(0, 1000, 600_000).reshape(-1, 2)
    assert output_scaling(values) == {"scale": 290.0, "offset": 500.0}
    wide = np.stack([np.linspace(0, 1000, 500_000), np.linspace(-1, 1, 500_000)], axis=1)
    assert input_scaling(wide) == {"scale": [0.00344828, 1.72414], "offset": [-1.72414, 1.37931e-05]}


def test_one_sample_of_many_numbers_is_enough():
    assert output_scaling(np.tile([0.0, 100.0], (1, 300_000))) == {"scale": 50.0, "offset": 50.0}


def test_labels_that_begin_one_hot_and_go_on_otherwise_have_no_classes():
    values = np.eye(2)[np.zeros(1000, int)]
    assert class_counts(values).tolist() == [1000, 0]
    values[-1] = 1
    assert class_counts(values) is None

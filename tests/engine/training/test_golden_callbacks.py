"""Runs with callbacks, schedules, every optimizer and more losses: the golden family `training_callbacks` of Keras."""

import pytest

from tests.engine.golden_cases import cases
from tests.engine.training.golden_runs import check_run


@pytest.mark.parametrize("case", cases("training_callbacks"), ids=repr)
def test_run_agrees(case):
    check_run(case)

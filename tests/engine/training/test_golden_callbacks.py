"""Runs with callbacks, schedules, every optimizer and more losses: the golden family `training_callbacks` of Keras."""

import pytest

from tests.engine.golden_cases import cases
from tests.engine.training.golden_runs import Tolerance, check_run

NEAR = Tolerance(
    values={"rtol": 2e-4, "atol": 2e-5},
    weights={"rtol": 2e-4, "atol": 2e-5},
    predictions={"rtol": 2e-4, "atol": 2e-5},
)
# Never stopped, a rate of 1.5 magnifies rounding: weights changed by 1e-7 of themselves end 7e-3 away.
ROUGH = Tolerance(values={"rtol": 1e-2}, weights={"rtol": 2e-2, "atol": 1e-2}, predictions={"rtol": 2e-2, "atol": 1e-2})


@pytest.mark.parametrize("case", cases("training_callbacks"), ids=repr)
def test_run_agrees(case):
    check_run(case, ROUGH if case["name"] == "stopping_never_stopped_restore" else NEAR)

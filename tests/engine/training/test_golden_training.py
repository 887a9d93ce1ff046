"""Short training runs of the golden file: histories, evaluations, final weights and predictions agree with Keras."""

import pytest

from tests.engine.golden_cases import cases
from tests.engine.training.golden_runs import Tolerance, check_run

CASES = [*cases("training"), *cases("training_tensorflow")]

# A batch's loss is rounded to float32 on the way; over a few epochs differences grow.
NEAR = Tolerance(
    values={"rtol": 2e-4, "atol": 2e-5},
    weights={"rtol": 2e-4, "atol": 2e-5},
    predictions={"rtol": 2e-4, "atol": 2e-5},
)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_run_agrees(case):
    check_run(case, NEAR)

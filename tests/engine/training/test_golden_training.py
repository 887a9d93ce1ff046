"""Short training runs of the golden file: histories, evaluations, final weights and predictions agree with Keras."""

import pytest

from tests.engine.golden_cases import cases
from tests.engine.training.golden_runs import MAGNIFYING, check_run

CASES = [*cases("training"), *cases("training_tensorflow")]


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_run_agrees(case):
    check_run(case)


def test_runs_said_to_magnify_rounding_exist():
    assert set(MAGNIFYING) <= {case["name"] for case in (*CASES, *cases("training_callbacks"))}

"""Layers and models of one's own in Keras's form train as in Keras: the golden family `own_layers`."""

import pytest

from tests.engine.golden_cases import cases
from tests.engine.training.golden_runs import check_run


@pytest.mark.parametrize("case", cases("own_layers"), ids=repr)
def test_run_agrees(case):
    check_run(case)

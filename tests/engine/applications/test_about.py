"""What is said of the ready-made networks is what they are."""

import gzip
import inspect
import json
from pathlib import Path

import pytest

import engine
from engine.applications.about import ABOUT, preprocessing_of
from engine.catalogue import unfilled_weights

GOLDEN = Path(__file__).parents[2] / "golden" / "applications.json.gz"


@pytest.fixture(scope="module")
def structures():
    """The networks of real Keras with their default arguments, by name."""
    with gzip.open(GOLDEN) as file:
        entries = json.load(file)["structures"]
    return {entry["network"]: entry for entry in entries if not entry["arguments"]}


def test_every_network_is_told_of_in_the_order_of_the_package():
    assert [about.network for about in ABOUT] == list(engine.applications.NETWORKS)


@pytest.mark.parametrize("about", ABOUT, ids=lambda about: about.name)
def test_sizes_are_those_of_keras(about, structures):
    found = structures[about.name]
    assert (about.parameters, about.layers) == (found["parameters"], len(found["layers"]))
    assert found["layers"][0][2] == [None, about.size, about.size, 3]
    assert preprocessing_of([layer[0] for layer in found["layers"]]) == about.preprocessing


@pytest.mark.parametrize("about", [one for one in ABOUT if one.parameters < 26e6 and one.layers < 320],
                         ids=lambda about: about.name)  # fmt: skip
def test_the_least_size_is_the_least_that_is_taken(about):
    with unfilled_weights():
        about.network(weights=None, include_top=False, input_shape=(about.minimum, about.minimum, 3))
        with pytest.raises(engine.core.errors.ShapeError, match="too small"):
            about.network(weights=None, include_top=False, input_shape=(about.minimum - 1, about.minimum, 3))


def test_the_scaling_is_the_one_of_its_module():
    for about in ABOUT:
        source = inspect.getsource(inspect.getmodule(about.network).preprocess_input)
        assert f'mode="{about.preprocessing}"' in source


def test_other_networks_are_not_taken_for_one_of_these():
    assert preprocessing_of(["conv", "dense"]) is None

"""A network that Keras will not take as it is is exported all the same, and what is amiss is said."""

import pytest

from app import cli
from engine import Input, Sequential, layers


@pytest.fixture
def odd(tmp_path):
    """A file of ours with a layer that Keras 3 has not."""
    path = tmp_path / "odd.json"
    path.write_text(Sequential([Input((4,)), layers.ThresholdedReLU(0.5, name="step"), layers.Dense(2)]).to_json())
    return path


def test_the_window_names_the_layers_that_keras_will_not_take(robot, odd, tmp_path):
    hands = robot.window()
    hands.open(odd)
    hands.export(tmp_path / "odd.keras")
    banner = hands.window.banner
    assert (tmp_path / "odd.keras").stat().st_size > 0
    assert "odd.keras was written" in banner.text and "'step'" in banner.text and "ThresholdedReLU" in banner.text
    banner.dismiss()
    hands.export(tmp_path / "odd.weights.h5")
    hands.export(tmp_path / "odd.engine.py")
    assert banner.text == ""


def test_the_command_line_names_them_too(odd, tmp_path, capsys):
    assert cli.main(["convert", str(odd), str(tmp_path / "odd.h5")]) == 0
    assert "'step'" in capsys.readouterr().err

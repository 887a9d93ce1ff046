"""`layerloom data` and `layerloom train --data`: from a path to a trained network without a window."""

import json

import numpy as np
import pytest
from PIL import Image

from app.cli import main
from app.document import project

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pets(tmp_path):
    rng = np.random.default_rng(0)
    for channel, name in enumerate(("cats", "dogs")):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for number in range(20):
            pixels = rng.integers(0, 60, (14, 12 + number % 3, 3)).astype("uint8")
            pixels[..., channel] += 150
            Image.fromarray(pixels).save(tmp_path / "pets" / name / f"{number}.png")
    return tmp_path / "pets"


def test_the_preview_is_printed_in_words_and_as_json(pets, capsys):
    assert main(["data", str(pets)]) == 0
    said = capsys.readouterr().out
    assert "40 images" in said and "cats" in said and "resize" in said
    assert main(["data", "made:moons", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["rows"] == 1000 and [step["kind"] for step in found["steps"]] == ["split", "normalize"]
    assert main(["data", str(pets / "none")]) == 2
    assert "There is no file or folder" in capsys.readouterr().err


def test_a_folder_of_images_is_trained_and_predicts_as_it_was_trained(pets, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))
    out = tmp_path / "out"
    assert main(["train", "--data", str(pets), "--epochs", "6", "--output", str(out)]) == 0
    assert "100.00 %" in capsys.readouterr().out
    kept = project.load(out / "project.loom").settings["data"]["prepared"]
    assert kept == json.loads((out / "preparation.json").read_text())
    assert [step["kind"] for step in kept["steps"]] == ["resize", "normalize"]
    # The data are not needed to predict: what the steps have learned is in the project.
    pets.rename(tmp_path / "elsewhere")
    assert main(["predict", str(out / "project.loom"), str(tmp_path / "elsewhere" / "dogs")]) == 2
    (tmp_path / "elsewhere").rename(pets)
    capsys.readouterr()
    assert main(["predict", str(out / "project.loom"), str(pets / "dogs")]) == 0
    answers = capsys.readouterr().out.splitlines()[1:]
    assert len(answers) == 20 and sum(",dogs," in line for line in answers) >= 19


def test_nothing_to_train_is_told(capsys):
    assert main(["train"]) == 2
    assert "name a PROJECT, --data PATH or --starter" in capsys.readouterr().err

"""A process that saves is killed at random points: the old file or the new one is there, whole."""

import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine import Sequential
from engine.layers import Dense
from engine.models import load_model

ROOT = Path(__file__).parents[3]
SAVES = """
import sys
import numpy as np
from engine.models import load_model
model = load_model(sys.argv[1])
print("ready", flush=True)
number = 0
while True:
    number += 1
    for weight in model.weights:
        weight.assign(np.full(weight.shape, number % 100, "float32"))
    model.save(sys.argv[1])
"""


@pytest.mark.long
@pytest.mark.parametrize("suffix", [".h5", ".keras"])
def test_a_killed_save_leaves_one_whole_file(suffix, tmp_path):
    path = tmp_path / f"model{suffix}"
    model = Sequential([Dense(300, input_dim=300), Dense(300)])
    for weight in model.weights:
        weight.assign(np.zeros(weight.shape))
    model.save(path)
    chance = random.Random(4)
    for _ in range(6):
        process = subprocess.Popen([sys.executable, "-c", SAVES, str(path)], cwd=ROOT, stdout=subprocess.PIPE)
        try:
            assert process.stdout.readline() == b"ready\n"
            with pytest.raises(subprocess.TimeoutExpired):  # any moment will do: what is tested holds at each
                process.wait(chance.uniform(0.001, 0.12))
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        values = {float(value) for weight in load_model(path).weights for value in np.unique(weight.array)}
        assert len(values) == 1, "weights of two saves in one file"

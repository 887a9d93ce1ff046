"""kill -9 at any moment of a run: taken up, it ends as if nothing had happened."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_fifty_runs_killed_at_random_moments_end_bit_for_bit_as_one_that_was_not(tmp_path):
    environment = {**os.environ, "LAYERLOOM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.app.sessions.runs.killing", str(tmp_path), "50"]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert len(found) == 50
    taken_up = [one for one in found if one["state"] == "interrupted"]
    assert len(taken_up) > 30
    assert len({one["epochs"] for one in taken_up}) > 2
    for one in taken_up:
        assert one["same"] and one["kept"] and one["ended"] == "finished", one
        assert one["steps"] == list(range(1, len(one["steps"]) + 1))

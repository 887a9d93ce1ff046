"""`layerloom profile` on a real project: the table, the JSON, the trace."""

import json

import pytest

import resources
from app import cli


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    project = str(resources.path("templates", "iris.loom"))
    return folder, project


def test_the_table_names_every_block_and_what_limits_the_step(told, capsys):
    folder, project = told
    assert cli.main(["profile", project, "--trace", str(folder / "step.json")]) == 0
    out = capsys.readouterr().out
    assert all(word in out for word in ("Dense", "Optimizer", "Total", "Parameters", "ms a step of"))
    assert out.splitlines()[-2].startswith(("Input:", "Compute:", "Memory:", "Python:"))
    events = json.loads((folder / "step.json").read_text())["traceEvents"]
    assert {event["cat"] for event in events if event["ph"] == "X"} >= {"input", "forward", "backward", "update"}


def test_the_json_adds_up(told, capsys):
    assert cli.main(["profile", told[1], "--json", "--batch-size", "8"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["batch_size"] == 8 and found["limit"] in found["shares"]
    assert sum(found["shares"].values()) == pytest.approx(1)
    assert sum(block["share"] or 0 for block in found["blocks"]) == pytest.approx(1)


def test_what_is_no_project_is_refused(told, tmp_path, capsys):
    assert cli.main(["profile", str(tmp_path / "none.loom")]) == 2
    assert "none.loom" in capsys.readouterr().err

"""Tables as people have them, through the window: what is predicted is chosen, numbers of any size are learned."""

import numpy as np
import pytest


@pytest.fixture(autouse=True)
def own_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))


def people(folder):
    rng = np.random.default_rng(0)
    path = folder / "Käufe 名.csv"
    rows = [
        f"{age};{income:.2f};{['Bonn', 'Köln', 'Essen'][row % 3]};{'ja' if age > 45 else 'nein'}".replace(".", ",")
        for row, (age, income) in enumerate(zip(rng.integers(18, 80, 160), rng.normal(3000, 500, 160)))
    ]
    path.write_text("\ufeffAlter;Einkommen;Stadt;Kauf\r\n" + "\r\n".join(rows), encoding="utf-8")
    return path


def test_another_column_takes_the_place_of_the_one_that_was_guessed(robot, tmp_path):
    hands = robot.window()
    page = hands.window.parts["data"].page
    hands.drop_path(people(tmp_path))
    hands.settle()
    roles = lambda: {column.name: column.role for column in page.profile.columns}
    assert roles() == {"Alter": "input", "Einkommen": "input", "Stadt": "input", "Kauf": "target"}
    hands.choose(page.columns.roles["Einkommen"], "Predicted")
    hands.settle()
    assert roles() == {"Alter": "input", "Einkommen": "target", "Stadt": "input", "Kauf": "input"}
    # The split was made for classes; with numbers it goes on.
    dataset = hands.window.workspace.dataset
    assert dataset is not None and list(dataset.targets) == ["Einkommen"]
    hands.click(page.fit)
    hands.settle()
    document = hands.document
    assert document.nodes[document.outputs()[0]].kind == "Rescaling" and hands.problems() == []
    # A second one is added to the one that the user chose.
    hands.choose(page.columns.roles["Kauf"], "Predicted")
    hands.settle()
    assert [name for name, role in roles().items() if role == "target"] == ["Einkommen", "Kauf"]


def test_large_numbers_are_a_problem_that_one_click_mends(robot, tmp_path):
    path = tmp_path / "houses.csv"
    rows = "".join(f"{row % 6},{50 + row},{200_000 + 1000 * row}\n" for row in range(80))
    path.write_text("rooms,area,price\n" + rows)
    hands = robot.window()
    hands.drop_path(path)
    hands.settle()
    window = hands.window
    hands.click(window.parts["data"].page.fit)
    hands.settle()
    window.show_page("network")
    (output,) = hands.document.outputs()
    hands.click_block(output)
    hands.trigger("delete")
    hands.settle()
    (said,) = [text for text in hands.problems() if "to predict" in text]
    assert "around 0" in said
    before = hands.document.copy()
    item = next(item for item in window.workspace.analysis.problems() if item.problem.code == "target_range")
    window.workspace.do(lambda: item.fixes[0].command)
    hands.settle()
    assert hands.document.nodes[hands.document.outputs()[0]].kind == "Rescaling" and hands.problems() == []
    hands.trigger("undo")
    assert hands.document.equals(before)


def test_what_is_predicted_is_shown_among_hundreds_of_columns(robot, tmp_path):
    path = tmp_path / "wide.csv"
    names = [f"f{number}" for number in range(120)]
    rows = "".join(",".join(str((row * (7 + at)) % 13) for at in range(120)) + f",{row % 2}\n" for row in range(60))
    path.write_text(",".join([*names, "ill"]) + "\n" + rows)
    hands = robot.window()
    hands.drop_path(path)
    hands.settle()
    page = hands.window.parts["data"].page
    assert page.columns.roles["ill"].currentText() == "Predicted"

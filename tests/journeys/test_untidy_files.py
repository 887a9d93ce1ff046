"""Untidy files, each from the drop to a falling curve, an evaluation, predictions in a table and a report."""

import csv
import datetime

import numpy as np
import pytest
from PIL import Image

pytestmark = pytest.mark.long


@pytest.fixture(autouse=True)
def own_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))


def reviews(folder):
    """Chinese text as an old program writes it: no blanks, no Unicode, an empty column, labels missing."""
    good, bad = ("服务很好，味道非常棒", "环境优雅，下次还会再来"), ("服务太差，等了很久", "味道难吃，再也不来了")
    path = folder / "评论.csv"
    with open(path, "w", newline="", encoding="gb18030") as file:
        writer = csv.writer(file)
        writer.writerow(["评论内容", "情感", "备注"])
        for at in range(96):
            text = (good if at % 2 else bad)[at // 2 % 2] + "啊" * (at % 7) + "！" * (at % 5)
            writer.writerow([text, "" if at == 5 else "好评" if at % 2 else "差评", ""])
    return path


def pictures(folder):
    """Images as people have them: of all modes and sizes, broken ones and other files among them."""
    rng = np.random.default_rng(0)
    for channel, name in enumerate(("Katze", "Käfer 甲虫")):
        (folder / "tiere" / name).mkdir(parents=True)
        for at in range(24):
            pixels = rng.integers(0, 60, (20 + 7 * at, 90 - 3 * at, 3)).astype("uint8")
            pixels[..., channel] += 150
            image = Image.fromarray(pixels)
            kind = at % 6
            if kind == 5:
                image.putalpha(200)
            image = image.convert(("RGB", "CMYK", "P", "RGB", "RGB", "RGBA")[kind])
            image.save(folder / "tiere" / name / f"bild {at}.{('png', 'JPG', 'gif', 'webp', 'bmp', 'png')[kind]}")
        (folder / "tiere" / name / "Thumbs.db").write_bytes(b"x")
        (folder / "tiere" / name / "kaputt.jpg").write_bytes(b"\xff\xd8\xff no image")
    return folder / "tiere"


def hours(folder):
    """A sensor every hour, with gaps."""
    path, start = folder / "sensor.csv", datetime.datetime(2024, 3, 1)
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["timestamp", "temperature", "load_kW"])
        for at in range(300):
            wave = np.sin(at / 24 * 2 * np.pi)
            temperature = "" if at % 61 == 3 else f"{15 + 8 * wave:.2f}"
            writer.writerow([start + datetime.timedelta(hours=at), temperature, f"{300 + 120 * wave:.1f}"])
    return path


@pytest.mark.parametrize("make", [reviews, pictures, hours])
def test_from_the_drop_to_a_report(robot, tmp_path, make):
    path = make(tmp_path)
    hands = robot.window()
    window, page = hands.window, hands.window.parts["data"].page
    hands.drop_path(path)
    hands.settle()
    hands.click(page.fit)
    hands.settle()
    assert hands.problems() == [] and page.train.isVisible(), page.message.text.text()
    hands.type_into(window.training.run.rows["epochs"].editor.control, "5")
    hands.settle()
    hands.trigger("train")
    hands.until_state("finished", "failed")
    hands.settle()
    losses = window.curves.history["loss"]
    assert window.run.state == "finished" and losses[-1] < losses[0], (window.run.text, losses)
    window.show_page("results")
    hands.settle()
    results = window.parts["results"]
    assert results.page.has_outcomes and results.page.part.currentData() == "test"
    # The same file as new data: what has no label is passed over and told.
    window.dialogs.path = str(path)
    hands.trigger("evaluate-folder" if path.is_dir() else "evaluate-file")
    hands.settle()
    said = results.page.message.text.text()
    assert said == ("1 row has no label and is left out (line 7)." if make is reviews else "")
    paths = iter([str(tmp_path / "answers.csv"), str(tmp_path / "report.html")])
    window.dialogs.save_file = lambda title, filters, proposal="": (next(paths), filters.split(";;")[0])
    hands.trigger("predict-folder" if path.is_dir() else "predict-file")
    hands.settle()
    content = (tmp_path / "answers.csv").read_bytes()
    # A spreadsheet knows by the mark how the letters are stored.
    assert content.startswith(b"\xef\xbb\xbf") == (not content.isascii())
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
    if make is reviews:
        assert len(rows) == 96 and {row["情感"] for row in rows} <= {"好评", "差评"}
    elif make is pictures:
        assert len(rows) == 48 and all("kaputt" not in row["file"] for row in rows)
    else:
        # Line 1 holds the names: the 300th hour is line 301, and the next one is told too.
        assert rows[-1]["row"] == "302" and len({row["row"] for row in rows}) == len(rows)
    window.parts["runs"].report(window.runs.records()[0].id)
    hands.settle()
    assert "<svg" in (tmp_path / "report.html").read_text(encoding="utf-8")
    # Another document is measured on what its network has not seen, whatever was looked at last.
    hands.trigger("new")
    hands.settle()
    assert results.page.part.currentData() == "test"

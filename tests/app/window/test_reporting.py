"""The report of a run: gathered, written as a page, in print and as a model card, from the window and without one."""

import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

import resources
from app import cli
from app.document import edits, project
from app.document.errors import DocumentError
from app.document.history import History
from app.sessions.report.content import LayerRow, gather
from app.sessions.report.curves import curve_charts
from app.sessions.report.page import page
from app.sessions.runs.store import RunStore
from app.sessions.train import TrainJob, TrainRunner
from app.window.reporting import draw_page, network_svg, write_report


@pytest.fixture
def kept(tmp_path):
    """A run of the irises; its store and id."""
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"epochs": 3, "batch_size": 30}))
    store = RunStore(tmp_path / "runs")
    keeper = store.begin(TrainJob.of(document), "<iris> & co")
    assert TrainRunner(TrainJob.of(document), keeper=keeper).start().join(120)
    return store, keeper.record.id


def test_a_page_holds_everything_and_fetches_nothing(kept, tmp_path, qapp):
    report = gather(*kept)
    assert report.test_samples == 30 and set(report.test) == {"loss", "accuracy"}
    write_report(report, network_svg(report.document), tmp_path / "run.html")
    text = (tmp_path / "run.html").read_text()
    assert "&lt;iris&gt; &amp; co" in text and "<iris>" not in text
    assert not re.search(r"""(src|href)=["'](?!#)""", text) and "http" not in text.replace("http://www.w3.org", "")
    assert text.count("<svg") == 3, "the network, and charts of the loss and of the accuracy"
    for told in (f"{report.test['accuracy']:.4f}", "builtin:iris", "Batch size".lower(), "dense_1", "403 parameters"):
        assert told in text, told


def test_a_report_in_print_has_text_and_a_model_card_has_tables(kept, tmp_path, qapp):
    report = gather(*kept)
    network = network_svg(report.document)
    write_report(report, network, tmp_path / "run.pdf")
    assert (tmp_path / "run.pdf").read_bytes().startswith(b"%PDF-") and (tmp_path / "run.pdf").stat().st_size > 20_000
    write_report(report, network, tmp_path / "run.md")
    card = (tmp_path / "run.md").read_text()
    assert card.startswith("# &lt;iris> & co\n") and "| dense_1 | Dense | 272 |" in card
    assert f"{report.test['accuracy']:.4f}" in card and "## Intended use" in card
    with pytest.raises(DocumentError, match=r"\.pdf or \.md, not '\.doc'"):
        write_report(report, network, tmp_path / "run.doc")


def pages(path):
    return path.read_bytes().count(b"/Type /Page\n")


def test_in_print_all_of_a_run_stands_on_one_page_however_long_its_network(kept, tmp_path, qapp):
    report = gather(*kept)
    write_report(report, network_svg(report.document), tmp_path / "short.pdf")
    assert pages(tmp_path / "short.pdf") == 1
    document, history = report.document, History(report.document)
    for _ in range(45):
        wire = next(one for one in document.wires if one.target == document.outputs()[0])
        history.do(edits.insert_on_wire(document, wire, "Dropout", (0, 0)))
    history.do(edits.arrange(document))
    layers = [LayerRow(f"layer_{number}", "Dense", 1_000, True) for number in range(50)]
    figures = {f"figure_{number}": [1.0, 0.5, 0.2] for number in range(7)}
    long = replace(report, layers=layers, history={**report.history, **figures})
    write_report(long, network_svg(document), tmp_path / "long.pdf")
    assert pages(tmp_path / "long.pdf") == 1
    html = page(long, "", {}, for_print=True)
    assert "layer_23" in html and "layer_24" not in html and "and 26 more" in html
    assert "layer_49" in page(long, "", {})
    # Letters are made smaller only as far as they can still be read.
    image = QImage(687, 1016, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    smaller = draw_page(painter, report, network_svg(report.document), QSizeF(687, 1016))
    painter.end()
    assert smaller < 1.7


def test_data_that_are_gone_are_said_and_the_rest_is_reported(kept):
    store, run_id = kept
    place = store.folder / run_id / "project.loom"
    document = project.load(place)
    History(document).do(edits.set_settings(document, "data", {"source": "csv:/nowhere/at/all.csv"}))
    project.save(document, place)
    report = gather(store, run_id)
    assert not report.test and "could not be tested" in report.test_note and report.layers and report.history


def test_charts_have_gaps_where_a_value_is_no_number():
    charts = curve_charts({"mse": [1.0, 2.0], "loss": [3.0, float("nan"), 1.0, 0.5], "val_loss": [float("nan")] * 4})
    assert list(charts) == ["loss", "mse"]
    tree = ElementTree.fromstring(charts["loss"])
    lines = [one for one in tree.iter() if one.tag.endswith("polyline")]
    assert len(lines) == 1 and len(lines[0].get("points").split()) == 2 and "nan" not in charts["loss"]
    assert curve_charts({"loss": [float("nan")]}) == {}


def test_the_command_writes_each_form_and_says_where(kept, tmp_path, monkeypatch, capsys, qapp):
    store, run_id = kept
    monkeypatch.setenv("LAYERLOOM_RUNS", str(store.folder))
    for suffix in (".html", ".pdf", ".md"):
        assert cli.main(["report", run_id, "--output", str(tmp_path / f"r{suffix}"), "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["run"] == run_id and told["file"].endswith(suffix) and (tmp_path / f"r{suffix}").stat().st_size
    assert cli.main(["report", "nowhere"]) == 2
    assert cli.main(["report", run_id, "--output", str(tmp_path / "r.doc")]) == 2
    assert "layerloom:" in capsys.readouterr().err


def test_a_report_is_written_from_the_page_of_runs_and_from_the_menu(kept, robot, tmp_path):
    run_id = kept[1]
    hands = robot.window()
    hands.window.show_page("runs")
    hands.settle()
    shown = hands.window.parts["runs"].page
    hands.until(lambda: shown.table.shown() == [run_id])
    assert not shown.report_button.isEnabled()
    where = shown.table.visualRect(shown.table.model().index(0, 0)).center()
    QTest.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    hands.window.dialogs.path = str(tmp_path / "page")
    hands.click(shown.report_button)
    hands.until((tmp_path / "page.html").exists)
    hands.settle()
    hands.window.dialogs.path = str(tmp_path / "menu.pdf")
    hands.trigger("report")
    hands.until((tmp_path / "menu.pdf").exists)
    hands.settle()


def test_train_and_resume_print_one_json_object_and_nothing_else(tmp_path, monkeypatch, capsys, qapp):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))
    path = tmp_path / "iris.loom"
    project.save(project.load(resources.path("templates", "iris.loom")), path)
    assert cli.main(["train", str(path), "--epochs", "2", "--json", "--output", str(tmp_path / "one")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["exit"] == 0 and told["run"]["state"] == "finished" and told["run"]["epochs"] == 2
    resume = ["resume", told["run"]["id"], "--epochs", "3", "--json", "--output", str(tmp_path / "two")]
    assert cli.main(resume) == 0
    assert json.loads(capsys.readouterr().out)["run"]["epochs"] == 3


SAID = {
    "de": ("Ergebnisse", "403 Parameter", "Lernrate", "nein", "Verlust", "Epoche 3", "fertig", "eingefroren"),
    "es": ("Resultados", "403 parámetros", "Tasa de aprendizaje", "no", "Pérdida", "época 3", "terminada", "congelado"),
    "zh_CN": ("结果", "403 个参数", "学习率", "否", "损失", "第 3 轮", "已完成", "已冻结"),
}


@pytest.mark.parametrize("code", SAID)
def test_reports_speak_the_language_of_the_window(kept, tmp_path, speak, code):
    report = gather(*kept)
    report = replace(report, layers=[replace(one, is_trained=False) for one in report.layers])
    speak(code)
    for suffix in (".html", ".md", ".pdf"):
        write_report(report, "<svg/>" if suffix == ".html" else network_svg(report.document), tmp_path / f"run{suffix}")
    html, told = (tmp_path / "run.html").read_text(), (tmp_path / "run.md").read_text()
    assert f'<html lang="{code[:2]}' in html
    for words in SAID[code]:
        assert words in html, words
    assert SAID[code][0] in told and SAID[code][2] in told
    comma = f"{report.test['accuracy']:.4f}".replace(".", "." if code == "zh_CN" else ",")
    assert comma in html and comma in told
    assert str(report.record.code["numpy"]) in html, "a version is no number"
    # Nothing is left in English but names: of layers, of fields' values, of the machine.
    bare = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html)
    for english in ("Results", "Curves", "Network", "Settings", "Made with", "epochs", "began", "training", "rate"):
        assert not re.search(rf"\b{english}\b", bare), english
    for english in ("Intended use", "To be written", "parameters", "samples", "Block |", "batch size"):
        assert (english not in told) or (english == "Block |" and code == "de"), english


def test_the_command_writes_in_a_language_and_is_english_again(kept, tmp_path, monkeypatch, qapp):
    store, run_id = kept
    monkeypatch.setenv("LAYERLOOM_RUNS", str(store.folder))
    assert cli.main(["report", run_id, "--output", str(tmp_path / "r.html"), "--language", "de"]) == 0
    assert "Ergebnisse" in (tmp_path / "r.html").read_text()
    assert cli.main(["report", run_id, "--output", str(tmp_path / "r.html")]) == 0
    assert '<html lang="en">' in (tmp_path / "r.html").read_text()

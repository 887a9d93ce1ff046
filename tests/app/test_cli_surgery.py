"""`layerloom surgery`, `load-weights` and `ready-made`: what the window can do, without one."""

import numpy as np
import pytest

import engine
from app.cli import main
from app.sessions.opening import read_network
from engine import layers


@pytest.fixture
def trained(tmp_path):
    model = engine.Sequential(
        [
            engine.Input((8, 8, 1), name="image"),
            layers.Conv2D(4, 3, use_bias=False, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.Activation("relu", name="bend"),
            layers.Flatten(name="flat"),
            layers.Dense(6, activation="relu", name="fc"),
            layers.Dense(3, activation="softmax", name="top"),
        ]
    )
    random = np.random.default_rng(3)
    for layer in model.layers:
        layer.set_weights([random.uniform(0.1, 1.0, array.shape).astype("float32") for array in layer.get_weights()])
    model.save(str(tmp_path / "in.h5"))
    return tmp_path / "in.h5"


def run(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def document(path):
    return read_network(path, [])


def bytes_of(found, name):
    return [array.tobytes() for array in found.weights[found.names[name]]]


@pytest.mark.parametrize(
    ("edit", "arguments", "lost", "names"),
    [
        ("cut", ["norm", "bend"], ["'fc'", "'top'"], {"image", "conv", "norm", "bend"}),
        ("drop-top", ["fc"], ["'fc'", "'top'"], {"image", "conv", "norm", "bend", "flat"}),
        ("new-head", ["bend", "5"], ["'fc'", "'top'"], {"image", "conv", "norm", "bend", "global_average_pooling2d", "head"}),
        ("classes", ["9"], ["'top'"], {"image", "conv", "norm", "bend", "flat", "fc", "top"}),
        ("replace", ["bend", "LeakyReLU"], [], {"image", "conv", "norm", "bend", "flat", "fc", "top"}),
        ("insert", ["fc", "Dense", "--set", "units=9"], ["'top'"],
         {"image", "conv", "norm", "bend", "flat", "fc", "dense", "top"}),
        ("remove", ["fc"], ["'fc'", "'top'"], {"image", "conv", "norm", "bend", "flat", "top"}),
        ("rename", ["fc", "features"], [], {"image", "conv", "norm", "bend", "flat", "features", "top"}),
        ("activation", ["tanh", "fc"], [], {"image", "conv", "norm", "bend", "flat", "fc", "top"}),
        ("freeze", ["--up-to", "bend"], [], {"image", "conv", "norm", "bend", "flat", "fc", "top"}),
        ("freeze", [], [], {"image", "conv", "norm", "bend", "flat", "fc", "top"}),
        ("thaw", ["fc"], [], {"image", "conv", "norm", "bend", "flat", "fc", "top"}),
        ("fold", [], [], {"image", "conv", "bend", "flat", "fc", "top"}),
        ("to-convolutions", [], [], {"image", "conv", "norm", "bend", "fc", "top"}),
        ("nest", ["conv", "norm", "--name", "stem"], [], {"image", "stem", "bend", "flat", "fc", "top"}),
        ("duplicate", ["fc"], [], {"image", "conv", "norm", "bend", "flat", "fc", "fc_1", "top"}),
    ],
)  # fmt: skip
def test_each_edit_names_what_cannot_follow_and_keeps_the_rest(trained, tmp_path, capsys, edit, arguments, lost, names):
    target = tmp_path / "out.loom"
    code, out, err = run(capsys, "surgery", edit, trained, target, *arguments)
    assert code == 0, err
    assert out.strip() == str(target)
    told = [line for line in err.splitlines() if line.startswith("cannot follow")]
    assert [line.split()[2] for line in told] == lost
    before, after = document(trained), document(target)
    assert set(after.names) == names
    if edit not in ("fold", "nest") and "conv" in names:
        assert bytes_of(after, "conv") == bytes_of(before, "conv")
    if edit == "freeze":
        assert not after.nodes[after.names["conv"]].trainable


def test_a_graft_and_a_nested_network_opened(trained, tmp_path, capsys):
    run(capsys, "surgery", "cut", trained, tmp_path / "body.h5", "flat")
    head = engine.Sequential([engine.Input((144,)), layers.Dense(2, name="answer")])
    head.save(str(tmp_path / "head.keras"))
    code, _, err = run(
        capsys, "surgery", "graft", tmp_path / "body.h5", tmp_path / "whole.keras", "flat", tmp_path / "head.keras"
    )
    assert code == 0, err
    whole = document(tmp_path / "whole.keras")
    assert whole.weights[whole.names["answer"]][0].tobytes() == head.get_weights()[0].tobytes()
    run(capsys, "surgery", "nest", tmp_path / "whole.keras", tmp_path / "a.keras", "conv", "norm", "--name", "stem")
    code, _, err = run(capsys, "surgery", "open", tmp_path / "a.keras", tmp_path / "b.keras", "stem")
    assert code == 0, err
    assert bytes_of(document(tmp_path / "b.keras"), "conv") == bytes_of(whole, "conv")


def test_a_dry_run_names_what_would_go_and_writes_nothing(trained, tmp_path, capsys):
    code, out, err = run(capsys, "surgery", "remove", trained, tmp_path / "out.loom", "fc", "--dry-run")
    assert (code, out) == (0, "")
    assert "cannot follow: 'fc' (kernel 144x6, bias 6)" in err
    assert not (tmp_path / "out.loom").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["cut", "in.h5", "out.loom", "tpo"], "top"),
        (["cut", "in.h5", "out.doc", "top"], ".doc"),
        (["cut", "in.h5", "out.loom", "top"], "nothing to cut off"),
        (["insert", "in.h5", "out.loom", "fc", "Dens"], "no layer kind"),
        (["insert", "in.h5", "out.loom", "fc", "Dense", "--set", "unit=3"], "units"),
        (["open", "in.h5", "out.loom", "fc"], "holds no network"),
        (["classes", "in.h5", "out.loom", "0"], "at least 1"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(trained, tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(capsys, "surgery", *arguments)
    assert (code, out) == (2, "")
    assert said in err and "Traceback" not in err


def test_weights_are_loaded_with_a_report(trained, tmp_path, capsys):
    run(capsys, "surgery", "classes", trained, tmp_path / "nine.h5", "9")
    code, out, err = run(capsys, "load-weights", tmp_path / "nine.h5", trained, tmp_path / "out.loom")
    assert code == 0, err
    lines = {line.split()[0]: line for line in out.splitlines()}
    assert "2 of 2" in lines["fc"]
    assert "2 of 2" not in lines["top"]
    code, _, err = run(
        capsys, "load-weights", tmp_path / "nine.h5", trained, tmp_path / "no.loom", "--in-order", "--strict"
    )
    assert code == 2
    assert not (tmp_path / "no.loom").exists()


def test_ready_made_networks_are_listed_and_written(tmp_path, capsys):
    code, out, _ = run(capsys, "ready-made")
    assert code == 0
    assert "MobileNetV2" in out and "71.3%" in out
    arguments = ("--no-top", "--size", "32", "--alpha", "0.35", "--pooling", "avg")
    code, _, err = run(capsys, "ready-made", "mobilenetv2", tmp_path / "small.json", *arguments)
    assert code == 0, err
    made = document(tmp_path / "small.json")
    assert [made.nodes[one].kind for one in made.outputs()] == ["GlobalAveragePooling2D"]
    code, _, err = run(capsys, "ready-made", "LeNet", tmp_path / "x.json")
    assert code == 2 and "MobileNetV2" in err


@pytest.mark.parametrize("suffix", ["yaml", "onnx", "weights", "keras", "python-engine"])
def test_more_forms_are_exported(trained, tmp_path, capsys, suffix):
    code, out, err = run(
        capsys, "export", trained, "--format", suffix, "--output", tmp_path / "out", "--output", tmp_path
    )
    assert code == 0, err
    assert (tmp_path / out.strip().rpartition("/")[2]).stat().st_size > 100

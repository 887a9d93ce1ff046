"""Ready-made networks become documents, with the weights that were asked for or words for why not."""

import urllib.error
import urllib.request

import numpy as np
import pytest

import engine
from app.document.errors import DocumentError
from app.document.model import to_model
from app.sessions.errors import CancelledError
from app.sessions.ready_made import MissingWeightsError, Wish, build, count

SMALL = Wish("MobileNetV2", include_top=False, size=32, options=(("alpha", 0.35),))


def small_file(folder):
    """A file of weights as the published ones are, for the small network."""
    model = engine.applications.MobileNetV2(weights=None, include_top=False, input_shape=(32, 32, 3), alpha=0.35)
    model.save_weights(str(folder / "weights.h5"))
    return folder / "weights.h5", model


@pytest.fixture
def offline(monkeypatch, tmp_path):
    def refuse(*arguments, **options):
        raise urllib.error.URLError("no network")

    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    return tmp_path / "keras"


def test_a_network_is_built_with_its_options_and_without_weights():
    document = build(SMALL)
    assert not document.weights
    (entry,) = document.inputs()
    assert document.nodes[entry].config["shape"] == [32, 32, 3]
    assert document.nodes[document.names["Conv1"]].config["filters"] == 16
    assert count(SMALL)[1] == len(document.nodes)
    assert count(SMALL)[0] == to_model(document).model.count_params()


def test_weights_of_a_file_are_taken_to_the_bit(tmp_path):
    path, model = small_file(tmp_path)
    document = build(Wish("MobileNetV2", False, str(path), 32, options=(("alpha", 0.35),)))
    held = document.weights[document.names["block_1_expand"]]
    expected = model.get_layer("block_1_expand").get_weights()
    assert [array.tobytes() for array in held] == [array.tobytes() for array in expected]


def test_published_weights_that_cannot_be_had_say_which_file_belongs_where(offline):
    with pytest.raises(MissingWeightsError) as caught:
        build(Wish("MobileNetV2", False, "imagenet", 96, options=(("alpha", 0.35),)))
    name = "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.35_96_no_top.h5"
    assert "no network" in str(caught.value)
    assert f"save it as {offline / 'models' / name}" in caught.value.mend
    assert "https://" in caught.value.mend


def test_a_file_in_the_cache_folder_is_used_without_a_network(offline, tmp_path):
    path, model = small_file(tmp_path)
    (offline / "models").mkdir(parents=True)
    path.rename(offline / "models" / "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.35_224_no_top.h5")
    document = build(Wish("MobileNetV2", False, "imagenet", 32, options=(("alpha", 0.35),)))
    kernel = document.weights[document.names["Conv1"]][0]
    np.testing.assert_array_equal(kernel, model.get_layer("Conv1").get_weights()[0])


def test_a_download_is_told_and_can_be_cancelled(monkeypatch, tmp_path):
    path, _ = small_file(tmp_path)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    original = urllib.request.urlopen
    monkeypatch.setattr(urllib.request, "urlopen", lambda address, timeout: original(path.as_uri(), timeout=timeout))
    wish = Wish("MobileNetV2", False, "imagenet", 32, options=(("alpha", 0.35),))
    told = []
    with pytest.raises(CancelledError):
        build(wish, lambda: bool(told), lambda name, done, total: told.append((name, done, total)))
    assert len(told) == 1
    assert list((tmp_path / "keras" / "models").iterdir()) == []
    told.clear()
    build(wish, progress=lambda name, done, total: told.append(done))
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        (Wish("MobileNetV2", size=16, include_top=False), "too small"),
        (Wish("ResNet50", classes=0), "classes"),
        (Wish("ResNet50", weights="/nowhere/w.h5"), "names no file"),
        (Wish("LeNet"), "no ready-made network"),
        (Wish("VGG16", channels=1, size=64, weights="imagenet", include_top=False), "color images"),
    ],
)
def test_options_that_do_not_go_together_are_refused_in_words(wish, words):
    with pytest.raises(DocumentError, match=words):
        build(wish)

"""Weights of ready-made networks: from a file, from the cache folder, downloaded; and what is said when they cannot be had."""

from __future__ import annotations

import hashlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine import applications, utils
from engine.applications import published
from engine.core.errors import DataError, EngineError

NO_TOP = {"alpha": 0.25, "include_top": False}
FILE = "mobilenet_2_5_224_tf_no_top.h5"


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file as the published ones are: weights alone."""
    utils.set_random_seed(7)
    path = tmp_path_factory.mktemp("weights") / FILE
    applications.MobileNet(weights=None, **NO_TOP).save_weights(path)
    return path


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    return tmp_path / "models"


@pytest.fixture
def server(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The place of the published weights, on this machine; gives what was asked of it."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            data = weights.read_bytes()
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *parts: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        monkeypatch.setattr(published, "ADDRESS", f"http://127.0.0.1:{running.server_port}/apps")
        yield asked
        running.shutdown()
        thread.join()


def _same(model: object, path: Path) -> bool:
    """Whether a network has the weights of the file."""
    other = applications.MobileNet(weights=None, **NO_TOP)
    other.load_weights(path)
    return all(np.array_equal(a, b) for a, b in zip(model.get_weights(), other.get_weights(), strict=True))  # type: ignore[attr-defined]


def test_a_path_gives_the_weights_of_the_file(weights: Path) -> None:
    assert _same(applications.MobileNet(weights=weights, **NO_TOP), weights)
    assert _same(applications.MobileNet(weights=str(weights), input_shape=(64, 64, 3), **NO_TOP), weights)


def test_weights_load_by_name_into_a_network_with_another_head(weights: Path) -> None:
    model = applications.MobileNet(weights=None, alpha=0.25, input_shape=(32, 32, 3), classes=3)
    head = model.get_layer("conv_preds").get_weights()
    model.load_weights(weights, by_name=True)
    source = applications.MobileNet(weights=weights, **NO_TOP)
    for layer in source.layers:
        for mine, theirs in zip(
            model.get_layer(layer.name).get_weights() if layer.weights else [], layer.get_weights()
        ):
            assert np.array_equal(mine, theirs)
    assert all(np.array_equal(a, b) for a, b in zip(model.get_layer("conv_preds").get_weights(), head))


def test_a_file_of_another_network_is_refused(weights: Path) -> None:
    with pytest.raises(EngineError):
        applications.MobileNetV2(weights=weights, alpha=0.35, include_top=False)


def test_dropout_draws_although_the_weights_came_from_a_file(tmp_path: Path) -> None:
    arguments = {"alpha": 0.25, "input_shape": (32, 32, 3), "classes": 3, "dropout": 0.5}
    path = tmp_path / "all.h5"
    applications.MobileNet(weights=None, **arguments).save_weights(path)
    models = [applications.MobileNet(weights=path, **arguments) for _ in range(2)]
    seeds = [weight.numpy() for model in models for weight in model.all_weights() if weight.kind == "seed"]
    assert len(seeds) == 2
    assert not np.array_equal(*seeds)


def test_published_weights_are_downloaded_once(
    server: list[str], cache: Path, weights: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = applications.MobileNet(weights="imagenet", **NO_TOP)
    assert server == [f"/apps/mobilenet/{FILE}"]
    assert [file.name for file in cache.iterdir()] == [FILE]
    assert _same(first, weights)
    assert f"{FILE}: " in capsys.readouterr().err  # how much is there
    applications.MobileNet(weights="imagenet", **NO_TOP)
    assert len(server) == 1


def test_published_weights_in_the_cache_need_no_network(
    cache: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(published, "ADDRESS", "http://127.0.0.1:9/nobody")
    cache.mkdir()
    (cache / FILE).write_bytes(weights.read_bytes())
    assert _same(applications.MobileNet(weights="imagenet", **NO_TOP), weights)


def test_without_network_the_message_says_which_file_to_put_where(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published, "ADDRESS", "http://127.0.0.1:9/nobody")
    with pytest.raises(DataError) as error:
        applications.ResNet50()
    name = "resnet50_weights_tf_dim_ordering_tf_kernels.h5"
    text = str(error.value)
    assert (
        f"{name}: the file cannot be downloaded (expected an answer from http://127.0.0.1:9/nobody/resnet/{name}"
        in text
    )
    assert f"save it as {cache / name}" in text
    assert list(cache.iterdir()) == []


def test_a_file_of_another_checksum_is_refused_and_not_kept(server: list[str], cache: Path) -> None:
    with pytest.raises(DataError, match="not the right one .expected checksum 6d6bbae143d832006294945121d1f1fc"):
        applications.VGG16(include_top=False)
    assert list(cache.iterdir()) == []


def test_a_damaged_file_in_the_cache_is_downloaded_again(
    server: list[str], cache: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = hashlib.md5(weights.read_bytes()).hexdigest()
    files = published.Published("mobilenet", None, FILE, None, right)
    cache.mkdir()
    (cache / FILE).write_bytes(b"half a fi")
    assert files.fetch(False, "mobilenet") == str(cache / FILE)
    assert (cache / FILE).read_bytes() == weights.read_bytes()
    assert files.fetch(False, "mobilenet") == str(cache / FILE)
    assert len(server) == 1


# Names in the cache and addresses, for one network of each naming.
PLACES = [
    ("VGG16", True, {}, "vgg16_weights_tf_dim_ordering_tf_kernels.h5", "vgg16/vgg16_weights_tf_dim_ordering_tf_kernels.h5"),
    ("ResNeXt50", False, {}, "resnext50_weights_tf_dim_ordering_tf_kernels_notop.h5",
     "resnet/resnext50_weights_tf_dim_ordering_tf_kernels_notop.h5"),
    ("NASNetMobile", True, {}, "nasnet_mobile.h5", "nasnet/NASNet-mobile.h5"),
    ("NASNetLarge", False, {}, "nasnet_large_no_top.h5", "nasnet/NASNet-large-no-top.h5"),
    ("MobileNet", True, {"alpha": 0.75, "input_shape": (160, 160, 3)}, "mobilenet_7_5_160_tf.h5",
     "mobilenet/mobilenet_7_5_160_tf.h5"),
    ("MobileNetV2", False, {"alpha": 1, "input_shape": (70, 70, 3)},
     "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5",
     "mobilenet_v2/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5"),
]  # fmt: skip


@pytest.mark.parametrize(("network", "top", "arguments", "name", "place"), PLACES, ids=lambda value: str(value)[:30])
def test_files_are_named_as_keras_names_them(
    network: str, top: bool, arguments: dict, name: str, place: str, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, str]] = []

    def nobody(name: str, origin: str, file_hash: str | None, cache_subdir: str) -> str:
        asked.append((name, origin, cache_subdir))
        raise DataError("no network here")

    monkeypatch.setattr(published, "get_file", nobody)
    with pytest.raises(DataError):
        getattr(applications, network)(include_top=top, **arguments)
    assert asked == [(name, f"https://storage.googleapis.com/tensorflow/keras-applications/{place}", "models")]

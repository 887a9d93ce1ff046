"""Images from files, folders and tables, and what an ImageDataGenerator makes of them."""

import numpy as np
import pytest

import engine
from engine.core.errors import DataError
from engine.preprocessing import image

RNG = np.random.default_rng(1)


@pytest.fixture
def folder(tmp_path):
    """Two classes, five images each, of one colour a class."""
    for name, colour in (("cats", 200), ("dogs", 20)):
        (tmp_path / name).mkdir()
        for number in range(5):
            image.save_img(tmp_path / name / f"{number}.png", np.full((6, 8, 3), colour), scale=False)
    (tmp_path / "cats" / "notes.txt").write_text("no image")
    return tmp_path


def test_files_and_arrays_go_both_ways(tmp_path):
    x = RNG.integers(0, 256, (5, 7, 3)).astype("f4")
    image.save_img(tmp_path / "a.png", x, scale=False)
    np.testing.assert_array_equal(image.img_to_array(image.load_img(tmp_path / "a.png")), x)
    assert image.load_img(tmp_path / "a.png", target_size=(3, 4)).size == (4, 3)
    assert image.img_to_array(image.load_img(tmp_path / "a.png", "grayscale")).shape == (5, 7, 1)
    assert image.img_to_array(image.load_img(tmp_path / "a.png"), "channels_first").shape == (3, 5, 7)
    cut = image.load_img(tmp_path / "a.png", target_size=(5, 5), keep_aspect_ratio=True)
    np.testing.assert_array_equal(image.img_to_array(cut), x[:, 1:6])


def test_moving_turning_and_flipping():
    x = RNG.random((6, 6, 1)).astype("f4")
    np.testing.assert_allclose(image.apply_affine_transform(x, tx=1)[:-1], x[1:], rtol=1e-6)
    np.testing.assert_allclose(image.apply_affine_transform(x, theta=90)[..., 0], np.rot90(x[..., 0], -1), atol=1e-5)
    empty = image.apply_affine_transform(x, tx=2, fill_mode="constant", cval=7)
    assert (empty[4:] == 7).all()
    np.testing.assert_allclose(image.apply_affine_transform(x, ty=2, fill_mode="wrap"), np.roll(x, -2, 1), rtol=1e-6)
    make = image.ImageDataGenerator()
    np.testing.assert_array_equal(make.apply_transform(x, {"flip_horizontal": True}), x[:, ::-1])
    np.testing.assert_array_equal(make.apply_transform(np.full((2, 2, 1), 100.0), {"brightness": 1.5}), 150)


def test_batches_of_arrays_by_index_and_without_end():
    x, y = RNG.random((10, 4, 4, 3)), np.arange(10)
    flow = image.ImageDataGenerator(rescale=2.0).flow(x, y, batch_size=4, shuffle=False)
    assert len(flow) == 3 and flow[2][0].shape == (2, 4, 4, 3)
    np.testing.assert_allclose(flow[0][0], x[:4].astype("f4") * 2, rtol=1e-6)
    assert [next(flow)[1].tolist() for _ in range(4)][3] == [0, 1, 2, 3]
    parts = image.ImageDataGenerator(validation_split=0.2)
    assert parts.flow(x, y, subset="validation", shuffle=False)[0][1].tolist() == [0, 1]
    assert parts.flow(x, y, subset="training", shuffle=False).n == 8


def test_common_scales():
    x = RNG.random((20, 5, 5, 3)).astype("f4") * 9
    make = image.ImageDataGenerator(featurewise_center=True, featurewise_std_normalization=True)
    make.fit(x)
    batch = make.flow(x, batch_size=20, shuffle=False)[0]
    np.testing.assert_allclose((batch.mean((0, 1, 2)), batch.std((0, 1, 2))), ([0] * 3, [1] * 3), atol=1e-4)
    each = image.ImageDataGenerator(samplewise_center=True, samplewise_std_normalization=True).flow(x)[0]
    np.testing.assert_allclose(each.mean((1, 2, 3)), 0, atol=1e-5)
    white = image.ImageDataGenerator(zca_whitening=True, zca_epsilon=1e-9)
    white.fit(x[..., :1][:, :2, :2])
    flat = white.flow(x[..., :1][:, :2, :2], batch_size=20)[0].reshape(20, -1)
    np.testing.assert_allclose(flat.T @ flat / 20, np.eye(4), atol=1e-3)


def test_a_folder_trains_a_network(folder, capsys):
    make = image.ImageDataGenerator(rescale=1 / 255, rotation_range=10, zoom_range=0.1, horizontal_flip=True)
    flow = make.flow_from_directory(folder, target_size=(6, 8), batch_size=4, class_mode="binary", seed=1)
    assert capsys.readouterr().out == "Found 10 images belonging to 2 classes.\n"
    assert flow.class_indices == {"cats": 0, "dogs": 1} and len(flow) == 3
    model = engine.Sequential([engine.layers.Flatten(input_shape=(6, 8, 3)), engine.layers.Dense(1, "sigmoid")])
    model.compile(engine.optimizers.SGD(0.1), "binary_crossentropy", metrics=["accuracy"])
    model.fit(flow, epochs=8, verbose=0)
    assert model.evaluate(flow, verbose=0)[1] == 1.0


def test_a_table_of_files(folder):
    table = {"filename": ["cats/0.png", "dogs/1.png", "none.png"], "class": ["cat", "dog", "cat"], "size": [1, 2, 3]}
    make = image.ImageDataGenerator()
    flow = make.flow_from_dataframe(table, folder, target_size=(6, 8), shuffle=False)
    x, y = flow[0]
    assert flow.filenames == ["cats/0.png", "dogs/1.png"] and x[0, 0, 0, 0] == 200
    np.testing.assert_array_equal(y, np.eye(2))
    raw = make.flow_from_dataframe(table, folder, y_col="size", class_mode="raw", target_size=(6, 8), shuffle=False)
    np.testing.assert_array_equal(raw[0][1], [1, 2])


@pytest.mark.parametrize(("call", "message"), [
    (lambda f: image.load_img(f / "no.png"), r"load_img '.*no.png': there is no such file"),
    (lambda f: image.load_img(f / "cats" / "notes.txt"), "the file is no image that can be read"),
    (lambda f: image.array_to_img(np.ones((3, 3))), r"array_to_img: this is no image .*; give one image, not a batch"),
    (lambda f: image.ImageDataGenerator().flow(np.ones((3, 3))), r"images are of rank 4 .* got \(3, 3\)"),
    (lambda f: image.ImageDataGenerator().flow_from_directory(f / "no"), "there is no such folder"),
    (lambda f: image.ImageDataGenerator().flow_from_dataframe({"file": []}, f), "the table has no column 'filename'"),
])  # fmt: skip
def test_wrong_use_in_words(folder, call, message):
    with pytest.raises(DataError, match=message):
        call(folder)

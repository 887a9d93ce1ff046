"""Folders of images, tables of paths, and rows that lie on disk."""

import h5py
import numpy as np
import pytest
from PIL import Image

from app.sessions.data import DataError, DataSource

RESIZE = {"kind": "resize", "config": {"height": 12, "width": 10}}
PIXELS = {"kind": "normalize", "config": {"method": "pixels"}}


def picture(path, size=(20, 16), color=(200, 10, 10), mode="RGB"):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, color).convert(mode).save(path)


@pytest.fixture
def folder(tmp_path):
    for number, (name, color) in enumerate({"cats": (250, 0, 0), "dogs": (0, 250, 0), "hens": (0, 0, 250)}.items()):
        for at, suffix in enumerate(("png", "jpg", "bmp", "gif", "webp") * 2):
            picture(tmp_path / "pets" / name / f"{at}.{suffix}", (16 + at, 20 + number), color)
    return tmp_path / "pets"


def opened(path, *steps, **options):
    name = DataSource.name_for(path)
    return DataSource.open({"source": name, "steps": list(steps), "options": options}, None, validation=0.1)


def test_a_folder_for_each_class_in_all_formats(folder):
    data = opened(folder, {"kind": "split", "config": {"method": "stratified"}}, RESIZE, PIXELS)
    images = data.inputs["image"]
    assert data.classes["label"] == ("cats", "dogs", "hens") and data.kind == "image"
    assert images.shape == (24, 12, 10, 3) and images.dtype == np.float32
    assert np.bincount(data.test_targets["label"]).tolist() == [2, 2, 2]
    for image, label in zip(np.asarray(images[0:24]), data.targets["label"]):
        # The colour says which class an image is of: labels and images belong together.
        assert image.mean(axis=(0, 1)).argmax() == label


def test_images_of_one_size_need_no_step_and_gray_ones_have_one_channel(tmp_path):
    for name in ("a", "b"):
        for number in range(4):
            picture(tmp_path / name / f"{number}.png", (6, 5), mode="L")
    data = opened(tmp_path)
    assert data.inputs["image"].shape[1:] == (5, 6, 1)
    assert opened(tmp_path, color="rgb").inputs["image"].shape[1:] == (5, 6, 3)


def test_images_of_different_sizes_ask_for_the_step_that_mends_it(folder):
    with pytest.raises(DataError, match='different sizes .* Add the step "resize"'):
        opened(folder, PIXELS)


def test_folders_called_train_and_test_are_the_two_parts(tmp_path):
    for part, count in (("train", 4), ("test", 2)):
        for name in ("a", "b"):
            for number in range(count):
                picture(tmp_path / part / name / f"{number}.png")
    data = opened(tmp_path, RESIZE)
    assert (data.size, data.test_size, data.classes["label"]) == (8, 4, ("a", "b"))


def test_a_table_of_paths_with_labels(folder):
    table = folder / "labels.csv"
    names = [f"{pet}/{at}.png" for pet in ("cats", "dogs") for at in (0, 5)]
    table.write_text("file,age,kind\n" + "".join(f"{name},{at},{name[:4]}\n" for at, name in enumerate(names)))
    data = opened(table, RESIZE, test_split=0)
    assert data.inputs["file"].shape == (4, 12, 10, 3) and data.inputs["features"].shape == (4, 1)
    assert data.classes["kind"] == ("cats", "dogs")
    table.write_text("file,kind\ncats/0.png,a\ncats/none.png,b\n")
    with pytest.raises(DataError, match=r"line 3: there is no image 'cats/none.png'"):
        opened(table, RESIZE)


def noted(path):
    raw = DataSource.read({"source": DataSource.name_for(path)})
    return raw, " ".join(raw.notes)


def test_files_that_cannot_be_read_are_left_out_and_told(folder):
    (folder / "cats" / "0.png").write_bytes(b"no image")
    whole = (folder / "dogs" / "1.jpg").read_bytes()
    (folder / "dogs" / "1.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "hens" / "3.gif").write_bytes(b"")
    (folder / "hens" / "._4.webp").write_bytes(b"left by another computer")
    raw, notes = noted(folder)
    assert raw.size == 27 and "3 files are no images" in notes and "cats/0.png, dogs/1.jpg, hens/3.gif" in notes
    assert opened(folder, RESIZE).inputs["image"][0:20].shape == (20, 12, 10, 3)
    for file in folder.rglob("*.*"):
        file.write_bytes(b"none")
    with pytest.raises(DataError, match="no images in .* that can be read"):
        noted(folder)


def test_an_image_that_breaks_later_is_named(folder):
    data = opened(folder, RESIZE)
    (folder / "cats" / "0.png").write_bytes(b"no image")
    with pytest.raises(DataError, match=r"0.png is no image that can be read"):
        np.asarray(data.inputs["image"][0:24]), np.asarray(data.test_inputs["image"][0:6])


def test_a_folder_around_the_folders_of_classes_is_gone_through(tmp_path):
    for name in ("a", "b"):
        for number in range(4):
            picture(tmp_path / "download" / "set" / name / "more" / f"{number}.png")
    (tmp_path / "download" / "__MACOSX").mkdir()
    raw, _ = noted(tmp_path)
    assert sorted(set(raw.columns["label"].values)) == ["a", "b"] and raw.size == 8
    picture(tmp_path / "one" / "only" / "1.png")
    assert set(noted(tmp_path / "one")[0].columns["label"].values) == {"only"}


def test_classes_are_taken_from_names_like_cat_1(tmp_path):
    for number in range(6):
        picture(tmp_path / f"{('cat', 'Dog')[number % 2]}.{number}.png")
    raw, notes = noted(tmp_path)
    assert raw.columns["label"].values.tolist() == ["dog"] * 3 + ["cat"] * 3
    assert "names of the files" in notes
    for number in range(6):
        picture(tmp_path / "plain" / f"IMG_{number}.png")
    assert noted(tmp_path / "plain")[0].targets == ()


def test_images_to_validate_with_are_trained_with_where_others_test(tmp_path):
    for part, count in (("train", 4), ("val", 3), ("test", 2)):
        for name in ("a", "b"):
            for number in range(count):
                picture(tmp_path / part / name / f"{number}.png")
    data = opened(tmp_path, RESIZE)
    assert (data.size, data.test_size) == (14, 4) and "“val”" in noted(tmp_path)[1]


def test_a_table_of_paths_from_windows_or_beside_the_folder_with_a_few_that_are_gone(folder):
    table = folder.parent / "labels.csv"
    names = [
        f"{pet}\\{at}.{suffix}" for pet in ("cats", "dogs") for at, suffix in ((0, "png"), (5, "png"), (1, "jpg"))
    ] * 4
    table.write_text("file,kind\n" + "".join(f"{name},{name[:4]}\n" for name in [*names, "cats\\none.png"]))
    raw, notes = noted(table)
    assert raw.size == 24 and "1 image is not there and left out (line 26)" in notes
    assert raw.columns["kind"].values[-1] == "dogs"


def test_a_single_image_and_an_archive_say_what_to_choose_instead(folder, tmp_path):
    with pytest.raises(DataError, match="is a single image. Choose the folder"):
        DataSource.name_for(folder / "cats" / "0.png")
    (tmp_path / "pets.zip").write_bytes(b"PK")
    with pytest.raises(DataError, match="[Uu]npack it"):
        DataSource.name_for(tmp_path / "pets.zip")


def test_a_folder_without_images_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("none")
    with pytest.raises(DataError, match="There are no images"):
        DataSource.name_for(tmp_path)


def test_augmented_images_are_varied_for_training_alone(folder):
    data = opened(folder, RESIZE, PIXELS, {"kind": "noise"})
    rows = data.inputs["image"]
    plain, first, second = rows[0:4], rows.redrawn(1)[0:4], rows.redrawn(2)[0:4]
    assert (plain != first).any() and (first != second).any()
    np.testing.assert_array_equal(first, rows.redrawn(1)[np.arange(4)])


def test_large_arrays_are_rows_of_the_file(tmp_path, monkeypatch):
    from app.sessions.sources import hdf5_file, npz_file

    monkeypatch.setattr(hdf5_file, "IN_MEMORY", 100)
    monkeypatch.setattr(npz_file, "IN_MEMORY", 100)
    x = np.random.default_rng(0).normal(size=(60, 4)).astype("float32")
    with h5py.File(tmp_path / "data.h5", "w") as file:
        file.create_dataset("deep/x", data=x, chunks=(7, 4))
        file.create_dataset("deep/y", data=np.arange(60) % 3)
        file.create_dataset("about", data=np.arange(5))
    data = opened(tmp_path / "data.h5", {"kind": "normalize"})
    rows = data.inputs["deep/x"]
    assert not isinstance(rows, np.ndarray) and rows.shape == (48, 4) and data.classes["deep/y"] == ("0", "1", "2")
    fit = np.asarray(rows[0:48])[: 48 - data.validation]
    np.testing.assert_allclose(fit.mean(axis=0), 0, atol=1e-5)
    np.save(tmp_path / "many.npy", x)
    np.save(tmp_path / "many_labels.npy", np.arange(60) % 2)
    data = opened(tmp_path / "many.npy")
    both = np.concatenate([data.inputs["x"][0:48], data.test_inputs["x"][0:12]])
    assert {row.tobytes() for row in both} == {row.tobytes() for row in x}


def test_datasets_of_an_hdf5_file_are_chosen_by_path(tmp_path):
    with h5py.File(tmp_path / "data.h5", "w") as file:
        for name in ("a", "b", "c"):
            file[name] = np.random.default_rng(0).normal(size=(20, 2))
    data = opened(tmp_path / "data.h5", inputs=["a"], targets=["c"])
    assert list(data.inputs) == ["a"] and list(data.targets) == ["c"]
    data = opened(tmp_path / "data.h5", ignore=["b"], targets=["c"])
    assert list(data.inputs) == ["a"]
    # What is left out can still be chosen again.
    raw = DataSource.read({"source": f"hdf5:{tmp_path / 'data.h5'}", "options": {"ignore": ["b"], "targets": ["c"]}})
    assert set(raw.columns) == {"a", "b", "c"}
    with pytest.raises(DataError, match="no array 'z'"):
        opened(tmp_path / "data.h5", inputs=["z"], targets=["c"])
    (tmp_path / "bad.h5").write_bytes(b"nothing")
    with pytest.raises(DataError, match="damaged or no HDF5"):
        opened(tmp_path / "bad.h5")


def test_a_parquet_table_is_read_where_pyarrow_is_installed(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    import pyarrow

    table = pyarrow.table({"a": [1.0, None, 3.0], "city": ["Rome", "Bern", "Rome"], "y": [1, 2, 3]})
    parquet.write_table(table, tmp_path / "t.parquet")
    raw = DataSource.read({"source": DataSource.name_for(tmp_path / "t.parquet")})
    assert {name: column.kind for name, column in raw.columns.items()} == {
        "a": "number",
        "city": "category",
        "y": "number",
    }
    assert np.isnan(raw.columns["a"].values[1]) and raw.targets == ("y",)


def test_without_pyarrow_the_message_says_what_to_install(tmp_path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "t.parquet").write_bytes(b"PAR1")
    with pytest.raises(DataError, match=r"layerloom\[parquet\]"):
        DataSource.read({"source": f"parquet:{tmp_path / 't.parquet'}"})

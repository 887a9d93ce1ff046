"""Steps: what they do, that they learn from training data alone, and that written down they do the same."""

import json

import numpy as np
import pytest

from engine.catalogue import steps as catalogue_steps
from engine.core.errors import DataError
from engine.preprocessing import steps
from engine.preprocessing.steps import Column, Pipeline


def numbers(*values):
    return Column("number", np.array(values, "float64"))


def words(*values, kind="category"):
    return Column(kind, np.array(values, object))


def learned(step, columns, targets=()):
    pipeline = Pipeline([step], targets)
    return pipeline, pipeline.learn(columns)


def test_every_step_has_a_form_and_is_written_down():
    keys = [info.key for info in catalogue_steps()]
    assert keys == list(steps.registry.classes) and len(keys) == 17
    for cls in steps.registry.classes.values():
        step = cls()
        assert cls.from_config(json.loads(json.dumps(step.get_config()))).get_config() == step.get_config()


def test_z_scores_and_ranges_are_those_of_training_data_and_leave_constants_alone():
    pipeline, found = learned(steps.Normalize(), {"a": numbers(1, 2, 3), "b": numbers(5, 5, 5)})
    np.testing.assert_allclose(found["a"].values, [-1.2247449, 0, 1.2247449])
    np.testing.assert_array_equal(found["b"].values, [0, 0, 0])
    np.testing.assert_allclose(pipeline.apply({"a": numbers(2), "b": numbers(6)})["b"].values, [1])
    pipeline, found = learned(steps.Normalize("min-max"), {"a": numbers(2, np.nan, 6)})
    np.testing.assert_allclose(pipeline.apply({"a": numbers(8)})["a"].values, [1.5])


def test_images_have_statistics_by_channel_or_one_for_all():
    images = np.zeros((4, 2, 2, 2), "float32")
    images[..., 1] = 10
    images[:2] += 2
    _, found = learned(steps.Normalize(), {"image": Column("image", images)})
    np.testing.assert_allclose(found["image"].values.mean(axis=(0, 1, 2)), 0, atol=1e-6)
    np.testing.assert_allclose(found["image"].values.std(axis=(0, 1, 2)), 1, atol=1e-6)
    _, found = learned(steps.Normalize("min-max", per_channel=False), {"image": Column("image", images)})
    assert found["image"].values[..., 0].max() == pytest.approx(2 / 12)


def test_missing_values_are_filled_with_what_training_data_say():
    column = {"n": numbers(1, np.nan, 3, 8), "c": words("a", "", "b", "b")}
    pipeline, found = learned(steps.FillMissing("median", categories="most common"), column)
    assert found["n"].values[1] == 3 and found["c"].values[1] == "b"
    assert pipeline.apply({"n": numbers(np.nan), "c": words("")})["n"].values[0] == 3
    _, found = learned(steps.FillMissing(), {"c": words("a", "")})
    assert found["c"].values.tolist() == ["a", "missing"]
    with pytest.raises(DataError, match="no row has a value"):
        learned(steps.FillMissing(), {"n": numbers(np.nan)})


def test_categories_become_columns_and_unknown_ones_are_all_zero():
    pipeline, found = learned(steps.OneHot(), {"c": words("red", "blue", "red")})
    assert found["c"].names == ("blue", "red")
    np.testing.assert_array_equal(found["c"].values, [[0, 1], [1, 0], [0, 1]])
    np.testing.assert_array_equal(pipeline.apply({"c": words("green")})["c"].values, [[0, 0]])


def test_texts_become_numbers_of_the_commonest_words():
    column = {"t": words("the cat sat", "The cat", kind="text")}
    pipeline, found = learned(steps.Tokenize(vocabulary=4, length=4), column)
    np.testing.assert_array_equal(found["t"].values, [[3, 2, 1, 0], [3, 2, 0, 0]])
    np.testing.assert_array_equal(pipeline.apply({"t": words("dog cat", kind="text")})["t"].values, [[1, 2, 0, 0]])


def test_dates_become_years_and_points_of_circles():
    dates = Column("date", np.array(["2000-01-01", "2001-01-01T12:00"], "datetime64[s]"))
    _, found = learned(steps.Dates(), {"d": dates})
    assert found["d"].values.shape == (2, 7)
    assert found["d"].values[1, 0] == pytest.approx(1.0, abs=0.01)
    np.testing.assert_allclose(found["d"].values[1, 5:], [0, -1], atol=1e-5)


def test_series_are_padded_and_cut_to_the_longest_of_the_training_data():
    rows = np.empty(2, object)
    rows[:] = [np.array([1, 2, 3.0]), np.array([4.0])]
    pipeline, found = learned(steps.Pad(), {"s": Column("ragged", rows)})
    np.testing.assert_array_equal(found["s"].values[..., 0], [[1, 2, 3], [4, 0, 0]])
    longer = np.empty(1, object)
    longer[0] = np.arange(5.0)
    np.testing.assert_array_equal(pipeline.apply({"s": Column("ragged", longer)})["s"].values[0, :, 0], [0, 1, 2])


def test_windows_see_the_past_and_predict_what_comes():
    table = {"x": numbers(*range(10)), "y": numbers(*(value * 10 for value in range(10)))}
    pipeline, found = learned(steps.Window(length=3, horizon=2), table, ["y"])
    np.testing.assert_array_equal(found["window"].values[0], [[0, 0], [1, 10], [2, 20]])
    np.testing.assert_array_equal(found["y"].values, [40, 50, 60, 70, 80, 90])
    assert found["window"].names == ("x", "y")
    with pytest.raises(DataError, match="shorter than one window"):
        pipeline.apply({"x": numbers(1), "y": numbers(1)})


def test_images_are_resized_cut_or_framed():
    image = np.zeros((1, 4, 8, 1), "uint8")
    image[:, :, 2:6] = 200
    for fit in ("stretch", "pad"):
        _, found = learned(steps.Resize(4, 4, fit), {"i": Column("image", image)})
        assert found["i"].values.shape == (1, 4, 4, 1) and found["i"].values.dtype == np.uint8
        # Stretched, its dark sides are still there; framed, it is half as high, between bars.
        assert found["i"].values[0, 2, 0, 0] < 100
        assert (found["i"].values[0, 0].max() == 0) == (fit == "pad")
    _, found = learned(steps.Resize(4, 4, "crop"), {"i": Column("image", image)})
    assert (found["i"].values == 200).all()


AUGMENTING = [cls for cls in steps.registry.classes.values() if issubclass(cls, steps.Augment)]


@pytest.mark.parametrize("cls", AUGMENTING)
def test_augmentation_is_for_training_alone_repeatable_and_new_each_epoch(cls):
    images = np.random.default_rng(0).random((6, 8, 8, 3)).astype("float32")
    _, found = learned(cls(), {"i": Column("image", images)})
    rows = found["i"].values
    np.testing.assert_array_equal(rows[0:6], images)
    first, again, other = rows.redrawn(1)[0:6], rows.redrawn(1)[np.array([4, 1])], rows.redrawn(2)[0:6]
    np.testing.assert_array_equal(first[[4, 1]], again)
    assert (first != images).any() and (first != other).any()
    assert first.dtype == np.float32 and first.min() >= 0 and first.max() <= 1


def test_there_are_eight_kinds_and_moves_are_done_in_one():
    assert len(AUGMENTING) == 8
    images = np.random.default_rng(0).integers(0, 255, (3, 8, 8, 1)).astype("uint8")
    pipeline = Pipeline([steps.Flip(), steps.Rotate(5), steps.Noise(), steps.Normalize("pixels")])
    rows = pipeline.learn({"i": Column("image", images)})["i"].values
    varied = rows.redrawn(5)[0:3]
    assert varied.dtype == np.float32 and 0 <= varied.min() and varied.max() <= 1
    np.testing.assert_allclose(rows[0:3], images / np.float32(255))


def test_a_flip_mirrors_and_nothing_else():
    image = np.arange(16, dtype="float32").reshape(1, 4, 4, 1) / 16
    _, found = learned(steps.Flip(), {"i": Column("image", image)})
    seen = {found["i"].values.redrawn(seed)[0].tobytes() for seed in range(12)}
    assert seen == {image[0].tobytes(), np.ascontiguousarray(image[0, :, ::-1]).tobytes()}


def test_what_was_learned_is_written_down_and_does_the_same():
    table = {"n": numbers(1, np.nan, 4), "c": words("a", "b", "a"), "t": words("x y", "y", "z", kind="text")}
    pipeline = Pipeline([steps.FillMissing(), steps.Normalize(), steps.OneHot(), steps.Tokenize(length=3)])
    first = pipeline.learn(table)
    again = Pipeline.from_config(json.loads(json.dumps(pipeline.get_config()))).apply(table)
    for name in first:
        np.testing.assert_array_equal(first[name].values, again[name].values)


def test_a_column_that_is_not_there_is_named():
    with pytest.raises(DataError, match="no such column"):
        learned(steps.Normalize(columns="height"), {"a": numbers(1, 2)})
    pipeline, _ = learned(steps.Normalize(), {"a": numbers(1, 2)})
    with pytest.raises(DataError, match="'a' is missing"):
        pipeline.apply({"b": numbers(1)})


def parts(count=100, columns=None, classes=None, validation=0.1, **fields):
    return steps.Split(**fields).parts(count, columns or {}, classes, validation)


def test_a_random_split_has_every_row_once():
    train, validation, test = parts()
    assert (len(train), len(validation), len(test)) == (72, 8, 20)
    assert sorted(np.concatenate([train, validation, test]).tolist()) == list(range(100))


def test_a_stratified_split_keeps_each_class_in_its_share():
    classes = np.repeat([0, 1, 2], [60, 30, 10])
    for part, counts in zip(parts(classes=classes, method="stratified", validation=0.25), ([36, 18, 6], [12, 6, 2])):
        assert np.bincount(classes[part]).tolist() == counts
    with pytest.raises(DataError, match="no classes"):
        parts(method="stratified")


def test_a_split_by_time_tests_on_the_latest():
    times = numbers(*np.random.default_rng(0).permutation(100))
    train, validation, test = parts(columns={"t": times}, method="time", column="t")
    at = times.values
    assert at[train].max() < at[validation].min() <= at[validation].max() < at[test].min()


def test_a_split_by_group_keeps_groups_whole():
    groups = words(*(f"person {row % 10}" for row in range(100)))
    train, validation, test = parts(columns={"who": groups}, method="group", column="who", validation=0.2)
    sides = [set(groups.values[part]) for part in (train, validation, test)]
    assert sides[0] & sides[1] == sides[0] & sides[2] == sides[1] & sides[2] == set()
    assert all(sides) and len(test) == 20
    with pytest.raises(DataError, match="no column"):
        parts(method="group", column="nobody")


def test_rows_that_are_chosen_joined_and_mapped_are_read_when_asked_for():
    rows = steps.ArrayRows(np.arange(20.0).reshape(10, 2))
    chosen = steps.ChosenRows(rows, np.array([7, 1, 2, 3]))
    joined = steps.JoinedRows([chosen, rows])
    doubled = steps.MappedRows(joined, lambda some: some * 2)
    assert doubled.shape == (14, 2)
    np.testing.assert_array_equal(doubled[np.array([0, 4, 13])], [[28, 30], [0, 2], [36, 38]])
    np.testing.assert_array_equal(doubled[1:3], [[4, 6], [8, 10]])
    np.testing.assert_array_equal(doubled[-1], [36, 38])
    with pytest.raises(IndexError):
        doubled[14]


@pytest.mark.parametrize("size", [(40, 50), (51, 50), (47, 61), (600, 301)])
@pytest.mark.parametrize("to", [(48, 48), (64, 33), (1, 7)])
def test_a_picture_of_any_size_is_cropped_to_any_other(size, to):
    from PIL import Image

    from engine.preprocessing.steps.shape import resize_picture

    # What is cut out may come out a little larger than the picture by rounding.
    assert resize_picture(Image.new("RGB", size[::-1]), *to, "crop").size == to[::-1]

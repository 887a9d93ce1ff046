"""Labels that were put right stand in the project; the source stays as it is."""

import csv

import numpy as np
from PIL import Image

from app.sessions.data import DataSource
from app.sessions.sources.relabel import key_of, with_label


def table(path, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["a", "b", "kind"], *rows])
    return path


def opened(source, labels, **options):
    options |= {"labels": labels} if labels else {}
    return DataSource.open({"source": source, "options": options, "steps": [], "map": {}}, None, validation=0.25)


def test_a_row_of_a_table(tmp_path):
    rows = [[at, at * 0.37, "x" if at % 2 else "y"] for at in range(20)]
    rows[3][2] = ""  # a row without a label goes, and the numbers of the others stay
    path = table(tmp_path / "t.csv", rows)
    before = opened(f"csv:{path}", {})
    labels = with_label({}, "kind", key_of(None, 7, False), "x", "y")
    assert labels == {"kind": {"7": ["x", "y"]}}
    after = opened(f"csv:{path}", labels)
    settings = {"source": f"csv:{path}", "options": {"labels": labels}}
    assert DataSource.read(settings).notes[-1] == "One label was put right by hand."
    for part, origin in ((False, before.origin.train), (True, before.origin.test)):
        fed, truth = before.part(part)[0]["features"], before.part(part)[1]["kind"]
        np.testing.assert_array_equal(fed[:, 0], origin)
        changed = np.flatnonzero(truth != after.part(part)[1]["kind"])
        assert origin[changed].tolist() == ([7] if 7 in origin else [])
    # Put right in the file itself, or another file: what was meant for another label does nothing.
    rows[7][2] = "y"
    path = table(tmp_path / "u.csv", rows)
    assert (opened(f"csv:{path}", labels).targets["kind"] == opened(f"csv:{path}", {}).targets["kind"]).all()
    assert with_label(labels, "kind", "7", "y", "x") == {}


def test_an_image_is_known_by_its_file(tmp_path):
    for name in ("cat", "dog"):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for at in range(4):
            Image.fromarray(np.full((4, 4, 3), 10 * at + (100 if name == "dog" else 0), "uint8")).save(
                tmp_path / "pets" / name / f"{at}.png"
            )
    source = f"images:{tmp_path / 'pets'}"
    raw = DataSource.read({"source": source, "options": {}})
    labels = with_label({}, "label", key_of(raw, 2, False), "cat", "dog")
    assert labels == {"label": {"pets/cat/2.png": ["cat", "dog"]}}
    # One more file comes before it.
    Image.fromarray(np.full((4, 4, 3), 77, "uint8")).save(tmp_path / "pets" / "cat" / "0a.png")
    data = opened(source, labels)
    tones = np.concatenate(
        [np.asarray(one["image"][0 : len(one["image"])])[:, 0, 0, 0] for one in (data.inputs, data.test_inputs)]
    )
    truth = np.concatenate([data.targets["label"], data.test_targets["label"]])
    assert {round(float(tone)): data.classes["label"][one] for tone, one in zip(tones, truth, strict=True)} == {
        0: "cat", 10: "cat", 20: "dog", 30: "cat", 77: "cat", 100: "dog", 110: "dog", 120: "dog", 130: "dog",
    }  # fmt: skip


def test_a_bundled_set():
    plain = opened("builtin:iris", {})
    names = plain.classes["label"]
    first, held = names[int(plain.targets["label"][5])], names[int(plain.test_targets["label"][2])]
    labels = with_label({}, "label", "5", first, next(one for one in names if one != first))
    labels = with_label(labels, "label", key_of(None, 2, True), held, next(one for one in names if one != held))
    after = opened("builtin:iris", labels)
    assert np.flatnonzero(after.targets["label"] != plain.targets["label"]).tolist() == [5]
    assert np.flatnonzero(after.test_targets["label"] != plain.test_targets["label"]).tolist() == [2]

"""A copy of the source with the labels that were put right."""

import codecs

import numpy as np
import pytest
from PIL import Image

from app.sessions.data import DataSource
from app.sessions.errors import DataError
from app.sessions.sources.label_copy import can_copy, copy_name, write_copy


def settings(path, labels, kind="csv", **options):
    return {"source": f"{kind}:{path}", "options": {**options, "labels": labels}}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("cp1252", b""), ("utf-16-be", codecs.BOM_UTF16_BE)],
)
def test_all_but_the_labels_stays_as_it_is_byte_by_byte(tmp_path, end, encoding, mark):
    lines = [
        "# von Hand",
        "Größe ; Text;Art",
        '1,5;"a;b";gut',
        "2,25;  'x'  ;schlecht",
        "",
        '3;"über',
        'zwei ""Zeilen""";gut',
        "4;c;gut",
    ]
    path = tmp_path / "maße.csv"
    text = end.join(lines) + end
    path.write_bytes(mark + text.encode(encoding))
    source = settings(
        path, {"Art": {"0": ["gut", "schlecht"], "2": ["gut", "schlecht"], "3": ["falsch", "gut"]}}, delimiter=";"
    )
    name, count = write_copy(source, None, tmp_path / "neu.csv")
    assert (name, count) == (f"csv:{tmp_path / 'neu.csv'}", 2)
    wanted = text.replace('1,5;"a;b";gut', '1,5;"a;b";schlecht').replace('""Zeilen""";gut', '""Zeilen""";schlecht')
    assert (tmp_path / "neu.csv").read_bytes() == mark + wanted.encode(encoding)
    assert path.read_bytes() == mark + text.encode(encoding)
    read = lambda at: DataSource.read({"source": f"csv:{at}", "options": {"delimiter": ";"}})
    assert read(tmp_path / "neu.csv").columns["Art"].values.tolist() == ["schlecht", "schlecht", "schlecht", "gut"]


def test_columns_parted_by_spaces_and_rows_that_end_early(tmp_path):
    path = tmp_path / "points.txt"
    path.write_text("a   b  c\n1  2   0\n3  4   1\n5  6   0\n7  8   1\n")
    write_copy(settings(path, {"c": {"1": ["1", "0"]}}), None, tmp_path / "new.txt")
    assert (tmp_path / "new.txt").read_text().splitlines()[1:3] == ["1  2   0", "3 4 0"]


def test_the_source_is_never_written_over_and_nothing_to_put_right_is_said(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + "".join(f"{at},{at % 2}\n" for at in range(12)))
    source = settings(path, {"b": {"0": ["0", "1"]}})
    before = path.read_bytes()
    (tmp_path / "link.csv").symlink_to(path)
    for place in (path, tmp_path / "link.csv", tmp_path / "." / "t.csv"):
        with pytest.raises(DataError, match="written over"):
            write_copy(source, None, place)
    with pytest.raises(DataError, match="No label"):
        write_copy(settings(path, {"b": {"0": ["7", "1"]}}), None, tmp_path / "u.csv")
    assert path.read_bytes() == before and not (tmp_path / "u.csv").exists()
    assert copy_name(source) == tmp_path / "t-corrected.csv"
    assert not can_copy({"source": "builtin:iris", "options": {}})


def test_a_letter_that_the_files_encoding_does_not_have(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes("Straße;Art\nä;alt\nö;neu\nü;alt\nß;neu\n".encode("cp1252"))
    with pytest.raises(DataError, match=r"written in cp1252, which has no '新'"):
        write_copy(settings(path, {"Art": {"0": ["alt", "新"]}}), None, tmp_path / "u.csv")
    assert not (tmp_path / "u.csv").exists()


def test_images_become_a_table_of_paths_and_labels(tmp_path):
    for name in ("cat", "dog"):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for at in range(3):
            Image.fromarray(np.full((4, 4, 3), 9 * at, "uint8")).save(tmp_path / "pets" / name / f"{at}.png")
    source = settings(tmp_path / "pets", {"label": {"pets/cat/1.png": ["cat", "dog"]}}, "images")
    name, count = write_copy(source, None, tmp_path / "pets-corrected.csv")
    assert count == 1 and copy_name(source) == tmp_path / "pets-corrected.csv"
    raw = DataSource.read({"source": name, "options": {}})
    assert raw.columns["label"].values.tolist() == ["cat", "dog", "cat", "dog", "dog", "dog"]
    assert [path.name for path in raw.columns["image"].values.paths] == ["0.png", "1.png", "2.png"] * 2

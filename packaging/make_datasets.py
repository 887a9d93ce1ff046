"""Makes `resources/datasets` from the copies that scikit-learn and aeon ship inside their wheels.

    python packaging/make_datasets.py [FOLDER_WITH_WHEELS]

Without a folder the two wheels are downloaded by pip into a temporary one. Needs NumPy. The result is the same to
the byte on every run: splits and orders come from fixed seeds.
"""

import csv
import gzip
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np

WHEELS = {"scikit_learn": "scikit-learn==1.9.1", "aeon": "aeon==1.6.0"}
DATASETS = Path(__file__).resolve().parent.parent / "resources" / "datasets"
SEED = 20
LONGEST_VOWEL = 29

Arrays = dict[str, np.ndarray]


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments[0]) if arguments else _download(Path(temporary))
        sklearn, aeon = _wheel(folder, "scikit_learn"), _wheel(folder, "aeon")
        _store("digits", digits(sklearn), DIGITS)
        _store("iris", iris(sklearn), IRIS)
        _store("japanese_vowels", japanese_vowels(aeon), JAPANESE_VOWELS)
    return 0


def digits(wheel: zipfile.ZipFile) -> Arrays:
    """1,797 images (8, 8, 1) with values 0-16; 1,437 to train and 360 to test, each digit in proportion."""
    rows = np.loadtxt(io.BytesIO(gzip.decompress(wheel.read("sklearn/datasets/data/digits.csv.gz"))), delimiter=",")
    images = rows[:, :64].reshape(-1, 8, 8, 1).astype(np.uint8)
    return _split(images, rows[:, 64].astype(np.uint8), test_count=360)


def iris(wheel: zipfile.ZipFile) -> Arrays:
    """150 flowers (4,) in centimetres; 120 to train and 30 to test, ten of each species."""
    lines = wheel.read("sklearn/datasets/data/iris.csv").decode().splitlines()
    rows = np.array([[float(cell) for cell in row] for row in csv.reader(lines[1:])])
    return _split(rows[:, :4].astype(np.float32), rows[:, 4].astype(np.uint8), test_count=30)


def japanese_vowels(wheel: zipfile.ZipFile) -> Arrays:
    """640 series (29, 12), zeros after the last frame; the authors' own split, 270 to train and 370 to test."""
    x_train, y_train = _read_ts(wheel.read("aeon/datasets/data/JapaneseVowels/JapaneseVowels_TRAIN.ts").decode())
    x_test, y_test = _read_ts(wheel.read("aeon/datasets/data/JapaneseVowels/JapaneseVowels_TEST.ts").decode())
    order = np.random.default_rng(SEED).permutation(len(x_train))
    return {"x_train": x_train[order], "y_train": y_train[order], "x_test": x_test, "y_test": y_test}


def _read_ts(text: str) -> tuple[np.ndarray, np.ndarray]:
    """A .ts file: after `@data` one series a line, its dimensions separated by colons, the label last."""
    series, labels = [], []
    for line in text.split("@data", 1)[1].split():
        *dimensions, label = line.split(":")
        frames = np.array([[float(value) for value in dimension.split(",")] for dimension in dimensions]).T
        padded = np.zeros((LONGEST_VOWEL, len(dimensions)), np.float32)
        padded[: len(frames)] = frames
        series.append(padded)
        labels.append(int(label) - 1)
    return np.stack(series), np.array(labels, np.uint8)


def _split(x: np.ndarray, y: np.ndarray, test_count: int) -> Arrays:
    """A stratified split: each class gives its share of the test rows, largest remainders rounded up first.

    The training rows are shuffled, since a validation split takes the last ones.
    """
    rng = np.random.default_rng(SEED)
    shares = np.bincount(y) * test_count / len(y)
    counts = np.floor(shares).astype(int)
    counts[np.argsort(counts - shares, kind="stable")[: test_count - counts.sum()]] += 1
    test = np.concatenate([rng.permutation(np.flatnonzero(y == label))[:count] for label, count in enumerate(counts)])
    train = rng.permutation(np.setdiff1d(np.arange(len(y)), test))
    test = rng.permutation(test)
    return {"x_train": x[train], "y_train": y[train], "x_test": x[test], "y_test": y[test]}


def _store(name: str, arrays: Arrays, facts: dict) -> None:
    folder = DATASETS / name
    folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(folder / f"{name}.npz", **arrays)
    described = {key: {"shape": list(array.shape), "dtype": str(array.dtype)} for key, array in arrays.items()}
    record = {**facts, "file": f"{name}.npz", "licence": "CC BY 4.0", "arrays": described}
    (folder / "dataset.json").write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "LICENCE.txt").write_text(_licence(facts), encoding="utf-8")
    print(f"{name}: " + ", ".join(f"{key} {array.shape} {array.dtype}" for key, array in arrays.items()))


def _licence(facts: dict) -> str:
    return (
        f"{facts['title']}\n\n{facts['attribution']}\n\nSource: {facts['source']}\n"
        f"Changes: {facts['changes']}\n\n"
        "Licensed under the Creative Commons Attribution 4.0 International licence (CC BY 4.0):\n"
        "https://creativecommons.org/licenses/by/4.0/\n"
        "Its full text is in ../../licences/CC-BY-4.0.txt\n"
    )


def _download(folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "-d", str(folder)]
    subprocess.run([*command, *WHEELS.values()], check=True)
    return folder


def _wheel(folder: Path, distribution: str) -> zipfile.ZipFile:
    found = sorted(folder.glob(f"{distribution}-*.whl"))
    if not found:
        raise SystemExit(f"No {distribution} wheel in {folder}; expected {WHEELS[distribution]}.")
    return zipfile.ZipFile(found[-1])


DIGITS = {
    "name": "digits",
    "title": "Optical Recognition of Handwritten Digits",
    "description": "Handwritten digits as 8 x 8 grey images: each pixel counts the inked dots, 0 to 16, "
    "in a 4 x 4 square of the scan.",
    "kind": "image",
    "classes": ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    "value_range": [0, 16],
    "attribution": "E. Alpaydin and C. Kaynak (1998). Optical Recognition of Handwritten Digits. "
    "UCI Machine Learning Repository. https://doi.org/10.24432/C50P49",
    "source": "https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits",
    "changes": "the 1,797 images of the published test set (the copy in scikit-learn), split afresh into "
    "1,437 to train and 360 to test, shuffled; values unchanged.",
}

IRIS = {
    "name": "iris",
    "title": "Iris",
    "description": "Sepal and petal measures in centimetres of 150 iris flowers of three species.",
    "kind": "table",
    "classes": ["setosa", "versicolor", "virginica"],
    "features": ["sepal length (cm)", "sepal width (cm)", "petal length (cm)", "petal width (cm)"],
    "value_range": [0.1, 7.9],
    "attribution": "R. A. Fisher (1936). Iris. UCI Machine Learning Repository. https://doi.org/10.24432/C56C76",
    "source": "https://archive.ics.uci.edu/dataset/53/iris",
    "changes": "the copy in scikit-learn, whose two rows follow Fisher's paper where the repository's differ; "
    "split into 120 to train and 30 to test, shuffled; stored as float32.",
}

JAPANESE_VOWELS = {
    "name": "japanese_vowels",
    "title": "Japanese Vowels",
    "description": "Nine men say the vowels /ae/: who speaks? Each utterance is a series of 7 to 29 frames of "
    "12 LPC cepstrum coefficients, followed by zeros up to 29 frames.",
    "kind": "sequence",
    "classes": [f"speaker {number}" for number in range(1, 10)],
    "features": [f"coefficient {number}" for number in range(1, 13)],
    "value_range": [-1.852765, 2.203141],
    "padding": {"value": 0.0, "side": "end", "lengths": [7, 29]},
    "attribution": "M. Kudo, J. Toyama and M. Shimbo (1999). Japanese Vowels. UCI Machine Learning Repository. "
    "https://doi.org/10.24432/C5NS47",
    "source": "https://archive.ics.uci.edu/dataset/128/japanese+vowels",
    "changes": "the authors' own 270 training series (shuffled) and 370 test series, from the copy in aeon; "
    "padded with zeros to 29 frames; stored as float32.",
}

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

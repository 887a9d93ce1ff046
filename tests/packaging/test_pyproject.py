"""What the distribution promises: exact pins, and every bundled file on board."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINNED = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]


@pytest.mark.parametrize("requirement", PINNED)
def test_every_dependency_is_pinned_exactly(requirement):
    assert re.search(r"==\d+(\.\d+)+(;|$)", requirement)


def test_what_is_installed_is_what_is_pinned():
    from importlib.metadata import version

    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    # A requirement with a condition (numba) may rightly be absent.
    pins = [re.fullmatch(r"([\w-]+).*==([\d.]+)", line) for line in [*PINNED, *lines]]
    expected = {pin[1]: pin[2] for pin in pins if pin}
    assert len(expected) > 30
    assert {name: version(name) for name in expected} == expected


@pytest.mark.parametrize("package", ["app", "engine"])
def test_every_folder_with_code_is_a_package_and_so_in_the_wheel(package):
    folders = {ROOT / package} | {file.parent for file in (ROOT / package).rglob("*.py")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_none_keeps_its_references_over_void_qt_calls(qapp):
    """PySide6 6.12.0 drops a reference to None at each void call and aborts in the end."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100

"""Which libraries made the golden files."""

from __future__ import annotations

import importlib.metadata
import json
import platform
from pathlib import Path

PACKAGES = ("keras", "tf_keras", "jax", "jaxlib", "tensorflow", "tensorflow_cpu", "numpy", "h5py")


def write(folder: Path, family: str, backend: str) -> None:
    """Record in versions.json what made `family`: backend of Keras, package versions, Python."""
    path = folder / "versions.json"
    record = json.loads(path.read_text()) if path.exists() else {}
    found = {}
    for package in PACKAGES:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    record[family] = {"backend": backend, "python": platform.python_version(), "packages": found}
    path.write_text(json.dumps(dict(sorted(record.items())), indent=1) + "\n")

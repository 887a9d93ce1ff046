"""Write the golden files from real Keras 3: `/opt/peers/venv/bin/python tests/golden/make_golden.py [family ...]`.

Run by hand, never by the test suite. Without a name, all families. `--backend` and `--into FOLDER` write the same
cases elsewhere with another backend of Keras; `make/compare.py` then compares the two folders.
"""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

# The backend that writes each family. JAX has channels_first on a CPU and dense gradients of an Embedding (TensorFlow's
# sparse ones change Adam and RMSprop); but under JAX a stateful LSTM forgets its state between the batches of fit and
# predict, and the training metrics forget the mask (Keras 3.15), so that such runs are TensorFlow's.
FAMILIES = {
    "layers": "jax",
    "layers_activation": "jax",
    "layers_attention": "jax",
    "layers_convolution": "jax",
    "layers_merging": "jax",
    "layers_normalization": "jax",
    "layers_pooling": "jax",
    "layers_preprocessing": "jax",
    "layers_recurrent": "jax",
    "layers_regularization": "jax",
    "layers_reshaping": "jax",
    "losses": "jax",
    "losses_more": "jax",
    "losses_labels": "jax",
    "metrics": "jax",
    "metrics_more": "jax",
    "optimizers": "jax",
    "optimizers_more": "jax",
    "values": "jax",
    "operations": "jax",
    "data_helpers": "tensorflow",
    "training": "jax",
    "training_callbacks": "jax",
    "own_layers": "jax",
    "training_tensorflow": "tensorflow",
    "files": "tensorflow",
    "keras2": "tensorflow",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("families", nargs="*", help=", ".join(FAMILIES))
    parser.add_argument("--backend", choices=("jax", "tensorflow"))
    parser.add_argument("--into", type=Path, default=HERE)
    options = parser.parse_args()
    unknown = set(options.families) - set(FAMILIES)
    if unknown:
        parser.error(f"no family named {', '.join(sorted(unknown))}; there are {', '.join(FAMILIES)}")
    options.into.mkdir(parents=True, exist_ok=True)
    chosen = options.families or list(FAMILIES)
    if len(chosen) > 1:
        # One process a family: Keras takes its backend once, at import.
        for name in chosen:
            command = [sys.executable, __file__, name, "--into", str(options.into)]
            subprocess.run(command + (["--backend", options.backend] if options.backend else []), check=True)
        return
    _make(chosen[0], options.backend or FAMILIES[chosen[0]], options.into)


def _make(name: str, backend: str, into: Path) -> None:
    # Before Keras is imported: its backend, no accelerator, one order of summation, no log noise.
    os.environ["KERAS_BACKEND"] = backend
    os.environ["JAX_PLATFORMS"] = "cpu"
    os.environ["CUDA_VISIBLE_DEVICES"] = ""
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
    sys.path.insert(0, str(HERE))
    sys.dont_write_bytecode = True
    importlib.import_module(f"make.{name}").make(into)
    importlib.import_module("make.versions").write(into, name, backend)


if __name__ == "__main__":
    main()

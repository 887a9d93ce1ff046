"""Small colour photographs in ten kinds: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck."""

import numpy as np

from engine.datasets.cache import Split
from engine.datasets.cifar import load_batches

CHECKSUM = "6d958be074577803d12ecdefd02955f39262c83c16fe9348329d7fe0b5c001ce"


def load_data() -> Split:
    """Images (50000, 32, 32, 3) and (10000, 32, 32, 3) uint8, labels (n, 1) 0 … 9."""
    names = [f"data_batch_{number}" for number in range(1, 6)] + ["test_batch"]
    *train, test = load_batches("cifar-10-batches-py", "cifar-10-python.tar.gz", CHECKSUM, names, "labels")
    return (np.concatenate([x for x, _ in train]), np.concatenate([y for _, y in train])), test

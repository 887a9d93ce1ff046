"""Small colour photographs in a hundred kinds, or in twenty coarse ones."""

from engine.core.errors import ParameterError
from engine.datasets.cache import Split
from engine.datasets.cifar import load_batches

CHECKSUM = "85cd44d02ba6437773c5bbd22e183051d648de2e7d6b014e1ef29b855ba677a7"


def load_data(label_mode: str = "fine") -> Split:
    """Images (50000, 32, 32, 3) and (10000, 32, 32, 3) uint8, labels (n, 1), "fine" 0 … 99 or "coarse" 0 … 19."""
    if label_mode not in ("fine", "coarse"):
        raise ParameterError(f"unknown label_mode {label_mode!r}", where="cifar100.load_data", field="label_mode",
                             expected="'fine' or 'coarse'", got=repr(label_mode))  # fmt: skip
    train, test = load_batches(
        "cifar-100-python", "cifar-100-python.tar.gz", CHECKSUM, ["train", "test"], f"{label_mode}_labels"
    )
    return train, test

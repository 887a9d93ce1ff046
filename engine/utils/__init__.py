"""Helpers around data: one-hot rows, scaled vectors, batches by index, files from the network, seeds."""

from engine.core.rng import random_source, set_random_seed
from engine.utils import data_utils, io_utils, np_utils
from engine.utils.data_utils import get_file
from engine.utils.io_utils import HDF5Matrix
from engine.utils.np_utils import normalize, to_categorical
from engine.utils.sequence import PyDataset, Sequence

__all__ = [
    "HDF5Matrix", "PyDataset", "Sequence", "data_utils", "get_file", "io_utils", "normalize", "np_utils",
    "random_source", "set_random_seed", "to_categorical",
]  # fmt: skip

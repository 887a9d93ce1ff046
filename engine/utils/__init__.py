"""Helpers around data: classes as one-hot rows, scaled vectors, seeds."""

from engine.core.rng import set_random_seed
from engine.utils import np_utils
from engine.utils.np_utils import normalize, to_categorical

__all__ = ["normalize", "np_utils", "set_random_seed", "to_categorical"]

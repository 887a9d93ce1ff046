"""Callbacks, where Keras has them; they are written in `engine.training.callbacks`."""

from engine.training.callbacks import *  # noqa: F403
from engine.training.callbacks import __all__ as __all__

"""Callbacks: what watches training, and stops it, saves the model, or changes the learning rate."""

from engine.training.callbacks.base import Callback, CallbackList
from engine.training.callbacks.checkpoint import ModelCheckpoint
from engine.training.callbacks.function import LambdaCallback
from engine.training.callbacks.history import CSVLogger, History
from engine.training.callbacks.progress import ProgbarLogger
from engine.training.callbacks.rates import LearningRateScheduler, ReduceLROnPlateau
from engine.training.callbacks.stopping import EarlyStopping, TerminateOnNaN

__all__ = [
    "CSVLogger", "Callback", "CallbackList", "EarlyStopping", "History", "LambdaCallback", "LearningRateScheduler",
    "ModelCheckpoint", "ProgbarLogger", "ReduceLROnPlateau", "TerminateOnNaN",
]  # fmt: skip

"""Callbacks: what watches training, and stops it, saves the model, or changes the learning rate."""

from engine.training.callbacks.backup import BackupAndRestore
from engine.training.callbacks.base import Callback, CallbackList
from engine.training.callbacks.base_logger import BaseLogger
from engine.training.callbacks.checkpoint import ModelCheckpoint
from engine.training.callbacks.function import LambdaCallback
from engine.training.callbacks.history import CSVLogger, History
from engine.training.callbacks.progress import ProgbarLogger
from engine.training.callbacks.rates import LearningRateScheduler, ReduceLROnPlateau
from engine.training.callbacks.remote import RemoteMonitor
from engine.training.callbacks.stopping import EarlyStopping, TerminateOnNaN
from engine.training.callbacks.tensorboard import TensorBoard

__all__ = [
    "BackupAndRestore", "BaseLogger", "CSVLogger", "Callback", "CallbackList", "EarlyStopping", "History",
    "LambdaCallback", "LearningRateScheduler", "ModelCheckpoint", "ProgbarLogger", "ReduceLROnPlateau", "RemoteMonitor",
    "TensorBoard", "TerminateOnNaN",
]  # fmt: skip

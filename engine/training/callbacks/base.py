"""Callback: what is told of every stage of training, and may act on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.core.params import Declared

Logs = Mapping[str, Any]


class Callback:
    """Base of callbacks: every hook does nothing. Epochs and batches count from 0; logs are means of the epoch so far.

    Attributes:
        model: the model that trains. params: "verbose", "epochs", "steps" and, where it is known, "samples".
    """

    model: Any = None
    params: Mapping[str, Any] = {}
    # Names of attributes that a backup keeps: numbers, None, texts, arrays, lists and dicts of them.
    kept: tuple[str, ...] = ()

    def set_model(self, model: Any) -> None:
        self.model = model

    def set_params(self, params: Mapping[str, Any]) -> None:
        self.params = params

    def on_train_begin(self, logs: Any = None) -> None: ...

    def take_up(self, callbacks: Sequence[Callback]) -> None:
        """Told once all `callbacks` know that training begins: what goes on with an earlier run does so here."""

    def settle(self, epoch: int) -> None:
        """Told after `on_epoch_end`, once all callbacks have dealt with the epoch."""

    def on_train_end(self, logs: Any = None) -> None: ...

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None: ...

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None: ...

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
        self.on_batch_begin(batch, logs)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self.on_batch_end(batch, logs)

    def on_batch_begin(self, batch: int, logs: Any = None) -> None:
        """The old name of `on_train_batch_begin`."""

    def on_batch_end(self, batch: int, logs: Any = None) -> None:
        """The old name of `on_train_batch_end`."""

    def on_test_begin(self, logs: Any = None) -> None: ...

    def on_test_end(self, logs: Any = None) -> None: ...

    def on_test_batch_begin(self, batch: int, logs: Any = None) -> None: ...

    def on_test_batch_end(self, batch: int, logs: Any = None) -> None: ...

    def on_predict_begin(self, logs: Any = None) -> None: ...

    def on_predict_end(self, logs: Any = None) -> None: ...

    def on_predict_batch_begin(self, batch: int, logs: Any = None) -> None: ...

    def on_predict_batch_end(self, batch: int, logs: Any = None) -> None: ...

    def listens(self, hook: str) -> bool:
        """Whether the callback does anything in a hook: batches need not be told to those that do not."""
        old = {"on_train_batch_begin": "on_batch_begin", "on_train_batch_end": "on_batch_end"}.get(hook, hook)
        return any(
            getattr(type(self), name) is not getattr(Callback, name) or name in vars(self) for name in (hook, old)
        )


class DeclaredCallback(Declared, Callback):
    """A callback whose parameters are declared, so that forms can show them."""


class CallbackList(Callback):
    """Several callbacks as one, told in order."""

    def __init__(self, callbacks: Iterable[Callback] = ()):
        self.callbacks = list(callbacks)

    def append(self, callback: Callback) -> None:
        self.callbacks.append(callback)

    def set_model(self, model: Any) -> None:
        self.model = model
        for callback in self.callbacks:
            callback.set_model(model)

    def set_params(self, params: Mapping[str, Any]) -> None:
        self.params = params
        for callback in self.callbacks:
            callback.set_params(params)

    def listens(self, hook: str) -> bool:
        return any(_listens(callback, hook) for callback in self.callbacks)

    def _tell(self, hook: str, *arguments: Any) -> None:
        for callback in self.callbacks:
            getattr(callback, hook)(*arguments)

    def on_train_begin(self, logs: Any = None) -> None:
        self._tell("on_train_begin", logs)
        mine = [callback for callback in self.callbacks if isinstance(callback, Callback)]
        for callback in mine:
            callback.take_up(mine)

    def on_train_end(self, logs: Any = None) -> None:
        self._tell("on_train_end", logs)

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._tell("on_epoch_begin", epoch, logs)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self._tell("on_epoch_end", epoch, logs)
        for callback in self.callbacks:
            if isinstance(callback, Callback):
                callback.settle(epoch)

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
        self._tell("on_train_batch_begin", batch, logs)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._tell("on_train_batch_end", batch, logs)

    def on_test_begin(self, logs: Any = None) -> None:
        self._tell("on_test_begin", logs)

    def on_test_end(self, logs: Any = None) -> None:
        self._tell("on_test_end", logs)

    def on_test_batch_begin(self, batch: int, logs: Any = None) -> None:
        self._tell("on_test_batch_begin", batch, logs)

    def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
        self._tell("on_test_batch_end", batch, logs)

    def on_predict_begin(self, logs: Any = None) -> None:
        self._tell("on_predict_begin", logs)

    def on_predict_end(self, logs: Any = None) -> None:
        self._tell("on_predict_end", logs)

    def on_predict_batch_begin(self, batch: int, logs: Any = None) -> None:
        self._tell("on_predict_batch_begin", batch, logs)

    def on_predict_batch_end(self, batch: int, logs: Any = None) -> None:
        self._tell("on_predict_batch_end", batch, logs)


def _listens(callback: Any, hook: str) -> bool:
    """Objects that only look like callbacks are told everything."""
    return callback.listens(hook) if isinstance(callback, Callback) else True

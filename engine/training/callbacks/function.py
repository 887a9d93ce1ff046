"""Functions as a callback."""

from __future__ import annotations

from engine.core.params import Opaque
from engine.training.callbacks.base import DeclaredCallback


class LambdaCallback(DeclaredCallback):
    """Calls the functions given, each at its stage."""

    _epoch_begin = Opaque(None, name="on_epoch_begin", doc="Called with (epoch, logs).")
    _epoch_end = Opaque(None, name="on_epoch_end", doc="Called with (epoch, logs).")
    _train_begin = Opaque(None, name="on_train_begin", doc="Called with (logs).")
    _train_end = Opaque(None, name="on_train_end", doc="Called with (logs).")
    _batch_begin = Opaque(None, name="on_train_batch_begin", deprecated=("on_batch_begin",), doc="Called with (batch, "
                          "logs).")  # fmt: skip
    _batch_end = Opaque(None, name="on_train_batch_end", deprecated=("on_batch_end",), doc="Called with (batch, logs).")

    def _setup(self) -> None:
        for name, field in self.fields.items():
            function = getattr(self, field.attribute)
            if function is not None:
                setattr(self, name, function)

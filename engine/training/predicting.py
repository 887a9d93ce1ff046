"""Outputs for many samples."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.training.arguments import no_more
from engine.training.data import ArrayData


class Predictor:
    """Mixed into `Trainer`."""

    _steps: Any
    _data: Any
    _callbacks: Any
    _predict_batch: Any

    def predict(self, x: Any, batch_size: int | None = None, verbose: int | str = 0, steps: int | None = None,
                callbacks: Any = None, **old: Any) -> Any:  # fmt: skip
        """Outputs for inputs, given as to `fit`.

        Returns:
            An array, or a list of arrays where the model has several outputs.
        """
        no_more(old, "predict")
        data = self._data("predict", x, None, None, batch_size, steps)
        level = 1 if verbose == "auto" else int(verbose)
        _, told = self._callbacks(callbacks, level)
        told.set_params({"verbose": level, "steps": data.steps, "samples": data.samples})
        told.on_predict_begin({})
        hooks = ("on_predict_batch_begin", "on_predict_batch_end")
        if isinstance(data, ArrayData) and data.free and not any(told.listens(hook) for hook in hooks):
            samples = min(data.samples, data.steps * data.batch_size)
            at_once = self._steps.predict_all(data.batch_type, data.standard, samples)
            if at_once is not None:
                told.on_predict_end({})
                return at_once[0] if len(at_once) == 1 else at_once
        whole: list[np.ndarray] = []
        parts: list[list[np.ndarray]] = []
        done = 0
        for number, batch in enumerate(data.epoch()):
            told.on_predict_batch_begin(number, {})
            made = self._predict_batch(batch)
            if data.samples is not None and number == 0:
                samples = min(data.samples, (data.steps or 0) * batch.type.size)
                whole = [np.empty((samples, *array.shape[1:]), array.dtype) for array in made]
            if whole and all(into.shape[1:] == array.shape[1:] for into, array in zip(whole, made)):
                for into, array in zip(whole, made):
                    into[done : done + len(array)] = array
            else:
                parts.append([array.copy() for array in made])
            done += batch.type.size
            told.on_predict_batch_end(number, {})
        told.on_predict_end({})
        outputs = whole or [np.concatenate(some) for some in zip(*parts, strict=True)]
        return outputs[0] if len(outputs) == 1 else outputs

    def predict_proba(self, x: Any, batch_size: int | None = None, verbose: int = 0) -> Any:
        """The old name of `predict`."""
        return self.predict(x, batch_size, verbose)

    def predict_classes(self, x: Any, batch_size: int | None = None, verbose: int = 0) -> Any:
        """Class numbers: the place of the largest output; for outputs of width 1, whether they exceed one half."""
        outputs = self.predict(x, batch_size, verbose)
        some = outputs if isinstance(outputs, list) else [outputs]
        classes = [o.argmax(-1) if o.shape[-1] > 1 else (o > 0.5).astype("int32") for o in some]
        return classes if isinstance(outputs, list) else classes[0]

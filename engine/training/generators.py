"""The old names of fit, evaluate and predict, for generators."""

from __future__ import annotations

from typing import Any

from engine.training.callbacks import History


class GeneratorNames:
    """Mixed into `Trainer`."""

    fit: Any
    evaluate: Any
    predict: Any

    def fit_generator(self, generator: Any, steps_per_epoch: int | None = None, epochs: int = 1, verbose: int = 1,
                      callbacks: Any = None, validation_data: Any = None, validation_steps: int | None = None,
                      class_weight: Any = None, shuffle: bool = True, initial_epoch: int = 0,
                      **old: Any) -> History:  # fmt: skip
        """The old name of `fit` for generators."""
        return self.fit(
            generator, epochs=epochs, verbose=verbose, callbacks=callbacks, validation_data=validation_data,
            class_weight=class_weight, shuffle=shuffle, initial_epoch=initial_epoch, steps_per_epoch=steps_per_epoch,
            validation_steps=validation_steps, **old,
        )  # fmt: skip

    def evaluate_generator(self, generator: Any, steps: int | None = None, **old: Any) -> Any:
        """The old name of `evaluate` for generators."""
        return self.evaluate(generator, steps=steps, verbose=old.pop("verbose", 0), **old)

    def predict_generator(self, generator: Any, steps: int | None = None, **old: Any) -> Any:
        """The old name of `predict` for generators."""
        return self.predict(generator, steps=steps, **old)

"""Trainer: what makes a network of layers trainable. `engine.models.Model` inherits it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine import losses as losses_module
from engine import metrics as metrics_module
from engine import optimizers
from engine.core.errors import Cancelled, DataError, GraphError, ParameterError
from engine.training.ahead import batches_of
from engine.training.arguments import epochs_by_old_name, no_more, old_number, validates, values_of, whole_number
from engine.training.arrays import as_array
from engine.training.callbacks import CallbackList, History, ProgbarLogger
from engine.training.checks import Seen
from engine.training.compilation import Compilation, serialize_compile_argument
from engine.training.data import ArrayData, Standardizer, StreamData, is_sequence, is_stream, unpack
from engine.training.ends import Ends, build_for, ends_of
from engine.training.generators import GeneratorNames
from engine.training.interrupt import DeferredInterrupt
from engine.training.one_batch import OneBatch
from engine.training.pieces import count_of
from engine.training.predicting import Predictor

Data = ArrayData | StreamData
_IGNORED = ("sample_weight_mode", "run_eagerly", "jit_compile", "steps_per_execution", "auto_scale_loss")


class Trainer(Predictor, OneBatch, GeneratorNames):
    """compile, fit, evaluate, predict and their kin, for a class that is a `protocol.ModelLike`.

    Attributes:
        optimizer: what `compile` was given, as an object. history: of the last `fit`.
        stop_training: set it to True to end training after the present batch; the epoch still validates and counts.
        check_finite: whether a loss that is NaN ends training with an error that names the block.
        cancel: a flag with `is_set()`; set, it ends training even within a step, which then does not count.
    """

    optimizer: Any = None
    history: History | None = None
    stop_training: bool = False
    check_finite: bool = False
    cancel: Any = None
    _compile_arguments: dict[str, Any] | None = None
    _compilation: Compilation | None = None
    _steps: Any = None
    _seen: Seen | None = None
    _initial_epoch: int = 0
    _training_data: Data | None = None

    # --- compile --------------------------------------------------------------------------------------------------

    def compile(self, optimizer: Any = "rmsprop", loss: Any = None, metrics: Any = None, loss_weights: Any = None,
                weighted_metrics: Any = None, custom_objects: Mapping[str, Any] | None = None,
                **old: Any) -> None:  # fmt: skip
        """Say how to train: what to minimise, how, and what to watch.

        Args:
            optimizer: a name ("adam"), a config or an optimizer.
            loss: a name ("mse"), config, loss or function `(y_true, y_pred)`, for all outputs; or one an output, as a
                list or a dict by output name; None for an output without.
            metrics, weighted_metrics: one or several for all outputs; or some for each, as a list of lists or a dict by
                output name. Sample weights count in the latter only.
            loss_weights: numbers, one an output, as a list or a dict by output name.

        Raises:
            ParameterError: an unknown name, or a number that does not go with the outputs.
        """
        for key in old:
            if key not in _IGNORED and not (key == "target_tensors" and old[key] is None):
                raise ParameterError(f"unknown argument '{key}'", where="compile", field=key, got=repr(old[key]),
                                     expected="optimizer, loss, metrics, loss_weights or weighted_metrics")  # fmt: skip
        chosen = optimizers.get(optimizer, custom_objects)
        if chosen is None:
            raise ParameterError("an optimizer is needed", where="compile(optimizer=…)", field="optimizer",
                                 expected="a name or an optimizer", got="None")  # fmt: skip
        arguments = {"loss": loss, "loss_weights": loss_weights, "metrics": metrics,
                     "weighted_metrics": weighted_metrics, "custom_objects": custom_objects}  # fmt: skip
        ends = ends_of(self)
        compilation = None if ends is None else Compilation(ends, **arguments)
        self.optimizer, self.loss = chosen, loss
        self._compile_arguments, self._compilation, self._steps = arguments, compilation, None

    @property
    def compiled(self) -> bool:
        """Whether `compile` has been called."""
        return self._compile_arguments is not None

    def get_compile_config(self) -> dict[str, Any] | None:
        """What `compile` was given, as plain JSON data; None before."""
        given = self._compile_arguments
        if given is None:
            return None
        return {
            "optimizer": optimizers.serialize(self.optimizer),
            "loss": serialize_compile_argument(given["loss"], losses_module.serialize),
            "loss_weights": given["loss_weights"],
            "metrics": serialize_compile_argument(given["metrics"], metrics_module.serialize),
            "weighted_metrics": serialize_compile_argument(given["weighted_metrics"], metrics_module.serialize),
        }

    def compile_from_config(self, config: Mapping[str, Any], custom_objects: Mapping[str, Any] | None = None) -> None:
        """Compile with what `get_compile_config` gave."""
        known = ("optimizer", "loss", "loss_weights", "metrics", "weighted_metrics")
        self.compile(**{key: config[key] for key in known if key in config}, custom_objects=custom_objects)

    @property
    def metrics_names(self) -> list[str]:
        """Keys of the values that `evaluate` returns, in order."""
        return self._compilation.log_keys() if self._compilation is not None else []

    # --- preparing ------------------------------------------------------------------------------------------------

    def _ready(self, what: str, x: Any = None) -> Ends:
        """The ends of the model, built for `x` if it must be; checks that it is compiled, unless to predict."""
        label = f"Model '{getattr(self, 'name', 'model')}'"
        if what != "predict" and self._compile_arguments is None:
            raise GraphError("is not compiled", where=label, code="not_compiled",
                             mend=f"call compile(optimizer, loss) before {what}")  # fmt: skip
        ends = ends_of(self)
        if ends is None and x is not None:
            many = isinstance(x, (list, tuple)) and any(hasattr(item, "shape") for item in x)
            items = list(x.values()) if isinstance(x, Mapping) else list(x) if many else [x]
            build_for(self, [as_array(item, f"input {number}") for number, item in enumerate(items, 1)])
            ends = ends_of(self)
        if ends is None:
            raise GraphError("has no shapes yet", where=label, mend="give the first layer an input_shape")
        if self._compile_arguments is not None and self._compilation is None:
            self._compilation = Compilation(ends, **self._compile_arguments)
        if self._steps is None:
            self._steps = self._make_steps()
        self._steps.check_finite, self._steps.cancel = self.check_finite, self.cancel
        return ends

    def _make_steps(self) -> Any:
        from engine.training.step import Steps

        return Steps(self, self._compilation, self.optimizer)

    def _standardizer(self, ends: Ends, compilation: Compilation | None, class_weight: Any = None) -> Standardizer:
        self._seen = self._seen or Seen()
        return Standardizer(ends, compilation, class_weight, self._seen)

    def _data(self, what: str, x: Any, y: Any, sample_weight: Any, batch_size: int | None, steps: int | None,
              shuffle: bool | str = False, class_weight: Any = None) -> Data:  # fmt: skip
        """Batches of what was given, in any form."""
        compilation_wanted = what != "predict"
        if is_stream(x):
            if y is not None:
                raise DataError("targets come with the batches", where=f"{what}(y=…)", field="y", expected="y=None",
                                got=type(y).__name__, mend="let the generator give (x, y)")  # fmt: skip
            first = None
            seen = None
            if ends_of(self) is None:
                if is_sequence(x):
                    seen = x[0]
                else:
                    x = iter(x)
                    seen = first = next(x, None)
            ends = self._ready(what, None if seen is None else unpack(seen)[0])
            standardize = self._standardizer(ends, self._compilation if compilation_wanted else None, class_weight)
            return StreamData(x, standardize, steps, shuffle, first)
        ends = self._ready(what, x)
        standardize = self._standardizer(ends, self._compilation if compilation_wanted else None, class_weight)
        size = whole_number("batch_size", batch_size, what) or ends.batch_size or 32
        return ArrayData(standardize(x, y, sample_weight), ends, size, shuffle, steps, redraw=what == "fit")

    # --- fit ------------------------------------------------------------------------------------------------------

    def fit(self, x: Any = None, y: Any = None, batch_size: int | None = None, epochs: int = 1,
            verbose: int | str = "auto", callbacks: Any = None, validation_split: float = 0.0,
            validation_data: Any = None, shuffle: bool | str = True, class_weight: Any = None,
            sample_weight: Any = None, initial_epoch: int = 0, steps_per_epoch: int | None = None,
            validation_steps: int | None = None, validation_batch_size: int | None = None,
            validation_freq: int | Sequence[int] = 1, pieces: int | str | None = None,
            **old: Any) -> History:  # fmt: skip
        """Train.

        Args:
            x: inputs: an array, a list of them, a dict by input name (an array may be an HDF5 dataset, or anything that is
                read by rows: see `rows.py`); or what gives batches (x, y[, sample_weight]): a
                generator, or an object with `__len__` and `__getitem__`.
            y: targets, in the same forms.
            batch_size: samples a step; 32 by default.
            epochs: number of the epoch to end after; `initial_epoch` is the number to begin with.
            verbose: 0 silent, 1 a bar, 2 a line an epoch.
            validation_split: share of the samples, the last ones, to validate with.
            validation_data: (x, y) or (x, y, sample_weight), or what gives batches of them.
            shuffle: a new order of samples each epoch; "batch": of whole batches.
            class_weight: {class: weight}. sample_weight: one a sample, or one a step of a sample.
            steps_per_epoch: batches of an epoch, for generators that do not end.
            validation_freq: validate every so many epochs, or after the epochs of this list (from 1).
            pieces: how many parts each batch is cut into for it to need less memory; their gradients add up to those of
                the whole, so the step is the same (batch normalisation, which sees each part, excepted). "auto": as few
                as fit into the memory that is free.

        Returns:
            What happened: `history` holds a list, one value an epoch, for each of the logs' keys.

        Raises:
            DataError: the data do not fit the model or its losses; nothing has been trained then.
            OutOfMemoryError: a step needs more memory than is free; none has been taken, nothing has been trained.
        """
        samples = old_number(old, "samples_per_epoch", "steps_per_epoch (which counts batches)")
        validation_samples = old_number(old, "nb_val_samples", "validation_steps (which counts batches)")
        epochs = whole_number("epochs", epochs_by_old_name(old, epochs), "fit") or 0
        validation: Data | None = None
        if validation_split and validation_data is None:
            data, validation = self._split(x, y, sample_weight, validation_split, batch_size, steps_per_epoch, shuffle,
                                           class_weight, validation_batch_size)  # fmt: skip
        else:
            data = self._data("fit", x, y, sample_weight, batch_size, steps_per_epoch, shuffle, class_weight)
        if validation_data is not None:
            given = (validation_data,) if is_stream(validation_data) else unpack(validation_data)
            x_val, y_val, weight_val = (*given, None, None)[:3]
            size = validation_batch_size or batch_size
            validation = self._data("evaluate", x_val, y_val, weight_val, size, validation_steps)
        for some, count in ((data, samples), (validation, validation_samples)):
            if count is not None and isinstance(some, StreamData):
                some.end_epoch_after(count)
        level = 1 if verbose == "auto" else int(verbose)
        history, told = self._callbacks(callbacks, level)
        told.set_params({"verbose": level, "epochs": epochs, "steps": data.steps, "samples": data.samples})
        self.stop_training, self.history = False, history
        logs: dict[str, float] = {}
        self._initial_epoch, self._training_data = initial_epoch, data
        told.on_train_begin({})  # a callback may set _initial_epoch, to go on from a backup
        try:
            with DeferredInterrupt() as interrupt:
                for epoch in range(self._initial_epoch, epochs):
                    told.on_epoch_begin(epoch, {})
                    logs = self._train_epoch(data, epoch, told, interrupt, pieces)
                    if not logs:
                        break
                    if validation is not None and not self._cancelled() and validates(validation_freq, epoch):
                        logs.update({f"val_{key}": v for key, v in self._test(validation, told, interrupt).items()})
                    told.on_epoch_end(epoch, logs)
                    if self.stop_training:
                        break
        finally:
            self._training_data = None
            self._steps.synchronize()
            if getattr(self.optimizer, "use_ema", False):
                self._steps.average_weights()
        told.on_train_end(logs)
        return history

    def change_batch_size(self, size: int) -> int:
        """While `fit` trains on arrays (a callback calls this): batches of another size, from the next one drawn on.

        Returns:
            The batches of a whole epoch of that size.

        Raises:
            ParameterError: no arrays are trained on, or the size is no whole number of at least 1.
            DataError: the model takes batches of one size only.
        """
        whole, data = whole_number("batch_size", size, "change_batch_size"), self._training_data
        if not isinstance(data, ArrayData):
            raise ParameterError("there are no batches to change", where="change_batch_size", field="batch_size",
                                 expected="fit to be training on arrays", got=str(size))  # fmt: skip
        data.resize(whole or 1)
        return data.steps

    def look(self, x: Any, y: Any) -> Any:
        """A `Look`: called, it tells what each layer gives for these samples, and the gradients of the weights (an
        `Inside`). It changes nothing; a callback may call it while `fit` trains. Raises DataError as `fit` does."""
        from engine.training.inside import Look

        ends = self._ready("look", x)
        return Look(self, self._steps, self._standardizer(ends, self._compilation)(x, y), ends)

    def sensitivity(self) -> Any:
        """A `Sensitivity`: called with inputs, it tells how the first output depends on them and on the other outputs."""
        from engine.training.sensitivity import Sensitivity

        ends = self._ready("predict")
        return Sensitivity(self, self._steps, self._standardizer(ends, None), ends)

    def _callbacks(self, given: Any, level: int) -> tuple[History, CallbackList]:
        """The history, and all callbacks: the progress bar comes after the user's, which may change the logs."""
        some = given.callbacks if isinstance(given, CallbackList) else given
        mine = list(some) if isinstance(some, (list, tuple)) else [] if some is None else [some]
        history = History()
        if level and not any(isinstance(callback, ProgbarLogger) for callback in mine):
            mine.append(ProgbarLogger())
        told = CallbackList([*mine, history])
        told.set_model(self)
        return history, told

    def _train_epoch(
        self, data: Data, epoch: int, told: CallbackList, interrupt: DeferredInterrupt, pieces: int | str | None = None
    ) -> dict[str, float]:
        """One epoch; its logs, empty where the data had ended before."""
        steps, optimizer = self._steps, self.optimizer
        tells_begin, tells_end = told.listens("on_train_batch_begin"), told.listens("on_train_batch_end")
        steps.reset()
        number, type, count = -1, None, None
        buffers: Any = None
        with batches_of(data, epoch) as batches:
            for number, batch in enumerate(batches):
                if tells_begin:
                    told.on_train_batch_begin(number, {})
                try:
                    if (
                        count is None or type is not batch.type or tells_begin or tells_end
                    ):  # a callback may change anything
                        count = count_of(pieces, steps, batch.type, "fit")
                        type, buffers = batch.type, steps.prepare("train", batch.type) if count == 1 else None
                    if count == 1:
                        batch.fill(buffers)
                        steps.train(float(optimizer.learning_rate), optimizer.iterations + 1)
                    else:
                        steps.train_in_pieces(
                            batch.pieces(count), float(optimizer.learning_rate), optimizer.iterations + 1
                        )
                except Cancelled:
                    self.stop_training = True
                    break
                optimizer.iterations += 1
                if tells_end:
                    told.on_train_batch_end(number, steps.logs())
                interrupt.check()
                if self.stop_training:
                    break
        return dict(steps.logs()) if number >= 0 else {}

    def _cancelled(self) -> bool:
        return self.cancel is not None and self.cancel.is_set()

    def _test(self, data: Data, told: CallbackList, interrupt: DeferredInterrupt | None = None) -> dict[str, float]:
        """Losses and metrics over all batches."""
        steps = self._steps
        tells_begin, tells_end = told.listens("on_test_batch_begin"), told.listens("on_test_batch_end")
        steps.reset()
        told.on_test_begin({})
        type, buffers = None, None
        with batches_of(data) as batches:
            for number, batch in enumerate(batches):
                if tells_begin:
                    told.on_test_batch_begin(number, {})
                try:
                    if type is not batch.type or tells_begin or tells_end:  # a callback may change weights
                        type, buffers = batch.type, steps.prepare("test", batch.type)
                    batch.fill(buffers)
                    steps.test()
                except Cancelled:
                    self.stop_training = True
                    break
                if tells_end:
                    told.on_test_batch_end(number, steps.logs())
                if interrupt is not None:
                    interrupt.check()
        logs = dict(steps.logs())
        told.on_test_end(logs)
        return logs

    def _split(self, x: Any, y: Any, weight: Any, share: float, batch_size: int | None, steps: int | None,
               shuffle: bool | str, class_weight: Any, validation_size: int | None) -> tuple[Data, Data]:  # fmt: skip
        """The first samples to train with, and the last ones to validate with."""
        if not 0 < share < 1:
            raise DataError("validation_split is a share", where="fit(validation_split=…)", field="validation_split",
                            expected="a number between 0 and 1", got=repr(share))  # fmt: skip
        if is_stream(x):
            raise DataError("batches of a generator cannot be split", where="fit(validation_split=…)", got=repr(share),
                            field="validation_split", expected="arrays", mend="give validation_data")  # fmt: skip
        ends = self._ready("fit", x)
        whole = self._standardizer(ends, self._compilation)(x, y, weight)
        at = int(whole.samples * (1.0 - share))
        if at == 0:
            raise DataError("no samples are left to train with", where="fit(validation_split=…)", got=f"{share:g}",
                            field="validation_split",
                            expected=f"a share that leaves some of {whole.samples}")  # fmt: skip
        trained = whole
        if class_weight is not None:  # classes weigh in training only
            trained = self._standardizer(ends, self._compilation, class_weight)(x, y, weight)
        size = whole_number("batch_size", batch_size, "fit") or ends.batch_size or 32
        return (
            ArrayData(trained.rows(0, at), ends, size, shuffle, steps, redraw=True),
            ArrayData(whole.rows(at, whole.samples), ends, validation_size or size),
        )

    # --- evaluate -------------------------------------------------------------------------------------------------

    def evaluate(self, x: Any = None, y: Any = None, batch_size: int | None = None, verbose: int | str = "auto",
                 sample_weight: Any = None, steps: int | None = None, callbacks: Any = None,
                 return_dict: bool = False, **old: Any) -> Any:  # fmt: skip
        """Losses and metrics for data, given as to `fit`.

        Returns:
            The loss; with several values a list in the order of `metrics_names`; or a dict.
        """
        no_more(old, "evaluate")
        data = self._data("evaluate", x, y, sample_weight, batch_size, steps)
        level = 1 if verbose == "auto" else int(verbose)
        _, told = self._callbacks(callbacks, level)
        told.set_params({"verbose": level, "steps": data.steps, "samples": data.samples})
        return values_of(self._test(data, told), return_dict)

    def reset_metrics(self) -> None:
        """Set running means of losses and metrics to zero; all calls that train or evaluate do so themselves."""
        if self._steps is not None:
            self._steps.reset()

"""A run before it runs: the network, the data and the settings as they stand when Train is pressed."""

from __future__ import annotations

import math
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.model import BuiltModel, to_model
from app.document.settings import ANY_OUTPUT, loss_of, metrics_of
from app.sessions.data import DataSource
from app.sessions.dataset import Cancel, Dataset, never, stop_if
from app.sessions.errors import DataError
from app.sessions.feeding import input_arrays, prepare_targets


@dataclass(frozen=True)
class TrainJob:
    """What is to be trained. `document` is a copy of its own, so that editing goes on while it is trained.

    `dataset` is None where the data are still to be opened; relative paths then start from `base`. `logs` is a folder
    for TensorBoard's event files; None for that of the run, where the settings ask for them.
    """

    document: Document
    dataset: Dataset | None = None
    base: Path | None = None
    logs: Path | None = None

    @classmethod
    def of(
        cls, document: Document, dataset: Dataset | None = None, base: str | os.PathLike[str] | None = None
    ) -> TrainJob:
        """A snapshot of the document."""
        return cls(document.copy(), dataset, None if base is None else Path(base))

    @property
    def training(self) -> Mapping[str, Any]:
        """The settings of the run."""
        return self.document.settings["training"]

    @contextmanager
    def computing(self) -> Iterator[None]:
        """What the run is prepared and trained within, on its thread.

        It draws from a source of random numbers of its own, so that a network that is built meanwhile (for an export, a report,
        a look into another run) changes none of its bits. A deterministic run keeps to its thread besides.
        """
        import engine

        seed = self.training["seed"]
        with engine.utils.random_source(secrets.randbits(63) if seed is None else seed):
            with engine.utils.one_thread() if self.training["deterministic"] else nullcontext():
                yield

    def prepare(self, cancelled: Cancel = never) -> PreparedJob:
        """Open the data, build and compile the network. Takes its time: call it off the GUI thread.

        Raises DocumentError (DataError among them) in words.
        """
        share = float(self.training["validation_split"])
        dataset = self.dataset or DataSource.open(self.document.settings["data"], self.base, cancelled, share)
        stop_if(cancelled)
        if not dataset.size:
            raise DataError("The data set has no samples to train with.", mend="choose other data")
        seed = self.training["seed"]
        if seed is None and self.training["deterministic"]:
            seed = 0
        if seed is not None:
            import engine

            # Before the network is built: initial weights are drawn then.
            engine.utils.set_random_seed(seed)
        built = build(self.document)
        stop_if(cancelled)
        inputs = list(input_arrays(self.document, dataset).values())
        targets = list(prepare_targets(self.document, dataset, output_shapes(built)).values())
        compile_model(built, self.training)
        return PreparedJob(built, inputs, targets, self.training, dataset)


@dataclass(frozen=True)
class PreparedJob:
    """A compiled network with arrays in the order of its inputs and outputs."""

    built: BuiltModel
    inputs: list[np.ndarray]
    targets: list[np.ndarray]
    training: Mapping[str, Any]
    dataset: Dataset

    @property
    def training_samples(self) -> int:
        """Samples of an epoch; validation takes the last ones: as many as the data say, else the settings (as Keras)."""
        count = len(self.inputs[0])
        if self.dataset.validation is not None:
            return count - self.dataset.validation
        return math.floor(count * (1.0 - self.training["validation_split"]))

    @property
    def validation_share(self) -> float:
        """What `fit` is to hold back, so that just `validation_samples` validate; 0 for none."""
        if self.dataset.validation is None:
            return float(self.training["validation_split"])
        # Half a sample more than whole ones: no rounding can change their number.
        return 1 - (self.training_samples + 0.5) / len(self.inputs[0]) if self.validation_samples else 0.0

    @property
    def validation_samples(self) -> int:
        return len(self.inputs[0]) - self.training_samples

    @property
    def batches(self) -> int:
        """Batches of an epoch."""
        return math.ceil(self.training_samples / self.training["batch_size"])


def build(document: Document) -> BuiltModel:
    """`to_model`, refusing a network whose outputs cannot each have one target. Raises DocumentError."""
    built = to_model(document)
    if len(built.model.outputs) != len(built.outputs):
        node_id = next((item for item in built.outputs if document.nodes[item].kind == "Model"), built.outputs[0])
        raise DocumentError(
            f"{document.nodes[node_id].name!r} gives several outputs at once, which have no targets of their own.",
            node_id=node_id,
            expected="one output a block",
            got=str(len(built.model.outputs)),
            mend="wire a block behind each of its outputs",
        )
    return built


def build_aside(document: Document) -> BuiltModel:
    """`build`, without a draw from the common source of random numbers: a run that goes on meanwhile is not touched."""
    import engine

    with engine.utils.random_source(document.settings["training"]["seed"] or 0):
        return build(document)


def output_shapes(built: BuiltModel) -> dict[str, tuple[int | None, ...]]:
    """Shapes of the outputs by node id, the batch first."""
    return {
        node_id: (None, *(size if isinstance(size, int) else None for size in tensor.shape[1:]))
        for node_id, tensor in zip(built.outputs, built.model.outputs, strict=True)
    }


def compile_model(built: BuiltModel, training: Mapping[str, Any]) -> None:
    """Give the model the losses, metrics and optimizer of the settings. Raises DocumentError in the engine's words."""
    losses, weights = [], []
    for node_id in built.outputs:
        entry = loss_of(training, node_id)
        losses.append(_identifier(entry))
        weights.append(float(entry["weight"]))
    several = len(losses) > 1
    metrics = [metrics_of(training, node_id) for node_id in built.outputs]
    try:
        built.model.compile(
            optimizer=optimizer_of(training),
            loss=losses if several else losses[0],
            loss_weights=weights if several or weights[0] != 1.0 else None,
            metrics=metrics if several else metrics[0],
        )
    except ValueError as error:
        raise DocumentError(
            str(error), field=getattr(error, "field", None), mend=str(getattr(error, "mend", "") or "")
        ) from error


def optimizer_of(training: Mapping[str, Any]) -> dict[str, Any]:
    """The optimizer as the engine makes it, with the schedule in place of its rate where one is chosen."""
    found = _identifier(training["optimizer"], always=True)
    if training["schedule"] is None:
        return found
    return {**found, "config": {**found["config"], "learning_rate": schedule_of(training["schedule"])}}


def schedule_of(entry: Mapping[str, Any]) -> dict[str, Any]:
    """A schedule of the settings as the engine makes it."""
    return {"class_name": entry["kind"], "config": dict(entry.get("config") or {})}


def class_weights_of(built: BuiltModel, training: Mapping[str, Any]) -> Any:
    """The weights of classes as `fit` takes them; None where no output has any."""
    given = training["class_weights"]
    found = [given.get(node_id, given.get(ANY_OUTPUT)) for node_id in built.outputs]
    weights = [None if one is None else {int(key): float(value) for key, value in one.items()} for one in found]
    if not any(weights):
        return None
    return weights[0] if len(weights) == 1 else dict(zip(built.model.output_names, weights, strict=True))


def balanced(prepared: PreparedJob) -> dict[str, dict[str, float]]:
    """For each output whose target has classes, weights with which all classes count the same: the number of samples
    over (classes that occur x samples of the class), counted over the samples that are trained with."""
    found: dict[str, dict[str, float]] = {}
    for node_id, target in zip(prepared.built.outputs, prepared.targets, strict=True):
        rows = np.asarray(target[: prepared.training_samples])
        if rows.ndim == 2 and rows.shape[1] > 1:
            rows = rows.argmax(-1)
        rows = rows.reshape(len(rows), -1)
        if rows.shape[1] != 1 or not np.all(rows == np.round(rows)) or rows.min(initial=0) < 0:
            continue
        numbers, counts = np.unique(rows.astype(np.int64), return_counts=True)
        if len(numbers) > 1_000:
            continue
        found[node_id] = {
            str(number): float(f"{len(rows) / (len(numbers) * count):.6g}")
            for number, count in zip(numbers.tolist(), counts.tolist(), strict=True)
        }
    return found


def _identifier(entry: Mapping[str, Any], always: bool = False) -> Any:
    """A name where nothing is configured, else the configuration from which the engine makes the object."""
    config = dict(entry.get("config") or {})
    if not config and not always:
        return entry["kind"]
    return {"class_name": entry["kind"], "config": config}

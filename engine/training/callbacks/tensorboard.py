"""Event files for TensorBoard, written by tensorboardX (an optional package: it brings protobuf)."""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from engine.core.errors import EngineError
from engine.core.params import Bool, Field, Int
from engine.training.callbacks.base import DeclaredCallback
from engine.training.callbacks.monitor import PathField


class _UpdateFrequency(Field):
    """ "epoch", "batch", or a number of batches."""

    kind = "text"

    def expected(self) -> str:
        return "'epoch', 'batch', or a number of batches"

    def normalise(self, value: Any) -> Any:
        if value in ("epoch", "batch") or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
            return value
        raise self.wrong(value)


class TensorBoard(DeclaredCallback):
    """Writes losses, metrics, and if wanted weights and the network, as event files: `tensorboard --logdir logs`.

    Training goes into the folder "train", validation into "validation". Needs the package tensorboardX.
    """

    log_dir = PathField("logs", doc="The folder for the files; one for each run shows runs side by side.")
    histogram_freq = Int(0, min=0, doc="Epochs between histograms of the weights; 0: none.", unit="epochs")
    write_graph = Bool(True, doc="Write the network's layers as a graph.")
    write_images = Bool(False, doc="Write the weights as images, as often as histograms, or each epoch.")
    update_freq = _UpdateFrequency("epoch", doc="'epoch', 'batch', or a number of batches between values.")
    write_steps_per_second = Bool(False, doc="Has no effect here.", group="Hidden")
    profile_batch = Int(0, nullable=True, doc="Has no effect here.", group="Hidden")
    embeddings_freq = Int(0, doc="Has no effect here.", group="Hidden")

    _removed = dict.fromkeys(
        ("batch_size", "write_grads", "embeddings_layer_names", "embeddings_metadata", "embeddings_data"),
        "is of Keras 2 and has no effect",
    )

    def _setup(self) -> None:
        self._writers: dict[str, Any] = {}
        self._step = 0

    def listens(self, hook: str) -> bool:
        return hook != "on_train_batch_end" or self.update_freq != "epoch"

    def _writer(self, part: str) -> Any:
        if part not in self._writers:
            try:
                from tensorboardX import SummaryWriter
            except ImportError:
                raise EngineError("the package that writes event files is missing", where="TensorBoard",
                                  expected="tensorboardX", got="nothing of that name",
                                  mend="pip install tensorboardX", code="package") from None  # fmt: skip
            self._writers[part] = SummaryWriter(os.path.join(self.log_dir, part))
        return self._writers[part]

    def on_train_begin(self, logs: Any = None) -> None:
        self._step = int(self.model.optimizer.iterations)
        writer = self._writer("train")
        if self.write_graph and getattr(self.model, "layers", None):
            _write_graph(writer, self.model)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._step += 1
        every = 1 if self.update_freq == "batch" else int(self.update_freq)
        if self._step % every == 0:
            self._scalars("train", "batch_", logs, self._step)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        given = dict(logs or {})
        validation = {key[4:]: value for key, value in given.items() if key.startswith("val_")}
        training = {key: value for key, value in given.items() if not key.startswith("val_")}
        training.setdefault("learning_rate", float(self.model.optimizer.learning_rate))
        self._scalars("train", "epoch_", training, epoch)
        if validation:
            self._scalars("validation", "epoch_", validation, epoch)
        if self.histogram_freq and epoch % self.histogram_freq == 0:
            self._weights(epoch, histograms=True)
        elif self.write_images and not self.histogram_freq:
            self._weights(epoch, histograms=False)
        for writer in self._writers.values():
            writer.flush()

    def _scalars(self, part: str, prefix: str, logs: Any, step: int) -> None:
        for key, value in (logs or {}).items():
            if getattr(value, "ndim", 0):
                for number, one in enumerate(np.ravel(value)):
                    self._writer(part).add_scalar(f"{prefix}{key}/{number}", float(one), step)
            else:
                self._writer(part).add_scalar(f"{prefix}{key}", float(value), step)

    def _weights(self, epoch: int, histograms: bool) -> None:
        writer = self._writer("train")
        for weight in self.model.weights:
            array = weight.numpy()
            if histograms and array.size and np.isfinite(array).all():
                writer.add_histogram(f"{weight.path}/histogram", array, epoch)
            if self.write_images:
                image = _as_image(array)
                if image is not None:
                    writer.add_image(f"{weight.path}/image", image, epoch, dataformats="HW")

    def on_train_end(self, logs: Any = None) -> None:
        for writer in self._writers.values():
            writer.close()
        self._writers = {}


def _as_image(array: np.ndarray) -> np.ndarray | None:
    """A weight as a grey image 0 … 1: a matrix as it is, filters side by side."""
    if array.ndim < 1 or not array.size or not np.isfinite(array).all():
        return None
    flat = array.reshape(1, -1) if array.ndim == 1 else array.reshape(-1, array.shape[-1])
    low, high = float(flat.min()), float(flat.max())
    return ((flat - low) / (high - low) if high > low else np.zeros_like(flat)).astype(np.float32)


def _write_graph(writer: Any, model: Any) -> None:
    """The layers, and what each takes, as a graph definition."""
    from tensorboardX.proto.attr_value_pb2 import AttrValue
    from tensorboardX.proto.event_pb2 import Event
    from tensorboardX.proto.graph_pb2 import GraphDef
    from tensorboardX.proto.node_def_pb2 import NodeDef

    known = {id(layer) for layer in model.layers}
    nodes = []
    before: str | None = None
    for layer in model.layers:
        sources: list[str] = []
        for call in layer.calls:
            for tensor in call.inputs:
                source = tensor.node.layer
                if id(source) in known and source.name not in sources:
                    sources.append(source.name)
        if not sources and before is not None and type(layer).__name__ != "InputLayer":
            sources = [before]
        kind = AttrValue(s=str(getattr(layer, "output_shape", "")).encode()) if _has_shape(layer) else None
        attributes = {} if kind is None else {"output_shape": kind}
        nodes.append(NodeDef(name=layer.name, op=type(layer).__name__, input=sources, attr=attributes))
        before = layer.name
    writer.file_writer.add_event(Event(graph_def=GraphDef(node=nodes).SerializeToString()))


def _has_shape(layer: Any) -> bool:
    try:
        return bool(layer.output_shape)
    except (EngineError, AttributeError):
        return False

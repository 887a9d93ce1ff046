"""Gradients of an answer's score with respect to an Input, or to what a convolution or an embedding gives."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.document.changes import NodeChanged, Weights, WeightsChanged
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.model import BuiltModel, set_layer_weights
from app.document.values import Config
from app.sessions.dataset import Cancel, stop_if
from app.sessions.errors import DataError
from app.sessions.feeding import fed_inputs
from app.sessions.job import build_aside
from app.sessions.understanding.forms import FRAMES, PICTURE, SERIES, Form

SALIENCY, SMOOTH, GRAD_CAM, OCCLUSION = "saliency", "smooth_grad", "grad_cam", "occlusion"
# Of words, by the vectors that an embedding gives for them.
TIMES_INPUT, INTEGRATED = "gradient_times_input", "integrated_gradients"
_COPIES, _BATCH, _NOISE = 24, 8, 0.15
_STEPS = 32
_SQUASHING = ("softmax", "sigmoid")


@dataclass(frozen=True)
class Question:
    """`method` is one of the names above; `output` the id of a block; `unit` the class (or the number) to explain, None for
    the one that the output names. `layer`: the block that Grad-CAM looks at, "" for the last convolution. `input`: the
    Input that is looked at, "" for the first that can be shown."""

    method: str
    output: str
    unit: int | None = None
    layer: str = ""
    input: str = ""


def camera_layers(document: Document, rank: int, input_id: str = "") -> tuple[str, ...]:
    """Blocks behind an Input that keep the places of a picture (rank 4) or of a series (3) apart: those that Grad-CAM
    can look at, the last convolution first."""
    behind = {input_id} if input_id else set(document.inputs())
    found = []
    ends = ("Conv2D", "Conv2DTranspose") if rank == 4 else ("Conv1D", "Conv1DTranspose")
    for node_id in document.order():
        node = document.nodes[node_id]
        if not any(wire.source in behind for wire in document.incoming(node_id).values()):
            continue
        behind.add(node_id)
        if node.kind.endswith(ends) and not node.bypassed and node.shares is None:
            found.append(node_id)
    return (*found[-1:], *found[:-1])


def embedding_of(document: Document, input_id: str) -> str:
    """The Embedding that reads an Input of words; "" where there is none, or where other blocks read the Input too."""
    wires = document.outgoing(input_id)
    node = document.nodes[wires[0].target] if len(wires) == 1 else None
    return node.id if node is not None and node.kind == "Embedding" and not node.bypassed else ""


def with_own_layers(
    document: Document, weights: Mapping[str, Weights] | None, node_id: str
) -> tuple[Document, dict[str, Weights]]:
    """A copy in which all blocks that share this one's layer have layers of their own, with the same weights."""
    copy, given = document.copy(), dict(weights or {})
    owner = document.nodes[node_id].layer_id
    for sharer in document.sharers(owner):
        node = copy.nodes[sharer]
        copy.apply(NodeChanged(node, replace(node, shares=None)))
        if (held := document.weights.get(owner)) is not None:
            copy.apply(WeightsChanged(sharer, None, held))
        if owner in given:
            given[sharer] = given[owner]
    return copy, given


def loosened(document: Document) -> Document:
    """A copy whose Inputs take any number of samples and whose layers keep nothing from one batch to the next."""
    copy = document.copy()
    for node in document.nodes.values():
        config = Config(node.config).without("batch_size", "stateful")
        if len(config) != len(node.config):
            copy.apply(NodeChanged(node, replace(node, config=config)))
    return copy


def built_with(document: Document, weights: Mapping[str, Weights] | None) -> BuiltModel:
    built = build_aside(document)
    for owner, arrays in (weights or {}).items():
        if owner in built.layer_of:
            set_layer_weights(built.layer_of[owner], arrays)
    return built


class Slopes:
    """Gradients of a score with respect to an Input or to what a convolution or an embedding gives."""

    def __init__(
        self,
        document: Document,
        weights: Mapping[str, Weights] | None,
        question: Question,
        looked: str,
        unit: int,
        units: int,
        classes: int,
    ) -> None:
        import engine

        self._question, self._looked = question, looked
        self._inner = self._camera = question.layer if question.method == GRAD_CAM else ""
        if question.method in (TIMES_INPUT, INTEGRATED):
            self._inner = embedding_of(document, looked)
            if not self._inner:
                raise DataError("No Embedding reads these words alone.", mend="cover them instead")
            document, weights = with_own_layers(document, weights, self._inner)
        if question.method == GRAD_CAM:
            self._camera = self._camera or next(iter(camera_layers(document, 4, looked)), "")
            self._camera = self._camera or next(iter(camera_layers(document, 3, looked)), "")
            if not self._camera:
                raise DataError("There is no convolution to look at.", mend="choose another method")
            self._inner = self._camera
        built = built_with(_unsquashed(document, question.output), weights)
        score = built.model.outputs[built.outputs.index(question.output)]
        with contextlib.suppress(DocumentError):
            score = _before_squashing(built, question.output, score)
        if score.shape[-1] is None or any(size is None for size in score.shape[1:]):
            raise DataError("The size of this output is not known before it is computed.", mend="cover it instead")
        ends = [score]
        if self._inner:
            ends.append(built.layer_of[self._inner].output)
            self._layer = built.layer_of[self._inner]
        self._model = engine.Model(built.model.inputs, ends)
        self._sensitivity = self._model.sensitivity()
        self._order = fed_inputs(document)
        camera = document.nodes.get(self._camera)
        self._channels_first = camera is not None and camera.config.get("data_format") == "channels_first"
        weight = np.zeros((1, *(int(size) for size in score.shape[1:])), "float32")
        if units == 1 and classes == 2:
            weight[..., 0] = 1.0 if unit else -1.0
        elif classes and not units:
            # A class of every step or place of the answer.
            weight[..., unit] = 1.0
        else:
            weight.reshape(-1)[unit] = 1.0
        self._weight = weight

    def found(self, fed: Mapping[str, np.ndarray], sample: np.ndarray, form: Form, cancelled: Cancel) -> np.ndarray:
        if self._question.method == GRAD_CAM:
            return self._map(fed, sample)
        if self._question.method in (TIMES_INPUT, INTEGRATED):
            return self._of_words(fed, cancelled)
        if self._question.method == SMOOTH:
            slope = self._smooth(fed, sample, cancelled)
        else:
            slope = self._slope(fed)[0]
        if form.kind in (PICTURE, FRAMES):
            return np.abs(slope).max(axis=-1)
        return np.abs(slope).T if form.kind == SERIES else slope

    def _slope(self, fed: Mapping[str, np.ndarray]) -> np.ndarray:
        arrays = [fed[one] for one in self._order]
        found = self._sensitivity(arrays[0] if len(arrays) == 1 else arrays, self._weight).inputs
        slope = found[self._order.index(self._looked)]
        if slope is None:
            raise DataError("The answer does not change with this input, or it takes whole numbers.")
        return slope

    def _smooth(self, fed: Mapping[str, np.ndarray], sample: np.ndarray, cancelled: Cancel) -> np.ndarray:
        """The mean over noisy copies. Reference: Smilkov and others 2017, SmoothGrad."""
        random = np.random.default_rng(0)
        spread = _NOISE * float(np.ptp(sample))
        total = np.zeros(sample.shape)
        for _ in range(0, _COPIES, _BATCH):
            stop_if(cancelled)
            noise = random.normal(0, spread, (_BATCH, *sample.shape))
            many = {one: np.repeat(array, _BATCH, 0) for one, array in fed.items()}
            many[self._looked] = (many[self._looked] + noise).astype("float32")
            total += self._slope(many).sum(axis=0)
        return total / _COPIES

    def _of_words(self, fed: Mapping[str, np.ndarray], cancelled: Cancel) -> np.ndarray:
        """What each word adds to the score, (words,): its vector times the score's slope, summed over the features.

        Gradient times input takes the slope where the sample is: Denil, Demiraj and de Freitas 2014, Extraction of
        Salient Sentences from Labelled Documents. Integrated Gradients takes its mean on the straight way there from
        vectors of zeros, so that the parts sum up to what the score gains on it: Sundararajan, Taly and Yan 2017,
        Axiomatic Attribution for Deep Networks.
        """
        arrays = [fed[one] for one in self._order]
        given = arrays[0] if len(arrays) == 1 else arrays
        vectors, slope = self._at_vectors(given)
        if self._question.method == INTEGRATED:
            # All vectors are scaled at once where they come from; which words are padding stays as it is.
            table = self._layer.weights[0]
            whole, slope = table.numpy(), np.zeros_like(slope)
            try:
                for step in range(_STEPS):
                    stop_if(cancelled)
                    table.assign(whole * np.float32((step + 0.5) / _STEPS))
                    slope += self._at_vectors(given)[1] / _STEPS
            finally:
                table.assign(whole)
        return (vectors * slope).sum(axis=-1, dtype="float64")

    def _at_vectors(self, given: Any) -> tuple[np.ndarray, np.ndarray]:
        """The vectors of the words and the score's slope there, (words, features) each."""
        found = self._sensitivity(given, self._weight)
        if found.inner[0] is None:
            raise DataError("The answer does not change with these words.", mend="cover them instead")
        return found.outputs[1][0], found.inner[0][0]

    def _map(self, fed: Mapping[str, np.ndarray], sample: np.ndarray) -> np.ndarray:
        """Reference: Selvaraju and others 2017, Grad-CAM."""
        arrays = [fed[one] for one in self._order]
        found = self._sensitivity(arrays[0] if len(arrays) == 1 else arrays, self._weight)
        given, slope = found.outputs[1][0], found.inner[0]
        if slope is None:
            raise DataError("The answer does not come from this block.", mend="choose another one")
        slope = slope[0]
        if self._channels_first:
            given, slope = np.moveaxis(given, 0, -1), np.moveaxis(slope, 0, -1)
        places = tuple(range(slope.ndim - 1))
        seen = np.maximum((given * slope.mean(axis=places)).sum(axis=-1), 0.0)
        if seen.ndim == 1:
            steps, features = sample.shape
            at = np.linspace(0, len(seen) - 1, steps)
            return np.repeat(np.interp(at, np.arange(len(seen)), seen)[None], features, axis=0)
        from PIL import Image

        size = (sample.shape[1], sample.shape[0])
        return np.asarray(Image.fromarray(seen.astype("float32")).resize(size, Image.Resampling.BILINEAR), "float64")


def _unsquashed(document: Document, output: str) -> Document:
    """A copy whose output gives what goes into its softmax or sigmoid: gradients behind those fade where it is sure."""
    node = document.nodes[output]
    owner = document.nodes[node.layer_id]
    if node.shares is not None or document.sharers(output) or owner.config.get("activation") not in _SQUASHING:
        return document
    if owner.kind in ("Activation", "Model", "LSTM", "GRU", "SimpleRNN"):
        return document
    copy = document.copy()
    copy.apply(NodeChanged(node, replace(node, config=Config(node.config).replacing({"activation": "linear"}))))
    return copy


def _before_squashing(built: BuiltModel, output: str, score: Any) -> Any:
    """What goes into an output that is nothing but a softmax or a sigmoid."""
    node = built.document.nodes[output]
    is_alone = node.kind == "Softmax" or (node.kind == "Activation" and node.config.get("activation") in _SQUASHING)
    wires = list(built.document.incoming(output).values())
    if not is_alone or len(wires) != 1:
        return score
    source = wires[0].source
    layer = built.layer_of.get(source)
    if layer is None or built.document.nodes[source].bypassed or built.document.nodes[source].shares is not None:
        return score
    found = layer.output
    return score if isinstance(found, list) else found

"""The document as a model of the engine, and a model as a laid-out document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.document import edits
from app.document.catalogue import Catalogue, default_catalogue
from app.document.changes import SettingsChanged, Weights, WeightsChanged, frozen_weights
from app.document.compiled import training_of
from app.document.errors import DocumentError
from app.document.graph import Document, Node
from app.document.history import Command
from app.document.keras_config import Drawn, drawn_config
from app.document.settings import completed
from app.document.values import Config


@dataclass(frozen=True)
class BuiltModel:
    """A model and the layer of each block (of an Input block, its input layer's tensor; a bypassed block has none).

    `unfit` lists blocks whose weights in the document have other shapes than the layer's: these start anew.
    `inputs` and `outputs` are the blocks' ids in the model's order.
    """

    model: Any
    layer_of: Mapping[str, Any]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    unfit: tuple[str, ...] = ()
    document: Document = field(default_factory=Document, repr=False)


def to_model(document: Document, name: str = "model") -> BuiltModel:
    """Build the network with the engine's public API; trained weights of the document are set.

    Raises DocumentError with the id of the block that cannot be built, and the engine's words.
    """
    import engine

    outputs = document.outputs()
    inputs = tuple(node_id for node_id in document.inputs() if document.outgoing(node_id) or node_id in outputs)
    if not inputs or not outputs:
        missing = "Input block that feeds a layer" if not inputs else "output"
        raise DocumentError(f"The network has no {missing}.", expected=f"at least one {missing}", got="none")
    tensors: dict[str, list[Any]] = {}
    layers: dict[str, Any] = {}
    for node_id in document.order():
        node = document.nodes[node_id]
        if node.kind == "Input" and node_id not in inputs:
            continue
        fed = _fed(document, node, tensors)
        if node.bypassed and fed:
            tensors[node_id] = fed[:1]
            continue
        try:
            if node.kind == "Input":
                made = engine.Input(name=node.name, **_constructor(node.config))
                layers[node_id] = made
            else:
                if node.layer_id not in layers:
                    layers[node.layer_id] = layer_of(document.nodes[node.layer_id])
                layers[node_id] = layers[node.layer_id]
                made = layers[node_id](fed[0] if len(fed) == 1 else fed)
        except DocumentError:
            raise
        except Exception as error:
            raise DocumentError(
                str(error) or type(error).__name__,
                node_id=node_id,
                field=getattr(error, "field", None),
                expected=str(getattr(error, "expected", "") or ""),
                got=str(getattr(error, "got", "") or ""),
                mend=str(getattr(error, "mend", "") or ""),
            ) from error
        tensors[node_id] = list(made) if isinstance(made, list | tuple) else [made]
    ends = [tensor for node_id in outputs for tensor in _given_out(document, node_id, tensors[node_id])]
    starts = [tensors[node_id][0] for node_id in inputs]
    model = engine.Model(_alone(starts), _alone(ends), name=name)
    unfit = tuple(
        node_id
        for node_id, arrays in document.weights.items()
        if node_id in layers and not set_layer_weights(layers[node_id], arrays)
    )
    return BuiltModel(model, layers, inputs, outputs, unfit, document)


def set_layer_weights(layer: Any, arrays: Sequence[np.ndarray]) -> bool:
    """Set a layer's weights where all shapes fit; False, and nothing done, where one does not."""
    shapes = [tuple(weight.shape) for weight in layer.weights]
    if shapes != [array.shape for array in arrays]:
        return False
    layer.set_weights([np.array(array) for array in arrays])
    return True


def weights_of(built: BuiltModel) -> dict[str, Weights]:
    """Copies of the weights by the id of the block that owns the layer; blocks without weights are left out."""
    found = {}
    for node_id, layer in built.layer_of.items():
        node = built.document.nodes.get(node_id)
        if node is None or node.kind == "Input" or node.shares is not None:
            continue
        arrays = frozen_weights(layer.get_weights())
        if arrays:
            found[node_id] = arrays
    return found


def capture_weights(built: BuiltModel, document: Document | None = None, label: str = "Train") -> Command:
    """The command that takes the model's weights into the document; blocks that are gone since are left out."""
    target = built.document if document is None else document
    found = {node_id: arrays for node_id, arrays in weights_of(built).items() if node_id in target.nodes}
    return edits.set_weights(target, found, label)


def from_model(model: Any, catalogue: Catalogue | None = None, weights: bool = True) -> Document:
    """A Sequential or functional model as a document, laid out, with its weights and, where it is compiled, its losses and so on.

    A layer that is called in several places becomes blocks that share it; a nested model becomes one "Model" block.
    Without `weights` the blocks begin with fresh ones, and the model's need not be filled.
    Raises DocumentError for a model that has no drawing (a subclassed one).
    """
    return drawn_model(model, catalogue, weights).document


def drawn_model(model: Any, catalogue: Catalogue | None = None, weights: bool = True) -> Drawn:
    """What `from_model` gives, with the nodes of the model's layers and outputs."""
    class_name = "Sequential" if _is_sequential(model) else "Functional"
    config = {"class_name": class_name, "config": _config_of(model)}
    if class_name == "Sequential" and getattr(model, "built", False):
        shape = getattr(model, "input_shape", None)
        if isinstance(config["config"], dict) and isinstance(shape, tuple):
            config["config"].setdefault("build_input_shape", list(shape))
    drawn = drawn_config(config, catalogue)
    document = drawn.document
    for layer in model.layers if weights else ():
        node_id = drawn.node_of_layer.get(layer.name)
        if node_id is None:
            continue
        arrays = frozen_weights(layer.get_weights())
        if arrays:
            document.apply(WeightsChanged(node_id, None, arrays))
    _take_training(document, model, drawn.node_of_layer, catalogue or default_catalogue())
    return drawn


def _take_training(document: Document, model: Any, nodes: Mapping[str, str], catalogue: Catalogue) -> None:
    """Losses, optimizer and metrics of a compiled model become the document's settings."""
    given = model.get_compile_config() if hasattr(model, "get_compile_config") else None
    if not given:
        return
    outputs = document.outputs()
    names = list(getattr(model, "output_names", None) or ())
    if len(names) != len(outputs):
        names = [document.nodes[node_id].name for node_id in outputs]
    ends = {name: nodes.get(name, outputs[at]) for at, name in enumerate(names)}
    before = document.settings["training"]
    after = completed("training", {**before, **training_of(given, ends, catalogue)})
    if after != before:
        document.apply(SettingsChanged("training", before, after))


def from_json(text: str, catalogue: Catalogue | None = None) -> Document:
    """A model's JSON, as `to_json` of any Keras writes it, as a document without weights."""
    import engine

    return _from_text(text, "JSON", engine.models.model_from_json, catalogue)


def from_yaml(text: str, catalogue: Catalogue | None = None) -> Document:
    """A model's YAML, as `to_yaml` writes it, as a document without weights; it is read as data alone."""
    import engine

    return _from_text(text, "YAML", engine.models.model_from_yaml, catalogue)


def _from_text(text: str, name: str, read: Callable[[str], Any], catalogue: Catalogue | None) -> Document:
    import engine

    wanted = f"the {name} that a model's to_{name.lower()}() gives"
    try:
        model = read(text)
    except Exception as error:
        raise DocumentError(f"This {name} does not describe a model: {error}", expected=wanted) from error
    if not isinstance(model, engine.Model) or not model.layers:
        raise DocumentError(
            f"This {name} does not describe a model: it names no layers.", expected=wanted, got=type(model).__name__
        )
    return from_model(model, catalogue, weights=False)


def layer_of(node: Node) -> Any:
    """The engine's layer, not called yet, that a block stands for. Raises DocumentError for a kind it does not know."""
    import engine as package

    engine: Any = package
    if node.kind == "Model":
        nested = Config(node.config).plain()
        made = engine.Sequential if nested.get("class_name") == "Sequential" else engine.Model
        config = nested.get("config")
        layer = made.from_config({**config, "name": node.name} if isinstance(config, dict) else config)
    else:
        made = getattr(engine.layers, node.kind, None)
        if made is None:
            raise DocumentError(
                f"{node.kind} {node.name!r}: this version of Layerloom does not know layers of this kind.",
                node_id=node.id,
                field="kind",
                got=node.kind,
                mend="replace the block by one of the palette",
            )
        layer = made(name=node.name, **_constructor(node.config))
    if not node.trainable:
        layer.trainable = False
    return layer


def _constructor(config: Mapping[str, Any]) -> dict[str, Any]:
    """Keyword arguments: JSON has lists where Keras takes tuples of sizes."""
    return {name: tuple(value) if _is_sizes(value) else value for name, value in config.items()}


def _is_sizes(value: Any) -> bool:
    return isinstance(value, list) and all(item is None or isinstance(item, int) for item in value)


def _fed(document: Document, node: Node, tensors: Mapping[str, list[Any]]) -> list[Any]:
    fed = []
    for wire in document.incoming(node.id).values():
        at = document.output_ports(wire.source).index(wire.source_port)
        if wire.source not in tensors or at >= len(tensors[wire.source]):
            raise DocumentError(f"{node.name!r} is fed by an output that is not there.", node_id=node.id)
        fed.append(tensors[wire.source][at])
    if not fed and node.kind != "Input":
        raise DocumentError(
            f"{node.kind} {node.name!r} is not fed: nothing is wired to its input.",
            node_id=node.id,
            expected="a wire",
            got="none",
            mend="wire a block to it, or delete it",
        )
    return fed


def _given_out(document: Document, node_id: str, tensors: list[Any]) -> list[Any]:
    """What an output block gives to the outside: a nested network all its outputs, a layer its first."""
    node = document.nodes[node_id]
    return tensors if node.kind == "Model" and not document.outgoing(node_id) else tensors[:1]


def _alone(items: Iterable[Any]) -> Any:
    listed = list(items)
    return listed[0] if len(listed) == 1 else listed


def _is_sequential(model: Any) -> bool:
    import engine

    return isinstance(model, engine.Sequential)


def _config_of(model: Any) -> Any:
    try:
        config = model.get_config()
    except Exception as error:
        raise DocumentError(
            f"A model of class {type(model).__name__} has no drawing: it is not made of named layers ({error}).",
            expected="a Sequential or functional model",
        ) from error
    if isinstance(config, list) or (isinstance(config, Mapping) and "layers" in config):
        return config
    raise DocumentError(
        f"A model of class {type(model).__name__} has no drawing: only Sequential and functional models name their "
        "layers.",
        expected="a Sequential or functional model",
        got=type(model).__name__,
    )

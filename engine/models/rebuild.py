"""Layers and networks from plain data: configs of Keras 3, and the lists of calls that Keras 1 and 2 wrote."""

from __future__ import annotations

import difflib
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.core.custom import known as known_objects
from engine.core.errors import FileFormatError, GraphError, quote_list
from engine.layers import CLASSES, Masking, layer_class
from engine.layers.base import Layer
from engine.layers.input import InputLayer
from engine.layers.nested import known_classes
from engine.layers.operation import Operation, is_operation
from engine.layers.symbolic import SymbolicTensor
from engine.models import sharing

Objects = Mapping[str, Any] | None

# Options of calls that say what the data's own mask is.
FLOWING_MASKS = ("mask", "query_mask", "value_mask", "key_mask")


@dataclass(frozen=True)
class Later:
    """How entries are read whose meaning depends on shapes, which are known when the tensors before them are made.

    Attributes:
        places: the places of the tensors of an entry.
        entries: the entries that stand for it: of the entry, the sizes told so far by name (to which it may add one
            and give nothing), and a function that tells the shape of the tensor at a place.
    """

    places: Callable[[Mapping[str, Any]], list[Any]]
    entries: Callable[[Mapping[str, Any], dict[str, Any], Callable[[Any], Any]], list[dict[str, Any]]]


# By class; `engine.saving` puts those of Keras 2 here.
LATER: dict[str, Later] = {}

# Layers of Keras that prepare data, and others, which the engine does not have.
OF_DATA = ("HashedCrossing", "Hashing", "IntegerLookup", "MelSpectrogram", "STFTSpectrogram", "StringLookup",
           "TextVectorization", "AugMix", "AutoContrast", "CutMix", "Equalization", "MixUp", "RandAugment",
           "RandomColorDegeneration", "RandomColorJitter", "RandomElasticTransform", "RandomErasing",
           "RandomGaussianBlur", "RandomGrayscale", "RandomHue", "RandomInvert", "RandomPerspective",
           "RandomPosterization", "RandomSaturation", "RandomSharpness", "RandomShear", "Solarization")  # fmt: skip
ONLY_IN_KERAS = (*OF_DATA, "AdaptiveAveragePooling1D", "AdaptiveAveragePooling2D", "AdaptiveAveragePooling3D",
                 "AdaptiveMaxPooling1D", "AdaptiveMaxPooling2D", "AdaptiveMaxPooling3D", "EinsumDense", "FlaxLayer",
                 "GroupQueryAttention", "GroupedQueryAttention", "JaxLayer", "ReversibleEmbedding",
                 "SpectralNormalization", "TFSMLayer", "TorchModuleWrapper")  # fmt: skip

FUNCTIONAL_NAMES = ("Functional", "Model", "Network")


def make_layer(data: Mapping[str, Any], custom_objects: Objects = None) -> Layer:
    """A fresh layer or model of what `describe`, or Keras, wrote.

    Raises:
        FileFormatError: no such class is known.
        EngineError: a field's value is not one that the class takes.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("class_name"), str):
        raise FileFormatError(
            "a layer's description is damaged", expected="class_name and config", got=repr(data)[:120]
        )
    number = sharing.number_of(data)
    with sharing.made_here() as made:
        if number is None:
            return _made(data, custom_objects)
        if number not in made:
            made[number] = _made(data, custom_objects)
        return made[number]


def _made(data: Mapping[str, Any], custom_objects: Objects) -> Layer:
    if is_operation(data):
        return Operation.of(data)
    name, config = data["class_name"], data.get("config") or {}
    cls = find_class(name, custom_objects, config.get("name", "") if isinstance(config, Mapping) else "")
    from engine.models.model import Model

    if issubclass(cls, Model):
        return cls.from_config(config, custom_objects)
    with known_classes(custom_objects):
        layer = cls.from_config(known_fields(cls, config))
    layer.auto_named = layer.auto_named and "name" not in config
    return layer


def find_class(name: str, custom_objects: Objects = None, where: str = "") -> type[Layer]:
    """A class of layers by the name in a file. Raises `FileFormatError`, naming near ones."""
    from engine.models.model import Model
    from engine.models.sequential import Sequential

    custom_objects = known_objects(custom_objects)
    short = name.rsplit(">", 1)[-1]
    for key in (name, short):
        if isinstance(custom_objects.get(key), type):
            return custom_objects[key]
    if short in FUNCTIONAL_NAMES:
        return Model
    if short == "Sequential":
        return Sequential
    found = layer_class(short)
    if found is None and short in ONLY_IN_KERAS:
        raise FileFormatError(
            f"Keras's layer {short} is not one of the engine's" + (f", layer '{where}'" if where else ""),
            expected="layers that docs/compatibility.md names",
            got=f"'{short}'",
            mend="cut it off before saving, and prepare the data in its place"
            if short in OF_DATA
            else f"put other layers in its place, or pass custom_objects={{'{short}': a class that computes the same}}",
            code="unknown_class",
        )
    if found is None:
        known = [cls.__name__ for cls in CLASSES]
        near = difflib.get_close_matches(short, known, 3, 0.5)
        raise FileFormatError(
            f"unknown layer class '{short}'" + (f" of layer '{where}'" if where else ""),
            expected=quote_list(near) if near else "a class that the engine knows",
            got=f"'{short}'",
            mend=f"pass custom_objects={{'{short}': the class}} if it is your own",
            code="unknown_class",
        )
    return found


def known_fields(cls: type[Layer], config: Mapping[str, Any]) -> dict[str, Any]:
    """The config without fields that the class does not know and that ask for nothing (a newer Keras writes those)."""
    if cls.writes_call():  # a class of one's own knows what it wrote
        return dict(config)
    accepted = set(cls.fields) | {old for field in cls.fields.values() for old in field.deprecated}
    try:
        accepted |= set(cls._translate(dict(config)).keys() ^ config.keys())
    except Exception:  # a config that cannot be translated is refused by the constructor, with its words
        return dict(config)
    kept = {}
    for key, value in config.items():
        if key in accepted or value not in (None, False, [], {}, ""):
            kept[key] = value
        else:
            warnings.warn(
                f"{cls.__name__} '{config.get('name', '')}': unknown field '{key}', {value!r}, was left out",
                UserWarning,
                stacklevel=2,
            )
    return kept


def sequential_from_config(cls: type, config: Any, custom_objects: Objects = None) -> Any:
    """A chain of the config of Keras 3 and 2, or of the bare list of layers that Keras 1 wrote."""
    if isinstance(config, Mapping):
        entries, name = config.get("layers", []), config.get("name")
    else:
        entries, name = config, None
    model = cls(name=name)
    for entry in entries:
        model.add(make_layer(entry, custom_objects))
    if isinstance(config, Mapping):
        shape = config.get("build_input_shape")
        if shape and not model.built and model.layers:
            model.build(tuple(shape))
        if config.get("trainable") is False:
            model._trainable = False
    return model


def network_from_config(cls: type, config: Mapping[str, Any], custom_objects: Objects = None) -> Any:
    """A functional model of a config."""
    if "layers" not in config or "output_layers" not in config:
        return _subclass_from_config(cls, config)
    rebuilt = _Rebuilt(config, custom_objects)
    model = cls(rebuilt.ends("input_layers"), rebuilt.ends("output_layers"), name=config.get("name"))
    if config.get("trainable") is False:
        model._trainable = False
    return model


def _subclass_from_config(cls: type, config: Mapping[str, Any]) -> Any:
    from engine.models.model import Model

    if cls is Model:
        raise GraphError("this config describes no network", where="Model",
                         expected="layers, input_layers, output_layers",
                         got=quote_list(config) if config else "nothing")  # fmt: skip
    return cls(**config)


class _Rebuilt:
    """Layers made of their descriptions, and called on each other as their nodes say."""

    def __init__(self, config: Mapping[str, Any], custom_objects: Objects):
        self.config, self.where = config, f"model '{config.get('name', '')}'"
        self.layers: dict[str, Layer] = {}
        self.made: dict[str, list[list[SymbolicTensor]]] = {}
        self.sizes: dict[str, Any] = {}
        self.pending: dict[str, list[Any]] = {}
        self.later = [entry for entry in config["layers"] if _is_later(entry)]
        for entry in config["layers"]:
            if not _is_later(entry):
                self._add(make_layer(entry, custom_objects), entry)
        self.first = self._first_calls(self.pending)
        while self.pending or self.later:
            before = self._left()
            for name in list(self.pending):
                self._call(name, self.pending)
            self.later = [entry for entry in self.later if not self._read_later(entry)]
            if self._left() == before:
                waiting = [*self.pending, *(str(entry.get("name")) for entry in self.later)]
                raise FileFormatError(
                    f"the calls of {quote_list(waiting)} need each other or what is not there",
                    where=self.where,
                    code="cycle",
                )

    def _left(self) -> tuple[int, int]:
        """Calls still to be made, and entries still to be read."""
        return sum(map(len, self.pending.values())), len(self.later)

    def _add(self, layer: Layer, entry: Mapping[str, Any]) -> None:
        name = entry.get("name") or layer.name
        if name in self.layers:
            raise FileFormatError(f"two layers have the name '{name}'", where=self.where)
        if layer.name != name:
            layer.rename(name)
        self.layers[name], self.made[name] = layer, []
        if isinstance(layer, InputLayer):
            self.made[name].append([layer.open()])
        elif entry.get("inbound_nodes"):
            self.pending[name] = list(entry["inbound_nodes"])

    def _read_later(self, entry: Mapping[str, Any]) -> bool:
        """Read an entry that depends on shapes, if the tensors that it takes are all there."""
        kind = LATER[entry["class_name"]]

        def tensor(place: Any) -> SymbolicTensor | None:
            return self._tensor(place, self.first.get(place[0], 0))

        if any(place[0] not in self.sizes and tensor(place) is None for place in kind.places(entry)):
            return False
        for one in kind.entries(entry, self.sizes, lambda place: tensor(place).shape):  # type: ignore[union-attr]
            self._add(make_layer(one), one)
        return True

    def _first_calls(self, pending: Mapping[str, Sequence[Any]]) -> dict[str, int]:
        """The number that the file gives to the first call of each nested model: Keras 2 counts from 1."""
        least: dict[str, int] = {}
        for nodes in pending.values():
            for node in nodes:
                old = isinstance(node, list) and _has_tensors(node)
                node = _as_keras_3(node) if old else node
                places = _old_places(node) if isinstance(node, Mapping) else _places(node)
                for name, number, _ in places:
                    least[name] = min(number, least.get(name, number))
        for entry in self.later:
            for name, number, _ in LATER[entry["class_name"]].places(entry):
                least[name] = min(number, least.get(name, number))
        from engine.models.model import Model

        return {name: 1 for name, number in least.items() if number and isinstance(self.layers.get(name), Model)}

    def _tensor(self, place: Sequence[Any], first: int) -> SymbolicTensor | None:
        """The tensor at (layer, call, output); None if its call is still to come."""
        name, call, index = place[:3]
        if name not in self.layers:
            if self.later:  # one of which may make it
                return None
            raise FileFormatError(f"a call refers to the layer '{name}', which is not there", where=self.where)
        made = self.made[name]
        return made[call - first][index] if 0 <= call - first < len(made) else None

    def _call(self, name: str, pending: dict[str, list[Any]]) -> None:
        """Make the calls of a layer, in order, as far as their inputs are there."""
        layer, nodes = self.layers[name], pending[name]
        while nodes:
            if isinstance(nodes[0], Mapping):
                tensors, options = self._arguments(nodes[0], layer)
            elif _has_tensors(nodes[0]):
                tensors, options = self._arguments(_as_keras_3(nodes[0]), layer)
            else:
                places = _places(nodes[0])
                tensors = [self._tensor(place, self.first.get(place[0], 0)) for place in places]
                options = _options(nodes[0])
            if any(tensor is None for tensor in tensors):
                return
            made = layer(tensors if len(tensors) > 1 else tensors[0], **options)
            self.made[name].append(_flat(made))
            nodes.pop(0)
        del pending[name]

    def _arguments(self, node: Mapping[str, Any], layer: Layer) -> tuple[list[SymbolicTensor | None], dict[str, Any]]:
        """Tensors and options of a call in Keras 3's form."""
        tensors: list[SymbolicTensor | None] = []

        def look(value: Any) -> None:
            if isinstance(value, Mapping) and value.get("class_name") == "__keras_tensor__":
                place = value["config"]["keras_history"]
                first = self.first.get(place[0], 0) if value["config"].get("keras_2") else 0
                tensors.append(self._tensor(place, first))
            elif isinstance(value, (list, tuple)):
                for one in value:
                    look(one)
            elif isinstance(value, Mapping):
                for one in value.values():
                    look(one)

        look(node.get("args", []))
        if isinstance(layer, Operation):  # which holds the rest of its arguments itself
            look(node.get("kwargs") or {})
            return tensors, {}
        options = {}
        for key, value in (node.get("kwargs") or {}).items():
            before = len(tensors)
            if key in FLOWING_MASKS and not (key in layer.named_inputs and self._is_input(value)):
                self._check_mask(value, tensors)
                continue
            look(value)
            if len(tensors) > before and key in layer.named_inputs:
                found = tensors[before:]
                if None not in found:
                    options[key] = found if isinstance(value, (list, tuple)) else found[0]
                    del tensors[before:]
                continue
            if len(tensors) == before and value is not None and key not in ("training", "mask"):
                options[key] = value
        return tensors, options

    def _is_input(self, value: Any) -> bool:
        """Whether an argument of a call is an Input."""
        if not isinstance(value, Mapping) or value.get("class_name") != "__keras_tensor__":
            return False
        return isinstance(self.layers.get(value["config"]["keras_history"][0]), InputLayer)

    def _check_mask(self, value: Any, tensors: Sequence[SymbolicTensor | None]) -> None:
        """A mask that Keras 3 noted in a call: here masks flow of themselves, so one must come with the data."""
        if not isinstance(value, Mapping) or value.get("class_name") != "__keras_tensor__":
            return
        source = self.layers.get(value["config"]["keras_history"][0])
        flows = any(tensor is not None and _makes_mask(tensor) for tensor in tensors)
        if source is not None and not (isinstance(source, (Operation, Masking)) and flows) and None not in tensors:
            raise FileFormatError(f"a mask made by '{source.name}' is given to a layer by hand, which is not supported",
                                  where=self.where, expected="masks that come from Embedding(mask_zero) or Masking",
                                  mend="use one of these before the layer", code="mask")  # fmt: skip

    def ends(self, key: str) -> Any:
        """Inputs or outputs, in the form in which the config has them."""

        def tensor(place: Sequence[Any]) -> SymbolicTensor:
            name, call = place[0], place[1]
            first = min(1, call) if self._counts_from_one(name) else 0
            found = self._tensor(place, first)
            if found is None:
                raise FileFormatError(f"{key} refers to call {call} of '{name}', which is not there", where=self.where)
            return found

        def look(value: Any) -> Any:
            if isinstance(value, Mapping):
                return {name: look(one) for name, one in value.items()}
            if value and isinstance(value[0], str):
                return tensor(value)
            return [look(one) for one in value]

        return look(self.config[key])

    def _counts_from_one(self, name: str) -> bool:
        from engine.models.model import Model
        from engine.models.sequential import Sequential

        layer = self.layers.get(name)
        if isinstance(layer, Sequential):
            return self.first.get(name, 0) == 1 or all(
                isinstance(node, list) or _old_places(node)
                for entry in self.config["layers"]
                for node in entry.get("inbound_nodes", [])
            )
        return isinstance(layer, Model)


def _is_later(entry: Any) -> bool:
    return isinstance(entry, Mapping) and entry.get("class_name") in LATER


def _makes_mask(tensor: SymbolicTensor) -> bool:
    """Whether a mask may come with a tensor: something before it makes one."""
    seen, stack = {tensor.node}, [tensor.node]
    while stack:
        node = stack.pop()
        if isinstance(node.layer, Masking) or getattr(node.layer, "mask_zero", False) or node.layer.category == "Model":
            return True
        for one in node.inputs:
            if one.node not in seen:
                seen.add(one.node)
                stack.append(one.node)
    return False


def _places(node: Any) -> list[Any]:
    """Places of the inputs of a call in the form of Keras 1 and 2: [[name, call, output, options], …]."""
    if node and isinstance(node[0], str):
        return [node[:3]]
    return [place[:3] for place in node]


def _is_place(value: Any) -> bool:
    return (
        isinstance(value, (list, tuple))
        and len(value) == 3
        and isinstance(value[0], str)
        and isinstance(value[1], int)
        and isinstance(value[2], int)
    )


def _has_tensors(node: Any) -> bool:
    """Whether a call of Keras 1 or 2 has tensors among its options: value=… of MultiHeadAttention."""
    return any(_is_place(value) for value in _options(node).values())


def _as_keras_3(node: Any) -> dict[str, Any]:
    """A call of Keras 1 or 2 in Keras 3's form; its places stay counted as they were."""

    def tensor(place: Any) -> dict[str, Any]:
        return {"class_name": "__keras_tensor__", "config": {"keras_history": list(place[:3]), "keras_2": True}}

    options = {key: tensor(value) if _is_place(value) else value for key, value in _options(node).items()}
    return {"args": [tensor(place) for place in _places(node)], "kwargs": options}


def _old_places(node: Mapping[str, Any]) -> list[Any]:
    """Places in a call that was put into Keras 3's form, counted as Keras 2 counts."""
    found, stack = [], [node.get("args"), node.get("kwargs")]
    while stack:
        here = stack.pop()
        if isinstance(here, Mapping):
            config = here.get("config")
            if here.get("class_name") == "__keras_tensor__" and isinstance(config, Mapping) and config.get("keras_2"):
                found.append(config["keras_history"])
            else:
                stack += here.values()
        elif isinstance(here, (list, tuple)):
            stack += here
    return found


def _options(node: Any) -> dict[str, Any]:
    places = [node] if node and isinstance(node[0], str) else node
    found: dict[str, Any] = {}
    for place in places:
        if len(place) > 3 and isinstance(place[3], Mapping):
            found |= {
                key: value for key, value in place[3].items() if value is not None and key not in ("training", "mask")
            }
    return found


def _flat(made: Any) -> list[SymbolicTensor]:
    if isinstance(made, Mapping):
        return list(made.values())
    return list(made) if isinstance(made, (list, tuple)) else [made]

"""Bidirectional: a sequence read from both ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine import ops
from engine.core.errors import EngineError, GraphError, ParameterError
from engine.core.params import Choice
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.nested import LayerField, number_names, twin
from engine.layers.recurrent import Recurrent, sequence_call, sequence_form
from engine.layers.trace import Emission

_SAME = ("stateful", "return_sequences", "return_state")
_KINDS = ("LSTM", "GRU", "SimpleRNN", "RNN")


class Bidirectional(Layer):
    """Reads a sequence from both ends with two recurrent layers, and joins what they give.

    The forward layer is a copy of `layer`; the backward one too, unless it is given. Input shape: that of the layer,
    and at will initial states, first those of the forward layer. Output shape: that of the layer, twice as wide with
    merge_mode "concat"; two outputs with merge_mode none. With return_state the states of both follow.
    (Schuster and Paliwal, "Bidirectional recurrent neural networks", 1997.)
    """

    category = "Recurrent"
    aliases = ("bi-directional", "bilstm", "both directions", "wrapper")
    formula = "y = merge(forward(x), reverse(backward(reverse(x))))"
    max_inputs = None
    min_rank = 3
    named_inputs = ("initial_state", "mask")

    layer = LayerField(doc="The recurrent layer that reads the sequence.", choices=_KINDS)
    merge_mode = Choice(("concat", "sum", "mul", "ave"), "concat", nullable=True,
                        doc="How both outputs are joined; none: they stay two outputs.")  # fmt: skip
    backward_layer = LayerField(None, choices=_KINDS, group="Advanced",
                                doc="The layer that reads from the end; none: one like the first.")  # fmt: skip

    forward_layer: Any

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if keywords.get("weights", 0) is None:
            keywords.pop("weights")
        return keywords

    def setup(self) -> None:
        given, other = self.layer, self.backward_layer
        for one in (given, other):
            if one is not None and not isinstance(one, Recurrent):
                raise ParameterError(f"takes a recurrent layer, and {one.label} is none", where=self.label,
                                     field="layer" if one is given else "backward_layer",
                                     expected="a layer such as LSTM(8)", got=type(one).__name__,
                                     mend="use TimeDistributed for layers that treat each step alone")  # fmt: skip
        self.forward_layer = self.layer = twin(given, name=f"forward_{given.name.removeprefix('forward_')}")
        mirror = {"go_backwards": True, "name": f"backward_{given.name.removeprefix('backward_')}"}
        made = twin(given, **mirror)
        # What a file tells of the backward layer says nothing when it is what the forward layer makes it.
        self.mirrored = other is None or _told(other) == _told(made)
        self._other: Any = made if self.mirrored else other
        if other is not None and self.mirrored:
            made.rename(other.name)
        self._check()
        for layer in self.inner_layers():
            layer.zero_output_for_mask = layer.return_sequences
        number_names(self.inner_layers())
        self.backward_layer = self._other

    def _check(self) -> None:
        forward, backward = self.forward_layer, self._other
        if forward.go_backwards == backward.go_backwards:
            raise ParameterError("both layers read in the same direction", where=self.label, field="backward_layer",
                                 expected="go_backwards of one of them", got=f"{forward.go_backwards} for both",
                                 mend="set go_backwards of the backward layer alone")  # fmt: skip
        for name in _SAME:
            one, two = getattr(forward, name), getattr(backward, name)
            if one != two:
                raise ParameterError(f"{name} differs between the two layers", where=self.label, field="backward_layer",
                                     expected=f"{name}={one} for both", got=f"{two} for the backward layer",
                                     mend=f"set {name} of both alike")  # fmt: skip

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        if self.mirrored:
            config["backward_layer"] = None
        return config

    def inner_layers(self) -> Sequence[Any]:
        return (self.forward_layer, self._other)

    @property
    def return_sequences(self) -> bool:
        return self.forward_layer.return_sequences

    @property
    def return_state(self) -> bool:
        return self.forward_layer.return_state

    @property
    def stateful(self) -> bool:
        return self.forward_layer.stateful

    def reset_states(self) -> None:
        """Start anew: the states of both layers become zeros."""
        for layer in self.inner_layers():
            layer.reset_states()

    reset_state = reset_states

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types[:1])
        given = types[1:]
        if problems:
            return problems
        if given and given[-1].dtype == "bool":
            given = given[:-1]
        if len(given) % 2:
            return [GraphError("takes a sequence, or a sequence and the initial states of both directions",
                               where=self.label, expected="an even number of states", got=str(len(given)),
                               mend="give the states of the forward layer, then those of the backward layer",
                               code="inputs")]  # fmt: skip
        half = len(given) // 2
        for layer, states in zip(self.inner_layers(), (given[:half], given[half:]), strict=True):
            problems.extend(layer.input_problems([types[0], *states]))
        return problems[:1]

    def __call__(self, inputs: Any = None, *more: Any, initial_state: Any = None, mask: Any = None,
                 **options: Any) -> Any:  # fmt: skip
        """Apply the layer; `initial_state` and `mask` as those of the layers inside."""
        tensors, options = sequence_call(self, inputs, more, initial_state, mask, options)
        return super().__call__(tensors, **options)

    def call_form(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        return sequence_form(inputs, options)

    def emit(self, e: Emission, x: Value, *states: Value, mask: Any = None, masked: bool = False) -> list[Value]:
        if masked:
            *rest, mask = states
            states = tuple(rest)
        half = len(states) // 2
        options = {} if mask is None else {"mask": mask}
        y, *ends = e.call_all(self.forward_layer, x, *states[:half], **options)
        back, *back_ends = e.call_all(self._other, x, *states[half:], **options)
        flowing, ends = y.mask, [*ends, *back_ends]
        y, back = common.floats(self, y), common.floats(self, back)
        if self.return_sequences:
            back = ops.reverse(back, 1)
        outputs = [y, back] if self.merge_mode is None else [self._merged(y, back)]
        for output in outputs:
            output.mask = flowing
        return [*outputs, *ends] if self.return_state else outputs

    def _merged(self, y: Value, back: Value) -> Value:
        if self.merge_mode == "concat":
            return ops.concatenate([y, back], -1)
        if self.merge_mode == "mul":
            return ops.multiply(y, back)
        total = ops.add(y, back)
        return ops.multiply(total, 0.5) if self.merge_mode == "ave" else total


def _told(layer: Any) -> Any:
    """What a layer is, less its name and what Bidirectional itself sets."""
    config = {key: value for key, value in layer.get_config().items() if key not in ("name", "zero_output_for_mask")}
    return type(layer), _unnamed(config)


def _unnamed(config: Any) -> Any:
    if isinstance(config, dict):
        return {key: _unnamed(value) for key, value in config.items() if key != "name"}
    return [_unnamed(one) for one in config] if isinstance(config, (list, tuple)) else config

"""LSTM: a sequence read step by step, with a memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import activations, ops
from engine.activations import ActivationField
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Bool, Float, Int
from engine.core.shapes import text
from engine.initializers import InitializerField
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.apply import apply
from engine.ops.recurrent import LstmAttrs, lstm

_STATES = ("state_h", "state_c")
# The activations of the op.
_FUSED = {activations.get(name) for name in ("tanh", "sigmoid", "relu", "linear", "hard_sigmoid")}


class LSTM(Layer):
    """Reads a sequence step by step, keeping a memory with gates for what enters, stays and leaves.

    Input shape: `(batch, steps, features)`, and at will the initial states h and c, each `(batch, units)`.
    Output shape: `(batch, units)`, the last output; `(batch, steps, units)` with return_sequences. With return_state
    the last h and c follow. Steps that a mask leaves out repeat the output before them.
    (Hochreiter and Schmidhuber, "Long short-term memory", 1997.)
    """

    category = "Recurrent"
    aliases = ("rnn", "recurrent", "memory", "sequence")
    formula = "c = f * c + i * tanh(z), h = o * tanh(c)"
    rank = 3
    max_inputs = 3

    units = Int(doc="Number of outputs at each step.", min=1, deprecated=("output_dim",))
    activation = ActivationField("tanh", doc="Function of what enters the memory and of the memory read out.")
    recurrent_activation = ActivationField("sigmoid", doc="Function of the gates.", group="Advanced",
                                           deprecated=("inner_activation",))  # fmt: skip
    use_bias = common.use_bias()
    kernel_initializer = common.kernel_initializer()
    recurrent_initializer = InitializerField("orthogonal", doc="First values of the recurrent kernel.",
                                             deprecated=("inner_init",))  # fmt: skip
    bias_initializer = common.bias_initializer()
    unit_forget_bias = Bool(True, doc="Start with a bias of 1 at the forget gate, so that the memory lasts at first.",
                            group="Advanced")  # fmt: skip
    kernel_regularizer = common.regularizer("kernel", "W_regularizer")
    recurrent_regularizer = common.regularizer("recurrent kernel", "U_regularizer")
    bias_regularizer = common.regularizer("bias", "b_regularizer")
    activity_regularizer = common.regularizer("output")
    kernel_constraint = common.constraint("kernel")
    recurrent_constraint = common.constraint("recurrent kernel")
    bias_constraint = common.constraint("bias")
    dropout = Float(0.0, min=0, max=1, doc="Share of the inputs dropped while training, the same at each step.",
                    deprecated=("dropout_W",))  # fmt: skip
    recurrent_dropout = Float(0.0, min=0, max=1, group="Advanced", deprecated=("dropout_U",),
                              doc="Share of the outputs fed back that is dropped while training.")  # fmt: skip
    seed = common.seed()
    return_sequences = Bool(False, doc="Give the output of every step, not the last alone.")
    return_state = Bool(False, doc="Give the last states h and c as further outputs.", group="Advanced")
    go_backwards = Bool(False, doc="Read the sequence from its end.", group="Advanced")
    stateful = Bool(False, doc="Start each batch with the states in which the one before ended.", group="Advanced")
    unroll = Bool(False, doc="Taken as in Keras; every length runs as one operation here.", group="Advanced")
    zero_output_for_mask = Bool(False, doc="Give zeros at steps that a mask leaves out.", group="Advanced")

    _removed = {
        "implementation": "is not needed: there is one implementation",
        "consume_less": "is not needed: there is one implementation",
        "use_cudnn": "is not needed",
        "time_major": "is not supported: the batch comes first",
        "forget_bias_init": "is now unit_forget_bias",
    }

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if keywords.get("forget_bias_init") in ("one", "zero"):  # Keras 1
            keywords["unit_forget_bias"] = keywords.pop("forget_bias_init") == "one"
        if "implementation" in keywords or not keywords.get("time_major", True):
            keywords.pop("implementation", None), keywords.pop("time_major", None)
        if keywords.get("use_cudnn") == "auto":
            keywords.pop("use_cudnn")
        return keywords

    # --- checks and weights ------------------------------------------------------------------------------------------

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types[:1] if len(types) in (1, 3) else types)
        if len(types) == 2:
            problems = [
                ShapeError(
                    "takes a sequence, or a sequence and both initial states",
                    where=self.label,
                    expected="1 or 3 inputs",
                    got="2",
                    mend="give both h and c",
                    code="inputs",
                )
            ]
        if problems:
            return problems
        x, states = types[0], types[1:]
        if not isinstance(x.shape[-1], int):
            problems.append(common.unknown_size(self, x, "number of features"))
        for state in states:
            if state.rank != 2 or (isinstance(state.shape[1], int) and state.shape[1] != self.units):
                problems.append(
                    ShapeError("an initial state does not fit", where=self.label, expected=f"(batch, {self.units})",
                               got=text(state.shape), mend=f"give states of width {self.units}", code="state")
                )  # fmt: skip
        if self.stateful and not isinstance(x.shape[0], int):
            problems.append(
                ShapeError("a stateful layer keeps a state for each sample, and the batch size is not known",
                           where=self.label, field="stateful", expected="a fixed batch size", got=text(x.shape),
                           mend="set batch_size of the Input, or turn stateful off", code="stateful")
            )  # fmt: skip
        elif self.stateful and self.built and self.weight("state_h").shape[0] != x.shape[0]:
            problems.append(
                ShapeError("a stateful layer takes batches of one size", where=self.label,
                           expected=f"a batch of {self.weight('state_h').shape[0]}", got=str(x.shape[0]),
                           mend="leave incomplete batches out", code="stateful")
            )  # fmt: skip
        return problems

    def weight_specs(self, x: TensorType, *states: TensorType) -> list[WeightSpec]:
        width, dtype = 4 * self.units, self.float_dtype
        specs = [
            WeightSpec("lstm_cell/kernel", (int(x.shape[-1]), width), self.kernel_initializer, dtype,
                       regularizer=self.kernel_regularizer, constraint=self.kernel_constraint),
            WeightSpec("lstm_cell/recurrent_kernel", (self.units, width), self.recurrent_initializer, dtype,
                       regularizer=self.recurrent_regularizer, constraint=self.recurrent_constraint),
        ]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec("lstm_cell/bias", (width,), self._first_bias, dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        if self.stateful:
            shape = (int(x.shape[0]), self.units)
            zeros = lambda shape, dtype, generator: np.zeros(shape, dtype)
            specs.extend(WeightSpec(name, shape, zeros, dtype, kind="carry") for name in _STATES)
        if self.dropout > 0 or self.recurrent_dropout > 0:
            specs.append(common.seed_spec(self.seed))
        return specs

    def _first_bias(self, shape: tuple[int, ...], dtype: str, generator: np.random.Generator) -> np.ndarray:
        """The bias of the gates (input, forget, candidate, output), the forget gate's of ones if so wished."""
        if not self.unit_forget_bias:
            return self.bias_initializer(shape, dtype, generator)
        u = self.units
        before = self.bias_initializer((u,), dtype, generator)
        return np.concatenate([before, np.ones(u, dtype), self.bias_initializer((2 * u,), dtype, generator)])

    def reset_states(self) -> None:
        """Start anew: the states of a stateful layer become zeros."""
        if self.stateful and self.built:
            for name in _STATES:
                self.weight(name).assign(np.zeros(self.weight(name).shape))

    # --- calling -----------------------------------------------------------------------------------------------------

    def __call__(self, inputs: Any = None, *more: Any, initial_state: Any = None, **options: Any) -> Any:
        """Apply the layer; `initial_state` is the pair of states h and c to start with."""
        if initial_state is not None:
            first = inputs if isinstance(inputs, (list, tuple)) else [inputs]
            inputs = [*first, *initial_state]
        return super().__call__(inputs, *more, **options)

    def emit(self, e: Emission, x: Value, *states: Value, mask: Any = None) -> list[Value]:
        mask = mask if mask is not None else x.mask
        if mask is not None and not isinstance(mask, Value):
            mask = e.graph.constant(np.asarray(mask, bool))
        sequence = common.floats(self, x)
        if e.training and self.dropout > 0:
            batch, _, features = sequence.shape
            sequence = ops.dropout(sequence, e.random_state(), self.dropout, (batch, 1, features))
        start = self._start(e, sequence, states)
        run = self._fused if self._fits_the_op(e.training) else self._unrolled
        outputs, last, h, c = run(e, sequence, start, mask)
        if self.stateful:
            e.update("state_h", h)
            e.update("state_c", c)
        y = outputs if self.return_sequences else last
        common.penalise(e, y)
        if self.return_sequences and mask is not None:
            y.mask = mask
        return [y, h, c] if self.return_state else [y]

    def _start(self, e: Emission, x: Value, states: Sequence[Value]) -> tuple[Value, Value]:
        if states:
            h, c = (common.floats(self, state) for state in states)
            return h, c
        if self.stateful:
            return e.weight("state_h"), e.weight("state_c")
        zero = ops.broadcast_to(e.graph.constant(np.zeros((1, 1), self.float_dtype)), (x.shape[0], self.units))
        return zero, zero

    def _fits_the_op(self, training: bool) -> bool:
        known = {self.activation, self.recurrent_activation} <= _FUSED
        return known and not self.zero_output_for_mask and not (training and self.recurrent_dropout > 0)

    def _fused(
        self, e: Emission, x: Value, start: tuple[Value, Value], mask: Value | None
    ) -> tuple[Value, Value, Value, Value]:
        """All steps in one op. Returns the outputs of all steps, the last output, and the last states h and c."""
        attrs = LstmAttrs(
            self.activation.__name__, self.recurrent_activation.__name__, self.go_backwards, mask is not None
        )
        if self.use_bias:
            bias = e.weight("lstm_cell/bias")
        else:
            bias = e.graph.constant(np.zeros(4 * self.units, self.float_dtype))
        kernels = e.weight("lstm_cell/kernel"), e.weight("lstm_cell/recurrent_kernel")
        sequence, h, c, *_ = apply(lstm, [x, *start, *kernels, bias, *([mask] if mask is not None else [])], attrs)
        # A masked step leaves h as it was and repeats the output: before the first real step these differ.
        last = h if mask is None else _at(sequence, -1)
        return sequence, last, h, c

    def _unrolled(
        self, e: Emission, x: Value, start: tuple[Value, Value], mask: Value | None
    ) -> tuple[Value, Value, Value, Value]:
        """Every step written out: for activations and dropout that the op does not know. Returns the same."""
        u = self.units
        if self.go_backwards:
            x, mask = ops.reverse(x, 1), ops.reverse(mask, 1) if mask is not None else None
        recurrent = e.weight("lstm_cell/recurrent_kernel")
        gates = ops.dot_last(x, e.weight("lstm_cell/kernel"))
        if self.use_bias:
            gates = ops.add(gates, e.weight("lstm_cell/bias"))
        h, c = start
        zero = ops.multiply(h, 0.0)
        output = zero
        keep = None
        if e.training and self.recurrent_dropout > 0:
            ones = e.graph.constant(np.ones((1, 1), self.float_dtype))
            keep = ops.dropout(ops.broadcast_to(ones, h.shape), e.random_state(), self.recurrent_dropout)
        steps = x.shape[1]
        made = []
        # While the number of steps is not known only types count, and one step has them all.
        for t in range(steps if isinstance(steps, int) else 1):
            fed_back = h if keep is None else ops.multiply(h, keep)
            z = ops.add(_at(gates, t), ops.matmul(fed_back, recurrent))
            i, f, g, o = (ops.slice_axis(z, 1, k * u, (k + 1) * u) for k in range(4))
            i, f, o = (self.recurrent_activation(gate) for gate in (i, f, o))
            new_c = ops.add(ops.multiply(f, c), ops.multiply(i, self.activation(g)))
            new_h = ops.multiply(o, self.activation(new_c))
            if mask is None:
                h, c, output = new_h, new_c, new_h
            else:
                counts = ops.slice_axis(mask, 1, t, t + 1)
                output = ops.where(counts, new_h, zero if self.zero_output_for_mask else output)
                h, c = ops.where(counts, new_h, h), ops.where(counts, new_c, c)
            made.append(output)
        if isinstance(steps, int):
            outputs = ops.stack(made, 1)
        else:
            outputs = ops.broadcast_to(ops.expand_dims(output, 1), (x.shape[0], steps, u))
        return outputs, output, h, c


def _at(x: Value, t: int) -> Value:
    """Step `t` of a sequence: (batch, steps, features) to (batch, features)."""
    batch, _, features = x.shape
    return ops.reshape(ops.slice_axis(x, 1, t, t + 1 or None), (batch, features))

"""SimpleRNN: a sequence read step by step, the output fed back."""

from __future__ import annotations

from engine.ir.graph import Value
from engine.layers.cell_kinds import SimpleKind
from engine.layers.recurrent import FUSED_ACTIVATIONS, Recurrent, Run, at_step
from engine.layers.trace import Emission
from engine.ops.apply import apply
from engine.ops.recurrent import SimpleRnnAttrs, simple_rnn


class SimpleRNN(SimpleKind, Recurrent):
    """Reads a sequence step by step; each output is made of the step's input and of the output before it.

    Input shape: `(batch, steps, features)`, and at will the initial state `(batch, units)`. Output shape:
    `(batch, units)`, the last output; `(batch, steps, units)` with return_sequences. With return_state the last state
    follows. (Elman, "Finding structure in time", 1990.)
    """

    aliases = ("rnn", "recurrent", "elman", "sequence")
    formula = "h = activation(x W + h U + b)"
    max_inputs = 2
    cell_prefix = "simple_rnn_cell/"
    state_names = ("state_h",)

    def run(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        if not self._fits_the_op():
            return self.unrolled(e, x, states, mask)
        keep = self.keep(e, states)
        attrs = SimpleRnnAttrs(self.activation.__name__, self.go_backwards, mask is not None, bool(keep))
        more = [*([mask] if mask is not None else []), *keep]
        sequence, h, *_ = apply(simple_rnn, [x, *states, *self.kernels(e), self.bias(e), *more], attrs)
        # A masked step leaves h as it was and repeats the output: before the first real step these differ.
        return sequence, h if mask is None else at_step(sequence, -1), [h]

    def _fits_the_op(self) -> bool:
        return self.activation in FUSED_ACTIVATIONS

"""GRU: a sequence read step by step, with gates and one state."""

from __future__ import annotations

from engine.ir.graph import Value
from engine.layers.cell_kinds import GruKind
from engine.layers.recurrent import FUSED_ACTIVATIONS, Recurrent, Run, at_step
from engine.layers.trace import Emission
from engine.ops.apply import apply
from engine.ops.recurrent import GruAttrs, gru


class GRU(GruKind, Recurrent):
    """Reads a sequence step by step; gates say how much of the state is renewed and how much of it is used for that.

    Input shape: `(batch, steps, features)`, and at will the initial state `(batch, units)`. Output shape:
    `(batch, units)`, the last output; `(batch, steps, units)` with return_sequences. With return_state the last state
    follows. (Cho et al., "Learning phrase representations using RNN encoder-decoder", 2014.)
    """

    aliases = ("rnn", "recurrent", "gated recurrent unit", "sequence")
    formula = "h = z * h + (1 - z) * tanh(x W + r * (h U))"
    max_inputs = 2
    cell_prefix = "gru_cell/"
    state_names = ("state_h",)

    def run(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        if not self._fits_the_op() or (e.training and self.recurrent_dropout > 0):
            return self.unrolled(e, x, states, mask)
        attrs = GruAttrs(
            self.activation.__name__, self.recurrent_activation.__name__, self.go_backwards, mask is not None,
            self.reset_after,
        )  # fmt: skip
        masks = [mask] if mask is not None else []
        sequence, h, *_ = apply(gru, [x, *states, *self.kernels(e), self.bias(e), *masks], attrs)
        # A masked step leaves h as it was and repeats the output: before the first real step these differ.
        return sequence, h if mask is None else at_step(sequence, -1), [h]

    def _fits_the_op(self) -> bool:
        return {self.activation, self.recurrent_activation} <= FUSED_ACTIVATIONS

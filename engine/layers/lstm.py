"""LSTM: a sequence read step by step, with a memory."""

from __future__ import annotations

from engine.ir.graph import Value
from engine.layers.cell_kinds import LstmKind
from engine.layers.recurrent import FUSED_ACTIVATIONS, Recurrent, Run, at_step
from engine.layers.trace import Emission
from engine.ops.apply import apply
from engine.ops.recurrent import LstmAttrs, lstm


class LSTM(LstmKind, Recurrent):
    """Reads a sequence step by step, keeping a memory with gates for what enters, stays and leaves.

    Input shape: `(batch, steps, features)`, and at will the initial states h and c, each `(batch, units)`.
    Output shape: `(batch, units)`, the last output; `(batch, steps, units)` with return_sequences. With return_state
    the last h and c follow. Steps that a mask leaves out repeat the output before them.
    (Hochreiter and Schmidhuber, "Long short-term memory", 1997.)
    """

    aliases = ("rnn", "recurrent", "memory", "sequence")
    formula = "c = f * c + i * tanh(z), h = o * tanh(c)"
    max_inputs = 3
    cell_prefix = "lstm_cell/"
    state_names = ("state_h", "state_c")

    def run(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        if not self._fits_the_op():
            return self.unrolled(e, x, states, mask)
        keep = self.keep(e, states)
        attrs = LstmAttrs(
            self.activation.__name__,
            self.recurrent_activation.__name__,
            self.go_backwards,
            mask is not None,
            bool(keep),
        )
        more = [*([mask] if mask is not None else []), *keep]
        sequence, h, c, *_ = apply(lstm, [x, *states, *self.kernels(e), self.bias(e), *more], attrs)
        # A masked step leaves h as it was and repeats the output: before the first real step these differ.
        return sequence, h if mask is None else at_step(sequence, -1), [h, c]

    def _fits_the_op(self) -> bool:
        return {self.activation, self.recurrent_activation} <= FUSED_ACTIVATIONS

"""LSTM: a sequence read step by step, with a memory."""

from __future__ import annotations

from engine.layers.cell_kinds import LstmKind
from engine.layers.recurrent import WholeSequence


class LSTM(LstmKind, WholeSequence):
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

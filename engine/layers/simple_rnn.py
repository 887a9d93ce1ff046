"""SimpleRNN: a sequence read step by step, the output fed back."""

from __future__ import annotations

from engine.layers.cell_kinds import SimpleKind
from engine.layers.recurrent import WholeSequence


class SimpleRNN(SimpleKind, WholeSequence):
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

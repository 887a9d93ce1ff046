"""GRU: a sequence read step by step, with gates and one state."""

from __future__ import annotations

from engine.layers.cell_kinds import GruKind
from engine.layers.recurrent import WholeSequence


class GRU(GruKind, WholeSequence):
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

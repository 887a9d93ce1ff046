"""Recurrent cells run over a sequence in one op, with a backward of their own."""

from engine.ops.recurrent.gated import GruAttrs, SimpleRnnAttrs, gru, gru_grad, simple_rnn, simple_rnn_grad
from engine.ops.recurrent.ops import LstmAttrs, lstm, lstm_grad

__all__ = ["GruAttrs", "LstmAttrs", "SimpleRnnAttrs", "gru", "gru_grad", "lstm", "lstm_grad", "simple_rnn",
           "simple_rnn_grad"]  # fmt: skip

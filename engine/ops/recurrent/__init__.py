"""Recurrent cells run over a sequence in one op, with a backward of their own."""

from engine.ops.recurrent.ops import LstmAttrs, lstm, lstm_grad

__all__ = ["LstmAttrs", "lstm", "lstm_grad"]

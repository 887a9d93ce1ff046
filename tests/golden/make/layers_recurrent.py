"""The layers_recurrent family: GRU, SimpleRNN, cells, RNN, ConvLSTM2D, Bidirectional, TimeDistributed."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_recurrent.json and layers_recurrent.npz."""
    write_rows(Family("layers_recurrent", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    series = (3, 4, 2)
    time_mask = ((1, 1, 1, 0), (1, 1, 0, 0), (1, 1, 1, 1))
    holes = ((0, 1, 0, 1), (0, 0, 0, 0), (1, 0, 0, 1))
    units, sequences, state = {"units": 3}, {"return_sequences": True}, {"return_state": True}
    for kind, stem in (("GRU", "gru"), ("SimpleRNN", "simple_rnn")):
        row(stem, kind, units, series)
        row(f"{stem}_sequences", kind, units | sequences, series)
        row(f"{stem}_sequences_state", kind, units | sequences | state, series)
        row(f"{stem}_backwards", kind, units | {"go_backwards": True}, series)
        row(f"{stem}_backwards_sequences", kind, units | sequences | {"go_backwards": True}, series)
        row(f"{stem}_stateful", kind, units | {"stateful": True}, series, calls=(False, True))
        row(f"{stem}_no_bias", kind, units | {"use_bias": False}, series)
        row(f"{stem}_relu", kind, units | {"activation": "relu"} | sequences, series)
        row(f"{stem}_unroll", kind, units | {"unroll": True} | sequences, series)
        row(f"{stem}_mask", kind, units, series, mask=time_mask)
        row(f"{stem}_mask_holes", kind, units | sequences | state, series, mask=holes)
        row(f"{stem}_mask_backwards", kind, units | sequences | {"go_backwards": True}, series, mask=time_mask)
        row(f"{stem}_initial_state", kind, units | state, series, (3, 3), keywords={"initial_state": 1})
    before = units | {"reset_after": False}
    row("gru_reset_before", "GRU", before, series)
    row("gru_reset_before_sequences", "GRU", before | sequences | state, series, mask=time_mask)
    row("gru_reset_before_no_bias", "GRU", before | {"use_bias": False}, series)
    row("gru_hard_sigmoid", "GRU", units | {"recurrent_activation": "hard_sigmoid"}, series)
    row("lstm_initial_state", "LSTM", units | state, series, (3, 3), (3, 3), keywords={"initial_state": [1, 2]})
    cells = [
        {"class_name": kind, "config": {"units": n}}
        for kind, n in (("LSTMCell", 3), ("GRUCell", 2), ("SimpleRNNCell", 4))
    ]
    for cell, stem in zip(cells, ("lstm_cell", "gru_cell", "simple_rnn_cell"), strict=True):
        row(f"rnn_{stem}", "RNN", {"cell": cell} | sequences | state, series)
    same = {"class_name": "LSTMCell", "config": {"units": 2}}
    stacks = {"stacked": [cells[0], same], "stacked_mixed": cells[1:], "stacked_three": [cells[1], cells[2], cells[1]]}
    for stem, stack in stacks.items():
        row(f"rnn_{stem}", "RNN", {"cell": stack} | sequences, series)
    row("rnn_stacked_state_mask", "RNN", {"cell": stacks["stacked"]} | state, series, mask=time_mask)
    row("rnn_backwards", "RNN", {"cell": cells[1], "go_backwards": True} | sequences, series)

    movie = {"filters": 2, "kernel_size": [2, 2]}
    frames = (2, 3, 4, 4, 2)
    row("conv_lstm2d", "ConvLSTM2D", movie, frames)
    row("conv_lstm2d_same", "ConvLSTM2D", movie | {"padding": "same"} | sequences, frames)
    row("conv_lstm2d_strides", "ConvLSTM2D", movie | {"strides": [2, 2], "padding": "same"}, frames)
    row("conv_lstm2d_state", "ConvLSTM2D", movie | state | {"padding": "same", "kernel_size": [3, 3]}, frames)
    row("conv_lstm2d_dilation", "ConvLSTM2D", movie | {"dilation_rate": [2, 2]}, frames)
    row("conv_lstm2d_backwards", "ConvLSTM2D", movie | sequences | {"go_backwards": True}, frames)
    row("conv_lstm2d_channels_first", "ConvLSTM2D", movie | {"data_format": "channels_first"}, (2, 3, 2, 4, 4))

    def layer(kind: str, **config: object) -> dict[str, object]:
        return {"class_name": kind, "config": {"units": 3, **config}}

    for mode in ("sum", "mul", "concat", "ave", None):
        for many in (False, True):
            tail = f"{mode or 'none'}_{'sequences' if many else 'last'}"
            row(
                f"bidirectional_{tail}",
                "Bidirectional",
                {"layer": layer("LSTM", return_sequences=many), "merge_mode": mode},
                series,
            )
    row("bidirectional_gru", "Bidirectional", {"layer": layer("GRU")}, series)
    row("bidirectional_simple_rnn", "Bidirectional", {"layer": layer("SimpleRNN", return_sequences=True)}, series)
    row("bidirectional_state", "Bidirectional", {"layer": layer("LSTM", return_state=True)}, series)
    row("bidirectional_mask", "Bidirectional", {"layer": layer("LSTM", return_sequences=True)}, series, mask=time_mask)
    row(
        "bidirectional_mask_last", "Bidirectional", {"layer": layer("GRU"), "merge_mode": "sum"}, series, mask=time_mask
    )
    other = {"layer": layer("LSTM"), "backward_layer": layer("GRU", go_backwards=True)}
    row("bidirectional_backward_layer", "Bidirectional", other, series)

    distributed = "TimeDistributed"
    row("time_distributed_dense", distributed, {"layer": layer("Dense", activation="tanh")}, series)
    conv = {"class_name": "Conv2D", "config": {"filters": 2, "kernel_size": [2, 2]}}
    row("time_distributed_conv2d", distributed, {"layer": conv}, (2, 3, 4, 4, 1))
    row("time_distributed_flatten", distributed, {"layer": {"class_name": "Flatten", "config": {}}}, (2, 3, 2, 2))
    row("time_distributed_lstm", distributed, {"layer": layer("LSTM")}, (2, 3, 4, 2))
    norm = {"class_name": "BatchNormalization", "config": {"momentum": 0.8}}
    row("time_distributed_norm", distributed, {"layer": norm}, series)
    row("time_distributed_mask", distributed, {"layer": layer("Dense")}, series, mask=time_mask)
    whole = {"class_name": "Sequential", "config": {"layers": [layer("Dense", activation="relu"), layer("Dense")]}}
    row("time_distributed_model", distributed, {"layer": whole}, series)
    return found

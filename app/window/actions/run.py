"""Training and evaluation."""

from __future__ import annotations

from app.window.actions.row import Row, in_state

ROWS = (
    Row(
        "train",
        "Train",
        "Ctrl+R",
        "play",
        "Run",
        lambda w: w.run.train(),
        lambda w: not w.run.is_busy,
        toolbar="text",
    ),
    Row("pause", "Pause", "Ctrl+P", "pause", "Run", lambda w: w.run.pause(), in_state("running"), toolbar="icon"),
    Row(
        "resume",
        "Resume",
        "Ctrl+Shift+P",
        "resume",
        "Run",
        lambda w: w.run.resume(),
        in_state("paused"),
        toolbar="icon",
    ),
    Row(
        "stop",
        "Stop",
        "Ctrl+.",
        "stop",
        "Run",
        lambda w: w.run.stop(),
        in_state("preparing", "running", "paused"),
        toolbar="icon",
    ),
    Row("evaluate", "Evaluate", "", "check", "Run|", lambda w: w.run.evaluate(), lambda w: not w.run.is_busy),
)

"""Files and projects."""

from __future__ import annotations

from app.window.actions.row import Row, has_network

ROWS = (
    Row("new", "New", "Ctrl+N", "new", "File", lambda w: w.files.new(), toolbar="icon", tip="Begin an empty network"),
    Row("starter", "New from the starter project", "", "", "File", lambda w: w.files.open_starter()),
    Row(
        "templates",
        "New from template…",
        "Ctrl+Shift+N",
        "",
        "File",
        lambda w: w.parts["templates"].browse(),
        tip="Networks of many kinds that train at once, with data",
    ),
    Row("open", "Open…", "Ctrl+O", "open", "File", lambda w: w.files.ask_open(), toolbar="icon"),
    Row(
        "ready-made",
        "Ready-made networks…",
        "Ctrl+Shift+O",
        "layers",
        "File",
        lambda w: w.parts["models"].browse(),
        tip="Networks that others designed and trained, with their options",
    ),
    Row("save", "Save", "Ctrl+S", "save", "File|", lambda w: w.files.save(), toolbar="icon"),
    Row("save-as", "Save as…", "Ctrl+Shift+S", "", "File", lambda w: w.files.save_as()),
    Row("export", "Export…", "Ctrl+E", "export", "File|", lambda w: w.files.ask_export(), has_network, toolbar="icon"),
    Row("open-data", "Open data…", "", "data", "File", lambda w: w.files.ask_data()),
    Row(
        "load-weights",
        "Load weights…",
        "",
        "",
        "File",
        lambda w: w.surgery.ask_weights(),
        has_network,
        tip="Take weights from a file, for the layers that it names",
    ),
    Row("quit", "Quit", "Ctrl+Q", "", "File|", lambda w: w.close()),
)

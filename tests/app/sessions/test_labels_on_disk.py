"""Labels that lie on disk are not read for the checks of the network."""

import h5py
import numpy as np

from app.document import edits
from app.document.analysis import Analysis
from app.document.graph import Document
from app.document.history import History
from app.sessions.data import DataSource
from app.sessions.feeding import types_for


def test_a_network_that_learns_labels_on_disk_is_checked(tmp_path, monkeypatch):
    from app.sessions.sources import hdf5_file

    monkeypatch.setattr(hdf5_file, "IN_MEMORY", 1000)
    with h5py.File(tmp_path / "rows.h5", "w") as file:
        for name in "xy":
            file.create_dataset(name, data=100 + np.random.default_rng(0).normal(size=(400, 36)), chunks=(16, 36))
    document = Document()
    history = History(document)
    history.do(edits.add_node(document, "Input", (0, 0), {"shape": [36]}))
    history.do(edits.add_node(document, "Dense", (0, 0), {"units": 36}))
    history.do(edits.connect(document, "n1", "out", "n2", "in"))
    losses = {"*": {"kind": "mean_squared_error", "config": {}, "weight": 1.0}}
    history.do(edits.set_settings(document, "training", {"losses": losses}))
    source = {"source": f"hdf5:{tmp_path / 'rows.h5'}", "map": {"n1": "x", "n2": "x"}}
    history.do(edits.set_settings(document, "data", source))
    dataset = DataSource.open(document.settings["data"])
    assert not isinstance(dataset.inputs["x"], np.ndarray)
    analysis = Analysis(document)
    inputs, targets = types_for(document, dataset)
    analysis.set_inputs(inputs)
    analysis.set_targets(targets)
    assert targets["n2"][0].shape == (None, 36)
    assert [one for one in analysis.problems() if one.node_id == "n2"] == []

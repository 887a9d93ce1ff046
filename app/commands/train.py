"""`layerloom train`: the network learns in the terminal, and what it learned is left in a folder."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.commands.opening import Opened, open_file, open_starter
from app.commands.pictures import draw_curves, draw_network
from app.commands.watching import Watch
from app.commands.words import FAILED, INTERRUPTED, UNFIT, percent, say_error
from app.document import edits, project
from app.document.atomic import write_atomically
from app.document.changes import Weights
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import History
from app.document.readable import measured
from app.sessions import export
from app.sessions.data import DataSource
from app.sessions.dataset import Dataset
from app.sessions.evaluate import evaluate
from app.sessions.events import Failed
from app.sessions.runs.keeper import RunKeeper
from app.sessions.runs.store import RunStore
from app.sessions.train import TrainJob, TrainRunner

FILES = ("model.h5", "model.json", "history.csv", "curves.png", "network.svg")


def run(options: argparse.Namespace) -> int:
    """Train, write the files, say where they are and how good the network is on samples held out."""
    opened = _opened(options)
    dataset = opened.dataset()
    document = opened.document.copy()
    wanted = {"epochs": options.epochs, "seed": options.seed, "batch_size": options.batch_size,
              "pieces": options.pieces, "deterministic": options.deterministic or None}  # fmt: skip
    changed = {name: value for name, value in wanted.items() if value is not None}
    History(document).do(edits.set_settings(document, "training", changed))
    folder = export.folder_for(options.output or new_folder())
    base = None if opened.path is None else opened.path.parent
    logs = None if options.tensorboard is None else export.folder_for(options.tensorboard)
    job = TrainJob(document.copy(), dataset, base, logs)
    keeper = RunStore().begin(job, opened.title, "" if opened.path is None else str(opened.path.absolute()))
    runner = TrainRunner(job, keeper=keeper)
    return told(
        options.json, keeper, folder, lambda: finish(opened, document, dataset, folder, runner, options.keep_project)
    )


def told(as_json: bool, keeper: RunKeeper, folder: Path, work: Callable[[], int]) -> int:
    """Do the work; with `as_json` its words go to stderr, and the run's record to stdout as one object."""
    if not as_json:
        return work()
    with contextlib.redirect_stdout(sys.stderr):
        code = work()
    record = json.loads(keeper.record.to_json())
    print(json.dumps({"folder": str(folder), "exit": code, "run": record}, indent=1))
    return code


def _opened(options: argparse.Namespace) -> Opened:
    """The project; with --data its network fitted to other data, or one that is made for them."""
    if options.data is None and options.project is None and not options.starter:
        raise DocumentError("Nothing is named to train.", mend="name a PROJECT, --data PATH or --starter")
    if options.data is None:
        return open_starter() if options.starter else open_file(options.project)
    from app.commands.data import found_at
    from app.sessions.fitting import fit_to_data

    found = found_at(options.data)
    document, title = Document(), Path(options.data).name or options.data
    if options.project is not None or options.starter:
        named = open_starter() if options.starter else open_file(options.project)
        document, title = named.document.copy(), named.title
    history = History(document)
    history.do(edits.set_settings(document, "data", found.settings()))
    share = float(document.settings["training"]["validation_split"])
    dataset = DataSource.open(document.settings["data"], validation=share)
    fitting = fit_to_data(document, dataset)
    history.do(fitting.command)
    print(fitting.words)
    return Opened(document, None, title, dataset)


def finish(
    opened: Opened, document: Document, dataset: Dataset, folder: Path, runner: TrainRunner, keep_project: bool
) -> int:
    """Train to the end and leave the files; the exit status."""
    outcome = Watch(runner).run()
    last = outcome.last
    if isinstance(last, Failed):
        say_error(_blamed(document, last))
    weights = _kept(last, outcome.interrupted)
    if weights:
        _leave(opened, document, dataset, folder, weights, last.history, keep_project)
    if runner.job.logs is not None:
        print(f"TensorBoard's files are in {runner.job.logs}: tensorboard --logdir {runner.job.logs}")
    if isinstance(last, Failed):
        is_input = last.weights is None and isinstance(last.error, DocumentError | ValueError)
        return UNFIT if is_input else FAILED
    if outcome.interrupted:
        print(
            "Stopped before anything was learned; nothing was written." if not weights else _best(last), file=sys.stderr
        )
        return INTERRUPTED
    return 0


def _kept(last: Any, interrupted: bool) -> Mapping[str, Weights]:
    """Those at the end of a run that came to its end; the best ones of a run that did not."""
    if last.best is not None and (interrupted or isinstance(last, Failed)):
        return last.best.weights
    return last.weights or {}


def _best(last: Any) -> str:
    if last.best is None:
        return "Stopped before the first epoch ended; the weights reached were kept."
    return f"Stopped; the weights of epoch {last.best.epoch} were kept, the best by {last.best.monitor}."


def _leave(
    opened: Opened,
    document: Document,
    dataset: Dataset,
    folder: Path,
    weights: Mapping[str, Weights],
    history: Mapping[str, Sequence[float]],
    keep_project: bool,
) -> None:
    """Write the files and the weights, and say so."""
    prepared = {} if dataset.preparation is None else dataset.preparation.config()
    History(document).do(edits.set_weights(document, weights))
    History(document).do(edits.set_settings(document, "data", {"prepared": prepared}))
    if prepared:
        write_atomically(folder / "preparation.json", json.dumps(prepared, indent=1).encode())
    built = export.built_for_export(document)
    export.write_h5(built, folder / "model.h5")
    export.write_json(built, folder / "model.json")
    export.write_history(history, folder / "history.csv")
    draw_curves(history, folder / "curves.png")
    draw_network(document, folder / "network.svg")
    if opened.path is None:
        project.save(document, folder / f"project{project.SUFFIX}")
    elif not keep_project:
        # The weights only: what was asked for this one run is not what the project says.
        History(opened.document).do(edits.set_weights(opened.document, weights))
        History(opened.document).do(edits.set_settings(opened.document, "data", {"prepared": prepared}))
        project.save(opened.document, opened.path)
    if dataset.test_size:
        found = evaluate(document, dataset)
        figure = f"loss: {measured(found.loss)}" if found.accuracy is None else f"accuracy: {percent(found.accuracy)}"
        print(f"Test {figure} ({found.samples} held-out samples)")
    print(f"In {folder}: {', '.join(FILES)}")
    if opened.path is not None and not keep_project:
        print(f"The weights are in {opened.path} too.")


def _blamed(document: Document, failed: Failed) -> str:
    """The message, with the block's name where it does not say it."""
    node = document.nodes.get(failed.node_id or "")
    if node is None or repr(node.name) in failed.message:
        return failed.message
    return f"Block {node.name!r}: {failed.message}"


def new_folder() -> Path:
    """A path in the current folder that does not exist yet, named after the time."""
    name = time.strftime("layerloom-run-%Y%m%d-%H%M%S")
    folder, number = Path(name), 2
    while folder.exists():
        folder, number = Path(f"{name}-{number}"), number + 1
    return folder

"""`layerloom runs` and `layerloom resume`: the runs that are kept, and one of them taken up again."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.commands import train
from app.commands.opening import Opened
from app.document.errors import DocumentError
from app.document.readable import measured
from app.sessions import export
from app.sessions.data import DataSource
from app.sessions.runs.record import RunRecord
from app.sessions.runs.store import RunStore, differences
from app.sessions.train import TrainJob, TrainRunner


def run(options: argparse.Namespace) -> int:
    """List the runs, or show, compare, delete or bring back those that are named."""
    store = RunStore()
    if (options.delete or options.bring_back) and not options.ids:
        raise DocumentError("No run is named.", mend="name RUNs by their ids; `layerloom runs` lists them")
    if options.delete:
        store.delete(options.ids)
        store.empty_bin()
        print(f"Deleted {len(options.ids)}; `layerloom runs --bring-back` undoes it for 30 days.")
        return 0
    if options.bring_back:
        store.bring_back(options.ids)
        print(f"Brought back {len(options.ids)}.")
        return 0
    records = [store.read(run_id) for run_id in options.ids] if options.ids else store.records()
    if options.json:
        print(json.dumps([json.loads(record.to_json()) for record in records], indent=1))
        return 0
    for line in _table(records) if not options.ids else _compared(records):
        print(line)
    return 0


def resume(options: argparse.Namespace) -> int:
    """Go on with a run that was interrupted, or train one further; its files are left as by `train`."""
    store = RunStore()
    record = store.read(options.id)
    job, keeper = store.take_up(options.id, options.epochs, options.from_epoch)
    dataset = DataSource.open(
        job.document.settings["data"], job.base, validation=float(job.training["validation_split"])
    )
    document = job.document.copy()
    opened = Opened(document, Path(record.origin) if record.origin else None, record.project)
    folder = export.folder_for(options.output or train.new_folder())
    # The project of that name may have gone on since: the weights are left in the run and in the folder alone.
    runner = TrainRunner(TrainJob(document, dataset, job.base), keeper=keeper)
    return train.told(
        options.json, keeper, folder, lambda: train.finish(opened, document, dataset, folder, runner, True)
    )


def _table(records: Iterable[RunRecord]) -> Iterable[str]:
    yield f"{'run':23}  {'project':16}  {'state':11}  {'epochs':>9}  {'loss':>8}  {'val_loss':>8}  name"
    for record in records:
        figures = "  ".join(_figure(record.last.get(name)) for name in ("loss", "val_loss"))
        epochs = f"{record.epochs}/{record.wanted}"
        tags = "".join(f" #{tag}" for tag in record.tags)
        yield (
            f"{record.id:23}  {record.project[:16]:16}  {record.state:11}  {epochs:>9}  {figures}  {record.name}{tags}"
        )


def _compared(records: list[RunRecord]) -> Iterable[str]:
    """Each run in some lines; then what they differ in."""
    for record in records:
        began = time.strftime("%Y-%m-%d %H:%M", time.localtime(record.began))
        yield f"{record.id}  {record.name or record.project}  {record.state}  {record.reason}".rstrip()
        done = f"{record.epochs} of {record.wanted} epochs"
        yield f"  began {began}, {record.seconds:.1f} s, {done}, {record.parameters:,} parameters"
        yield f"  last  {_logs(record.last)}"
        if record.best:
            yield f"  best  {_logs(record.best)}  (epoch {record.best_epoch})"
        if record.notes:
            yield f"  {record.notes}"
    if len(records) > 1:
        for name, values in differences(records).items():
            yield f"{name}: {'  |  '.join(_short(value) for value in values)}"


def _logs(logs: Any) -> str:
    return "  ".join(f"{name} {measured(value)}" for name, value in logs.items())


def _figure(value: float | None) -> str:
    return f"{'' if value is None else measured(value):>8}"


def _short(value: Any) -> str:
    return json.dumps(value, default=str)

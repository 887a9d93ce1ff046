"""`layerloom sweep`: run after run with other values, a line each, and the best at the end."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from typing import Any

from app.commands.opening import open_file
from app.commands.watching import run_bar
from app.commands.words import FAILED, INTERRUPTED
from app.document import edits
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import History
from app.document.readable import measured
from app.sessions.runs.store import RunStore
from app.sessions.sweeps.kept import SweepStore
from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.runner import SweepEnded, SweepEvent, SweepRunner, TrialEnded, TrialEpoch
from app.sessions.sweeps.space import Dimension, Target, targets

_TURN = 0.1


def run(options: argparse.Namespace) -> int:
    """Sweep, or list what can be varied."""
    opened = open_file(options.project)
    document = opened.document
    if options.list:
        for target in targets(document):
            print(f"{target.path:40}  {target.kind:6}  now {json.dumps(target.value, default=str):12}  {target.label}")
        return 0
    store = RunStore()
    kept = SweepStore(store).read(options.resume) if options.resume else None
    if kept is not None:
        # The runs to come begin from the network that the others began from, whatever the project says by now.
        document = SweepStore(store).document(kept.id)
    if options.epochs:
        History(document).do(edits.set_settings(document, "training", {"epochs": options.epochs}))
    plan = kept.plan if kept is not None and not options.vary else _plan(document, options)
    sweep = SweepRunner(
        plan,
        document,
        store,
        opened.dataset(),
        None if opened.path is None else opened.path.parent,
        opened.title,
        "" if opened.path is None else str(opened.path.absolute()),
        options.resume,
    )
    last = _watched(sweep)
    if last.message:
        raise DocumentError(last.message)
    if options.json:
        trials = [{"run": one.run, "values": one.values, "score": one.score, "state": one.state} for one in sweep.ended]
        print(json.dumps({"sweep": sweep.id, "monitor": plan.monitor, "trials": trials}, indent=1))
    elif last.best is not None:
        print(f"Best: {plan.monitor} {measured(last.best.score)} with {_words(last.best.values)} (run {last.best.run})")
    if last.stopped:
        print(f"`layerloom sweep … --resume {sweep.id}` goes on.", file=sys.stderr)
        return INTERRUPTED
    return 0 if last.best is not None else FAILED


def _plan(document: Document, options: argparse.Namespace) -> SweepPlan:
    dimensions = tuple(_dimension(document, text) for text in options.vary)
    return SweepPlan(dimensions, options.sampler, options.trials, options.monitor, options.more, seed=options.seed)


def _watched(sweep: SweepRunner) -> SweepEnded:
    """Run to the end, a line a run on stderr; Ctrl+C stops after the batch."""
    print(f"{sweep.id}: {sweep.plan.size} runs at most.", file=sys.stderr)
    sweep.start()
    last = None
    with run_bar(sweep.plan.size) as bar:
        while last is None:
            try:
                sweep.join(_TURN)
            except KeyboardInterrupt:
                sweep.stop()
            for event in sweep.drain():
                _tell(event, sweep.plan, bar)
                last = event if isinstance(event, SweepEnded) else last
    return last


def _tell(event: SweepEvent, plan: SweepPlan, bar: Any) -> None:
    if isinstance(event, TrialEpoch):
        bar.set_postfix_str(f"run {event.number}: epoch {event.epoch} of {event.epochs}")
    if isinstance(event, TrialEnded):
        score = event.message or (f"{plan.monitor} {measured(event.score)}" if event.score is not None else "")
        bar.write(f"{event.number:4}  {event.state:8}  {score:20}  {_words(event.values)}", file=sys.stderr)
        bar.update(1)


def _words(values: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{path} {value:.4g}" if isinstance(value, float) else f"{path} {value}" for path, value in values.items()
    )


def _dimension(document: Document, text: str) -> Dimension:
    """ "field=a,b,c", "field=low..high" or "field=low..high:log". Raises DocumentError."""
    path, _, values = text.partition("=")
    target = next((one for one in targets(document) if one.path == path), None)
    if target is None:
        raise DocumentError(f"There is nothing called {path!r} to vary.", mend="--list says what there is")
    if ".." not in values:
        return Dimension(path, "choice", tuple(_value(target, part) for part in values.split(",") if part))
    range_, _, scale = values.partition(":")
    low, _, high = range_.partition("..")
    if target.kind not in ("int", "float") or scale not in ("", "log"):
        raise DocumentError(f"{text!r}: a range belongs to a number, and is low..high or low..high:log.")
    return Dimension(path, target.kind, low=_value(target, low), high=_value(target, high), log=scale == "log")


def _value(target: Target, text: str) -> Any:
    try:
        if target.kind in ("int", "float"):
            return int(text) if target.kind == "int" else float(text)
    except ValueError:
        raise DocumentError(f"{target.path}: {text!r} is no number.", expected=target.kind, got=text) from None
    if target.kind == "bool":
        if text not in ("true", "false"):
            raise DocumentError(f"{target.path}: expected true or false, not {text!r}.")
        return text == "true"
    if target.choices and text not in target.choices:
        raise DocumentError(f"{target.path}: {text!r} is none of {', '.join(target.choices)}.")
    return text

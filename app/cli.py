"""`layerloom`: opens the window; `layerloom train|evaluate|predict|summary|export|convert …` works without one."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from app.commands.formats import FORMATS
from app.commands.surgery_options import add_load_weights, add_ready_made, add_surgery

COMMANDS = ("train", "runs", "resume", "sweep", "report", "evaluate", "predict", "summary", "profile", "export", "convert", "data",
            "surgery", "load-weights", "ready-made")  # fmt: skip
_VARY = "a field of --list and its values: optimizer.kind=adam,sgd or training.batch_size=8..64 or …rate=1e-4..0.1:log"
_DATA = "a folder of images, a .csv, .parquet, .npz, .npy or .h5 file, or made:spirals and its like"
_PROJECT = "a .loom project, or a .h5, .keras, .onnx, .json or .yaml model"


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments say; returns the exit status: 0, 1 failed, 2 for bad input, 130 after Ctrl+C."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or (arguments[0] not in COMMANDS and _is_for_window(arguments[0])):
        return _open_window(arguments)
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return _run(options)
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain about it once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(options: argparse.Namespace) -> int:
    # Before NumPy is imported by anything else: the engine chooses BLAS kernels at its first line.
    import engine  # noqa: F401
    from app.commands.words import FAILED, UNFIT, in_words, say_error
    from app.document.errors import DocumentError
    from engine.core.errors import EngineError

    try:
        return options.run(options)
    except BrokenPipeError:
        raise
    except (DocumentError, EngineError, OSError) as error:
        say_error(in_words(error))
        return UNFIT
    except MemoryError:
        say_error("There is not enough memory for this. Use smaller batches, or a smaller network.")
        return FAILED


def _is_for_window(argument: str) -> bool:
    """Whether the first argument is a file to open and not a command; a lone option such as --help is neither."""
    return not argument.startswith("-") and (os.path.exists(argument) or bool(os.path.splitext(argument)[1]))


def _open_window(arguments: Sequence[str]) -> int:
    if not has_display(sys.platform, os.environ):
        print(
            "layerloom: There is no display to open a window on. `layerloom train --starter` trains without one; "
            "`layerloom --help` lists what else does.",
            file=sys.stderr,
        )
        return 2
    import engine  # noqa: F401
    from app.window.application import run

    return run([sys.argv[0], *arguments[1:]], arguments[0] if arguments else None)


def has_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be shown; a platform that the user chose for Qt counts as one."""
    if not platform.startswith("linux"):
        return True
    return any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="layerloom",
        description="Draw a neural network, train it, take it away. Without a command the window opens.",
        epilog="layerloom PROJECT opens the window on that project; layerloom COMMAND --help explains a command.",
    )
    parser.add_argument("--version", action="version", version=f"layerloom {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_train(commands)
    _add_runs(commands)
    _add_evaluate(commands)
    _add_predict(commands)
    summary = _command(commands, "summary", "print the layers with their shapes and parameters", _summary)
    summary.add_argument("project", metavar="PROJECT", help=_PROJECT)
    profile = _command(
        commands, "profile", "measure a step of training: the time of each layer, and what limits it", _profile
    )
    profile.add_argument("project", metavar="PROJECT", help="a .loom project")
    profile.add_argument("--batch-size", metavar="N", type=_whole(1), help="instead of what the project says")
    profile.add_argument("--trace", metavar="FILE", help="write the step in the Chrome trace format (.json)")
    profile.add_argument("--json", action="store_true", help="print one JSON object")
    _add_export(commands)
    convert = _command(commands, "convert", "read a network in one form and write it in another", _convert)
    convert.add_argument("source", metavar="IN", help=_PROJECT)
    convert.add_argument(
        "target",
        metavar="OUT",
        help="ends in .loom, .h5, .keras, .weights.h5, .onnx, .json, .yaml, .py, .svg, .png, .pdf, .tex or .mmd",
    )
    add_surgery(commands)
    add_load_weights(commands)
    add_ready_made(commands)
    data = _command(commands, "data", "say what is in a file or a folder of data", _data)
    data.add_argument("path", metavar="PATH", help=_DATA)
    data.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _add_train(commands: argparse._SubParsersAction) -> None:
    train = _command(commands, "train", "train a project; Ctrl+C stops and keeps the best weights", _train)
    which = train.add_mutually_exclusive_group()
    which.add_argument("project", metavar="PROJECT", nargs="?", help="a .loom project")
    which.add_argument(
        "--starter", action="store_true", help="the project that the window opens on: handwritten digits"
    )
    train.add_argument("--data", metavar="PATH", help=f"{_DATA}; the network is fitted to it, or made for it")
    train.add_argument("--epochs", metavar="N", type=_whole(1), help="instead of what the project says")
    train.add_argument("--batch-size", metavar="N", type=_whole(1), help="instead of what the project says")
    train.add_argument(
        "--pieces", metavar="N", type=_whole(1), help="cut each batch into so many parts, for it to need less memory"
    )
    train.add_argument("--seed", metavar="N", type=_whole(0), help="instead of what the project says")
    train.add_argument("--tensorboard", metavar="FOLDER", help="write TensorBoard's event files there")
    train.add_argument(
        "--deterministic", action="store_true", help="one thread computes: the same bits on machines with other cores"
    )
    train.add_argument("--json", action="store_true", help="print the run as one JSON object at the end")
    train.add_argument("--output", metavar="FOLDER", help="where model and curves go; a new folder here by default")
    train.add_argument("--keep-project", action="store_true", help="do not store the weights in PROJECT")


def _add_runs(commands: argparse._SubParsersAction) -> None:
    runs = _command(commands, "runs", "list the runs that are kept; show and compare those named", _runs)
    runs.add_argument("ids", metavar="RUN", nargs="*", help="its id, as the list says it")
    what = runs.add_mutually_exclusive_group()
    what.add_argument("--json", action="store_true", help="print all that is known, as JSON")
    what.add_argument("--delete", action="store_true", help="delete the runs named")
    what.add_argument("--bring-back", action="store_true", help="undo the deletion of the runs named")
    sweep = _command(commands, "sweep", "train again and again with other values, and say which were best", _sweep)
    sweep.add_argument("project", metavar="PROJECT", help="a .loom project")
    sweep.add_argument("--vary", metavar="FIELD=VALUES", action="append", default=[], help=_VARY)
    sweep.add_argument("--list", action="store_true", help="list the fields that can be varied, and end")
    sweep.add_argument("--sampler", choices=("grid", "random", "bayes"), default="bayes")
    sweep.add_argument("--trials", metavar="N", type=_whole(1), default=20, help="runs at most; 20 by default")
    sweep.add_argument("--epochs", metavar="N", type=_whole(1), help="of each run, instead of what the project says")
    sweep.add_argument(
        "--monitor", metavar="NAME", default="val_loss", help="the value that counts: val_loss by default"
    )
    sweep.add_argument("--more", action="store_true", help="more of it is better, as of an accuracy")
    sweep.add_argument("--seed", metavar="N", type=_whole(0), default=0, help="of the sampler")
    sweep.add_argument("--resume", metavar="SWEEP", default="", help="go on with the sweep of this id")
    sweep.add_argument("--json", action="store_true", help="print the runs as JSON at the end")
    report = _command(
        commands, "report", "write a kept run on one page: network, data, settings, curves, results", _report
    )
    report.add_argument("id", metavar="RUN", help="its id, as `layerloom runs` says it")
    report.add_argument(
        "--output", metavar="FILE", help="ends in .html, .pdf or .md (a model card); RUN.html by default"
    )
    report.add_argument(
        "--language", choices=("en", "de", "es", "zh_CN"), default="en", help="of the report; English by default"
    )
    report.add_argument("--json", action="store_true", help="print one JSON object")
    resume = _command(commands, "resume", "go on with a run that was interrupted, or train one further", _resume)
    resume.add_argument("id", metavar="RUN", help="its id, as `layerloom runs` says it")
    resume.add_argument("--epochs", metavar="N", type=_whole(1), help="train to this epoch")
    resume.add_argument("--from-epoch", metavar="N", type=_whole(1), help="go back to the state after this epoch")
    resume.add_argument("--json", action="store_true", help="print the run as one JSON object at the end")
    resume.add_argument("--output", metavar="FOLDER", help="where model and curves go; a new folder here by default")


def _add_evaluate(commands: argparse._SubParsersAction) -> None:
    evaluate = _command(commands, "evaluate", "measure a trained project on held-out samples", _evaluate)
    evaluate.add_argument("project", metavar="PROJECT", help="a .loom project with trained weights")
    evaluate.add_argument(
        "--data", metavar="PATH", help="a file or a folder with labels, in place of the project's data"
    )
    evaluate.add_argument("--part", choices=("test", "train"), default="test", help="samples held out, or trained with")
    evaluate.add_argument("--json", action="store_true", help="print one JSON object")


def _add_predict(commands: argparse._SubParsersAction) -> None:
    predict = _command(commands, "predict", "answer for samples in a file, as CSV", _predict)
    predict.add_argument("project", metavar="PROJECT", help=f"{_PROJECT}, with trained weights")
    predict.add_argument(
        "input", metavar="INPUT", help="a .csv or .npz file with one row a sample, or a folder of images"
    )
    predict.add_argument("--json", action="store_true", help="a JSON list of one object a sample in place of CSV")
    predict.add_argument("--output", metavar="OUT.csv", help="the file to write; the terminal by default")


def _add_export(commands: argparse._SubParsersAction) -> None:
    export = _command(commands, "export", "write the network for Keras, or as a picture", _export)
    export.add_argument("project", metavar="PROJECT", help=_PROJECT)
    export.add_argument("--format", choices=(*FORMATS, "all"), required=True)
    export.add_argument("--output", metavar="PATH", help="a file, or a folder; for all, the folder")


def _command(
    commands: argparse._SubParsersAction, name: str, what: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.set_defaults(run=run)
    return parser


def _whole(least: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.lstrip("-").isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"expected a whole number of at least {least}, got {text!r}")
        return int(text)

    return read


def _version() -> str:
    try:
        return importlib.metadata.version("layerloom")
    except importlib.metadata.PackageNotFoundError:
        return "(not installed)"


# Each loads its module when it is called: `--help` waits for no library.


def _train(options: argparse.Namespace) -> int:
    from app.commands import train

    return train.run(options)


def _runs(options: argparse.Namespace) -> int:
    from app.commands import runs

    return runs.run(options)


def _sweep(options: argparse.Namespace) -> int:
    from app.commands import sweep

    return sweep.run(options)


def _report(options: argparse.Namespace) -> int:
    from app.commands import report

    return report.run(options)


def _resume(options: argparse.Namespace) -> int:
    from app.commands import runs

    return runs.resume(options)


def _data(options: argparse.Namespace) -> int:
    from app.commands import data

    return data.run(options)


def _evaluate(options: argparse.Namespace) -> int:
    from app.commands import evaluate

    return evaluate.run(options)


def _predict(options: argparse.Namespace) -> int:
    from app.commands import predict

    return predict.run(options)


def _summary(options: argparse.Namespace) -> int:
    from app.commands import summary

    return summary.run(options)


def _profile(options: argparse.Namespace) -> int:
    from app.commands import profile

    return profile.run(options)


def _export(options: argparse.Namespace) -> int:
    from app.commands import export

    return export.run(options)


def _convert(options: argparse.Namespace) -> int:
    from app.commands import export

    return export.convert(options)


if __name__ == "__main__":
    sys.exit(main())

"""What `layerloom surgery`, `load-weights` and `ready-made` take; nothing is imported until one of them is called."""

from __future__ import annotations

import argparse
from collections.abc import Callable

Run = Callable[[argparse.Namespace], int]
_IN = "a .loom project, or a .h5, .keras, .onnx, .json or .yaml model"
_OUT = "ends in .loom, .h5, .keras, .weights.h5, .onnx, .json, .yaml or .py; may be IN itself"


def add_surgery(commands: argparse._SubParsersAction) -> None:
    """`layerloom surgery EDIT IN OUT …`: one edit of a trained network."""
    parser = commands.add_parser(
        "surgery",
        help="change a trained network and keep its weights",
        description="Change a trained network. The trained weights that cannot follow are named; all others stay as "
        "they are, byte for byte.",
    )
    edits = parser.add_subparsers(title="edits", metavar="EDIT", required=True)
    _edit(edits, "cut", "keep these layers and what leads to them").add_argument("layers", metavar="LAYER", nargs="+")
    _edit(edits, "drop-top", "take away a layer and all behind it").add_argument("layer", metavar="LAYER")
    head = _edit(edits, "new-head", "cut behind a layer, and end in so many classes")
    head.add_argument("layer", metavar="LAYER")
    head.add_argument("classes", metavar="CLASSES", type=_whole)
    classes = _edit(edits, "classes", "another number of classes")
    classes.add_argument("classes", metavar="CLASSES", type=_whole)
    classes.add_argument("--layer", metavar="LAYER", help="which output; the only one by default")
    replace = _edit(edits, "replace", "another kind of layer in the place of one")
    replace.add_argument("layer", metavar="LAYER")
    _add_kind(replace)
    insert = _edit(edits, "insert", "put a layer between one and all that reads it")
    insert.add_argument("layer", metavar="LAYER")
    _add_kind(insert)
    _edit(edits, "remove", "take layers out and reconnect").add_argument("layers", metavar="LAYER", nargs="+")
    graft = _edit(edits, "graft", "put another network behind a layer, with its weights")
    graft.add_argument("layer", metavar="LAYER")
    graft.add_argument("other", metavar="OTHER", help=_IN)
    _edit(edits, "duplicate", "copies of layers, with their weights").add_argument("layers", metavar="LAYER", nargs="+")
    _edit(edits, "share", "make layers one, that of the first").add_argument("layers", metavar="LAYER", nargs="+")
    rename = _edit(edits, "rename", "another name for a layer")
    rename.add_argument("layer", metavar="LAYER")
    rename.add_argument("name", metavar="NAME")
    activation = _edit(edits, "activation", "another activation")
    activation.add_argument("activation", metavar="ACTIVATION")
    activation.add_argument("layers", metavar="LAYER", nargs="+")
    for name, what in (("freeze", "freeze layers"), ("thaw", "let layers learn again")):
        freeze = _edit(edits, name, what)
        freeze.add_argument("layers", metavar="LAYER", nargs="*", help="all layers, where none is named")
        freeze.add_argument("--up-to", metavar="LAYER", help="this layer and all that lead to it")
    _edit(edits, "fold", "normalizations into the layers before them").add_argument(
        "layers", metavar="LAYER", nargs="*"
    )
    _edit(edits, "to-convolutions", "a head of Flatten and Dense as convolutions")
    _edit(edits, "open", "the blocks of a nested network in its place").add_argument("layer", metavar="LAYER")
    nest = _edit(edits, "nest", "one nested network of layers")
    nest.add_argument("layers", metavar="LAYER", nargs="+")
    nest.add_argument("--name", metavar="NAME", help="of the nested network")


def add_load_weights(commands: argparse._SubParsersAction) -> None:
    """`layerloom load-weights IN WEIGHTS OUT`."""
    what = "take weights from a file, and say layer by layer what was taken"
    parser = commands.add_parser("load-weights", help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.add_argument("source", metavar="IN", help=_IN)
    parser.add_argument("weights", metavar="WEIGHTS", help="a file of weights, or of a whole model")
    parser.add_argument("target", metavar="OUT", help=_OUT)
    parser.add_argument("--in-order", action="store_true", help="layer after layer instead of by name")
    parser.add_argument("--strict", action="store_true", help="load nothing where one shape does not fit")
    parser.set_defaults(run=_load_weights)


def add_ready_made(commands: argparse._SubParsersAction) -> None:
    """`layerloom ready-made`: the list; `layerloom ready-made NAME OUT`: one of them."""
    what = "list the ready-made networks, or write one"
    parser = commands.add_parser("ready-made", help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.add_argument("name", metavar="NAME", nargs="?", help="such as MobileNetV2; all are listed without it")
    parser.add_argument("target", metavar="OUT", nargs="?", help=_OUT)
    parser.add_argument("--weights", metavar="WHICH", default="", help="'imagenet', or a file; random by default")
    parser.add_argument("--no-top", action="store_true", help="without its classifier")
    parser.add_argument("--classes", metavar="N", type=_whole, default=1000)
    parser.add_argument("--pooling", choices=("avg", "max"), default="", help="without the classifier")
    parser.add_argument("--size", metavar="N", type=_whole, help="side of the images")
    parser.add_argument("--channels", metavar="N", type=_whole, default=3)
    parser.add_argument("--alpha", metavar="X", type=float, help="width, of the MobileNets")
    parser.set_defaults(run=_ready_made)


def _edit(edits: argparse._SubParsersAction, name: str, what: str) -> argparse.ArgumentParser:
    parser = edits.add_parser(name, help=what, description=f"{what[0].upper()}{what[1:]}.")
    parser.add_argument("source", metavar="IN", help=_IN)
    parser.add_argument("target", metavar="OUT", help=_OUT)
    parser.add_argument("--dry-run", action="store_true", help="say what it would cost, and write nothing")
    parser.set_defaults(run=_surgery, edit=name)
    return parser


def _add_kind(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help="such as Dense")
    parser.add_argument(
        "--set", metavar="FIELD=VALUE", action="append", default=[], help="a field of the new layer, as JSON"
    )


def _whole(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number of at least 1, got {text!r}")
    return int(text)


def _surgery(options: argparse.Namespace) -> int:
    from app.commands import surgery

    return surgery.run(options)


def _load_weights(options: argparse.Namespace) -> int:
    from app.commands import surgery

    return surgery.load(options)


def _ready_made(options: argparse.Namespace) -> int:
    from app.commands import ready_made

    return ready_made.run(options)

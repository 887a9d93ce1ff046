"""Sizes that are legal and most likely not meant: too many weights, too much memory, windows that miss the image."""

from __future__ import annotations

from collections.abc import Iterator

from app.document.checks.network import Network, called, hint, warning
from app.document.fixes import Fix, NodeProblem, insert_fix, replace_fix, set_field_fix, settings_fix
from app.document.graph import Node
from app.document.inspecting import shape_text

_WINDOWED = frozenset(
    {
        *("Conv1D", "Conv2D", "Conv3D", "DepthwiseConv1D", "DepthwiseConv2D", "SeparableConv1D", "SeparableConv2D"),
        *("MaxPooling1D", "MaxPooling2D", "MaxPooling3D", "AveragePooling1D", "AveragePooling2D", "AveragePooling3D"),
    }
)
# A Dense layer on a flattened image with more weights than this, and nearly all of the network's, is too large.
_HUGE = 5_000_000
_HUGE_SHARE = 0.9
# Values of a batch that the machine of an ordinary user cannot hold: forward, backward and the optimizer's.
_MOST_BYTES = 16 << 30
# Of each value its gradient is held too, for about half of the time.
_COPIES = 1.5
_LONGEST = 1000
_POOLS = {"GlobalAveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling1D", "GlobalMaxPooling1D"}
# Features that see less of the image than this share cannot tell large shapes apart.
_SMALLEST_VIEW = 0.34
_SMALLEST_IMAGE = 32


def problems(network: Network) -> Iterator[NodeProblem]:
    total = network.analysis.total_parameters
    for node in network.nodes:
        yield from _huge_dense(network, node, total)
        yield from _windows(network, node)
        yield from _long_sequence(network, node)
        yield from _small_view(network, node)
    yield from _memory(network)


def _huge_dense(network: Network, node: Node, total: int) -> Iterator[NodeProblem]:
    count = network.report(node).parameters if node.kind == "Dense" else 0
    if count < _HUGE or count < _HUGE_SHARE * total or network.is_trained(node):
        return
    before = network.only_feeder(node)
    while before is not None and before.kind == "Dropout":
        before = network.only_feeder(before)
    given = network.inputs(before) if before is not None and before.kind == "Flatten" else ()
    if before is None or not given:
        return
    pooling = {4: "GlobalAveragePooling2D", 3: "GlobalAveragePooling1D"}.get(len(given[0].shape))
    # A picture of a few channels has nothing to be pooled: it is made smaller by convolutions first.
    fixes = []
    if pooling and network.only_feeder(before) is not None and (given[0].shape[-1] or 0) >= 8:
        fixes.append(replace_fix(network.document, before, pooling))
    units = max(1, int(network.value(node, "units") * (_HUGE // 2) / count))
    fixes.append(set_field_fix(network.inspector, network.document, node, "units", units))
    problem = warning(
        "huge_dense",
        f"{called(node)} has {count:,} weights, {count / total:.0%} of the network, because it reads the "
        f"{shape_text(given[0])} values of {before.name!r} one by one.",
        expected=f"fewer than {_HUGE:,} weights in one layer",
        got=f"{count:,}",
        mend="pool what it reads, or give it fewer units",
    )
    yield NodeProblem(node.id, problem, tuple(fixes))


def _windows(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in _WINDOWED:
        return
    name = "pool_size" if "Pooling" in node.kind else "kernel_size"
    kernel = _sizes(network.value(node, name))
    strides = _sizes(network.value(node, "strides")) or kernel
    given = network.inputs(node)
    if not kernel or len(kernel) != len(strides) or len(given) != 1:
        return
    # Windows of one are taken to skip on purpose: residual networks do so.
    if any(step > size > 1 for size, step in zip(kernel, strides, strict=True)):
        problem = warning(
            "stride_beyond_kernel",
            f"{called(node)} steps by {_by(strides)} with a window of {_by(kernel)}: what lies between is never seen.",
            expected=f"strides of at most {_by(kernel)}",
            got=_by(strides),
            mend=f"set strides to {_by(kernel)}",
            field="strides",
        )
        smaller = [min(size, step) for size, step in zip(kernel, strides, strict=True)]
        yield NodeProblem(
            node.id, problem, (set_field_fix(network.inspector, network.document, node, "strides", smaller),)
        )
    if name != "kernel_size" or network.value(node, "padding") not in ("same", "causal"):
        return
    sides = given[0].shape[1:-1]
    fitting = [size if side is None else min(size, 2 * side - 1) for size, side in zip(kernel, sides, strict=False)]
    if len(fitting) == len(kernel) and fitting != list(kernel):
        problem = hint(
            "kernel_beyond_image",
            f"{called(node)} has a kernel of {_by(kernel)} on {_by(sides)}: its outer weights see nothing but padding.",
            expected=f"a kernel of at most {_by(fitting)}",
            got=_by(kernel),
            mend=f"set kernel_size to {_by(fitting)}",
            field="kernel_size",
        )
        if network.is_trained(node):
            yield NodeProblem(node.id, problem)
            return
        yield NodeProblem(
            node.id, problem, (set_field_fix(network.inspector, network.document, node, "kernel_size", fitting),)
        )


def _sizes(value: object) -> tuple[int, ...]:
    if isinstance(value, int):
        return (value,)
    if isinstance(value, list | tuple) and all(isinstance(one, int) for one in value):
        return tuple(value)
    return ()


def _by(sizes: object) -> str:
    return "x".join("?" if one is None else str(one) for one in sizes)  # type: ignore[attr-defined]


def _long_sequence(network: Network, node: Node) -> Iterator[NodeProblem]:
    if node.kind not in ("LSTM", "GRU", "SimpleRNN"):
        return
    given = network.inputs(node)
    steps = given[0].shape[1] if given and len(given[0].shape) == 3 else None
    if steps is None or steps <= _LONGEST:
        return
    pool = -(-steps // (_LONGEST // 2))
    problem = hint(
        "long_sequence",
        f"{called(node)} reads {steps:,} steps one after the other: it is slow, and forgets the first of them.",
        expected=f"at most {_LONGEST:,} steps",
        got=f"{steps:,}",
        mend="shorten the sequence by Conv1D or pooling before it",
    )
    wire = network.wires_into(node)[0]
    fix = insert_fix(
        network.document, wire, "AveragePooling1D", {"pool_size": pool}, f"Insert AveragePooling1D of {pool}"
    )
    yield NodeProblem(node.id, problem, (fix,))


def _small_view(network: Network, node: Node) -> Iterator[NodeProblem]:
    """Features that are averaged over an image of which each sees a corner."""
    if node.kind not in _POOLS or network.next_beyond(node) is None:
        return
    before = network.only_feeder(node)
    view = None if before is None else network.analysis.receptive_field(before.id)
    if before is None or view is None or before.kind == "Input" or network.is_trained(before):
        return
    image = _image(network)
    if len(image) != len(view.sizes) or min(image, default=0) < _SMALLEST_IMAGE:
        return
    if any(size is None or size >= _SMALLEST_VIEW * side for size, side in zip(view.sizes, image, strict=True)):
        return
    problem = hint(
        "small_view",
        f"{called(before)} sees {view} of the {_by(image)} at a time, and {called(node)} throws the places "
        "away: no shape larger than that can be told.",
        expected=f"a receptive field of at least {_by([round(side * _SMALLEST_VIEW) for side in image])}",
        got=str(view),
        mend="put more convolutions or pooling before it",
    )
    yield NodeProblem(node.id, problem)


def _image(network: Network) -> tuple[int, ...]:
    """The sizes of what the one Input takes, without channels; empty where they are not known."""
    specs = [network.output(node) for node in network.of_kind("Input")]
    if len(specs) != 1 or specs[0] is None:
        return ()
    sides = specs[0].shape[1:-1]
    return tuple(side for side in sides if side is not None) if None not in sides else ()


def _memory(network: Network) -> Iterator[NodeProblem]:
    sizes = [(network.report(node).activation_bytes or 0, node) for node in network.nodes]
    sample = int(sum(size for size, _ in sizes) * _COPIES)
    batch = network.training["batch_size"]
    if sample * batch <= _MOST_BYTES or not sizes:
        return
    largest = max(sizes, key=lambda item: item[0])[1]
    fitting = int(_MOST_BYTES // sample) if sample <= _MOST_BYTES else 1
    problem = warning(
        "memory",
        f"A batch of {batch} samples needs about {sample * batch / 2**30:.1f} GB; {called(largest)} alone gives out "
        f"{shape_text(network.output(largest) or network.inputs(largest)[0])} values a sample.",
        expected=f"at most {_MOST_BYTES >> 30} GB a batch",
        got=f"{sample * batch / 2**30:.1f} GB",
        mend="use smaller batches, or smaller images",
    )
    fixes: tuple[Fix, ...] = ()
    if fitting < batch and sample * fitting <= _MOST_BYTES:
        fixes = (settings_fix(network.document, "training", f"Set the batch size to {fitting}", batch_size=fitting),)
    yield NodeProblem(largest.id, problem, fixes)

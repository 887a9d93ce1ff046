"""The settings of a run against the network and the data."""

from __future__ import annotations

import math
from collections.abc import Iterator

from app.document import edits
from app.document.checks.network import Network, called, error, hint, warning
from app.document.fixes import Fix, NodeProblem, set_fields_fix, settings_fix
from app.document.history import Command
from app.document.settings import ANY_OUTPUT, loss_of

# Rates above which training jumps about rather than learns, and one below which it stands still.
_HIGHEST = {"sgd": 2.0, "adadelta": 5.0, "adagrad": 1.0, "ftrl": 1.0}
_HIGHEST_ADAPTIVE = 0.1
_LOWEST = 1e-7
_DISTANCES = ("mean_squared_error", "mean_absolute_error", "mean_squared_logarithmic_error", "huber", "log_cosh")
_COUNTING = ("accuracy", "acc", "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy")


def problems(network: Network) -> Iterator[NodeProblem]:
    yield from _rate(network)
    yield from _batches(network)
    yield from _validation(network)
    yield from _stateful(network)
    yield from _metrics(network)
    yield from _unweighted(network)


def _rate(network: Network) -> Iterator[NodeProblem]:
    optimizer = network.training["optimizer"]
    rate = optimizer.get("config", {}).get("learning_rate")
    if not isinstance(rate, int | float) or isinstance(rate, bool) or rate <= 0:
        return
    highest = _HIGHEST.get(optimizer["kind"], _HIGHEST_ADAPTIVE)
    usual = 0.01 if optimizer["kind"] == "sgd" else 0.001
    if _LOWEST <= rate <= highest:
        return
    config = {**optimizer["config"], "learning_rate": usual}
    fix = settings_fix(
        network.document,
        "training",
        f"Set the learning rate to {usual:g}",
        optimizer={**optimizer, "config": config},
    )
    if rate > highest:
        problem = warning(
            "rate_high",
            f"A learning rate of {rate:g} is very high for {optimizer['kind']}: the loss will jump about, or become NaN.",
            expected=f"at most {highest:g}",
            got=f"{rate:g}",
            mend=f"set it to {usual:g}",
        )
    else:
        problem = warning(
            "rate_low",
            f"A learning rate of {rate:g} is so low that the weights will hardly change.",
            expected=f"at least {_LOWEST:g}",
            got=f"{rate:g}",
            mend=f"set it to {usual:g}",
        )
    yield NodeProblem(None, problem, (fix,))


def _batches(network: Network) -> Iterator[NodeProblem]:
    batch = network.training["batch_size"]
    facts = network.analysis.facts
    norms = list(network.of_kind("BatchNormalization"))
    if batch == 1 and any(node.trainable for node in norms):
        node = norms[0]
        problem = warning(
            "batch_of_one",
            f"{called(node)} measures each batch, and a batch is 1 sample: there is nothing to measure.",
            expected="batches of 8 or more",
            got="1",
            mend="set the batch size to 32",
        )
        yield NodeProblem(
            node.id, problem, (settings_fix(network.document, "training", "Set the batch size to 32", batch_size=32),)
        )
    if facts is None or not facts.samples:
        return
    samples = max(1, math.floor(facts.samples * (1 - network.training["validation_split"])))
    if batch > samples:
        fitting = max(1, 2 ** int(math.log2(max(1, samples // 4))))
        problem = warning(
            "batch_beyond_data",
            f"A batch of {batch:,} samples is more than the {samples:,} to train with: an epoch is one step.",
            expected=f"at most {samples:,}",
            got=f"{batch:,}",
            mend=f"set the batch size to {fitting}",
        )
        label = f"Set the batch size to {fitting}"
        yield NodeProblem(None, problem, (settings_fix(network.document, "training", label, batch_size=fitting),))


def _validation(network: Network) -> Iterator[NodeProblem]:
    training, facts = network.training, network.analysis.facts
    split, early = training["validation_split"], training["early_stopping"]
    samples = 0 if facts is None else facts.samples
    held = samples - math.floor(samples * (1 - split))
    if samples and split > 0 and held < 1:
        problem = warning(
            "validation_empty",
            f"{split:.0%} of {samples:,} samples leaves none to validate with.",
            expected="at least 1 sample",
            got="0",
            mend="raise the validation split",
        )
        share = min(0.5, math.ceil(100 / samples + 10) / 100)
        label = f"Set the validation split to {share:.0%}"
        yield NodeProblem(None, problem, (settings_fix(network.document, "training", label, validation_split=share),))
    elif samples and samples - held < 1:
        problem = error(
            "training_empty",
            f"A validation split of {split:.0%} leaves none of the {samples:,} samples to train with.",
            expected="at least 1 sample to train with",
            got="0",
            mend="lower the validation split",
        )
        fix = settings_fix(network.document, "training", "Set the validation split to 10%", validation_split=0.1)
        yield NodeProblem(None, problem, (fix,))
    if early["enabled"] and str(early["monitor"]).startswith("val_") and split == 0:
        problem = warning(
            "stopping_blind",
            f"Early stopping watches {early['monitor']}, and no samples are kept to validate with.",
            expected="a validation split above 0",
            got="0",
            mend="keep 10 % of the samples to validate with",
        )
        fix = settings_fix(network.document, "training", "Set the validation split to 10%", validation_split=0.1)
        yield NodeProblem(None, problem, (fix,))


def _stateful(network: Network) -> Iterator[NodeProblem]:
    layers = [node for node in network.nodes if network.value(node, "stateful") is True]
    if not layers:
        return
    first, training, facts = layers[0], network.training, network.analysis.facts
    if training["shuffle"]:
        problem = warning(
            "stateful_shuffle",
            f"{called(first)} carries its state from batch to batch, and the samples are shuffled: what it carries "
            "belongs to other samples.",
            expected="samples in their order",
            got="shuffled",
            mend="turn shuffling off",
        )
        yield NodeProblem(
            first.id, problem, (settings_fix(network.document, "training", "Turn shuffling off", shuffle=False),)
        )
    sizes = {node.config.get("batch_size") for node in network.of_kind("Input")} - {None}
    fixed = next(iter(sizes)) if len(sizes) == 1 else None
    if not isinstance(fixed, int):
        return
    if fixed != training["batch_size"]:
        problem = error(
            "stateful_batch",
            f"{called(first)} is made for batches of {fixed} samples, and the run uses batches of "
            f"{training['batch_size']}.",
            expected=f"batches of {fixed}",
            got=str(training["batch_size"]),
            mend=f"set the batch size to {fixed}",
        )
        label = f"Set the batch size to {fixed}"
        yield NodeProblem(first.id, problem, (settings_fix(network.document, "training", label, batch_size=fixed),))
        return
    if facts is None or not facts.samples:
        return
    trained = math.floor(facts.samples * (1 - training["validation_split"]))
    parts = (trained, facts.samples - trained)
    if all(part % fixed == 0 for part in parts):
        return
    whole = math.gcd(*parts)
    problem = error(
        "stateful_rest",
        f"{called(first)} takes batches of {fixed} samples, and {parts[0]:,} samples to train with and {parts[1]:,} to "
        "validate with cannot be cut into these.",
        expected=f"numbers of samples that {fixed} divides",
        got=f"{parts[0]:,} and {parts[1]:,}",
        mend="choose a batch size that divides both",
    )
    fixes = []
    size = max((one for one in range(1, min(whole, fixed) + 1) if whole % one == 0), default=1)
    if size != fixed:
        fixes.append(_batch_everywhere(network, size))
    yield NodeProblem(first.id, problem, tuple(fixes))


def _batch_everywhere(network: Network, size: int) -> Fix:
    """One command that sets the batch of the run and of all Inputs that have a fixed one."""
    document = network.document
    ids = [node.id for node in network.of_kind("Input") if node.config.get("batch_size") is not None]
    inner = set_fields_fix(network.inspector, document, ids, "batch_size", size, "")

    def build() -> Command:
        changes = (*inner.command.changes, *edits.set_settings(document, "training", {"batch_size": size}).changes)
        return Command(f"Set the batch size to {size}", changes)

    return Fix(f"Set the batch size to {size}", build)


def _metrics(network: Network) -> Iterator[NodeProblem]:
    wrong = [name for name in network.training["metrics"] if name in _COUNTING]
    kinds = {loss_of(network.training, node_id)["kind"] for node_id in network.outputs}
    if not wrong or not kinds or not kinds <= set(_DISTANCES):
        return
    # Classes that are learnt by a distance are told of with the loss.
    if any(network.activation(network.document.nodes[one]) in ("softmax", "sigmoid") for one in network.outputs):
        return
    kept = [name for name in network.training["metrics"] if name not in wrong] or ["mean_absolute_error"]
    problem = warning(
        "metric",
        f"The metric {wrong[0]} counts right answers, and the loss measures distances: a number is never exactly right.",
        expected="a metric of distances, such as mean_absolute_error",
        got=wrong[0],
        mend="use mean_absolute_error",
    )
    label = f"Use the metrics {', '.join(kept)}"
    yield NodeProblem(None, problem, (settings_fix(network.document, "training", label, metrics=kept),))


def _unweighted(network: Network) -> Iterator[NodeProblem]:
    losses = network.training["losses"]
    for node_id in network.outputs:
        entry = loss_of(network.training, node_id)
        if entry["weight"]:
            continue
        node = network.document.nodes[node_id]
        key = node_id if node_id in losses else ANY_OUTPUT
        problem = hint(
            "loss_unweighted",
            f"The loss of {called(node)} has the weight 0: nothing is learnt for this output.",
            expected="a weight above 0",
            got="0",
            mend="set its weight to 1",
        )
        fix = settings_fix(
            network.document,
            "training",
            f"Set the weight of {node.name!r} to 1",
            losses={**losses, key: {**entry, "weight": 1.0}},
        )
        yield NodeProblem(node_id, problem, (fix,))

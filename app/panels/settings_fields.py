"""The settings of a run as field declarations, so that the same form edits them as edits a layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo


def field(name: str, label: str, kind: str, default: Any, doc: str, **more: Any) -> FieldInfo:
    """A declaration with the usual values for what is not given."""
    from engine.catalogue import FieldInfo

    usual: dict[str, Any] = {
        "required": False,
        "minimum": None,
        "maximum": None,
        "choices": (),
        "nullable": False,
        "group": "Basic",
        "unit": "",
        "show_if": None,
        "length": None,
    }
    return FieldInfo(name=name, label=label, kind=kind, default=default, doc=doc, **(usual | more))


def run_fields() -> tuple[FieldInfo, ...]:
    """What a run takes besides losses, optimizer and metrics."""
    return (
        field("epochs", "Epochs", "int", 10, "How often the run goes through the training data.", minimum=1),
        field("batch_size", "Batch size", "int", 32, "Samples that are looked at before each update.", minimum=1),
        field(
            "pieces",
            "Pieces",
            "int",
            1,
            "Into so many parts each batch is cut, so that a step needs less memory. Their gradients are added up: the "
            "step is the same.",
            minimum=1,
        ),
        field(
            "validation_split",
            "Validation",
            "float",
            0.1,
            "The share of the training data, from 0 to less than 1, that is kept back to validate each epoch.",
        ),
        field("shuffle", "Shuffle", "bool", True, "Put the samples in another order for each epoch."),
        field(
            "seed",
            "Seed",
            "int",
            0,
            "Where the random numbers begin: the same seed gives the same run bit for bit, on the same machine with as many "
            "threads. Empty: another one each time.",
            nullable=True,
        ),
        field(
            "deterministic",
            "Deterministic",
            "bool",
            False,
            "One thread computes: with the same seed the run comes out the same bit for bit on every machine with such a "
            "processor, however many cores it has. It takes longer. Without a seed, 0 is taken.",
        ),
        field(
            "tensorboard",
            "TensorBoard logs",
            "bool",
            False,
            "Write curves, histograms of the weights and the network as event files into the run's folder; Runs, Notes says "
            "where. `tensorboard --logdir` with the folder of all runs shows them side by side.",
        ),
    )


def stopping_fields(monitors: tuple[str, ...]) -> tuple[FieldInfo, ...]:
    """Early stopping."""
    only = ("enabled", True)
    return (
        field("enabled", "Stop early", "bool", False, "End the run when it does not get better any more."),
        field(
            "monitor", "Watch", "choice", "val_loss", "The figure that must get better.", choices=monitors, show_if=only
        ),
        field("patience", "Patience", "int", 5, "Epochs without a better figure.", unit="epochs", show_if=only),
        field("min_delta", "Least gain", "float", 0.0, "A smaller gain does not count as better.", show_if=only),
        field(
            "restore_best_weights",
            "Keep the best",
            "bool",
            True,
            "End with the weights of the best epoch, not of the last.",
            show_if=only,
        ),
    )

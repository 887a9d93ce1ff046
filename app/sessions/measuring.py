"""A step of the document's network, measured on a batch of its real data."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.document.graph import Document
from app.sessions.dataset import Cancel, Dataset, never, stop_if
from app.sessions.job import TrainJob

if TYPE_CHECKING:
    from engine.profiler import LayerTime, Profile


@dataclass(frozen=True)
class Measured:
    """A profile, and the document as it was measured. `owners`: the block of each layer's name."""

    profile: Profile
    document: Document = field(repr=False)
    owners: Mapping[str, str] = field(default_factory=dict, repr=False)

    def block_of(self, layer: str) -> str:
        """The id of the block that a layer's path lies in; "" for none."""
        return self.owners.get(layer.partition("/")[0], "")

    def row(self, now: Document, node_id: str) -> LayerTime | None:
        """What was measured of a block; None where it has changed since, or has no layer of its own."""
        before, after = self.document.nodes.get(node_id), now.nodes.get(node_id)
        if before is None or after is None or after.shares is not None:
            return None
        if (before.kind, before.config, before.trainable, before.bypassed) != (
            after.kind, after.config, after.trainable, after.bypassed,
        ):  # fmt: skip
            return None
        found = self.profile.block(before.name)
        return found if found is not None and found.kind else None


def measure(
    document: Document,
    dataset: Dataset | None = None,
    base: Path | None = None,
    cancelled: Cancel = never,
    batch_size: int | None = None,
) -> Measured:
    """Run a few steps of the network on its data, and put nothing of them into the document. For a thread.

    A batch that is trained in pieces is measured by one piece. Raises DocumentError in words, the engine's errors, and
    CancelledError.
    """
    import engine

    job = TrainJob.of(document, dataset, base)
    prepared = job.prepare(cancelled)
    stop_if(cancelled)
    training = job.training
    size = batch_size or math.ceil(training["batch_size"] / training["pieces"])
    model = prepared.built.model
    model.cancel = _Cancel(cancelled)
    inputs, targets = prepared.inputs, prepared.targets
    try:
        profile = engine.profiler.profile_step(
            model,
            inputs if len(inputs) > 1 else inputs[0],
            targets if len(targets) > 1 else targets[0],
            batch_size=min(size, prepared.training_samples),
        )
    except Exception:
        # The engine says so in its own way.
        stop_if(cancelled)
        raise
    owners = {node.name: node.id for node in job.document.nodes.values() if node.shares is None}
    return Measured(profile, job.document, owners)


@dataclass(frozen=True)
class _Cancel:
    """The engine's flag for a run that nobody wants any more."""

    cancelled: Cancel

    def is_set(self) -> bool:
        return self.cancelled()

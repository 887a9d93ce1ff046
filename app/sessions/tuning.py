"""What a data set asks of a network that is to be fine-tuned on it: the head, the loss, how images are fitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.surgery import Aim, Images

if TYPE_CHECKING:
    from app.sessions.dataset import Dataset

# Of so many samples the highest value is looked for.
_LOOKED_AT = 256


@dataclass(frozen=True)
class Task:
    """What is to be learnt: the target's name, its classes ("" where it is numbers), and the head that gives it."""

    target: str
    classes: tuple[str, ...]
    units: int
    activation: str
    loss: str
    metrics: tuple[str, ...]

    def aim(self, units: int | None = None, data: Mapping[str, Any] | None = None) -> Aim:
        """The head that is asked for, with another number of units where the user wants one."""
        return Aim(units or self.units, self.activation, self.loss, self.metrics, data)


def task_of(dataset: Dataset) -> Task:
    """The task that a data set sets. Raises DocumentError for data without a target."""
    name = next(iter([*dataset.classes, *dataset.targets]), None)
    if name is None:
        raise DocumentError(
            "The data has nothing to be learnt: no labels and no numbers to predict.", mend="choose other data"
        )
    classes = tuple(dataset.classes.get(name, ()))
    if classes:
        return Task(name, classes, len(classes), "softmax", "sparse_categorical_crossentropy", ("accuracy",))
    shape = dataset.targets[name].shape[1:]
    return Task(name, (), int(shape[-1]) if shape else 1, "linear", "mean_squared_error", ("mean_absolute_error",))


def images_of(dataset: Dataset, document: Document, resize: bool = True, scaling: str | None = None) -> Images | None:
    """How the data's images are fitted to a network; None for data of which no input is an image, and for several.

    `scaling` None: as the network's family scales pixels, where its layers tell the family.
    """
    from engine.catalogue import preprocessing_of

    if len(dataset.inputs) != 1:
        return None
    (array,) = dataset.inputs.values()
    if scaling is None:
        scaling = preprocessing_of(list(document.names)) or ""
    high = float(abs(array[:_LOOKED_AT]).max(initial=0)) if array.size else 1.0
    return Images(tuple(array.shape[1:]), 255.0 if high > 1.5 else 1.0, resize, scaling)

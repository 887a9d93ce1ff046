"""Which array feeds which Input and which output, and labels in the form that each output's loss takes."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from app.document.data_facts import DataFacts, InputFacts, input_facts
from app.document.graph import Document, Node
from app.document.readable import readable
from app.document.settings import loss_of
from app.sessions.dataset import Arrays, Dataset, spec_of
from app.sessions.errors import DataError

if TYPE_CHECKING:
    from engine.catalogue import TensorSpec

_FEW = 64


@dataclass(frozen=True)
class Binding:
    """What feeds each Input and is the target of each output, by node id: an array's name, or columns of a table."""

    inputs: Mapping[str, str | tuple[str, ...]]
    targets: Mapping[str, str | tuple[str, ...]]


def fed_inputs(document: Document) -> tuple[str, ...]:
    """Ids of the Inputs that the network takes, in its order (one that feeds nothing is left out)."""
    outputs = document.outputs()
    return tuple(node_id for node_id in document.inputs() if document.outgoing(node_id) or node_id in outputs)


def bind(document: Document, dataset: Dataset) -> Binding:
    """The mapping of settings["data"]["map"] ({node id: array, column or list of columns}), else by equal names, else
    by order. Raises DataError with the id of the block for which there is nothing."""
    chosen = {name: _reference(value) for name, value in document.settings["data"]["map"].items()}
    inputs = _bound(document, fed_inputs(document), dataset.inputs, chosen, "Input")
    targets = _bound(document, document.outputs(), dataset.targets, chosen, "output")
    for node_id, reference in (*inputs.items(), *targets.items()):
        _check_reference(document.nodes[node_id], reference, dataset)
    return Binding(inputs, targets)


def input_arrays(document: Document, dataset: Dataset, test: bool = False) -> dict[str, np.ndarray]:
    """An array for each Input by node id, in its dtype and, where a table's columns make it up, in its shape.

    Raises DataError where nothing fits.
    """
    binding = bind(document, dataset)
    arrays, others = dataset.part(test)
    result = {}
    for node_id, reference in binding.inputs.items():
        array = _resolved(reference, arrays, others, dataset)
        result[node_id] = fit_input(document.nodes[node_id], array, _named(reference))
    return result


def sample_inputs(document: Document, dataset: Dataset, row: int, test: bool = False) -> dict[str, np.ndarray]:
    """One sample for each Input by node id, as a batch of one. Raises DataError where nothing fits, and for a row that
    is not there."""
    size = dataset.test_size if test else dataset.size
    if not 0 <= row < size:
        raise DataError(
            f"There is no sample {row + 1}: the data have {size}.", expected=f"1 to {size}", got=str(row + 1)
        )
    arrays, others = ({name: array[row : row + 1] for name, array in part.items()} for part in dataset.part(test))
    return {
        node_id: fit_input(document.nodes[node_id], _resolved(reference, arrays, others, dataset), _named(reference))
        for node_id, reference in bind(document, dataset).inputs.items()
    }


def sample_labels(document: Document, dataset: Dataset, row: int, test: bool = False) -> dict[str, str]:
    """What the data say of a sample, in words, by output id; outputs without labels are left out."""
    _, targets = dataset.part(test)
    found = {}
    with contextlib.suppress(DataError):
        for node_id, reference in bind(document, dataset).targets.items():
            if not isinstance(reference, str) or reference not in targets:
                continue
            value = np.asarray(targets[reference][row])
            names = dataset.classes.get(reference)
            if names is not None and value.ndim == 0:
                found[node_id] = names[int(value)]
            elif value.size == 1:
                found[node_id] = readable(value.reshape(-1)[0])
    return found


def fit_input(node: Node, array: np.ndarray, name: str) -> np.ndarray:
    """The array in the Input's dtype; rows of a table are folded into its shape where their number fits.

    Raises DataError for another shape, and for fractions or negative numbers where the Input takes whole numbers.
    """
    shape, dtype = node.config.get("shape"), node.config.get("dtype") or "float32"
    if isinstance(shape, list) and not _fits(array.shape[1:], shape):
        if (
            not isinstance(array, np.ndarray)
            or array.ndim != 2
            or None in shape
            or int(np.prod(shape)) != array.shape[1]
        ):
            raise DataError(
                f"Input {node.name!r} takes {_text(shape)}, and {name} has {_text(array.shape[1:])} a sample.",
                node_id=node.id,
                expected=_text(shape),
                got=_text(array.shape[1:]),
                mend=f"set the Input's shape to {tuple(array.shape[1:])}, or map other data to it",
            )
        array = array.reshape(len(array), *shape)
    if not isinstance(array, np.ndarray):
        # Rows that are read from disk, or varied at random: the engine brings each batch into the Input's dtype.
        return array
    if array.dtype.kind == "f" and np.dtype(dtype).kind in "iu":
        whole = array == np.round(array)
        if not whole.all():
            row = int(np.argwhere(~whole)[0][0]) + 1
            raise DataError(
                f"Input {node.name!r} takes whole numbers, and {name} holds {array[~whole].flat[0]:g} in row {row}.",
                node_id=node.id,
                row=row,
                expected=str(dtype),
                got=str(array.dtype),
                mend="map another array to it, or set its dtype to float32",
            )
    return np.ascontiguousarray(array, dtype)


def prepare_targets(
    document: Document,
    dataset: Dataset,
    shapes: Mapping[str, Sequence[int | None]] | None = None,
    test: bool = False,
) -> dict[str, np.ndarray]:
    """Labels of each output by node id, as its loss takes them.

    Class numbers become one-hot float32 for categorical_crossentropy and its like, stay whole numbers for the sparse
    one, become 0 and 1 (or one-hot, for an output of several units) for binary_crossentropy, and the numbers that the
    classes stand for where the loss measures distances. `shapes` are the outputs' shapes, the batch first; without
    them the labels keep the shape that the data have. Raises DataError for labels that the loss cannot take.
    """
    binding = bind(document, dataset)
    inputs, targets = dataset.part(test)
    result = {}
    for node_id, reference in binding.targets.items():
        array = _resolved(reference, targets, inputs, dataset)
        classes = dataset.classes.get(reference) if isinstance(reference, str) else None
        shape = None if shapes is None else tuple(shapes[node_id])
        kind = loss_of(document.settings["training"], node_id)["kind"]
        result[node_id] = _target(document.nodes[node_id], kind, array, classes, shape, _named(reference))
    return result


def types_for(
    document: Document, dataset: Dataset
) -> tuple[dict[str, TensorSpec], dict[str, tuple[TensorSpec, np.ndarray | None]]]:
    """What `Analysis.set_inputs` and `Analysis.set_targets` take: types by node id, and the labels' values (None
    where they lie on disk: checks do not read it).

    Never raises: what cannot be mapped is left out, and `problems_of` says why.
    """
    inputs: dict[str, TensorSpec] = {}
    targets: dict[str, tuple[TensorSpec, np.ndarray | None]] = {}
    try:
        binding = bind(document, dataset)
    except DataError:
        return inputs, targets
    for node_id, reference in binding.inputs.items():
        array = _resolved(reference, dataset.inputs, dataset.targets, dataset)
        with contextlib.suppress(DataError):
            array = fit_input(document.nodes[node_id], _one(array), _named(reference))
        inputs[node_id] = spec_of(array)
    with contextlib.suppress(DataError):
        for node_id, array in prepare_targets(document, dataset).items():
            targets[node_id] = (spec_of(array), array if isinstance(array, np.ndarray) else None)
    return inputs, targets


def facts_for(document: Document, dataset: Dataset) -> DataFacts:
    """What `Analysis.set_facts` takes: the numbers of samples, and the reach of what feeds each Input. Never raises."""
    inputs: dict[str, InputFacts] = {}
    with contextlib.suppress(DataError):
        for node_id, reference in bind(document, dataset).inputs.items():
            array = _resolved(reference, dataset.inputs, dataset.targets, dataset)
            # Of rows that are read from disk the first ones tell.
            found = input_facts(array if isinstance(array, np.ndarray) else array[0 : min(_FEW, len(array))])
            if found is not None:
                inputs[node_id] = found
    shapes = tuple(array.shape[1:] for array in dataset.inputs.values())
    return DataFacts(dataset.size, dataset.test_size, inputs, shapes)


def _one(array: Any) -> Any:
    """One sample of an array; rows that are read from disk are not touched for a question of types."""
    return array[:1] if isinstance(array, np.ndarray) else array


def first_of(dataset: Dataset, reference: str | tuple[str, ...], is_target: bool = False) -> np.ndarray:
    """What a `Binding` names, of the first sample alone; it may lie on disk. Raises KeyError for what is not there."""
    inputs, targets = ({name: array[:1] for name, array in part.items()} for part in dataset.part(test=False))
    return _resolved(reference, *((targets, inputs) if is_target else (inputs, targets)), dataset)


def problems_of(document: Document, dataset: Dataset) -> list[DataError]:
    """What stands between the data and the network, in words; the first of each kind."""
    found = []
    for ask in (input_arrays, prepare_targets):
        try:
            ask(document, dataset)
        except DataError as error:
            if all(error.message != other.message for other in found):
                found.append(error)
    return found


def class_names(document: Document, dataset: Dataset) -> dict[str, tuple[str, ...]]:
    """Names of the classes by output node id, where its target has classes."""
    binding = bind(document, dataset)
    return {
        node_id: dataset.classes[reference]
        for node_id, reference in binding.targets.items()
        if isinstance(reference, str) and reference in dataset.classes
    }


# ---- binding


def _bound(
    document: Document, ids: Sequence[str], arrays: Arrays, chosen: Mapping[str, Any], what: str
) -> dict[str, str | tuple[str, ...]]:
    result: dict[str, str | tuple[str, ...]] = {}
    open_ids = []
    for node_id in ids:
        name = document.nodes[node_id].name
        if node_id in chosen:
            result[node_id] = chosen[node_id]
        elif name in arrays:
            result[node_id] = name
        else:
            open_ids.append(node_id)
    left = [name for name in arrays if name not in result.values()]
    for node_id in open_ids:
        if not left:
            node = document.nodes[node_id]
            held = ", ".join(repr(name) for name in arrays) or "none"
            # Sentences of their own: a translation needs them whole.
            if what == "Input":
                message = (
                    f"Input {node.name!r} gets no data: inputs of the network: {len(ids)}, "
                    f"input arrays in the data set: {len(arrays)} ({held})."
                )
            else:
                message = (
                    f"Output {node.name!r} gets no data: outputs of the network: {len(ids)}, "
                    f"target arrays in the data set: {len(arrays)} ({held})."
                )
            raise DataError(
                message,
                node_id=node_id,
                expected=f"an array for each {what}",
                got=held,
                mend=f"map an array or columns to {node.name!r} on the page “Data”, under “What feeds what”, or choose other data",
            )
        result[node_id] = left.pop(0)
    return {node_id: result[node_id] for node_id in ids}


def _reference(value: Any) -> str | tuple[str, ...]:
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple) and value and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise DataError(
        f"The data's mapping holds {value!r}.", expected="the name of an array, or a list of columns", got=repr(value)
    )


def _check_reference(node: Node, reference: str | tuple[str, ...], dataset: Dataset) -> None:
    columns = [name for names in dataset.columns.values() for name in names]
    names = [reference] if isinstance(reference, str) else reference
    arrays = [] if isinstance(reference, tuple) else [*dataset.inputs, *dataset.targets]
    for name in names:
        if name not in arrays and name not in columns and name not in dataset.targets:
            known = ", ".join(repr(item) for item in (*dataset.inputs, *dataset.targets, *columns)[:12])
            raise DataError(
                f"{node.name!r} is mapped to {name!r}, which the data do not have.",
                node_id=node.id,
                column=name,
                expected=f"one of {known}",
                got=repr(name),
                mend="choose another array or column on the page “Data”, under “What feeds what”",
            )


def _resolved(reference: str | tuple[str, ...], first: Arrays, second: Arrays, dataset: Dataset) -> np.ndarray:
    """The array of that name, or the columns side by side."""
    if isinstance(reference, str):
        for arrays in (first, second):
            if reference in arrays:
                return arrays[reference]
        reference = (reference,)
    return np.stack([_column(name, first, second, dataset) for name in reference], axis=1)


def _column(name: str, first: Arrays, second: Arrays, dataset: Dataset) -> np.ndarray:
    for array_name, names in dataset.columns.items():
        if name in names:
            table = first[array_name] if array_name in first else second[array_name]
            return table[:, names.index(name)]
    array = first[name] if name in first else second[name]
    return array.reshape(len(array), -1)[:, 0]


# ---- labels


def _target(
    node: Node,
    loss: str,
    array: np.ndarray,
    classes: tuple[str, ...] | None,
    shape: tuple[int | None, ...] | None,
    name: str,
) -> np.ndarray:
    takes = label_form(loss)
    if classes is None or array.ndim != 1:
        if not isinstance(array, np.ndarray):
            return array if shape is None else _shaped(node, loss, array, takes, shape, name)
        values = array if takes == "classes" and array.dtype.kind in "iu" else array.astype("float32")
        if takes in ("one_hot", "classes") and array.ndim == 1 and array.dtype.kind == "f":
            values = _whole_classes(node, loss, array, name)
            if takes == "one_hot":
                values = _one_hot(values, int(values.max()) + 1)
        elif takes == "one_hot" and array.ndim == 1:
            values = _one_hot(array, int(array.max()) + 1)
    elif takes == "classes":
        values = array.astype("int32")
    elif takes == "one_hot":
        values = _one_hot(array, len(classes))
    elif takes in ("binary", "signs"):
        values = _binary(node, loss, array, classes, shape, name)
    else:
        values = _numbers_of_classes(node, loss, array, classes, shape, name)
    return values if shape is None else _shaped(node, loss, values, takes, shape, name)


def label_form(loss: str) -> str:
    """What a loss takes: "classes" (their numbers), "one_hot", "binary" (0 to 1), "signs", or numbers of any size."""
    import engine

    return engine.losses.get(loss).targets


def _one_hot(numbers: np.ndarray, count: int) -> np.ndarray:
    return np.eye(count, dtype="float32")[numbers]


def _whole_classes(node: Node, loss: str, array: np.ndarray, name: str) -> np.ndarray:
    if (array != np.round(array)).any() or (array < 0).any():
        wrong = array[(array != np.round(array)) | (array < 0)][0]
        raise DataError(
            f"The loss {loss} of {node.name!r} takes classes counted from 0, and {name} holds {wrong:g}.",
            node_id=node.id,
            column=name,
            expected="class numbers 0, 1, 2, …",
            got=f"{wrong:g}",
            mend="use mean_squared_error for numbers to be predicted, or map another target",
        )
    return array.astype("int64")


def _binary(
    node: Node, loss: str, array: np.ndarray, classes: Sequence[str], shape: tuple[int | None, ...] | None, name: str
) -> np.ndarray:
    units = None if shape is None else shape[-1]
    if units == len(classes) and len(classes) > 1:
        return _one_hot(array, len(classes))
    if len(classes) > 2:
        raise DataError(
            f"The loss {loss} of {node.name!r} tells two classes apart, and {name} has {len(classes)}.",
            node_id=node.id,
            column=name,
            expected="2 classes",
            got=str(len(classes)),
            mend=f"use sparse_categorical_crossentropy with {len(classes)} units and softmax",
        )
    return array.astype("float32")


def _numbers_of_classes(
    node: Node, loss: str, array: np.ndarray, classes: Sequence[str], shape: tuple[int | None, ...] | None, name: str
) -> np.ndarray:
    """The numbers that the classes' names are; one-hot where the output has a unit for each class."""
    if shape is not None and len(shape) == 2 and shape[-1] == len(classes) and len(classes) > 1:
        return _one_hot(array, len(classes))
    try:
        return np.array([float(item) for item in classes], "float32")[array]
    except ValueError:
        raise DataError(
            f"The loss {loss} of {node.name!r} measures distances of numbers, and {name} has the classes "
            f"{', '.join(classes[:4])}{', …' if len(classes) > 4 else ''}.",
            node_id=node.id,
            column=name,
            expected="numbers",
            got="classes",
            mend="use sparse_categorical_crossentropy, or map a target of numbers",
        ) from None


def _shaped(
    node: Node, loss: str, values: np.ndarray, takes: str, shape: tuple[int | None, ...], name: str
) -> np.ndarray:
    """The labels in the rank of the output; raises DataError where the sizes do not go together."""
    if takes == "classes":
        wanted: tuple[int | None, ...] = shape[1:-1]
        if values.ndim == len(wanted) + 2 and values.shape[-1] == 1:
            values = values[..., 0]
        width = shape[-1]
        if width is not None and values.size and int(values.max()) >= width:
            raise DataError(
                f"{node.name!r} has {width} classes, and {name} runs to class {int(values.max())} (counted from 0).",
                node_id=node.id,
                column=name,
                expected=f"classes below {width}",
                got=str(int(values.max())),
                mend=f"set its units to {int(values.max()) + 1}",
            )
    else:
        wanted = shape[1:]
        if values.ndim == len(wanted) and wanted and wanted[-1] == 1:
            values = values[..., None]
    if _fits(values.shape[1:], wanted):
        return values
    raise DataError(
        f"{node.name!r} gives {_text(shape[1:])} a sample, and {name} has {_text(values.shape[1:])} for the loss "
        f"{loss}.",
        node_id=node.id,
        column=name,
        expected=_text(wanted),
        got=_text(values.shape[1:]),
        mend="change the last layer's units, map another target, or choose another loss",
    )


def _named(reference: str | tuple[str, ...]) -> str:
    if isinstance(reference, str):
        return repr(reference)
    return "columns " + ", ".join(repr(name) for name in reference[:4]) + (", …" if len(reference) > 4 else "")


def _fits(sizes: Sequence[int], wanted: Sequence[int | None]) -> bool:
    return len(sizes) == len(wanted) and all(b is None or a == b for a, b in zip(sizes, wanted))


def _text(sizes: Sequence[int | None]) -> str:
    return "x".join("?" if size is None else str(size) for size in sizes) or "a single number"

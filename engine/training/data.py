"""Data for the loops: arrays, generators and sequences, as batches that fill the buffers of a step."""

from __future__ import annotations

import itertools
import math
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes, rng
from engine.core.errors import DataError
from engine.ir.graph import TensorType
from engine.training.arrays import as_array, as_list, count_samples, standard_inputs, standard_target
from engine.training.checks import Seen, check_finite, check_ids, check_labels, fit_target
from engine.training.compilation import Compilation
from engine.training.ends import Ends
from engine.training.protocol import BatchType, Buffers
from engine.training.rows import CachedBlocks, PartOfRows, block_of, block_order, is_rows, row_bytes, take
from engine.training.weights import standard_weight, weights_of_classes


@dataclass
class Standard:
    """Arrays in the order of the model's ends, checked; None where an output has no target or no weights."""

    inputs: list[np.ndarray]
    targets: list[np.ndarray | None]
    weights: list[np.ndarray | None]

    @property
    def samples(self) -> int:
        return len(self.inputs[0])

    def rows(self, start: int, stop: int) -> Standard:
        """Some rows, as views."""

        def cut(arrays: list[Any]) -> list[Any]:
            return [
                None if array is None else PartOfRows(array, start, stop) if is_rows(array) else array[start:stop]
                for array in arrays
            ]

        return Standard(cut(self.inputs), cut(self.targets), cut(self.weights))

    @property
    def is_redrawn(self) -> bool:
        """Whether some of it changes at random from epoch to epoch."""
        return any(hasattr(array, "redrawn") for array in (*self.inputs, *self.targets))

    def redrawn(self, seed: int) -> Standard:
        """As it is in one epoch."""

        def again(arrays: list[Any]) -> list[Any]:
            return [array.redrawn(seed) if hasattr(array, "redrawn") else array for array in arrays]

        return Standard(again(self.inputs), again(self.targets), self.weights)

    @property
    def block(self) -> int | None:
        """Rows that are cheap to read together, where one of its arrays lies in blocks."""
        return max((one for array in self._on_disk() if (one := block_of(array)) and one > 1), default=None)

    def by_blocks(self, block: int, generator: np.random.Generator) -> tuple[Standard, np.ndarray]:
        """The same with the blocks that are in use kept in memory, and a random order that goes block by block."""

        def cached(arrays: list[Any]) -> list[Any]:
            return [CachedBlocks(array, block) if is_rows(array) else array for array in arrays]

        order = block_order(self.samples, block, generator, max(row_bytes(array) for array in self._on_disk()))
        return Standard(cached(self.inputs), cached(self.targets), self.weights), order

    @property
    def on_disk(self) -> bool:
        """Whether rows are read when they are wanted."""
        return bool(self._on_disk())

    def _on_disk(self) -> list[Any]:
        return [array for array in (*self.inputs, *self.targets) if is_rows(array)]


class Standardizer:
    """Brings what users give into `Standard` form for one model, and checks it.

    Args:
        ends: of the model. compilation: None to predict: then there are no targets.
        class_weight: {class: weight}, or such a dict for each output by name.
        seen: arrays known to be clean.
    """

    def __init__(self, ends: Ends, compilation: Compilation | None = None, class_weight: Any = None,
                 seen: Seen | None = None):  # fmt: skip
        self.ends, self.compilation, self.class_weight = ends, compilation, class_weight
        self.seen = seen or Seen()

    def __call__(self, x: Any, y: Any = None, sample_weight: Any = None) -> Standard:
        """Checked arrays.

        Raises:
            DataError: they do not fit the model, its losses or one another.
        """
        ends = self.ends
        inputs = standard_inputs(x, ends.input_names, ends.inputs)
        for index, _, _ in ends.tables:
            # Ids are checked as a whole before they reach a table; they are small.
            if is_rows(inputs[index]):
                inputs[index] = take(inputs[index], slice(0, len(inputs[index])))
        given = [(f"Input '{name}'", array) for name, array in zip(ends.input_names, inputs)]
        targets: list[np.ndarray | None] = [None] * len(ends.outputs)
        weights: list[np.ndarray | None] = [None] * len(ends.outputs)
        if self.compilation is not None:
            targets = self._targets(y)
            given += [(f"Target '{n}'", t) for n, t in zip(ends.output_names, targets) if t is not None]
        samples = count_samples(given)
        self._check(inputs, targets)
        if self.compilation is not None:
            weights = self._weights(sample_weight, targets, samples)
        return Standard(inputs, targets, weights)

    def _targets(self, y: Any) -> list[np.ndarray | None]:
        assert self.compilation is not None
        names, compilation = self.ends.output_names, self.compilation
        wanted = [compilation.wants_target(index) for index in range(len(names))]
        if isinstance(y, (list, tuple)) and 0 < sum(wanted) == len(y) < len(names) and len(names) > 1:
            given = iter(y)  # only for the outputs that have a loss
            items = [next(given) if want else None for want in wanted]
        elif y is None:
            items = [None] * len(names)
        else:
            items = as_list(y, names, "target")
        targets: list[np.ndarray | None] = []
        for index, (item, name, want) in enumerate(zip(items, names, wanted, strict=True)):
            if item is None and want:
                raise DataError("the array is missing", where=f"Target '{name}'", field=name,
                                expected="targets for this output, which has a loss or metrics", got="None",
                                mend="give targets, or leave the output out of loss and metrics")  # fmt: skip
            if item is None or not want:
                targets.append(None)
                continue
            array = standard_target(item, name)
            targets.append(fit_target(array, name, self.ends.outputs[index], compilation.losses[index]))
        return targets

    def _check(self, inputs: list[np.ndarray], targets: list[np.ndarray | None]) -> None:
        for name, array in zip(self.ends.input_names, inputs):
            self._once(array, "finite", check_finite, f"Input '{name}'")
        for index, label, rows in self.ends.tables:
            self._once(inputs[index], ("ids", rows), check_ids, rows, f"Input '{self.ends.input_names[index]}'", label)
        for index, (name, target) in enumerate(zip(self.ends.output_names, targets)):
            if target is None or self.compilation is None:
                continue
            loss, output = self.compilation.losses[index], self.ends.outputs[index]
            self._once(target, "finite", check_finite, f"Target '{name}'")
            self._once(target, ("labels", type(loss), output.shape), check_labels, name, output, loss)

    def _once(self, array: np.ndarray, rule: Any, check: Any, *arguments: Any) -> None:
        if is_rows(array):
            return  # looked at batch by batch, when they are read
        if array.size < 4096:
            check(array, *arguments)
        elif not self.seen(array, rule):
            try:
                check(array, *arguments)
            except DataError:
                self.seen.forget(array, rule)
                raise

    def _weights(self, given: Any, targets: list[np.ndarray | None], samples: int) -> list[np.ndarray | None]:
        names = self.ends.output_names
        if given is None or isinstance(given, (Mapping, list, tuple)):
            items = [None] * len(names) if given is None else as_list(given, names, "sample weight")
        else:
            items = [given] * len(names)  # one array serves all outputs
        classes = self._class_weights()
        found: list[np.ndarray | None] = []
        for index, (item, name, target) in enumerate(zip(items, names, targets, strict=True)):
            weight = None
            if target is not None and item is not None:
                where = f"Sample weight of '{name}'"
                weight = standard_weight(as_array(item, where), samples, self.ends.outputs[index], where)
            if target is not None and classes[index] is not None:
                weight = weights_of_classes(target, classes[index], weight, self.ends.outputs[index], name)
            found.append(weight)
        return found

    def _class_weights(self) -> list[Any]:
        names, given = self.ends.output_names, self.class_weight
        if given is None:
            return [None] * len(names)
        if isinstance(given, Mapping) and given and all(isinstance(key, str) for key in given):
            return as_list(given, names, "class weight")
        if len(names) > 1:
            raise DataError("class weights of which output?", where="class_weight", field="class_weight",
                            expected="a dict of such dicts by output name", got="one dict for several outputs",
                            mend="give {output name: {class: weight}}")  # fmt: skip
        return [given]


class Batch:
    """One batch: its type, and `fill`, which copies it into the buffers of a step."""

    __slots__ = ("_rows", "_source", "type")

    def __init__(self, type: BatchType, source: Standard, rows: slice | np.ndarray | None):
        self.type, self._source, self._rows = type, source, rows

    def pieces(self, count: int) -> list[Batch]:
        """The batch cut into so many parts, as even as can be; each of one sample or more."""
        size = self.type.size
        edges = [size * index // min(count, size) for index in range(min(count, size) + 1)]
        return [self._part(start, stop) for start, stop in itertools.pairwise(edges)]

    def _part(self, start: int, stop: int) -> Batch:
        rows = self._rows
        if isinstance(rows, slice):
            rows = slice(rows.start + start, rows.start + stop)
        else:
            rows = slice(start, stop) if rows is None else rows[start:stop]
        return Batch(self.type.sized(stop - start), self._source, rows)

    def loaded(self) -> Batch:
        """The same batch, its samples in memory."""
        source, rows = self._source, self._rows

        def read(arrays: list[Any]) -> list[Any]:
            return [
                None if array is None
                else _read(array, rows) if is_rows(array)
                else array if rows is None else array[rows]
                for array in arrays
            ]  # fmt: skip

        return Batch(self.type, Standard(read(source.inputs), read(source.targets), read(source.weights)), None)

    def fill(self, buffers: Buffers) -> None:
        """Copy the batch's samples into the buffers of a step prepared for its type."""
        source, rows = self._source, self._rows
        for arrays, into in (
            (source.inputs, buffers.inputs),
            (source.targets, buffers.targets),
            (source.weights, buffers.weights),
        ):
            for array, buffer in zip(arrays, into):  # type: ignore[call-overload]
                if array is None:
                    continue
                if is_rows(array):
                    np.copyto(buffer, _read(array, rows), casting="unsafe")
                elif rows is None:
                    np.copyto(buffer, array, casting="unsafe")
                elif isinstance(rows, slice):
                    np.copyto(buffer, array[rows], casting="unsafe")
                elif array.dtype == buffer.dtype:
                    array.take(rows, 0, buffer, "clip")
                else:
                    np.copyto(buffer, array[rows], casting="unsafe")


def _read(array: Any, rows: slice | np.ndarray | None) -> np.ndarray:
    """Rows from disk, checked."""
    found = take(array, slice(0, len(array)) if rows is None else rows)
    check_finite(found, "Data that are read from disk")
    return found


def batch_type(standard: Standard, size: int, input_types: Sequence[TensorType]) -> BatchType:
    """The type of batches of `size` samples of some arrays."""

    def types(arrays: Sequence[np.ndarray | None]) -> tuple[TensorType | None, ...]:
        return tuple(None if a is None else TensorType((size, *a.shape[1:]), dtypes.canonical(a.dtype)) for a in arrays)

    inputs = tuple(
        TensorType((size, *a.shape[1:]), type.dtype) for a, type in zip(standard.inputs, input_types, strict=True)
    )
    return BatchType(inputs, types(standard.targets), types(standard.weights))


class Orders:
    """The chance of each epoch of a run: by the epoch's number, so that a run taken up again sees its own."""

    def __init__(self) -> None:
        self._seed: int | None = None

    def generator(self, epoch: int) -> np.random.Generator:
        """That of an epoch; the seed is drawn from the common source when the first is wanted."""
        if self._seed is None:
            self._seed = rng.fresh_seed()
        return np.random.default_rng([self._seed, epoch])


class ArrayData:
    """Batches of arrays that are all there.

    Args:
        shuffle: a new order of samples each epoch; "batch": of whole batches only. What is read from disk in blocks
            is shuffled by them, see `rows.block_order`.
        redraw: whether rows that change at random do so at each epoch: for training.

    Attributes:
        samples: how many there are. steps: batches of an epoch, the last one short where they do not come out even.
    """

    def __init__(self, standard: Standard, ends: Ends, batch_size: int, shuffle: bool | str = False,
                 steps: int | None = None, redraw: bool = False):  # fmt: skip
        self.standard, self.samples = standard, standard.samples
        self.redraw = redraw and standard.is_redrawn
        self.batch_size, self.shuffle = min(batch_size, self.samples), shuffle
        self._limit = steps
        self._ends = ends
        fixed = ends.batch_size
        if fixed is not None and (self.samples % fixed or self.batch_size != fixed):
            raise DataError("the model takes batches of one size only", where="batch_size", field="batch_size",
                            expected=f"batches of {fixed}, and a multiple of {fixed} samples",
                            got=f"batches of {self.batch_size}, {self.samples} samples",
                            mend=f"give batch_size={fixed}, and leave the last samples out")  # fmt: skip
        self._types: dict[int, BatchType] = {}
        self._orders = Orders()

    @property
    def batch_type(self) -> BatchType:
        """The type of all batches but the last."""
        return self._type(self.batch_size)

    def resize(self, size: int) -> None:
        """Make batches of another size from the next one on, within an epoch too; the order of samples stays.

        Whole batches that are shuffled have the new size from the next epoch on.
        Raises DataError where the model takes batches of one size only.
        """
        fixed = self._ends.batch_size
        if fixed is not None and size != fixed:
            raise DataError("the model takes batches of one size only", where="batch_size", field="batch_size",
                            expected=f"batches of {fixed}", got=f"batches of {size}")  # fmt: skip
        self.batch_size = max(1, min(size, self.samples))

    @property
    def steps(self) -> int:
        count = math.ceil(self.samples / self.batch_size)
        return count if self._limit is None else min(count, self._limit)

    def _type(self, size: int) -> BatchType:
        # One object a size: the loop knows by identity that nothing has changed.
        if size not in self._types:
            self._types[size] = batch_type(self.standard, size, self._ends.inputs)
        return self._types[size]

    @property
    def free(self) -> bool:
        """Whether the samples may be taken in batches of another size, in their order."""
        return self._ends.batch_size is None and not self.shuffle and not self.redraw

    def epoch(self, number: int = 0) -> Iterator[Batch]:
        """The batches of one epoch; which one (from 0) decides their order."""
        standard, order = self.standard, None
        if self.shuffle or self.redraw:
            generator = self._orders.generator(number)
        if self.redraw:
            standard = standard.redrawn(int(generator.integers(2**63 - 1)))
        if self.shuffle == "batch":
            yield from self._whole_batches(standard, generator)
            return
        if self.shuffle:
            block = standard.block
            if block is None:
                order = generator.permutation(self.samples)
            else:
                standard, order = standard.by_blocks(block, generator)
        start = made = 0
        while start < self.samples and (self._limit is None or made < self._limit):
            stop = min(start + self.batch_size, self.samples)
            rows: slice | np.ndarray = slice(start, stop) if order is None else order[start:stop]
            yield Batch(self._type(stop - start), standard, rows)
            start, made = stop, made + 1

    def _whole_batches(self, standard: Standard, generator: np.random.Generator) -> Iterator[Batch]:
        size = self.batch_size
        starts = np.arange(0, self.samples, size)
        generator.shuffle(starts)
        for start in starts[: self.steps].tolist():
            stop = min(start + size, self.samples)
            yield Batch(self._type(stop - start), standard, slice(start, stop))


class StreamData:
    """Batches that a generator or a sequence makes, one after another.

    Args:
        source: an iterator of batches, or an object with `__len__` and `__getitem__`, whose `on_epoch_end`, if it has
            one, is called after each epoch. A batch is x, (x, y) or (x, y, sample_weight).
        steps: batches of an epoch; needed for an iterator that does not end.

    Attributes:
        samples: not known: None. steps: batches of an epoch, None where only the end will tell.
    """

    samples: int | None = None

    def __init__(self, source: Any, standardize: Standardizer, steps: int | None = None, shuffle: bool | str = False,
                 first: Any = None):  # fmt: skip
        self.source, self.standardize = source, standardize
        self.is_sequence = is_sequence(source)
        length = len(source) if self.is_sequence else None
        if length == 0:
            raise DataError("there are no batches", where=type(source).__name__, expected="at least 1", got="0")
        self.steps = steps if steps is not None else length
        self.shuffle = shuffle and self.is_sequence
        self._iterator: Iterator[Any] | None = None
        self._pending = [] if first is None else [first]
        self._orders = Orders()
        self._samples_wanted: int | None = None

    def end_epoch_after(self, samples: int) -> None:
        """End each epoch at the batch with which so many samples are reached, as Keras 1 counted."""
        self._samples_wanted = samples

    def _items(self, number: int) -> Iterator[Any]:
        if self.is_sequence:
            count = len(self.source)
            order = np.arange(count)
            if self.shuffle:
                self._orders.generator(number).shuffle(order)
            for index in order.tolist():
                yield self.source[index]
            return
        if self._iterator is None:
            self._iterator = iter(self.source)
        if self._pending:
            yield self._pending.pop()
        for item in self._iterator:  # noqa: UP028  # "yield from" would close a generator that goes on next epoch
            yield item
        self._iterator = None  # what can be iterated again starts anew; a generator stays empty

    def epoch(self, number: int = 0) -> Iterator[Batch]:
        """The batches of one epoch (`number` from 0), as many as there are."""
        made = seen = 0
        for item in self._items(number):
            standard = self.standardize(*unpack(item))
            yield Batch(batch_type(standard, standard.samples, self.standardize.ends.inputs), standard, None)
            made, seen = made + 1, seen + standard.samples
            if made == self.steps or (self._samples_wanted is not None and seen >= self._samples_wanted):
                break
        if self.is_sequence and hasattr(self.source, "on_epoch_end"):
            self.source.on_epoch_end()
        if self.steps is None:
            self.steps = made
        elif made < self.steps:
            warnings.warn(
                f"the data ended after {made} of {self.steps} batches; make the generator go on, or lower "
                "steps_per_epoch",
                stacklevel=2,
            )


def is_sequence(data: Any) -> bool:
    """Whether data come as an object that makes batches by index (Keras's Sequence or PyDataset)."""
    return (
        hasattr(data, "__len__")
        and hasattr(data, "__getitem__")
        and not hasattr(data, "shape")
        and not isinstance(data, (list, tuple, Mapping, str, bytes))
    )


def is_stream(data: Any) -> bool:
    """Whether data come batch by batch."""
    if hasattr(data, "shape") or isinstance(data, (list, tuple, Mapping, str, bytes)):
        return False
    return is_sequence(data) or isinstance(data, (Iterator, Iterable))


def unpack(batch: Any) -> tuple[Any, Any, Any]:
    """x, y and sample weights of what a generator gave: x, (x, y) or (x, y, sample_weight), as tuple or list."""
    if not isinstance(batch, (tuple, list)):
        return batch, None, None
    if len(batch) > 3:
        raise DataError("a batch has too many parts", where="generator", expected="(x, y) or (x, y, sample_weight)",
                        got=f"{len(batch)} parts", mend="put several inputs into one list")  # fmt: skip
    x, y, weight = (*batch, None, None)[:3]
    return x, y, weight

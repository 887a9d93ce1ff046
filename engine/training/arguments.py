"""Arguments of the loops: checked, and understood by their old names."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

from engine.core.errors import ParameterError

# What concerns the loading of batches alone, and is passed over.
LOADING = ("workers", "use_multiprocessing", "max_queue_size", "max_q_size", "pickle_safe", "nb_worker")


def values_of(logs: Mapping[str, float], return_dict: bool) -> Any:
    if return_dict:
        return dict(logs)
    return next(iter(logs.values())) if len(logs) == 1 else list(logs.values())


def validates(frequency: int | Sequence[int], epoch: int) -> bool:
    return (epoch + 1) % frequency == 0 if isinstance(frequency, int) else epoch + 1 in frequency


def whole_number(name: str, value: Any, where: str) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or int(value) != value or value < (1 if name == "batch_size" else 0):
        raise ParameterError(f"{name} cannot be {value!r}", where=where, field=name, got=repr(value),
                             expected=f"a whole number of at least {1 if name == 'batch_size' else 0}")  # fmt: skip
    return int(value)


def epochs_by_old_name(old: dict[str, Any], epochs: int) -> int:
    """Keras 1's `nb_epoch`; what only concerned the loading of batches is passed over."""
    if "nb_epoch" in old:
        warnings.warn("fit: 'nb_epoch' is the old name of 'epochs'", DeprecationWarning, stacklevel=3)
        epochs = old.pop("nb_epoch")
    no_more(old, "fit")
    return epochs


def old_number(old: dict[str, Any], name: str, now: str) -> int | None:
    """A number that Keras 1 took by another name and in another unit; None where it is not given."""
    if name not in old:
        return None
    warnings.warn(f"fit: '{name}' is Keras 1's; now it is {now}", DeprecationWarning, stacklevel=4)
    return whole_number(name, old.pop(name), "fit")


def no_more(old: dict[str, Any], where: str) -> None:
    for key in old:
        if key not in LOADING:
            raise ParameterError(f"unknown argument '{key}'", where=where, field=key, got=f"{key}={old[key]!r}",
                                 mend="leave it out or correct its spelling")  # fmt: skip

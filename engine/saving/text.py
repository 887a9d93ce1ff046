"""Architectures as JSON and YAML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from engine.core.errors import EngineError, FileFormatError
from engine.models.config import describe
from engine.models.rebuild import make_layer
from engine.saving import limits
from engine.saving.migrations import migrate

# What Python raises on values that no writer of models wrote: a text for a number, a list for a dict.
DAMAGE = (KeyError, TypeError, AttributeError, IndexError, ValueError, ArithmeticError)


def to_json(model: Any, **options: Any) -> str:
    """The architecture of a model as JSON; `options` are those of `json.dumps`."""
    return json.dumps(describe(model), **options)


def to_yaml(model: Any) -> str:
    """The architecture of a model as YAML."""
    import yaml

    return yaml.safe_dump(json.loads(to_json(model)), sort_keys=False)


def model_from_json(text: str, custom_objects: Mapping[str, Any] | None = None,
                    max_parameters: int | None = limits.PARAMETERS) -> Any:  # fmt: skip
    """A model, with fresh weights, of JSON that the engine or Keras 1 to 3 wrote.

    Args:
        custom_objects: classes and functions of your own, by the names in the text.
        max_parameters: refuse a model of more, before memory is taken for them; None: no bound.

    Raises:
        FileFormatError: not JSON, not a model, or a layer of unknown class.
    """
    data = limits.parse_json(text, "this is not JSON of a model")
    return _without_weights(data, custom_objects, max_parameters)


def model_from_yaml(text: str, custom_objects: Mapping[str, Any] | None = None,
                    max_parameters: int | None = limits.PARAMETERS) -> Any:  # fmt: skip
    """A model, with fresh weights, of YAML; only plain data is read from it."""
    from engine.saving.yaml_text import plain_data

    return _without_weights(plain_data(text), custom_objects, max_parameters)


def _without_weights(data: Any, custom_objects: Mapping[str, Any] | None, most: int | None) -> Any:
    """A model described alone: nothing says how large it may be, so a bound does."""
    if most is None:
        return model_from_config(data, custom_objects)
    try:
        with limits.bounded_weights(most):
            return model_from_config(data, custom_objects)
    except EngineError as error:
        if error.code == "size":
            error.mend = "pass max_parameters=None if the model is meant to be so large"
            raise FileFormatError(error.what, expected=error.expected, mend=error.mend, code="size") from None
        raise


def model_from_config(data: Any, custom_objects: Mapping[str, Any] | None = None, keras: str = "") -> Any:
    """A model, with fresh weights, of a description {"class_name", "config"}.

    Args:
        keras: the version of Keras that wrote it, where the description does not say so itself.

    Raises:
        FileFormatError: it describes no model.
    """
    from engine.models import Model

    if not isinstance(data, Mapping) or "class_name" not in data or "config" not in data:
        raise FileFormatError("this describes no model", expected="class_name and config", got=repr(data)[:80])
    limits.check_plain(data)
    try:
        model = make_layer(migrate(data, str(data.get("keras_version") or keras)), custom_objects)
    except EngineError:
        raise
    except RecursionError:
        raise limits.too_deep("this description cannot be read") from None
    except DAMAGE as error:
        raise FileFormatError("the description of the model is damaged", got=f"{type(error).__name__}: {error}"[:200],
                              mend="export the model again", code="damaged") from error  # fmt: skip
    if not isinstance(model, Model):
        raise FileFormatError(
            "this describes no model", expected="Sequential or Functional", got=repr(data["class_name"])
        )
    return model

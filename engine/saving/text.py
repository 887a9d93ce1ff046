"""Architectures as JSON and YAML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from engine.core.errors import FileFormatError
from engine.models.config import describe
from engine.models.rebuild import make_layer
from engine.saving.migrations import migrate


def to_json(model: Any, **options: Any) -> str:
    """The architecture of a model as JSON; `options` are those of `json.dumps`."""
    return json.dumps(describe(model), **options)


def to_yaml(model: Any) -> str:
    """The architecture of a model as YAML."""
    import yaml

    return yaml.safe_dump(json.loads(to_json(model)), sort_keys=False)


def model_from_json(text: str, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """A model, with fresh weights, of JSON that the engine or Keras 1 to 3 wrote.

    Raises:
        FileFormatError: not JSON, not a model, or a layer of unknown class.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise FileFormatError("this is not JSON", expected="what model.to_json() gives", got=str(error)) from None
    return model_from_config(data, custom_objects)


def model_from_yaml(text: str, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """A model, with fresh weights, of YAML; only plain data is read from it."""
    import yaml

    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise FileFormatError("this is not YAML of a model", expected="what model.to_yaml() gives",
                              got=str(error).splitlines()[0]) from None  # fmt: skip
    return model_from_config(data, custom_objects)


def model_from_config(data: Any, custom_objects: Mapping[str, Any] | None = None) -> Any:
    """A model, with fresh weights, of a description {"class_name", "config"}.

    Raises:
        FileFormatError: it describes no model.
    """
    from engine.models import Model

    if not isinstance(data, Mapping) or "class_name" not in data or "config" not in data:
        raise FileFormatError("this describes no model", expected="class_name and config", got=repr(data)[:80])
    model = make_layer(migrate(data), custom_objects)
    if not isinstance(model, Model):
        raise FileFormatError(
            "this describes no model", expected="Sequential or Functional", got=repr(data["class_name"])
        )
    return model

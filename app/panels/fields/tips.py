"""Tooltips from the declarations: what a layer computes, an example with shapes; what a field takes, and its default.

The example is not written by hand: a shape that the layer takes is looked for, and the engine says what comes out.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.panels.fields.texts import MISSING, shown
from app.wording import in_numbers, said

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo, LayerInfo

_FEATURES = ((10,), (10, 8), (28, 28, 3), (8, 8, 8, 3), (4, 28, 28, 3), (4, 8, 8, 8, 3), (8, 8, 32), (4,), (1,))
_DTYPES = ("float32", "int32", "string")
_TRIED: dict[str, tuple[Any, ...]] = {
    "int": (2, 4),
    "float": (0.5,),
    "int_tuple": (2,),
    "int_list": ([2, 1], 1),
    "text": (0.5,),
}


# What a layer cannot do without though none of it alone is required.
_NEEDED: dict[str, dict[str, Any]] = {
    "Discretization": {"bin_boundaries": [0.0, 1.0, 2.0]},
    "Lambda": {"function": "x * 2"},
}


def layer_tip(info: LayerInfo) -> str:
    """Some lines on a kind of layer: its summary, its formula, and shapes in and out of one example."""
    found = example(info.kind)
    lines = [said(info.summary), info.formula]
    if found:
        lines.append(QCoreApplication.translate("Tips", "Example: {0}").format(found))
    return "\n".join(line for line in lines if line)


def field_tip(info: FieldInfo) -> str:
    """Some lines on a field: what it is, what it takes, an example, and the default."""
    lines = [said(info.doc), _takes(info)]
    if text := _example_value(info):
        lines.append(QCoreApplication.translate("Tips", "Example: {0}").format(text))
    if not info.required:
        lines.append(QCoreApplication.translate("Tips", "Default: {0}").format(_text(info, info.default)))
    return "\n".join(line for line in lines if line)


@cache
def example(kind: str) -> str:
    """ "Dense(units=4): (None, 10) → (None, 4)"; empty where no simple shape suits the layer."""
    from engine import catalogue

    info = catalogue.layer_info(kind)
    for config in _configs(info):
        told = ", ".join(f"{name}={shown_value(value)}" for name, value in config.items())
        head = f"{kind}({told})"
        count = info.min_inputs
        for features in _FEATURES if count else ((),):
            for dtype in _DTYPES:
                spec = catalogue.TensorSpec((None, *features), dtype)
                report = catalogue.inspect_layer(kind, config, (spec,) * count)
                if report.outputs and not any(one.severity == "error" for one in report.problems):
                    outputs = ", ".join(_shape(one) for one in report.outputs)
                    inputs = ", ".join([_shape(spec)] * count)
                    return f"{head}: {inputs} → {outputs}" if count else f"{head} → {outputs}"
    return ""


def shown_value(value: Any) -> str:
    """A value as code has it."""
    return value.get("class_name", "") + "()" if isinstance(value, dict) else repr(value)


def _configs(info: LayerInfo) -> list[dict[str, Any]]:
    """Configurations with the fields that must be set, in the two ways that most layers take."""
    made = []
    for at in (0, 1):
        config: dict[str, Any] = dict(_NEEDED.get(info.kind, {}))
        for field in info.fields:
            if field.required:
                config.setdefault(field.name, _value(field, at))
        made.append(config)
    return made


def _value(field: FieldInfo, at: int) -> Any:
    if field.choices and field.kind in ("choice", "activation", "dtype"):
        return field.choices[min(at, len(field.choices) - 1)]
    if field.kind == "activation":
        return "relu"
    if field.kind == "layer":
        kind, config = (("LSTM", {"units": 4}), ("Dense", {"units": 4}))[at]
        if "Cell" in field.label or field.name == "cell":
            kind = "LSTMCell"
        return {"class_name": kind, "config": config}
    if field.kind == "layers":
        return [{"class_name": "GRUCell", "config": {"units": 4}}]
    if field.kind == "shape":
        return ([28, 28, 3], [5, 16])[at]
    if field.kind == "int_tuple":
        return [2] * (field.length or 1)
    tried = _TRIED.get(field.kind, (2,))
    value = tried[min(at, len(tried) - 1)]
    if isinstance(value, int) and field.minimum is not None:
        return max(value, int(field.minimum))
    return value


def _takes(info: FieldInfo) -> str:
    match info.kind:
        case "int":
            text = QCoreApplication.translate("Tips", "Takes a whole number")
        case "float":
            text = QCoreApplication.translate("Tips", "Takes a number")
        case "shape" | "int_tuple" | "int_list":
            text = QCoreApplication.translate("Tips", "Takes whole numbers with commas between them")
        case "bool":
            return QCoreApplication.translate("Tips", "Yes or no")
        case _ if info.choices:
            return QCoreApplication.translate("Tips", "One of {0}").format(
                ", ".join(info.choices[:12]) + ("…" if len(info.choices) > 12 else "")
            )
        case _:
            return ""
    if info.minimum is not None and info.maximum is not None:
        return in_numbers(
            QCoreApplication.translate("Tips", "{0}, {1:g} to {2:g}").format(text, info.minimum, info.maximum)
        )
    if info.minimum is not None:
        return in_numbers(QCoreApplication.translate("Tips", "{0}, {1:g} or more").format(text, info.minimum))
    if info.maximum is not None:
        return in_numbers(QCoreApplication.translate("Tips", "{0}, {1:g} or less").format(text, info.maximum))
    return text


def _example_value(info: FieldInfo) -> str:
    if info.kind == "shape":
        return "28, 28, 1"
    if info.kind == "int_tuple":
        return ", ".join(["3"] * (info.length or 1))
    if info.kind == "int_list":
        return "1, 2"
    if info.kind == "int" and info.required:
        return str(max(32, int(info.minimum or 0)))
    if info.kind == "float" and (info.required or info.default is None):
        return in_numbers("0.5")
    return ""


def _text(info: FieldInfo, value: Any) -> str:
    if isinstance(value, bool):
        return QCoreApplication.translate("Tips", "yes") if value else QCoreApplication.translate("Tips", "no")
    if value is None or value is MISSING:
        return QCoreApplication.translate("Tips", "none")
    if isinstance(value, dict):
        return str(value.get("class_name", ""))
    key = getattr(value, "key", None)
    return str(key) if key else shown(info, value) or QCoreApplication.translate("Tips", "none")


def _shape(spec: Any) -> str:
    items = ["None" if item is None else str(item) for item in spec.shape]
    return f"({', '.join(items)})" if len(items) != 1 else f"({items[0]},)"

"""Names of layers: unique in a document, legal in Keras, made as Keras makes them."""

from __future__ import annotations

import re
from collections.abc import Container

from app.document.errors import DocumentError

LONGEST_NAME = 128

# Keras names the layer that `Input` makes after its class, InputLayer.
_BASE_OF_KIND = {"Input": "input_layer", "Model": "model"}


def base_name(kind: str) -> str:
    """ "MaxPooling2D" -> "max_pooling2d", "LSTM" -> "lstm"."""
    if kind in _BASE_OF_KIND:
        return _BASE_OF_KIND[kind]
    # A word begins at a capital that a small letter follows, and where small letters end.
    name = re.sub(r"(?<=.)(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])", "_", re.sub(r"\W", "", kind)).lower()
    return name or "layer"


def unique_name(base: str, taken: Container[str]) -> str:
    """`base` itself, or with the first free number: conv2d, conv2d_1, conv2d_2."""
    if base not in taken:
        return base
    number = 1
    while f"{base}_{number}" in taken:
        number += 1
    return f"{base}_{number}"


def unique_copy_name(name: str, taken: Container[str]) -> str:
    """A name for a copy: counts on from the original's own number, conv2d_1 -> conv2d_2."""
    if name not in taken:
        return name
    return unique_name(re.sub(r"_\d+$", "", name) or name, taken)


def legal_name(name: str) -> str:
    """The nearest legal name to one from outside (an old file may hold '/', which Keras 3 and HDF5 paths cannot)."""
    cleaned = "".join("_" if character == "/" or not character.isprintable() else character for character in name)
    return cleaned.strip()[:LONGEST_NAME] or "layer"


def check_name(name: object, node_id: str | None = None) -> None:
    """Raises DocumentError, with the reason, for a name that Keras would refuse."""
    reason = _fault(name)
    if reason:
        raise DocumentError(
            f"The name {name!r} cannot be used: {reason}.",
            node_id=node_id,
            field="name",
            expected=f"1 to {LONGEST_NAME} visible characters without '/'",
            got=repr(name),
            mend="choose letters, digits and '_'",
        )


def _fault(name: object) -> str:
    if not isinstance(name, str):
        return "a name is text"
    if not name or name != name.strip():
        return "a name is not empty and has no blanks around it"
    if len(name) > LONGEST_NAME:
        return f"a name has at most {LONGEST_NAME} characters"
    if "/" in name:
        return "'/' separates a layer from its weights in Keras files"
    if not name.isprintable():
        return "a name has visible characters only"
    return ""

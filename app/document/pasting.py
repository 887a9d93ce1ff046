"""What a pasted text holds: a copied part of a network, the JSON of a Keras model or layer, or Keras code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.document import fragment
from app.document.catalogue import Catalogue, default_catalogue
from app.document.errors import DocumentError
from app.document.fragment import Fragment
from app.document.keras_code import fragment_of_code
from app.document.keras_config import NESTED, document_of_config
from app.document.layer_config import input_config, layer_config
from app.document.names import base_name, legal_name
from app.document.parts import Node
from app.document.values import Config


def fragment_of_text(text: str, catalogue: Catalogue | None = None) -> Fragment:
    """Raises DocumentError, with the line where it can be told, for a text that holds no part of a network."""
    if len(text) > fragment.LARGEST:
        raise DocumentError("The clipboard holds too much text to be a part of a network.")
    if fragment.is_fragment(text):
        return fragment.from_clipboard(text)
    stripped = text.strip()
    if not stripped:
        raise DocumentError("The clipboard holds no text.", mend="copy blocks, a model's JSON or Keras code first")
    if stripped[0] in "{[" and (data := _json(stripped)) is not None:
        return _of_config(data, catalogue or default_catalogue())
    try:
        return fragment_of_code(text, catalogue)
    except DocumentError as error:
        if "is not Python code" not in error.message and "makes no layers" not in error.message:
            raise
        raise DocumentError(
            "The clipboard holds neither a part of a network, nor the JSON of a Keras model, nor Keras code: "
            f"{error.message[:1].lower()}{error.message[1:]}",
            mend="copy blocks, the text that model.to_json() gives, or the lines that make the layers",
        ) from None


def _json(text: str) -> Any:
    """None for text that is no JSON at all: a list of layers in code begins alike."""
    try:
        return json.loads(text)
    except RecursionError:
        raise DocumentError("The JSON in the clipboard is nested too deep to be a network.") from None
    except json.JSONDecodeError as error:
        if '"class_name"' in text or '"layers"' in text:
            raise DocumentError(
                f"The JSON in the clipboard breaks off or is wrong at line {error.lineno} ({error.msg}).",
                mend="copy the whole of it",
            ) from None
        return None


def _of_config(data: Any, catalogue: Catalogue) -> Fragment:
    wanted = "what a model's to_json() or a layer's get_config() gives"
    if not isinstance(data, Mapping) or not isinstance(data.get("class_name"), str):
        raise DocumentError("The JSON in the clipboard does not describe a network.", expected=wanted)
    if data["class_name"] in NESTED:
        document = document_of_config(data, catalogue)
        if not document.nodes:
            raise DocumentError("The model in the clipboard has no layers.", expected=wanted)
        return fragment.copy(document, document.nodes)
    config = data.get("config")
    kind = data["class_name"]
    if not isinstance(config, Mapping):
        raise DocumentError(f"The {kind} in the clipboard has no configuration.", expected=wanted)
    name = legal_name(str(config.get("name") or base_name(kind)))
    if kind == "InputLayer":
        return Fragment((Node("n1", "Input", name, Config(input_config(config))),), ())
    trainable = bool(config.get("trainable", True))
    return Fragment((Node("n1", kind, name, Config(layer_config(kind, config, catalogue)), trainable=trainable),), ())

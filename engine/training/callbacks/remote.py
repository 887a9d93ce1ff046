"""Sending what happens in training to a server."""

from __future__ import annotations

import json
import warnings
from typing import Any

from engine.core.params import Bool, Float, Opaque, Text
from engine.training.callbacks.base import DeclaredCallback


def _plain(value: Any) -> Any:
    return value.tolist() if hasattr(value, "tolist") else value


class RemoteMonitor(DeclaredCallback):
    """Posts the logs of each epoch to an address, as JSON or as a form; a server that is away is passed over."""

    root = Text("http://localhost:9000", doc="The server's address: http or https.")
    path = Text("/publish/epoch/end/", doc="The path to post to.")
    field = Text("data", doc="Name of the form's field that holds the JSON text.")
    headers = Opaque(None, doc="A dict of further HTTP headers.")
    send_as_json = Bool(False, doc="Post JSON itself (application/json) in place of a form.")
    timeout = Float(10.0, above=0, doc="Seconds to wait for the server.", unit="s", group="Advanced")

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        # Imported here: with all that it brings it would be a quarter of the time that the engine takes to import.
        import urllib.error
        import urllib.parse
        import urllib.request

        sent = {"epoch": epoch} | {key: _plain(value) for key, value in (logs or {}).items()}
        text = json.dumps(sent)
        if self.send_as_json:
            body, kind = text.encode(), "application/json"
        else:
            body, kind = urllib.parse.urlencode({self.field: text}).encode(), "application/x-www-form-urlencoded"
        address = self.root + self.path
        try:
            if not address.lower().startswith(("http://", "https://")):
                raise ValueError("it is no http address")
            request = urllib.request.Request(address, body, {"Content-Type": kind, **(self.headers or {})})
            with urllib.request.urlopen(request, timeout=self.timeout) as answer:
                answer.read()
        except (urllib.error.URLError, OSError, ValueError) as error:
            warnings.warn(f"RemoteMonitor: {address} could not be reached: {getattr(error, 'reason', error)}.",
                          stacklevel=2)  # fmt: skip

"""Ready-made networks with their options: built for the canvas, or counted alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import CancelledError
from app.sessions.opening import analysed

# Tells how much of a file is there: its name, bytes, bytes in all (0 where that is not known).
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Wish:
    """A ready-made network as the user wants it.

    Attributes:
        name: of the network, as `engine.applications` calls it.
        weights: "" for random first values, "imagenet" for the published ones, else the path of a file.
        size: side of the images, None for what the network was made for; channels of the images.
        options: arguments that not every network has, such as {"alpha": 0.5}.
    """

    name: str
    include_top: bool = True
    weights: str = ""
    size: int | None = None
    channels: int = 3
    classes: int = 1000
    pooling: str = ""
    options: tuple[tuple[str, Any], ...] = ()

    def arguments(self) -> dict[str, Any]:
        """What the network's function is called with."""
        found: dict[str, Any] = dict(self.options)
        found["include_top"] = self.include_top
        found["weights"] = self.weights or None
        if self.size is not None:
            found["input_shape"] = (self.size, self.size, self.channels)
        if self.include_top:
            found["classes"] = self.classes
        elif self.pooling:
            found["pooling"] = self.pooling
        return found


class MissingWeightsError(DocumentError):
    """Published weights that are neither in the cache folder nor to be had: the user may have the file elsewhere."""


def build(wish: Wish, cancelled: Cancel = never, progress: Progress | None = None) -> Document:
    """The network as a document, laid out, with its weights; without weights for random first values. For a thread.

    Raises DocumentError in words for options that do not go together and files that cannot be read,
    MissingWeightsError where published weights cannot be had, CancelledError once `cancelled` says so.
    """
    import engine
    from app.document.model import from_model

    def watch(name: str, done: int, total: int) -> None:
        stop_if(cancelled)
        if progress is not None:
            progress(name, done, total)

    made = _network(wish.name)
    try:
        with engine.utils.data_utils.watched_downloads(watch):
            if wish.weights:
                model = made(**wish.arguments())
            else:
                with engine.catalogue.unfilled_weights():
                    model = made(**wish.arguments())
    except (CancelledError, DocumentError):
        raise
    except (ValueError, OSError, TypeError) as error:
        mend = str(getattr(error, "mend", "") or "")
        if getattr(error, "code", "") in ("download", "checksum"):
            raise MissingWeightsError(
                f"The published weights of {wish.name} are not on this computer and cannot be downloaded: "
                f"{getattr(error, 'got', '') or error}.",
                mend=f"{mend}; or choose the file where you have it",
            ) from error
        raise DocumentError(str(error), mend=mend) from error
    stop_if(cancelled)
    return analysed(from_model(model, weights=bool(wish.weights)), cancelled)


def count(wish: Wish, cancelled: Cancel = never) -> tuple[int, int]:
    """Parameters and layers with these options, as they are before any weights are loaded. For a thread.

    Raises DocumentError for options that do not go together.
    """
    import engine

    arguments = {**wish.arguments(), "weights": None}
    try:
        with engine.catalogue.unfilled_weights():
            model = _network(wish.name)(**arguments)
    except (ValueError, TypeError) as error:
        raise DocumentError(str(error), mend=str(getattr(error, "mend", "") or "")) from error
    stop_if(cancelled)
    return int(model.count_params()), len(model.layers)


def _network(name: str) -> Callable[..., Any]:
    import engine

    found = next((about.network for about in engine.applications.ABOUT if about.name.lower() == name.lower()), None)
    if found is None:
        known = [about.name for about in engine.applications.ABOUT]
        raise DocumentError(
            f"There is no ready-made network called {name!r}.",
            expected=", ".join(known),
            got=name,
            mend=f"choose one of {', '.join(known)}",
        )
    return found

"""Networks from files: projects, and models that Keras or Layerloom wrote."""

from __future__ import annotations

from pathlib import Path

from app.document import project
from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.dataset import Cancel, never, stop_if

MODEL_SUFFIXES = (".h5", ".hdf5", ".keras", ".onnx", ".json", ".yaml", ".yml")
SUFFIXES = (project.SUFFIX, *MODEL_SUFFIXES)


def read_network(path: str | Path, notes: list[str], cancelled: Cancel = never) -> Document:
    """The document of a project or a model file, by its suffix; what is worth knowing goes to `notes`.

    Raises DocumentError in words for a file that cannot be read as what its suffix says.
    """
    place = Path(path)
    suffix = place.suffix.lower()
    if suffix not in MODEL_SUFFIXES:
        return project.load(place, notes)
    if not place.is_file():
        raise DocumentError(f"There is no file {place}.", mend="check the path")
    if suffix in (".json", ".yaml", ".yml"):
        from app.document.model import from_json, from_yaml

        return (from_json if suffix == ".json" else from_yaml)(_text(place))
    import engine
    from app.document.model import from_model

    try:
        model = engine.models.load_model(str(place))
    except (ValueError, OSError) as error:
        raise DocumentError(f"{place} cannot be opened: {error}", mend=str(getattr(error, "mend", "") or "")) from error
    stop_if(cancelled)
    return analysed(from_model(model), cancelled)


def analysed(document: Document, cancelled: Cancel = never) -> Document:
    """The document, looked at: whoever opens it finds shapes, costs and problems (`Analysis.of`). For a thread."""
    from app.document.analysis import Analysis

    analysis = Analysis.of(document)
    for node_id in document.order():
        stop_if(cancelled)
        analysis.report(node_id)
    stop_if(cancelled)
    analysis.problems()
    analysis.prepare()
    return document


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise DocumentError(f"{path.name} is no text.", mend="open a file that to_json or to_yaml wrote") from None
    except OSError as error:
        raise DocumentError(f"{path.name} cannot be read: {error.strerror or error}.") from error

"""Forms made of the engine's field declarations."""

from app.panels.fields.editors import Editor
from app.panels.fields.form import FieldForm, ObjectEditor, make_editor
from app.panels.fields.texts import MISSING, parsed, shown

__all__ = ["MISSING", "Editor", "FieldForm", "ObjectEditor", "make_editor", "parsed", "shown"]

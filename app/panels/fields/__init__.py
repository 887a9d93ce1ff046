"""Forms made of the engine's field declarations."""

from app.panels.fields.editors import Editor
from app.panels.fields.form import EDITED, FieldForm, ObjectEditor, make_editor
from app.panels.fields.texts import MISSING, parsed, shown

__all__ = ["EDITED", "MISSING", "Editor", "FieldForm", "ObjectEditor", "make_editor", "parsed", "shown"]

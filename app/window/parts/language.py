"""View > Language: the choice is kept, and holds from the next start on."""

from __future__ import annotations

from app.window.actions.row import Row
from app.window.language import LANGUAGES, SETTING
from app.window.parts.part import Part


def _row(code: str, title: str) -> Row:
    return Row(
        f"language-{code or 'system'}",
        title,
        "",
        "",
        "View>Language",
        lambda window: window.parts["language"].choose(code),
        checked=lambda window: window.settings.text(SETTING) == code,
        group="language",
    )


class Language(Part):
    """Keeps the choice; texts that stand already stay as they are until the next start."""

    name = "language"
    rows = tuple(_row(code, title) for code, title in LANGUAGES.items())

    def choose(self, code: str) -> None:
        """Use this language ("": the system's) from the next start on."""
        if code == self.window.settings.text(SETTING):
            return
        self.window.settings.set_text(SETTING, code)
        self.window.banner.say(
            self.tr("Layerloom speaks {0} from the next start on.").format(LANGUAGES[code])
            if code
            else self.tr("Layerloom speaks the language of the system from the next start on."),
            "info",
        )

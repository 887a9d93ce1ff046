"""The language of a report. What gathers and writes it knows no Qt, so whoever asks for one brings the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.document.readable import measured
from app.sessions.runs.record import INTERRUPTED, RUNNING

# Names of settings and figures that the window shows under other words or not at all; packaging/texts.py lists them.
LABELS = (
    "Accuracy",
    "Callbacks",
    "Class weights",
    "Deterministic",
    "Early stopping",
    "Enabled",
    "Hash of the samples",
    "Kind",
    "Min delta",
    "Pieces",
    "Processor",
    "Processors",
    "Restore best weights",
    "Shuffle",
    "Source",
    "Steps",
    "System",
    "Threads",
    "Validation split",
)


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True)
class Words:
    """How a report speaks; in English as it stands here.

    Attributes:
        language: its tag, as HTML has it ("de").
        tr: a text of the report's own in that language.
        said: the same for what document, sessions and engine say.
        numbers: a text with its numbers written as that language writes them.
    """

    language: str = "en"
    tr: Callable[[str], str] = _as_it_is
    said: Callable[[str], str] = _as_it_is
    numbers: Callable[[str], str] = _as_it_is

    def count(self, number: int) -> str:
        """1234 as "1,234"."""
        return self.numbers(f"{number:,}")

    def figure(self, value: float | None) -> str:
        """A number of the table of results."""
        return "–" if value is None else self.numbers(measured(value))

    def label(self, path: str) -> str:
        """The name of a setting or a figure, part by part: "optimizer › learning rate"."""
        return " › ".join(map(self._part, path.split(" › ")))

    def _part(self, part: str) -> str:
        label = part[:1].upper() + part[1:]
        said = self.said(label)
        # A label that is the same in both languages is one all the same; what is neither is a name.
        return said if self.language != "en" and (said != label or label in LABELS) else part

    def title(self, name: str) -> str:
        """The name of a figure as a heading: "val_loss" as "Val loss"."""
        return self.said(name.replace("_", " ").capitalize())

    def value(self, text: str) -> str:
        """What a setting is: yes, no, a number or a name."""
        return {"yes": self.tr("yes"), "no": self.tr("no")}.get(text) or self.numbers(text)

    def state(self, state: str) -> str:
        """How a run ended."""
        words = {
            RUNNING: self.tr("running"),
            INTERRUPTED: self.tr("interrupted"),
            "finished": self.tr("finished"),
            "stopped": self.tr("stopped"),
            "failed": self.tr("failed"),
        }
        return words.get(state, state)


ENGLISH = Words()

"""How commands speak: exit codes, errors in words, figures."""

from __future__ import annotations

import sys

# As a shell has them: 2 for input that cannot be used, 128 + the signal's number for Ctrl+C.
FAILED, UNFIT, INTERRUPTED = 1, 2, 130


def in_words(error: BaseException) -> str:
    """What went wrong as a sentence, with how to mend it where the error says so and its text does not."""
    text = str(getattr(error, "message", "") or error).strip() or type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        text = error.strerror if len(error.strerror) > 40 else f"{error.filename or 'A file'}: {error.strerror}"
    mend = str(getattr(error, "mend", "") or "").rstrip(".")
    if mend and mend.lower() not in text.lower():
        text = f"{text.rstrip('.')}: {mend}."
    return text if text[-1] in ".?!" else f"{text}."


def say_error(text: str) -> None:
    print(f"layerloom: {text}", file=sys.stderr)


def percent(share: float) -> str:
    """0.98765 as "98.77 %"."""
    return f"{100 * share:.2f} %"

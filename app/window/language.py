"""The language of the interface: Qt Linguist's files in resources/translations, made by packaging/make_translations.py."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from app import wording

# "" is the system's. The names are in the languages themselves: who cannot read the interface finds them.
LANGUAGES = {"": "As the system", "en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
SETTING = "language"


def locale_of(language: str) -> QLocale:
    """The locale of a language of the table; the system's for "" and for one that is not known."""
    return QLocale(language) if language and language in LANGUAGES else QLocale.system()


def install(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Put the texts of a language on an application, before any window is made; returns what was put on.

    A text that has no translation stays English.
    """
    locale = locale_of(language)
    QLocale.setDefault(locale)
    installed = []
    for name, folder in (
        ("layerloom", str(resources.path("translations"))),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = wording.Words(application) if name == "layerloom" else QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
            installed.append(translator)
    own = next((one for one in installed if isinstance(one, wording.Words)), None)
    wording.speak(own is not None, own.language() if own is not None else "")
    return installed


@contextmanager
def spoken(application: QCoreApplication, language: str) -> Iterator[None]:
    """A language for as long as this lasts; what was spoken before is spoken again afterwards."""
    locale, before = QLocale(), (wording.is_spoken(), wording.language())
    installed = install(application, language)
    try:
        yield
    finally:
        for translator in installed:
            application.removeTranslator(translator)
            translator.deleteLater()
        wording.speak(*before)
        QLocale.setDefault(locale)

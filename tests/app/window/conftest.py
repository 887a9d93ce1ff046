"""What tests of the window share."""

import pytest
from PySide6.QtCore import QLocale

from app import wording
from app.window import language


@pytest.fixture
def speak(qapp):
    """Install a language; all is English again afterwards."""
    installed, before = [], QLocale()

    def put_on(code):
        installed.extend(language.install(qapp, code))

    yield put_on
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    wording.speak(False)
    QLocale.setDefault(before)

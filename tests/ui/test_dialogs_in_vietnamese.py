"""The review and the dialogs in Vietnamese: no English word, no mnemonic twice in one place."""

from collections import Counter
from xml.etree import ElementTree as ET  # our own file is read

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.resources import resource
from desktop_app.ui.date_field import CalendarPopup
from tests.ui.drafts import TODAY
from tests.ui.every_window import MAKERS

pytestmark = pytest.mark.slow  # every window

# The settings offer the window's language by its own name, for who reads no other.
OWN_NAMES = {"English"}


@pytest.fixture(params=MAKERS)
def shown(request: pytest.FixtureRequest, vietnamese: QApplication, qtbot: QtBot) -> QWidget:
    made = MAKERS[request.param]()
    qtbot.addWidget(made)
    made.show()
    vietnamese.processEvents()
    return made


def english_words() -> set[str]:
    """Every source string whose Vietnamese is another."""
    tree = ET.parse(resource("translations", "dondoc_vi.ts"))  # noqa: S314  our own file
    pairs = {
        (message.findtext("source") or "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        for message in tree.iter("message")
    }
    return {source for source, words in pairs if source != words.strip()}


def words_on(widget: QWidget) -> set[str]:
    words: set[str] = set()
    for each in (widget, *widget.findChildren(QWidget)):
        words |= {each.toolTip(), each.accessibleName(), each.windowTitle()}
        if isinstance(each, QLabel | QAbstractButton):
            words.add(each.text())
        if isinstance(each, QLineEdit):
            words.add(each.placeholderText())
        if isinstance(each, QComboBox):
            words |= {each.itemText(row) for row in range(each.count())}
    return words


def test_no_english_word_is_left(shown: QWidget) -> None:
    assert words_on(shown) & english_words() <= OWN_NAMES


def test_each_mnemonic_stands_for_one_thing(shown: QWidget) -> None:
    texts = [
        each.text()
        for each in shown.findChildren(QWidget)
        if isinstance(each, QAbstractButton)
        or (isinstance(each, QLabel) and each.buddy() is not None)
    ]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
    assert [letter for letter, times in letters.items() if times > 1] == []


def test_no_key_stands_for_two_things(shown: QWidget) -> None:
    keys = Counter(each.key().toString() for each in shown.findChildren(QShortcut))
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_control_says_its_name_to_a_screen_reader(shown: QWidget) -> None:
    nameless = [
        each
        for each in shown.findChildren(QWidget)
        if isinstance(each, QLineEdit | QComboBox)
        and each.focusPolicy()
        and not each.accessibleName()
        and each.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_the_calendar_speaks_vietnamese(vietnamese: QApplication, qtbot: QtBot) -> None:
    owner = QDialog()
    qtbot.addWidget(owner)
    popup = CalendarPopup(None, TODAY, owner)
    assert words_on(popup) & english_words() == set()
    assert any("Tháng 5" in each.text() for each in popup.findChildren(QAbstractButton))
    vietnamese.processEvents()

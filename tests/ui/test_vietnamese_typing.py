"""Words typed through an input method arrive whole: nothing searches or tidies too soon.

IBus and fcitx show a syllable as pre-edit and commit it; Unikey and EVKey send key presses and
take letters back with Backspace. Both ways are gone in every field where words are typed.
"""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.actions import Act
from desktop_app.ui.agency_field import AgencyField
from desktop_app.ui.date_field import DateField
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.name_field import NameField
from desktop_app.ui.pick_list import PickList
from tests.register.given import TODAY
from tests.ui.drafts import DIRECTORY

#: How `đất` grows while it is typed as `ddaats`.
GROWING = ("d", "đ", "đa", "đâ", "đât", "đất")
#: The same by keys: what is typed, and how many letters go before it.
BY_KEYS = ((0, "d"), (1, "đ"), (0, "a"), (1, "â"), (0, "t"), (2, "ất"))
Field = QLineEdit | QPlainTextEdit | QTextEdit


def words_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def pre_edit(field: QWidget, words: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(words, []))
    QApplication.processEvents()


def commit(field: QWidget, words: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(field, event)
    QApplication.processEvents()


def type_by_keys(field: QWidget) -> None:
    for back, letters in BY_KEYS:
        for _ in range(back):
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        for letter in letters:
            press_letter(field, letter)
        QApplication.processEvents()


def press_letter(field: QWidget, letter: str) -> None:
    """As Unikey sends it: `đ` has no key of its own."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        nothing = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_unknown, nothing, letter))


def is_typed_into(widget: QWidget) -> bool:
    """Whether words can be typed there; days and numbers have no letters."""
    return (
        isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)
        and not widget.isReadOnly()
        and widget.isEnabled()
        and widget.isVisible()
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | DateField)
    )


def fields_of(window: QWidget) -> list[Field]:
    return [each for each in window.findChildren(QWidget) if is_typed_into(each)]


def go_to_end(field: Field) -> None:
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.end(False)
    else:
        field.moveCursor(QTextCursor.MoveOperation.End)


def test_a_syllable_by_pre_edit_arrives_whole_in_every_field(each_window: QWidget) -> None:
    for field in fields_of(each_window):
        go_to_end(field)
        before = words_of(field)
        for letters in GROWING:
            pre_edit(field, letters)
            assert words_of(field) == before
            assert QApplication.focusWidget() is field
        commit(field, "đất")
        pre_edit(field, "đ")
        commit(field, " đai")
        assert words_of(field) == f"{before}đất đai"


def test_a_syllable_by_keys_and_backspace_arrives_whole_in_every_field(
    each_window: QWidget,
) -> None:
    for field in fields_of(each_window):
        go_to_end(field)
        before = words_of(field)
        type_by_keys(field)
        assert words_of(field) == f"{before}đất"
        assert QApplication.focusWidget() is field


def test_most_windows_have_fields_that_are_tried(window: MainWindow) -> None:
    assert window._parts.search in fields_of(window)


def test_no_list_takes_letters_for_the_beginning_of_a_syllable(each_window: QWidget) -> None:
    """Letters are commands in a list: an input method there would hold them back."""
    for view in each_window.findChildren(QAbstractItemView):
        if view.isVisible() and view.focusPolicy() != Qt.FocusPolicy.NoFocus:
            view.setFocus()
            QApplication.processEvents()
            enabled = view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
            assert not enabled, view.accessibleName()


def test_the_search_finds_what_is_still_pre_edit(window: MainWindow) -> None:
    search = window._parts.search
    search.setFocus()
    for letters in GROWING:
        pre_edit(search, letters)
    assert window.shown.wish.asked.words == "đất"
    assert search.text() == ""
    pre_edit(search, "")
    assert window.shown.wish.asked.words == ""
    commit(search, "đất")
    assert window.shown.wish.asked.words == "đất"


def test_the_palette_finds_what_is_still_pre_edit(window: MainWindow) -> None:
    window._parts.actions[Act.PALETTE].trigger()
    palette = window.findChild(PickList)
    everything = palette._model.rowCount()
    for letters in ("g", "gi", "gia", "gia h"):
        pre_edit(palette.field, letters)
    shown = [palette._model.entry(row).title for row in range(palette._model.rowCount())]
    assert 0 < len(shown) < everything
    assert any("Gia hạn" in title for title in shown), shown
    assert palette.isVisible()


@pytest.mark.parametrize("by_popup", [False, True])
def test_offered_names_do_not_break_a_pre_edit(qtbot: QtBot, *, by_popup: bool) -> None:
    field = NameField(["Nguyễn Văn Đạt", "Trần Thị Đào"], "Chuyên viên")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is field)
    commit(field, "Đ")
    assert field.offers.is_open
    target = field.offers.popup() if by_popup else field
    pre_edit(target, "ạ")
    assert field.text() == "Đ"
    commit(target, "ạt")
    assert field.text() == "Đạt"
    assert field.offers.names == ["Nguyễn Văn Đạt"]


def test_agencies_are_offered_after_a_commit_and_kept_as_typed(qtbot: QtBot) -> None:
    field = AgencyField(DIRECTORY, "Chủ trì")
    qtbot.addWidget(field)
    field.show()
    commit(field, "sở xây")
    assert field._offers.names == ["Sở Xây dựng"]
    commit(field, " dựng; sở tài")
    assert field._offers.names == ["Sở Tài chính"]
    assert field.text() == "sở xây dựng; sở tài"


def test_a_day_is_typed_straight_with_an_input_method_on(qtbot: QtBot, desk: Desk) -> None:
    """`t` means today there: an input method would keep it as the beginning of a syllable."""
    assert desk
    field = DateField(TODAY, "Hạn")
    qtbot.addWidget(field)
    field.show()
    line = field.findChild(QLineEdit)
    assert not line.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    QTest.keyClicks(line, "t")
    assert field.day() == TODAY

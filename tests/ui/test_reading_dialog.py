"""The small window while notices are read: the file, and the scanned page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.language import Language, install_language
from desktop_app.ui.reading_dialog import ReadingDialog


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> ReadingDialog:
    install_language(qapp, Language.VIETNAMESE)
    made = ReadingDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show_file("thông báo 12.pdf", 1, 3)
    made.show()
    return made


def words_of(dialog: ReadingDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def bar_of(dialog: ReadingDialog) -> QProgressBar:
    return dialog.findChild(QProgressBar)


def test_a_file_is_named_and_its_end_not_promised(dialog: ReadingDialog) -> None:
    assert {"thông báo 12.pdf", "Tệp 1/3"} <= set(words_of(dialog))
    assert bar_of(dialog).maximum() == 0


def test_the_scanned_page_that_is_recognised_now_is_counted(dialog: ReadingDialog) -> None:
    dialog.show_page(1, 7)
    assert any("trang 2/7" in words for words in words_of(dialog))
    assert (bar_of(dialog).value(), bar_of(dialog).maximum()) == (1, 7)


def test_the_last_page_stays_the_last(dialog: ReadingDialog) -> None:
    dialog.show_page(7, 7)
    assert any("trang 7/7" in words for words in words_of(dialog))


def test_the_next_file_begins_without_pages(dialog: ReadingDialog) -> None:
    dialog.show_page(1, 7)
    dialog.show_file("thông báo 13.docx", 2, 3)
    assert not any("trang" in words for words in words_of(dialog))
    assert bar_of(dialog).maximum() == 0


def test_the_button_stops_the_reading(dialog: ReadingDialog, qtbot: QtBot) -> None:
    stop = dialog.findChild(QPushButton)
    with qtbot.waitSignal(dialog.stop_wanted):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()

"""What was deleted is seen in the bin, comes back, and goes only when a person agrees."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import ListingFilter
from desktop_app.ui.actions import Act
from desktop_app.ui.bin_window import BinWindow
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview_window import PreviewWindow
from tests.register.given import TODAY
from tests.ui.papers_given import words_of


@pytest.fixture
def bin_window(window: MainWindow, desk: Desk) -> BinWindow:
    """The bin with two directives, open over the window."""
    ids = desk.directives.listing(ListingFilter(), today=TODAY).ids
    desk.recycle_bin.delete(ids[:2], today=TODAY)
    window.refresh()
    window._parts.actions[Act.BIN].trigger()
    return window.findChild(BinWindow)


def listed(desk: Desk) -> int:
    return len(desk.directives.listing(ListingFilter(), today=TODAY).ids)


def test_it_shows_what_was_deleted_and_brings_it_back_by_a_key(
    bin_window: BinWindow, desk: Desk, qtbot: QtBot
) -> None:
    cells = [bin_window.table.item(0, column).text() for column in range(4)]
    assert cells == [
        "23/11/2026",
        "2.(2) · TB 90/TB-VPUBND · 12/11/2026",
        "Tăng cường công tác tuyên truyền",
        "0",
    ]
    qtbot.keyClick(bin_window.table, Qt.Key.Key_R)
    assert (listed(desk), len(desk.recycle_bin.contents())) == (5, 1)
    assert bin_window.table.rowCount() == 1


def test_several_come_back_as_one_step_and_that_is_taken_back(
    bin_window: BinWindow, desk: Desk, qtbot: QtBot
) -> None:
    bin_window.table.selectAll()
    bin_window.restore.click()
    assert listed(desk) == 6
    assert bin_window._nothing.isVisible()
    assert not bin_window.restore.isEnabled()
    assert not bin_window.empty.isEnabled()
    qtbot.keyClick(bin_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (listed(desk), bin_window.table.rowCount()) == (4, 2)


def test_it_is_emptied_only_when_a_person_agrees(bin_window: BinWindow, desk: Desk) -> None:
    bin_window.empty.click()
    box = bin_window.findChild(QMessageBox)
    assert "2 nhiệm vụ" in box.text()
    assert box.defaultButton().text() == "Hủy"
    box.reject()
    assert len(desk.recycle_bin.contents()) == 2
    bin_window.empty.click()
    box = bin_window.findChildren(QMessageBox)[-1]
    agree = next(
        b for b in box.findChildren(QPushButton) if b.text().strip() == "Dọn thùng rác"
    )
    agree.click()
    assert desk.recycle_bin.contents() == []
    assert listed(desk) == 4


def test_what_lies_in_it_is_put_on_paper(bin_window: BinWindow, qtbot: QtBot) -> None:
    bin_window.print_asked.emit()
    qtbot.waitUntil(lambda: bin_window.findChild(PreviewWindow) is not None)
    paper = bin_window.findChild(PreviewWindow)
    assert paper.paper.name == "DanhSach_2026-11-23_ThungRac.pdf"
    assert "Tăng cường công tác tuyên truyền" in words_of(paper.paper)
    paper.close()

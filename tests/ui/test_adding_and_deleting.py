"""One more directive of a point, and deleting: by keys, with a question before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton  # noqa: TID251  looks at the box
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mend_dialog import MendDialog
from tests.register.given import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


def ids(desk: Desk) -> set[int]:
    return set(desk.directives.listing(ListingFilter(), today=TODAY).ids)


def asked(window: MainWindow) -> QMessageBox:
    box = window.findChild(QMessageBox)
    assert box is not None
    return box


def agree(window: MainWindow, qtbot: QtBot) -> None:
    box = asked(window)
    (button,) = (b for b in box.findChildren(QPushButton) if b.text().strip() == "Xóa")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_adds_one_more_directive_of_the_same_point(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    (selected,) = shown.picked_ids()
    before = ids(desk)
    qtbot.keyClick(shown, Qt.Key.Key_A)
    dialog = window.findChild(MendDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    first = desk.directives.one(selected, today=TODAY)
    assert dialog._words.toPlainText() == first.point_text
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    (number,) = ids(desk) - before
    assert desk.directives.one(number, today=TODAY).point_id == first.point_id


def test_del_asks_and_then_puts_into_the_bin(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    (selected,) = shown.picked_ids()
    point = desk.directives.one(selected, today=TODAY).point_id
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert selected in ids(desk)
    agree(window, qtbot)
    assert selected not in ids(desk)
    assert [each.directive_id for each in desk.recycle_bin.contents()] == [selected]
    assert point in {each.id for each in desk.points.undecided()}
    assert desk.points.undecided()[-1].disposition is Disposition.UNDECIDED


@pytest.mark.parametrize("answered", [True, False])
def test_enter_deletes_only_what_nobody_has_answered(
    window: MainWindow, desk: Desk, qtbot: QtBot, *, answered: bool
) -> None:
    shown = window._parts.page.list
    (selected,) = shown.picked_ids()
    if answered:
        entry = NewProgress(reported_on=TODAY, text="Đã trình", status=Status.IN_PROGRESS)
        desk.follow_up.record_progress(selected, entry)
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    box = asked(window)
    assert ("Kèm theo 1 cập nhật, gia hạn." in box.text()) is answered
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (selected in ids(desk)) is answered

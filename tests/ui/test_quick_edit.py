"""Status, officer, day and star of one or several directives, changed from the list."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.progress import Status
from desktop_app.tracking.work_edit import WorkEdit
from desktop_app.ui.actions import Act
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.form_layout import choose_value
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.quick_edit_dialog import Moved, QuickEditDialog
from tests.register.given import TODAY
from tests.ui.test_main_window import pick

LATE = "Rà soát quỹ đất công"


def opened(window: MainWindow, act: Act = Act.QUICK_EDIT) -> QuickEditDialog:
    window._parts.actions[act].trigger()
    dialog: QuickEditDialog = window.findChildren(QuickEditDialog)[-1]
    return dialog


@pytest.fixture
def everything(window: MainWindow) -> Iterator[MainWindow]:
    """The window with all six directives selected."""
    window._parts.page.list.selectAll()
    yield window
    for box in window.findChildren(QMessageBox):
        box.close()


def test_f2_begins_at_the_status_and_enter_saves(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    number = pick(window, LATE, qtbot)
    qtbot.keyClick(window._parts.page.list, Qt.Key.Key_F2)
    dialog = window.findChild(QuickEditDialog)
    assert dialog._status.currentData() == Status.NOT_STARTED
    dialog._officer.setText("Trần Thị Hoa")
    qtbot.keyClick(dialog._officer, Qt.Key.Key_Return)
    work = desk.directives.one(number, today=TODAY)
    assert (work.officer, work.progress) == ("Trần Thị Hoa", ())
    assert work.due == date(2026, 11, 10)


def test_a_status_brings_an_answer_and_wants_its_words(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    number = pick(window, LATE, qtbot)
    dialog = opened(window)
    choose_value(dialog._status, Status.WITHDRAWN)
    dialog.giving.click()
    assert dialog.isVisible()
    assert dialog._words_field.complaint
    dialog._words.setText("Theo Thông báo số 91")
    dialog.giving.click()
    work = desk.directives.one(number, today=TODAY)
    assert (work.status, work.progress[-1].text) == (Status.WITHDRAWN, "Theo Thông báo số 91")


def test_the_same_officer_for_all_is_one_step(everything: MainWindow, desk: Desk) -> None:
    dialog = opened(everything)
    assert dialog._status.currentData() == Status.NOT_STARTED
    dialog._officer.setText("Lê Văn Đức")
    dialog.giving.click()
    assert desk.history.last_changes()[0] == "sửa nhanh 6 nhiệm vụ"
    assert desk.directives.people().officers == ("Lê Văn Đức",)
    everything._work.undo()
    assert desk.directives.people().officers == ()


def test_g_gives_several_more_time_and_tells_who_stayed(
    everything: MainWindow, desk: Desk
) -> None:
    dialog = opened(everything, Act.EXTEND)
    assert dialog._due.day() is None
    assert not dialog._reason_field.isVisible()
    dialog._due._line.setText("15/12/2026")
    dialog._due._line.textEdited.emit("15/12/2026")
    assert dialog._reason_field.isVisible()
    dialog.giving.click()
    assert dialog._reason_field.complaint
    dialog._reason.setText("Chờ ý kiến Bộ")
    dialog.giving.click()
    assert desk.history.last_changes()[0] == "sửa nhanh 4 nhiệm vụ"
    told = everything.findChild(QMessageBox).text()
    assert "2 nhiệm vụ giữ nguyên" in told
    assert "31/03/2027" in told
    assert "31/12/2026" in told


def test_where_nobody_can_take_the_day_what_was_typed_stays(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    number = pick(window, LATE, qtbot)
    dialog = opened(window)
    dialog._due.set_day(date(2026, 11, 9))
    dialog._reason.setText("Nhầm")
    dialog.giving.click()
    assert dialog.isVisible()
    assert "10/11/2026" in dialog.findChild(QMessageBox).text()
    dialog.findChild(QMessageBox).close()
    choose_value(dialog._moved, Moved.MISREAD)
    dialog.giving.click()
    work = desk.directives.one(number, today=TODAY)
    assert (work.due, work.original_due, work.extensions) == (*[date(2026, 11, 9)] * 2, ())


def test_a_day_is_not_taken_away_by_the_way(window: MainWindow, qtbot: QtBot) -> None:
    pick(window, LATE, qtbot)
    dialog = opened(window)
    dialog._due.set_day(None)
    assert not dialog.give()
    assert "(E)" in dialog._due_field.complaint


def test_a_double_click_edits_the_fact_and_elsewhere_opens_the_source(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    window._parts.page.list.pick([window.shown.model.id_at(1) or 0])
    for column, field in ((Column.DUE, "_due"), (Column.STATUS, "_status")):
        shown.setColumnHidden(column, False)
        index = window.shown.model.index(1, column)
        shown.setCurrentIndex(index)
        shown.doubleClicked.emit(index)
        dialog = window.findChildren(QuickEditDialog)[-1]
        qtbot.waitUntil(dialog.isVisible)
        control = getattr(dialog, field)
        assert dialog.focusWidget() in {control, control.focusProxy()}
        dialog.reject()
    shown.doubleClicked.emit(window.shown.model.index(1, Column.TEXT))
    assert not [d for d in window.findChildren(QuickEditDialog) if d.isVisible()]


def test_nothing_changed_writes_nothing(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    pick(window, LATE, qtbot)
    before = desk.history.last_changes()
    dialog = opened(window)
    given: list[WorkEdit] = []
    dialog.edit_given.connect(given.append)
    dialog.giving.click()
    assert (given, desk.history.last_changes()) == ([], before)

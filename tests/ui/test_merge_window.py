"""What came back is looked at cell by cell, and only what is ticked is taken in."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,  # noqa: TID251  the boxes are looked for, not made
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.answers_flow import AnswersFlow
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.merge_window import MergeWindow
from desktop_app.ui.session import Session
from tests.desk.sheets_given import Filled, merged, sent, take_in_notice
from tests.register.given import TODAY

_PATIENCE = 30_000  # milliseconds


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    take_in_notice(empty_desk)
    return empty_desk


@pytest.fixture
def filled(desk: Desk, tmp_path: Path) -> Filled:
    """One row is ready, one wants a look, and the office changed the third."""
    sheet = Filled(sent(desk, tmp_path))
    sheet.put(1, "Kết quả", "Đã trình dự thảo")
    sheet.put(1, "Khó khăn", "Thiếu vốn")
    sheet.put(2, "Trạng thái", "xong")
    sheet.put(2, "Ngày hoàn thành", "20.11")
    sheet.put(3, "Kết quả", "Đã có đề án")
    said = NewProgress(reported_on=TODAY, text="Qua điện thoại", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(3, said)
    return sheet


@pytest.fixture
def flow(desk: Desk, qtbot: QtBot) -> Iterator[AnswersFlow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    flow = AnswersFlow(Session(desk, today=TODAY, parent=window), window)
    yield flow
    qtbot.waitUntil(lambda: not flow._queue.is_reading, timeout=_PATIENCE)


def shown(flow: AnswersFlow, path: Path, qtbot: QtBot) -> MergeWindow:
    flow.take([path])
    qtbot.waitUntil(lambda: flow._shown is not None, timeout=_PATIENCE)
    assert flow._shown is not None
    return flow._shown


def lines(window: MergeWindow) -> list[QTreeWidgetItem]:
    tree = window.tree
    heads = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [head.child(at) for head in heads for at in range(head.childCount())]


def picked(window: MergeWindow) -> list[tuple[str, set[SheetField]]]:
    return sorted(window.tree.picked().items())


@pytest.mark.slow
def test_what_is_ready_is_ticked_and_taken_in(
    flow: AnswersFlow, filled: Filled, qtbot: QtBot, desk: Desk
) -> None:
    window = shown(flow, filled.saved(), qtbot)
    ((_, fields),) = picked(window)
    assert fields == {SheetField.RESULT, SheetField.DIFFICULTIES}
    assert window.giving.text() == "Take in 1 directive"
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: flow._shown is None)
    (entry,) = desk.directives.one(1, today=TODAY).progress
    assert (entry.text, entry.difficulties) == ("Đã trình dự thảo", "Thiếu vốn")
    assert desk.directives.one(2, today=TODAY).progress == ()
    assert desk.sheets.rounds()[0].sheets[0].answered == 1


@pytest.mark.slow
def test_a_cell_is_ticked_off_by_a_key(flow: AnswersFlow, filled: Filled, qtbot: QtBot) -> None:
    window = shown(flow, filled.saved(), qtbot)
    row = lines(window)[0]
    window.tree.setCurrentItem(row.child(1))
    QTest.keyClick(window.tree, Qt.Key.Key_Space)
    ((_, fields),) = picked(window)
    assert fields == {SheetField.RESULT}
    assert row.checkState(0) is Qt.CheckState.PartiallyChecked
    window.reject()


@pytest.mark.slow
def test_a_rows_tick_takes_what_wants_a_look_but_never_a_conflict(
    flow: AnswersFlow, filled: Filled, qtbot: QtBot
) -> None:
    window = shown(flow, filled.saved(), qtbot)
    _, look, conflict = lines(window)[:3]
    for row in (look, conflict):
        window.tree.setCurrentItem(row)
        QTest.keyClick(window.tree, Qt.Key.Key_Space)
    assert [fields for _, fields in picked(window)] == [
        {SheetField.RESULT, SheetField.DIFFICULTIES},
        {SheetField.STATUS, SheetField.COMPLETED_ON},
    ]
    window.tree.setCurrentItem(conflict.child(0))
    QTest.keyClick(window.tree, Qt.Key.Key_Space)
    assert len(picked(window)) == 3
    assert window._old.toPlainText() == "Qua điện thoại (sent: (empty))"
    window._none.click()
    assert picked(window) == []
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(picked(window)) == 1
    window.reject()


@pytest.mark.slow
def test_a_refused_row_says_why_and_can_be_copied(
    flow: AnswersFlow, filled: Filled, qtbot: QtBot, desk: Desk
) -> None:
    desk.recycle_bin.delete([1], today=TODAY)
    window = shown(flow, filled.saved(), qtbot)
    row = next(each for each in lines(window) if "Rà soát" in each.text(0))
    assert row.child(0).text(0) == "The directive has been deleted."
    window.tree.setCurrentItem(row)
    QTest.keyClick(window.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Đã trình dự thảo" in QApplication.clipboard().text()
    window.reject()


@pytest.mark.slow
def test_another_day_of_coming_in_is_the_day_of_the_report(
    flow: AnswersFlow, filled: Filled, qtbot: QtBot, desk: Desk
) -> None:
    window = shown(flow, filled.saved(), qtbot)
    window.came_on.set_day(date(2026, 11, 20))
    window.came_on.date_changed.emit(date(2026, 11, 20))
    window.giving.click()
    (entry,) = desk.directives.one(1, today=TODAY).progress
    assert entry.reported_on == date(2026, 11, 20)


@pytest.mark.slow
def test_a_register_that_changed_meanwhile_is_shown_anew_before_anything_is_written(
    flow: AnswersFlow, filled: Filled, qtbot: QtBot, desk: Desk
) -> None:
    window = shown(flow, filled.saved(), qtbot)
    desk.follow_up.record_progress(
        1, NewProgress(reported_on=TODAY, text="Khác", status=Status.IN_PROGRESS)
    )
    window.giving.click()
    assert window.isVisible()
    assert window.findChild(QMessageBox) is not None
    assert len(desk.directives.one(1, today=TODAY).progress) == 1
    assert picked(window) == []
    window.reject()


@pytest.mark.slow
def test_a_file_that_is_no_sheet_is_said(
    flow: AnswersFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "khác.csv"
    path.write_text("một;hai\n", "utf-8")
    flow.take([path])
    qtbot.waitUntil(lambda: not flow._queue.is_reading, timeout=_PATIENCE)
    box = flow._window.findChild(QMessageBox)
    assert box is not None
    assert "khác.csv" in box.text()
    box.accept()


def test_a_table_dropped_on_the_main_window_is_an_answer(
    window: MainWindow, filled: Filled, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(filled.saved()))])
    place, buttons = QPoint(10, 10), Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, none))
    answers = window._entrance._sheets_flow()._answers
    qtbot.waitUntil(lambda: answers._shown is not None, timeout=_PATIENCE)
    assert answers._shown is not None
    assert answers._shown.giving.text() == "Nhận 1 nhiệm vụ"
    answers._shown.reject()


def test_the_window_shows_every_state(desk: Desk, filled: Filled, qtbot: QtBot) -> None:
    window = MergeWindow(merged(desk, filled.saved()), TODAY)
    qtbot.addWidget(window)
    heads = [window.tree.topLevelItem(at).text(0) for at in range(3)]
    assert heads == ["Ready (1)", "To be looked at (1)", "Changed on both sides (1)"]


def test_a_day_that_is_still_to_come_is_not_taken(
    desk: Desk, filled: Filled, qtbot: QtBot
) -> None:
    window = MergeWindow(merged(desk, filled.saved()), TODAY)
    qtbot.addWidget(window)
    window.came_on.set_day(date(2026, 12, 24))
    with qtbot.assertNotEmitted(window.picked_given):
        assert not window.give()
    assert window._day_field.complaint

"""What changed between two days, over the main window."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.actions import Act
from desktop_app.ui.changes_window import ChangesWindow
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview_window import PreviewWindow
from tests.register.given import TODAY
from tests.ui.test_past_window import FRIDAY, opened, window, worked_on

__all__ = ["window", "worked_on"]  # fixtures


@pytest.fixture
def changes(window: MainWindow, qtbot: QtBot) -> ChangesWindow:
    """From the end of last week, which is Sunday, until now."""
    window._parts.actions[Act.CHANGES].trigger()
    shown = window.findChild(ChangesWindow)
    qtbot.waitUntil(lambda: shown.shown is not None)
    return shown


def column(changes: ChangesWindow, number: int) -> list[str]:
    model = changes.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_it_opens_on_what_changed_since_the_end_of_last_week(changes: ChangesWindow) -> None:
    assert (changes.first.day(), changes.last.day()) == (TODAY - timedelta(days=1), TODAY)
    assert column(changes, 0) == [
        "Mới · 1",
        "2.(1) · TB 90/TB-VPUBND · 02/11/2026",
        "Hoàn thành đúng hạn · 1",
        "2.(1) · TB 87/TB-VPUBND · 02/11/2026",
    ]
    assert column(changes, 3)[3] == "Trạng thái: Đang thực hiện → Đã hoàn thành"
    said = "2 nhiệm vụ thay đổi · mới 1 · hoàn thành đúng hạn 1"
    assert changes._figures.text() == said


def test_the_model_keeps_qts_rules(changes: ChangesWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(changes._model)


def test_a_head_goes_across_and_is_not_a_directive(changes: ChangesWindow) -> None:
    assert changes._model.heads == [0, 2]
    assert changes.table.columnSpan(0, 0) == changes._model.columnCount()
    assert changes._model.row(0) is None
    assert changes._model.row(1) is not None


def test_other_days_are_compared_on_f5(changes: ChangesWindow, qtbot: QtBot) -> None:
    changes.first.set_day(FRIDAY - timedelta(days=1))
    changes.last.set_day(FRIDAY)
    qtbot.keyClick(changes, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: changes.shown is not None and changes.shown.found.last == FRIDAY)
    assert column(changes, 0)[0] == "Mới · 2"


def test_two_equal_days_have_no_changes(changes: ChangesWindow, qtbot: QtBot) -> None:
    changes.first.set_day(TODAY)
    changes.compare.click()
    qtbot.waitUntil(lambda: changes.shown is not None and changes.shown.found.first == TODAY)
    assert changes._pages.currentWidget() is changes._nothing
    assert not changes.printing.isEnabled()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (TODAY, FRIDAY, "Ngày cuối trước ngày đầu."),
        (FRIDAY, TODAY + timedelta(days=1), "Ngày đó chưa đến"),
        (None, TODAY, "Hãy ghi ngày dạng"),
    ],
)
def test_days_that_cannot_be_compared_are_said(
    changes: ChangesWindow, first: date | None, last: date, said: str
) -> None:
    changes.first.set_day(first)
    changes.last.set_day(last)
    before = changes.shown
    changes.compare.click()
    assert changes.shown is before
    assert said in changes._figures.text()


def test_enter_shows_the_directive_in_the_list(
    changes: ChangesWindow, window: MainWindow, qtbot: QtBot
) -> None:
    changes.table.selectRow(3)
    qtbot.keyClick(changes.table, Qt.Key.Key_Return)
    assert window._work.picked() == [1]


def test_what_is_gone_and_a_head_lead_nowhere(
    changes: ChangesWindow, window: MainWindow, desk_of_window: Desk, qtbot: QtBot
) -> None:
    desk_of_window.recycle_bin.delete([2], today=TODAY)
    changes.compare.click()
    qtbot.waitUntil(lambda: "Đã xóa · 1" in column(changes, 0))
    picked = window._work.picked()
    for row in (0, changes.table.model().rowCount() - 1):
        changes.table.selectRow(row)
        qtbot.keyClick(changes.table, Qt.Key.Key_Return)
        assert window._work.picked() == picked


@pytest.fixture
def desk_of_window(window: MainWindow) -> Desk:
    return window._session.desk


def test_it_says_when_the_register_was_changed_since(
    changes: ChangesWindow, window: MainWindow
) -> None:
    window._session.changed.emit()
    assert "hãy so sánh lại" in changes._figures.text()


def test_they_are_printed_under_their_kinds(
    changes: ChangesWindow, window: MainWindow, qtbot: QtBot
) -> None:
    changes.printing.click()
    qtbot.waitUntil(lambda: window.findChild(PreviewWindow) is not None)
    preview = window.findChild(PreviewWindow)
    assert preview.paper.name == "ThayDoi_2026-11-22_2026-11-23.pdf"
    preview.close()


def test_they_are_copied_as_a_table(changes: ChangesWindow) -> None:
    changes.table.selectRow(3)
    changes._copy()
    heads, row = QApplication.clipboard().text().splitlines()
    assert heads.split("\t")[3] == "Thay đổi"
    assert row.split("\t")[1] == "Rà soát quỹ đất công"


def test_from_a_past_day_it_compares_with_that_day(window: MainWindow, qtbot: QtBot) -> None:
    past = opened(window, FRIDAY, qtbot)
    past._parts.actions[Act.CHANGES].trigger()
    shown = window.findChild(ChangesWindow)
    qtbot.waitUntil(lambda: shown.shown is not None)
    assert (shown.shown.found.first, shown.shown.found.last) == (FRIDAY, TODAY)
    past.close()

"""Sheets are made from the window, and who has not answered is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.actions import Act
from desktop_app.ui.language import Language, install_language
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preview_window import PreviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.sheets_dialog import SheetsDialog
from desktop_app.ui.sheets_flow import SheetsFlow
from desktop_app.ui.sheets_window import SheetsWindow
from tests.register.given import TODAY
from tests.ui.papers_given import words_of

_PATIENCE = 30_000  # milliseconds


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    install_language(qapp, Language.ENGLISH)


@pytest.fixture
def flow(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[SheetsFlow]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    session = Session(desk, today=TODAY, parent=window)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("sheets/folder", str(tmp_path))
    flow = SheetsFlow(session, window, settings)
    yield flow
    qtbot.waitUntil(lambda: flow._task is None, timeout=_PATIENCE)
    flow.close()


def made(flow: SheetsFlow, qtbot: QtBot) -> SheetsDialog:
    """The dialog once its sheets are written."""
    flow.make()
    dialog = flow._dialog
    assert dialog is not None
    dialog.giving.click()
    qtbot.waitUntil(lambda: flow._task is None, timeout=_PATIENCE)
    return dialog


def states(window: SheetsWindow) -> list[tuple[str, str, str]]:
    table = window.table
    return [
        (table.cell(row, 1).text(), table.cell(row, 3).text(), table.cell(row, 5).text())
        for row in range(table.rowCount())
    ]


def test_nobody_has_been_asked_yet(flow: SheetsFlow) -> None:
    window = flow.open()
    assert states(window) == []
    assert not window.chase.isEnabled()


@pytest.mark.slow
def test_the_ticked_agencies_get_a_file_and_are_waited_for(
    flow: SheetsFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = flow.open()
    made(flow, qtbot).reject()
    assert len(list(tmp_path.glob("PhieuBaoCao_*.xlsx"))) == 2
    assert states(window) == [
        ("Sở Tài chính", "0/5", "Has not answered"),
        ("Sở Xây dựng", "0/1", "Has not answered"),
    ]


@pytest.mark.slow
def test_a_written_sheet_is_looked_at_as_it_prints(flow: SheetsFlow, qtbot: QtBot) -> None:
    flow.open()
    dialog = made(flow, qtbot)
    shown = [b for b in dialog.findChildren(QPushButton) if b.text().strip() == "Preview"]
    assert len(shown) == 2
    shown[0].click()
    qtbot.waitUntil(lambda: dialog.findChild(PreviewWindow) is not None, timeout=_PATIENCE)
    preview = dialog.findChild(PreviewWindow)
    assert preview.paper.name.startswith("PhieuBaoCao_")
    assert "PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ" in words_of(preview.paper)
    preview.close()
    dialog.reject()


def test_an_agency_without_its_tick_gets_none(
    flow: SheetsFlow, qtbot: QtBot, tmp_path: Path
) -> None:
    flow.make()
    dialog = flow._dialog
    assert dialog is not None
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog._all.checkState() is Qt.CheckState.PartiallyChecked
    dialog.giving.click()
    qtbot.waitUntil(lambda: flow._task is None, timeout=_PATIENCE)
    assert [path.name for path in tmp_path.glob("*.xlsx")] == [
        f"PhieuBaoCao_{TODAY}_SoXayDung.xlsx"
    ]


def test_a_day_that_has_passed_is_no_day_to_answer_by(flow: SheetsFlow) -> None:
    flow.make()
    dialog = flow._dialog
    assert dialog is not None
    dialog.answer_by.set_day(TODAY.replace(day=1))
    assert not dialog.give()
    assert dialog._by_field.complaint
    dialog.reject()


def test_a_folder_that_is_gone_is_said_and_nothing_is_noted(
    flow: SheetsFlow, qtbot: QtBot, tmp_path: Path, desk: Desk
) -> None:
    flow.make()
    dialog = flow._dialog
    assert dialog is not None
    dialog._folder._line.setText(str(tmp_path / "nowhere"))
    dialog.giving.click()
    qtbot.waitUntil(lambda: flow._task is None, timeout=_PATIENCE)
    assert desk.sheets.rounds() == ()
    assert dialog.giving.isVisible()
    dialog.reject()


@pytest.mark.slow
def test_what_is_silent_can_be_shown_chased_and_taken_back(
    flow: SheetsFlow, qtbot: QtBot, desk: Desk
) -> None:
    made(flow, qtbot).reject()
    window = flow.open()
    qtbot.waitUntil(window.isActiveWindow)
    window.table.selectRow(1)
    with qtbot.waitSignal(flow.chase_asked) as asked:
        window.chase.click()
    assert asked.args == [[2]]
    with qtbot.waitSignal(flow.show_asked) as shown:
        window.table.setFocus()
        QTest.keyClick(window.table, Qt.Key.Key_Return)
    assert shown.args == [[2]]
    desk.follow_up.record_progress(
        2, NewProgress(reported_on=TODAY, text="", status=Status.COMPLETED)
    )
    flow._session.changed.emit()
    assert states(window)[1] == ("Sở Xây dựng", "0/1", "Nothing is waited for")
    assert not window.chase.isEnabled()


def test_ctrl_e_opens_it_and_the_work_waited_for_is_selected_in_the_list(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (sheets,) = [each for each in QApplication.topLevelWidgets() if _is_shown(each)]
    assert isinstance(sheets, SheetsWindow)
    assert window._parts.actions[Act.SHEETS].text() == "Phiếu cơ quan: lập, nhận, ai đã trả lời"
    with qtbot.waitSignal(window._entrance.work_wanted):
        window._entrance._sheets_flow().show_asked.emit([2, 3])
    assert window._parts.page.list.picked_ids() == [2, 3]
    assert desk
    sheets.close()


def _is_shown(widget: object) -> bool:
    return isinstance(widget, SheetsWindow) and widget.isVisible()

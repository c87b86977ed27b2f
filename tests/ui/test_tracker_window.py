"""Starting from Excel in the window: matched, looked at row by row, taken in, taken back."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QSettings, Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import KeptMatching, RowFate, RowReason, TrackerColumn
from desktop_app.ui.actions import Act
from desktop_app.ui.form_layout import choose_value
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.paper_making import PaperMaking
from desktop_app.ui.reading_queue import ReadingQueue
from desktop_app.ui.tracker_memory import TrackerMemory
from desktop_app.ui.tracker_window import TrackerWindow
from desktop_app.ui.working_dialog import WorkingDialog
from tests.cli.tracker_books import book, plain_book

pytestmark = pytest.mark.slow  # each look into a book is a process

LONG = 20_000  # milliseconds: a process of its own is started for a workbook
ODD = [
    ["Sổ theo dõi năm 2023"],
    ["Mã", "Giấy tờ", "Phải làm gì", "Ai lo", "Mốc", "Tới đâu rồi"],
    ["a", "81/TB-VPUBND ngày 02/05/2023", "Sửa cầu", "Sở Xây dựng", "1/6/2023", "Lạ"],
    ["b", "82/TB-VPUBND ngày 03/05/2023", "Sửa đường", "Ban Mới", "2/6/2023", "Xong"],
]


def taken(window: MainWindow, path: Path, qtbot: QtBot) -> TrackerWindow:
    """The workbook is brought as a dropped file is."""
    window._entrance.take([path])
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), TrackerWindow), timeout=LONG
    )
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, TrackerWindow)
    return shown


def choose(box: QComboBox, value: object) -> None:
    choose_value(box, value)
    box.activated.emit(box.currentIndex())


def planned(shown: TrackerWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.plan.isVisible, timeout=LONG)


def given(shown: TrackerWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.finished, timeout=LONG):
        qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def column(shown: TrackerWindow, number: int) -> list[str]:
    """The words of a column of the dry run."""
    model = shown.plan.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_her_workbook_is_taken_in_as_proposed_shown_and_taken_back(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    qtbot.waitUntil(lambda: shown.match.preview.rowCount() == 10, timeout=LONG)
    first = [shown.match.preview.cell(0, place).text() for place in (1, 4, 6, 7)]
    assert first == ["21/TB-VPUBND", "Sở Xây dựng", "20/03/2023", "Đang thực hiện"]
    planned(shown, qtbot)
    assert shown.giving.text() == "Đưa 6 dòng vào sổ"
    assert column(shown, 1) == ["1", *map(str, range(3, 14))]
    rows = [table.verticalHeader() for table in (shown.plan.table, shown.match.preview)]
    assert len({each.defaultSectionSize() for each in rows}) == 1  # as high as other tables'
    given(shown, qtbot)
    desk = empty_window._session.desk
    assert len(desk.notices.all()) == 3
    assert empty_window.shown.wish.asked.source == "so.xlsx.txt"
    assert empty_window._parts.page.list.model().rowCount() == 9  # with the heads of three
    empty_window._parts.actions[Act.UNDO].trigger()
    assert desk.notices.all() == []


def test_stopped_half_way_it_leaves_nothing_and_can_begin_again(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    planned(shown, qtbot)
    making = shown.findChild(PaperMaking)
    told: list[tuple[int, int]] = []

    def stop_at_the_second(done: int, of: int) -> None:
        told.append((done, of))
        if done == 2:
            working = shown.findChild(WorkingDialog)
            assert working.windowTitle() == "Đang nhập so.xlsx"
            working.reject()

    making.stepped.connect(stop_at_the_second)
    qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (2, 3) in told)
    making.stepped.disconnect(stop_at_the_second)
    assert empty_window._session.desk.notices.all() == []
    assert shown.isVisible()
    given(shown, qtbot)
    assert len(empty_window._session.desk.notices.all()) == 3


def test_closed_half_way_it_leaves_nothing(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    planned(shown, qtbot)
    making = shown.findChild(PaperMaking)
    making.stepped.connect(lambda done, _of: shown.reject() if done == 1 else None)
    given(shown, qtbot)
    assert empty_window._session.desk.notices.all() == []
    assert empty_window.shown.wish.asked.source == ""


def test_closed_while_it_is_read_the_reading_ends(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reading = shown.findChild(ReadingQueue)
    assert reading.is_reading
    with qtbot.captureExceptions() as raised:
        shown.reject()
        qtbot.waitUntil(lambda: not isValid(shown))
        QThreadPool.globalInstance().waitForDone()
    assert raised == []


def test_a_row_that_is_refused_says_why_across_the_columns(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    preview = shown.match.preview
    qtbot.waitUntil(lambda: preview.rowCount() == 10, timeout=LONG)
    across = [preview.columnSpan(row, 3) for row in range(preview.rowCount())]
    assert across == [1, 1, 1, 1, 1, 1, 6, 6, 6, 6]
    shown.reject()


def test_every_row_is_counted_and_the_refused_can_be_shown_alone(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    planned(shown, qtbot)
    assert "12 dòng: nhập 6 (3 thông báo), bỏ qua 4, từ chối 2" in shown.plan._figures.text()
    choose(shown.plan.only, RowFate.REFUSED)
    assert column(shown, 3) == ["thiếu số thông báo", "thiếu nội dung nhiệm vụ"]
    choose(shown.plan.only, RowReason.TOTAL)
    assert column(shown, 4) == ["Tổng cộng · 9"]
    shown.back.click()
    assert shown.match.isVisible()
    assert shown.giving.text() == "Xem thử từng dòng"
    shown.reject()
    assert empty_window._session.desk.notices.all() == []


def test_heads_columns_and_statuses_that_nobody_knows_are_said_and_remembered(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, book(tmp_path / "la.xlsx", ODD), qtbot)
    page = shown.match
    assert not shown.giving.isEnabled()
    page.top.itemActivated.emit(page.top.item(1, 0))
    assert (page.first.value(), page.last.value()) == (2, 2)
    assert "nội dung nhiệm vụ" in page._doubt.words()
    meanings = (
        TrackerColumn.NUMBER,
        TrackerColumn.NOTICE,
        TrackerColumn.WORDS,
        TrackerColumn.LEAD,
        TrackerColumn.DEADLINE,
        TrackerColumn.STATUS,
    )
    for place, meaning in enumerate(meanings, 1):
        choose(page.columns.boxes[place], meaning)
    assert list(page.statuses.boxes) == ["Lạ", "Xong"]
    choose(page.statuses.boxes["Lạ"], Status.SUSPENDED)
    qtbot.waitUntil(lambda: page.preview.rowCount() == 2, timeout=LONG)
    qtbot.waitUntil(lambda: page.preview.cell(0, 7).text() == "Tạm dừng", timeout=LONG)
    assert page.preview.cell(1, 4).text().endswith("(mới)")
    planned(shown, qtbot)
    given(shown, qtbot)
    desk, today = empty_window._session.desk, empty_window._session.today
    ids = desk.directives.listing(ListingFilter(words="Sửa cầu"), today=today).ids
    (work,) = desk.directives.lines(ids, today=today)
    assert work.status is Status.SUSPENDED
    other = taken(empty_window, book(tmp_path / "sau.xlsx", [["2024"], [], *ODD[1:]]), qtbot)
    assert other.match.columns.boxes[3].currentData() == TrackerColumn.WORDS
    assert other.match.statuses.boxes["Lạ"].currentData() == Status.SUSPENDED
    assert other.giving.isEnabled()
    other.reject()


def test_a_meaning_belongs_to_one_column(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = taken(empty_window, plain_book(tmp_path / "so.xlsx"), qtbot)
    boxes = shown.match.columns.boxes
    choose(boxes[10], TrackerColumn.DEADLINE)
    assert boxes[7].currentData() is None
    choose(boxes[4], None)
    assert not shown.giving.isEnabled()
    shown.reject()


def test_of_two_sheets_one_can_be_left_aside(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    made = Workbook()
    for title, number in (("2022", "1/TB-UBND"), ("2023", "2/TB-UBND")):
        sheet = made.create_sheet(title)
        sheet.append(["STT", "Số thông báo", "Nội dung", "Chủ trì"])
        sheet.append([1, number, f"Việc năm {title}", "Sở Y tế"])
    made.save(tmp_path / "so.xlsx")
    shown = taken(empty_window, tmp_path / "so.xlsx", qtbot)
    page = shown.match
    assert [page.sheet.itemData(at) for at in range(page.sheet.count())] == ["2022", "2023"]
    page.takes.click()
    planned(shown, qtbot)
    assert column(shown, 2) == ["Bỏ qua", "Bỏ qua", "Bỏ qua", "Nhập"]
    shown.reject()


def test_a_file_that_is_no_table_is_said(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "la.xlsx"
    path.write_bytes(b"\x00\x01")
    window = empty_window
    window._entrance.take([path])
    qtbot.waitUntil(lambda: _said() != "", timeout=LONG)
    assert "la.xlsx" in _said()
    box = QApplication.activeModalWidget()
    assert box is not None
    box.close()


def _said() -> str:
    box = QApplication.activeModalWidget()
    return str(getattr(box, "text", str)())


def test_what_was_matched_outlives_the_window_and_odd_settings_do_no_harm(
    tmp_path: Path,
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    memory = TrackerMemory(settings)
    older = KeptMatching({1: "stt"}, 1, {TrackerColumn.NUMBER: 1})
    newer = KeptMatching({1: "stt"}, 1, {TrackerColumn.WORDS: 1}, {"Lạ": Status.SUSPENDED})
    memory.keep([older])
    memory.keep([newer])
    assert memory.all() == (newer,)
    for odd in ("{", "[1]", '[{"heads": 1}]', '[{"depth": "x"}]'):
        settings.setValue("trackers/matchings", odd)
        assert memory.all() == ()


def test_the_command_asks_for_a_workbook(empty_window: MainWindow, qtbot: QtBot) -> None:
    empty_window._parts.actions[Act.IMPORT_TRACKER].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "Nhập sổ theo dõi từ Excel"
    dialog.close()

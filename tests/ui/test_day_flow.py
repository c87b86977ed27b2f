"""The page of today, the month and the calendar file over the main window."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog  # noqa: TID251  the question is looked at
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.actions import Act
from desktop_app.ui.day_flow import DayFlow
from desktop_app.ui.dialogs import QMessageBox
from desktop_app.ui.figure_button import FigureButton
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.month_window import MonthWindow
from desktop_app.ui.preferences import Preferences, load_preferences, save_preferences
from desktop_app.ui.session import Session
from desktop_app.ui.side_choice import UNDECIDED
from desktop_app.ui.today_window import TodayWindow
from desktop_app.ui.today_words import told
from tests.register.given import TODAY, a_directive, a_notice
from tests.ui.conftest import shown_window


@pytest.fixture
def today(window: MainWindow) -> TodayWindow:
    window._parts.actions[Act.TODAY].trigger()
    return window.findChild(TodayWindow)


@pytest.fixture
def month(window: MainWindow) -> MonthWindow:
    window._parts.actions[Act.MONTH].trigger()
    return window.findChild(MonthWindow)


def first_cells(page: TodayWindow) -> list[str]:
    return [page.table.cell(row, 0).text() for row in range(page.table.rowCount())]


def figures(page: TodayWindow) -> list[str]:
    return [figure.accessibleName() for figure in page.findChildren(FigureButton)]


def test_the_page_says_what_wants_attention(today: TodayWindow) -> None:
    assert figures(today) == [
        "Quá hạn: 1",
        "Đến hạn hôm nay: 1",
        "Sắp đến hạn: 1",
        "Không hạn, cần xem lại: 0",
        "Điểm chưa xử lý: 2",
        "Cơ quan chưa trả lời: 0",
    ]
    assert first_cells(today) == [
        "Quá hạn · 1",
        "Quá hạn 13 ngày",
        "Đến hạn hôm nay · 1",
        "Đến hạn hôm nay",
        "Sắp đến hạn · 1",
        "Gấp, còn 2 ngày",
        "Điểm chưa xử lý · 2",
        "2 điểm",
    ]


def test_asked_for_again_it_is_there_also_when_it_was_minimized(
    today: TodayWindow, window: MainWindow
) -> None:
    today.showMinimized()
    window._parts.actions[Act.TODAY].trigger()
    assert today.isVisible()
    assert not today.isMinimized()


def test_enter_opens_the_work_of_a_line(
    today: TodayWindow, window: MainWindow, qtbot: QtBot
) -> None:
    today.table.selectRow(3)
    qtbot.keyClick(today.table, Qt.Key.Key_Return)
    (number,) = window._work.picked()
    assert window._session.desk.directives.one(number, today=TODAY).due == TODAY


def test_a_figure_opens_all_that_it_counts(
    today: TodayWindow, window: MainWindow, qtbot: QtBot
) -> None:
    undecided = today.findChildren(FigureButton)[4]
    qtbot.mouseClick(undecided, Qt.MouseButton.LeftButton)
    assert window.shown.wish.choice == UNDECIDED


def test_the_page_follows_what_is_done(
    today: TodayWindow, window: MainWindow, desk: Desk
) -> None:
    late = desk.today.work(today=TODAY).overdue.ids
    window._session.change("xong", lambda: desk.follow_up.complete(late, on=TODAY))
    assert "Quá hạn · 1" not in first_cells(today)


def test_a_head_says_when_only_the_first_few_stand_below_it(
    today: TodayWindow, window: MainWindow, desk: Desk
) -> None:
    late = [a_directive(f"Việc {day}", due=date(2026, 11, day)) for day in range(1, 8)]
    desk.intake.accept(*a_notice(*late, number="91/TB-VPUBND"), today=TODAY)
    window._session.changed.emit()
    assert first_cells(today)[0] == "Quá hạn · 8 · 5 việc đầu"


def test_an_empty_day_is_said(empty_window: MainWindow) -> None:
    page = empty_window._days.open_today()
    assert page._pages.currentWidget() is page._nothing
    assert not any(figure.isEnabled() for figure in page.findChildren(FigureButton))


def said(window: MainWindow, qtbot: QtBot) -> str:
    """What the window says next."""
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    return window.findChild(QMessageBox).text()


def started(desk: Desk, settings: Path, qtbot: QtBot) -> DayFlow:
    """The window after a start of the program, when it has told what it has to tell."""
    window = shown_window(desk, settings, qtbot)
    window.tell_of_today()
    qtbot.waitUntil(lambda: not window._days._waiting.isActive())
    return window._days


@pytest.fixture
def known_desk(desk: Desk) -> Desk:
    desk.office.save(OfficeFacts(name="Văn phòng UBND tỉnh Thử"))
    return desk


@pytest.mark.slow
def test_it_opens_by_itself_once_a_day(known_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    settings = tmp_path / "window.ini"
    assert started(known_desk, settings, qtbot)._today is not None
    assert started(known_desk, settings, qtbot)._today is None


@pytest.mark.slow
def test_it_can_be_switched_off(known_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    settings = tmp_path / "window.ini"
    save_preferences(Preferences(shows_today=False), settings)
    assert started(known_desk, settings, qtbot)._today is None


@pytest.mark.slow
def test_it_stays_away_where_nothing_presses(
    known_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    work = known_desk.today.work(today=TODAY)
    known_desk.follow_up.complete([*work.overdue.ids, *work.due_today.ids], on=TODAY)
    assert started(known_desk, tmp_path / "window.ini", qtbot)._today is None


def test_it_stays_away_until_the_office_is_known(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert started(desk, tmp_path / "window.ini", qtbot)._today is None


def test_a_day_of_the_month_says_how_much_is_due_and_how_it_stands(month: MonthWindow) -> None:
    said = {cell.day: cell.accessibleName() for cell in month.grid.days}
    assert said[date(2026, 11, 10)] == "10/11/2026: 1 quá hạn"
    assert said[TODAY] == "23/11/2026: 1 đến hạn hôm nay"
    assert said[date(2026, 11, 11)] == "11/11/2026"
    assert month.grid.days[0].day == date(2026, 10, 26)


def test_a_click_on_a_day_shows_its_work(
    month: MonthWindow, window: MainWindow, qtbot: QtBot
) -> None:
    window.shown.search("chuyển đổi")
    day = next(cell for cell in month.grid.days if cell.day == date(2026, 11, 10))
    qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    wanted = window.shown.wish.filter()
    assert wanted.due == DueBetween(date(2026, 11, 10), date(2026, 11, 10))
    assert len(window.shown.model._listing.ids) == 1


def test_a_figure_shows_all_though_the_list_was_narrowed(
    today: TodayWindow, window: MainWindow, qtbot: QtBot
) -> None:
    window.shown.search("chuyển đổi")
    qtbot.mouseClick(today.findChildren(FigureButton)[0], Qt.MouseButton.LeftButton)
    assert window.shown.wish.filter().standings == {StandingKind.OVERDUE}
    assert len(window.shown.model._listing.ids) == 1


def test_keys_move_through_the_months_and_back(month: MonthWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.first == date(2027, 1, 1)
    assert month._title.text() == "Tháng 1/2027"
    qtbot.keyClick(month, Qt.Key.Key_Home)
    assert month.first == date(2026, 11, 1)
    qtbot.keyClick(month, Qt.Key.Key_PageUp)
    assert month.first == date(2026, 10, 1)


def test_the_calendar_file_goes_where_it_is_asked_for(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window._parts.actions[Act.EXPORT].trigger()
    dialog = window.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "HanNhiemVu_2026-11-23.ics"
    dialog.fileSelected.emit(str(tmp_path / "han.ics"))
    dialog.reject()
    assert said(window, qtbot) == "Đã ghi 5 ngày hạn vào han.ics."
    read = Calendar.from_ical((tmp_path / "han.ics").read_bytes())
    assert len(list(read.walk("VEVENT"))) == 5


def test_a_folder_that_is_gone_is_said(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window._days._export._make(tmp_path / "khong-co" / "han.ics")
    assert "khong-co" in said(window, qtbot)


def test_the_preferences_of_the_page_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    wanted = replace(Preferences(), shows_today=False, notifies=False)
    save_preferences(wanted, path)
    assert load_preferences(path) == wanted


def test_the_day_is_remembered_for_each_thing_by_itself(window: MainWindow) -> None:
    memory = window._memory
    assert memory.is_first_today("shown", TODAY)
    assert not memory.is_first_today("shown", TODAY)
    assert memory.is_first_today("told", TODAY)


@pytest.mark.slow
def test_the_session_is_asked_again_only_on_another_day(
    known_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    days = started(known_desk, tmp_path / "window.ini", qtbot)
    session: Session = days._session
    session.changed.emit()
    assert not days._waiting.isActive()
    session._day = date(2026, 11, 24)
    session.changed.emit()
    assert days._waiting.isActive()
    days.stop()


# The screenless platform has no tray, and says so.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_desktop_is_told_once_a_day_in_one_line(window: MainWindow, desk: Desk) -> None:
    work = desk.today.work(today=TODAY)
    assert told(work) == "Quá hạn 1 · Đến hạn hôm nay 1 · Sắp đến hạn 1"
    window._days._notify(work)
    tray = window._days._tray
    assert tray is not None
    tray.hide()
    window._days._notify(work)
    assert not tray.isVisible()

"""Everyday tasks by keys alone; `docs/everyday.md` says what each of them costs."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.progress import Status
from desktop_app.ui.changes_window import ChangesWindow
from desktop_app.ui.extension_dialog import ExtensionDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.month_window import MonthWindow
from desktop_app.ui.overview_window import OverviewWindow
from desktop_app.ui.past_day_dialog import PastDayDialog
from desktop_app.ui.past_window import PastWindow
from desktop_app.ui.quick_edit_dialog import QuickEditDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.source_window import SourceWindow
from desktop_app.ui.today_window import TodayWindow
from tests.register.given import TODAY
from tests.ui.everyday import Hand
from tests.ui.test_main_window import pick, texts

PAGE = Path(__file__).parent.parent.parent / "docs" / "everyday.md"
LATE = "Rà soát quỹ đất công"
POINTS = 14
FIRST = TODAY  # on which the tests' register begins
COPIED = "\n".join(
    [
        "ỦY BAN NHÂN DÂN TỈNH HẬU GIANG",
        "VĂN PHÒNG",
        "Số: 95/TB-VPUBND",
        "Hậu Giang, ngày 20 tháng 11 năm 2026",
        "THÔNG BÁO",
        "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 18 tháng 11 năm 2026",
        *(
            f"{number}. Giao Sở Xây dựng rà soát tuyến đường số {number}, báo cáo UBND tỉnh "
            f"trước ngày {number}/12/2026."
            for number in range(1, POINTS + 1)
        ),
        "TL. CHỦ TỊCH",
        "CHÁNH VĂN PHÒNG",
        "Nguyễn Văn An",
    ]
)
Task = Callable[[Hand, MainWindow, Desk, QtBot], None]


def record_an_answer(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del qtbot
    hand.press("Ctrl+F")
    hand.type("giai ngan")
    hand.press("Enter", "U")
    hand.write("Đã giải ngân 70%")
    hand.press("Ctrl+Enter")
    (number,) = window._parts.page.list.picked_ids()
    assert desk.directives.one(number, today=TODAY).progress[-1].text == "Đã giải ngân 70%"


def find_overdue_of_an_agency(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del desk, qtbot
    hand.press("Ctrl+F")
    hand.type("quy dat")
    hand.press("Enter", "1", "F")
    hand.type("so tai")
    hand.press("Enter")
    assert texts(window) == [LATE]
    assert len(window._parts.page.chips._chips) == 2


def extend_with_a_reason(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    number = pick(window, LATE, qtbot)
    hand.press("G")
    dialog = hand.front()
    assert isinstance(dialog, ExtensionDialog)
    hand.tab_to(dialog._later)
    hand.write("15/12/2026")
    hand.tab_to(dialog._reason)
    hand.write("Chờ ý kiến Bộ")
    hand.press("Ctrl+Enter")
    (given,) = desk.directives.one(number, today=TODAY).extensions
    assert (given.new_due, given.reason) == (date(2026, 12, 15), "Chờ ý kiến Bộ")


def take_in_a_notice(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(COPIED)
    hand.press("Ctrl+V")
    qtbot.waitUntil(lambda: window.findChild(ReviewWindow) is not None, timeout=30_000)
    qtbot.waitUntil(lambda: isinstance(hand.front(), ReviewWindow))
    hand.press("Ctrl+Enter", "Ctrl+S")
    qtbot.waitUntil(lambda: len(desk.notices.all()) == 3)
    newest = next(n for n in desk.notices.all() if n.head.number == "95/TB-VPUBND")
    assert (newest.points, newest.decided, newest.directives) == (POINTS,) * 3


def complete_today(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    number = pick(window, LATE, qtbot)
    hand.press("D", "Ctrl+Enter")
    assert desk.directives.one(number, today=TODAY).status is Status.COMPLETED


def one_officer_for_three(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    pick(window, "Hoàn thiện hồ sơ mời thầu", qtbot)
    hand.press("Shift+Down", "Shift+Down", "F2")
    dialog = hand.front()
    assert isinstance(dialog, QuickEditDialog)
    hand.tab_to(dialog._officer)
    hand.write("Trần Thị Hoa")
    hand.press("Enter")
    picked = window._parts.page.list.picked_ids()
    lines = desk.directives.lines(picked, today=TODAY)
    assert [line.officer for line in lines] == ["Trần Thị Hoa"] * 3


def withdraw_three(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    pick(window, "Hoàn thiện hồ sơ mời thầu", qtbot)
    hand.press("Shift+Down", "Shift+Down", "F2", "End", "Tab")
    hand.write("Theo Thông báo số 95")
    hand.press("Enter")
    picked = window._parts.page.list.picked_ids()
    lines = desk.directives.lines(picked, today=TODAY)
    assert [line.status for line in lines] == [Status.WITHDRAWN] * 3


def see_the_proof(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del desk
    pick(window, LATE, qtbot)
    hand.press("Enter")
    assert isinstance(hand.front(), SourceWindow)
    hand.press("Esc")
    assert hand.front() is window


def copy_what_is_overdue(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del desk
    pick(window, LATE, qtbot)
    hand.press("1", "Ctrl+A", "Ctrl+C")
    heading, *rows = QApplication.clipboard().text().split("\n")
    assert heading.startswith("Thông báo\tĐiểm")
    assert [LATE in row for row in rows] == [True]


def take_back_what_was_done(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    number = pick(window, LATE, qtbot)
    hand.press("Q")
    assert desk.directives.one(number, today=TODAY).starred
    hand.keys = 0  # only the way back is counted
    hand.press("Ctrl+Z")
    assert not desk.directives.one(number, today=TODAY).starred


def see_what_the_day_wants(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del window, desk, qtbot
    hand.press("Ctrl+T")
    assert isinstance(hand.front(), TodayWindow)


def see_the_days_of_next_month(
    hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    del window, desk, qtbot
    hand.press("Ctrl+M", "PgDown")
    month = hand.front()
    assert isinstance(month, MonthWindow)
    due = {day.day: day.number for day in month.grid.days if day.number}
    assert due == {date(2026, 12, 31): 1}


def look_at_a_past_day(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del desk
    hand.press("Ctrl+H")
    hand.write(f"{FIRST:%d/%m/%Y}")
    hand.press("Enter")
    qtbot.waitUntil(lambda: isinstance(hand.front(), PastWindow))
    past = hand.front()
    assert isinstance(past, PastWindow)
    assert past.session.today == FIRST
    qtbot.waitUntil(lambda: past.focusWidget() is not None)
    hand.press("Esc")
    assert hand.front() is window


def see_what_changed(hand: Hand, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    del window, desk
    hand.press("Ctrl+Shift+H")
    changes = hand.front()
    assert isinstance(changes, ChangesWindow)
    qtbot.waitUntil(lambda: changes.shown is not None)
    assert changes._model.rowCount() > 1


TASKS: tuple[Task, ...] = (
    record_an_answer,
    find_overdue_of_an_agency,
    extend_with_a_reason,
    take_in_a_notice,
    complete_today,
    one_officer_for_three,
    withdraw_three,
    see_the_proof,
    copy_what_is_overdue,
    take_back_what_was_done,
    see_what_the_day_wants,
    see_the_days_of_next_month,
    look_at_a_past_day,
    see_what_changed,
)


def rows_of_the_page() -> list[list[str]]:
    """The cells of the page's table, below its head."""
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


@pytest.mark.parametrize("place", range(len(TASKS)), ids=[task.__name__ for task in TASKS])
def test_a_task_costs_what_the_page_says(
    window: MainWindow, desk: Desk, qtbot: QtBot, place: int
) -> None:
    window._parts.page.list.setFocus()
    hand = Hand(window, qtbot)
    TASKS[place](hand, window, desk, qtbot)
    assert str(hand.keys) == rows_of_the_page()[place][2]


def test_the_page_has_every_task_and_none_costs_more_than_in_excel() -> None:
    rows = rows_of_the_page()
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(TASKS) + 1)]
    for _, _, ours, theirs, way in rows:
        strokes = re.findall(r"`([^`]+)`(?: ×(\d+))?", way)
        counted = sum(
            len(stroke[1:]) if stroke.startswith("~") else int(times or 1)
            for stroke, times in strokes
        )
        assert counted == int(theirs)
        assert int(ours) <= int(theirs)


def test_the_head_of_the_side_bar_opens_them_with_a_click_each(
    window: MainWindow, qtbot: QtBot
) -> None:
    def click(button: QWidget) -> None:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    _fold, today, *others = window._parts.side.tools()
    overview, month, past, changes = others
    click(today)
    assert window.findChild(TodayWindow).isVisible()
    click(overview)
    assert window.findChild(OverviewWindow).isVisible()
    click(month)
    assert window.findChild(MonthWindow).isVisible()
    click(changes)
    assert window.findChild(ChangesWindow).isVisible()
    qtbot.waitUntil(lambda: window.findChild(ChangesWindow).shown is not None)
    click(past)
    asking = window.findChild(PastDayDialog)
    end_of_last_week = asking.findChildren(QPushButton)[1]
    asking._first = None  # the register of the tests began today
    click(end_of_last_week)
    qtbot.waitUntil(lambda: window._past._past is not None)
    looked_at = window._past._past
    assert looked_at is not None
    qtbot.waitUntil(looked_at.isVisible)
    assert looked_at.session.today == date(2026, 11, 22)
    click(looked_at._bar.back)
    assert window._past._past is None

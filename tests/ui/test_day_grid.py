"""Weeks of days by keyboard, and what is said of each."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.working_days import CalendarDay, DayKind, WorkingCalendar
from desktop_app.ui.day_grid import DayGrid
from tests.register.given import TODAY

OFF = CalendarDay(TODAY + timedelta(days=1), DayKind.HOLIDAY, "Nghỉ lễ")
MADE_UP = CalendarDay(TODAY + timedelta(days=5), DayKind.MAKE_UP, "Làm bù")
#: Days with work, counted from Monday.
WITH_WORK = (0, 2, 3, 9, 14)


@pytest.fixture
def grid(vietnamese: QApplication, qtbot: QtBot) -> DayGrid:
    assert vietnamese is not None
    grid = DayGrid(4)
    qtbot.addWidget(grid)
    show(grid)
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is grid)
    return grid


def show(grid: DayGrid, *places: int, today: date = TODAY) -> None:
    due = {
        TODAY + timedelta(days=n): {StandingKind.OVERDUE: n + 1} for n in places or WITH_WORK
    }
    grid.show_days(
        TODAY,
        due,
        today=today,
        inside=DueBetween(TODAY, TODAY + timedelta(days=27)),
        calendar=WorkingCalendar([OFF, MADE_UP]),
    )


def at(grid: DayGrid) -> int | None:
    """The place that has the keyboard."""
    return next((place for place, day in enumerate(grid.days) if day.hasFocus()), None)


def stops(grid: DayGrid) -> list[int]:
    """The places that Tab comes to."""
    tab = Qt.FocusPolicy.TabFocus
    return [place for place, day in enumerate(grid.days) if day.focusPolicy() & tab]


@pytest.mark.parametrize(
    ("start", "key", "reached"),
    [
        (0, Qt.Key.Key_Right, 2),
        (3, Qt.Key.Key_Right, 9),
        (9, Qt.Key.Key_Left, 3),
        (0, Qt.Key.Key_Down, 14),
        (9, Qt.Key.Key_Up, 2),
        (14, Qt.Key.Key_Right, 14),
        (3, Qt.Key.Key_Down, 3),
    ],
)
def test_an_arrow_goes_to_the_next_day_with_work(
    grid: DayGrid, qtbot: QtBot, start: int, key: Qt.Key, reached: int
) -> None:
    grid.days[start].setFocus()
    qtbot.keyClick(grid.days[start], key)
    assert at(grid) == reached
    assert stops(grid) == [reached]


def test_tab_comes_to_the_first_day_with_work_from_today_on(grid: DayGrid) -> None:
    assert stops(grid) == [0]
    grid._stop = None
    show(grid, today=TODAY + timedelta(days=4))
    assert stops(grid) == [9]


def test_a_stop_without_work_is_left(grid: DayGrid) -> None:
    grid.days[9].setFocus()
    show(grid, 3)
    assert stops(grid) == [3]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_asks_for_the_work_of_the_day(grid: DayGrid, qtbot: QtBot, key: Qt.Key) -> None:
    grid.days[2].setFocus()
    with qtbot.waitSignal(grid.day_wanted) as asked:
        qtbot.keyClick(grid.days[2], key)
    assert asked.args == [TODAY + timedelta(days=2)]


def test_a_day_without_work_asks_for_nothing(grid: DayGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.day_wanted):
        qtbot.mouseClick(grid.days[1], Qt.MouseButton.LeftButton)


def test_days_unlike_their_weekday_say_so(grid: DayGrid) -> None:
    said = [day.accessibleName() for day in grid.days[:6]]
    assert said == [
        "23/11/2026: 1 quá hạn",
        "24/11/2026, nghỉ",
        "25/11/2026: 3 quá hạn",
        "26/11/2026: 4 quá hạn",
        "27/11/2026",
        "28/11/2026, làm bù",
    ]

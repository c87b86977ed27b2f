"""The page of all open work over the main window: what it says and what it opens."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import OPEN, StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.listing import NOBODY
from desktop_app.ui.actions import Act
from desktop_app.ui.led_work_model import ALL, BAR, KINDS
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.overview_window import OverviewWindow
from desktop_app.ui.side_choice import of_notice, of_standing
from desktop_app.ui.standing_bar import bar_parts, part_at
from tests.register.given import TODAY, a_directive, a_notice

OVERDUE, TODAYS, SOON = KINDS[:3]
ENTER = Qt.Key.Key_Return


def opened(window: MainWindow, qtbot: QtBot) -> OverviewWindow:
    window._parts.actions[Act.OVERVIEW].trigger()
    qtbot.waitUntil(lambda: not reading(window))
    page = window.findChild(OverviewWindow)
    assert page is not None
    return page


def reading(window: MainWindow) -> bool:
    return window._days._overview is None or window._days._overview.is_reading()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> OverviewWindow:
    return opened(window, qtbot)


def spoken(view: QWidget) -> list[str]:
    """What a screen reader finds in a table, heads and cells, from its top."""
    table = QAccessible.queryAccessibleInterface(view)
    children = (table.child(place) for place in range(table.childCount()))
    return [child.text(QAccessible.Text.Name) for child in children if child is not None]


def listed(window: MainWindow) -> int:
    return len(window.shown.model._listing.ids)


def test_the_figures_say_how_all_open_work_stands(page: OverviewWindow) -> None:
    assert page.all.accessibleName() == "Đang mở: 6"
    assert [figure.accessibleName() for figure in page.standings.values()] == [
        "Quá hạn: 1",
        "Đến hạn hôm nay: 1",
        "Sắp đến hạn: 1",
        "Trong hạn: 2",
        "Không hạn: 1",
    ]


def test_a_row_says_who_leads_how_much_and_how_it_stands(page: OverviewWindow) -> None:
    heard = spoken(page.led)
    finance = "Sở Tài chính: 5 đang mở, 1 quá hạn, 1 sắp đến hạn, 2 trong hạn, 1 không hạn"
    building = "Sở Xây dựng: 1 đang mở, 1 đến hạn hôm nay"
    assert heard.index(finance) < heard.index(building)
    assert {"Sở Tài chính: 1 sắp đến hạn", "Sở Xây dựng: 0 quá hạn"} <= set(heard)
    assert {"Chủ trì", "Đang mở", "Đến hạn hôm nay"} <= set(heard)


def test_enter_on_a_row_shows_all_that_the_agency_leads(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    window.shown.search("chuyển đổi")
    qtbot.keyClick(page.led, ENTER)
    assert window.shown.wish.filter().standings == OPEN
    assert listed(window) == 5
    chips = window._parts.page.chips._chips
    assert [chip.words for chip in chips] == ["Đang mở", "Chủ trì: Sở Tài chính"]


def test_enter_on_a_figure_shows_what_it_counts(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(ALL + 1):
        qtbot.keyClick(page.led, Qt.Key.Key_Right)
    qtbot.keyClick(page.led, ENTER)
    assert window.shown.wish.filter().standings == {OVERDUE}
    assert listed(window) == 1


def test_a_figure_of_nothing_shows_nothing(page: OverviewWindow, qtbot: QtBot) -> None:
    none_due_today = page.led.model().index(0, ALL + 1 + KINDS.index(TODAYS))
    page.led.setCurrentIndex(none_due_today)
    with qtbot.assertNotEmitted(page.work_wanted):
        qtbot.keyClick(page.led, ENTER)


@pytest.mark.parametrize("part", [OVERDUE, SOON, None])
def test_a_click_on_a_bar_means_the_part_under_it(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot, part: StandingKind | None
) -> None:
    cell = page.led.visualRect(page.led.model().index(0, BAR))
    places = range(cell.left(), cell.right())
    room = places.start + 8, places.stop - 8 - 16
    parts = bar_parts(page.led._lines.led(0).by_standing, 5, room[1] - room[0])
    place = next(x for x in reversed(places) if part_at(parts, x - room[0]) is part)
    at = QPoint(place, cell.center().y())
    qtbot.mouseClick(page.led.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.shown.wish.filter().standings == ({part} if part else OPEN)


def test_work_that_nobody_leads_is_shown_too(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    unled = a_directive("Thông báo kết luận", leads=("các đơn vị",), due=date(2026, 11, 1))
    desk.intake.accept(*a_notice(unled, number="91/TB-VPUBND"), today=TODAY)
    page = opened(window, qtbot)
    row = page.led._lines.row_of(NOBODY)
    page.led.wanted.emit(page.led._lines.led(row).lead_id, OPEN)
    assert "Chưa rõ đơn vị chủ trì: 1 đang mở, 1 quá hạn" in spoken(page.led)
    assert listed(window) == 1


def test_a_standing_and_what_is_late_show_all_of_it(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.standings[SOON], Qt.MouseButton.LeftButton)
    assert window.shown.wish.choice == of_standing(SOON)
    assert page.late.text().strip() == "1 quá hạn trước hôm nay"
    page.late.click()
    assert window.shown.wish.choice == of_standing(OVERDUE)
    page.all.click()
    assert (window.shown.wish.filter().standings, listed(window)) == (OPEN, 6)


def test_a_day_says_its_open_work_and_shows_it(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    said = [day.accessibleName() for day in page.weeks.days if day.number]
    assert said == ["23/11/2026: 1 đến hạn hôm nay", "25/11/2026: 1 sắp đến hạn"]
    day = date(2026, 11, 25)
    qtbot.keyClick(page.weeks.days[2], ENTER)
    assert window.shown.wish.filter().due == DueBetween(day, day)
    assert listed(window) == 1


def test_notices_say_how_far_they_are_and_open_in_the_list(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    older, newer = (each for each in spoken(page.notices) if each.startswith("TB "))
    assert older == (
        "TB 87/TB-VPUBND · 02/11/2026, 0/3 xong, 2 điểm chưa xử lý, "
        "hạn gần nhất 10/11/2026: Quá hạn 13 ngày"
    )
    assert newer == (
        "TB 90/TB-VPUBND · 12/11/2026, 0/3 xong, hạn gần nhất 31/12/2026: Còn 38 ngày"
    )
    qtbot.keyClick(page.notices, Qt.Key.Key_Down)
    qtbot.keyClick(page.notices, ENTER)
    (second,) = (each for each in window.shown.notices if each.head.number == "90/TB-VPUBND")
    assert window.shown.wish.choice == of_notice(second.id)
    assert listed(window) == 3


def test_the_page_follows_what_is_done_and_keeps_its_place(
    page: OverviewWindow, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page.led.setCurrentIndex(page.led.model().index(0, ALL))
    page.notices.selectRow(1)
    late = desk.today.work(today=TODAY).overdue.ids
    window._session.change("xong", lambda: desk.follow_up.complete(late, on=TODAY))
    qtbot.waitUntil(lambda: not reading(window))
    assert page.standings[OVERDUE].accessibleName() == "Quá hạn: 0"
    assert not page.standings[OVERDUE].isEnabled()
    assert not page.late.isEnabled()
    at = page.led.currentIndex()
    assert (page.led._lines.led(at.row()).name, at.column()) == ("Sở Tài chính", ALL)
    assert page.notices.currentIndex().row() == 1


def test_the_page_follows_the_day(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    window._session._day = date(2026, 11, 30)
    window._session.changed.emit()
    qtbot.waitUntil(lambda: not reading(window))
    assert page.weeks.days[0].day == date(2026, 11, 30)
    assert page.standings[OVERDUE].accessibleName() == "Quá hạn: 3"


def test_asked_for_again_it_is_the_same_window(
    page: OverviewWindow, window: MainWindow, qtbot: QtBot
) -> None:
    assert opened(window, qtbot) is page
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(OverviewWindow) is None)
    assert opened(window, qtbot).isVisible()


def test_without_notices_it_offers_to_take_some_in(
    empty_window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(empty_window, qtbot)
    assert page._contents.currentWidget() is page._no_notices
    assert QApplication.focusWidget() is page.take_in
    with qtbot.waitSignal(empty_window._days.import_wanted):
        qtbot.keyClick(page.take_in, Qt.Key.Key_Space)


def test_when_all_is_done_it_says_so(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    everything = list(window.shown.model._listing.ids)
    desk.follow_up.complete(everything, on=TODAY)
    window._session.changed.emit()
    qtbot.waitUntil(lambda: not reading(window))
    assert page._led_pages.currentWidget() is page._nothing_open
    assert page._notice_pages.currentWidget() is page.notices  # two points are undecided


def test_no_part_of_a_bar_vanishes_and_the_longest_fills_its_room() -> None:
    counted = {OVERDUE: 996, TODAYS: 1, SOON: 3}
    parts = bar_parts(counted, 1000, 300)
    assert [part.kind for part in parts] == list(counted)
    assert min(part.width for part in parts) >= 5
    assert parts[-1].left + parts[-1].width == pytest.approx(300)
    half = bar_parts({OVERDUE: 500}, 1000, 300)
    assert half[0].width == pytest.approx(150)
    assert bar_parts({}, 1000, 300) == []


def test_where_there_is_no_room_the_heads_are_icons_that_say_their_words(
    page: OverviewWindow,
) -> None:
    heads, words = page.led.model(), Qt.ItemDataRole.DisplayRole
    across, late = Qt.Orientation.Horizontal, ALL + 1
    page.led.resize(1300, 300)
    assert heads.headerData(late, across, words) == "Quá hạn"
    page.led.resize(700, 300)
    assert heads.headerData(late, across, words) is None
    assert heads.headerData(late, across, Qt.ItemDataRole.AccessibleTextRole) == "Quá hạn"

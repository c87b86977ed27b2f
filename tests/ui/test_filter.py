"""Chips narrow the list beside the side bar and the search, by keys and by clicks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.due_period import DueBetween, DuePeriod
from desktop_app.ui.actions import Act
from desktop_app.ui.due_span_dialog import DueSpanDialog
from desktop_app.ui.list_wish import ListWish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pick_list import PickList
from desktop_app.ui.side_choice import EVERYTHING, UNDECIDED, of_agency, of_standing
from tests.register.given import TODAY
from tests.ui.test_main_window import texts, words_on

LATE, TODAYS = StandingKind.OVERDUE, StandingKind.DUE_TODAY


def chips(window: MainWindow) -> list[QToolButton]:
    shown = window._parts.page.chips.findChildren(QToolButton)
    return [c for c in shown if c.property("pill") == "filter" and c.isVisible()]


def words(window: MainWindow) -> list[str]:
    QApplication.processEvents()  # chips are shown with the next turn of the loop
    return [chip.text() for chip in chips(window)]


def pick(window: MainWindow, typed: str, qtbot: QtBot) -> None:
    """Pick the first entry found by what is typed."""
    offered = window.findChild(PickList)
    qtbot.keyClicks(offered.field, typed)
    qtbot.keyClick(offered.field, Qt.Key.Key_Return)


def test_a_digit_turns_a_standing_on_and_off(window: MainWindow, qtbot: QtBot) -> None:
    shown = window._parts.page.list
    qtbot.keyClick(shown, Qt.Key.Key_1)
    assert texts(window) == ["Rà soát quỹ đất công"]
    assert words(window) == ["Quá hạn"]
    qtbot.keyClick(shown, Qt.Key.Key_2)
    assert len(texts(window)) == 2
    assert words(window) == ["Quá hạn, Đến hạn hôm nay"]
    qtbot.keyClick(shown, Qt.Key.Key_1)
    assert texts(window) == ["Báo cáo giải ngân vốn đầu tư"]
    qtbot.keyClick(shown, Qt.Key.Key_0)
    assert len(texts(window)) == 6
    assert not window._parts.page.chips.isVisible()


def test_the_filter_is_typed_without_accents(window: MainWindow, qtbot: QtBot) -> None:
    window._parts.page.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F)
    pick(window, "so xay", qtbot)
    assert words(window) == ["Sở Xây dựng"]
    assert texts(window) == ["Báo cáo giải ngân vốn đầu tư"]
    qtbot.waitUntil(lambda: window.focusWidget() is window._parts.page.list)


def test_chips_and_search_ask_together(window: MainWindow, qtbot: QtBot) -> None:
    window.shown.narrow(due=DuePeriod.THIS_WEEK)
    assert len(texts(window)) == 2
    window._parts.search.setText("chuyen doi")
    qtbot.waitUntil(lambda: texts(window) == ["Trình đề án chuyển đổi số"])
    assert words(window) == ["Hạn: tuần này"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_chip_is_taken_off_by_a_key(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.shown.narrow(starred=True)
    assert (texts(window), words(window)) == ([], ["Chỉ việc có ★"])
    (chip,) = chips(window)
    qtbot.keyClick(chip, key)
    assert len(texts(window)) == 6


def test_a_chip_is_taken_off_by_a_click(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.shown.narrow(standings=frozenset({LATE}), notice_id=desk.notices.all()[0].id)
    assert texts(window) == []
    assert words(window)[0] == "Quá hạn"
    qtbot.mouseClick(chips(window)[1], Qt.MouseButton.LeftButton)
    assert texts(window) == ["Rà soát quỹ đất công"]


def test_side_bar_and_chips_never_ask_the_same() -> None:
    late = ListWish(choice=of_standing(LATE))
    both = late.with_turned(frozenset({TODAYS}))
    assert both.choice == EVERYTHING
    assert both.filter().standings == {LATE, TODAYS}
    again = both.chosen(of_standing(TODAYS))
    assert again.asked.standings == frozenset()
    assert again.filter().standings == {TODAYS}
    assert again.with_turned(frozenset({TODAYS})).filter().standings == frozenset()


def test_an_agency_of_the_side_bar_is_narrowed_by_a_standing() -> None:
    wish = ListWish(choice=of_agency(7)).narrowed(standings=COMPLETED)
    assert wish.choice == of_agency(7)
    assert (wish.filter().agency_id, wish.filter().standings) == (7, COMPLETED)
    assert wish.narrowed(agency_id=3).choice == EVERYTHING


def test_narrowing_leads_from_the_undecided_points_to_the_list(window: MainWindow) -> None:
    window.shown.narrow(starred=True)
    window.shown.choose(UNDECIDED)
    assert not window._parts.page.chips.isVisible()
    window.shown.take_chips_off()
    window.shown.turn_standings(frozenset({LATE}))
    assert window.shown.wish.choice == EVERYTHING
    assert texts(window) == ["Rà soát quỹ đất công"]


def test_days_between_two_others_are_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    window._parts.actions[Act.FILTER].trigger()
    pick(window, "khoang", qtbot)
    dialog = window.findChild(DueSpanDialog)
    dialog._last.set_day(date(2026, 11, 1))
    dialog.giving.click()
    assert dialog.isVisible()
    assert dialog._last_field.complaint
    dialog._first.set_day(date(2026, 11, 10))
    dialog._last.set_day(TODAY)
    dialog.giving.click()
    assert window.shown.wish.asked.due == DueBetween(date(2026, 11, 10), TODAY)
    assert len(texts(window)) == 2
    assert words(window) == ["Hạn 10/11/2026 – 23/11/2026"]


def test_what_is_selected_stays_selected_while_it_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    late = next(
        window.shown.model.id_at(row)
        for row in range(window.shown.model.rowCount())
        if (line := window.shown.model.line(row)) and line.standing.kind is LATE
    )
    shown.pick([late])
    qtbot.keyClick(shown, Qt.Key.Key_1)
    assert shown.picked_ids() == [late]
    qtbot.keyClick(shown, Qt.Key.Key_1)
    qtbot.keyClick(shown, Qt.Key.Key_2)
    assert shown.picked_ids() != [late]
    assert len(shown.picked_ids()) == 1


def test_filters_that_leave_nothing_are_taken_off_where_that_is_said(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window._parts.page
    window.shown.narrow(officer="Không ai")
    assert page._no_match.isVisible()
    window._parts.search.setText("quỹ đất")
    qtbot.waitUntil(lambda: "quỹ đất" in words_on(page._no_match))
    window._parts.search.clear()
    qtbot.waitUntil(lambda: "quỹ đất" not in words_on(page._no_match))
    qtbot.mouseClick(page.unfilter_button, Qt.MouseButton.LeftButton)
    assert len(texts(window)) == 6


def test_the_heads_of_one_standing_say_only_how_many(window: MainWindow) -> None:
    shown = window._parts.page.list
    assert shown._painter.counts_done
    window.shown.turn_standings(frozenset({LATE}))
    assert not shown._painter.counts_done
    window.shown.take_chips_off()
    assert shown._painter.counts_done

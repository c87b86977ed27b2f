"""In a narrow window the words of the directives keep their room; what is beside them goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.actions import Act
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.parts_beside import (
    Arrangement,
    Needs,
    PanelPlace,
    Part,
    Wish,
    fitting,
    turned,
)
from tests.ui.conftest import shown_window

NEEDS = Needs(side=240, rail=50, words=560, bare_words=470, panel=350)
BESIDE, AWAY, INSTEAD = PanelPlace.BESIDE, PanelPlace.AWAY, PanelPlace.INSTEAD
SIDE_FIRST, PANEL_FIRST = Wish(first=Part.SIDE), Wish(first=Part.PANEL)

LEGIBLE = 300
#: 1366 x 768 at 100, 125 and 150 %, and half of 1920, without a task bar and a title.
ROOMS = ((1366, 690), (1092, 540), (910, 440), (960, 900))


@pytest.mark.parametrize(
    ("room", "wish", "expected"),
    [
        (1150, Wish(), Arrangement(side_is_open=True, panel=BESIDE)),
        (1149, Wish(), Arrangement(side_is_open=False, panel=BESIDE)),
        (960, Wish(), Arrangement(side_is_open=False, panel=BESIDE)),
        (959, Wish(), Arrangement(side_is_open=True, panel=AWAY)),
        (799, Wish(), Arrangement(side_is_open=False, panel=AWAY)),
        (1150, Wish(side=False), Arrangement(side_is_open=False, panel=BESIDE)),
        (1150, Wish(panel=False), Arrangement(side_is_open=True, panel=AWAY)),
        (1060, SIDE_FIRST, Arrangement(side_is_open=True, panel=BESIDE)),
        (1059, SIDE_FIRST, Arrangement(side_is_open=True, panel=AWAY)),
        (700, SIDE_FIRST, Arrangement(side_is_open=True, panel=AWAY)),
        (870, PANEL_FIRST, Arrangement(side_is_open=False, panel=BESIDE)),
        (869, PANEL_FIRST, Arrangement(side_is_open=False, panel=INSTEAD)),
    ],
)
def test_the_side_bar_folds_first_and_what_is_asked_for_comes(
    room: int, wish: Wish, expected: Arrangement
) -> None:
    assert fitting(room, NEEDS, wish) == expected


@pytest.mark.parametrize("room", [1400, 1092, 1000, 910, 860, 700])
@pytest.mark.parametrize("part", Part)
def test_turning_twice_shows_and_puts_away(room: int, part: Part) -> None:
    wish = Wish()
    for _ in range(3):
        was = fitting(room, NEEDS, wish).shows(part)
        wish = turned(room, NEEDS, wish, part)
        assert fitting(room, NEEDS, wish).shows(part) is not was


@pytest.fixture
def sized(
    vietnamese: QApplication, text_size: float, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> MainWindow:
    """The window with the system's text at each size."""
    assert vietnamese is not None
    assert text_size
    window = shown_window(desk, tmp_path / "window.ini", qtbot)
    window.showNormal()
    return window


def resized(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    for _ in range(3):
        QApplication.processEvents()
    assert window.width() == width, window.minimumSize()


def assert_legible(window: MainWindow) -> None:
    rows = window._parts.page.list
    assert rows.columnWidth(Column.TEXT) >= LEGIBLE
    assert rows.columns.length() <= rows.viewport().width()
    assert not rows.isColumnHidden(Column.STANDING)
    assert sum(window._parts.splitter.sizes()) <= window.width()


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_the_words_are_legible_on_every_screen(
    sized: MainWindow, room: tuple[int, int]
) -> None:
    resized(sized, *room)
    assert_legible(sized)
    for act in (Act.PANEL, Act.SIDE, Act.SIDE, Act.PANEL):
        sized._parts.actions[act].trigger()
        QApplication.processEvents()
        if sized._parts.page.isVisible():
            rows = sized._parts.page.list
            least = LEGIBLE if sized._parts.splitter._stands.panel is BESIDE else 240
            assert rows.columnWidth(Column.TEXT) >= least, act


def test_the_panel_comes_over_the_list_and_esc_gives_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    parts = window._parts
    resized(window, 840, 600)
    parts.page.go_to()
    qtbot.waitUntil(lambda: not window._details.isActive())
    assert not parts.panels.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert parts.panels.isVisible()
    assert not parts.page.isVisible()
    assert parts.panels.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not parts.panels.isVisible()
    assert QApplication.focusWidget() is parts.page.list
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.mouseClick(parts.splitter._back, Qt.MouseButton.LeftButton)
    assert parts.page.isVisible()
    assert not parts.splitter._back.isVisible()


def test_the_folded_side_bar_still_filters_and_opens(window: MainWindow, qtbot: QtBot) -> None:
    side = window._parts.side
    resized(window, 1092, 600)
    assert side.width() == side.rail_width
    rail = side._standings
    assert rail.isVisible()
    assert not side._pages.isVisible()
    entry = rail.visualRect(rail.model().index(1, 0)).center()
    qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=entry)
    assert window.shown.wish.filter().standings
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert side.width() >= side.open_width
    assert side._pages.isVisible()


def test_what_was_folded_stays_so_in_the_next_run(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(1350, 690)
    window._parts.actions[Act.SIDE].trigger()
    window._parts.actions[Act.PANEL].trigger()
    window.close()
    again = shown_window(desk, tmp_path / "window.ini", qtbot)._parts
    assert again.side.width() == again.side.rail_width
    assert not again.panels.isVisible()


def test_columns_that_give_way_stay_chosen(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    columns = window._parts.page.list.columns
    chosen = columns.chosen()
    assert Column.POINT in chosen
    resized(window, 960, 600)
    assert columns.isSectionHidden(Column.POINT)
    assert columns.chosen() == chosen
    window.close()
    again = shown_window(desk, tmp_path / "window.ini", qtbot)
    again.resize(1350, 690)
    QApplication.processEvents()
    assert not again._parts.page.list.columns.isSectionHidden(Column.POINT)


def test_tools_without_room_stand_in_a_menu(window: MainWindow) -> None:
    resized(window, 860, 600)
    bar = window._parts.tool_bar
    shown = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    more = next(each for each in shown if each.menu() is not None)
    more.menu().aboutToShow.emit()
    reached = {action for each in shown for action in each.actions()}
    reached |= set(more.menu().actions())
    for act in (Act.BIN, Act.AGENCIES, Act.PRINT_LIST, Act.MONDAY, Act.REDO, Act.SETTINGS):
        assert window._parts.actions[act] in reached

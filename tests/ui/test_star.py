"""The star of a directive: by key, by click, in the list and in the panel."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.list_columns import Column
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.star_button import StarButton
from tests.register.given import TODAY


def is_starred(desk: Desk, number: int) -> bool:
    return desk.directives.one(number, today=TODAY).starred


def star_of(window: MainWindow, number: int) -> QPoint:
    """Where the star of a directive stands in the list."""
    shown = window._parts.page.list
    (row,) = window.shown.model.rows_of([number])
    cell = shown.visualRect(window.shown.model.index(row, Column.POINT))
    return QPoint(cell.right() - 12, cell.center().y())


def test_q_turns_the_star_of_what_is_selected(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    first, second = window.shown.model.id_at(1), window.shown.model.id_at(2)
    assert first
    assert second
    shown.pick([first])
    qtbot.keyClick(shown, Qt.Key.Key_Q)
    assert is_starred(desk, first)
    shown.pick([first, second])
    qtbot.keyClick(shown, Qt.Key.Key_Q)
    assert is_starred(desk, first)
    assert is_starred(desk, second)
    qtbot.keyClick(shown, Qt.Key.Key_Q)
    assert not is_starred(desk, first)
    assert desk.history.undo() == "bỏ sao 2 nhiệm vụ"


def test_a_click_on_the_star_turns_it_and_leaves_the_selection(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    (selected,), other = shown.picked_ids(), window.shown.model.id_at(3)
    assert other
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=star_of(window, other))
    assert is_starred(desk, other)
    assert shown.picked_ids() == [selected]
    index = window.shown.model.index(3, Column.POINT)
    assert window.shown.model.data(index).startswith("★ ")


def test_a_click_beside_the_star_selects_only(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shown, other = window._parts.page.list, window.shown.model.id_at(3)
    assert other
    beside = star_of(window, other) - QPoint(40, 0)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert not is_starred(desk, other)
    assert shown.picked_ids() == [other]


def test_the_star_in_the_panel_tells_and_turns(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    (selected,) = window._parts.page.list.picked_ids()
    button = window._parts.panel.findChild(StarButton)
    assert button is not None
    assert button.accessibleName() == "Chưa gắn sao"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert is_starred(desk, selected)
    qtbot.waitUntil(lambda: button.accessibleName() == "Đã gắn sao")

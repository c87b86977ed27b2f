"""Rows of plain tables: selected or not, what a colour says is seen, in every theme."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.ui.chase_dialog import ChaseDialog
from desktop_app.ui.chase_model import Column
from desktop_app.ui.colors import CONTRAST, DARK, LIGHT, Colors
from desktop_app.ui.look import Theme, apply_look
from desktop_app.ui.plain_row import STANDING
from desktop_app.ui.today_window import TodayWindow
from tests.register.given import TODAY
from tests.reports.chase_given import a_letter

THEMES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}


@pytest.fixture(params=THEMES, ids=lambda theme: theme.value)
def colors(request: pytest.FixtureRequest, vietnamese: QApplication) -> Colors:
    apply_look(vietnamese, request.param)
    return THEMES[request.param]


def painted(view: QTableView, place: QRect) -> set[str]:
    """The colours that stand in a part of `view`."""
    picture: QImage = view.viewport().grab(place).toImage()
    across, down = range(picture.width()), range(picture.height())
    return {picture.pixelColor(x, y).name() for x in across for y in down}


def test_a_selected_standing_is_the_chip_of_the_list(
    colors: Colors, desk: Desk, qtbot: QtBot
) -> None:
    window = TodayWindow()
    qtbot.addWidget(window)
    window.show_work(desk.today.work(today=TODAY))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.table.setFocus()
    qtbot.waitUntil(window.table.hasFocus)
    row = window.table.currentRow()
    assert window.table.selectionModel().isRowSelected(row)
    cell = window.table.model().index(row, 0)
    assert cell.data(STANDING) is not None
    shown = painted(window.table, window.table.visualRect(cell))
    assert {colors.overdue, colors.overdue_fill, colors.selected, colors.accent} <= shown
    assert cell.data().startswith("Quá hạn")  # what a screen reader says of it


def test_the_selected_agency_keeps_the_colour_of_what_is_late(
    colors: Colors, qtbot: QtBot
) -> None:
    letter = a_letter()
    assert letter.agency.overdue
    dialog = ChaseDialog([letter], lambda _: "", Path("/nowhere"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    table = dialog.table
    assert table.selectionModel().isRowSelected(0)
    cell = table.visualRect(table.model().index(0, Column.OVERDUE))
    assert {colors.overdue, colors.selected} <= painted(table, cell)

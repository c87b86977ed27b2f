"""Heads of columns: one sorts, with Shift several do; what was chosen is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import SortColumn, SortTerm
from desktop_app.ui.list_columns import HIDDEN_AT_FIRST, Column
from desktop_app.ui.list_header import turned_sorts
from desktop_app.ui.main_window import MainWindow
from tests.ui.conftest import shown_window

DUE, LEAD = SortTerm(SortColumn.DUE), SortTerm(SortColumn.LEAD)
DUE_DOWN = SortTerm(SortColumn.DUE, descending=True)


@pytest.mark.parametrize(
    ("sorts", "column", "is_further", "expected"),
    [
        ((), SortColumn.DUE, False, (DUE,)),
        ((DUE,), SortColumn.DUE, False, (DUE_DOWN,)),
        ((DUE_DOWN,), SortColumn.DUE, False, ()),
        ((DUE,), SortColumn.LEAD, False, (LEAD,)),
        ((DUE, LEAD), SortColumn.DUE, False, (DUE,)),
        ((DUE,), SortColumn.LEAD, True, (DUE, LEAD)),
        ((DUE, LEAD), SortColumn.DUE, True, (DUE_DOWN, LEAD)),
        ((DUE_DOWN, LEAD), SortColumn.DUE, True, (LEAD,)),
        ((), SortColumn.LEAD, True, (LEAD,)),
    ],
)
def test_a_click_turns_the_order(
    sorts: tuple[SortTerm, ...],
    column: SortColumn,
    expected: tuple[SortTerm, ...],
    *,
    is_further: bool,
) -> None:
    assert turned_sorts(sorts, column, is_further=is_further) == expected


def click(window: MainWindow, column: Column, qtbot: QtBot, *, shift: bool = False) -> None:
    header = window._parts.page.list.columns
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, keys, at)


def test_shift_adds_a_column_to_the_order(window: MainWindow, qtbot: QtBot) -> None:
    click(window, Column.STANDING, qtbot)
    click(window, Column.LEAD, qtbot, shift=True)
    assert window.shown.wish.asked.sorts == (SortTerm(SortColumn.STANDING), LEAD)
    click(window, Column.LEAD, qtbot, shift=True)
    assert window.shown.wish.asked.sorts[1].descending


def test_further_columns_are_chosen_and_kept(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    columns = window._parts.page.list.columns
    assert all(columns.isSectionHidden(column) for column in HIDDEN_AT_FIRST)
    columns.setSectionHidden(Column.OFFICER, False)
    columns.setSectionHidden(Column.LEAD, True)
    columns.moveSection(columns.visualIndex(Column.OFFICER), 1)
    window.close()
    again = shown_window(desk, tmp_path / "window.ini", qtbot)._parts.page.list.columns
    assert not again.isSectionHidden(Column.OFFICER)
    assert again.isSectionHidden(Column.LEAD)
    assert again.visualIndex(Column.OFFICER) == 1


def test_a_head_that_sorts_nothing_stays_silent(window: MainWindow, qtbot: QtBot) -> None:
    columns = window._parts.page.list.columns
    columns.setSectionHidden(Column.NOTICE, False)
    click(window, Column.NOTICE, qtbot)
    assert window.shown.wish.asked.sorts == ()

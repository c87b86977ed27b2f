"""Heads of columns: one sorts, with Shift several do; what was chosen is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from desktop_app.desk.desk import Desk
from desktop_app.tracking.listing import SortColumn, SortTerm
from desktop_app.ui.list_columns import HIDDEN_AT_FIRST, Column
from desktop_app.ui.list_header import ListHeader, turned_sorts
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.window_memory import WindowMemory
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


@pytest.mark.parametrize("noted", [None, 9, 10])
def test_a_column_that_an_earlier_run_did_not_know_stays_hidden(
    noted: int | None, tmp_path: Path, qtbot: QtBot
) -> None:
    earlier = QHeaderView(Qt.Orientation.Horizontal)
    qtbot.addWidget(earlier)
    earlier.setModel(QStandardItemModel(1, noted or 9, earlier))
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("list/columns", earlier.saveState())
    if noted is not None:
        kept.setValue("list/known", noted)
    kept.sync()
    header = ListHeader()
    qtbot.addWidget(header)
    header.setModel(QStandardItemModel(1, len(Column), header))
    header.set_first_widths()
    WindowMemory(tmp_path / "window.ini").bring_back_columns(header)
    assert header.isSectionHidden(Column.CHASED) is (noted != 10)
    assert not header.isSectionHidden(Column.TEXT)

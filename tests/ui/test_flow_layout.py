"""Widgets that do not fit beside each other go on in the next line."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.flow_layout import FlowLayout

SPACE = 4


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = FlowLayout(SPACE)
    whole.setLayout(flow)
    for _ in range(3):
        part = QLabel()
        part.setMinimumSize(100, 20)
        flow.addWidget(part)
    whole.show()
    return whole


def places(row: QWidget, width: int) -> list[QRect]:
    row.resize(width, 200)
    QApplication.processEvents()
    return [part.geometry() for part in row.findChildren(QLabel)]


def test_all_stand_in_one_line_where_there_is_room(row: QWidget) -> None:
    assert [(p.x(), p.y()) for p in places(row, 308)] == [(0, 0), (104, 0), (208, 0)]
    assert row.layout().heightForWidth(308) == 20


def test_the_third_goes_on_in_the_next_line_one_pixel_below_that(row: QWidget) -> None:
    assert [(p.x(), p.y()) for p in places(row, 307)] == [(0, 0), (104, 0), (0, 24)]
    assert row.layout().heightForWidth(307) == 44


def test_each_has_a_line_of_its_own_where_two_do_not_fit(row: QWidget) -> None:
    assert [p.y() for p in places(row, 120)] == [0, 24, 48]


def test_it_asks_for_no_more_than_its_widest_widget(row: QWidget) -> None:
    assert row.layout().minimumSize().width() == 100


def test_what_is_taken_out_leaves_no_gap(row: QWidget) -> None:
    taken = row.layout().takeAt(0)
    taken.widget().hide()
    shown = [p for p in places(row, 308) if p.y() == 0]
    assert row.layout().count() == 2
    assert [p.x() for p in shown][1:] == [0, 104]

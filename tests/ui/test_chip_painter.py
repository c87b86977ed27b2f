"""The chips of the list: no standing is cut, however narrow the window."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.wording import standing_words
from desktop_app.ui.chip_painter import SIDES, ChipPainter, halves, room_for_chips
from desktop_app.ui.colors import current_colors
from desktop_app.ui.list_columns import Column
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.main_window import MainWindow


@pytest.fixture
def font(vietnamese: QApplication) -> QFont:
    assert vietnamese is not None
    return text_font(TextRole.SMALL)


@pytest.mark.parametrize("kind", list(StandingKind))
def test_the_least_room_shows_every_standing_whole(font: QFont, kind: StandingKind) -> None:
    chips = ChipPainter(font, current_colors(), 1.0)
    room = room_for_chips(font)
    standing = Standing(kind, 826)
    whole = standing_words(standing, "vi")
    assert " ".join(chips._lines(whole, room - SIDES)) == whole
    assert chips._painted(standing, room).width() <= room


def test_words_break_at_the_space_nearest_to_their_middle() -> None:
    assert halves("Hoàn thành (không hạn)") == ("Hoàn thành", "(không hạn)")
    assert halves("Overdue") == ("Overdue",)


def test_the_words_of_the_tasks_give_way_before_the_standing(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = window._parts.page.list
    least = room_for_chips(text_font(TextRole.SMALL)) + 2 * Space.SMALL
    window.resize(900, 680)
    qtbot.waitUntil(lambda: shown.viewport().width() < 900)
    assert shown.columnWidth(Column.STANDING) >= least
    assert shown.columns.length() <= shown.viewport().width()


def test_the_standing_cannot_be_drawn_narrower_than_its_words(window: MainWindow) -> None:
    columns = window._parts.page.list.columns
    columns.resizeSection(Column.STANDING, 70)
    least = room_for_chips(text_font(TextRole.SMALL)) + 2 * Space.SMALL
    assert columns.sectionSize(Column.STANDING) == least

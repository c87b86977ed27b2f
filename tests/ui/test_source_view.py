"""The page: offsets into the kept text are offsets on the page."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.tracking.notice import Span
from desktop_app.ui.source_marks import Mark, MarkKind
from desktop_app.ui.source_view import SourcePage, SourceView

TEXT = "THÔNG BÁO\n\n1. 📌 Giao Sở Tài chính báo cáo.\n" + "Dòng tiếp theo của văn bản.\n" * 300
LEAD = Span(TEXT.index("Sở Tài chính"), TEXT.index(" báo cáo"))
FAR = Span(TEXT.rindex("Dòng"), TEXT.rindex("Dòng") + 4)


@pytest.fixture
def page(qtbot: QtBot) -> SourcePage:
    made = SourcePage()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.view.show_text(TEXT)
    QApplication.processEvents()
    return made


@pytest.fixture
def view(page: SourcePage) -> SourceView:
    return page.view


def test_a_letter_outside_the_basic_plane_moves_no_offset(view: SourceView) -> None:
    view.light([Mark(LEAD, MarkKind.LEAD)])
    (selection,) = view.extraSelections()
    assert selection.cursor.selectedText() == "Sở Tài chính"


def test_what_is_lit_is_brought_into_sight(view: SourceView) -> None:
    view.light([Mark(FAR, MarkKind.POINT)], scroll_to=[FAR])
    cursor = QTextCursor(view.document())
    cursor.setPosition(FAR.start)
    assert view.viewport().rect().contains(view.cursorRect(cursor).center())


def test_what_is_in_sight_is_left_where_it_is(view: SourceView) -> None:
    view.light([Mark(LEAD, MarkKind.POINT)], scroll_to=[LEAD])
    assert view.verticalScrollBar().value() == 0


def test_a_span_past_the_end_is_cut_there(view: SourceView) -> None:
    view.light([Mark(Span(len(TEXT) - 3, len(TEXT) + 50), MarkKind.POINT)])
    assert view.extraSelections()[0].cursor.selectionEnd() <= len(TEXT)


def test_a_selection_gives_its_span_without_blanks_around(view: SourceView) -> None:
    cursor = view.textCursor()
    cursor.setPosition(LEAD.start - 1)
    cursor.setPosition(LEAD.end + 1, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == LEAD


def test_no_selection_gives_no_span(view: SourceView) -> None:
    assert view.selected_span() is None


@pytest.mark.slow
def test_ctrl_and_the_wheel_zoom_within_bounds(view: SourceView) -> None:
    usual = view.page_width()
    for _ in range(40):
        turned = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), turned)
    assert usual < view.page_width() < 3 * usual
    view.zoom(0)
    assert view.page_width() == usual


def test_the_page_is_no_wider_than_a_line_is_good_to_read(page: SourcePage) -> None:
    page.resize(3000, 400)
    QApplication.processEvents()
    assert page.view.width() == page.view.page_width()
    left, right = page.view.x(), page.width() - page.view.geometry().right()
    assert abs(left - right) <= 2

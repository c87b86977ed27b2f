"""What is lit can be told apart: by its colour, and without it."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.tracking.notice import Span
from desktop_app.ui.colors import DARK, LIGHT, Colors
from desktop_app.ui.source_marks import MarkKind, draw_line_of, mark_fill, marked_boxes
from desktop_app.ui.source_view import SourcePage

LIT = [kind for kind in MarkKind if kind is not MarkKind.POINT]
IN_GREY = replace(LIGHT, accent="#444444", done="#444444", due_soon="#444444")
TEXT = "1. Giao Sở Tài chính " + "báo cáo kết quả thực hiện " * 12 + "trước ngày 15/6/2026."


def drawn(kind: MarkKind, colors: Colors) -> QImage:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_line_of(painter, kind, QRectF(5, 5, 50, 15), colors)
    painter.end()
    return image


def test_each_kind_has_a_line_that_differs_without_its_colour(qapp: QApplication) -> None:
    assert qapp is not None
    for one, other in combinations(LIT, 2):
        assert drawn(one, IN_GREY) != drawn(other, IN_GREY), (one, other)


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_no_two_kinds_share_a_ground(colors: Colors) -> None:
    fills = [fill for kind in MarkKind if (fill := mark_fill(kind, colors))]
    assert len(set(fills)) == len(fills) == 5


def test_a_place_that_wraps_has_a_box_on_each_of_its_lines(qtbot: QtBot) -> None:
    page = SourcePage()
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    page.view.show_text(TEXT)
    QApplication.processEvents()
    whole = marked_boxes(page.view.document(), Span(0, len(TEXT)))
    lead = marked_boxes(page.view.document(), Span(8, 20))
    lines = page.view.document().firstBlock().layout().lineCount()
    assert len(whole) == lines > 2
    assert len(lead) == 1
    assert whole[0].contains(lead[0])
    assert [box.top() for box in whole] == sorted(box.top() for box in whole)


def test_a_place_past_the_end_has_no_box(qtbot: QtBot) -> None:
    page = SourcePage()
    qtbot.addWidget(page)
    page.view.show_text("1. Một.")
    assert marked_boxes(page.view.document(), Span(50, 60)) == []

"""The pages of a paper on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.ui.page_pictures import PagePictures
from desktop_app.ui.page_view import LEAST_ZOOM, MOST_ZOOM, PageView
from tests.ui.papers_given import A4_LYING, a_pdf


def test_a_picture_shows_the_page() -> None:
    pages = PagePictures(a_pdf(2))
    image = pages.picture(0, 1.0)
    assert (image.width(), image.height()) == (596, 842)
    assert image.pixelColor(150, 150) == QColor("black")
    assert image.pixelColor(50, 50) == QColor("white")
    pages.close()


def test_the_sizes_are_those_of_the_paper() -> None:
    pages = PagePictures(a_pdf(1, A4_LYING))
    assert pages.sizes[0].toTuple() == pytest.approx(A4_LYING, abs=0.01)
    pages.close()


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PageView]:
    shown = PageView(PagePictures(a_pdf(5)))
    shown.resize(700, 500)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.let_go()


def drawn(view: PageView, page: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view._drawn_at.get(page) == view._wanted_scale())


def test_the_page_in_sight_is_drawn_and_stands_in_the_middle(
    view: PageView, qtbot: QtBot
) -> None:
    drawn(view, 0, qtbot)
    place = view._places()[0]
    scale = place.width() / 595.28
    square = place.topLeft() + QPoint(round(150 * scale), round(150 * scale))
    shown = view.viewport().grab().toImage()
    assert shown.pixelColor(square) == QColor("black")
    assert abs(place.center().x() - view.viewport().width() // 2) <= 1


def test_pages_out_of_sight_are_not_drawn(view: PageView, qtbot: QtBot) -> None:
    drawn(view, 0, qtbot)
    assert 4 not in view._drawn


def test_keys_turn_the_pages(view: PageView, qtbot: QtBot) -> None:
    turned = []
    view.page_changed.connect(turned.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    assert turned == [1, 2, 1, 4]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    assert view.verticalScrollBar().value() < 20


def test_scrolling_tells_the_page_in_the_middle(view: PageView) -> None:
    view.verticalScrollBar().setValue(view._places()[2].top())
    assert view.page == 2


@pytest.mark.slow
def test_larger_keeps_the_place_and_has_its_bounds(view: PageView, qtbot: QtBot) -> None:
    view.go_to(3)
    for _ in range(20):
        view.enlarge()
    assert view.zoom == MOST_ZOOM
    assert view.page == 3
    drawn(view, 3, qtbot)
    for _ in range(40):
        view.shrink()
    assert view.zoom == LEAST_ZOOM


def test_it_keeps_to_the_width_until_a_size_is_chosen(view: PageView) -> None:
    view.resize(900, 500)
    wide = view.zoom
    view.resize(500, 500)
    assert view.zoom < wide
    view.zoom_to(1.0)
    view.resize(900, 500)
    assert view.zoom == 1.0
    assert view.verticalScrollBar().value() == 0


def test_only_some_pages_stay_in_memory(qtbot: QtBot) -> None:
    view = PageView(PagePictures(a_pdf(30)))
    view.resize(300, 300)
    qtbot.addWidget(view)
    view.show()
    for page in range(0, 30, 2):
        view.go_to(page)
        drawn(view, page, qtbot)
    assert len(view._drawn) == len(view._drawn_at) <= 8
    view.let_go()

"""The tour with the sample: three steps, each left by doing what it says; and what is next."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.review_window import ReviewWindow
from desktop_app.ui.side_choice import EVERYTHING, UNDECIDED
from desktop_app.ui.tour_strip import TourStrip
from tests.register.given import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier
Said = Callable[[], str]


def strips(owner: QWidget) -> list[TourStrip]:
    return [each for each in owner.findChildren(TourStrip) if each.isVisible()]


def said(owner: QWidget) -> str:
    """What the one strip in `owner` says; empty where none stands."""
    labels = [label for strip in strips(owner) for label in strip.findChildren(QLabel)]
    return " ".join(label.text() for label in labels)


def press(owner: QWidget, words: str, qtbot: QtBot) -> None:
    buttons = [button for strip in strips(owner) for button in strip.findChildren(QPushButton)]
    (wanted,) = (button for button in buttons if button.text().strip() == words)
    qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)


@pytest.fixture
def review(empty_window: MainWindow, qtbot: QtBot) -> ReviewWindow:
    """The review of the sample that was asked for on the empty page."""
    page = empty_window._parts.page
    qtbot.mouseClick(page.sample_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(reviews(empty_window)), timeout=30_000)
    QApplication.processEvents()
    return reviews(empty_window)[0]


def reviews(window: MainWindow) -> list[ReviewWindow]:
    return [each for each in window.findChildren(ReviewWindow) if each.isVisible()]


@pytest.fixture
def stored(empty_window: MainWindow, review: ReviewWindow, qtbot: QtBot) -> MainWindow:
    qtbot.keyClick(review, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(empty_window._parts.page.list.isVisible, timeout=5_000)
    return empty_window


def test_each_step_is_left_by_doing_what_it_says(
    review: ReviewWindow, empty_window: MainWindow, qtbot: QtBot
) -> None:
    assert said(review).startswith("Bước 1/3.")
    qtbot.keyClick(review, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: said(empty_window).startswith("Bước 2/3."))
    session = empty_window._session
    (number, *_) = empty_window._parts.page.list.picked_ids()
    answer = NewProgress(reported_on=TODAY, text="Đã trình", status=Status.REPORTED)
    session.change("x", lambda: session.desk.follow_up.record_progress(number, answer))
    qtbot.waitUntil(lambda: said(empty_window).startswith("Bước 3/3."))
    press(empty_window, "Lập báo cáo", qtbot)
    qtbot.waitUntil(lambda: bool(empty_window.findChildren(ReportDialog)))
    assert strips(empty_window) == []


def test_the_keyboard_stays_with_the_work(stored: MainWindow) -> None:
    assert stored.focusWidget() is stored._parts.page.list


def test_it_can_be_ended_at_any_step(stored: MainWindow, qtbot: QtBot) -> None:
    press(stored, "Kết thúc hướng dẫn", qtbot)
    assert strips(stored) == []
    stored._session.change("x", lambda: None)
    assert strips(stored) == []


def test_a_review_that_is_left_ends_it(
    review: ReviewWindow, empty_window: MainWindow, qtbot: QtBot
) -> None:
    review.close_stored()  # nothing was stored: as after a question that was answered
    review.rejected.emit()
    qtbot.waitUntil(lambda: reviews(empty_window) == [])
    empty_window._session.change("x", lambda: None)
    assert strips(empty_window) == []


def test_another_look_ends_it(stored: MainWindow) -> None:
    stored._entrance.look_changed.emit()
    QApplication.processEvents()
    assert strips(stored) == []
    stored._session.change("x", lambda: None)
    assert strips(stored) == []


def test_when_every_point_is_decided_the_way_leads_to_the_work(
    stored: MainWindow, qtbot: QtBot
) -> None:
    stored.shown.choose(UNDECIDED)
    page = stored._parts.page
    qtbot.waitUntil(page.work_button.isVisible)
    qtbot.mouseClick(page.work_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.list.isVisible)
    assert stored._parts.side.choice == EVERYTHING

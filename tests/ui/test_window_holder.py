"""A window that is open once at most."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.window_holder import WindowHolder


@pytest.fixture
def filled() -> list[QWidget]:
    """The windows in the order in which they were filled."""
    return []


@pytest.fixture
def holder(filled: list[QWidget]) -> WindowHolder[QWidget]:
    def made() -> QWidget:
        window = QWidget()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return window

    return WindowHolder(made, filled.append)


def test_nothing_is_made_or_filled_before_it_is_wanted(
    holder: WindowHolder[QWidget], filled: list[QWidget]
) -> None:
    holder.refresh()
    holder.close()
    assert holder.shown is None
    assert filled == []


def test_a_second_wish_brings_back_the_window_that_was_minimized(
    holder: WindowHolder[QWidget], filled: list[QWidget]
) -> None:
    window = holder.open()
    window.showMinimized()
    assert holder.open() is window is holder.shown
    assert not window.isMinimized()
    assert filled == [window]
    holder.refresh()
    assert filled == [window, window]


def test_a_closed_window_is_forgotten_and_made_anew(
    holder: WindowHolder[QWidget], qtbot: QtBot
) -> None:
    holder.open()
    holder.close()
    qtbot.waitUntil(lambda: holder.shown is None)
    assert holder.open().isVisible()
    holder.close()

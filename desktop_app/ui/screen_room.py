"""Windows that fit the screen they open on, title bar and all, and that come to its front."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)

#: What a desktop draws around a window, at the most.
_FRAME = QSize(16, 48)


def resize_within_screen(window: QWidget, wanted: QSize) -> None:
    """Give `window` the size wanted, or fill a screen that has no more room than that."""
    room = window.screen().availableSize() - _FRAME
    if wanted.width() >= room.width() and wanted.height() >= room.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    window.resize(wanted.boundedTo(room).expandedTo(window.minimumSize()))
    if window.isVisible():
        _move_within_screen(window)


def _move_within_screen(window: QWidget) -> None:
    """Qt places a window by the size it has before it is shown; one that grew may reach out."""
    screen, framed = window.screen().availableGeometry(), window.size() + _FRAME
    lowest = screen.top() + max(screen.height() - framed.height(), 0)
    rightmost = screen.left() + max(screen.width() - framed.width(), 0)
    place = QPoint(min(window.x(), rightmost), min(window.y(), lowest))
    if place != window.pos():
        window.move(place)


def make_room_for_words(window: QWidget) -> None:
    """Let a least size given in pixels grow where larger letters need more."""
    room = window.screen().availableSize() - _FRAME
    needed = window.minimumSizeHint().boundedTo(room)
    window.setMinimumSize(window.minimumSize().expandedTo(needed))


def to_front(window: W) -> W:
    """Show `window` before the others, also when it was minimized."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    return window

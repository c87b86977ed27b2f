"""A hand that works in whichever window is in front, and counts what it presses."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow


class Hand:
    """Only keys: a chord such as Ctrl+F is one, a letter typed to search is one.

    What has to be written in any program, such as the answer's own words, is not counted.
    """

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        self.keys = 0

    def press(self, *strokes: str) -> None:
        """Press each of `strokes`, named as on the keyboard."""
        for stroke in strokes:
            sequence = QKeySequence.fromString(stroke.replace("Enter", "Return"))
            combination = sequence[0]
            QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
            self.keys += 1
            self._settle()

    def type(self, letters: str) -> None:
        """Type a few letters to find something, without accents."""
        QTest.keyClicks(self._focus(), letters)
        self.keys += len(letters)
        self._settle()

    def write(self, words: str) -> None:
        """Write what the register is to hold; it costs the same everywhere."""
        focus = self._focus()
        if isinstance(focus, QLineEdit) and words.isascii():
            QTest.keyClicks(focus, words)
        elif isinstance(focus, QLineEdit):
            focus.insert(words)
        else:
            assert isinstance(focus, QPlainTextEdit), focus
            focus.insertPlainText(words)
        self._settle()

    def tab_to(self, field: QWidget) -> None:
        """Go on with Tab until the keyboard is in `field`."""
        wanted = field
        while (proxy := wanted.focusProxy()) is not None:
            wanted = proxy
        for _ in range(12):
            if self._focus() is wanted:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {field}")

    def front(self) -> QWidget:
        """The window that has the keyboard."""
        asking = QApplication.activeModalWidget()
        others = (
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each.isWindow() and each.parentWidget() is self._window
        )
        return asking or next(others, self._window)

    def _focus(self) -> QWidget:
        front = self.front()
        if not front.isActiveWindow():
            front.activateWindow()
            self._qtbot.waitUntil(front.isActiveWindow)
        return front.focusWidget() or front

    def _settle(self) -> None:
        window = self._window
        self._qtbot.waitUntil(
            lambda: (
                not (
                    window._figures.is_active()
                    or window._details.isActive()
                    or window._parts.search._pause.isActive()
                )
            )
        )

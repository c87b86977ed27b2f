"""The notice's kept text in a window of its own, one place lit; nothing can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.tracking.notice import Span
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.source_marks import Mark
from desktop_app.ui.source_view import SourcePage


class SourceWindow(QWidget):
    """A page to read; the original file is opened only on a click."""

    #: The person wants to see the file as it came in.
    original_asked = Signal()

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        """Show `text` of the notice called `title`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._page = SourcePage()
        self._page.view.show_text(text)
        heading = QLabel(title)
        heading.setFont(text_font(TextRole.HEADING))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        original = QPushButton(icon(Icon.OPEN_FILE), tr("&Open the original file"))
        original.clicked.connect(self.original_asked)
        head = QHBoxLayout()
        head.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, 0)
        head.addWidget(heading, 1)
        head.addWidget(original)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._page, 1)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        resize_within_screen(self, QSize(820, 860))
        self._page.view.setFocus()

    def light(self, marks: Sequence[Mark], *, scroll_to: Span | None) -> None:
        """Light `marks` and bring `scroll_to` into sight."""
        self._page.view.light(marks, scroll_to=[scroll_to] if scroll_to else [])

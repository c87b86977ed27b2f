"""The help: topics at the left, searched while one types, and the page at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.actions import tip
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.help_page import HelpPage
from desktop_app.ui.help_topics import HelpTopic, found_topics, help_topics
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.live_line import LiveLine
from desktop_app.ui.look import Space
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen

_LEAST_SIZE = QSize(720, 480)
_FIRST_SIZE = QSize(1080, 760)
_LETTERS = 38  # in a line of the topics


class HelpWindow(QWidget):
    """Stands beside the work: nothing in it changes anything."""

    #: The person wants to see the sheet of keys.
    keys_wanted = Signal()
    #: The person wants to read what is new.
    news_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Open on the first page."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self._topics = help_topics(current_language())
        self.search = LiveLine()
        self.search.setPlaceholderText(tr("Search the help, accents not needed"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Topics"))
        self.page = HelpPage()
        self._nothing = text_label(tr("Nothing found"), soft=True)
        self._nothing.hide()
        keys = tip(tr("Keys"), ("Shift+F1",))
        self._keys = push_button(tr("&Keys"), Icon.KEYS, keys)
        self._news = push_button(tr("What is &new"), tip=tip(tr("What is new"), ("Ctrl+F1",)))
        self._lay_out()
        self._connect()
        self._show_found("")
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)
        self.search.setFocus()

    def show_topic(self, key: str) -> None:
        """Open the page called `key`, whatever is searched for."""
        if not self._choose(key):
            self.search.clear()
            self._choose(key)

    def _lay_out(self) -> None:
        left, buttons = QWidget(), QHBoxLayout()
        for button in (self._keys, self._news):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.list.setProperty("rows", "topics")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(self.page)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        both.setSizes([self.fontMetrics().averageCharWidth() * _LETTERS, _FIRST_SIZE.width()])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both)

    def _connect(self) -> None:
        self.search.shown_changed.connect(self._show_found)
        self.search.returnPressed.connect(self.page.setFocus)
        self.list.currentItemChanged.connect(self._open)
        self.page.topic_wanted.connect(self.show_topic)
        self._keys.clicked.connect(self.keys_wanted)
        self._news.clicked.connect(self.news_wanted)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence.fromString("Ctrl+F"), self, self._find)
        QShortcut(QKeySequence.fromString("Shift+F1"), self, self.keys_wanted.emit)
        QShortcut(QKeySequence.fromString("Ctrl+F1"), self, self.news_wanted.emit)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _show_found(self, words: str) -> None:
        found = found_topics(self._topics, words)
        self._fill(found)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentRow(0)

    def _fill(self, topics: Sequence[HelpTopic]) -> None:
        was = self.list.blockSignals(True)
        self.list.clear()
        for topic in topics:
            item = QListWidgetItem(topic.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, topic)
        self.list.blockSignals(was)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic = item.data(Qt.ItemDataRole.UserRole)
            self.page.show_topic(topic, self.search.shown_words())

    def _choose(self, key: str) -> bool:
        """Make the topic called `key` current; False when it is not listed."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).key == key:
                self.list.setCurrentRow(row)
                return True
        return False

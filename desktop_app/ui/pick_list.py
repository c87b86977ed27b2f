"""A list over the window from which one picks by typing: Enter takes, Esc leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.live_line import LiveLine
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.pick_model import (
    PickEntry,
    PickModel,
    PickPainter,
    found_entries,
    looking_through,
)
from desktop_app.ui.turns import Turns

_WIDTH = 620
_ROWS = 12
_WALKING = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}


class PickList(QFrame):
    """Lies over its window, so that it needs nothing of the desktop; goes when left."""

    #: An entry was picked; carries its key. It runs once the list is gone.
    picked = Signal(str)

    def __init__(
        self, entries: Sequence[PickEntry], recent: Sequence[str], hint: str, window: QWidget
    ) -> None:
        """Offer `entries` over `window`; `recent` are the keys of those used last."""
        super().__init__(window)
        self._window = window
        self._entries, self._recent = entries, recent
        self._before = QApplication.focusWidget()
        self._model = PickModel(self)
        self.field = LiveLine()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.list = QListView()
        self._nothing: QLabel = text_label(tr("Nothing found"), soft=True)
        self._lay_out()
        self.field.shown_changed.connect(self._find)
        self.list.clicked.connect(self._take)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self._find("")
        self._folding = Turns(self)
        self._folding.start(looking_through(entries))
        self._stand()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _lay_out(self) -> None:
        self.setProperty("card", "pick")
        self.list.setModel(self._model)
        self.list.setItemDelegate(PickPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Found"))
        self._nothing.setContentsMargins(Space.MEDIUM, Space.SMALL, 0, Space.SMALL)
        legend = text_label(
            tr("↑ ↓ choose · Enter take · Esc leave"), TextRole.SMALL, soft=True
        )
        legend.setContentsMargins(Space.SMALL, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addWidget(legend)

    def _stand(self) -> None:
        """In the upper middle of the window, as high as its entries need."""
        window = self._window
        row = self.list.sizeHintForRow(0) if self._model.rowCount() else 0
        rows = min(_ROWS, max(self._model.rowCount(), 1))
        self.list.setFixedHeight(rows * row)
        self.adjustSize()
        width = min(_WIDTH, window.width() - 2 * Space.WIDE)
        self.setGeometry(
            (window.width() - width) // 2, Space.PAGE * 2, width, self.sizeHint().height()
        )

    def _find(self, typed: str) -> None:
        found = found_entries(self._entries, typed, self._recent)
        self._model.show_entries(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        self._stand()

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self._model.entry(index.row())
            self._leave()
            self.picked.emit(entry.key)
            entry.run()

    def _leave(self) -> None:
        """Give the keyboard back to where it was."""
        if self.isHidden():
            return
        self.field.removeEventFilter(self)
        self._window.removeEventFilter(self)
        self._folding.stop()
        self.hide()
        self.deleteLater()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field walk the list; leaving the field leaves it all."""
        if watched is not self.field:
            if event.type() is QEvent.Type.Resize:
                self._stand()
            return False
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _WALKING:
            self.list.event(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

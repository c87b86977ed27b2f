"""Widgets side by side that go on in the next line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Each line is as tall as its tallest widget; what is too wide for a line is narrowed."""

    def __init__(self, space: int) -> None:
        """`space` pixels between widgets and between lines."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(space)
        self._items: list[QLayoutItem] = []

    def _lay_out(self, room: QRect, *, move: bool) -> int:
        """The height that `room`'s width wants; with `move` the widgets are put there."""
        place, line = room.topLeft(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(room.width(), item.sizeHint().height()))
            if place.x() > room.x() and place.x() + size.width() > room.x() + room.width():
                place = QPoint(room.x(), place.y() + line + self.spacing())
                line = 0
            if move:
                item.setGeometry(QRect(place, size))
            place += QPoint(size.width() + self.spacing(), 0)
            line = max(line, size.height())
        return place.y() + line - room.y()

    # Qt's own names

    def addItem(self, item: QLayoutItem) -> None:
        """Put `item` behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many stand in it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item there; Qt asks past the end too."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item out of the layout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it wants."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower place wants more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        """Put every widget in its line."""
        super().setGeometry(room)
        self._lay_out(room, move=True)

    def sizeHint(self) -> QSize:
        """One line."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """One widget, as narrow as it may be."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

"""Rows of facts: a quiet name and its value each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.tracking.notice import PrintedAgency
from desktop_app.ui.look import Space, TextRole, text_font


class FactRows(QWidget):
    """A row that says nothing is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without rows yet."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(1, 1)

    def add_words(self, name: str) -> QLabel:
        """A row for words that wrap and can be copied."""
        value = QLabel()
        value.setWordWrap(True)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(name, value)
        return value

    def add(self, name: str, value: QWidget, *, is_narrow: bool = False) -> None:
        """A row for `value`; a narrow one keeps its own width."""
        label = QLabel(name)
        label.setFont(text_font(TextRole.SMALL))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(value)
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, 0, top)
        side = top | Qt.AlignmentFlag.AlignLeft if is_narrow else top
        self._grid.addWidget(value, row, 1, side)

    def say(self, value: QLabel, words: str) -> None:
        """Show `words` in the row of `value`."""
        value.setText(words)
        place = self._grid.getItemPosition(self._grid.indexOf(value))
        name = self._grid.itemAtPosition(place[0], 0)  # type: ignore[index]
        for widget in (value, name.widget() if name else None):
            if widget:
                widget.setVisible(bool(words))


def names_of(bodies: tuple[PrintedAgency, ...]) -> str:
    """A line for each body, by the directory's name where it is known."""
    return "\n".join(body.agency or body.name for body in bodies)

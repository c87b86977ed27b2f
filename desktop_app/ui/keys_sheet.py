"""The sheet of keys: every action with what to press, and how to move about."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.action_table import action_table
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.screen_room import resize_within_screen


class KeysSheet(QDialog):
    """Two columns of words and keys; closes with Esc."""

    def __init__(
        self, parent: QWidget | None = None, rows: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Fill the sheet with `rows`, else from the main window's table of actions."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        heading = QLabel(tr("Everything by keyboard"))
        heading.setFont(text_font(TextRole.TITLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.PAGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setContentsMargins(0, 0, Space.LARGE, 0)
        rows = rows or _rows()
        half = (len(rows) + 1) // 2
        for number, (words, keys) in enumerate(rows):
            column = 3 * (number // half)
            grid.addWidget(QLabel(words), number % half, column)
            grid.addWidget(_key_label(keys), number % half, column + 1)
        grid.setColumnMinimumWidth(2, Space.WIDE)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # the platform's own is of another family
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column_of_all.setSpacing(Space.LARGE)
        column_of_all.addWidget(heading)
        rows_of_all = QWidget()
        rows_of_all.setLayout(grid)
        scrolled = _scrolled(rows_of_all)
        column_of_all.addWidget(scrolled, 1)
        column_of_all.addWidget(buttons)
        # By itself a scroll area wants no more than two dozen lines.
        hidden = rows_of_all.sizeHint().height() - scrolled.sizeHint().height()
        resize_within_screen(self, self.sizeHint() + QSize(0, max(hidden, 0)))


def _rows() -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    rows = [
        (
            row.words,
            " · ".join(QKeySequence.fromString(keys).toString(native) for keys in row.keys),
        )
        for row in action_table()
    ]
    return [
        *rows,
        (tr("Move in the list"), "↑ ↓ Home End"),
        (tr("Fold or open a group"), "← →"),
        (tr("Select several"), "Shift+↑ ↓ · Ctrl+A"),
        (tr("Read the directive"), "Enter"),
        (tr("Clear the search"), "Esc"),
        (tr("Next part of the window"), "Tab"),
        (tr("In a day: today, a day or a week on"), "T · + − · PgDn PgUp"),
        (tr("In a day: the end of the month, quarter, year"), "C · Q · N"),
    ]


def _scrolled(rows: QWidget) -> QScrollArea:
    """The rows, all in sight where the screen has room for them."""
    area = QScrollArea()
    area.setAccessibleName(tr("Keys"))
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(rows)
    area.viewport().setAutoFillBackground(False)
    rows.setAutoFillBackground(False)
    # Sideways too, where the screen is narrower than both columns.
    wanted, room = rows.sizeHint().width() + Space.LARGE, area.screen().availableSize().width()
    area.setMinimumWidth(min(wanted, room - 4 * Space.PAGE))
    return area


def _key_label(keys: str) -> QLabel:
    label = QLabel(keys)
    label.setFont(text_font(TextRole.STRONG))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label

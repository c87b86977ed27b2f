"""How a window of one table is laid out: title and figures, tools, and the table below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.form_layout import text_label
from desktop_app.ui.look import Space, TextRole


def lay_out(
    window: QWidget, title: str, figures: QLabel, tools: QHBoxLayout, table: QWidget
) -> None:
    """Fill `window`; `table` takes the room that is left."""
    head = QHBoxLayout()
    head.setSpacing(Space.MEDIUM)
    head.addWidget(text_label(title, TextRole.TITLE))
    head.addWidget(figures, 1, Qt.AlignmentFlag.AlignBottom)
    tools.setSpacing(Space.SMALL)
    top = QVBoxLayout()
    top.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
    top.setSpacing(Space.MEDIUM)
    top.addLayout(head)
    top.addLayout(tools)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(top)
    column.addWidget(table, 1)

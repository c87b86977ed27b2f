"""A page that is scrolled up and down when it is taller than its room, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(
    content: QWidget, name: str, ground: QPalette.ColorRole = QPalette.ColorRole.Base
) -> QScrollArea:
    """`content` on its `ground`, as wide as there is room; `name` is for a screen reader."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setAutoFillBackground(True)
    content.setBackgroundRole(ground)
    return area

"""The tool bar: what starts something, the search in the middle, back and settings."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from desktop_app.ui.action_button import ActionButton
from desktop_app.ui.actions import Act
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space
from desktop_app.ui.search_field import SearchField


class MainToolBar(QToolBar):
    """One row; the search field takes the room that is left, as far as it needs it."""

    def __init__(
        self, actions: Mapping[Act, QAction], search: SearchField, parent: QWidget | None = None
    ) -> None:
        """Buttons follow `actions`."""
        super().__init__(tr("Tool bar"), parent)
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(_primary(actions[Act.IMPORT]))
        row.addWidget(ActionButton(actions[Act.REPORT]))
        row.addWidget(ActionButton(actions[Act.CHASE]))
        row.addWidget(ActionButton(actions[Act.SHEETS]))
        row.addSpacing(Space.LARGE)
        row.addStretch(1)
        row.addWidget(search, 4)
        row.addStretch(1)
        for act in (
            Act.UNDO,
            Act.REDO,
            Act.MONDAY,
            Act.PRINT_LIST,
            Act.PALETTE,
            Act.BIN,
            Act.AGENCIES,
            Act.KEYS,
            Act.SETTINGS,
        ):
            row.addWidget(_quiet(actions[act]))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(content)


def _primary(action: QAction) -> QPushButton:
    button = QPushButton(action.icon(), f"\N{THIN SPACE}{action.iconText()}")
    button.setDefault(True)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    button.clicked.connect(action.trigger)
    return button


def _quiet(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button

"""The tool bar: what starts something, the search in the middle, back and settings."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
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
        named = [ActionButton(actions[act]) for act in (Act.REPORT, Act.CHASE, Act.SHEETS)]
        content = _Row(named)
        row = content.row
        row.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(_primary(actions[Act.IMPORT]))
        for button in named:
            row.addWidget(button)
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
            Act.HELP,
            Act.SETTINGS,
        ):
            row.addWidget(_quiet(actions[act]))
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(content)


class _Row(QWidget):
    """Where words would be cut, the last of the named buttons show their icons alone."""

    def __init__(self, named: Sequence[QToolButton]) -> None:
        super().__init__()
        self._named = named
        self._widths: list[dict[Qt.ToolButtonStyle, int]] = []
        self.row = QHBoxLayout(self)

    def _measured(self) -> list[dict[Qt.ToolButtonStyle, int]]:
        """How wide each of the named buttons is in either style."""
        if not self._widths:
            for button in self._named:
                now, widths = button.toolButtonStyle(), {}
                for style in (_WORDS, _ICON_ALONE):
                    button.setToolButtonStyle(style)
                    widths[style] = button.sizeHint().width()
                button.setToolButtonStyle(now)
                self._widths.append(widths)
        return self._widths

    def _least(self, how_many: int) -> int:
        """Pixels that are needed with `how_many` of the named buttons in words."""
        wanted = sum(
            widths[_WORDS if place < how_many else _ICON_ALONE]
            for place, widths in enumerate(self._measured())
        )
        now = sum(button.sizeHint().width() for button in self._named)
        return self.row.totalMinimumSize().width() - now + wanted

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many words as there is room for."""
        super().resizeEvent(event)
        every = len(self._named)
        in_words = next((n for n in range(every, 0, -1) if self._least(n) <= self.width()), 0)
        for place, button in enumerate(self._named):
            button.setToolButtonStyle(_WORDS if place < in_words else _ICON_ALONE)

    def minimumSizeHint(self) -> QSize:
        """Room for the icons, whatever is shown in words now."""
        return QSize(self._least(0), self.row.totalMinimumSize().height())


_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


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

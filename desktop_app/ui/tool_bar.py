"""The tool bar: what starts something, the search in the middle, back and settings."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from desktop_app.ui.action_button import ActionButton, quiet_button
from desktop_app.ui.actions import Act
from desktop_app.ui.icons import Icon, icon
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
        quiet = {act: quiet_button(actions[act]) for act in _QUIET}
        content = _Row(named, [quiet[act] for act in _GOING])
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
        for tool in quiet.values():
            row.addWidget(tool)
        row.addWidget(content.more)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(content)


class _Row(QWidget):
    """In steps, tools without room go into a menu, and words leave their icons alone."""

    def __init__(self, named: Sequence[QToolButton], going: Sequence[QToolButton]) -> None:
        """The first of `going` goes first."""
        super().__init__()
        self._named, self._going = named, going
        self.more = _more_button()
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self._widths: list[dict[Qt.ToolButtonStyle, int]] = []
        self.row = QHBoxLayout(self)

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addActions([each.defaultAction() for each in self._going if each.isHidden()])

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

    def _least(self, in_words: int, gone: int) -> int:
        """Pixels that are needed with so many named buttons in words and so many tools gone."""
        named = sum(
            widths[_WORDS if place < in_words else _ICON_ALONE]
            for place, widths in enumerate(self._measured())
        )
        tools = [*self._going[gone:], *([self.more] if gone else [])]
        other = sum(each.sizeHint().width() + self.row.spacing() for each in tools)
        moving = (*self._named, *self._going, self.more)
        shown = [each for each in moving if not each.isHidden()]
        now = sum(each.sizeHint().width() for each in shown)
        now += self.row.spacing() * (len(shown) - len(self._named))
        return self.row.totalMinimumSize().width() - now + named + other

    def _steps(self) -> list[tuple[int, int]]:
        """How many buttons are in words, and how many tools gone, from the widest row down."""
        words, tools = len(self._named), len(self._going)
        return [
            *((words, gone) for gone in range(_RARE + 1)),
            *((left, _RARE) for left in range(words - 1, -1, -1)),
            *((0, gone) for gone in range(_RARE + 1, tools + 1)),
        ]

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many words and tools as there is room for."""
        super().resizeEvent(event)
        steps = self._steps()
        fitting = (step for step in steps if self._least(*step) <= self.width())
        in_words, gone = next(fitting, steps[-1])
        for place, button in enumerate(self._named):
            button.setToolButtonStyle(_WORDS if place < in_words else _ICON_ALONE)
        for place, button in enumerate(self._going):
            button.setHidden(place < gone)
        if gone and self.more.icon().isNull():
            self.more.setIcon(icon(Icon.MORE))
        self.more.setVisible(gone > 0)

    def minimumSizeHint(self) -> QSize:
        """Room for what never goes, whatever stands there now."""
        return QSize(self._least(*self._steps()[-1]), self.row.totalMinimumSize().height())


_QUIET = (
    Act.UNDO,
    Act.REDO,
    Act.MONDAY,
    Act.PRINT_LIST,
    Act.PALETTE,
    Act.BIN,
    Act.AGENCIES,
    Act.HELP,
    Act.SETTINGS,
)
_GOING = (Act.BIN, Act.AGENCIES, Act.PRINT_LIST, Act.MONDAY, Act.REDO)
_RARE = 3  # of those, gone before the named buttons lose their words
_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


def _primary(action: QAction) -> QPushButton:
    button = QPushButton(action.icon(), f"\N{THIN SPACE}{action.iconText()}")
    button.setDefault(True)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(action.text())
    button.clicked.connect(action.trigger)
    return button


def _more_button() -> QToolButton:
    button = QToolButton()
    button.setProperty("flat", True)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(tr("More tools"))
    button.setAccessibleName(tr("More tools"))
    button.hide()
    return button

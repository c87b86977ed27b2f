"""Buttons for an action of the table: with its short word and its key, or its icon alone."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop_app.ui.look import Space, TextRole, text_font


class ActionButton(QToolButton):
    """Follows its action: words, icon, keys, enabled or not."""

    def __init__(
        self, action: QAction, *, with_key: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `action`; `with_key` puts its first key behind the word."""
        super().__init__(parent)
        self._with_key = with_key
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._follow()
        action.changed.connect(self._follow)

    def _follow(self) -> None:
        action = self.defaultAction()
        # The style puts icon and word close together: a thin blank parts them.
        self.setText(f"\N{THIN SPACE}{action.iconText()}")
        self.setAccessibleName(action.text())

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key at the right, in quiet letters."""
        super().paintEvent(event)
        if not self._with_key:
            return
        painter = QPainter(self)
        painter.setFont(text_font(TextRole.SMALL, self.font()))
        painter.setPen(self.palette().placeholderText().color())
        room = self.rect().adjusted(0, 0, -Space.MEDIUM, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, side, self.defaultAction().shortcut().toString())
        painter.end()

    def sizeHint(self) -> QSize:
        """As wide as icon, word and key."""
        hint = super().sizeHint()
        return hint + QSize(_KEY_ROOM, 0) if self._with_key else hint


_KEY_ROOM = 24


def quiet_button(action: QAction) -> QToolButton:
    """The icon of `action` alone, without an edge."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button

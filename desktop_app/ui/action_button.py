"""A button for an action of the table: icon, short word, and its key in quiet letters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget


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
        words = action.iconText()
        if self._with_key:
            words = f"{words}  {action.shortcut().toString()}"
        self.setText(words)
        self.setAccessibleName(action.text())

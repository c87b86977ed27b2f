"""The star of the directive in the panel: full when it is set, pressed to turn it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr


class StarButton(QToolButton):
    """Triggers the action of the table; its look is that of one directive."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        """Not set yet."""
        super().__init__(parent)
        self.setProperty("flat", True)
        self._action = action
        self._follow()
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self.show_star(is_set=False)

    def _follow(self) -> None:
        """Its look is its own; whether it can be pressed, and why not, is the action's."""
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())

    def show_star(self, *, is_set: bool) -> None:
        """Show whether the star is set, to the eye and to a screen reader."""
        colors = current_colors()
        which, color = (Icon.STARRED, colors.star) if is_set else (Icon.STAR, colors.soft_text)
        self.setIcon(icon(which, color))
        self.setAccessibleName(tr("Starred") if is_set else tr("Not starred"))

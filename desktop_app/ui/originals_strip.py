"""The line below the list: in how many notices' own texts the words searched for stand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space


class OriginalsStrip(QFrame):
    """Apart from the directives, so that their hits are not drowned."""

    #: The person wants to see in which notices.
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden while no notice holds the words."""
        super().__init__(parent)
        self._button = QToolButton()
        self._button.setProperty("flat", True)
        self._button.setIcon(icon(Icon.SOURCE, current_colors().soft_text))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        row.addWidget(self._button)
        row.addStretch(1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.show_number(0)

    def show_number(self, notices: int) -> None:
        """Say how many notices hold the words; nothing for none."""
        words = tr("%n notice(s) hold the words in their own texts", "", notices)
        self._button.setText(f"\N{THIN SPACE}{words}  (Ctrl+Shift+F)")
        self.setVisible(notices > 0)

"""The bar over the register of a past day: which day it is, and the way back."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolBar, QVBoxLayout, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.ui.action_button import ActionButton
from desktop_app.ui.actions import Act
from desktop_app.ui.colors import Colors, current_colors
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.quiet_card import QuietCard
from desktop_app.ui.search_field import SearchField

_ICON = 28


class PastBar(QToolBar):
    """Never like the bar of the register of today: it has a ground of its own."""

    def __init__(self, day: date, actions: Mapping[Act, QAction], search: SearchField) -> None:
        """Buttons follow `actions`."""
        super().__init__(tr("Past day"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.back = push_button(tr("&Back to today's register"), Icon.UNDO, tr("Esc"))
        self._why = text_label(tr("Nothing can be changed here."), TextRole.SMALL)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner(day))
        column.addLayout(self._tools(actions, search))
        self.addWidget(whole)

    def say(self, why: str) -> None:
        """Say why something cannot be done here."""
        self._why.setText(why)
        self._why.setFont(text_font(TextRole.STRONG))

    def _banner(self, day: date) -> QWidget:
        banner = _Banner()
        which = QLabel()
        which.setPixmap(icon(Icon.PAST, current_colors().due_soon).pixmap(_ICON, _ICON))
        said = tr("The register at the end of {day} — only to look at")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(said.format(day=day_text(day)), TextRole.HEADING))
        words.addWidget(self._why)
        row = QHBoxLayout(banner)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(which)
        row.addLayout(words, 1)
        row.addWidget(self.back)
        return banner

    def _tools(self, actions: Mapping[Act, QAction], search: SearchField) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(ActionButton(actions[Act.PAST]))
        row.addWidget(ActionButton(actions[Act.CHANGES]))
        row.addStretch(1)
        row.addWidget(search, 4)
        row.addStretch(1)
        for act in (Act.COPY, Act.PRINT_LIST, Act.PALETTE):
            button = ActionButton(actions[act])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("flat", True)
            row.addWidget(button)
        return row


class _Banner(QuietCard):
    """In the colours of what wants care: nobody takes this day for today."""

    def edge_and_ground(self, colors: Colors) -> tuple[str, str]:
        return colors.due_soon, colors.due_soon_fill

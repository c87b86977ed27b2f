"""The status bar: the register's figures, and the last thing done with its way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import Counts
from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space


class StatusLine(QStatusBar):
    """`58 nhiệm vụ · 3 quá hạn`, and `Đã lưu 09:12 · Gia hạn — Hoàn tác` after a change."""

    #: The person wants the last change taken back.
    undo_asked = Signal()
    #: The person wants to see the copies of the register.
    copies_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Quiet until there is something to say."""
        super().__init__(parent)
        self._figures = _quiet_label()
        self._saved = _quiet_label()
        self._undo = _quiet_button(tr("Undo"))
        self._undo.clicked.connect(self.undo_asked)
        self._copies = _quiet_button("")
        self._copies.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copies.setAccessibleName(tr("Backup copies"))
        self._copies.clicked.connect(self.copies_asked)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        self.addWidget(self._figures)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(self._undo)
        self.addPermanentWidget(self._copies)

    def show_counts(self, counts: Counts) -> None:
        """Say how many directives there are, and how many are overdue."""
        overdue = counts.by_standing.get(StandingKind.OVERDUE, 0)
        parts = [tr("%n directive(s)", "", counts.directives), tr("%n overdue", "", overdue)]
        if counts.undecided_points:
            parts.append(tr("%n point(s) undecided", "", counts.undecided_points))
        self._figures.setText(" · ".join(parts))

    def show_saved(self, hour: str, what: str, *, can_undo: bool) -> None:
        """Say that the last change is in the register."""
        self._saved.setText(tr("Saved {hour} · {what}").format(hour=hour, what=what))
        self._undo.setVisible(can_undo)

    def show_note(self, words: str) -> None:
        """Say what was done without a change in the register."""
        self._saved.setText(words)
        self._undo.hide()

    def show_copies(self, words: str, tip: str, *, is_wrong: bool) -> None:
        """Say when the register was last copied; a sign stands before what went wrong."""
        self._copies.setText(words)
        self._copies.setToolTip(tip)
        self._copies.setAccessibleDescription(words)
        self._copies.setIcon(
            icon(Icon.WARNING, current_colors().overdue) if is_wrong else QIcon()
        )
        self._copies.setVisible(bool(words))


def _quiet_button(words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.hide()
    return button


def _quiet_label() -> QLabel:
    label = QLabel()
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

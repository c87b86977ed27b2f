"""The status bar: the register's figures, and the last thing done with its way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import Counts
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space


class StatusLine(QStatusBar):
    """`58 nhiệm vụ · 3 quá hạn`, and `Đã lưu 09:12 · Gia hạn — Hoàn tác` after a change."""

    #: The person wants the last change taken back.
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Quiet until there is something to say."""
        super().__init__(parent)
        self._figures = _quiet_label()
        self._saved = _quiet_label()
        self._undo = QToolButton()
        self._undo.setText(tr("Undo"))
        self._undo.setProperty("flat", True)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.hide()
        self._undo.clicked.connect(self.undo_asked)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        self.addWidget(self._figures)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(self._undo)

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


def _quiet_label() -> QLabel:
    label = QLabel()
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

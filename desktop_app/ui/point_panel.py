"""The panel beside an undecided point: its words, what tracking would open, the answers."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.tracking.notice import AcceptedDirective, Point
from desktop_app.tracking.wording import word
from desktop_app.ui.action_button import ActionButton
from desktop_app.ui.actions import Act
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.proposed_work import ProposedWork
from desktop_app.ui.scrolled import scrolled

_ANSWERS = (Act.TRACK, Act.NOTED, Act.NOT_OURS, Act.SOURCE)


class PointPanel(QFrame):
    """Shows one point; the buttons follow the window's actions."""

    def __init__(self, actions: Mapping[Act, QAction], parent: QWidget | None = None) -> None:
        """Without a point yet."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._place = QLabel()
        self._place.setFont(text_font(TextRole.HEADING))
        self._kind = QLabel()
        self._kind.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._words = MarkedText()
        self._work = ProposedWork()
        self._buttons = [ActionButton(actions[act], with_key=True) for act in _ANSWERS]
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        words = QVBoxLayout(content)
        words.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        words.setSpacing(Space.SMALL)
        for widget in (self._place, self._kind, self._words):
            words.addWidget(widget)
        words.addSpacing(Space.MEDIUM)
        words.addWidget(self._work)
        words.addStretch()
        question = QLabel(tr("What becomes of this point?"))
        question.setFont(text_font(TextRole.STRONG))
        question.setWordWrap(True)
        answers = QVBoxLayout()
        answers.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        answers.setSpacing(Space.SMALL)
        answers.addWidget(question)
        for button in self._buttons:
            answers.addWidget(button)
        self._shown = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(content, tr("Details of the point")), 1)
        column.addLayout(answers)

    def show_point(self, point: Point, work: Sequence[AcceptedDirective]) -> None:
        """Show `point` from its top; `work` is what tracking it would open."""
        self._place.setText(tr("Point {label}").format(label=point.label))
        self._kind.setText(word(point.kind, current_language()))
        self._words.show_words(
            point.text,
            deadlines=(deadline.phrase for each in work for deadline in each.deadlines),
            leads=(body.name for each in work for body in each.leads),
            coordinators=(body.name for each in work for body in each.coordinators),
        )
        self._work.show_work(work)
        self._shown.show()

    def show_nothing(self) -> None:
        """Stay empty: every point is decided."""
        self._shown.hide()

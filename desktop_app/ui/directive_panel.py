"""The panel beside the list: one directive with its words, facts and history."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.chain import ChainLink, RelationKind
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.notice import NoticeHead, notice_day_words
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import word
from desktop_app.ui.action_button import ActionButton
from desktop_app.ui.actions import Act
from desktop_app.ui.colors import current_colors
from desktop_app.ui.dropping import dropped_paths
from desktop_app.ui.fact_grid import FactGrid
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.marked_text import MarkedText
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.star_button import StarButton
from desktop_app.ui.timeline import Timeline


class DirectivePanel(QFrame):
    """Shows what is selected: nothing, one directive, or how many."""

    #: Files were dropped on the directive that is shown; carries their paths.
    files_dropped = Signal(list)
    #: The person wants to mend an answer; carries the number of the entry.
    mending_asked = Signal(int)
    #: The person wants to look at a chase; carries its number.
    chase_asked = Signal(int)
    #: The person clicked a file; carries the number of the evidence.
    evidence_asked = Signal(int)

    def __init__(self, actions: Mapping[Act, QAction], parent: QWidget | None = None) -> None:
        """Buttons follow `actions`; nothing is selected yet."""
        super().__init__(parent)
        self._place = _label(TextRole.HEADING)
        self._star = StarButton(actions[Act.STAR])
        self._milestones = ActionButton(actions[Act.MILESTONES])
        self._milestones.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._milestones.setProperty("flat", True)
        self._mend = ActionButton(actions[Act.MEND], with_key=True)
        self._mend.setProperty("flat", True)
        self._notice = _label(TextRole.SMALL, quiet=True)
        self._later = _label(TextRole.SMALL, quiet=True)
        self._words = MarkedText()
        self._facts = FactGrid()
        self._timeline = Timeline()
        self._timeline.mending_asked.connect(self.mending_asked)
        self._timeline.chase_asked.connect(self.chase_asked)
        self._timeline.evidence_asked.connect(self.evidence_asked)
        self.setAcceptDrops(True)
        self._hint = _label(TextRole.BODY, quiet=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._buttons = _ButtonRows(actions)
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumWidth(max(_LEAST_WIDTH, self._buttons.minimumSizeHint().width()))
        self._pages.addWidget(self._hint)
        self._pages.addWidget(scrolled(self._detail(), tr("Details of the directive")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._buttons)

    def _detail(self) -> QWidget:
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        top = QHBoxLayout()
        top.addWidget(self._place, 1)
        top.addWidget(self._star)
        top.addWidget(self._milestones)
        top.addWidget(self._mend)
        column.addLayout(top)
        column.addWidget(self._notice)
        column.addWidget(self._later)
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._words)
        column.addSpacing(Space.SMALL)
        column.addWidget(_rule())
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._facts)
        column.addSpacing(Space.SMALL)
        column.addWidget(_rule())
        column.addSpacing(Space.TIGHT)
        heading = _label(TextRole.STRONG)
        heading.setText(tr("Progress"))
        column.addWidget(heading)
        column.addSpacing(Space.TIGHT)
        column.addWidget(self._timeline)
        column.addStretch()
        return detail

    def show_nothing(self) -> None:
        """Say what to do while nothing is selected."""
        self._hint.setText(tr("Choose a directive\nto see its words and its progress."))
        self._pages.setCurrentIndex(0)
        self._buttons.hide()

    def show_many(self, number: int) -> None:
        """Say how many are selected; the buttons work on all of them."""
        self._hint.setText(tr("%n directive(s) selected", "", number))
        self._buttons.offer_decision(is_reported=False)
        self._pages.setCurrentIndex(0)
        self._buttons.show()

    def show_directive(self, directive: Directive, words: str = "") -> None:
        """Show one directive from its top; `words` that are searched for are lit."""
        self._place.setText(tr("Point {label}").format(label=directive.point_label))
        self._star.show_star(is_set=directive.starred)
        self._notice.setText(_notice_words(directive.notice))
        self._words.show_directive(directive)
        self._facts.show_directive(directive)
        self._timeline.show_directive(directive, words)
        self._pages.setCurrentIndex(1)
        self._buttons.show()
        self._buttons.offer_decision(is_reported=directive.status is Status.REPORTED)

    def show_later(self, notice_id: int, chain: Sequence[ChainLink]) -> None:
        """Say which later notices replace or amend the one that gave the work."""
        later = [
            f"{link.notice.title} {word(link.kind, current_language())}"
            for link in chain
            if link.earlier.id == notice_id and link.kind is not RelationKind.CONTINUES
        ]
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(current_colors().due_soon))
        self._later.setPalette(palette)
        said = tr("Look at the later notice too: {notices}")
        self._later.setText(said.format(notices="; ".join(later)))
        self._later.setVisible(bool(later))

    # Qt's own names

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files for the directive that is shown; else the window takes notices."""
        if self._pages.currentIndex() == 1 and dropped_paths(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files as evidence of an answer."""
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_paths(event.mimeData()))


class _ButtonRows(QFrame):
    """The actions, two beside two; what was reported is decided in a row above."""

    def __init__(self, actions: Mapping[Act, QAction]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        grid.setSpacing(Space.SMALL)
        self._decision = [ActionButton(actions[act], with_key=True) for act in _DECISION]
        always = [ActionButton(actions[act], with_key=True) for act in _BUTTONS]
        for number, button in enumerate((*self._decision, *always)):
            grid.addWidget(button, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.offer_decision(is_reported=False)

    def offer_decision(self, *, is_reported: bool) -> None:
        """Show the buttons of confirming only where something waits for it."""
        for button in self._decision:
            button.setVisible(is_reported)


_LEAST_WIDTH = 320
_DECISION: Sequence[Act] = (Act.CONFIRM, Act.SEND_BACK)
_BUTTONS: Sequence[Act] = (Act.UPDATE, Act.EXTEND, Act.COMPLETE, Act.SOURCE)


def _notice_words(head: NoticeHead) -> str:
    day = notice_day_words(head.issued_on, head.meeting_on)
    number = f"TB {head.number}" if head.number else tr("notice without a number")
    first = " · ".join(filter(None, (number, day)))
    return "\n".join(filter(None, (first, head.subject)))


def _label(role: TextRole, *, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setFont(text_font(role))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFixedHeight(1)
    rule.setAutoFillBackground(True)
    rule.setBackgroundRole(QPalette.ColorRole.Mid)
    return rule

"""The review window's bars: which points are shown, what to do with one, and the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.elided_label import ElidedLabel
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.review_keys import ReviewAct, tip
from desktop_app.ui.review_model import ReviewTally


class FilterBar(QWidget):
    """All points or the doubtful ones, and the way from doubt to doubt."""

    #: The person chose what is shown; carries True for the doubtful points only.
    filter_changed = Signal(bool)
    #: The person wants another doubtful point; carries 1 for the next, -1 for the one before.
    doubt_wanted = Signal(int)

    def __init__(self, warnings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = _segment("first")
        self._doubtful = _segment("last")
        self._doubtful.setToolTip(tip(ReviewAct.ONLY_DOUBTFUL))
        self._all.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self._all)
        group.addButton(self._doubtful)
        self._before = _arrow(Icon.UP, tip(ReviewAct.PREVIOUS_DOUBT))
        self._next = _arrow(Icon.DOWN, tip(ReviewAct.NEXT_DOUBT))
        self._seen = text_label("", TextRole.SMALL, soft=True)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._all)
        row.addWidget(self._doubtful)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._before)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._seen)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.LARGE, Space.SMALL)
        column.addLayout(row)
        for warning in warnings:
            strip = DoubtStrip()
            strip.say(warning)
            column.addWidget(strip)
        self._doubtful.toggled.connect(self.filter_changed)
        self._before.clicked.connect(self._want_previous)
        self._next.clicked.connect(self._want_next)

    def show_tally(self, tally: ReviewTally) -> None:
        """Show how many points there are of each kind."""
        self._all.setText(tr("All points ({count})").format(count=tally.points))
        self._doubtful.setText(tr("To look at ({count})").format(count=tally.doubtful))
        self._seen.setText(
            tr("{seen} of {all} seen").format(seen=tally.settled, all=tally.points)
        )
        for button in (self._before, self._next):
            button.setEnabled(tally.to_look_at > 0)

    def show_every_point(self) -> None:
        """Press "All points"."""
        self._all.setChecked(True)

    def show_others(self) -> None:
        """Press the one that is not pressed."""
        (self._all if self._doubtful.isChecked() else self._doubtful).setChecked(True)

    def _want_next(self) -> None:
        self.doubt_wanted.emit(1)

    def _want_previous(self) -> None:
        self.doubt_wanted.emit(-1)


class PointActions(QWidget):
    """What can be done with the point under the cursor."""

    #: Cut the point in two at the text cursor.
    split_wanted = Signal()
    #: Join the point with the one after it.
    merge_wanted = Signal()
    #: Agree with the point and go on.
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        split = push_button(tr("&Split here"), Icon.SPLIT, tip(ReviewAct.SPLIT))
        self._merge = push_button(tr("&Merge with next"), Icon.MERGE, tip(ReviewAct.MERGE_NEXT))
        self._next = push_button(
            tr("Agree, go on"), Icon.ACCEPT, tr("Keep it as shown and go to the next (Enter)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.MEDIUM)
        row.setSpacing(Space.SMALL)
        row.addWidget(split)
        row.addWidget(self._merge)
        row.addStretch(1)
        row.addWidget(self._next)
        split.clicked.connect(self.split_wanted)
        self._merge.clicked.connect(self.merge_wanted)
        self._next.clicked.connect(self.next_wanted)

    def show_row(self, row: int, count: int) -> None:
        """The last of `count` points has none to merge with."""
        self._merge.setEnabled(row < count - 1)


class ReviewFoot(QWidget):
    """What will be stored, said on the button that stores it."""

    #: Agree with every point that is sure.
    sure_wanted = Signal()
    #: Store the notice.
    accept_wanted = Signal()
    #: Close without storing.
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(Space.TIGHT)
        self._bar.setAccessibleName(tr("Points seen"))
        self._hint = tr(
            "T N K C decide · Enter agrees · F8 next doubt · F9 answer it · F1 keys"
        )
        # What is said gives way to the buttons in a narrow window.
        self._said = ElidedLabel(self._hint)
        self._said.setFont(text_font(TextRole.SMALL))
        self._said.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        cancel = push_button(tr("Close"), tip=tr("Close without storing (Esc)"))
        sure = push_button(
            tr("Agree with all that is &sure"),
            tip=tip(ReviewAct.AGREE_SURE),
        )
        self._accept = push_button("", tip=tip(ReviewAct.STORE))
        self._accept.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._said, 1)
        row.addWidget(cancel)
        row.addWidget(sure)
        row.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(row)
        cancel.clicked.connect(self.cancel_wanted)
        sure.clicked.connect(self.sure_wanted)
        self._accept.clicked.connect(self.accept_wanted)

    def show_tally(self, tally: ReviewTally) -> None:
        """Say on the button what will be stored."""
        self._bar.setRange(0, max(tally.points, 1))
        self._bar.setValue(tally.settled)
        self._accept.setText(store_words(tally))
        self._said.setText(self._hint)

    def say(self, sentence: str) -> None:
        """Say `sentence` in place of the keys until something changes."""
        self._said.setText(sentence)

    def said(self) -> str:
        """What is said now."""
        return self._said.text()


def store_words(tally: ReviewTally) -> str:
    """`Store 11 directives, 3 points undecided`."""
    if not tally.directives and not tally.undecided:
        return tr("Store the notice, no task to follow")
    tasks = tr("%n task(s)", "", tally.directives)
    if not tally.undecided:
        return tr("Store {tasks}").format(tasks=tasks)
    undecided = tr("%n point(s) undecided", "", tally.undecided)
    return tr("Store {tasks}, {undecided}").format(tasks=tasks, undecided=undecided)


def _segment(place: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setProperty("segment", place)
    return button


def _arrow(which: Icon, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(which))
    button.setProperty("flat", True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button

"""What an agency sent back, cell by cell beside the register: ticked, then taken in."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSplitter, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.merge_rows import AnswerMerge, MergeCell, MergeRow, RowState
from desktop_app.tracking.merge_words import merge_word, refusal_words
from desktop_app.ui.date_field import DateField
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.form_layout import Field, Tone, push_button, text_label
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.merge_tree import MergeTree, both_sides
from desktop_app.ui.screen_room import resize_within_screen

_SIZE = QSize(1080, 720)
_LINES = 4  # of the pane that shows a whole cell
_DAY_WIDTH = 220


class MergeWindow(GivingDialog):
    """Nothing is written before the person takes in what is ticked."""

    guards_words = False

    #: The ticked cells are to be taken in; carries them by row, and the day the file came.
    picked_given = Signal(object, object)
    #: The file came on another day; carries the day.
    came_on_changed = Signal(object)

    def __init__(self, merge: AnswerMerge, today: date, parent: QWidget | None = None) -> None:
        super().__init__(tr("Take in an agency's answers"), tr("Take in"), parent)
        self.merge = merge
        self._today = today
        self._name = text_label("", TextRole.HEADING)
        self._figures = text_label("", TextRole.SMALL, soft=True)
        self._warning = DoubtStrip()
        self.came_on = DateField(today, tr("Came in on"))
        self.came_on.set_day(today)
        self._day_field = Field(tr("&Came in on"), self.came_on)
        self.tree = MergeTree()
        self._old, self._new = _pane(), _pane()
        self._old_field = Field(tr("In the register"), self._old)
        self._new_field = Field(tr("On the sheet"), self._new)
        self._ready = push_button(
            tr("&All that is ready"), Icon.ACCEPT, tr("Tick all that is ready (Ctrl+A)")
        )
        self._none = push_button(tr("&Nothing"), Icon.REMOVE, tr("Take all ticks off"))
        self._lay_out()
        self._connect()
        self.show_merge(merge)
        self.tree.setFocus()
        resize_within_screen(self, _SIZE)

    def show_merge(self, merge: AnswerMerge) -> None:
        """Show the file as it stands beside the register now."""
        self.merge = merge
        agencies, days = ", ".join(merge.agencies), ", ".join(map(day_text, merge.sent_on))
        made = tr("sheet of {days}").format(days=days) if days else ""
        self._name.setText("  ·  ".join(filter(None, (agencies, made, merge.answers.name))))
        language = current_language()
        self._figures.setText(
            "  ·  ".join(
                f"{merge_word(state, language)}: {len(rows)}"
                for state in RowState
                if (rows := merge.of(state))
            )
        )
        gone = ", ".join(merge_word(each, language) for each in merge.answers.missing)
        said = tr("Columns that are gone, nothing is taken from them: {columns}.")
        self._warning.say(said.format(columns=gone) if gone else "")
        self.tree.show_merge(merge)

    def give(self) -> bool:
        """Emit what is ticked."""
        day = self.came_on.day()
        if day is None or day > self._today:
            self._day_field.say(tr("Give a day that has come."), Tone.WRONG)
            return False
        self.picked_given.emit(self.tree.picked(), day)
        return True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.LARGE)
        head.addWidget(self._name, 1, Qt.AlignmentFlag.AlignBottom)
        self._day_field.setFixedWidth(_DAY_WIDTH)
        head.addWidget(self._day_field)
        ticks = QHBoxLayout()
        ticks.setSpacing(Space.SMALL)
        ticks.addWidget(self._figures, 1)
        ticks.addWidget(self._ready)
        ticks.addWidget(self._none)
        panes = QWidget()
        below = QHBoxLayout(panes)
        below.setContentsMargins(0, Space.SMALL, 0, 0)
        below.setSpacing(Space.MEDIUM)
        below.addWidget(self._old_field, 1)
        below.addWidget(self._new_field, 1)
        sides = QSplitter(Qt.Orientation.Vertical)
        sides.addWidget(self.tree)
        sides.addWidget(panes)
        sides.setStretchFactor(0, 1)
        sides.setSizes([_SIZE.height(), panes.minimumSizeHint().height()])
        sides.setChildrenCollapsible(False)
        self.body.addLayout(head)
        self.body.addWidget(self._warning)
        self.body.addLayout(ticks)
        self.body.addWidget(sides, 1)

    def _connect(self) -> None:
        self.tree.ticks_changed.connect(self._offer)
        self.tree.looked_at.connect(self._show_whole)
        self._ready.clicked.connect(lambda: self.tree.tick_ready(ticked=True))
        self._none.clicked.connect(lambda: self.tree.tick_ready(ticked=False))
        self.came_on.date_changed.connect(self._take_day)
        QShortcut(QKeySequence.fromString("Ctrl+A"), self, self._ready.click)

    def _take_day(self, day: date | None) -> None:
        if day is not None and day <= self._today:
            self._day_field.say("")
            self.came_on_changed.emit(day)

    def _offer(self) -> None:
        rows = len(self.tree.picked())
        words = tr("Take in %n directive(s)", "", rows) if rows else tr("Note that it came")
        self.giving.setText(words)
        self.giving.setEnabled(any(row.known for row in self.merge.rows))

    def _show_whole(self, what: MergeRow | MergeCell | None) -> None:
        """Show all words of a cell, or of a row, where the table has no room for them."""
        language = current_language()
        if isinstance(what, MergeCell):
            old, new = both_sides(what, language)
        elif isinstance(what, MergeRow):
            old, new = refusal_words(what, language) or what.read.work, what.read.words
        else:
            old = new = ""
        self._old.setPlainText(old)
        self._new.setPlainText(new)


def _pane() -> QPlainTextEdit:
    pane = QPlainTextEdit()
    pane.setReadOnly(True)
    pane.setTabChangesFocus(True)
    pane.setMinimumHeight(_LINES * pane.fontMetrics().lineSpacing() + Space.WIDE)
    return pane

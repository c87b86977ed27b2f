"""The recycle bin in a window of its own: what was deleted, brought back or let go of."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.tracking.directive import DeletedDirective
from desktop_app.tracking.figures import day_text
from desktop_app.ui.actions import tip
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import resize_within_screen

_FIRST_SIZE = QSize(900, 520)
TEXT = 2  #: the column that takes the room that is left


class BinWindow(QDialog):
    """Shows what lies in the bin and tells what the person wants; changes nothing itself."""

    #: These are to come back; carries their numbers in the bin.
    restore_asked = Signal(list)
    #: All of it is to be let go of.
    empty_asked = Signal()
    #: The last change is to be taken back.
    undo_asked = Signal()
    #: What lies in it is wanted on paper.
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing lies in it yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Recycle bin"))
        self._numbers: list[int] = []
        self.table = PlainTable(
            (tr("Deleted"), tr("Of the notice"), tr("What is to be done"), tr("Answers")),
            tr("Deleted directives"),
            stretched=TEXT,
            letters={0: 14, 1: 38, 3: 11},
        )
        self._nothing = EmptyState(Icon.DELETE)
        self._nothing.say(
            tr("The bin is empty"), tr("Deleted directives lie here with all their answers.")
        )
        self._pages = QStackedWidget()
        self.restore = push_button(tr("&Bring back"), Icon.UNDO, tip(tr("Bring back"), ("R",)))
        self.empty = push_button(tr("&Empty the bin…"), Icon.DELETE)
        words = tip(tr("Preview and print the list"), ("Ctrl+P",))
        self._print = push_button("", Icon.PRINT, words)
        self._print.setAccessibleName(tr("Preview and print the list"))
        self._close = push_button(tr("Close"), tip=tr("Esc"))
        for button in (self.restore, self.empty, self._close):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        resize_within_screen(self, _FIRST_SIZE)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.restore)
        foot.addWidget(self.empty)
        foot.addStretch(1)
        foot.addWidget(self._print)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(text_label(tr("Recycle bin"), TextRole.TITLE))
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.restore.clicked.connect(self._ask_to_restore)
        self.empty.clicked.connect(self.empty_asked)
        self._print.clicked.connect(self.print_asked)
        self._close.clicked.connect(self.close)
        self.table.itemSelectionChanged.connect(self._offer)
        self.table.itemActivated.connect(self._ask_to_restore)
        QShortcut(QKeySequence.fromString("R"), self, self._ask_to_restore)
        QShortcut(QKeySequence.fromString("Ctrl+Z"), self, self.undo_asked.emit)
        QShortcut(QKeySequence.fromString("Ctrl+P"), self, self.print_asked.emit)

    def show_contents(self, contents: Sequence[DeletedDirective]) -> None:
        """Show what lies in the bin, the first of it selected."""
        self._numbers = [each.id for each in contents]
        self.table.show_rows(
            [
                (
                    day_text(each.deleted_on),
                    " · ".join(filter(None, (each.point_label, each.notice_title))),
                    each.text,
                    str(each.answers),
                )
                for each in contents
            ]
        )
        self._pages.setCurrentWidget(self.table if contents else self._nothing)
        self.empty.setEnabled(bool(contents))
        self._print.setEnabled(bool(contents))
        if contents:
            self.table.selectRow(0)
            self.table.setFocus()
        self._offer()

    def picked(self) -> list[int]:
        """What is selected, by its number in the bin."""
        return [self._numbers[row] for row in self.table.picked_rows()]

    def _offer(self) -> None:
        self.restore.setEnabled(bool(self.picked()))

    def _ask_to_restore(self) -> None:
        if numbers := self.picked():
            self.restore_asked.emit(numbers)

"""The copies of the register in a window: of when, with how much, and what goes with each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.tracking.backup_copies import KeptCopy, SinceCopy
from desktop_app.tracking.figures import moment_text
from desktop_app.ui.copy_words import since_words
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import resize_within_screen

_FIRST_SIZE = QSize(900, 560)
_WHERE = 4  #: the column that takes the room that is left


class CopiesWindow(QDialog):
    """Tells what the person wants; restores nothing itself."""

    #: A copy is selected; carries its path.
    picked = Signal(Path)
    #: This copy is to take the register's place; carries its path.
    restore_asked = Signal(Path)
    #: This copy is to be looked into; carries the KeptCopy.
    look_asked = Signal(object)
    #: A copy that lies elsewhere is wanted.
    other_asked = Signal()
    #: A copy is to be made now.
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """The copies are read meanwhile."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Backup copies"))
        self._copies: list[KeptCopy] = []
        self.table = PlainTable(
            (tr("Made"), tr("Notices"), tr("Directives"), tr("Answers"), tr("Where")),
            tr("Backup copies"),
            stretched=_WHERE,
            letters={0: 19, 1: 15, 2: 11, 3: 11},
        )
        self._nothing = EmptyState(Icon.COPIES)
        self._nothing.say(tr("No copy yet"), tr("The copies are being read."))
        self._pages = QStackedWidget()
        self._since = text_label("", TextRole.BODY, wrap=True)
        self.restore = push_button(tr("&Restore this copy…"), Icon.SEND_BACK)
        self.look = push_button(tr("Open to &look"), Icon.SOURCE)
        self._other = push_button(tr("&Another file…"), Icon.OPEN_FOLDER)
        self._make = push_button(tr("&Back up now"), Icon.COPIES)
        self._close = push_button(tr("Close"), tip=tr("Esc"))
        self._lay_out()
        self._connect()
        self._offer()
        resize_within_screen(self, _FIRST_SIZE)

    def _lay_out(self) -> None:
        for page in (self._nothing, self.table):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch(1)
        for button in (self._close, self.look, self.restore):
            foot.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(text_label(tr("Backup copies"), TextRole.TITLE), 1)
        for button in (self._make, self._other):
            head.addWidget(button)
        explained = tr(
            "The program copies the register by itself: after the start, every half hour in "
            "which something changed, and when it is closed."
        )
        self._since.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._since.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(text_label(explained, TextRole.SMALL, soft=True, wrap=True))
        column.addWidget(self._pages, 1)
        column.addWidget(self._since)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.restore.clicked.connect(self._ask_to_restore)
        self.look.clicked.connect(self._ask_to_look)
        self.table.itemSelectionChanged.connect(self._tell_picked)
        self.table.itemActivated.connect(self._ask_to_restore)
        self._other.clicked.connect(self.other_asked)
        self._make.clicked.connect(self.copy_asked)
        self._close.clicked.connect(self.close)

    def without_making(self) -> None:
        """The register cannot be read: there is nothing to copy."""
        self._make.hide()

    def show_copies(self, copies: Sequence[KeptCopy]) -> None:
        """Show these, the newest selected."""
        self._copies = list(copies)
        self.table.show_rows([_cells(copy) for copy in copies])
        self._nothing.say(
            tr("No copy yet"),
            tr("The first one is made soon after the start; “Back up now” makes one at once."),
        )
        self._pages.setCurrentWidget(self.table if copies else self._nothing)
        if copies:
            self.table.selectRow(0)
            self.table.setFocus()
        self._offer()

    def show_since(self, copy: Path, since: SinceCopy | None) -> None:
        """Say what would be lost with `copy`; None where the present file cannot be read."""
        if self._picked_path() == copy:
            self._since.setText(since_words(since))

    def _picked(self) -> KeptCopy | None:
        rows = self.table.picked_rows()
        copy = self._copies[rows[0]] if rows else None
        return copy if copy and copy.counts else None

    def _picked_path(self) -> Path | None:
        copy = self._picked()
        return copy.path if copy else None

    def _tell_picked(self) -> None:
        self._since.clear()
        self._offer()
        if path := self._picked_path():
            self.picked.emit(path)

    def _offer(self) -> None:
        for button in (self.restore, self.look):
            button.setEnabled(self._picked() is not None)

    def _ask_to_restore(self) -> None:
        if path := self._picked_path():
            self.restore_asked.emit(path)

    def _ask_to_look(self) -> None:
        if copy := self._picked():
            self.look_asked.emit(copy)


def _cells(copy: KeptCopy) -> tuple[str, ...]:
    made = moment_text(copy.moment)
    held = copy.counts
    if held is None:
        return made, tr("unreadable"), "", "", str(copy.folder)
    numbers = (held.notices, held.directives, held.answers)
    return (made, *map(str, numbers), str(copy.folder))

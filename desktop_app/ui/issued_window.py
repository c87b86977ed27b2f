"""The issued reports in a window: looked at, written again, compared, withdrawn."""

from collections.abc import Callable, Container, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.ui.actions import tip
from desktop_app.ui.colors import current_colors
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.issued_rows import issued_cells, issued_heads
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.papers_done import PaperRow
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.table_window import lay_out

_FIRST_SIZE = QSize(1280, 640)
_LEAST_SIZE = QSize(860, 420)
_STATE, _ISSUED = 2, 8  # columns; the last takes the room that is left
_TWO = 2


class IssuedWindow(QWidget):
    """Shows the reports and tells what the person wants; changes nothing itself."""

    #: A report is to be looked at; carries its number.
    look_asked = Signal(int)
    #: A report's papers are to be written again; carries its number.
    write_asked = Signal(int)
    #: Two reports are to be compared; carries their numbers.
    compare_asked = Signal(int, int)
    #: A report is to be withdrawn; carries its number.
    withdraw_asked = Signal(int)
    #: The last change is to be taken back.
    undo_asked = Signal()
    #: It closes: nothing more is to be made for it.
    closed = Signal()
    #: The person wants to see a paper that was written again; carries its path.
    preview_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without reports yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Issued reports"))
        self._heads: list[IssuedHead] = []
        self._figures = text_label("", TextRole.SMALL, soft=True)
        self.table = PlainTable(
            issued_heads(),
            tr("Issued reports"),
            stretched=_ISSUED,
            letters={0: 5, 1: 30, _STATE: 26, 3: 19, 4: 12, 5: 12, 6: 12, 7: 15},
        )
        self._nothing = EmptyState(Icon.REPORT)
        self._pages = QStackedWidget()
        self.doubts = DoubtStrip()
        self.look = push_button(
            tr("&Look at the PDF"), Icon.PRINT, tip(tr("Look at it again"), ("Return",))
        )
        self.write = push_button(
            tr("&Write again…"), Icon.SAVE_AS, tip(tr("The same papers, again"), ("Ctrl+S",))
        )
        self.compare = push_button(
            tr("&Compare two"), Icon.CHANGES, tip(tr("Select two rows first"), ("Ctrl+D",))
        )
        self.withdraw = push_button(
            tr("With&draw…"), Icon.SEND_BACK, tip(tr("It counts no more"), ("Del",))
        )
        self._written = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def show_reports(self, heads: Sequence[IssuedHead]) -> None:
        """Show the reports in this order; the row that was current stays so."""
        row = max(self.table.currentRow(), 0)
        self._heads = list(heads)
        known = {head.id: head for head in heads}
        self.table.show_rows([issued_cells(head, known) for head in heads])
        for place, head in enumerate(heads):
            if head.withdrawal is not None:
                color = QColor(current_colors().overdue)
                self.table.cell(place, _STATE).setForeground(color)
        in_force = sum(head.withdrawal is None for head in heads)
        self._figures.setText(tr("%n report(s) in force", "", in_force) if heads else "")
        self._pages.setCurrentWidget(self.table if heads else self._nothing)
        if heads:
            self.table.selectRow(min(row, len(heads) - 1))
            self.table.setFocus()
        self._offer()

    def show_written(
        self, paths: Sequence[Path], doubts: str, looked_at: Container[str]
    ) -> None:
        """Offer the papers that were written again, and say what is to be known of them.

        `looked_at` are the endings of those that can be shown here.
        """
        while (old := self._written.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self.doubts.say(doubts)
        for path in paths:
            row = PaperRow(path, with_preview=path.suffix.lower() in looked_at)
            row.preview_wanted.connect(self.preview_wanted)
            self._written.addWidget(row)

    def picked(self) -> list[IssuedHead]:
        """The reports that are selected."""
        return [self._heads[row] for row in self.table.picked_rows()]

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for button in (self.look, self.write, self.compare):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.withdraw)
        self._nothing.say(
            tr("No report has been issued"),
            tr("Issue one with the periodic report (Ctrl+R): its figures are frozen."),
        )
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._pages, 1)
        column.addWidget(self.doubts)
        self._written.setContentsMargins(Space.LARGE, 0, Space.LARGE, 0)
        column.addLayout(self._written)
        lay_out(self, tr("Issued reports"), self._figures, tools, below)

    def _connect(self) -> None:
        one = (
            (self.look, self.look_asked.emit, "Return"),
            (self.write, self.write_asked.emit, "Ctrl+S"),
            (self.withdraw, self.withdraw_asked.emit, "Del"),
        )
        for button, tell, keys in one:
            ask = partial(self._ask_about, button, tell)
            button.clicked.connect(ask)
            inside = QShortcut(QKeySequence.fromString(keys), self.table, ask)
            inside.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.doubleClicked.connect(
            partial(self._ask_about, self.look, self.look_asked.emit)
        )
        self.compare.clicked.connect(self._ask_to_compare)
        self.table.itemSelectionChanged.connect(self._offer)
        for keys, act in (
            ("Ctrl+D", self._ask_to_compare),
            ("Ctrl+Z", self.undo_asked.emit),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence.fromString(keys), self, act)

    def _offer(self) -> None:
        picked = self.picked()
        for button in (self.look, self.write):
            button.setEnabled(len(picked) == 1)
        self.compare.setEnabled(len(picked) == _TWO)
        self.withdraw.setEnabled(len(picked) == 1 and picked[0].withdrawal is None)

    def _ask_about(
        self, button: QWidget, ask: Callable[[int], None], *_clicked: object
    ) -> None:
        if button.isEnabled():
            ask(self.picked()[0].id)

    def _ask_to_compare(self) -> None:
        if self.compare.isEnabled():
            first, second = self.picked()
            self.compare_asked.emit(first.id, second.id)

    # Qt's own names

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let nothing more be made for it."""
        self.closed.emit()
        super().closeEvent(event)

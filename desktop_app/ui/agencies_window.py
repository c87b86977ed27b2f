"""The directory of agencies in a window of its own: searched, changed, merged, taken out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QWidget,
)

from desktop_app.tracking.agency import AgencyGroup, DirectoryEntry
from desktop_app.tracking.wording import word
from desktop_app.ui.actions import tip
from desktop_app.ui.agencies_model import AgenciesModel, Column, Kind
from desktop_app.ui.colors import current_colors
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.form_layout import choice_box, push_button, text_label
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.live_line import LiveLine
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.plain_table import plain_rows
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen
from desktop_app.ui.table_window import lay_out

_FIRST_SIZE = QSize(1180, 720)
_LEAST_SIZE = QSize(860, 480)
_SEARCH_WIDTH = 220
_LETTERS = {
    Column.NAME: 35,
    Column.SHORT: 9,
    Column.ALIASES: 18,
    Column.GROUP: 18,
    Column.OPEN: 8,
    Column.WORK: 6,
}


class AgenciesWindow(QWidget):
    """Shows entries and tells what the person wants done with them; changes nothing itself."""

    #: A new agency is to be typed.
    add_asked = Signal()
    #: That agency is to be changed; carries its number.
    change_asked = Signal(int)
    #: That agency is to be merged into another; carries its number.
    merge_asked = Signal(int)
    #: That agency is to be taken out; carries its number.
    remove_asked = Signal(int)
    #: The last change is to be taken back.
    undo_asked = Signal()
    #: What is shown is wanted on paper.
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without entries yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Directory of agencies"))
        self._model = AgenciesModel(self)
        self._figures = text_label("", TextRole.SMALL, soft=True)
        self.search = LiveLine()
        self._kind = choice_box(_kinds(), tr("Which agencies"))
        self.table = QTableView()
        self._nothing = EmptyState(Icon.SEARCH)
        self._pages = QStackedWidget()
        self._add = push_button(tr("&Add"), Icon.ADD, tip(tr("Add an agency"), ("Ctrl+N",)))
        self._change = push_button(tr("&Change"), Icon.UPDATE, tip(tr("Change"), ("Return",)))
        self._merge = push_button(
            tr("&Merge into…"), Icon.MERGE, tip(tr("Merge into another agency"), ("Ctrl+M",))
        )
        self._remove = push_button(
            tr("&Remove"), Icon.REMOVE, tip(tr("Remove an agency nothing refers to"), ("Del",))
        )
        words = tip(tr("Preview and print the list"), ("Ctrl+P",))
        self._print = push_button("", Icon.PRINT, words)
        self._print.setAccessibleName(tr("Preview and print the list"))
        self._dress()
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)
        self.search.setFocus()

    def show_entries(self, entries: Sequence[DirectoryEntry]) -> None:
        """Show the directory; the agency that was current stays so while it is there."""
        number = self.current_id()
        self._model.show_entries(entries)
        self._figures.setText(_figures(entries))
        self._look_at_rows(number)

    def go_to(self, number: int) -> None:
        """Make that agency current, also where it was narrowed away."""
        if self._model.row_of(number) is None:
            self.search.clear()
            self._kind.setCurrentIndex(0)
            self._narrow()
        self._look_at_rows(number)

    def current_id(self) -> int | None:
        """The agency that the buttons are about."""
        index = self.table.currentIndex()
        return self._model.entry(index.row()).id if index.isValid() else None

    def _dress(self) -> None:
        self.search.addAction(
            icon(Icon.SEARCH, current_colors().soft_text),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.search.setPlaceholderText(tr("Any name, accents not needed (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search the agencies"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        table = self.table
        plain_rows(table)
        table.setModel(self._model)
        table.setAccessibleName(tr("Agencies"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setDefaultSectionSize(
            table.fontMetrics().lineSpacing() + Space.MEDIUM
        )
        heads = table.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in _LETTERS.items():
            table.setColumnWidth(column, letters * table.fontMetrics().averageCharWidth() + 16)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self.search, 1)
        tools.addWidget(self._kind)
        tools.addSpacing(Space.LARGE)
        for button in (self._add, self._change, self._merge, self._remove, self._print):
            tools.addWidget(button)
        self._nothing.say(
            tr("No agency bears that name"), tr("Search with fewer words, or add the agency.")
        )
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        lay_out(self, tr("Directory of agencies"), self._figures, tools, self._pages)

    def _connect(self) -> None:
        self.search.shown_changed.connect(self._narrow)
        self.search.returnPressed.connect(self.table.setFocus)
        self._kind.currentIndexChanged.connect(self._narrow)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.table.doubleClicked.connect(self._ask_change)
        for button, ask in (
            (self._add, self.add_asked.emit),
            (self._change, self._ask_change),
            (self._merge, self._ask_merge),
            (self._remove, self._ask_remove),
            (self._print, self.print_asked.emit),
        ):
            button.clicked.connect(ask)
        for keys, act in (
            ("Ctrl+N", self.add_asked.emit),
            ("Ctrl+M", self._ask_merge),
            ("Ctrl+F", self._find),
            ("Ctrl+Z", self.undo_asked.emit),
            ("Ctrl+P", self.print_asked.emit),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence.fromString(keys), self, act)
        # In the search field Delete deletes letters, and Enter goes on to the table.
        for keys, act in (
            ("Del", self._ask_remove),
            ("Return", self._ask_change),
            ("Enter", self._ask_change),
        ):
            inside = QShortcut(QKeySequence.fromString(keys), self.table)
            inside.setContext(Qt.ShortcutContext.WidgetShortcut)
            inside.activated.connect(act)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _narrow(self) -> None:
        number = self.current_id()
        self._model.narrow(self.search.shown_words(), Kind(self._kind.currentData()))
        self._look_at_rows(number)

    def _look_at_rows(self, number: int | None) -> None:
        """Keep that agency current, else the first row; say so where there is none."""
        rows = self._model.rowCount()
        self._pages.setCurrentWidget(self.table if rows else self._nothing)
        row = self._model.row_of(number) if number is not None else None
        if rows:
            self.table.setCurrentIndex(self._model.index(row or 0, Column.NAME))
        self._offer()

    def _offer(self) -> None:
        self._print.setEnabled(self._model.rowCount() > 0)
        for button in (self._change, self._merge, self._remove):
            button.setEnabled(self.current_id() is not None)

    def _ask_change(self) -> None:
        self._ask(self.change_asked.emit)

    def _ask_merge(self) -> None:
        self._ask(self.merge_asked.emit)

    def _ask_remove(self) -> None:
        self._ask(self.remove_asked.emit)

    def _ask(self, tell: Callable[[int], None]) -> None:
        number = self.current_id()
        if number is not None:
            tell(number)


def _kinds() -> dict[str, object]:
    language = current_language()
    return {
        tr("All agencies"): Kind.ALL,
        tr("With work"): Kind.WITH_WORK,
        **{word(group, language): Kind(group.value) for group in AgencyGroup},
        tr("Ended, with a successor"): Kind.ENDED,
    }


def _figures(entries: Sequence[DirectoryEntry]) -> str:
    return "  ·  ".join(
        (
            tr("%n agencies", "", len(entries)),
            tr("%n with open work", "", sum(entry.open > 0 for entry in entries)),
        )
    )
